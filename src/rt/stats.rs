//! The counters of a link, from IFLA_STATS64 or IFLA_STATS.

use crate::netlink::message::{u32_at, u64_at};
use crate::netlink::uapi::link::ifla;
use crate::rt::header::StatsHeader;
use crate::rt::link::Link;

/// The size of `struct if_stats_msg` in bytes.
pub const HEADER: usize = StatsHeader::SIZE;

/// A counter, whose value is its index in `struct rtnl_link_stats64`.
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
    of: Source,
}

/// The format of the counters.
#[derive(Clone, Copy)]
enum Source {
    /// 64-bit counters of the link.
    Wide,
    /// 32-bit counters of the link.
    Narrow,
    /// IPv6 counters of the link, which the IPv6 list of links has instead.
    Inet6,
}

/// IFLA_INET6_STATS.
const INET6_STATS: u16 = 3;

impl<'a> Stats<'a> {
    /// Returns the counters of a link, if its message contains any.
    pub fn of(link: &Link<'a>) -> Option<Self> {
        let own = |id, of| link.nlas.get(id).map(|bytes| Stats { bytes, of });
        own(ifla::STATS64, Source::Wide).or_else(|| own(ifla::STATS, Source::Narrow)).or_else(
            || {
                let bytes = link.nlas.nest(ifla::PROTINFO)?.get(INET6_STATS)?;
                Some(Stats { bytes, of: Source::Inet6 })
            },
        )
    }
    /// Wraps a `struct rtnl_link_stats64`.
    pub fn wide(bytes: &'a [u8]) -> Self {
        Stats { bytes, of: Source::Wide }
    }
    /// Returns a counter; 0 if the kernel does not report it.
    pub fn get(&self, counter: Counter) -> u64 {
        match self.of {
            Source::Wide => u64_at(self.bytes, 8 * counter as usize),
            Source::Narrow => u32_at(self.bytes, 4 * counter as usize).into(),
            Source::Inet6 => counter.inet6().map_or(0, |place| u64_at(self.bytes, 8 * place)),
        }
    }
}

impl Counter {
    /// The index of the corresponding IPv6 counter (linux/snmp.h), if there is one.
    fn inet6(self) -> Option<usize> {
        Some(match self {
            Counter::RxPackets => 1,
            Counter::RxBytes => 2,
            Counter::TxPackets => 9,
            Counter::TxBytes => 10,
            Counter::RxErrors => 18,
            Counter::TxErrors => 19,
            Counter::Multicast => 28,
            Counter::RxFrame => 36,
            _ => return None,
        })
    }
}
