//! Nexthop objects by number, remembered: `ip -details route` tells of those that routes name.

use super::lookup::Lookup;
use crate::error::Result;
use crate::netlink::uapi::nexthop::{RTM_DELNEXTHOP, RTM_GETNEXTHOP, RTM_NEWNEXTHOP, nha, op_flag};
use crate::netlink::{Message, Request};
use crate::rt::header::NexthopHeader;
use crate::rt::nexthop::Object;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The nexthops seen so far, as the kernel told of them; others are looked up one by one.
pub struct Nexthops {
    lookup: Rc<Lookup>,
    /// A cell because whoever shows a route shares the session, and remembers what is looked up meanwhile.
    by_id: RefCell<BTreeMap<u32, Rc<[u8]>>>,
}

impl Nexthops {
    /// Nothing seen yet.
    pub fn new(lookup: Rc<Lookup>) -> Self {
        Nexthops { lookup, by_id: RefCell::default() }
    }

    /// The message of a nexthop. Errors with the kernel's refusal.
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

    /// Takes note of what a message says of a nexthop that is new, changed or gone.
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

/// A request for one nexthop.
pub fn request(id: u32, family: u8, stats: u8) -> Request {
    let mut request = Request::new(RTM_GETNEXTHOP, 0, &NexthopHeader::of(family).to_bytes());
    request.put_u32(nha::ID, id);
    ask_for_statistics(&mut request, stats);
    request
}

/// -statistics once asks for what was counted, twice for what hardware counted too.
pub fn ask_for_statistics(request: &mut Request, stats: u8) {
    let flags = match stats {
        0 => 0,
        1 => op_flag::DUMP_STATS,
        _ => op_flag::DUMP_STATS | op_flag::DUMP_HW_STATS,
    };
    request.put_u32(nha::OP_FLAGS, flags);
}
