//! The rtnetlink connection of a session.

use super::uapi::nlm;
use super::{Conn, Netlink};
use crate::error::Result;
use std::cell::{RefCell, RefMut};

/// A connection that is opened on first use.
pub struct Shared {
    netlink: Netlink,
    /// Whether the kernel checks dump requests strictly.
    strict: bool,
    /// In a RefCell, because commands share the session. A dump borrows the connection until its end.
    conn: RefCell<Option<Conn>>,
}

impl Shared {
    /// Creates a connection that is not open yet.
    pub fn new(netlink: Netlink, strict: bool) -> Self {
        Shared { netlink, strict, conn: RefCell::new(None) }
    }

    /// Returns the connection, which must not be borrowed at the same time elsewhere.
    #[inline]
    pub fn conn(&self) -> Result<RefMut<'_, Conn>> {
        self.open(self.conn.borrow_mut())
    }

    /// Returns the connection, or `None` if it is borrowed.
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
