//! The filter behind the options: `state established '( dport = :ssh or sport = :ssh )'`.
//!
//! `parse` reads it, `host` the address behind `src` and `dst`; `bytecode` is what the kernel runs, `matches` what is
//! evaluated here.

mod bytecode;
mod host;
mod matches;
mod parse;

pub use bytecode::compile;
pub use matches::{Subject, Which, matches};
pub use parse::{Context, KEYS, read};

use std::ffi::CString;
use std::net::IpAddr;

/// An end of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// `src`, `sport`
    Local,
    /// `dst`, `dport`
    Peer,
}

/// A comparison that is not for equality.
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
    /// Both.
    And(Box<Expr>, Box<Expr>),
    /// One of both.
    Or(Box<Expr>, Box<Expr>),
    /// Not.
    Not(Box<Expr>),
    /// An end has one of these addresses.
    Host(End, Vec<Host>),
    /// The port of an end, compared with a signed number.
    Port(End, Order, i64),
    /// The socket is bound to this interface.
    Device(u32),
    /// The mark, of the bits of the mask.
    Mark {
        /// What it is compared with.
        mark: u32,
        /// Which bits count.
        mask: u32,
    },
    /// The control group, by its identifier.
    Cgroup(u64),
    /// The kernel chose the port.
    Autobound,
}

/// An address of a family with a port.
#[derive(Clone, Debug)]
pub struct Host {
    /// Its family; AF_UNSPEC where only the port counts.
    pub family: u8,
    /// The address.
    pub address: Address,
    /// How many leading bits of the address count.
    pub bits: u8,
    /// The port, none for any: a signed number of 32 bits, less than all of them for vsock.
    pub port: Option<i64>,
}

/// What stands for an address.
#[derive(Clone, Debug)]
pub enum Address {
    /// Any.
    Any,
    /// An IP address.
    Ip(IpAddr),
    /// A number: an Ethernet or netlink protocol, a context identifier.
    Number(u32),
    /// A pattern for the name of a Unix socket.
    Pattern(CString),
}

impl Expr {
    /// Whether `is` holds for a condition in it.
    fn any(&self, is: &dyn Fn(&Expr) -> bool) -> bool {
        match self {
            Expr::And(a, b) | Expr::Or(a, b) => a.any(is) || b.any(is),
            Expr::Not(a) => a.any(is),
            leaf => is(leaf),
        }
    }
}
