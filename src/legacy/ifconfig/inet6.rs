//! `add` and `del` of both address families, IPv6 addresses, and `tunnel`.

use super::line::Line;
use super::{inet, usage};
use crate::cli::args::Args;
use crate::error::Result;
use crate::legacy::host::Why;
use crate::netlink::Outcome::{self, Refused};
use crate::netlink::Request;
use crate::netlink::uapi::addr::{RTM_DELADDR, RTM_NEWADDR, ifa};
use crate::netlink::uapi::family::INET6;
use crate::netlink::uapi::hardware::SIT;
use crate::netlink::uapi::link::{RTM_NEWLINK, iff, ifla, info};
use crate::netlink::uapi::nlm::{CREATE, EXCL};
use crate::query::device;
use crate::rt::header::{AddrHeader, LinkHeader};
use crate::session::Session;
use crate::text::number::atoi;
use nix::libc::{EADDRNOTAVAIL, ENODEV};
use std::net::Ipv6Addr;

/// Attributes of a sit tunnel, `IFLA_IPTUN_…`.
const REMOTE: u16 = 3;
const TTL: u16 = 4;
/// TTL of a tunnel that `tunnel` creates.
const TUNNEL_TTL: u8 = 64;

/// `add|del ADDRESS[/LEN]`: an address with a colon is an IPv6 address.
pub(super) fn add_or_delete(l: &mut Line, args: &mut Args, s: &Session, adds: bool) -> Result {
    let word = l.value(args)?;
    if !word.contains(':') {
        return inet::add_or_delete(l, word, s, adds);
    }
    let Some((address, bits)) = prefix(l, word)? else { return Ok(()) };
    let Some(device) = device::find(s, &l.device())? else {
        l.only("SIOGIFINDEX", Refused(ENODEV));
        return Ok(());
    };
    let (kind, flags) = if adds { (RTM_NEWADDR, CREATE | EXCL) } else { (RTM_DELADDR, 0) };
    let header = AddrHeader { prefix_len: bits, index: device.index, ..AddrHeader::of(INET6) };
    let mut request = Request::new(kind, flags, &header.to_bytes());
    request.put(ifa::LOCAL, &address.octets());
    request.put(ifa::ADDRESS, &address.octets());
    let done = s.conn()?.outcome(request)?;
    l.only(if adds { "SIOCSIFADDR" } else { "SIOCDIFADDR" }, done);
    Ok(())
}

/// `tunnel ::A.B.C.D`: creates a tunnel to A.B.C.D. The interface must be a sit device.
pub fn tunnel(l: &mut Line, args: &mut Args, s: &Session) -> Result {
    let word = l.value(args)?;
    let Some((address, _)) = prefix(l, word)? else { return Ok(()) };
    let done = match device::find(s, &l.device())? {
        None => {
            l.only("SIOGIFINDEX", Refused(ENODEV));
            return Ok(());
        }
        Some(device) if device.hardware != SIT => Refused(ENODEV),
        Some(_) => make_tunnel(s, address)?,
    };
    l.only("SIOCSIFDSTADDR", done);
    Ok(())
}

fn make_tunnel(s: &Session, address: Ipv6Addr) -> Result<Outcome> {
    let Some(remote) = address.to_ipv4().filter(|_| address.octets()[..12] == [0; 12]) else {
        return Ok(Refused(EADDRNOTAVAIL));
    };
    let header = LinkHeader { flags: iff::UP, changed: iff::UP, ..Default::default() };
    let mut request = Request::new(RTM_NEWLINK, CREATE | EXCL, &header.to_bytes());
    request.nest(ifla::LINKINFO, |link| {
        link.put(info::KIND, b"sit");
        link.nest(info::DATA, |data| {
            data.put(REMOTE, &remote.octets());
            data.put_u8(TTL, TUNNEL_TTL);
        });
    });
    s.conn()?.outcome(request)
}

/// Parses `ADDRESS[/LEN]`. Returns None after printing the error of an invalid address. Errors: the usage, for an invalid LEN.
fn prefix(l: &mut Line, word: &str) -> Result<Option<(Ipv6Addr, u8)>> {
    let (name, len) = word.split_once('/').unwrap_or((word, "128"));
    let bits = match atoi(len) {
        bits @ 0..=128 => bits as u8,
        _ => return Err(usage()),
    };
    // Host names are not resolved.
    match name.parse() {
        Ok(address) => Ok(Some((address, bits))),
        Err(_) => {
            l.bad(&Why::Family.text(name));
            Ok(None)
        }
    }
}
