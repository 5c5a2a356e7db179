//! What stands behind a route's destination, kept for the route after it.
//!
//! Most routes of a long list differ from the one before in their destination alone: the rest of their lines is the same.

use super::filter::RouteFilter;
use super::show;
use crate::print::Printer;
use crate::rt::route::Route;
use crate::session::Session;
use std::ops::Range;

/// The last route of a list, and what was written of it behind its destination.
#[derive(Default)]
pub(super) struct Tail {
    /// The route's message.
    body: Vec<u8>,
    /// Where the address of its destination is therein.
    destination: Range<usize>,
    text: Vec<u8>,
}

impl Tail {
    /// Writes a route as [`show::show`] does. The filter is the same for all.
    pub fn show(&mut self, r: &Route, filter: &RouteFilter, p: &mut Printer, s: &Session) {
        // With -details each route asks for its nexthop object, which may be refused.
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

    /// Whether a message tells of a route that differs from the last one in its destination alone.
    #[inline]
    fn is_of(&self, body: &[u8]) -> bool {
        // The second byte is the length of its prefix.
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
