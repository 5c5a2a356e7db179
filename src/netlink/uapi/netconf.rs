//! linux/netconf.h: settings of interfaces.

pub const RTM_NEWNETCONF: u16 = 80;
pub const RTM_DELNETCONF: u16 = 81;
pub const RTM_GETNETCONF: u16 = 82;

/// NETCONFA_IFINDEX_ALL: all interfaces.
pub const ALL: i32 = -1;
/// NETCONFA_IFINDEX_DEFAULT: the defaults for new interfaces.
pub const DEFAULT: i32 = -2;

pub mod netconfa {
    //! Attributes of the settings of an interface.
    pub const IFINDEX: u16 = 1;
    pub const FORWARDING: u16 = 2;
    pub const RP_FILTER: u16 = 3;
    pub const MC_FORWARDING: u16 = 4;
    pub const PROXY_NEIGH: u16 = 5;
    pub const IGNORE_ROUTES_WITH_LINKDOWN: u16 = 6;
    pub const INPUT: u16 = 7;
}
