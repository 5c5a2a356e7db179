//! Evaluation of filters for sockets that the kernel cannot filter.

use super::{Address, End, Expr, Host, Order};
use crate::netlink::uapi::family::INET;
use crate::text::pattern::{self, Case};
use std::net::IpAddr;

/// The properties of a socket that filters refer to.
pub struct Subject<'a> {
    /// The local and the peer address.
    pub addresses: [Which<'a>; 2],
    /// The local and the peer port.
    pub ports: [i64; 2],
    /// The index of the interface that the socket is bound to, or 0.
    pub index: u32,
    /// The mark (SO_MARK).
    pub mark: u32,
    /// The cgroup ID.
    pub cgroup: u64,
    /// Whether the kernel chose the local port or name. A function, because the answer may require reading a file.
    pub is_autobound: &'a dyn Fn() -> bool,
}

impl<'a> Subject<'a> {
    /// A socket with these addresses and ports. All other properties have their default.
    pub fn of(addresses: [Which<'a>; 2], ports: [u32; 2]) -> Self {
        // As in the reference, 32-bit ports are signed.
        let ports = ports.map(|port| (port as i32).into());
        Subject { addresses, ports, index: 0, mark: 0, cgroup: 0, is_autobound: &|| false }
    }
}

/// An address.
#[derive(Clone, Copy)]
pub enum Which<'a> {
    /// No address.
    None,
    /// An IP address.
    Ip(IpAddr),
    /// A number: a protocol, a context identifier, or a node.
    Number(u32),
    /// The name of a Unix socket; the name of an abstract socket begins with `@`.
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
            Order::AtLeast => subject.ports[*end as usize] >= *port,
            Order::AtMost => subject.ports[*end as usize] <= *port,
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
            Which::Name(name) => pattern::fits(pattern, name, Case::Ignored),
            _ => false,
        };
    }
    if host.port.is_some_and(|port| port != subject.ports[end as usize]) {
        return false;
    }
    let wanted = match host.address {
        Address::Ip(ip) if host.bits > 0 => bytes_of(ip),
        Address::Number(number) if host.bits > 0 => padded(number.to_ne_bytes()),
        _ => return true,
    };
    let (bytes, mapped) = match address {
        Which::Ip(ip) => (bytes_of(ip), mapped(ip)),
        Which::Number(number) => (padded(number.to_ne_bytes()), None),
        Which::None => ([0; 16], None),
        Which::Name(_) => return false,
    };
    // As in the reference, the family of the socket's address is not compared, and an IPv4 filter also matches
    // IPv4-mapped IPv6 addresses.
    let mapped = mapped.filter(|_| host.family == INET);
    same_bits(wanted, bytes, host.bits)
        || mapped.is_some_and(|ip| same_bits(wanted, padded(ip), host.bits))
}

fn bytes_of(ip: IpAddr) -> [u8; 16] {
    match ip {
        IpAddr::V4(v4) => padded(v4.octets()),
        IpAddr::V6(v6) => v6.octets(),
    }
}

fn padded([a, b, c, d]: [u8; 4]) -> [u8; 16] {
    [a, b, c, d, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
}

/// Returns the IPv4 address in an IPv4-mapped IPv6 address.
fn mapped(ip: IpAddr) -> Option<[u8; 4]> {
    match ip {
        IpAddr::V4(_) => None,
        IpAddr::V6(v6) => v6.to_ipv4_mapped().map(|v4| v4.octets()),
    }
}

/// Whether the first `bits` bits of two addresses are equal.
fn same_bits(a: [u8; 16], b: [u8; 16], bits: u8) -> bool {
    (u128::from_be_bytes(a) ^ u128::from_be_bytes(b)).leading_zeros() >= bits.into()
}
