//! Queries for single objects, during a dump or between the lines of a batch.

use crate::error::Result;
use crate::netlink::queue::Queue;
use crate::netlink::shared::Shared;
use crate::netlink::uapi::nlm;
use crate::netlink::{Conn, Netlink};
use std::cell::RefCell;
use std::rc::Rc;

/// The connection for lookups: that of the session; during a dump on that connection, a second one.
pub struct Lookup {
    netlink: Netlink,
    session: Rc<Shared>,
    /// Requests that a batch has collected. They may create or rename the object to look up.
    queue: Option<Rc<Queue>>,
    /// In a cell, because code that prints a message shares the session, and the first lookup opens the connection.
    conn: RefCell<Option<Conn>>,
}

impl Lookup {
    /// Creates the lookup without opening a connection.
    pub fn new(netlink: Netlink, session: Rc<Shared>, queue: Option<Rc<Queue>>) -> Self {
        Lookup { netlink, session, queue, conn: RefCell::new(None) }
    }

    /// Sends the requests that a batch has collected, then passes the connection to `ask`. `ask` must not look up
    /// anything itself.
    pub fn with<T>(&self, ask: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
        if let Some(queue) = &self.queue {
            queue.settle()?;
        }
        if let Some(conn) = self.session.idle() {
            return ask(&mut *conn?);
        }
        let mut slot = self.conn.borrow_mut();
        ask(match &mut *slot {
            Some(conn) => conn,
            empty => empty.insert(Conn::open(&self.netlink, nlm::ROUTE)?),
        })
    }
}
