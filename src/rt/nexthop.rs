//! Views of RTM_NEWNEXTHOP and RTM_NEWNEXTHOPBUCKET messages.

use crate::netlink::message::{Message, Nlas, u32_at};
use crate::netlink::uapi::nexthop::{RTM_DELNEXTHOP, RTM_DELNEXTHOPBUCKET, nha};
use crate::rt::header::NexthopHeader;

/// The size of `struct nhmsg` in bytes.
pub const HEADER: usize = NexthopHeader::SIZE;
/// The size of `struct nexthop_grp` in bytes.
const MEMBER: usize = 8;

/// A nexthop object: the fields of the header, and the attributes.
pub struct Object<'a> {
    /// AF_INET or AF_INET6; AF_UNSPEC for a group.
    pub family: u8,
    /// The scope (RT_SCOPE_UNIVERSE etc.).
    pub scope: u8,
    /// The protocol (RTPROT_UNSPEC etc.).
    pub protocol: u8,
    /// The flags (RTNH_F_*).
    pub flags: u32,
    /// The attributes.
    pub nlas: Nlas<'a>,
    /// Whether the message is RTM_DELNEXTHOP.
    pub deleted: bool,
}

/// A member of a group.
pub struct Member {
    /// The nexthop ID.
    pub id: u32,
    /// The weight, which defines its share of the traffic.
    pub weight: u32,
}

impl<'a> Object<'a> {
    /// Parses a message. Missing bytes are read as zeros.
    pub fn parse(message: &Message<'a>) -> Self {
        let header = NexthopHeader::parse(message);
        Object {
            family: header.family,
            scope: header.scope,
            protocol: header.protocol,
            flags: header.flags,
            nlas: message.attributes(HEADER),
            deleted: matches!(message.kind, RTM_DELNEXTHOP | RTM_DELNEXTHOPBUCKET),
        }
    }
    /// The members of a group; `None` for a single nexthop.
    pub fn members(&self) -> Option<impl Iterator<Item = Member> + use<'a>> {
        let bytes = self.nlas.get(nha::GROUP)?;
        Some(bytes.as_chunks::<MEMBER>().0.iter().map(|member| Member {
            id: u32_at(member, 0),
            weight: (u32::from(member[5]) << 8 | u32::from(member[4])) + 1,
        }))
    }
}
