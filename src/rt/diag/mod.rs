//! Sockets, as the kernel's sock_diag families tell of them.

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

/// The attributes of a socket, parsed when the first one is needed: most sockets are shown without any.
#[derive(Default)]
pub struct LazyNlas<'a> {
    bytes: &'a [u8],
    /// A cell because a view is read only.
    parsed: OnceCell<Nlas<'a>>,
}

impl<'a> LazyNlas<'a> {
    /// The attributes in `bytes`.
    pub fn new(bytes: &'a [u8]) -> Self {
        LazyNlas { bytes, parsed: OnceCell::new() }
    }
    /// The parsed attributes.
    pub fn get(&self) -> &Nlas<'a> {
        self.parsed.get_or_init(|| Nlas::parse(self.bytes))
    }
}

/// The memory of a socket (SK_MEMINFO_*), as much of it as the kernel tells.
#[derive(Clone, Copy, Debug, Default)]
pub struct Memory {
    /// The numbers in the kernel's order; bytes, and at the end a count of drops. Missing ones are 0.
    pub all: [u32; 9],
    /// How many of them the kernel told.
    pub count: usize,
}

impl Memory {
    /// Reads the payload of an attribute.
    pub fn parse(bytes: &[u8]) -> Self {
        Memory { all: std::array::from_fn(|i| u32_at(bytes, 4 * i)), count: bytes.len() / 4 }
    }
    /// Bytes received that wait to be read.
    pub fn received(&self) -> u32 {
        self.all[0]
    }
    /// Bytes that wait to be sent.
    pub fn queued(&self) -> u32 {
        self.all[2]
    }
}

/// A cookie of 64 bits in two host-order halves, the lower first.
fn cookie(bytes: &[u8], at: usize) -> u64 {
    u64::from(u32_at(bytes, at)) | u64::from(u32_at(bytes, at + 4)) << 32
}
