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
use std::cell::{Cell, RefCell};

/// How many requests share a send.
const SHARED: usize = 64;
/// Most bytes of them, well below the send buffer.
const BYTES: usize = 16 * 1024;

/// The requests that wait to be sent, each with the line it comes from.
pub struct Queue {
    netlink: Netlink,
    report: Report,
    file: String,
    line: Cell<usize>,
    failed: Cell<bool>,
    waiting: RefCell<Waiting>,
}

#[derive(Default)]
struct Waiting {
    conn: Option<Conn>,
    bytes: Vec<u8>,
    lines: Vec<usize>,
}

impl Queue {
    /// A queue for the commands of a file; `report` is handed what the kernel refuses.
    pub fn new(netlink: Netlink, file: &str, report: Report) -> Self {
        Queue {
            netlink,
            report,
            file: file.into(),
            line: Cell::new(0),
            failed: Cell::new(false),
            waiting: RefCell::default(),
        }
    }

    /// The line that the next requests come from.
    pub fn begin_line(&self, number: usize) {
        self.line.set(number);
    }

    /// Takes a request. Errors when it cannot be sent at all; a refusal is said by [`Queue::settle`].
    pub fn add(&self, mut request: Request) -> Result {
        let mut waiting = self.waiting.borrow_mut();
        let conn = match &mut waiting.conn {
            Some(conn) => conn,
            empty => empty.insert(Conn::open(&self.netlink, nlm::ROUTE)?),
        };
        conn.number(&mut request);
        waiting.bytes.extend_from_slice(request.bytes());
        waiting.lines.push(self.line.get());
        let full = waiting.lines.len() == SHARED || waiting.bytes.len() >= BYTES;
        drop(waiting);
        if full { self.settle() } else { Ok(()) }
    }

    /// Sends what waits, and says what the kernel refuses.
    pub fn settle(&self) -> Result {
        let mut waiting = self.waiting.borrow_mut();
        let Waiting { conn: Some(conn), bytes, lines } = &mut *waiting else { return Ok(()) };
        if lines.is_empty() {
            return Ok(());
        }
        let done = conn.exchange(bytes, lines.len(), |i, error| {
            (self.report)(&error);
            warn(&format!("Command failed {}:{}", self.file, lines[i]));
            self.failed.set(true);
        });
        bytes.clear();
        lines.clear();
        done
    }

    /// Whether the kernel refused any of them.
    pub fn failed(&self) -> bool {
        self.failed.get()
    }
}
