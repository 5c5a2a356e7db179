//! The filter that follows the options: `state established '( dport = :ssh or sport = :ssh )'`.
//!
//! `parse` parses a filter, and `host` the address after `src` and `dst`. `bytecode` compiles a filter for the kernel.
//! `matches` evaluates a filter in this process.

mod bytecode;
mod host;
mod matches;
mod parse;

pub use bytecode::compile;
pub use matches::{Subject, Which, matches};
pub use parse::{Context, KEYS, read};

use std::net::IpAddr;

/// An end of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// `src`, `sport`
    Local,
    /// `dst`, `dport`
    Peer,
}

/// A comparison other than equality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// `>=`
    AtLeast,
    /// `<=`
    AtMost,
}

/// A condition.
#[derive(Clone, Debug)]
pub enum Expr {
    /// Both conditions are true.
    And(Box<Expr>, Box<Expr>),
    /// At least one condition is true.
    Or(Box<Expr>, Box<Expr>),
    /// The condition is false.
    Not(Box<Expr>),
    /// An end has one of these addresses.
    Host(End, Vec<Host>),
    /// The port of an end compares to this number.
    Port(End, Order, i64),
    /// The socket is bound to this interface.
    Device(u32),
    /// The mark, masked with `mask`, equals `mark`.
    Mark {
        /// The expected value.
        mark: u32,
        /// The mask.
        mask: u32,
    },
    /// The socket belongs to the cgroup with this ID.
    Cgroup(u64),
    /// The kernel chose the local port.
    Autobound,
}

/// The operand of an address comparison.
#[derive(Clone, Debug)]
pub struct Host {
    /// The address family; AF_UNSPEC if only the port is compared.
    pub family: u8,
    /// The address.
    pub address: Address,
    /// The prefix length: the number of leading bits that are compared.
    pub bits: u8,
    /// The port, or `None` for any port. Signed, because the reference compares ports as signed numbers.
    pub port: Option<i64>,
}

/// The address of a comparison.
#[derive(Clone, Debug)]
pub enum Address {
    /// Any address.
    Any,
    /// An IP address.
    Ip(IpAddr),
    /// A number: a protocol of packet or netlink sockets, or a context identifier.
    Number(u32),
    /// A shell pattern for the name of a Unix socket.
    Pattern(Vec<u8>),
}

impl Expr {
    /// Whether `is` is true for this condition or a condition within it.
    fn any(&self, is: &dyn Fn(&Expr) -> bool) -> bool {
        match self {
            Expr::And(a, b) | Expr::Or(a, b) => a.any(is) || b.any(is),
            Expr::Not(a) => a.any(is),
            leaf => is(leaf),
        }
    }
}
