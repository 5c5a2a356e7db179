//! Prefixes of addresses, compared bit by bit.

use crate::netlink::uapi::family::{INET, INET6};
use std::net::IpAddr;

/// A prefix of an IPv4 or IPv6 address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prefix {
    bits: u128,
    /// The prefix length in bits.
    pub len: u8,
}

impl Prefix {
    /// Builds the prefix of an address.
    pub fn new(address: IpAddr, len: u8) -> Self {
        let bits = match address {
            IpAddr::V4(v4) => u128::from(v4.to_bits()) << 96,
            IpAddr::V6(v6) => v6.to_bits(),
        };
        Prefix { bits, len }
    }

    /// Builds a prefix from a netlink attribute. The kernel omits the attribute if the length is 0.
    pub fn of(address: Option<IpAddr>, len: u8) -> Self {
        address.map_or(Prefix { bits: 0, len }, |address| Prefix::new(address, len))
    }

    /// Whether all addresses of `other` are in this prefix.
    pub fn contains(&self, other: &Prefix) -> bool {
        let shift = 128 - u32::from(self.len.min(128));
        self.len <= other.len && (self.bits ^ other.bits).checked_shr(shift).unwrap_or(0) == 0
    }
}

/// The two halves of the address space: `0.0.0.0/1` and `128.0.0.0/1`, or the halves of `2000::/3` (IPv6 global unicast).
/// A default route covers both. VPN software often adds one route for each half instead.
pub(super) fn world(family: u8) -> Option<[Prefix; 2]> {
    match family {
        INET => Some([Prefix { bits: 0, len: 1 }, Prefix { bits: 1 << 127, len: 1 }]),
        INET6 => Some([Prefix { bits: 2 << 124, len: 4 }, Prefix { bits: 3 << 124, len: 4 }]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prefix(address: &str, len: u8) -> Prefix {
        Prefix::new(address.parse().expect("an address"), len)
    }

    #[test]
    fn containment() {
        assert!(prefix("0.0.0.0", 0).contains(&prefix("128.0.0.0", 1)));
        assert!(prefix("10.0.0.0", 8).contains(&prefix("10.1.2.3", 32)));
        assert!(!prefix("10.0.0.0", 8).contains(&prefix("11.0.0.0", 8)));
        assert!(!prefix("10.0.0.0", 8).contains(&prefix("10.0.0.0", 7)));
        assert!(prefix("2000::", 3).contains(&prefix("3000::", 4)));
        assert!(prefix("::1", 128).contains(&prefix("::1", 128)));
        assert!(!prefix("::1", 128).contains(&prefix("::2", 128)));
    }

    #[test]
    fn halves_of_the_world() {
        let [low, high] = world(INET6).expect("halves");
        assert_eq!((low, high), (prefix("2000::", 4), prefix("3000::", 4)));
        assert_eq!(world(INET), Some([prefix("0.0.0.0", 1), prefix("128.0.0.0", 1)]));
    }
}
