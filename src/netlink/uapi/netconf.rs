//! linux/netconf.h: parameters of interfaces.

pub const RTM_NEWNETCONF: u16 = 80;
pub const RTM_DELNETCONF: u16 = 81;
pub const RTM_GETNETCONF: u16 = 82;

/// The index that stands for all interfaces.
pub const ALL: i32 = -1;
/// The index that stands for interfaces to come.
pub const DEFAULT: i32 = -2;

pub mod netconfa {
    //! Attributes of an interface's parameters.
    pub const IFINDEX: u16 = 1;
    pub const FORWARDING: u16 = 2;
    pub const RP_FILTER: u16 = 3;
    pub const MC_FORWARDING: u16 = 4;
    pub const PROXY_NEIGH: u16 = 5;
    pub const IGNORE_ROUTES_WITH_LINKDOWN: u16 = 6;
    pub const INPUT: u16 = 7;
}
