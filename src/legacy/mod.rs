//! The tools of net-tools: `ifconfig` and `route` use netlink, `arp` uses ioctl(2) and /proc/net/arp, `netstat` reads /proc/net.

pub mod arp;
pub mod family;
mod file;
pub mod host;
pub mod ifconfig;
pub mod netstat;
mod options;
pub mod route;
mod version;
