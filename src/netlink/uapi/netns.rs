//! linux/net_namespace.h: numbers of network namespaces.

pub const RTM_NEWNSID: u16 = 88;
pub const RTM_DELNSID: u16 = 89;
pub const RTM_GETNSID: u16 = 90;

/// NETNSA_NSID: the number.
pub const NSID: u16 = 1;
/// NETNSA_PID: a process in it.
/// NETNSA_FD: an open file of it.
pub const NSID_FD: u16 = 3;
/// NETNSA_TARGET_NSID: as seen from another.
pub const TARGET_NSID: u16 = 4;
/// NETNSA_CURRENT_NSID: its number here.
pub const CURRENT_NSID: u16 = 5;
