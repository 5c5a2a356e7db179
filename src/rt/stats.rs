//! The counters of a link, as IFLA_STATS64 or IFLA_STATS tells of them.

use crate::netlink::message::{u32_at, u64_at};
use crate::netlink::uapi::link::ifla;
use crate::rt::link::Link;

/// A counter: its place in `struct rtnl_link_stats64`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counter {
    RxPackets,
    TxPackets,
    RxBytes,
    TxBytes,
    RxErrors,
    TxErrors,
    RxDropped,
    TxDropped,
    Multicast,
    Collisions,
    RxLength,
    RxOver,
    RxCrc,
    RxFrame,
    RxFifo,
    RxMissed,
    TxAborted,
    TxCarrier,
    TxFifo,
    TxHeartbeat,
    TxWindow,
    RxCompressed,
    TxCompressed,
    RxNoHandler,
    RxOtherHost,
}

/// All counters of a link.
#[derive(Clone, Copy)]
pub struct Stats<'a> {
    bytes: &'a [u8],
    wide: bool,
}

impl<'a> Stats<'a> {
    /// Those of a link, if it told of them.
    pub fn of(link: &Link<'a>) -> Option<Self> {
        let wide = link.nlas.get(ifla::STATS64).map(|bytes| Stats { bytes, wide: true });
        wide.or_else(|| link.nlas.get(ifla::STATS).map(|bytes| Stats { bytes, wide: false }))
    }
    /// Those of a `struct rtnl_link_stats64`.
    pub fn wide(bytes: &'a [u8]) -> Self {
        Stats { bytes, wide: true }
    }
    /// One of them; 0 where the kernel does not count it.
    pub fn get(&self, counter: Counter) -> u64 {
        let place = counter as usize;
        if self.wide { u64_at(self.bytes, 8 * place) } else { u32_at(self.bytes, 4 * place).into() }
    }
}
