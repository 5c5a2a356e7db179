//! Sockets, as the kernel's sock_diag families tell of them.

pub mod inet;
pub mod netlink;
pub mod packet;
pub mod tcp_info;
pub mod unix;
pub mod vsock;
pub mod xdp;

use crate::netlink::message::u32_at;

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
