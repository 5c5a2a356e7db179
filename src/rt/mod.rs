//! What the kernel tells of, as borrowed views: a header, attributes, small questions.

pub mod addr;
pub mod diag;
pub mod header;
pub mod link;
pub mod neigh;
pub mod nexthop;
pub mod route;
pub mod rule;
pub mod stats;
