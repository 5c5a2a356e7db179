//! The objects of `rip ensure` and the keys that identify them.

use crate::netlink::message::{Message, Nlas, uint};
use crate::netlink::uapi::addr::{RTM_GETADDR, RTM_NEWADDR, ifa};
use crate::netlink::uapi::family::{BRIDGE, INET, INET6};
use crate::netlink::uapi::neigh::{RTM_GETNEIGH, RTM_NEWNEIGH, nda, ntf, nud};
use crate::netlink::uapi::nexthop::{RTM_GETNEXTHOP, RTM_NEWNEXTHOP, nha};
use crate::netlink::uapi::nlm;
use crate::netlink::uapi::route::{RTM_GETROUTE, RTM_NEWROUTE, rta, rtm_f};
use crate::netlink::uapi::rule::{RTM_GETRULE, RTM_NEWRULE, flag, fra};
use crate::rt::header::{AddrHeader, NeighHeader, NexthopHeader, RouteHeader, RuleHeader};

/// A type of object that the kernel can dump.
pub struct Object {
    /// The message type that creates an object.
    pub new: u16,
    /// The message type of the dump request.
    pub get: u16,
    /// The size of the header in bytes.
    pub header: usize,
    /// Whether a request and an existing object have the same key.
    pub is_it: fn(&Message, &Message) -> bool,
    /// The members of the header that are compared in addition to the attributes.
    pub members: fn(&Message) -> &'static [&'static str],
    /// Whether an object with more attributes than the request is a different object.
    pub is_whole: bool,
}

/// All types except links, VLANs, tunnels and namespaces.
pub const OBJECTS: &[Object] = &[
    Object {
        new: RTM_NEWADDR,
        get: RTM_GETADDR,
        header: AddrHeader::SIZE,
        is_it: is_address,
        members: |asked| {
            if asked.body.first() == Some(&INET) { &["scope"] } else { &["prefixlen"] }
        },
        is_whole: false,
    },
    Object {
        new: RTM_NEWROUTE,
        get: RTM_GETROUTE,
        header: RouteHeader::SIZE,
        is_it: is_route,
        members: |asked| match asked.body.first() {
            Some(&INET) => &["type", "scope", "flags"],
            _ => &["type", "flags"],
        },
        is_whole: false,
    },
    Object {
        new: RTM_NEWRULE,
        get: RTM_GETRULE,
        header: RuleHeader::SIZE,
        is_it: is_rule,
        members: |_| &[],
        is_whole: true,
    },
    Object {
        new: RTM_NEWNEIGH,
        get: RTM_GETNEIGH,
        header: NeighHeader::SIZE,
        is_it: is_neighbour,
        members: |_| &[],
        is_whole: false,
    },
    Object {
        new: RTM_NEWNEXTHOP,
        get: RTM_GETNEXTHOP,
        header: NexthopHeader::SIZE,
        is_it: is_nexthop,
        members: |_| &["flags"],
        is_whole: false,
    },
];

/// IPv4 allows one address with prefixes of several lengths on an interface, IPv6 does not.
fn is_address(asked: &Message, is: &Message) -> bool {
    let (a, b) = (AddrHeader::parse(asked), AddrHeader::parse(is));
    let local = |message: &Message| {
        let attributes = message.attributes(AddrHeader::SIZE);
        let found = attributes.get(ifa::LOCAL).or_else(|| attributes.get(ifa::ADDRESS));
        found.map(<[u8]>::to_vec)
    };
    let is_long = a.family == INET6 || a.prefix_len == b.prefix_len;
    a.family == b.family && a.index == b.index && is_long && local(asked) == local(is)
}

fn is_route(asked: &Message, is: &Message) -> bool {
    let (a, b) = (RouteHeader::parse(asked), RouteHeader::parse(is));
    let number = |message: &Message, id, instead: u32| {
        message
            .attributes(RouteHeader::SIZE)
            .u32(id)
            .filter(|number| *number != 0)
            .unwrap_or(instead)
    };
    let metric = if a.family == INET6 { 1024 } else { 0 };
    let key = |message: &Message, header: &RouteHeader| {
        let attributes = message.attributes(RouteHeader::SIZE);
        let prefix = |id, bits| prefix(attributes.get(id).unwrap_or_default(), bits);
        let table = number(message, rta::TABLE, header.table.into());
        (
            (header.family, header.tos, table, number(message, rta::PRIORITY, metric)),
            (header.dst_bits, prefix(rta::DST, header.dst_bits)),
            (header.src_bits, prefix(rta::SRC, header.src_bits)),
        )
    };
    b.flags & rtm_f::CLONED == 0 && key(asked, &a) == key(is, &b)
}

/// Returns the bytes of a prefix with all bits after the prefix length set to zero.
fn prefix(address: &[u8], bits: u8) -> Vec<u8> {
    let bits = usize::from(bits);
    let mut bytes = address.to_vec();
    bytes.resize(bits.div_ceil(8), 0);
    if let Some(last) = bytes.last_mut().filter(|_| bits % 8 != 0) {
        *last &= !(0xff >> (bits % 8));
    }
    bytes
}

fn is_rule(asked: &Message, is: &Message) -> bool {
    let key = |message: &Message| {
        let header = RuleHeader::parse(message);
        let RuleHeader { family, dst_bits, src_bits, tos, action, flags, .. } = header;
        let table = message.attributes(RuleHeader::SIZE).u32(fra::TABLE);
        let inverted = flags & flag::INVERT;
        (family, dst_bits, src_bits, tos, action, inverted, table.unwrap_or(header.table.into()))
    };
    key(asked) == key(is)
}

/// A neighbour, a proxy entry or a forwarding entry.
fn is_neighbour(asked: &Message, is: &Message) -> bool {
    let (a, b) = (NeighHeader::parse(asked), NeighHeader::parse(is));
    let of_asked = asked.attributes(NeighHeader::SIZE);
    let of_is = is.attributes(NeighHeader::SIZE);
    let number = |of: &Nlas, id| of.uint(id).unwrap_or_default();
    let of_kind = if a.family == BRIDGE { ntf::SELF } else { ntf::PROXY };
    let same = |id| of_asked.get(id) == of_is.get(id);
    let is_key_same = match a.family {
        // A MAC address that is appended may have several destinations.
        BRIDGE => {
            let is_one_of_several = asked.flags & nlm::APPEND != 0;
            let destination = [nda::DST, nda::VNI, nda::PORT].into_iter();
            same(nda::LLADDR)
                && number(&of_asked, nda::VLAN) == number(&of_is, nda::VLAN)
                && number(&of_asked, nda::SRC_VNI) == number(&of_is, nda::SRC_VNI)
                && (!is_one_of_several || destination.clone().all(same))
        }
        _ => same(nda::DST),
    };
    a.family == b.family
        && a.index == b.index
        && a.flags & of_kind == b.flags & of_kind
        && is_key_same
}

/// The lifetime class of an entry.
pub(super) fn lasting(message: &Message) -> &'static str {
    let state = NeighHeader::parse(message).state;
    match () {
        () if state & nud::PERMANENT != 0 => "permanent",
        () if state & nud::NOARP != 0 => "noarp",
        () => "dynamic",
    }
}

fn is_nexthop(asked: &Message, is: &Message) -> bool {
    let id = |message: &Message| message.attributes(NexthopHeader::SIZE).get(nha::ID).map(uint);
    id(asked).is_some() && id(asked) == id(is)
}
