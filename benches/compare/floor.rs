//! The bare system calls of a benchmark: a lower bound for the time of any tool.

use crate::Result;
use crate::works::{scaled, ten};
use netlink_sys::{Socket, SocketAddr, protocols::NETLINK_ROUTE};

/// The first argument with which the benchmark program runs only these system calls.
pub const WORD: &str = "--floor";

/// NLM_F_REQUEST | NLM_F_DUMP
const DUMP: u16 = 0x301;
/// NLM_F_REQUEST | NLM_F_ACK | NLM_F_EXCL | NLM_F_CREATE
const ADD: u16 = 0x605;

/// Runs `dump KIND FAMILY`, which requests a list and reads all of it, or `routes|addresses|links SHARE`, which sends
/// the requests of the batches, SHARE requests per system call.
pub fn run(words: &[String]) -> Result {
    let [what, numbers @ ..] = words else { return Err("no work".into()) };
    let numbers: Vec<u16> = numbers.iter().map(|n| n.parse()).collect::<Result<_, _>>()?;
    match (what.as_str(), &numbers[..]) {
        ("dump", [kind, family]) => dump(*kind, *family as u8),
        ("routes", [share]) => adds(200_000, *share, route),
        ("addresses", [share]) => adds(10_000, *share, address),
        ("links", [share]) => adds(5_000, *share, link),
        _ => Err("dump KIND FAMILY, or routes|addresses|links SHARE".into()),
    }
}

/// Builds a netlink message of type `kind`. `body` is the header of the family with the attributes.
fn message(kind: u16, flags: u16, body: &[u8]) -> Vec<u8> {
    let mut message = vec![0; 16];
    message[..4].copy_from_slice(&(16 + body.len() as u32).to_ne_bytes());
    message[4..6].copy_from_slice(&kind.to_ne_bytes());
    message[6..8].copy_from_slice(&flags.to_ne_bytes());
    message.extend_from_slice(body);
    message
}

/// Builds an attribute with padding.
fn attribute(id: u16, payload: &[u8]) -> Vec<u8> {
    let mut all = (payload.len() as u16 + 4).to_ne_bytes().to_vec();
    all.extend_from_slice(&id.to_ne_bytes());
    all.extend_from_slice(payload);
    all.resize(all.len().next_multiple_of(4), 0);
    all
}

/// RTM_NEWROUTE: a host route through `lo`.
fn route(i: u32) -> Vec<u8> {
    let header = [2, 32, 0, 0, 254, 3, 253, 1, 0, 0, 0, 0];
    let (dst, oif) = (attribute(1, &ten(i)), attribute(4, &1u32.to_ne_bytes()));
    message(24, ADD, &[&header[..], &dst, &oif].concat())
}

/// RTM_NEWADDR: a host address on `lo`.
fn address(i: u32) -> Vec<u8> {
    let header = [2, 32, 0, 0, 1, 0, 0, 0];
    let (local, address) = (attribute(2, &ten(i)), attribute(1, &ten(i)));
    message(20, ADD, &[&header[..], &local, &address].concat())
}

/// RTM_NEWLINK: a veth pair.
fn link(i: u32) -> Vec<u8> {
    let header = [0; 16];
    let peer = [&header[..], &attribute(3, format!("e{i}\0").as_bytes())].concat();
    let info = [attribute(1, b"veth"), attribute(2, &attribute(1, &peer))].concat();
    let name = attribute(3, format!("d{i}\0").as_bytes());
    message(16, ADD, &[&header[..], &name, &attribute(18, &info)].concat())
}

/// Sends the requests that `make` builds, `share` per system call, and waits for all answers after each call.
fn adds(count: u32, share: u16, make: fn(u32) -> Vec<u8>) -> Result {
    let all: Vec<Vec<u8>> = (0..scaled(count)).map(make).collect();
    let socket = Socket::new(NETLINK_ROUTE)?;
    let mut buffer = vec![0u8; 1 << 16];
    for some in all.chunks(usize::from(share)) {
        socket.send_to(&some.concat(), &SocketAddr::new(0, 0), 0)?;
        for _ in some {
            socket.recv(&mut &mut buffer[..], 0)?;
        }
    }
    Ok(())
}

fn dump(kind: u16, family: u8) -> Result {
    let mut header = [0; 16];
    header[0] = family;
    let socket = Socket::new(NETLINK_ROUTE)?;
    socket.send_to(&message(kind, DUMP, &header), &SocketAddr::new(0, 0), 0)?;
    let mut buffer = vec![0u8; 1 << 20];
    loop {
        let len = socket.recv(&mut &mut buffer[..], 0)?;
        // NLMSG_ERROR and NLMSG_DONE are always the last message in a datagram.
        let mut at = 0;
        while at + 16 <= len {
            let size = u32::from_ne_bytes(buffer[at..at + 4].try_into()?) as usize;
            let kind = u16::from_ne_bytes(buffer[at + 4..at + 6].try_into()?);
            if kind == 2 || kind == 3 {
                return Ok(());
            }
            at += size.max(16).next_multiple_of(4);
        }
    }
}
