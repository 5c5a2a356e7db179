//! Address families (linux/socket.h) and their names.

pub const UNSPEC: u8 = 0;
pub const UNIX: u8 = 1;
pub const INET: u8 = 2;
pub const BRIDGE: u8 = 7;
pub const INET6: u8 = 10;
pub const NETLINK: u8 = 16;
pub const PACKET: u8 = 17;
pub const MPLS: u8 = 28;
pub const TIPC: u8 = 30;
pub const VSOCK: u8 = 40;
pub const XDP: u8 = 44;
/// Multicast routes and rules (linux/rtnetlink.h).
pub const IPMR: u8 = 128;
pub const IP6MR: u8 = 129;

const NAMES: &[(u8, &str)] =
    &[(INET, "inet"), (INET6, "inet6"), (PACKET, "link"), (MPLS, "mpls"), (BRIDGE, "bridge")];

/// An address with its family before it, as the manual writes it.
pub const VIA: &str = "[ FAMILY ] ADDRESS; FAMILY := { inet | inet6 | mpls | bridge | link }";

/// Its name; `???` for one that has none.
pub fn name(family: u8) -> &'static str {
    NAMES.iter().find(|row| row.0 == family).map_or("???", |row| row.1)
}

/// The family of a name, spelled out.
pub fn by_name(name: &str) -> Option<u8> {
    NAMES.iter().find(|row| row.1 == name).map(|row| row.0)
}
