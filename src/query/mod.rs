//! Kernel queries and output that several tools share.
//!
//! `links` and `device` ask for links, `multicast` for the groups that they joined; `flush` deletes what a list
//! holds; `saved` and `monitor_file` read and write messages in files; `generic` lists and listens on generic
//! netlink; `netns` enters a network namespace. `sockets` lists sockets, `processes` says who holds them, `cgroup` names
//! control groups. `link_line`, `neigh` and `vlan_stats` write parts of lines, `moment` the time of an event.

pub mod cgroup;
pub mod device;
pub mod flush;
pub mod generic;
pub mod link_line;
pub mod links;
pub mod moment;
pub mod monitor_file;
pub mod multicast;
pub mod neigh;
pub mod netns;
pub mod processes;
pub mod saved;
pub mod sockets;
pub mod vlan_stats;
