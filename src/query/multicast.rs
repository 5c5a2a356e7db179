//! The multicast groups of interfaces, from /proc/net.

use crate::netlink::message::ip;
use crate::netlink::uapi::family::{INET, INET6, PACKET, UNSPEC, name};
use crate::print::format;
use crate::text::number::{hex, unsigned_in};
use std::net::IpAddr;

/// A multicast group of an interface.
pub struct Group {
    /// The index of the interface.
    pub index: u32,
    /// The name of the interface.
    pub name: String,
    /// AF_PACKET, AF_INET or AF_INET6.
    pub family: u8,
    /// The number of users.
    pub users: u32,
    /// Whether the address was added statically.
    pub added: bool,
    bytes: Vec<u8>,
}

impl Group {
    /// Returns `inet` or `inet6`, or `None` for a link-layer address.
    pub fn family_name(&self) -> Option<&'static str> {
        Some(self.family).filter(|family| *family != PACKET).map(name)
    }
    /// Returns the address, unless it is a link-layer address.
    pub fn ip(&self) -> Option<IpAddr> {
        ip(&self.bytes).filter(|_| self.family != PACKET)
    }
    /// Formats the address.
    pub fn text(&self) -> String {
        match self.ip() {
            Some(ip) => format::ip(ip),
            None => format::hex_bytes(&self.bytes, ":"),
        }
    }
}

/// Returns the groups of a family (or all), and of one interface or all, sorted by interface index.
pub fn read(family: u8, dev: Option<&str>) -> Vec<Group> {
    let wants = |of: u8| family == UNSPEC || family == of;
    let mut groups = Vec::new();
    if wants(PACKET) {
        groups.extend(lines("/proc/net/dev_mcast").iter().filter_map(|line| packet(line)));
    }
    if wants(INET) {
        inet(&lines("/proc/net/igmp"), &mut groups);
    }
    if wants(INET6) {
        groups.extend(lines("/proc/net/igmp6").iter().filter_map(|line| inet6(line)));
    }
    groups.retain(|group| dev.is_none_or(|dev| dev == group.name));
    groups.sort_by_key(|group| group.index);
    groups
}

/// Returns the lines of a file; empty if the kernel does not have the file.
fn lines(path: &str) -> Vec<String> {
    let bytes = std::fs::read(path).unwrap_or_default();
    crate::text::from_bytes(&bytes).lines().map(str::to_owned).collect()
}

/// Parses `INDEX NAME USERS ADDED ADDRESS`.
fn packet(line: &str) -> Option<Group> {
    let mut words = line.split_ascii_whitespace();
    let (index, name) = (words.next()?.parse().ok()?, words.next()?.into());
    let (users, added) = (words.next()?.parse().ok()?, words.next()? != "0");
    let bytes = hex(words.next()?.as_bytes())?;
    Some(Group { index, name, family: PACKET, users, added, bytes })
}

/// Parses lines `INDEX NAME : …` for each interface, and after it lines `ADDRESS USERS …` that begin with a tab.
fn inet(lines: &[String], groups: &mut Vec<Group>) {
    let mut interface: Option<(u32, String)> = None;
    for line in lines.iter().skip(1) {
        let mut words = line.split_ascii_whitespace();
        if !line.starts_with('\t') {
            let index = words.next().and_then(|index| index.parse().ok());
            let name = words.next().map(|name| name.trim_end_matches(':').to_owned());
            interface = index.zip(name);
            continue;
        }
        let address = words.next().and_then(|word| unsigned_in::<u32>(word, 16));
        let users = words.next().and_then(|users| users.parse().ok());
        if let (Some((index, name)), Some(address), Some(users)) = (&interface, address, users) {
            // The file contains the address as a native-endian number.
            let bytes = address.to_ne_bytes().to_vec();
            let (index, name) = (*index, name.clone());
            groups.push(Group { index, name, family: INET, users, added: false, bytes });
        }
    }
}

/// Parses `INDEX NAME ADDRESS USERS …`.
fn inet6(line: &str) -> Option<Group> {
    let mut words = line.split_ascii_whitespace();
    let (index, name) = (words.next()?.parse().ok()?, words.next()?.into());
    let (bytes, users) = (hex(words.next()?.as_bytes())?, words.next()?.parse().ok()?);
    let ip = ip(&bytes).filter(IpAddr::is_ipv6);
    ip.map(|_| Group { index, name, family: INET6, users, added: false, bytes })
}
