//! `bridge fdb show`

use super::filter::FdbFilter;
use crate::cli::args::Args;
use crate::error::Result;
use crate::netlink::message::{ip, ip_of};
use crate::netlink::uapi::family::INET;
use crate::netlink::uapi::neigh::{nda, ntf, nud};
use crate::print::{Color, Printer, format};
use crate::query::neigh::link_address;
use crate::rt::neigh::Neigh;
use crate::session::Session;
use std::borrow::Cow;
use std::net::IpAddr;

/// Runs `bridge fdb show`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let filter = FdbFilter::read(args, s)?;
    s.printer().document(|p| {
        s.conn()?.dump(filter.list(), |message| {
            let entry = Neigh::parse(message);
            if filter.lets(&entry) {
                p.entry(|p| show(&entry, filter.port.is_none(), p, s));
            }
            Ok(())
        })
    })
}

/// One entry; `dev` where the interface is not known anyway.
pub fn show(n: &Neigh, dev: bool, p: &mut Printer, s: &Session) {
    if n.deleted {
        p.put("deleted", "Deleted ", true, "");
    }
    if let Some(address) = link_address(n, s) {
        p.put_in(Color::Mac, "mac", "", address, " ");
    }
    if dev && n.index != 0 {
        p.text("dev ");
        p.put_in(Color::Ifname, "ifname", "", &s.links.name(n.index), " ");
    }
    if let Some(dst) = destination(n) {
        p.text("dst ");
        p.put_in(Color::of_ip(dst), "dst", "", dst, " ");
    }
    numbers(n, p, s);
    if let Some(cache) = n.cache().filter(|_| s.options.stats > 0) {
        p.put("used", "used ", cache.used, "");
        p.put("updated", "/", cache.updated, " ");
    }
    flags(n, p);
    if let Some(master) = n.nlas.u32(nda::MASTER) {
        p.put("master", "master ", &s.links.name(master), " ");
    }
    p.put("state", "", &state(n.state), "");
    p.end();
}

/// The tunnel's other end: IPv6 if it has the bytes of that, else IPv4.
fn destination(n: &Neigh) -> Option<IpAddr> {
    let bytes = n.nlas.get(nda::DST)?;
    ip(bytes).or_else(|| {
        let room = [bytes, &[0; 4]].concat();
        ip_of(INET, &room)
    })
}

fn numbers(n: &Neigh, p: &mut Printer, s: &Session) {
    p.put_some("vlan", "vlan ", n.nlas.u16(nda::VLAN).filter(|vlan| *vlan != 0), " ");
    p.put_some("port", "port ", n.nlas.be16(nda::PORT), " ");
    p.put_some("vni", "vni ", n.nlas.u32(nda::VNI), " ");
    p.put_some("src_vni", "src_vni ", n.nlas.u32(nda::SRC_VNI), " ");
    let peer = n.nlas.u32(nda::LINK_NETNSID);
    match n.nlas.u32(nda::IFINDEX) {
        Some(via) if peer.is_some() => p.put("viaIfIndex", "via ifindex ", via, " "),
        Some(via) => p.put("viaIf", "via ", &s.links.name(via), " "),
        None => {}
    }
    p.put_some("nhid", "nhid ", n.nlas.u32(nda::NH_ID), " ");
    p.put_some("linkNetNsId", "link-netnsid ", peer.map(|id| id as i32), " ");
}

fn flags(n: &Neigh, p: &mut Printer) {
    let all = [
        ("self", n.is(ntf::SELF)),
        ("router", n.is(ntf::ROUTER)),
        ("extern_learn", n.is(ntf::EXT_LEARNED)),
        ("offload", n.is(ntf::OFFLOADED)),
        ("master", n.is(ntf::MASTER)),
        ("sticky", n.is(ntf::STICKY)),
        ("locked", n.more_flags() & ntf::EXT_LOCKED != 0),
    ];
    p.array(Some("flags"), |p| {
        for (name, _) in all.iter().filter(|flag| flag.1) {
            p.element("", *name, " ");
        }
    });
}

/// The name of a state. The state of a learned entry that is in use has none.
fn state(state: u16) -> Cow<'static, str> {
    match state {
        _ if state & nud::PERMANENT != 0 => "permanent".into(),
        _ if state & nud::NOARP != 0 => "static".into(),
        _ if state & nud::STALE != 0 => "stale".into(),
        _ if state & nud::REACHABLE != 0 => "".into(),
        _ => format!("state={}", format::hex(state.into())).into(),
    }
}
