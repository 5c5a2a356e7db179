//! The objects of `ip monitor`, and the kernel's groups that tell of them.

use crate::netlink::uapi::family::{INET, INET6, MPLS, UNSPEC};

/// An object to be told of.
pub struct Source {
    /// Its keyword.
    pub name: &'static str,
    /// Groups (linux/rtnetlink.h), each with the family it is of.
    groups: &'static [(u8, u32)],
}

const fn source(name: &'static str, groups: &'static [(u8, u32)]) -> Source {
    Source { name, groups }
}

/// All objects, in the order they are joined.
pub static SOURCES: &[Source] = &[
    source("link", &[(UNSPEC, 1)]),
    source("address", &[(INET, 5), (INET6, 9)]),
    source("maddress", &[(INET, 37), (INET6, 38)]),
    source("acaddress", &[(INET6, 39)]),
    source("route", &[(INET, 7), (INET6, 11), (MPLS, 27)]),
    source("mroute", &[(INET, 6), (INET6, 10)]),
    source("prefix", &[(INET6, 18)]),
    source("neigh", &[(UNSPEC, 3)]),
    source("netconf", &[(INET, 24), (INET6, 25), (MPLS, 29)]),
    source("rule", &[(INET, 8), (INET6, 19)]),
    source("nsid", &[(UNSPEC, 28)]),
    source("nexthop", &[(UNSPEC, 32)]),
    source("stats", &[(UNSPEC, 36)]),
];

/// The groups of the objects named, of all if none is, as far as they are of `family`.
pub fn of(names: &[&str], family: u8) -> Vec<u32> {
    let named = |source: &&Source| names.is_empty() || names.contains(&source.name);
    let wanted = |of: u8| family == UNSPEC || of == UNSPEC || of == family;
    let groups = SOURCES.iter().filter(named).flat_map(|source| source.groups);
    groups.filter(|group| wanted(group.0)).map(|group| group.1).collect()
}
