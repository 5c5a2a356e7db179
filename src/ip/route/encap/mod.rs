//! `ip route ... encap TYPE`, `ip nexthop ... encap TYPE`: lightweight tunnel encapsulation of routes.
//!
//! Each file defines one type, as a table of rows like those of link kinds; `ENCAPS` lists the types. `opts` parses and
//! prints tunnel options, and `srh` the routing header of two types.

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
