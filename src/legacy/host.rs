//! Resolves host names to addresses and addresses to names, with the error messages of net-tools.

use crate::names::hosts::{self, Resolver, inet_aton};
use crate::netlink::uapi::family::{INET, INET6};
use crate::query::device;
use crate::session::Session;
use crate::text::Ifname;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Longest host name in bytes. A longer name is truncated.
const LONGEST: usize = 127;

/// Why a name cannot be resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The name does not exist.
    Unknown,
    /// The name exists, but has no address of the family (answer of a name server).
    NoData,
    /// No name server answers.
    Failure,
    /// The name cannot be sent to a name server.
    Server,
    /// The address is of another family.
    Family,
    /// The scope of an IPv6 address is not an interface.
    Scope,
}

impl Why {
    /// The message `NAME: REASON`, or `REASON` if `name` is empty.
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

    /// The message of [`Why::text`] after a line with the error number of getaddrinfo(3).
    pub(super) fn in_full(self, name: &str) -> String {
        format!("getaddrinfo: {}: {}\n{}", cut(name), self.number(), self.text(name))
    }

    /// The error number of getaddrinfo(3) (`EAI_…`, netdb.h).
    fn number(self) -> i32 {
        match self {
            Why::Unknown | Why::Server | Why::Scope => -2,
            Why::NoData => -5,
            Why::Failure => -3,
            Why::Family => -9,
        }
    }
}

/// Truncates a name to [`LONGEST`] bytes, at a character boundary.
fn cut(name: &str) -> &str {
    let fits = |end: &usize| name.is_char_boundary(*end);
    &name[..(0..=name.len().min(LONGEST)).rev().find(fits).unwrap_or(0)]
}

/// Resolves `name`, a host or a network of /etc/networks, to an IPv4 address. Returns the address and whether it is a network.
/// With `net_first`, networks are searched before hosts. `default` is the network 0.0.0.0.
pub fn v4(name: &str, net_first: bool) -> Result<(Ipv4Addr, bool), Why> {
    let name = cut(name);
    if name == "default" {
        return Ok((Ipv4Addr::UNSPECIFIED, true));
    }
    if let Some(address) = inet_aton(name) {
        return Ok((address, false));
    }
    let net = || hosts::network(name).map(|address| (address, true));
    if let Some(found) = net_first.then(net).flatten() {
        return Ok(found);
    }
    match look_up(name, INET) {
        Ok(IpAddr::V4(address)) => Ok((address, false)),
        Ok(IpAddr::V6(_)) => Err(Why::Family),
        // If /etc/networks exists, the error is that of its look-up, which is the last one.
        Err(_) if !net_first && hosts::has_networks() => net().ok_or(Why::Unknown),
        Err(why) => Err(why),
    }
}

/// Resolves `name` to an IPv6 address. A scope (`%SCOPE`) is checked, but not returned.
pub fn v6(s: &Session, name: &str) -> Result<Ipv6Addr, Why> {
    let name = cut(name);
    let (address, scope) = name.split_once('%').unwrap_or((name, "0"));
    if let Ok(address) = address.parse() {
        return if is_scope(s, address, scope) { Ok(address) } else { Err(Why::Scope) };
    }
    if inet_aton(name).is_some_and(|_| !name.contains(' ')) {
        return Err(Why::Family);
    }
    match look_up(name, INET6)? {
        IpAddr::V6(address) => Ok(address),
        IpAddr::V4(_) => Err(Why::Family),
    }
}

/// Whether `scope` is valid: a number, or for a link-local address also the name of an interface.
fn is_scope(s: &Session, address: Ipv6Addr, scope: &str) -> bool {
    let is_number = scope.bytes().all(|byte| byte.is_ascii_digit()) && scope.parse::<u32>().is_ok();
    let of_link = address.is_unicast_link_local() || address.octets()[..2] == [0xff, 0x02];
    let exists = |name| device::find(s, &name).is_ok_and(|device| device.is_some());
    is_number || of_link && Ifname::new(scope).is_some_and(exists)
}

/// Parses a numeric address: IPv4 as [`inet_aton`] does, or IPv6.
pub(super) fn literal(text: &str) -> Option<IpAddr> {
    inet_aton(text).map(IpAddr::V4).or_else(|| text.parse().ok())
}

/// Looks up a host name. A word that cannot be a host name, or for IPv4 consists of digits and dots, is not looked up and is
/// [`Why::Unknown`].
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

/// Formats an address. An IPv4-mapped IPv6 address (RFC 4291, 2.5.5.2) is shown as the IPv4 address, as by getnameinfo(3).
pub fn numeric(address: IpAddr) -> String {
    crate::print::format::ip(address.to_canonical())
}

/// The host name of an address, or the address if there is none.
pub fn name(address: IpAddr) -> String {
    let address = address.to_canonical();
    let named = (!address.is_unspecified()).then(|| Resolver::read().name(address)).flatten();
    named.unwrap_or_else(|| crate::print::format::ip(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers() {
        assert_eq!(v4("10.1", false), Ok((Ipv4Addr::new(10, 0, 0, 1), false)));
        assert_eq!(v4("10.0.0.300", false), Err(Why::Unknown));
        assert_eq!(v4("default", true), Ok((Ipv4Addr::UNSPECIFIED, true)));
    }
}
