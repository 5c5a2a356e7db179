//! Questions about single objects, asked while a list is read or between the lines of a batch.

use crate::error::Result;
use crate::netlink::queue::Queue;
use crate::netlink::shared::Shared;
use crate::netlink::uapi::nlm;
use crate::netlink::{Conn, Netlink};
use std::cell::RefCell;
use std::rc::Rc;

/// The connection for look-ups: the one of the session, or one of its own while that reads a list, whose names are shown
/// meanwhile.
pub struct Lookup {
    netlink: Netlink,
    session: Rc<Shared>,
    /// Requests that a batch holds back; they may make or rename what is looked up.
    queue: Option<Rc<Queue>>,
    /// A cell because whoever shows a message shares the session, and the first look-up opens the connection.
    conn: RefCell<Option<Conn>>,
}

impl Lookup {
    /// Opens no connection yet.
    pub fn new(netlink: Netlink, session: Rc<Shared>, queue: Option<Rc<Queue>>) -> Self {
        Lookup { netlink, session, queue, conn: RefCell::new(None) }
    }

    /// Hands the connection to `ask`, once what a batch holds back has been sent. `ask` must not look up anything itself.
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
