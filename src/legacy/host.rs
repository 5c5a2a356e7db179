//! Host names as addresses, and what is said of those that are none.

use crate::netlink::uapi::family::{INET, INET6};
use nix::libc::EAI_AGAIN;
use std::ffi::CString;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Why a name has no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// There is no such name.
    Unknown,
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
        match self {
            Why::Unknown => format!("{name}: Unknown host"),
            Why::Failure => format!("{name}: Host name lookup failure"),
            Why::Empty => "Unknown host".into(),
            Why::Family => format!("{name}: Resolver Error 0 (no error)"),
        }
    }

    /// The number that getaddrinfo(3) has for it.
    pub fn number(self) -> i32 {
        match self {
            Why::Unknown | Why::Empty => -2,
            Why::Failure => -3,
            Why::Family => -9,
        }
    }
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
            digit.then(|| crate::cli::value::unsigned(part)).flatten()
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

/// What the C library's resolver says; a word that can be no name is never asked for.
fn look_up(name: &str, family: u8) -> Result<IpAddr, Why> {
    let figure = |c: char| c.is_ascii_digit();
    let numeric = name.starts_with(figure) && name.ends_with(figure);
    if numeric || name.starts_with('-') || name.contains([':', '/']) {
        return Err(Why::Unknown);
    }
    let name = CString::new(&*crate::text::to_bytes(name)).map_err(|_| Why::Unknown)?;
    match crate::sys::host_addresses(&name, family) {
        Ok(found) => found.first().copied().ok_or(Why::Unknown),
        Err(EAI_AGAIN) => Err(Why::Failure),
        Err(_) => Err(Why::Unknown),
    }
}

/// The names and addresses of /etc/networks, left-justified.
fn networks() -> Vec<(String, Ipv4Addr)> {
    let text = std::fs::read_to_string("/etc/networks").unwrap_or_default();
    let mut all = Vec::new();
    for line in text.lines() {
        let mut words = line.split('#').next().unwrap_or_default().split_ascii_whitespace();
        let (Some(name), Some(number)) = (words.next(), words.next()) else { continue };
        let parts: Vec<u8> = number.split('.').map_while(|part| part.parse().ok()).collect();
        let mut octets = [0; 4];
        octets.iter_mut().zip(parts).for_each(|(to, part)| *to = part);
        let names = std::iter::once(name).chain(words);
        all.extend(names.map(|name| (name.to_string(), Ipv4Addr::from(octets))));
    }
    all
}

/// The address of a network of /etc/networks.
pub fn network(name: &str) -> Option<Ipv4Addr> {
    networks().into_iter().find(|network| network.0 == name).map(|network| network.1)
}

/// The name of a network of /etc/networks.
pub fn network_name(address: Ipv4Addr) -> Option<String> {
    networks().into_iter().find(|network| network.1 == address).map(|network| network.0)
}

/// The name of a host, or its address where it has none.
pub fn name(address: IpAddr) -> String {
    let unnamed = || crate::print::format::ip(address);
    if address.is_unspecified() {
        return unnamed();
    }
    crate::sys::host_name(address).unwrap_or_else(unnamed)
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
