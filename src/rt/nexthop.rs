//! A nexthop object or a bucket, as RTM_NEWNEXTHOP and RTM_NEWNEXTHOPBUCKET tell of them.

use crate::netlink::message::{Message, Nlas, u32_at};
use crate::netlink::uapi::nexthop::{RTM_DELNEXTHOP, RTM_DELNEXTHOPBUCKET, nha};
use crate::rt::header::NexthopHeader;

/// The length of `struct nhmsg`.
pub const HEADER: usize = NexthopHeader::SIZE;
/// The length of `struct nexthop_grp`.
const MEMBER: usize = 8;

/// A nexthop: the header's fields, then the attributes.
pub struct Object<'a> {
    /// AF_INET or AF_INET6; AF_UNSPEC for a group.
    pub family: u8,
    /// RT_SCOPE_UNIVERSE and so on.
    pub scope: u8,
    /// RTPROT_UNSPEC and so on.
    pub protocol: u8,
    /// RTNH_F_ flags.
    pub flags: u32,
    /// Its attributes.
    pub nlas: Nlas<'a>,
    /// Whether the message says that it is gone.
    pub deleted: bool,
}

/// A member of a group.
pub struct Member {
    /// Its number.
    pub id: u32,
    /// Its share of the traffic.
    pub weight: u32,
}

impl<'a> Object<'a> {
    /// A nexthop from a message, lenient as all views.
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
    /// The members of a group; none if it is not one.
    pub fn members(&self) -> Option<impl Iterator<Item = Member> + use<'a>> {
        let bytes = self.nlas.get(nha::GROUP)?;
        Some(bytes.as_chunks::<MEMBER>().0.iter().map(|member| Member {
            id: u32_at(member, 0),
            weight: (u32::from(member[5]) << 8 | u32::from(member[4])) + 1,
        }))
    }
}
