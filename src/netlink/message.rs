//! Views of received messages and their attributes, which borrow from the receive buffer.
//!
//! Parsing is lenient: unknown attributes are skipped, and a short attribute is read as if zeros followed.

use super::generic::CONTROL;
use super::uapi::family::{INET, INET6};
use super::uapi::nlm;
use super::uapi::sock_diag::SOCK_DESTROY;
use crate::text::Ifname;
use std::borrow::Cow;
use std::net::IpAddr;
use std::ops::Range;

/// The size of `struct nlmsghdr` in bytes.
pub const HEADER: usize = 16;

/// A received message.
#[derive(Clone, Copy)]
pub struct Message<'a> {
    /// The message type (RTM_NEWLINK etc.).
    pub kind: u16,
    /// The flags (NLM_F_MULTI, NLM_F_DUMP_INTR etc.).
    pub flags: u16,
    /// The sequence number of the request that the message answers.
    pub sequence: u32,
    /// The part after the netlink header: the header of the family and the attributes.
    pub body: &'a [u8],
    /// The whole message, including the netlink header.
    pub raw: &'a [u8],
}

impl<'a> Message<'a> {
    /// Whether a request only reads, independent of its attributes. For generic netlink, this is true of dumps and of
    /// queries to the controller.
    pub fn only_reads(&self, protocol: isize) -> bool {
        /// The rtnetlink message types are in groups of four: NEW, DEL, GET, SET.
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
    /// Returns the first `len` bytes of the body, the header of the family. Missing bytes are 0.
    #[inline]
    pub fn header<const N: usize>(&self) -> [u8; N] {
        take(self.body, 0)
    }
    /// Returns the attributes after a header of `len` bytes.
    #[inline]
    pub fn attributes(&self, len: usize) -> Nlas<'a> {
        Nlas::parse(self.body.get(len.next_multiple_of(4)..).unwrap_or_default())
    }
}

/// An iterator over the messages of a datagram.
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

/// The number of indexed attribute numbers; attributes with higher numbers are unknown to rip.
const KNOWN: usize = 80;
/// The size of `struct nlattr` in bytes.
pub const NLA: usize = 4;
/// The alignment of attributes in bytes (NLA_ALIGNTO).
const UNIT: usize = 4;

/// Returns the length of an attribute in bytes, including its header and padding (`nla_total_size`).
#[inline]
pub fn attribute_length(payload: &[u8]) -> usize {
    (NLA + payload.len()).next_multiple_of(UNIT)
}

/// The attributes of a message or a nested attribute, indexed by number. If a number occurs more than once, the first
/// attribute is used.
#[derive(Clone, Copy)]
pub struct Nlas<'a> {
    bytes: &'a [u8],
    /// The offset of each payload in units of 4 bytes. 0 means that the attribute is absent: a payload never begins at
    /// offset 0, where a header is.
    at: [u16; KNOWN],
}

impl<'a> Nlas<'a> {
    /// Indexes attributes. Stops at the first truncated one.
    #[inline]
    pub fn parse(bytes: &'a [u8]) -> Self {
        Self::parse_to(bytes, u16::MAX)
    }
    /// Like [`Nlas::parse`], but stops after attribute `last`.
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
    /// Returns the payload of an attribute.
    #[inline]
    pub fn get(&self, id: u16) -> Option<&'a [u8]> {
        let start = UNIT * usize::from(*self.at.get(usize::from(id)).filter(|at| **at != 0)?);
        let whole = self.bytes.get(start - NLA..)?;
        whole.get(NLA..usize::from(u16::from_ne_bytes(*whole.first_chunk()?)))
    }
    /// Returns the position of an attribute's payload within all attributes.
    pub fn place(&self, id: u16) -> Option<Range<usize>> {
        let payload = self.get(id)?;
        let start = UNIT * usize::from(*self.at.get(usize::from(id))?);
        Some(start..start + payload.len())
    }
    /// Whether the attribute is present.
    #[inline]
    pub fn has(&self, id: u16) -> bool {
        self.get(id).is_some()
    }
    /// All attributes in the order of the message, as number and payload.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = (u16, &'a [u8])> {
        iter(self.bytes)
    }
    /// A native-endian number of 1, 2, 4 or 8 bytes, as sent.
    #[inline]
    pub fn uint(&self, id: u16) -> Option<u64> {
        self.get(id).map(uint)
    }
    /// An 8-bit number.
    #[inline]
    pub fn u8(&self, id: u16) -> Option<u8> {
        self.uint(id).map(|n| n as u8)
    }
    /// A native-endian 16-bit number. An attribute of one byte is read as an 8-bit number.
    pub fn u16(&self, id: u16) -> Option<u16> {
        self.uint(id).map(|n| n as u16)
    }
    /// A native-endian 32-bit number. A shorter attribute is read as an 8-bit or 16-bit number.
    #[inline]
    pub fn u32(&self, id: u16) -> Option<u32> {
        self.get(id).map(|bytes| match bytes.try_into() {
            Ok(whole) => u32::from_ne_bytes(whole),
            Err(_) => uint(bytes) as u32,
        })
    }
    /// A big-endian 16-bit number.
    pub fn be16(&self, id: u16) -> Option<u16> {
        self.u16(id).map(u16::from_be)
    }
    /// A big-endian 32-bit number.
    pub fn be32(&self, id: u16) -> Option<u32> {
        self.u32(id).map(u32::from_be)
    }
    /// The bytes of a string up to the first NUL byte.
    pub fn text(&self, id: u16) -> Option<&'a [u8]> {
        let bytes = self.get(id)?;
        let end = bytes.iter().position(|byte| *byte == 0);
        bytes.get(..end.unwrap_or(bytes.len()))
    }
    /// A string up to the first NUL byte.
    pub fn str(&self, id: u16) -> Option<Cow<'a, str>> {
        self.get(id).map(crate::text::from_c)
    }
    /// The name of an interface.
    #[inline]
    pub fn name(&self, id: u16) -> Option<Ifname> {
        self.get(id).map(Ifname::from_c)
    }
    /// An IP address of 4 or 16 bytes.
    #[inline]
    pub fn ip(&self, id: u16) -> Option<IpAddr> {
        self.get(id).and_then(ip)
    }
    /// Returns the payload of an attribute nested in another one. Faster than [`Nlas::nest`] for a single attribute.
    #[inline]
    pub fn inside(&self, nest: u16, id: u16) -> Option<&'a [u8]> {
        find(self.get(nest)?, id)
    }
    /// Returns the attributes nested in an attribute.
    #[inline]
    pub fn nest(&self, id: u16) -> Option<Nlas<'a>> {
        self.get(id).map(Nlas::parse)
    }
}

/// The position of an attribute.
#[derive(Clone, Copy)]
pub struct Place {
    /// The attribute number.
    pub id: u16,
    /// The offset of the attribute's header in bytes.
    pub start: usize,
}

/// Returns the positions of attributes in the order of the message. The payload of the last one may be truncated. Bytes
/// beyond the maximum length of a message are ignored.
#[inline]
pub fn places(bytes: &[u8]) -> impl Iterator<Item = Place> {
    let units = bytes.as_chunks::<UNIT>().0;
    let units = units.get(..usize::from(u16::MAX)).unwrap_or(units);
    let mut unit = 0;
    std::iter::from_fn(move || {
        let [a, b, c, d] = *units.get(unit)?;
        let (len, start) = (usize::from(u16::from_ne_bytes([a, b])), unit);
        unit += len.div_ceil(UNIT);
        let place = Place { id: number(c, d), start: UNIT * start };
        (len >= NLA).then_some(place)
    })
}

/// All attributes in the order of the message, as number and payload.
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

/// Returns the payload of the first attribute with this number.
#[inline]
pub fn find(bytes: &[u8], id: u16) -> Option<&[u8]> {
    iter(bytes).find(|attribute| attribute.0 == id).map(|attribute| attribute.1)
}

/// The attribute number without the flags NLA_F_NESTED and NLA_F_NET_BYTEORDER.
#[inline]
pub fn number(a: u8, b: u8) -> u16 {
    u16::from_ne_bytes([a, b]) & 0x3fff
}

/// Reads a native-endian number. Of other sizes than 1, 2, 4 and 8 bytes, the next smaller one is read.
#[inline]
pub fn uint(bytes: &[u8]) -> u64 {
    uint_of(bytes, bytes.len())
}

/// Reads a native-endian number of `width` bytes at the start of `bytes`; missing bytes are 0. Of other widths than 1, 2, 4 and
/// 8 bytes, the next smaller one is read.
#[inline]
pub fn uint_of(bytes: &[u8], width: usize) -> u64 {
    match width {
        0 => 0,
        1 => bytes.first().copied().unwrap_or(0).into(),
        2..4 => u16_at(bytes, 0).into(),
        4..8 => u32_at(bytes, 0).into(),
        _ => u64_at(bytes, 0),
    }
}

/// Converts 4 bytes to an IPv4 address, 16 bytes to an IPv6 address.
pub fn ip(bytes: &[u8]) -> Option<IpAddr> {
    let v4 = <[u8; 4]>::try_from(bytes).map(IpAddr::from);
    v4.or_else(|_| <[u8; 16]>::try_from(bytes).map(IpAddr::from)).ok()
}

/// Reads an IP address of this family at the start of `bytes`.
pub fn ip_of(family: u8, bytes: &[u8]) -> Option<IpAddr> {
    match family {
        INET => bytes.first_chunk::<4>().map(|v4| IpAddr::from(*v4)),
        INET6 => bytes.first_chunk::<16>().map(|v6| IpAddr::from(*v6)),
        _ => None,
    }
}

/// Returns `N` bytes from offset `at`; missing bytes are 0.
#[inline]
pub fn take<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    match bytes.get(at..).and_then(<[u8]>::first_chunk) {
        Some(whole) => *whole,
        None => padded(bytes, at),
    }
}

/// The slow path of [`take`]: some bytes are missing.
#[cold]
fn padded<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    let rest = bytes.get(at..).unwrap_or_default();
    std::array::from_fn(|i| rest.get(i).copied().unwrap_or(0))
}

/// Reads a native-endian 16-bit number at an offset; missing bytes are 0.
#[inline]
pub fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_ne_bytes(take(bytes, at))
}

/// Reads a native-endian 32-bit number at an offset; missing bytes are 0.
#[inline]
pub fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_ne_bytes(take(bytes, at))
}

/// Reads a big-endian 16-bit number at an offset; missing bytes are 0.
pub fn be16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_be_bytes(take(bytes, at))
}

/// Reads a big-endian 32-bit number at an offset; missing bytes are 0.
pub fn be32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_be_bytes(take(bytes, at))
}

/// Reads a native-endian 64-bit number at an offset; missing bytes are 0.
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
