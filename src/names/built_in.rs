//! Names that do not depend on a file.

use crate::text::number::unsigned;
use crate::text::word::{Word, short, whole};

/// Route protocols (linux/rtnetlink.h).
pub const PROTOCOLS: &[(u32, &str)] = &[
    (0, "unspec"),
    (1, "redirect"),
    (2, "kernel"),
    (3, "boot"),
    (4, "static"),
    (8, "gated"),
    (9, "ra"),
    (10, "mrt"),
    (11, "zebra"),
    (12, "bird"),
    (13, "dnrouted"),
    (14, "xorp"),
    (15, "ntk"),
    (16, "dhcp"),
    (18, "keepalived"),
    (42, "babel"),
    (186, "bgp"),
    (187, "isis"),
    (188, "ospf"),
    (189, "rip"),
    (192, "eigrp"),
];

/// Address protocols (linux/if_addr.h).
pub(super) const ADDRESS_PROTOCOLS: &[(u32, &str)] =
    &[(0, "unspec"), (1, "kernel_lo"), (2, "kernel_ra"), (3, "kernel_ll")];

/// Scopes (linux/rtnetlink.h).
pub const SCOPES: &[(u32, &str)] =
    &[(0, "global"), (255, "nowhere"), (254, "host"), (253, "link"), (200, "site")];

/// Realms.
pub(super) const REALMS: &[(u32, &str)] = &[(0, "unknown")];

/// Routing tables (linux/rtnetlink.h).
pub(super) const TABLES: &[(u32, &str)] = &[(253, "default"), (254, "main"), (255, "local")];

/// Types of service.
pub(super) const DSFIELD: &[(u32, &str)] = &[(0, "0")];

/// Groups of links.
pub const GROUPS: &[(u32, &str)] = &[(0, "default")];

/// Netlink protocols (linux/netlink.h).
pub(super) const NETLINK_PROTOCOLS: &[(u32, &str)] = &[
    (0, "rtnl"),
    (1, "unused"),
    (2, "usersock"),
    (3, "fw"),
    (4, "tcpdiag"),
    (5, "nflog"),
    (6, "xfrm"),
    (7, "selinux"),
    (8, "iscsi"),
    (9, "audit"),
    (10, "fiblookup"),
    (11, "connector"),
    (12, "nft"),
    (13, "ip6fw"),
    (14, "dec-rt"),
    (15, "uevent"),
    (16, "genl"),
    (18, "scsi-trans"),
    (19, "ecryptfs"),
    (20, "rdma"),
    (21, "crypto"),
];

/// Route types (linux/rtnetlink.h), in the order they are tried.
pub const ROUTE_TYPES: &[(u8, Word)] = &[
    (2, whole("local")),
    (10, whole("nat")),
    (3, short("broadcast")),
    (3, short("brd")),
    (4, short("anycast")),
    (5, short("multicast")),
    (8, short("prohibit")),
    (7, short("unreachable")),
    (6, short("blackhole")),
    (11, short("xresolve")),
    (1, short("unicast")),
    (9, whole("throw")),
    (0, whole("none")),
];

/// The syntax of a route type, for the manual.
pub const ROUTE_TYPE: &str = "\
    { unicast | local | broadcast | multicast | anycast | throw | unreachable | prohibit | blackhole | nat }";
/// The syntax of a route type and destination, for the completions.
pub const ROUTE_TARGET: &str = "\
    [ unicast | local | broadcast | multicast | anycast | throw | unreachable | prohibit | blackhole | nat ] \
    [ to ] { default | PREFIX }";

/// Parses a route type: a name, which may be abbreviated, or a number.
pub fn route_type(typed: &str) -> Option<u8> {
    let named = ROUTE_TYPES.iter().find(|(number, word)| *number != 0 && word.matches(typed));
    named.map_or_else(|| unsigned(typed), |row| Some(row.0))
}
