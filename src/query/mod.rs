//! Kernel queries and output that several tools share.
//!
//! `links`, `device` and `routes` ask for links and routes, `multicast` for the groups that links joined, `sockets` for
//! sockets, `processes` and `cgroup` for what belongs to them; `flush` deletes what a list holds; `saved` and
//! `monitor_file` read and write messages in files; `generic` lists and listens on generic netlink; `netns` enters a
//! network namespace. `link_line`, `neigh` and `vlan_stats` write parts of lines, `moment` the time of an event.

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
pub mod routes;
pub mod saved;
pub mod sockets;
pub mod vlan_stats;
