//! Sockets, as reported by sock_diag.

pub mod inet;
pub mod netlink;
pub mod packet;
pub mod tcp_info;
pub mod tipc;
pub mod unix;
pub mod vsock;
pub mod xdp;

use crate::netlink::message::{Nlas, u32_at};
use std::cell::OnceCell;

/// The attributes of a socket, parsed on first access: most sockets are printed without any.
#[derive(Default)]
pub struct LazyNlas<'a> {
    bytes: &'a [u8],
    /// A cell, because the view is accessed by shared reference.
    parsed: OnceCell<Nlas<'a>>,
}

impl<'a> LazyNlas<'a> {
    /// Wraps attributes in wire format.
    pub fn new(bytes: &'a [u8]) -> Self {
        LazyNlas { bytes, parsed: OnceCell::new() }
    }
    /// Returns the parsed attributes.
    pub fn get(&self) -> &Nlas<'a> {
        self.parsed.get_or_init(|| Nlas::parse(self.bytes))
    }
}

/// The memory of a socket (SK_MEMINFO_*).
#[derive(Clone, Copy, Debug, Default)]
pub struct Memory {
    /// The numbers in the kernel's order: bytes, except for the last, which counts dropped packets. Missing numbers are
    /// 0.
    pub all: [u32; 9],
    /// How many numbers the kernel has reported.
    pub count: usize,
}

impl Memory {
    /// Parses the payload of an attribute.
    pub fn parse(bytes: &[u8]) -> Self {
        Memory { all: std::array::from_fn(|i| u32_at(bytes, 4 * i)), count: bytes.len() / 4 }
    }
    /// The receive queue in bytes (SK_MEMINFO_RMEM_ALLOC).
    pub fn received(&self) -> u32 {
        self.all[0]
    }
    /// The send queue in bytes (SK_MEMINFO_WMEM_QUEUED).
    pub fn queued(&self) -> u32 {
        self.all[2]
    }
}

/// Reads a 64-bit cookie from two native-endian 32-bit numbers, the lower half first.
fn cookie(bytes: &[u8], at: usize) -> u64 {
    u64::from(u32_at(bytes, at)) | u64::from(u32_at(bytes, at + 4)) << 32
}
