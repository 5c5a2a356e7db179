//! Kernel queries and output that several tools share.
//!
//! `links`, `device` and `routes` query links and routes. `multicast` reads the multicast groups of links. `sockets`
//! lists sockets; `processes` and `cgroup` find their processes and cgroups. `flush` deletes the entries of a list.
//! `saved` and `monitor_file` read and write files of messages. `generic` dumps and monitors generic netlink families.
//! `netns` enters a network namespace. `link_line`, `neigh` and `vlan_stats` print parts of lines, and `moment` the
//! time of an event. `local_time` converts times to the time zone of the user.

pub mod cgroup;
pub mod device;
mod differences;
pub mod flush;
pub mod generic;
pub mod link_line;
pub mod links;
pub mod local_time;
pub mod moment;
pub mod monitor_file;
pub mod multicast;
pub mod neigh;
pub mod netns;
pub mod processes;
pub mod routes;
pub mod saved;
pub mod selinux;
pub mod sockets;
pub mod vlan_stats;
