//! Names of hosts and networks: /etc/hosts, /etc/networks, and DNS, in the order of nsswitch.conf.
//!
//! The C library is not used, because a static binary would have to load the C library of the system for this.

use super::{dns, getent};
use crate::netlink::uapi::family::{INET, INET6};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Why a lookup failed. If several attempts fail for different reasons, the greatest value is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The name does not exist.
    Unknown,
    /// No name server answered.
    Failure,
    /// The name exists, but has no record of the requested type.
    NoData,
    /// The name is invalid for a DNS query.
    Server,
}

/// A source of host names in nsswitch.conf.
#[derive(Clone, Copy)]
enum Source {
    Files,
    Dns,
    /// Other modules of the C library, queried with getent(1).
    Others,
}

/// Looks up hosts.
pub struct Resolver {
    sources: Vec<Source>,
    hosts: Hosts,
}

impl Resolver {
    /// Reads nsswitch.conf and /etc/hosts.
    pub fn read() -> Self {
        Resolver { sources: sources(), hosts: Hosts::read() }
    }

    /// Returns the addresses of a host in one family (AF_INET, AF_INET6).
    pub fn addresses(&self, name: &str, family: u8) -> Result<Vec<IpAddr>, Why> {
        self.ask(|source| match source {
            Source::Files => {
                let found: Vec<_> = self.hosts.addresses(name, family).collect();
                if found.is_empty() { Err(Why::Unknown) } else { Ok(found) }
            }
            Source::Dns => dns::addresses(name, family),
            Source::Others => {
                let database = if family == INET { "ahostsv4" } else { "ahostsv6" };
                let lines = getent::lines(database, name);
                let ip = |line: &String| line.split_ascii_whitespace().next()?.parse().ok();
                let wanted = |ip: &IpAddr| ip.to_canonical().is_ipv4() == (family == INET);
                let found: Vec<_> = lines.iter().filter_map(ip).filter(wanted).collect();
                if found.is_empty() { Err(Why::Unknown) } else { Ok(found) }
            }
        })
    }

    /// Returns the name of an address.
    pub fn name(&self, address: IpAddr) -> Option<String> {
        self.ask(|source| match source {
            Source::Files => self.hosts.name(address).ok_or(Why::Unknown),
            Source::Dns => dns::name(address),
            Source::Others => {
                let lines = getent::lines("hosts", &address.to_string());
                let name = lines.first().and_then(|line| line.split_ascii_whitespace().nth(1));
                name.map(String::from).ok_or(Why::Unknown)
            }
        })
        .ok()
    }

    /// Returns the first result of the sources, or the error of the last one.
    fn ask<T>(&self, one: impl Fn(Source) -> Result<T, Why>) -> Result<T, Why> {
        let mut said = Err(Why::Unknown);
        // A dry run may not be allowed to query name servers.
        let asks = crate::sys::dry::asks_kernel();
        let files = |source: &&Source| asks || matches!(source, Source::Files);
        for source in self.sources.iter().filter(files) {
            match (one(*source), source) {
                (Ok(found), _) => return Ok(found),
                // The error of the preceding sources is kept.
                (Err(_), Source::Others) => {}
                (refusal, _) => said = refusal,
            }
        }
        said
    }
}

/// Parses an IPv4 address as inet_aton(3) does: up to four parts, each decimal, octal or hexadecimal. The last part contains the
/// remaining bytes: `10.1` is 10.0.0.1. Text after white space is ignored.
pub fn inet_aton(text: &str) -> Option<Ipv4Addr> {
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

/// Returns the sources in the order of nsswitch.conf. All other modules come last, as one source.
fn sources() -> Vec<Source> {
    let known = |word: &str| match word {
        "files" => Some(Source::Files),
        "dns" => Some(Source::Dns),
        _ => None,
    };
    let glue = |row: &Vec<String>| row.join(" ").strip_prefix("hosts:").map(String::from);
    match rows("/etc/nsswitch.conf").iter().find_map(glue) {
        Some(words) => words.split_ascii_whitespace().filter_map(known).chain(others()).collect(),
        None => vec![Source::Files, Source::Dns],
    }
}

fn others() -> Option<Source> {
    getent::is_needed("hosts", &["files", "dns"]).then_some(Source::Others)
}

/// Returns the words of each line of a file, without empty lines. `#` begins a comment.
fn rows(path: &str) -> Vec<Vec<String>> {
    let bytes = std::fs::read(path).unwrap_or_default();
    let text = crate::text::from_bytes(&bytes);
    let words = |line: &str| {
        let line = line.split('#').next().unwrap_or_default();
        line.split_ascii_whitespace().map(String::from).collect::<Vec<_>>()
    };
    text.lines().map(words).filter(|row| !row.is_empty()).collect()
}

/// The entries of /etc/hosts: addresses with their names.
struct Hosts(Vec<(IpAddr, Vec<String>)>);

impl Hosts {
    fn read() -> Self {
        let row = |mut row: Vec<String>| Some((row.remove(0).parse().ok()?, row));
        Hosts(rows("/etc/hosts").into_iter().filter_map(row).collect())
    }

    /// Returns the entries of a family. For AF_INET, these include IPv4-mapped addresses, and ::1 as 127.0.0.1.
    fn of(&self, family: u8) -> impl Iterator<Item = (IpAddr, &[String])> {
        let wanted = move |address: IpAddr| match address {
            IpAddr::V4(_) => (family == INET).then_some(address),
            IpAddr::V6(_) if family != INET => Some(address),
            IpAddr::V6(Ipv6Addr::LOCALHOST) => Some(Ipv4Addr::LOCALHOST.into()),
            IpAddr::V6(v6) => v6.to_ipv4_mapped().map(IpAddr::V4),
        };
        self.0.iter().filter_map(move |row| Some((wanted(row.0)?, &row.1[..])))
    }

    fn addresses(&self, name: &str, family: u8) -> impl Iterator<Item = IpAddr> {
        let named = move |names: &[String]| names.iter().any(|n| n.eq_ignore_ascii_case(name));
        self.of(family).filter(move |row| named(row.1)).map(|row| row.0)
    }

    fn name(&self, address: IpAddr) -> Option<String> {
        let family = if address.is_ipv4() { INET } else { INET6 };
        self.of(family).find(|row| row.0 == address)?.1.first().cloned()
    }
}

/// Returns the names and addresses in /etc/networks. Missing octets of an address are 0.
fn networks() -> impl Iterator<Item = (String, Ipv4Addr)> {
    rows("/etc/networks").into_iter().filter(|row| row.len() > 1).flat_map(|mut row| {
        let number = row.remove(1);
        let parts = number.split('.').map_while(|part| part.parse().ok());
        let mut octets = [0; 4];
        octets.iter_mut().zip(parts).for_each(|(to, part)| *to = part);
        row.into_iter().map(move |name| (name, Ipv4Addr::from(octets)))
    })
}

/// Whether /etc/networks exists.
pub fn has_networks() -> bool {
    std::path::Path::new("/etc/networks").exists()
}

/// Returns the address of a network in /etc/networks.
pub fn network(name: &str) -> Option<Ipv4Addr> {
    networks().find(|network| network.0.eq_ignore_ascii_case(name)).map(|network| network.1)
}

/// Returns the name of a network in /etc/networks.
pub fn network_name(address: Ipv4Addr) -> Option<String> {
    networks().find(|network| network.1 == address).map(|network| network.0)
}

#[cfg(test)]
mod tests {
    use super::inet_aton;

    #[test]
    fn numbers_in_any_number_of_parts() {
        let cases = [
            ("10.1", "10.0.0.1"),
            ("010.1.2.3", "8.1.2.3"),
            ("0x0a000102", "10.0.1.2"),
            ("256", "0.0.1.0"),
        ];
        for (text, address) in cases {
            assert_eq!(inet_aton(text), address.parse().ok(), "{text}");
        }
        for text in ["10.0.0.300", "10.0.0.1.2", "", "1..2", "-1", "10.0.0.1x", "4294967296"] {
            assert_eq!(inet_aton(text), None, "{text}");
        }
        assert_eq!(inet_aton("10.1\tx"), "10.0.0.1".parse().ok());
    }
}
