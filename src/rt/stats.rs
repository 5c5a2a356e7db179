//! The counters of a link, as IFLA_STATS64 or IFLA_STATS tells of them.

use crate::netlink::message::{u32_at, u64_at};
use crate::netlink::uapi::link::ifla;
use crate::rt::header::StatsHeader;
use crate::rt::link::Link;

/// The length of `struct if_stats_msg`.
pub const HEADER: usize = StatsHeader::SIZE;

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
    of: Source,
}

/// What counted them.
#[derive(Clone, Copy)]
enum Source {
    /// The link, in 64 bits each.
    Wide,
    /// The link, in 32 bits each.
    Narrow,
    /// IPv6 on the link: what its own list of links tells instead.
    Inet6,
}

/// IFLA_INET6_STATS.
const INET6_STATS: u16 = 3;

impl<'a> Stats<'a> {
    /// Those of a link, if it told of them.
    pub fn of(link: &Link<'a>) -> Option<Self> {
        let own = |id, of| link.nlas.get(id).map(|bytes| Stats { bytes, of });
        own(ifla::STATS64, Source::Wide).or_else(|| own(ifla::STATS, Source::Narrow)).or_else(
            || {
                let bytes = link.nlas.nest(ifla::PROTINFO)?.get(INET6_STATS)?;
                Some(Stats { bytes, of: Source::Inet6 })
            },
        )
    }
    /// Those of a `struct rtnl_link_stats64`.
    pub fn wide(bytes: &'a [u8]) -> Self {
        Stats { bytes, of: Source::Wide }
    }
    /// One of them; 0 where the kernel does not count it.
    pub fn get(&self, counter: Counter) -> u64 {
        match self.of {
            Source::Wide => u64_at(self.bytes, 8 * counter as usize),
            Source::Narrow => u32_at(self.bytes, 4 * counter as usize).into(),
            Source::Inet6 => counter.inet6().map_or(0, |place| u64_at(self.bytes, 8 * place)),
        }
    }
}

impl Counter {
    /// Its place among IPv6's counters (linux/snmp.h), where one of those stands for it.
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
