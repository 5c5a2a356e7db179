//! A route, as RTM_NEWROUTE tells of it.

use crate::netlink::message::{Message, Nlas, u16_at, u32_at};
use crate::netlink::uapi::family::{INET, INET6, MPLS};
use crate::netlink::uapi::route::{RTM_DELROUTE, rta, rtm_f};
use crate::rt::header::RouteHeader;
use std::net::IpAddr;
use std::ops::Range;

/// The length of `struct rtmsg`.
pub const HEADER: usize = RouteHeader::SIZE;
/// The length of `struct rtnexthop`.
const NEXTHOP: usize = 8;

/// A route: the header's fields, then the attributes.
pub struct Route<'a> {
    /// AF_INET, AF_INET6 or AF_MPLS.
    pub family: u8,
    /// The length of its destination's prefix in bits.
    pub dst_len: u8,
    /// The length of its source's prefix in bits.
    pub src_len: u8,
    /// Its type of service.
    pub tos: u8,
    header_table: u8,
    /// RTPROT_BOOT and so on.
    pub protocol: u8,
    /// RT_SCOPE_UNIVERSE and so on.
    pub scope: u8,
    /// RTN_UNICAST and so on.
    pub kind: u8,
    /// RTM_F_ and RTNH_F_ flags.
    pub flags: u32,
    /// Its attributes.
    pub nlas: Nlas<'a>,
    /// Whether the message says that it is gone.
    pub deleted: bool,
    /// The whole message behind the netlink header.
    pub body: &'a [u8],
}

/// One of several nexthops.
pub struct Nexthop<'a> {
    /// RTNH_F_ flags.
    pub flags: u32,
    /// Its share of the traffic.
    pub weight: u32,
    /// Its interface; 0 for none.
    pub index: u32,
    /// Its attributes.
    pub nlas: Nlas<'a>,
}

impl<'a> Route<'a> {
    /// A route from a message, lenient as all views.
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
    /// Its table.
    #[inline]
    pub fn table(&self) -> u32 {
        self.nlas.u32(rta::TABLE).unwrap_or(self.header_table.into())
    }
    /// Where in the body the address of its destination is.
    pub fn destination_in_body(&self) -> Option<Range<usize>> {
        self.nlas.place(rta::DST).map(|place| HEADER + place.start..HEADER + place.end)
    }
    /// How many bits an address of its family has.
    #[inline]
    pub fn host_len(&self) -> u8 {
        host_len(self.family)
    }
    /// Whether it answers a look-up, rather than being in a table.
    pub fn is_cloned(&self) -> bool {
        self.flags & rtm_f::CLONED != 0
    }
    /// The address of its gateway, of its own family.
    pub fn gateway(&self) -> Option<IpAddr> {
        self.nlas.ip(rta::GATEWAY)
    }
    /// Its nexthops, where it has several.
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

/// How many bits an address of a family has.
#[inline]
pub fn host_len(family: u8) -> u8 {
    match family {
        INET => 32,
        INET6 => 128,
        MPLS => 20,
        _ => 0,
    }
}
