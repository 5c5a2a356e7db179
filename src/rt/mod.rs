//! Views of the kernel's messages, which borrow from the message: header, attributes, and derived properties.

pub mod addr;
pub mod diag;
pub mod header;
pub mod link;
pub mod neigh;
pub mod nexthop;
pub mod route;
pub mod rule;
pub mod stats;
