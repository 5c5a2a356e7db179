//! Multicast groups that interfaces have joined, as /proc/net tells of them.

use crate::netlink::message::ip;
use crate::netlink::uapi::family::{INET, INET6, PACKET, UNSPEC, name};
use crate::print::format;
use crate::text::number::{hex, unsigned_in};
use std::net::IpAddr;

/// A group of one interface.
pub struct Group {
    /// The interface's index.
    pub index: u32,
    /// Its name.
    pub name: String,
    /// AF_PACKET, AF_INET or AF_INET6.
    pub family: u8,
    /// How many asked for it.
    pub users: u32,
    /// Whether it was added by hand.
    pub added: bool,
    bytes: Vec<u8>,
}

impl Group {
    /// `inet` or `inet6`; none for an address of the link's own layer.
    pub fn family_name(&self) -> Option<&'static str> {
        Some(self.family).filter(|family| *family != PACKET).map(name)
    }
    /// The address, if it is not one of the link layer.
    pub fn ip(&self) -> Option<IpAddr> {
        ip(&self.bytes).filter(|_| self.family != PACKET)
    }
    /// The address as text.
    pub fn text(&self) -> String {
        match self.ip() {
            Some(ip) => format::ip(ip),
            None => format::hex_bytes(&self.bytes, ":"),
        }
    }
}

/// The groups of a family, or of all, of one interface or all; by the interfaces' indices.
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

/// The lines of a file; none where the kernel has no such file.
fn lines(path: &str) -> Vec<String> {
    let bytes = std::fs::read(path).unwrap_or_default();
    crate::text::from_bytes(&bytes).lines().map(str::to_owned).collect()
}

/// `INDEX NAME USERS ADDED ADDRESS`
fn packet(line: &str) -> Option<Group> {
    let mut words = line.split_ascii_whitespace();
    let (index, name) = (words.next()?.parse().ok()?, words.next()?.into());
    let (users, added) = (words.next()?.parse().ok()?, words.next()? != "0");
    let bytes = hex(words.next()?.as_bytes())?;
    Some(Group { index, name, family: PACKET, users, added, bytes })
}

/// A line `INDEX NAME : …` for each interface, below it lines `ADDRESS USERS …` with a tab before.
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
            // Written as the number that its bytes are to this machine.
            let bytes = address.to_ne_bytes().to_vec();
            let (index, name) = (*index, name.clone());
            groups.push(Group { index, name, family: INET, users, added: false, bytes });
        }
    }
}

/// `INDEX NAME ADDRESS USERS …`
fn inet6(line: &str) -> Option<Group> {
    let mut words = line.split_ascii_whitespace();
    let (index, name) = (words.next()?.parse().ok()?, words.next()?.into());
    let (bytes, users) = (hex(words.next()?.as_bytes())?, words.next()?.parse().ok()?);
    let ip = ip(&bytes).filter(IpAddr::is_ipv6);
    ip.map(|_| Group { index, name, family: INET6, users, added: false, bytes })
}
