//! A cache of nexthop objects by ID: `ip -details route` prints those that routes refer to.

use super::lookup::Lookup;
use crate::error::Result;
use crate::netlink::uapi::nexthop::{RTM_DELNEXTHOP, RTM_GETNEXTHOP, RTM_NEWNEXTHOP, nha, op_flag};
use crate::netlink::{Message, Request};
use crate::rt::header::NexthopHeader;
use crate::rt::nexthop::Object;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The cache of messages about nexthop objects. Other objects are queried one by one.
pub struct Nexthops {
    lookup: Rc<Lookup>,
    /// In a cell, because code that prints a route shares the session, and lookups add to the cache.
    by_id: RefCell<BTreeMap<u32, Rc<[u8]>>>,
}

impl Nexthops {
    /// Creates an empty cache.
    pub fn new(lookup: Rc<Lookup>) -> Self {
        Nexthops { lookup, by_id: RefCell::default() }
    }

    /// Returns the message of a nexthop object. Errors: the kernel's refusal.
    pub fn message(&self, id: u32, family: u8, stats: u8) -> Result<Rc<[u8]>> {
        if let Some(known) = self.by_id.borrow().get(&id) {
            return Ok(known.clone());
        }
        let request = request(id, family, stats);
        let raw: Rc<[u8]> =
            self.lookup.with(|conn| conn.get(request, |message| Ok(message.raw.into())))?;
        self.by_id.borrow_mut().insert(id, raw.clone());
        Ok(raw)
    }

    /// Updates the cache with a notification about a new, changed or deleted nexthop object.
    pub fn learn(&self, message: &Message) {
        let Some(id) = Object::parse(message).nlas.u32(nha::ID) else { return };
        let mut by_id = self.by_id.borrow_mut();
        match message.kind {
            RTM_NEWNEXTHOP => by_id.insert(id, message.raw.into()),
            RTM_DELNEXTHOP => by_id.remove(&id),
            _ => None,
        };
    }
}

/// Builds a request for a nexthop object.
pub fn request(id: u32, family: u8, stats: u8) -> Request {
    let mut request = Request::new(RTM_GETNEXTHOP, 0, &NexthopHeader::of(family).to_bytes());
    request.put_u32(nha::ID, id);
    ask_for_statistics(&mut request, stats);
    request
}

/// Requests statistics for -statistics; given twice, also those of the hardware.
pub fn ask_for_statistics(request: &mut Request, stats: u8) {
    let flags = match stats {
        0 => 0,
        1 => op_flag::DUMP_STATS,
        _ => op_flag::DUMP_STATS | op_flag::DUMP_HW_STATS,
    };
    request.put_u32(nha::OP_FLAGS, flags);
}
