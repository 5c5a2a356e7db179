//! Evaluation of filters for sockets that the kernel cannot filter.

use super::{Address, End, Expr, Host, Order};
use crate::sys;
use std::net::IpAddr;

/// What a filter looks at.
pub struct Subject<'a> {
    /// The addresses of both ends, this one first.
    pub addresses: [Which<'a>; 2],
    /// The ports of both ends.
    pub ports: [i64; 2],
    /// The interface that it is bound to, or 0.
    pub index: u32,
    /// Its mark.
    pub mark: u32,
    /// The identifier of its control group.
    pub cgroup: u64,
    /// Whether the kernel chose the port or name; asked for only where a filter wants to know.
    pub is_autobound: &'a dyn Fn() -> bool,
}

impl<'a> Subject<'a> {
    /// A socket with these addresses and ports, and nothing else that a filter looks at.
    pub fn of(addresses: [Which<'a>; 2], ports: [u32; 2]) -> Self {
        // As in the reference, ports of 32 bits are signed numbers.
        let ports = ports.map(|port| (port as i32).into());
        Subject { addresses, ports, index: 0, mark: 0, cgroup: 0, is_autobound: &|| false }
    }
}

/// An address as a filter sees it.
#[derive(Clone, Copy)]
pub enum Which<'a> {
    /// None.
    None,
    /// One that equals every address of its family.
    Every,
    /// An IP address.
    Ip(IpAddr),
    /// A number.
    Number(u32),
    /// The name of a Unix socket, `@` before an abstract one.
    Name(&'a [u8]),
}

/// Whether a socket fits a filter.
pub fn matches(expr: &Expr, subject: &Subject) -> bool {
    match expr {
        Expr::And(a, b) => matches(a, subject) && matches(b, subject),
        Expr::Or(a, b) => matches(a, subject) || matches(b, subject),
        Expr::Not(a) => !matches(a, subject),
        Expr::Host(end, hosts) => hosts.iter().any(|host| fits(host, *end, subject)),
        Expr::Port(end, order, port) => match order {
            Order::AtLeast => subject.ports[*end as usize] >= (*port).into(),
            Order::AtMost => subject.ports[*end as usize] <= (*port).into(),
        },
        Expr::Device(index) => subject.index == *index,
        Expr::Mark { mark, mask } => subject.mark & mask == *mark,
        Expr::Cgroup(id) => subject.cgroup == *id,
        Expr::Autobound => (subject.is_autobound)(),
    }
}

fn fits(host: &Host, end: End, subject: &Subject) -> bool {
    let address = subject.addresses[end as usize];
    if let Address::Pattern(pattern) = &host.address {
        return match address {
            Which::Name(name) => sys::fits_pattern_without_case(pattern, name),
            _ => false,
        };
    }
    if host.port.is_some_and(|port| i64::from(port as i32) != subject.ports[end as usize]) {
        return false;
    }
    match (&host.address, address) {
        (Address::Any, _) | (_, Which::Every) => true,
        _ if host.bits == 0 => true,
        (Address::Ip(wanted), Which::Ip(address)) => same_prefix(*wanted, address, host.bits),
        (Address::Number(wanted), Which::Number(number)) => *wanted == number,
        // As in the reference: a number is compared byte by byte.
        (Address::Ip(IpAddr::V4(wanted)), Which::Number(number)) => {
            same_prefix(IpAddr::V4(*wanted), IpAddr::from(number.to_ne_bytes()), host.bits)
        }
        _ => false,
    }
}

/// Whether the leading bits of both are equal; an IPv4 address fits in IPv6 as well.
fn same_prefix(wanted: IpAddr, address: IpAddr, bits: u8) -> bool {
    let (wanted, address) = match (wanted, address) {
        (IpAddr::V4(wanted), IpAddr::V6(address)) => match address.to_ipv4_mapped() {
            Some(address) => (IpAddr::V4(wanted), IpAddr::V4(address)),
            None => return false,
        },
        other => other,
    };
    match (wanted, address) {
        (IpAddr::V4(a), IpAddr::V4(b)) => {
            (a.to_bits() ^ b.to_bits()).leading_zeros() >= bits.into()
        }
        (IpAddr::V6(a), IpAddr::V6(b)) => {
            (a.to_bits() ^ b.to_bits()).leading_zeros() >= bits.into()
        }
        _ => false,
    }
}
