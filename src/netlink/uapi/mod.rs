//! Constants of the kernel's user space API (linux/*.h), one file per header. tests/uapi.rs compares them with the
//! headers.

pub mod addr;
pub mod addrlabel;
pub mod arp;
pub mod bridge;
pub mod family;
pub mod hardware;
pub mod l2tp;
pub mod link;
pub mod macsec;
pub mod neigh;
pub mod netconf;
pub mod netns;
pub mod nexthop;
pub mod nlm;
pub mod route;
pub mod rtnlgrp;
pub mod rule;
pub mod sock_diag;
pub mod xfrm;
