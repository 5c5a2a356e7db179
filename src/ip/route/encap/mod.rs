//! `ip route ... encap TYPE`, `ip nexthop ... encap TYPE`: what a route puts around its packets.
//!
//! A file a type, each a table of rows as link kinds have them; `ENCAPS` lists them. `opts` is what
//! tunnels carry besides, `srh` the header of segments that two types share.

mod bpf;
pub mod ila;
mod ioam6;
mod ip;
mod mpls;
mod opts;
mod rpl;
mod seg6;
mod seg6local;
mod srh;
mod types;
mod xfrm;

#[cfg(test)]
pub use types::ENCAPS;
pub use types::{Encap, NEXTHOP, ROUTE, SPEC, TERMS, read, show};
