//! Filters as instructions for the kernel (INET_DIAG_REQ_BYTECODE).
//!
//! An instruction contains two jump offsets in bytes: one if its condition is true, one if it is false. A jump to the end
//! accepts the socket; a jump to four bytes after the end rejects it.

use super::{Address, End, Expr, Host, Order};
use crate::netlink::uapi::family::INET6;
use crate::netlink::uapi::sock_diag::bc;

/// The size of an instruction without operands in bytes (`struct inet_diag_bc_op`).
const OP: usize = 4;
/// A jump to this offset after the end rejects the socket.
const REJECT: usize = 4;

/// Compiles a filter. Returns `None` if the kernel cannot evaluate it.
pub fn compile(expr: &Expr) -> Option<Vec<u8>> {
    // The reference evaluates filters that contain interfaces itself.
    if expr.any(&|leaf| matches!(leaf, Expr::Device(_))) {
        return None;
    }
    let code = code(expr);
    // Jump offsets have 16 bits.
    (code.len() + REJECT <= usize::from(u16::MAX)).then_some(code)
}

fn code(expr: &Expr) -> Vec<u8> {
    match expr {
        Expr::And(a, b) => {
            let (mut a, b) = (code(a), code(b));
            postpone_rejection(&mut a, b.len());
            a.extend(b);
            a
        }
        Expr::Or(a, b) => either(code(a), code(b)),
        Expr::Not(a) => {
            let mut a = code(a);
            jump(&mut a, OP + REJECT);
            a
        }
        Expr::Host(end, hosts) => {
            let each = hosts.iter().map(|host| condition(*end, host));
            each.reduce(either).unwrap_or_default()
        }
        Expr::Port(end, order, port) => {
            let op = match (end, order) {
                (End::Local, Order::AtLeast) => bc::S_GE,
                (End::Local, Order::AtMost) => bc::S_LE,
                (End::Peer, Order::AtLeast) => bc::D_GE,
                (End::Peer, Order::AtMost) => bc::D_LE,
            };
            // An instruction for a port consists of two `struct inet_diag_bc_op`; the port is in the `no` field of the
            // second.
            let mut operand = [0; OP];
            operand[2..].copy_from_slice(&(*port as u16).to_ne_bytes());
            instruction(op, &operand)
        }
        Expr::Device(_) => Vec::new(),
        Expr::Mark { mark, mask } => {
            let operands = [mark.to_ne_bytes(), mask.to_ne_bytes()].concat();
            instruction(bc::MARK_COND, &operands)
        }
        Expr::Cgroup(id) => instruction(bc::CGROUP_COND, &id.to_ne_bytes()),
        Expr::Autobound => instruction(bc::AUTO, &[]),
    }
}

/// An instruction that continues with the next one if its condition is true, and otherwise rejects the socket.
fn instruction(op: u8, operands: &[u8]) -> Vec<u8> {
    let len = OP + operands.len();
    let [a, b] = ((len + REJECT) as u16).to_ne_bytes();
    [&[op, len as u8, a, b], operands].concat()
}

/// The operands of a host condition: `struct inet_diag_hostcond` and the address.
fn condition(end: End, host: &Host) -> Vec<u8> {
    let op = if end == End::Local { bc::S_COND } else { bc::D_COND };
    let port = host.port.unwrap_or(-1) as i32;
    let mut operands = vec![host.family, host.bits, 0, 0];
    operands.extend(port.to_ne_bytes());
    match &host.address {
        Address::Ip(address) => operands.extend(match address {
            std::net::IpAddr::V4(v4) => v4.octets().to_vec(),
            std::net::IpAddr::V6(v6) => v6.octets().to_vec(),
        }),
        Address::Number(number) => operands.extend(number.to_ne_bytes()),
        Address::Any if host.family == INET6 => operands.extend([0; 16]),
        Address::Any | Address::Pattern(_) => operands.extend([0; 4]),
    }
    instruction(op, &operands)
}

fn either(mut a: Vec<u8>, b: Vec<u8>) -> Vec<u8> {
    jump(&mut a, OP + b.len());
    a.extend(b);
    a
}

/// Appends an unconditional jump by `by` bytes.
fn jump(code: &mut Vec<u8>, by: usize) {
    let [a, b] = (by as u16).to_ne_bytes();
    code.extend([bc::JMP, OP as u8, a, b]);
}

/// Moves the target of all rejecting jumps by `more` bytes.
fn postpone_rejection(code: &mut [u8], more: usize) {
    let mut at = 0;
    while let Some(&[_, len, a, b]) = code.get(at..).and_then(<[u8]>::first_chunk) {
        let no = usize::from(u16::from_ne_bytes([a, b]));
        if no == code.len() - at + REJECT {
            code[at + 2..at + 4].copy_from_slice(&((no + more) as u16).to_ne_bytes());
        }
        at += usize::from(len).max(OP);
    }
}
