//! Reuses the output of the previous route.
//!
//! Most routes of a long list differ from the previous one only in the destination, so the rest of the line is the
//! same.

use super::filter::RouteFilter;
use super::show;
use crate::print::Printer;
use crate::rt::route::Route;
use crate::session::Session;
use std::ops::Range;

/// The previous route of a list, and its output after the destination.
#[derive(Default)]
pub(super) struct Tail {
    /// The message of the route.
    body: Vec<u8>,
    /// The position of the destination address in the message.
    destination: Range<usize>,
    text: Vec<u8>,
}

impl Tail {
    /// Prints a route like [`show::show`]. The filter must be the same for all routes.
    pub fn show(&mut self, r: &Route, filter: &RouteFilter, p: &mut Printer, s: &Session) {
        // With -details, each route queries its nexthop object, which may fail.
        if s.options.details > 0 {
            return show::show(r, filter, p, s);
        }
        show::to_destination(r, p, s);
        if self.is_of(r.body) {
            return p.write_again(&self.text);
        }
        let mark = p.mark();
        show::behind_destination(r, filter, p, s);
        self.keep(r, p.since(mark));
    }

    /// Whether a message differs from the previous one only in the destination.
    #[inline]
    fn is_of(&self, body: &[u8]) -> bool {
        // The second byte is the prefix length of the destination.
        let parts = [0..1, 2..self.destination.start, self.destination.end..self.body.len()];
        body.len() == self.body.len()
            && parts.into_iter().all(|part| {
                self.body.get(part.clone()).is_some_and(|ours| body.get(part) == Some(ours))
            })
    }

    fn keep(&mut self, r: &Route, text: Option<&[u8]>) {
        self.body.clear();
        self.text.clear();
        if let (Some(text), Some(destination)) = (text, r.destination_in_body()) {
            self.body.extend_from_slice(r.body);
            self.destination = destination;
            self.text.extend_from_slice(text);
        }
    }
}
