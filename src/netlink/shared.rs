//! The connection of a session to rtnetlink.

use super::uapi::nlm;
use super::{Conn, Netlink};
use crate::error::Result;
use std::cell::{RefCell, RefMut};

/// A connection that is opened when it is first wanted.
pub struct Shared {
    netlink: Netlink,
    /// Whether the kernel checks requests to list.
    strict: bool,
    /// A cell because commands share the session; a list borrows it until its end.
    conn: RefCell<Option<Conn>>,
}

impl Shared {
    /// Opens no connection yet.
    pub fn new(netlink: Netlink, strict: bool) -> Self {
        Shared { netlink, strict, conn: RefCell::new(None) }
    }

    /// The connection. Not to be asked for again while it is held.
    pub fn conn(&self) -> Result<RefMut<'_, Conn>> {
        self.open(self.conn.borrow_mut())
    }

    /// The connection, unless it is held.
    pub fn idle(&self) -> Option<Result<RefMut<'_, Conn>>> {
        self.conn.try_borrow_mut().ok().map(|slot| self.open(slot))
    }

    fn open<'a>(&self, mut slot: RefMut<'a, Option<Conn>>) -> Result<RefMut<'a, Conn>> {
        if slot.is_none() {
            let conn = Conn::open(&self.netlink, nlm::ROUTE)?;
            if self.strict {
                conn.check_strictly();
            }
            *slot = Some(conn);
        }
        Ok(RefMut::map(slot, |slot| match slot {
            Some(conn) => conn,
            None => unreachable!("filled above"),
        }))
    }
}
