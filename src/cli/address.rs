//! Addresses and prefixes as words: `10.0.0.1/8`, `fe80::1`, `default`, `02:00:00:00:00:01`.

use crate::error::{Error, Result, refuse, warn};
use crate::netlink::message::ip;
use crate::netlink::uapi::family::{self, INET, INET6, MPLS, PACKET, UNSPEC};
use crate::text::number::{behind_blanks, unsigned, unsigned_in};
use smallvec::SmallVec;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The longest address: a stack of so many MPLS labels.
const LONGEST: usize = 4 * LABELS;
const LABELS: usize = 64;
/// Longer addresses are allocated. The longest link-layer address has 32 bytes.
const ROOM: usize = 32;

/// An address of some family, as it goes over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// AF_INET, AF_INET6, AF_MPLS, AF_PACKET; AF_UNSPEC for `default` of no family.
    pub family: u8,
    bytes: SmallVec<[u8; ROOM]>,
}

/// An address and how many of its leading bits count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prefix {
    /// The address, host bits included.
    pub address: Address,
    /// How many bits count: all of them if no length was written.
    pub bits: u8,
    /// Whether a length was written, or `default`.
    pub explicit: bool,
}

impl Address {
    /// An address of these bytes, cut to the longest there is.
    #[inline]
    pub fn new(family: u8, bytes: &[u8]) -> Self {
        let bytes = bytes.get(..LONGEST).unwrap_or(bytes);
        Address { family, bytes: SmallVec::from_slice(bytes) }
    }
    /// What `default`, `any` or `all` means: as in the reference only `default` carries zeros, and
    /// only of a known family.
    fn any(text: &str, family: u8) -> Option<Self> {
        match text {
            "default" => Some(Address::new(family, &[0; ROOM][..byte_len(family)])),
            "any" | "all" => Some(Address::new(family, &[])),
            _ => None,
        }
    }
    /// Its bytes, none for `any`.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
    /// How many bits an address of its family has.
    pub fn all_bits(&self) -> u8 {
        (8 * self.bytes().len()).min(255) as u8
    }
    /// As an IP address, if it is one.
    pub fn ip(&self) -> Option<IpAddr> {
        ip(self.bytes())
    }
    /// Whether it is an IPv4 or IPv6 multicast address.
    pub fn is_multicast(&self) -> bool {
        self.ip().is_some_and(|ip| ip.is_multicast())
    }
    /// Whether all its bytes are zero.
    pub fn is_zero(&self) -> bool {
        self.bytes().iter().all(|byte| *byte == 0)
    }
    /// Whether its leading `bits` are those of `other`, of the same family.
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

/// Whether the leading `bits` of both are equal; no where either is too short.
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

/// The bytes of an address of `family`.
fn byte_len(family: u8) -> usize {
    match family {
        INET => 4,
        INET6 => 16,
        MPLS => 4,
        _ => 0,
    }
}

/// Four numbers or fewer with dots between, each in base 0; missing ones are zero: `10.1` is 10.1.0.0.
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

/// Four decimal numbers that cannot be anything else, as most are: none begins with 0 but 0 itself.
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

/// Six pairs of hexadecimal digits with colons between, as most Ethernet addresses are written.
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

/// What stands before the first `at`, which is ASCII, and what behind it. As [`str::split_once`], quicker for words.
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

/// An address of `wanted` family, or of any if that is AF_UNSPEC; none if `text` is no such address.
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

/// A prefix length: a number, a contiguous IPv4 mask, or one of the words for none.
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

/// A prefix of `wanted` family; none if `text` is no such prefix.
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

/// An address of `wanted` family.
/// Errors: `Error: inet address is expected rather than "text".`, of the link layer with why before it.
pub fn address(text: &str, wanted: u8) -> Result<Address> {
    if wanted == PACKET {
        return packet(text);
    }
    parse(text, wanted).ok_or_else(|| expected("address", text, wanted))
}

/// An address of the link layer; `default` has no bytes.
fn packet(text: &str) -> Result<Address> {
    let bytes = match text {
        "default" | "all" | "any" => Ok(Vec::new()),
        _ => link_address(text, OF_ANY_FAMILY),
    };
    let why = |why| {
        let what = "Error: link address is expected rather than";
        Error::refused(format!("{why}{what} \"{}\".", refused_link_address(text))).ending()
    };
    Ok(Address::new(PACKET, &bytes.map_err(why)?))
}

/// A prefix of `wanted` family.
/// Errors: `Error: inet prefix is expected rather than "text".`
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

/// An IPv4 address, or IPv4-like word; `any` is all zeros.
/// Errors: `Error: an IP address is expected rather than "text"`.
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

/// The most bytes that the reference reads of the link-layer address of an interface.
pub const OF_LINK: usize = 32;
/// Likewise of an address that may be of any family.
const OF_ANY_FAMILY: usize = 256;
/// Likewise of one that is to be an Ethernet address.
pub const OF_ETHERNET: usize = 6;

/// A link-layer address: hex bytes with colons between, or a dotted IPv4 address. Of more than `room` bytes those are
/// read, and one byte stands for the others.
/// Errors: `"x" is invalid lladdr.`
pub fn link_address(text: &str, room: usize) -> Result<Vec<u8>> {
    if let Some(bytes) = plain_mac(text.as_bytes()) {
        return Ok(bytes.to_vec());
    }
    if text.contains('.') {
        return match parse_v4(text) {
            Some(ip) => Ok(ip.octets().to_vec()),
            None => refuse(format!("\"{text}\" is invalid lladdr.")),
        };
    }
    let mut bytes = Vec::new();
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

/// What messages name of a text that [`link_address`] refuses: up to the first colon, where it is read in
/// pieces.
pub fn refused_link_address(text: &str) -> &str {
    if text.contains('.') { text } else { text.split(':').next().unwrap_or(text) }
}

/// An Ethernet address as scanf(3) reads `%hhx:%hhx:%hhx:%hhx:%hhx:%hhx`: what is behind it is passed over.
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

/// As scanf(3) reads `%x`: blanks, a sign, then digits up to the first other character, of which 32
/// bits are left. So `any` is 0xa. Returns what is behind it, too.
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
