//! Requests of a batch that are sent together: `-batch` with `-force`.
//!
//! Without -force, nothing may be done after the first failure, so each request waits for its acknowledgement. With
//! -force, acknowledgements may arrive later. Each error message must contain the line of its request, and every query
//! must see the effect of all earlier requests.

use super::conn::Conn;
use super::request::Request;
use super::transport::Netlink;
use super::uapi::nlm;
use crate::error::{Report, Result, warn};
use std::cell::RefCell;

/// The maximum number of requests that are sent together.
const SHARED: usize = 64;
/// Their maximum total length in bytes, well below the size of the send buffer.
const BYTES: usize = 16 * 1024;

/// The requests to be sent, each with its line number.
pub struct Queue {
    netlink: Netlink,
    report: Report,
    file: String,
    /// In a RefCell, because look-ups share the queue with the session, and send the collected requests.
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    /// The line number of the next requests.
    line: usize,
    /// Whether the kernel has refused a request.
    failed: bool,
    conn: Option<Conn>,
    bytes: Vec<u8>,
    lines: Vec<usize>,
}

impl Queue {
    /// Creates a queue for the commands of a file. Refusals are passed to `report`.
    pub fn new(netlink: Netlink, file: &str, report: Report) -> Self {
        Queue { netlink, report, file: file.into(), state: RefCell::default() }
    }

    /// Sets the line number of the next requests.
    pub fn begin_line(&self, number: usize) {
        self.state.borrow_mut().line = number;
    }

    /// Adds a request. Errors: the request cannot be sent. A refusal by the kernel is reported by [`Queue::settle`].
    pub fn add(&self, mut request: Request) -> Result {
        let mut state = self.state.borrow_mut();
        let State { line, conn, bytes, lines, .. } = &mut *state;
        let conn = match conn {
            Some(conn) => conn,
            empty => empty.insert(Conn::open(&self.netlink, nlm::ROUTE)?),
        };
        conn.number(&mut request);
        bytes.extend_from_slice(request.bytes());
        lines.push(*line);
        let full = lines.len() == SHARED || bytes.len() >= BYTES;
        drop(state);
        if full { self.settle() } else { Ok(()) }
    }

    /// Sends the collected requests, and reports the kernel's refusals.
    pub fn settle(&self) -> Result {
        let mut state = self.state.borrow_mut();
        let State { conn: Some(conn), bytes, lines, failed, .. } = &mut *state else {
            return Ok(());
        };
        if lines.is_empty() {
            return Ok(());
        }
        let done = conn.exchange(bytes, lines.len(), |i, error| {
            (self.report)(&error);
            warn(&format!("Command failed {}:{}", self.file, lines[i]));
            *failed = true;
        });
        bytes.clear();
        lines.clear();
        done
    }

    /// Whether the kernel has refused a request.
    pub fn failed(&self) -> bool {
        self.state.borrow().failed
    }
}
