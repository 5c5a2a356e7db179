//! What the kernel sends: messages and their attributes, borrowed from the receive buffer.
//!
//! Lenient on purpose: an attribute that is unknown is skipped, one that is too short reads as if
//! zeros followed.

use super::generic::CONTROL;
use super::uapi::family::{INET, INET6};
use super::uapi::nlm;
use super::uapi::sock_diag::SOCK_DESTROY;
use crate::text::Ifname;
use std::borrow::Cow;
use std::net::IpAddr;
use std::ops::Range;

/// The length of `struct nlmsghdr`.
pub const HEADER: usize = 16;

/// One message without its netlink header.
#[derive(Clone, Copy)]
pub struct Message<'a> {
    /// RTM_NEWLINK and so on.
    pub kind: u16,
    /// NLM_F_MULTI, NLM_F_DUMP_INTR and so on.
    pub flags: u16,
    /// The number of the request that it answers.
    pub sequence: u32,
    /// The family's header, then attributes.
    pub body: &'a [u8],
    /// The whole message, netlink header included.
    pub raw: &'a [u8],
}

impl<'a> Message<'a> {
    /// Whether a request of a netlink protocol only reads, whatever its attributes say. Of generic netlink these are lists
    /// and questions about families.
    pub fn only_reads(&self, protocol: isize) -> bool {
        /// The kinds of messages of rtnetlink come in fours: NEW, DEL, GET, SET.
        const GET: u16 = 2;
        /// XFRM_MSG_GETSA, GETPOLICY, GETAE, GETSADINFO, GETSPDINFO and GETDEFAULT.
        const XFRM_GETS: [u16; 6] = [0x12, 0x15, 0x1f, 0x23, 0x25, 0x28];
        match protocol {
            nlm::ROUTE => self.kind >= 16 && self.kind % 4 == GET,
            nlm::XFRM => XFRM_GETS.contains(&self.kind),
            nlm::SOCK_DIAG => self.kind != SOCK_DESTROY,
            nlm::GENERIC => self.kind == CONTROL || self.flags & nlm::DUMP == nlm::DUMP,
            _ => false,
        }
    }
    /// The family's header of `len` bytes, zeros where the message is too short.
    #[inline]
    pub fn header<const N: usize>(&self) -> [u8; N] {
        take(self.body, 0)
    }
    /// The attributes behind a header of `len` bytes.
    #[inline]
    pub fn attributes(&self, len: usize) -> Nlas<'a> {
        Nlas::parse(self.body.get(len.next_multiple_of(4)..).unwrap_or_default())
    }
}

/// The messages in one datagram.
pub struct Messages<'a>(pub &'a [u8]);

impl<'a> Iterator for Messages<'a> {
    type Item = Message<'a>;

    #[inline]
    fn next(&mut self) -> Option<Message<'a>> {
        let head = self.0.get(..HEADER)?;
        let len = u32_at(head, 0) as usize;
        let raw = self.0.get(..len).filter(|raw| raw.len() >= HEADER)?;
        self.0 = self.0.get(len.next_multiple_of(4)..).unwrap_or_default();
        Some(Message {
            kind: u16_at(head, 4),
            flags: u16_at(head, 6),
            sequence: u32_at(head, 8),
            body: &raw[HEADER..],
            raw,
        })
    }
}

/// How many attribute numbers are kept; higher ones are unknown to us.
const KNOWN: usize = 80;
/// The length of `struct nlattr`.
pub const NLA: usize = 4;
/// Attributes begin at multiples of this many bytes (NLA_ALIGNTO).
const UNIT: usize = 4;

/// The length of an attribute in a message in bytes, its header and its padding included (`nla_total_size`).
#[inline]
pub fn attribute_length(payload: &[u8]) -> usize {
    (NLA + payload.len()).next_multiple_of(UNIT)
}

/// The attributes of one message or nest by number; the first of a number counts.
#[derive(Clone, Copy)]
pub struct Nlas<'a> {
    bytes: &'a [u8],
    /// Where each payload begins, in units of 4 bytes; 0 for none: a payload never begins before its
    /// header.
    at: [u16; KNOWN],
}

impl<'a> Nlas<'a> {
    /// Indexes a run of attributes; stops at the first that is cut off.
    #[inline]
    pub fn parse(bytes: &'a [u8]) -> Self {
        Self::parse_to(bytes, u16::MAX)
    }
    /// As [`Nlas::parse`], no further than to attribute `last`.
    #[inline]
    pub fn parse_to(bytes: &'a [u8], last: u16) -> Self {
        let mut at = [0; KNOWN];
        for place in places(bytes) {
            if let Some(slot) = at.get_mut(usize::from(place.id))
                && *slot == 0
            {
                *slot = (place.start / UNIT) as u16 + 1;
            }
            if place.id == last {
                break;
            }
        }
        Nlas { bytes, at }
    }
    /// The payload of an attribute.
    #[inline]
    pub fn get(&self, id: u16) -> Option<&'a [u8]> {
        let start = UNIT * usize::from(*self.at.get(usize::from(id)).filter(|at| **at != 0)?);
        let whole = self.bytes.get(start - NLA..)?;
        whole.get(NLA..usize::from(u16::from_ne_bytes(*whole.first_chunk()?)))
    }
    /// Where among all attributes the payload of one is.
    pub fn place(&self, id: u16) -> Option<Range<usize>> {
        let payload = self.get(id)?;
        let start = UNIT * usize::from(*self.at.get(usize::from(id))?);
        Some(start..start + payload.len())
    }
    /// Whether the attribute is there.
    #[inline]
    pub fn has(&self, id: u16) -> bool {
        self.get(id).is_some()
    }
    /// All of them in the order sent, number and payload.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = (u16, &'a [u8])> {
        iter(self.bytes)
    }
    /// A host-order number of whatever width was sent.
    #[inline]
    pub fn uint(&self, id: u16) -> Option<u64> {
        self.get(id).map(uint)
    }
    /// A byte.
    #[inline]
    pub fn u8(&self, id: u16) -> Option<u8> {
        self.uint(id).map(|n| n as u8)
    }
    /// A host-order number of 16 bits.
    pub fn u16(&self, id: u16) -> Option<u16> {
        self.uint(id).map(|n| n as u16)
    }
    /// A host-order number of 32 bits.
    #[inline]
    pub fn u32(&self, id: u16) -> Option<u32> {
        self.get(id).map(|bytes| match bytes.try_into() {
            Ok(whole) => u32::from_ne_bytes(whole),
            Err(_) => uint(bytes) as u32,
        })
    }
    /// A big-endian number of 16 bits.
    pub fn be16(&self, id: u16) -> Option<u16> {
        self.u16(id).map(u16::from_be)
    }
    /// A big-endian number of 32 bits.
    pub fn be32(&self, id: u16) -> Option<u32> {
        self.u32(id).map(u32::from_be)
    }
    /// The bytes of text, up to the first NUL.
    pub fn text(&self, id: u16) -> Option<&'a [u8]> {
        let bytes = self.get(id)?;
        let end = bytes.iter().position(|byte| *byte == 0);
        bytes.get(..end.unwrap_or(bytes.len()))
    }
    /// Text up to the first NUL.
    pub fn str(&self, id: u16) -> Option<Cow<'a, str>> {
        self.get(id).map(crate::text::from_c)
    }
    /// The name of an interface.
    #[inline]
    pub fn name(&self, id: u16) -> Option<Ifname> {
        self.get(id).map(Ifname::from_c)
    }
    /// An address of 4 or 16 bytes.
    #[inline]
    pub fn ip(&self, id: u16) -> Option<IpAddr> {
        self.get(id).and_then(ip)
    }
    /// The payload of one attribute inside another; for those who want but one of them.
    #[inline]
    pub fn inside(&self, nest: u16, id: u16) -> Option<&'a [u8]> {
        find(self.get(nest)?, id)
    }
    /// The attributes inside an attribute.
    #[inline]
    pub fn nest(&self, id: u16) -> Option<Nlas<'a>> {
        self.get(id).map(Nlas::parse)
    }
}

/// An attribute among others.
#[derive(Clone, Copy)]
pub struct Place {
    /// Its number.
    pub id: u16,
    /// Where its header begins, in bytes.
    pub start: usize,
    /// Where the next attribute begins.
    pub end: usize,
}

/// Where attributes are, in the order sent; the payload of the last may be cut off. As many bytes as any message has are
/// gone through.
#[inline]
pub fn places(bytes: &[u8]) -> impl Iterator<Item = Place> {
    let units = bytes.as_chunks::<UNIT>().0;
    let units = units.get(..usize::from(u16::MAX)).unwrap_or(units);
    let mut unit = 0;
    std::iter::from_fn(move || {
        let [a, b, c, d] = *units.get(unit)?;
        let (len, start) = (usize::from(u16::from_ne_bytes([a, b])), unit);
        unit += len.div_ceil(UNIT);
        let place = Place { id: number(c, d), start: UNIT * start, end: UNIT * unit };
        (len >= NLA).then_some(place)
    })
}

/// All attributes in the order sent, number and payload.
#[inline]
pub fn iter(bytes: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let [a, b, c, d] = *rest.first_chunk::<NLA>()?;
        let len = usize::from(u16::from_ne_bytes([a, b]));
        let payload = rest.get(NLA..len)?;
        rest = rest.get(len.next_multiple_of(UNIT)..).unwrap_or_default();
        Some((number(c, d), payload))
    })
}

/// The payload of the first attribute of a number.
#[inline]
pub fn find(bytes: &[u8], id: u16) -> Option<&[u8]> {
    iter(bytes).find(|attribute| attribute.0 == id).map(|attribute| attribute.1)
}

/// An attribute's number; the two highest bits only say that it nests, and its byte order.
#[inline]
fn number(a: u8, b: u8) -> u16 {
    u16::from_ne_bytes([a, b]) & 0x3fff
}

/// A host-order number of whatever width was sent; odd widths read as the next smaller one.
#[inline]
pub fn uint(bytes: &[u8]) -> u64 {
    match bytes.len() {
        0 => 0,
        1 => bytes[0].into(),
        2..4 => u16_at(bytes, 0).into(),
        4..8 => u32_at(bytes, 0).into(),
        _ => u64_at(bytes, 0),
    }
}

/// 4 bytes as IPv4, 16 as IPv6, else none.
pub fn ip(bytes: &[u8]) -> Option<IpAddr> {
    let v4 = <[u8; 4]>::try_from(bytes).map(IpAddr::from);
    v4.or_else(|_| <[u8; 16]>::try_from(bytes).map(IpAddr::from)).ok()
}

/// The IP address of a family that `bytes` begin with.
pub fn ip_of(family: u8, bytes: &[u8]) -> Option<IpAddr> {
    match family {
        INET => bytes.first_chunk::<4>().map(|v4| IpAddr::from(*v4)),
        INET6 => bytes.first_chunk::<16>().map(|v6| IpAddr::from(*v6)),
        _ => None,
    }
}

/// `N` bytes from `at`, zeros where there are none.
#[inline]
pub fn take<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    match bytes.get(at..).and_then(<[u8]>::first_chunk) {
        Some(whole) => *whole,
        None => padded(bytes, at),
    }
}

/// What [`take`] does where bytes are missing.
#[cold]
fn padded<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    let rest = bytes.get(at..).unwrap_or_default();
    std::array::from_fn(|i| rest.get(i).copied().unwrap_or(0))
}

/// A host-order number of 16 bits at a place, zeros where there is none.
#[inline]
pub fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_ne_bytes(take(bytes, at))
}

/// A host-order number of 32 bits at a place, zeros where there is none.
#[inline]
pub fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_ne_bytes(take(bytes, at))
}

/// A big-endian number of 16 bits at a place, zeros where there is none.
pub fn be16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_be_bytes(take(bytes, at))
}

/// A big-endian number of 32 bits at a place, zeros where there is none.
pub fn be32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_be_bytes(take(bytes, at))
}

/// A host-order number of 64 bits at a place, zeros where there is none.
pub fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from_ne_bytes(take(bytes, at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_cut_attributes() {
        let head = |len: u16, id: u16| [len.to_ne_bytes(), id.to_ne_bytes()].concat();
        let whole = [head(8, 0x8002), 1u32.to_ne_bytes().to_vec()].concat();
        let short = |value: u8| [head(5, 1), vec![value, 0, 0, 0]].concat();
        let cut = 9u16.to_ne_bytes().to_vec();
        let bytes = [short(7), short(9), whole, cut].concat();
        let nlas = Nlas::parse(&bytes);
        assert_eq!(nlas.u32(1), Some(7));
        assert_eq!(nlas.u32(2), Some(1));
        assert_eq!(nlas.get(3), None);
        assert_eq!(iter(&head(3, 0)).count(), 0);
        assert!(Messages(&9u32.to_ne_bytes()).next().is_none());
    }
}
