//! A view of an RTM_NEWROUTE message.

use crate::netlink::message::{Message, Nlas, u16_at, u32_at};
use crate::netlink::uapi::family::{INET, INET6, MPLS};
use crate::netlink::uapi::route::{RTM_DELROUTE, rta, rtm_f};
use crate::rt::header::RouteHeader;
use std::net::IpAddr;
use std::ops::Range;

/// The size of `struct rtmsg` in bytes.
pub const HEADER: usize = RouteHeader::SIZE;
/// The size of `struct rtnexthop` in bytes.
const NEXTHOP: usize = 8;

/// A route: the fields of the header, and the attributes.
pub struct Route<'a> {
    /// AF_INET, AF_INET6 or AF_MPLS.
    pub family: u8,
    /// The prefix length of the destination in bits.
    pub dst_len: u8,
    /// The prefix length of the source in bits.
    pub src_len: u8,
    /// The type of service.
    pub tos: u8,
    header_table: u8,
    /// The protocol (RTPROT_BOOT etc.).
    pub protocol: u8,
    /// The scope (RT_SCOPE_UNIVERSE etc.).
    pub scope: u8,
    /// The type (RTN_UNICAST etc.).
    pub kind: u8,
    /// The flags (RTM_F_* and RTNH_F_*).
    pub flags: u32,
    /// The attributes.
    pub nlas: Nlas<'a>,
    /// Whether the message is RTM_DELROUTE.
    pub deleted: bool,
    /// The message after the netlink header.
    pub body: &'a [u8],
}

/// One nexthop of a multipath route.
pub struct Nexthop<'a> {
    /// The flags (RTNH_F_*).
    pub flags: u32,
    /// The weight, which defines its share of the traffic.
    pub weight: u32,
    /// The index of the interface; 0 for none.
    pub index: u32,
    /// The attributes.
    pub nlas: Nlas<'a>,
}

impl<'a> Route<'a> {
    /// Parses a message. Missing bytes are read as zeros.
    #[inline]
    pub fn parse(message: &Message<'a>) -> Self {
        let header = RouteHeader::parse(message);
        Route {
            family: header.family,
            dst_len: header.dst_bits,
            src_len: header.src_bits,
            tos: header.tos,
            header_table: header.table,
            protocol: header.protocol,
            scope: header.scope,
            kind: header.kind,
            flags: header.flags,
            nlas: message.attributes(HEADER),
            deleted: message.kind == RTM_DELROUTE,
            body: message.body,
        }
    }
    /// The routing table.
    #[inline]
    pub fn table(&self) -> u32 {
        self.nlas.u32(rta::TABLE).unwrap_or(self.header_table.into())
    }
    /// The position of the destination address in `body`.
    pub fn destination_in_body(&self) -> Option<Range<usize>> {
        self.nlas.place(rta::DST).map(|place| HEADER + place.start..HEADER + place.end)
    }
    /// The length of an address of this family in bits.
    #[inline]
    pub fn host_len(&self) -> u8 {
        host_len(self.family)
    }
    /// Whether the route is the result of a look-up, rather than an entry of a table (RTM_F_CLONED).
    pub fn is_cloned(&self) -> bool {
        self.flags & rtm_f::CLONED != 0
    }
    /// The gateway, if it has the route's family (RTA_GATEWAY).
    pub fn gateway(&self) -> Option<IpAddr> {
        self.nlas.ip(rta::GATEWAY)
    }
    /// The nexthops of a multipath route.
    pub fn nexthops(&self) -> impl Iterator<Item = Nexthop<'a>> + use<'a> {
        let mut rest = self.nlas.get(rta::MULTIPATH).unwrap_or_default();
        std::iter::from_fn(move || {
            let len = usize::from(u16_at(rest.get(..NEXTHOP)?, 0));
            let whole = rest.get(..len).filter(|whole| whole.len() >= NEXTHOP)?;
            rest = rest.get(len.next_multiple_of(4)..).unwrap_or_default();
            Some(Nexthop {
                flags: whole[2].into(),
                weight: u32::from(whole[3]) + 1,
                index: u32_at(whole, 4),
                nlas: Nlas::parse(&whole[NEXTHOP..]),
            })
        })
    }
}

/// The length of an address of this family in bits.
#[inline]
pub fn host_len(family: u8) -> u8 {
    match family {
        INET => 32,
        INET6 => 128,
        MPLS => 20,
        _ => 0,
    }
}
