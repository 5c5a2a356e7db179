//! What net-tools had: `ifconfig` and `route` on the same netlink as everything else, `arp` on its system calls, `netstat`
//! on the tables of /proc.

pub mod arp;
pub mod family;
mod file;
pub mod host;
pub mod ifconfig;
pub mod netstat;
pub mod route;
mod version;
