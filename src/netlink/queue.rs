//! Requests of a batch that share a send: `-batch` with `-force`.
//!
//! Without -force nothing may be done after the first failure, so there every request waits for its
//! answer. With it, answers may come later, as long as each failure names its line and whatever
//! looks at the kernel's state sees all that was asked for before.

use super::conn::Conn;
use super::request::Request;
use super::transport::Netlink;
use super::uapi::nlm;
use crate::error::{Report, Result, warn};
use std::cell::RefCell;

/// How many requests share a send.
const SHARED: usize = 64;
/// Most bytes of them, well below the send buffer.
const BYTES: usize = 16 * 1024;

/// The requests that wait to be sent, each with the line it comes from.
pub struct Queue {
    netlink: Netlink,
    report: Report,
    file: String,
    /// A cell because look-ups share the queue with the session, and send what waits.
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    /// The line that the next requests come from.
    line: usize,
    /// Whether the kernel refused a request.
    failed: bool,
    conn: Option<Conn>,
    bytes: Vec<u8>,
    lines: Vec<usize>,
}

impl Queue {
    /// A queue for the commands of a file; `report` is handed what the kernel refuses.
    pub fn new(netlink: Netlink, file: &str, report: Report) -> Self {
        Queue { netlink, report, file: file.into(), state: RefCell::default() }
    }

    /// The line that the next requests come from.
    pub fn begin_line(&self, number: usize) {
        self.state.borrow_mut().line = number;
    }

    /// Takes a request. Errors when it cannot be sent at all; a refusal is said by [`Queue::settle`].
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

    /// Sends what waits, and says what the kernel refuses.
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

    /// Whether the kernel refused any of them.
    pub fn failed(&self) -> bool {
        self.state.borrow().failed
    }
}
