//! Formats values as text: numbers, addresses, link-layer addresses.

use super::{Units, Val};
use crate::netlink::uapi::hardware::{IP6GRE, IPGRE, SIT, TUNNEL, TUNNEL6};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Appends a value in its text form. Always inlined: with a call for each value, lists of addresses and neighbours take 4 to 5 %
/// more instructions.
#[inline(always)]
pub fn value(out: &mut Vec<u8>, val: Val) {
    match val {
        Val::Uint(n) => uint(out, n),
        Val::Int(n) => {
            if n < 0 {
                out.push(b'-');
            }
            uint(out, n.unsigned_abs());
        }
        Val::Hex(n) => out.extend_from_slice(hex(n).as_bytes()),
        Val::Str(text) | Val::Raw(text) => crate::text::push(out, text),
        Val::Bytes(bytes) => out.extend_from_slice(bytes),
        Val::Ip(IpAddr::V4(v4)) => inet(out, v4),
        Val::Ip(IpAddr::V6(v6)) => inet6(out, v6),
        Val::Prefix(ip, bits) => {
            match ip {
                IpAddr::V4(v4) => inet(out, v4),
                IpAddr::V6(v6) => inet6(out, v6),
            }
            out.push(b'/');
            uint(out, bits.into());
        }
        Val::Link(bytes, hardware) => link(out, bytes, hardware),
        Val::Bool(_) | Val::Null => {}
    }
}

/// Formats an IPv4 address.
#[inline]
fn inet(out: &mut Vec<u8>, ip: Ipv4Addr) {
    let (mut text, mut end) = ([0; 16], 0);
    for octet in ip.octets() {
        let (digits, len) = &OCTETS[usize::from(octet)];
        if let Some(place) = text.get_mut(end..).and_then(<[u8]>::first_chunk_mut) {
            *place = *digits;
        }
        end += usize::from(*len);
    }
    // The last dot is omitted.
    out.extend_from_slice(text.get(..end - 1).unwrap_or_default());
}

/// Each byte in decimal followed by a dot, and the length of this text. A table, because long lists consist of
/// addresses.
static OCTETS: [([u8; 4], u8); 256] = {
    let mut all = [([b'.'; 4], 0); 256];
    let mut n = 0;
    while n < 256 {
        let digits = [n / 100, n / 10 % 10, n % 10];
        let mut at = if n < 10 {
            2
        } else if n < 100 {
            1
        } else {
            0
        };
        while at < 3 {
            all[n].0[all[n].1 as usize] = b'0' + digits[at] as u8;
            all[n].1 += 1;
            at += 1;
        }
        all[n].1 += 1;
        n += 1;
    }
    all
};

/// Appends a decimal number. `write!` is several times slower, and dumps consist of numbers.
#[inline]
fn uint(out: &mut Vec<u8>, n: u64) {
    const EIGHT_DIGITS: u64 = 100_000_000;
    match n {
        0..10 => out.push(b'0' + n as u8),
        10..EIGHT_DIGITS => {
            let digits = eight_digits(n);
            let zeros = digits.trailing_zeros() / 8;
            let end = out.len() + 8 - zeros as usize;
            out.extend_from_slice(&((digits | ASCII_ZEROS) >> (8 * zeros)).to_le_bytes());
            out.truncate(end);
        }
        _ => {
            uint(out, n / EIGHT_DIGITS);
            let digits = eight_digits(n % EIGHT_DIGITS) | ASCII_ZEROS;
            out.extend_from_slice(&digits.to_le_bytes());
        }
    }
}

/// Eight ASCII digits 0.
const ASCII_ZEROS: u64 = 0x3030_3030_3030_3030;

/// Returns the eight decimal digits of a number below 10^8, one per byte, the first one in the lowest byte. All are
/// computed at once: halves of four digits, then of two, then of one; multiplication and shift replace division.
#[inline]
fn eight_digits(n: u64) -> u64 {
    let fours = (n / 10_000) | ((n % 10_000) << 32);
    let hundreds = (fours * 10_486) >> 20 & 0x0000_007f_0000_007f;
    let pairs = hundreds | (fours - 100 * hundreds) << 16;
    let tens = (pairs * 103) >> 10 & 0x000f_000f_000f_000f;
    tens | (pairs - 10 * tens) << 8
}

/// Formats an IPv6 address as inet_ntop(3) does: the first longest run of zeros is `::`, and an embedded IPv4 address
/// is dotted. Rust's own formatter differs for `::1.2.3.4`, and is several times slower.
fn inet6(out: &mut Vec<u8>, ip: Ipv6Addr) {
    let all = ip.segments();
    let dotted = match all {
        [0, 0, 0, 0, 0, 0, a, _] => a != 0,
        [0, 0, 0, 0, 0, 0xffff, ..] => true,
        _ => false,
    };
    let groups = &all[..if dotted { 6 } else { 8 }];
    let zeros = longest_zeros(groups);
    let (before, after) = match zeros.len() {
        0 | 1 => (groups, None),
        _ => (&groups[..zeros.start], groups.get(zeros.end..)),
    };
    joined(out, before);
    if let Some(after) = after {
        out.extend_from_slice(b"::");
        joined(out, after);
    }
    if dotted {
        if after.is_none_or(|after| !after.is_empty()) {
            out.push(b':');
        }
        let [.., a, b, c, d] = ip.octets();
        inet(out, Ipv4Addr::from([a, b, c, d]));
    }
}

/// Returns the first longest run of zeros.
fn longest_zeros(groups: &[u16]) -> std::ops::Range<usize> {
    let is_zero = |(at, group): (usize, &u16)| u32::from(*group == 0) << at;
    // A bit remains set while a run of zeros, which is one longer in each step, begins at its position.
    let (mut starts, mut next) = (0, groups.iter().enumerate().map(is_zero).sum::<u32>());
    let mut len = 0;
    while next != 0 {
        (starts, next) = (next, next & next >> 1);
        len += 1;
    }
    let start = if len == 0 { 0 } else { starts.trailing_zeros() as usize };
    start..start + len
}

/// Formats groups in hexadecimal, separated by colons.
#[inline]
fn joined(out: &mut Vec<u8>, groups: &[u16]) {
    for (at, group) in groups.iter().enumerate() {
        if at > 0 {
            out.push(b':');
        }
        hex_group(out, *group);
    }
}

/// Formats 16 bits in hexadecimal without leading zeros.
#[inline]
fn hex_group(out: &mut Vec<u8>, n: u16) {
    let n = u32::from(n);
    // Each digit is moved to a byte of its own; then ASCII digits are computed, where letters are 39 higher.
    let spread = (n & 0xf000) << 12 | (n & 0x0f00) << 8 | (n & 0x00f0) << 4 | n & 0x000f;
    let letters = (spread + 0x0606_0606) >> 4 & 0x0101_0101;
    let zeros = (n.leading_zeros() / 4).saturating_sub(4).min(3);
    let digits = (spread + 0x3030_3030 + letters * 39) << (8 * zeros);
    let end = out.len() + 4 - zeros as usize;
    out.extend_from_slice(&digits.to_be_bytes());
    out.truncate(end);
}

/// Formats an IP address.
pub fn ip(ip: IpAddr) -> String {
    let mut out = Vec::new();
    value(&mut out, Val::Ip(ip));
    String::from_utf8(out).unwrap_or_default()
}

/// Formats a number as C's `%g` does: six significant digits without trailing zeros, with an exponent if needed.
pub fn general(n: f64) -> String {
    general_to(n, 6)
}

/// Like [`general`], with another number of digits.
pub fn general_to(n: f64, digits: usize) -> String {
    let decimals = digits.saturating_sub(1);
    let scientific = format!("{n:.decimals$e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let short = |text: &str| match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_string(),
        false => text.to_string(),
    };
    match exponent {
        -4.. if exponent < digits as i32 => {
            short(&format!("{n:.*}", (decimals as i32 - exponent) as usize))
        }
        _ => format!("{}e{exponent:+03}", short(mantissa)),
    }
}

/// Formats a number as C's `%#x` does: without the prefix for zero.
pub fn hex(n: u64) -> String {
    if n == 0 { "0".into() } else { format!("{n:#x}") }
}

/// Formats a counter. With -human-readable it is rounded to three digits with a unit suffix: `12.3M`, `1.00ki` with
/// -iec.
pub fn count(n: u64, units: Units) -> String {
    let base: u64 = if units.iec { 1024 } else { 1000 };
    if !units.human || n < base {
        return n.to_string();
    }
    let power = (n.ilog(base) as usize).min(UNITS.len());
    let value = n as f64 / (base as f64).powi(power as i32);
    let decimals = if value < 10.0 { 2 } else { usize::from(value < 100.0) };
    let unit = char::from(UNITS[power - 1]);
    format!("{value:.decimals$}{unit}{}", if units.iec { "i" } else { "" })
}

/// The suffixes of the powers of 1000.
const UNITS: &[u8] = b"kMGTPE";

/// Formats bytes in hexadecimal, separated by `separator`.
pub fn hex_bytes(bytes: &[u8], separator: &str) -> String {
    let mut out = Vec::with_capacity(3 * bytes.len());
    push_hex(&mut out, bytes, separator);
    String::from_utf8(out).unwrap_or_default()
}

#[inline]
fn push_hex(out: &mut Vec<u8>, bytes: &[u8], separator: &str) {
    for (at, byte) in bytes.iter().enumerate() {
        if at > 0 {
            out.extend_from_slice(separator.as_bytes());
        }
        out.extend_from_slice(&HEX[usize::from(*byte)]);
    }
}

/// Each byte as two hexadecimal digits.
static HEX: [[u8; 2]; 256] = {
    let digits = b"0123456789abcdef";
    let mut all = [[0; 2]; 256];
    let mut n = 0;
    while n < 256 {
        all[n] = [digits[n >> 4], digits[n & 15]];
        n += 1;
    }
    all
};

/// Formats an Ethernet address, which neighbours and forwarding entries contain.
#[inline]
fn mac(out: &mut Vec<u8>, bytes: [u8; 6]) {
    let mut text = [b':'; 18];
    for (place, byte) in text.as_chunks_mut::<3>().0.iter_mut().zip(bytes) {
        [place[0], place[1]] = HEX[usize::from(byte)];
    }
    // The last colon is omitted.
    out.extend_from_slice(&text[..17]);
}

/// Formats a link-layer address: for IP tunnels an IP address, else hexadecimal with colons.
pub fn link_address(bytes: &[u8], hardware: u16) -> String {
    let mut out = Vec::new();
    link(&mut out, bytes, hardware);
    String::from_utf8(out).unwrap_or_default()
}

fn link(out: &mut Vec<u8>, bytes: &[u8], hardware: u16) {
    match *bytes {
        [a, b, c, d] if matches!(hardware, TUNNEL | SIT | IPGRE) => {
            inet(out, Ipv4Addr::from([a, b, c, d]));
        }
        [a, b, c, d, e, f] => mac(out, [a, b, c, d, e, f]),
        _ => match <[u8; 16]>::try_from(bytes) {
            Ok(v6) if matches!(hardware, TUNNEL6 | IP6GRE) => inet6(out, v6.into()),
            _ => push_hex(out, bytes, ":"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        ip(text.parse().unwrap())
    }

    #[test]
    fn addresses_as_inet_ntop_writes_them() {
        for text in ["::", "::1", "::ffff", "fe80::1", "::ffff:1.2.3.4", "::1.2.3.4", "1::2:0:0:3"]
        {
            assert_eq!(shown(text), text);
        }
        let numbers = [(0.0, "0"), (1.5, "1.5"), (1e5, "100000"), (1.729381e13, "1.72938e+13")];
        for (n, text) in numbers {
            assert_eq!(general(n), text);
        }
        for zeros in 0..=255u16 {
            let group = |at: u16| (zeros >> at & 1) * (0x1b << at);
            let address = Ipv6Addr::from([0, 1, 2, 3, 4, 5, 6, 7].map(group));
            let expected = match address.segments() {
                [0, 0, 0, 0, 0, 0, a, _] if a != 0 => format!("::{}", address.to_ipv4().unwrap()),
                _ => address.to_string(),
            };
            assert_eq!(ip(address.into()), expected);
        }
        let mut n = 1u64;
        for _ in 0..64 {
            for n in [n - 1, n, n.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> n.leading_zeros()] {
                let mut out = Vec::new();
                uint(&mut out, n);
                assert_eq!(String::from_utf8(out).unwrap(), n.to_string());
            }
            n = n.wrapping_mul(2);
        }
        assert_eq!(hex(0), "0");
        assert_eq!(hex(255), "0xff");
        assert_eq!(link_address(&[1, 2, 3, 4], 776), "1.2.3.4");
        assert_eq!(link_address(&[0, 1, 0x2f, 0xf3, 0x40, 0xff], 1), "00:01:2f:f3:40:ff");
    }
}
