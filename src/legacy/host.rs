//! Host names as addresses, and what is said of those that are none.

use crate::names::hosts::{self, Resolver};
use crate::netlink::uapi::family::{INET, INET6};
use crate::query::device;
use crate::session::Session;
use crate::text::Ifname;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Longest name that is looked up and shown, in bytes.
const LONGEST: usize = 127;

/// Why a name has no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// There is no such name.
    Unknown,
    /// There is, but without an address of this family.
    NoData,
    /// No name server answers.
    Failure,
    /// No name server can be asked for such a name.
    Server,
    /// It has addresses, but none of this family.
    Family,
    /// An IPv6 address with a scope that is no interface.
    Scope,
}

impl Why {
    /// `name: Unknown host`; without the name if that is empty.
    pub fn text(self, name: &str) -> String {
        let why = match self {
            Why::Unknown => "Unknown host",
            Why::NoData => "No address associated with name",
            Why::Failure => "Host name lookup failure",
            Why::Server => "Unknown server error",
            Why::Family | Why::Scope => "Resolver Error 0 (no error)",
        };
        match cut(name) {
            "" => why.into(),
            name => format!("{name}: {why}"),
        }
    }

    /// The same, behind the number that getaddrinfo(3) has for it.
    pub(super) fn in_full(self, name: &str) -> String {
        format!("getaddrinfo: {}: {}\n{}", cut(name), self.number(), self.text(name))
    }

    fn number(self) -> i32 {
        match self {
            Why::Unknown | Why::Server | Why::Scope => -2,
            Why::NoData => -5,
            Why::Failure => -3,
            Why::Family => -9,
        }
    }
}

/// A name as far as there is room for it.
fn cut(name: &str) -> &str {
    let fits = |end: &usize| name.is_char_boundary(*end);
    &name[..(0..=name.len().min(LONGEST)).rev().find(fits).unwrap_or(0)]
}

/// The IPv4 address of a host or of a network of /etc/networks, and whether it is a network;
/// `net_first` looks for a network first. `default` is the null address, and a network.
pub fn v4(name: &str, net_first: bool) -> Result<(Ipv4Addr, bool), Why> {
    let name = cut(name);
    if name == "default" {
        return Ok((Ipv4Addr::UNSPECIFIED, true));
    }
    if let Some(address) = numeric_v4(name) {
        return Ok((address, false));
    }
    let net = || hosts::network(name).map(|address| (address, true));
    if let Some(found) = net_first.then(net).flatten() {
        return Ok(found);
    }
    match look_up(name, INET) {
        Ok(IpAddr::V4(address)) => Ok((address, false)),
        Ok(IpAddr::V6(_)) => Err(Why::Family),
        // The reason is that of the last look-up.
        Err(_) if !net_first && hosts::has_networks() => net().ok_or(Why::Unknown),
        Err(why) => Err(why),
    }
}

/// The IPv6 address of a host; a scope behind a `%` is checked and left out.
pub fn v6(s: &Session, name: &str) -> Result<Ipv6Addr, Why> {
    let name = cut(name);
    let (address, scope) = name.split_once('%').unwrap_or((name, "0"));
    if let Ok(address) = address.parse() {
        return if is_scope(s, address, scope) { Ok(address) } else { Err(Why::Scope) };
    }
    if numeric_v4(name).is_some_and(|_| !name.contains(' ')) {
        return Err(Why::Family);
    }
    match look_up(name, INET6)? {
        IpAddr::V6(address) => Ok(address),
        IpAddr::V4(_) => Err(Why::Family),
    }
}

/// A scope is a number; for addresses of a link the name of an interface as well.
fn is_scope(s: &Session, address: Ipv6Addr, scope: &str) -> bool {
    let is_number = scope.bytes().all(|byte| byte.is_ascii_digit()) && scope.parse::<u32>().is_ok();
    let of_link = address.is_unicast_link_local() || address.octets()[..2] == [0xff, 0x02];
    let exists = |name| device::find(s, &name).is_ok_and(|device| device.is_some());
    is_number || of_link && Ifname::new(scope).is_some_and(exists)
}

/// As inet_aton(3): up to four parts, each decimal, octal or hexadecimal, the last as long as may be.
/// What is behind a blank does not count.
fn numeric_v4(text: &str) -> Option<Ipv4Addr> {
    let text = text.split(|c: char| c.is_ascii_whitespace()).next().unwrap_or_default();
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

/// An address as it is written, IPv4 as [`numeric_v4`].
pub(super) fn literal(text: &str) -> Option<IpAddr> {
    numeric_v4(text).map(IpAddr::V4).or_else(|| text.parse().ok())
}

/// A word that can be no name is never asked for. Neither are figures and dots of an IPv4 address
/// that is none.
fn look_up(name: &str, family: u8) -> Result<IpAddr, Why> {
    let figures = name.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let numeric = figures && !name.starts_with('.') && !name.ends_with('.') && !name.is_empty();
    if numeric && family == INET || name.starts_with('-') || name.contains([':', '/']) {
        return Err(Why::Unknown);
    }
    match Resolver::read().addresses(name, family) {
        Ok(found) => found.first().copied().ok_or(Why::Unknown),
        Err(hosts::Why::Server) => Err(Why::Server),
        Err(hosts::Why::Failure) => Err(Why::Failure),
        Err(hosts::Why::NoData) => Err(Why::NoData),
        Err(hosts::Why::Unknown) => Err(Why::Unknown),
    }
}

/// An address as getnameinfo(3) writes it: one of IPv4 that is mapped into IPv6 (RFC 4291, 2.5.5.2) as that of IPv4.
pub fn numeric(address: IpAddr) -> String {
    crate::print::format::ip(address.to_canonical())
}

/// The name of a host, or its address where it has none.
pub fn name(address: IpAddr) -> String {
    let address = address.to_canonical();
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
        assert_eq!(numeric_v4("10.1\tx"), "10.0.0.1".parse().ok());
        assert_eq!(v4("10.0.0.300", false), Err(Why::Unknown));
        assert_eq!(v4("default", true), Ok((Ipv4Addr::UNSPECIFIED, true)));
    }
}
