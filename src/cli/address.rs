//! Parses addresses and prefixes: `10.0.0.1/8`, `fe80::1`, `default`, `02:00:00:00:00:01`.

use crate::error::{Error, Result, refuse, warn};
use crate::netlink::message::ip;
use crate::netlink::uapi::family::{self, INET, INET6, MPLS, PACKET, UNSPEC};
use crate::text::number::{behind_blanks, unsigned, unsigned_in};
use smallvec::SmallVec;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The maximum length of an address in bytes: a stack of MPLS labels.
const LONGEST: usize = 4 * LABELS;
const LABELS: usize = 64;
/// The number of bytes stored inline; longer addresses are allocated. Link-layer addresses have at most 32 bytes.
const ROOM: usize = 32;

/// An address in wire format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The address family: AF_INET, AF_INET6, AF_MPLS, AF_PACKET; AF_UNSPEC for `default` without a family.
    pub family: u8,
    bytes: SmallVec<[u8; ROOM]>,
}

/// An address with a prefix length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prefix {
    /// The address; bits after the prefix are kept.
    pub address: Address,
    /// The prefix length in bits. Without a written length, all bits of the address.
    pub bits: u8,
    /// Whether the prefix length was written, or the prefix is `default`.
    pub explicit: bool,
}

impl Address {
    /// Builds an address; bytes beyond the maximum length are dropped.
    #[inline]
    pub fn new(family: u8, bytes: &[u8]) -> Self {
        let bytes = bytes.get(..LONGEST).unwrap_or(bytes);
        Address { family, bytes: SmallVec::from_slice(bytes) }
    }
    /// Parses `default`, `any` or `all`. As in the reference, only `default` with a known family has zero bytes as its
    /// value; otherwise the value is empty.
    #[inline]
    fn any(text: &str, family: u8) -> Option<Self> {
        match text {
            "default" => Some(Address::new(family, &[0; ROOM][..byte_len(family)])),
            "any" | "all" => Some(Address::new(family, &[])),
            _ => None,
        }
    }
    /// The bytes; empty for `any`.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
    /// The length of an address of this family in bits.
    pub fn all_bits(&self) -> u8 {
        (8 * self.bytes().len()).min(255) as u8
    }
    /// Converts to an IP address, if the address is one.
    pub fn ip(&self) -> Option<IpAddr> {
        ip(self.bytes())
    }
    /// Whether the address is an IPv4 or IPv6 multicast address.
    pub fn is_multicast(&self) -> bool {
        self.ip().is_some_and(|ip| ip.is_multicast())
    }
    /// Whether all bytes are zero.
    pub fn is_zero(&self) -> bool {
        self.bytes().iter().all(|byte| *byte == 0)
    }
    /// Whether the first `bits` bits equal those of `other`, an address of the same family.
    pub fn shares(&self, other: &[u8], bits: u8) -> bool {
        same_prefix(self.bytes(), other, bits)
    }
}

impl From<IpAddr> for Address {
    fn from(ip: IpAddr) -> Self {
        match ip {
            IpAddr::V4(ip) => Address::new(INET, &ip.octets()),
            IpAddr::V6(ip) => Address::new(INET6, &ip.octets()),
        }
    }
}

/// Whether the first `bits` bits of two addresses are equal; false if one is shorter.
pub fn same_prefix(a: &[u8], b: &[u8], bits: u8) -> bool {
    let (whole, part) = (usize::from(bits / 8), bits % 8);
    let (Some(x), Some(y)) = (a.get(..whole), b.get(..whole)) else { return false };
    if x != y || part == 0 {
        return x == y;
    }
    match (a.get(whole), b.get(whole)) {
        (Some(x), Some(y)) => (x ^ y) >> (8 - part) == 0,
        _ => false,
    }
}

/// The length of an address of `family` in bytes.
fn byte_len(family: u8) -> usize {
    match family {
        INET => 4,
        INET6 => 16,
        MPLS => 4,
        _ => 0,
    }
}

/// Parses an IPv4 address of one to four numbers, each decimal, octal or hexadecimal as in C. Missing numbers are zero:
/// `10.1` is 10.1.0.0.
fn parse_v4(text: &str) -> Option<Ipv4Addr> {
    let mut octets = [0u8; 4];
    let mut rest = Some(text);
    for octet in &mut octets {
        let Some(text) = rest else { break };
        let part;
        (part, rest) = split(text, b'.');
        *octet = unsigned(part)?;
    }
    rest.is_none().then(|| octets.into())
}

/// Fast path for the usual form of an IPv4 address: four decimal numbers without leading zeros.
fn plain_v4(text: &[u8]) -> Option<[u8; 4]> {
    let mut octets = [0; 4];
    let mut rest = text;
    for (at, octet) in octets.iter_mut().enumerate() {
        let (mut number, mut len) = (0, 0);
        while let Some(digit) = rest.get(len).map(|byte| byte.wrapping_sub(b'0'))
            && digit < 10
            && len < 3
        {
            number = 10 * number + u32::from(digit);
            len += 1;
        }
        if len == 0 || (len > 1 && rest[0] == b'0') {
            return None;
        }
        *octet = u8::try_from(number).ok()?;
        rest = match (at, &rest[len..]) {
            (3, []) => &[],
            (0..3, [b'.', rest @ ..]) => rest,
            _ => return None,
        };
    }
    Some(octets)
}

/// Fast path for the usual form of an Ethernet address: six pairs of hexadecimal digits, separated by colons.
fn plain_mac(text: &[u8]) -> Option<[u8; 6]> {
    let text: &[u8; 17] = text.try_into().ok()?;
    let digit = |at: usize| char::from(text[at]).to_digit(16);
    let mut bytes = [0; 6];
    for (i, byte) in bytes.iter_mut().enumerate() {
        if i > 0 && text[3 * i - 1] != b':' {
            return None;
        }
        *byte = (digit(3 * i)? << 4 | digit(3 * i + 1)?) as u8;
    }
    Some(bytes)
}

/// Splits a text at the first byte `at`, which is ASCII. Like [`str::split_once`], but faster for short texts.
#[inline]
fn split(text: &str, at: u8) -> (&str, Option<&str>) {
    match text.bytes().position(|byte| byte == at) {
        Some(end) => (&text[..end], Some(&text[end + 1..])),
        None => (text, None),
    }
}

fn parse_mpls(text: &str) -> Option<Address> {
    let labels: Vec<u32> = text
        .split('/')
        .map(|label| unsigned(label).filter(|label: &u32| *label < 1 << 20))
        .collect::<Option<_>>()?;
    if labels.len() > LABELS {
        warn("Error: too many labels.");
        return None;
    }
    let last = labels.len() - 1;
    let bytes: Vec<u8> = (labels.iter().enumerate())
        .flat_map(|(i, label)| (label << 12 | u32::from(i == last) << 8).to_be_bytes())
        .collect();
    Some(Address::new(MPLS, &bytes))
}

/// Parses an address of the family `wanted`, or of any family for AF_UNSPEC. Returns `None` if `text` is not such an
/// address.
pub fn parse(text: &str, wanted: u8) -> Option<Address> {
    if matches!(wanted, UNSPEC | INET)
        && let Some(octets) = plain_v4(text.as_bytes())
    {
        return Some(Address::new(INET, &octets));
    }
    if let Some(any) = Address::any(text, wanted).filter(|_| wanted != MPLS) {
        return Some(any);
    }
    match wanted {
        PACKET => link_bytes(text).map(|bytes| Address::new(PACKET, &bytes)),
        MPLS => parse_mpls(text),
        UNSPEC | INET6 if text.bytes().any(|byte| byte == b':') => {
            text.parse::<Ipv6Addr>().ok().map(|ip| IpAddr::V6(ip).into())
        }
        UNSPEC | INET => parse_v4(text).map(|ip| IpAddr::V4(ip).into()),
        _ => None,
    }
}

/// Parses a prefix length: a number, a contiguous IPv4 netmask, or `default`, `any` or `all`, which mean 0.
fn parse_bits(text: &str) -> Option<u32> {
    if let Some(bits) = unsigned(text) {
        return Some(bits);
    }
    if Address::any(text, INET).is_some() {
        return Some(0);
    }
    let mask = u32::from(parse_v4(text)?);
    (mask.leading_ones() + mask.trailing_zeros() >= 32).then(|| mask.leading_ones())
}

/// Parses a prefix of the family `wanted`. Returns `None` if `text` is not such a prefix.
fn parse_prefix(text: &str, wanted: u8) -> Option<Prefix> {
    if let Some(address) = Address::any(text, wanted).filter(|_| wanted != MPLS) {
        return Some(Prefix { address, bits: 0, explicit: true });
    }
    let (host, length) = split(text, b'/');
    if Address::any(host, wanted).is_some() {
        return None;
    }
    let address = parse(host, wanted)?;
    let longest = if address.family == MPLS { 20 } else { address.all_bits() };
    let bits = match length {
        None => longest,
        Some(length) => u8::try_from(parse_bits(length)?).ok()?,
    };
    if bits > longest {
        return None;
    }
    Some(Prefix { address, bits, explicit: length.is_some() })
}

/// Parses an address of the family `wanted`. Errors: `Error: inet address is expected rather than "text".`; for
/// link-layer addresses after a line with the reason.
pub fn address(text: &str, wanted: u8) -> Result<Address> {
    if wanted == PACKET {
        return packet(text);
    }
    parse(text, wanted).ok_or_else(|| expected("address", text, wanted))
}

/// Parses a link-layer address; `default` is an empty address.
fn packet(text: &str) -> Result<Address> {
    let bytes = match text {
        "default" | "all" | "any" => Ok(SmallVec::new()),
        _ => link_address(text, OF_ANY_FAMILY),
    };
    let why = |why| {
        let what = "Error: link address is expected rather than";
        Error::refused(format!("{why}{what} \"{}\".", refused_link_address(text))).ending()
    };
    Ok(Address::new(PACKET, &bytes.map_err(why)?))
}

/// Parses a prefix of the family `wanted`. Errors: `Error: inet prefix is expected rather than "text".`
pub fn prefix(text: &str, wanted: u8) -> Result<Prefix> {
    if wanted == PACKET {
        return Err(not_allowed(text));
    }
    parse_prefix(text, wanted).ok_or_else(|| expected("prefix", text, wanted))
}

fn expected(what: &str, text: &str, wanted: u8) -> Error {
    let family = if wanted == UNSPEC { "any valid" } else { family::name(wanted) };
    Error::refused(format!("Error: {family} {what} is expected rather than \"{text}\"."))
        .ending()
        .about(text)
}

fn not_allowed(text: &str) -> Error {
    let why = "but it is not allowed in this context.";
    Error::refused(format!("Error: \"{text}\" may be inet prefix, {why}")).ending()
}

/// Parses an IPv4 address; `any` is 0.0.0.0. Errors: `Error: an IP address is expected rather than "text"`.
pub fn address_v4(text: &str) -> Result<Ipv4Addr> {
    match parse(text, INET) {
        Some(address) => {
            Ok(address.bytes().first_chunk::<4>().map_or(Ipv4Addr::UNSPECIFIED, |v4| (*v4).into()))
        }
        None => {
            let why = format!("Error: an IP address is expected rather than \"{text}\"");
            Err(Error::refused(why).about(text))
        }
    }
}

/// The maximum number of bytes that the reference reads of an interface's link-layer address.
pub const OF_LINK: usize = 32;
/// The same for an address of any family.
const OF_ANY_FAMILY: usize = 256;
/// The same for an Ethernet address.
pub const OF_ETHERNET: usize = 6;

/// Parses a link-layer address: hexadecimal bytes separated by colons, or a dotted IPv4 address. At most `room` bytes
/// are parsed; if more follow, the result has one additional zero byte, so that callers see the excess. Errors: `"x" is
/// invalid lladdr.`
pub fn link_address(text: &str, room: usize) -> Result<SmallVec<[u8; ROOM]>> {
    if let Some(bytes) = plain_mac(text.as_bytes()) {
        return Ok(bytes[..].into());
    }
    if text.contains('.') {
        return match parse_v4(text) {
            Some(ip) => Ok(ip.octets()[..].into()),
            None => refuse(format!("\"{text}\" is invalid lladdr.")),
        };
    }
    let mut bytes = SmallVec::new();
    for part in text.split(':') {
        if bytes.len() == room {
            bytes.push(0);
            break;
        }
        match leading_hex(part).and_then(|(byte, _)| u8::try_from(byte).ok()) {
            Some(byte) => bytes.push(byte),
            None => return refuse(format!("\"{part}\" is invalid lladdr.")),
        }
    }
    Ok(bytes)
}

/// Returns the part of a text refused by [`link_address`] that error messages quote: up to the first colon, unless the
/// text contains a dot.
pub fn refused_link_address(text: &str) -> &str {
    if text.contains('.') { text } else { text.split(':').next().unwrap_or(text) }
}

/// Parses an Ethernet address as scanf(3) does with `%hhx:%hhx:%hhx:%hhx:%hhx:%hhx`; ignores the rest of the text.
pub fn mac(text: &str) -> Option<[u8; 6]> {
    if let Some(bytes) = plain_mac(text.as_bytes()) {
        return Some(bytes);
    }
    let mut bytes = [0; 6];
    let mut rest = text;
    for (at, byte) in bytes.iter_mut().enumerate() {
        if at > 0 {
            rest = rest.strip_prefix(':')?;
        }
        let (number, behind) = leading_hex(rest)?;
        (*byte, rest) = (number as u8, behind);
    }
    Some(bytes)
}

/// Parses a hexadecimal number as scanf(3) does with `%x`: blanks, a sign, and digits up to the first other character;
/// the value is truncated to 32 bits. For example, `any` is 0xa. Also returns the rest of the text.
fn leading_hex(text: &str) -> Option<(u32, &str)> {
    let text = behind_blanks(text);
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let text = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")).unwrap_or(text);
    let end = text.bytes().position(|b| !b.is_ascii_hexdigit()).unwrap_or(text.len());
    let number = unsigned_in::<u64>(&text[..end], 16)? as u32;
    Some((if negative { number.wrapping_neg() } else { number }, &text[end..]))
}

fn link_bytes(text: &str) -> Option<Vec<u8>> {
    text.split(':').map(|part| unsigned_in(part, 16)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_octal_addresses() {
        assert_eq!(parse("10.1", UNSPEC).map(|a| a.bytes().to_vec()), Some(vec![10, 1, 0, 0]));
        assert_eq!(parse("010.0.0.9", INET).map(|a| a.bytes().to_vec()), Some(vec![8, 0, 0, 9]));
        assert_eq!(mac("1:2:3:4:5:-6x"), Some([1, 2, 3, 4, 5, 0xfa]));
        assert_eq!((mac("1:2:3:4:5"), mac("1 :2:3:4:5:6"), mac("")), (None, None, None));
        for text in ["1.2.3.4.5", "1.2.3.", "1..2.3", "1.2.3.256", "1.2.3.1000", "1.2.3.4x", "."] {
            assert_eq!(parse(text, INET), None, "{text}");
        }
        assert_eq!(parse("10.0.200.255", UNSPEC).and_then(|a| a.ip()), "10.0.200.255".parse().ok());
        assert_eq!(mac("02:Ab:00:00:00:ff"), Some([2, 0xab, 0, 0, 0, 0xff]));
        assert_eq!(parse("::1", INET), None);
        assert_eq!(parse_prefix("1.2.3.4/255.255.0.0", UNSPEC).map(|p| p.bits), Some(16));
        assert_eq!(parse_prefix("1.2.3.4/33", UNSPEC), None);
        assert!(same_prefix(&[10, 1, 2, 3], &[10, 1, 3, 3], 23));
        assert!(!same_prefix(&[10, 1, 2, 3], &[10, 1, 3, 3], 24));
    }
}
