//! Host names as addresses, and what is said of those that are none.

use crate::names::hosts::{self, Resolver};
use crate::netlink::uapi::family::{INET, INET6};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Why a name has no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// There is no such name.
    Unknown,
    /// There is, but without an address of this family.
    NoData,
    /// Nobody could be asked.
    Failure,
    /// There is no name at all.
    Empty,
    /// It has addresses, but none of this family.
    Family,
}

impl Why {
    /// `name: Unknown host`
    pub fn text(self, name: &str) -> String {
        let name = cut(name);
        match self {
            Why::Unknown => format!("{name}: Unknown host"),
            Why::NoData => format!("{name}: No address associated with name"),
            Why::Failure => format!("{name}: Host name lookup failure"),
            Why::Empty => "Unknown host".into(),
            Why::Family => format!("{name}: Resolver Error 0 (no error)"),
        }
    }

    /// The same, behind the number that getaddrinfo(3) has for it.
    pub fn in_full(self, name: &str) -> String {
        format!("getaddrinfo: {}: {}\n{}", cut(name), self.number(), self.text(name))
    }

    fn number(self) -> i32 {
        match self {
            Why::Unknown | Why::Empty => -2,
            Why::NoData => -5,
            Why::Failure => -3,
            Why::Family => -9,
        }
    }
}

/// A name as far as there is room for it.
fn cut(name: &str) -> &str {
    let fits = |end: &usize| name.is_char_boundary(*end);
    &name[..(0..=name.len().min(127)).rev().find(fits).unwrap_or(0)]
}

/// The IPv4 address of a name. `default` is the null address.
pub fn v4(name: &str) -> Result<Ipv4Addr, Why> {
    if name.is_empty() {
        return Err(Why::Empty);
    }
    if name == "default" {
        return Ok(Ipv4Addr::UNSPECIFIED);
    }
    if let Some(address) = numeric_v4(name) {
        return Ok(address);
    }
    match look_up(name, INET)? {
        IpAddr::V4(address) => Ok(address),
        IpAddr::V6(_) => Err(Why::Family),
    }
}

/// The IPv6 address of a name.
pub fn v6(name: &str) -> Result<Ipv6Addr, Why> {
    if let Ok(address) = name.parse() {
        return Ok(address);
    }
    if numeric_v4(name).is_some() {
        return Err(Why::Family);
    }
    match look_up(name, INET6)? {
        IpAddr::V6(address) => Ok(address),
        IpAddr::V4(_) => Err(Why::Family),
    }
}

/// As inet_aton(3): up to four parts, each decimal, octal or hexadecimal, the last as long as may be.
fn numeric_v4(text: &str) -> Option<Ipv4Addr> {
    let parts: Vec<u32> = text
        .split('.')
        .map(|part| {
            let digit = part.starts_with(|c: char| c.is_ascii_digit());
            digit.then(|| crate::text::number::unsigned(part)).flatten()
        })
        .collect::<Option<_>>()?;
    let (last, first) = parts.split_last()?;
    if first.len() > 3 || first.iter().any(|part| *part > 0xff) {
        return None;
    }
    let room = 32 - 8 * first.len() as u32;
    if room < 32 && *last >> room != 0 {
        return None;
    }
    let head = first.iter().fold(0u32, |sum, part| sum << 8 | part);
    Some(Ipv4Addr::from(head.checked_shl(room).unwrap_or(0) | last))
}

/// A word that can be no name is never asked for.
fn look_up(name: &str, family: u8) -> Result<IpAddr, Why> {
    let figure = |c: char| c.is_ascii_digit();
    let numeric = name.starts_with(figure) && name.ends_with(figure);
    if numeric || name.starts_with('-') || name.contains([':', '/']) {
        return Err(Why::Unknown);
    }
    match Resolver::read().addresses(name, family) {
        Ok(found) => found.first().copied().ok_or(Why::Unknown),
        Err(hosts::Why::Failure) => Err(Why::Failure),
        Err(hosts::Why::NoData) => Err(Why::NoData),
        Err(hosts::Why::Unknown) => Err(Why::Unknown),
    }
}

/// The name of a host, or its address where it has none.
pub fn name(address: IpAddr) -> String {
    let named = (!address.is_unspecified()).then(|| Resolver::read().name(address)).flatten();
    named.unwrap_or_else(|| crate::print::format::ip(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_any_number_of_parts() {
        let cases = [("10.1", "10.0.0.1"), ("010.1.2.3", "8.1.2.3"), ("0x0a000102", "10.0.1.2")];
        for (text, address) in cases {
            assert_eq!(numeric_v4(text), address.parse().ok(), "{text}");
        }
        for text in ["10.0.0.300", "10.0.0.1.2", "", "1..2", "-1", "10.0.0.1x"] {
            assert_eq!(numeric_v4(text), None, "{text}");
        }
        assert_eq!(v4("10.0.0.300"), Err(Why::Unknown));
        assert_eq!(v4("default"), Ok(Ipv4Addr::UNSPECIFIED));
        assert_eq!(v6("10.0.0.1"), Err(Why::Family));
    }
}
