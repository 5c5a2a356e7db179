//! What net-tools had: `ifconfig` and `route` on the same netlink as everything else, `arp` on its system calls.

pub mod arp;
pub mod family;
pub mod host;
pub mod ifconfig;
pub mod route;

/// The release of net-tools, as it calls itself.
pub const VERSION: &str = "net-tools 2.10\n";
