//! Values as text: numbers, addresses, link-layer addresses.

use super::Val;
use crate::session::Options;
use std::net::{IpAddr, Ipv6Addr};

/// Appends a value as text spells it.
#[inline]
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
        Val::Str(text) | Val::Raw(text) => out.extend_from_slice(&crate::text::to_bytes(text)),
        Val::Ip(IpAddr::V4(v4)) => {
            for octet in v4.octets() {
                let (digits, len) = &OCTETS[usize::from(octet)];
                let end = out.len() + len;
                out.extend_from_slice(digits);
                out.truncate(end);
            }
            out.pop();
        }
        Val::Ip(IpAddr::V6(v6)) => inet6(out, v6),
        Val::Prefix(ip, bits) => {
            value(out, Val::Ip(ip));
            out.push(b'/');
            uint(out, bits.into());
        }
        Val::Bool(_) | Val::Null => {}
    }
}

/// Each byte in decimal with a dot behind, and how long that is: long lists are made of addresses.
static OCTETS: [([u8; 4], usize); 256] = {
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
            all[n].0[all[n].1] = b'0' + digits[at] as u8;
            all[n].1 += 1;
            at += 1;
        }
        all[n].1 += 1;
        n += 1;
    }
    all
};

/// Appends a decimal number; `write!` costs several times as much, and dumps are full of them.
#[inline]
fn uint(out: &mut Vec<u8>, mut n: u64) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (n % 10) as u8;
        n /= 10;
        if n == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// As inet_ntop(3): the first longest run of zeros is `::`, and what is IPv4 inside ends dotted.
/// Written by hand since Rust's own spells `::1.2.3.4` otherwise and costs several times as much.
fn inet6(out: &mut Vec<u8>, ip: Ipv6Addr) {
    let all = ip.segments();
    let dotted = match all {
        [0, 0, 0, 0, 0, 0, a, _] => a != 0,
        [0, 0, 0, 0, 0, 0xffff, ..] => true,
        _ => false,
    };
    let groups = &all[..if dotted { 6 } else { 8 }];
    let (start, len) = longest_zeros(groups);
    let mut at = 0;
    while at < groups.len() {
        if len > 1 && at == start {
            out.extend_from_slice(b"::");
            at += len;
            continue;
        }
        group(out, groups[at]);
        at += 1;
        if (at < groups.len() || dotted) && !(len > 1 && at == start) {
            out.push(b':');
        }
    }
    if dotted {
        let [.., a, b, c, d] = ip.octets();
        value(out, Val::Ip(IpAddr::from([a, b, c, d])));
    }
}

/// Where the first longest run of zeros begins, and its length.
fn longest_zeros(groups: &[u16]) -> (usize, usize) {
    let (mut best, mut run) = ((0, 0), 0);
    for (at, group) in groups.iter().enumerate() {
        run = if *group == 0 { run + 1 } else { 0 };
        if run > best.1 {
            best = (at + 1 - run, run);
        }
    }
    best
}

/// 16 bits in hex, without leading zeros.
fn group(out: &mut Vec<u8>, n: u16) {
    let digits = (u16::BITS - n.leading_zeros()).div_ceil(4).max(1);
    for place in (0..digits).rev() {
        out.push(hex_digit((n >> (4 * place) & 15) as u8) as u8);
    }
}

/// An address as text.
pub fn ip(ip: IpAddr) -> String {
    let mut out = Vec::new();
    value(&mut out, Val::Ip(ip));
    String::from_utf8(out).unwrap_or_default()
}

/// C's `%g`: six digits, no zeros at its end; with an exponent where those do not reach.
pub fn general(n: f64) -> String {
    let scientific = format!("{n:.5e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let short = |text: &str| match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_string(),
        false => text.to_string(),
    };
    match exponent {
        -4..6 => short(&format!("{n:.*}", (5 - exponent) as usize)),
        _ => format!("{}e{exponent:+03}", short(mantissa)),
    }
}

/// C's `%#x`: no prefix for zero.
pub fn hex(n: u64) -> String {
    if n == 0 { "0".into() } else { format!("{n:#x}") }
}

/// A count, rounded to a unit with -human-readable: three digits, `12.3M`, `1.00ki` with -iec.
pub fn count(n: u64, options: &Options) -> String {
    let base: u64 = if options.iec { 1024 } else { 1000 };
    if !options.human || n < base {
        return n.to_string();
    }
    let power = (n.ilog(base) as usize).min(UNITS.len());
    let value = n as f64 / (base as f64).powi(power as i32);
    let decimals = if value < 10.0 { 2 } else { usize::from(value < 100.0) };
    let unit = char::from(UNITS[power - 1]);
    format!("{value:.decimals$}{unit}{}", if options.iec { "i" } else { "" })
}

/// The units of a thousand and its powers.
const UNITS: &[u8] = b"kMGTPE";

/// Bytes in hex with `separator` between.
pub fn hex_bytes(bytes: &[u8], separator: &str) -> String {
    let mut out = String::with_capacity(bytes.len() * 3);
    for (i, byte) in bytes.iter().enumerate() {
        if i > 0 {
            out += separator;
        }
        out.push(hex_digit(byte >> 4));
        out.push(hex_digit(byte & 15));
    }
    out
}

/// The digit of a number below 16.
fn hex_digit(n: u8) -> char {
    char::from(b"0123456789abcdef"[usize::from(n)])
}

/// A link-layer address: of IP tunnels an IP address, else hex with colons.
pub fn link_address(bytes: &[u8], hardware: u16) -> String {
    use super::super::names::hardware::{IP6GRE, IPGRE, SIT, TUNNEL, TUNNEL6};
    let tunnel = match bytes.len() {
        4 => matches!(hardware, TUNNEL | SIT | IPGRE),
        16 => matches!(hardware, TUNNEL6 | IP6GRE),
        _ => false,
    };
    match crate::cli::address::ip(bytes).filter(|_| tunnel) {
        Some(address) => ip(address),
        None => hex_bytes(bytes, ":"),
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
        assert_eq!(hex(0), "0");
        assert_eq!(hex(255), "0xff");
        assert_eq!(link_address(&[1, 2, 3, 4], 776), "1.2.3.4");
    }
}
