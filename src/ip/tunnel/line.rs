//! Prints tunnels for `ip tunnel show`.

use super::parm::{GRE, IPIP, SIT, gre};
use super::{ask, v4, v6};
use crate::error::Result;
use crate::ip::link::kind::tunnel6::{FLOWLABEL, TCLASS, ip6_tnl_f};
use crate::names::Table;
use crate::netlink::Request;
use crate::netlink::message::{Messages, be32_at, u16_at, u32_at, u64_at};
use crate::netlink::uapi::family::{INET, INET6};
use crate::netlink::uapi::link::{RTM_GETLINK, ifla};
use crate::print::{Printer, Val};
use crate::rt::header::LinkHeader;
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::Ifname;
use std::net::{IpAddr, Ipv4Addr};

/// The hardware types of tunnels over IPv4: ARPHRD_TUNNEL, ARPHRD_SIT, ARPHRD_IPGRE.
const OVER_V4: &[u16] = &[768, 776, 778];
/// The hardware types of tunnels over IPv6: ARPHRD_TUNNEL6, ARPHRD_IP6GRE.
const OVER_V6: &[u16] = &[769, 823];

/// Returns the messages of all interfaces.
fn links(s: &Session, family: u8) -> Result<Vec<u8>> {
    let header = LinkHeader::of(family);
    s.conn()?.collect(Request::dump(RTM_GETLINK, &header.to_bytes()))
}

/// Prints all tunnels over IPv4 that match.
pub(super) fn list_v4(s: &Session, wanted: &v4::Parm) -> Result {
    let links = links(s, INET)?;
    s.printer().document(|p| {
        for link in Messages(&links).map(|message| Link::parse(&message)) {
            let Some(name) = link.name().filter(|_| OVER_V4.contains(&link.hardware)) else {
                continue;
            };
            let Ok(found) = v4::Parm::get(&name) else { continue };
            if wanted.fits(&found) {
                v4(&found, Some(&link), p, s);
            }
        }
        Ok(())
    })
}

/// Prints all tunnels over IPv6 that match.
pub(super) fn list_v6(s: &Session, wanted: &v6::Parm) -> Result {
    let links = links(s, INET6)?;
    s.printer().document(|p| {
        for link in Messages(&links).map(|message| Link::parse(&message)) {
            let Some(name) = link.name().filter(|_| OVER_V6.contains(&link.hardware)) else {
                continue;
            };
            let Ok(found) = v6::Parm::get(&name) else { continue };
            if wanted.fits(&found) {
                p.object(None, |p| line_v6(&found, p, s));
                end(Some(&link), p, s);
            }
        }
        Ok(())
    })
}

/// Prints one tunnel over IPv4, always as text.
pub(super) fn one_v4(found: &v4::Parm, s: &Session) -> Result {
    as_text(s, |p| v4(found, None, p, s))
}

/// Prints one tunnel over IPv6, always as text and without a newline.
pub(super) fn one_v6(found: &v6::Parm, s: &Session) -> Result {
    as_text(s, |p| line_v6(found, p, s))
}

fn as_text(s: &Session, write: impl FnOnce(&mut Printer)) -> Result {
    s.text_printer().document(|p| {
        write(p);
        Ok(())
    })
}

/// Prints a tunnel over IPv4.
fn v4(t: &v4::Parm, link: Option<&Link>, p: &mut Printer, s: &Session) {
    p.object(None, |p| line_v4(t, p, s));
    end(link, p, s);
}

/// Prints a newline, also in JSON; with -s also a table of counters.
fn end(link: Option<&Link>, p: &mut Printer, s: &Session) {
    if let Some(link) = link.filter(|_| s.options.stats > 0) {
        // The IPv6 list of links has no counters; as in the reference, zeros are printed then.
        counted(link.nlas.get(ifla::STATS64).unwrap_or_default(), p);
    }
    p.line_break();
}

fn counted(stats: &[u8], p: &mut Printer) {
    let n = |i: usize| u64_at(stats, 8 * i);
    p.line();
    p.text("RX: Packets    Bytes        Errors CsumErrs OutOfSeq Mcasts");
    p.line();
    let [packets, bytes, errors, crc, order, multicast] = [0, 2, 4, 12, 14, 8].map(n);
    p.format(format_args!(
        "    {packets:<10} {bytes:<12} {errors:<6} {crc:<8} {order:<8} {multicast:<8}"
    ));
    p.line();
    p.text("TX: Packets    Bytes        Errors DeadLoop NoRoute  NoBufs");
    p.line();
    let [packets, bytes, errors, collisions, carrier, dropped] = [1, 3, 5, 9, 17, 7].map(n);
    p.format(format_args!(
        "    {packets:<10} {bytes:<12} {errors:<6} {collisions:<8} {carrier:<8} {dropped:<6}"
    ));
}

/// Returns the name of an encapsulated protocol.
fn protocol(number: u8) -> &'static str {
    match number {
        IPIP => "ip",
        SIT => "ipv6",
        GRE => "gre",
        0 => "any",
        _ => "unknown",
    }
}

fn end_v4(key: &str, ip: Ipv4Addr, p: &mut Printer) {
    p.format(format_args!(" {key} "));
    match ip.is_unspecified() && !p.is_json() {
        true => p.text("any"),
        false => p.put(key, "", IpAddr::V4(ip), ""),
    }
}

fn remote(ip: IpAddr, p: &mut Printer, s: &Session) {
    p.text(" remote ");
    let host = s.host(ip, p);
    p.put("remote", "", &host, "");
}

fn line_v4(t: &v4::Parm, p: &mut Printer, s: &Session) {
    p.put("ifname", "", &t.name, ": ");
    p.put("mode", "", &format!("{}/ip", protocol(t.protocol)), "");
    // As in the reference, -resolve applies only to the remote endpoint.
    match t.remote.is_unspecified() {
        true => end_v4("remote", t.remote, p),
        false => remote(t.remote.into(), p, s),
    }
    end_v4("local", t.local, p);
    if t.protocol == SIT && t.iflags & gre::VTI != 0 {
        routers(&t.name, p);
    }
    if t.link != 0 {
        p.put("dev", " dev ", &s.links.name(t.link), "");
    }
    match t.own.ttl {
        0 => p.text(" ttl inherit"),
        ttl => p.put("ttl", " ttl ", ttl, ""),
    }
    match t.own.tos {
        0 => {}
        1 => p.text(" tos inherit"),
        tos => p.put("tos", " tos ", &s.names.name(Table::Dsfield, tos.into()), ""),
    }
    if !t.own.df {
        p.both("nopmtudisc", Val::Null, " nopmtudisc");
    }
    if t.protocol == SIT {
        rapid(&t.name, p);
    }
    keys(t.iflags, t.oflags, t.ikey, t.okey, p);
    if t.protocol == GRE {
        rules(t.iflags, t.oflags, p);
    }
}

/// Prints the potential router list of an ISATAP interface.
fn routers(name: &Ifname, p: &mut Printer) {
    const MOST: usize = 16;
    let mut list = vec![0; 16 * MOST];
    let room = (list.len() - 16) as u32;
    list[8..12].copy_from_slice(&room.to_ne_bytes());
    if ask::ask(INET, ask::GET_PRL, name, &mut list).is_err() {
        return;
    }
    let count = u32_at(&list, 8) as usize / 16;
    for i in 1..=count.min(MOST - 1) {
        let ip = Ipv4Addr::from(be32_at(&list, 16 * i));
        let key = if u16_at(&list, 16 * i + 4) & 1 != 0 { "pdr" } else { "pr" };
        p.format(format_args!(" {key} "));
        p.put(key, "", IpAddr::V4(ip), "");
    }
}

/// Prints the 6rd prefixes; those of 6to4 if none were set.
fn rapid(name: &Ifname, p: &mut Printer) {
    let mut bytes = [0; 24];
    if ask::ask(INET, ask::GET_6RD, name, &mut bytes).is_err() {
        return;
    }
    let (bits, relay_bits) = (u16_at(&bytes, 20), u16_at(&bytes, 22));
    let Some(prefix) = crate::netlink::message::ip(&bytes[..16]).filter(|_| bits != 0) else {
        return;
    };
    p.put("6rd-prefix", " 6rd-prefix ", prefix, "");
    p.put("6rd-prefixlen", "/", bits, "");
    if relay_bits != 0 {
        let relay = Ipv4Addr::from(be32_at(&bytes, 16));
        p.put("6rd-relay_prefix", " 6rd-relay_prefix ", IpAddr::V4(relay), "");
        p.put("6rd-relay_prefixlen", "/", relay_bits, "");
    }
}

/// Prints the keys; one key if both directions have the same.
fn keys(iflags: u16, oflags: u16, ikey: u32, okey: u32, p: &mut Printer) {
    let (inwards, outwards) = (iflags & gre::KEY != 0, oflags & gre::KEY != 0);
    if inwards && outwards && ikey == okey {
        return p.put("key", " key ", ikey, "");
    }
    if inwards {
        p.put("ikey", " ikey ", ikey, "");
    }
    if outwards {
        p.put("okey", " okey ", okey, "");
    }
}

/// Prints the GRE options for packets, one per line; in JSON by name.
fn rules(iflags: u16, oflags: u16, p: &mut Printer) {
    let all = [
        (iflags & gre::SEQ, "rx_drop_ooseq", "Drop packets out of sequence."),
        (iflags & gre::CSUM, "rx_csum", "Checksum in received packet is required."),
        (oflags & gre::SEQ, "tx_seq", "Sequence packets on output."),
        (oflags & gre::CSUM, "tx_csum", "Checksum output packets."),
    ];
    p.array(Some("flags"), |p| {
        for (_, name, text) in all.iter().filter(|row| row.0 != 0) {
            if p.is_json() {
                p.element("", *name, "");
            }
            p.line();
            p.text("  ");
            p.text(text);
        }
    });
}

fn line_v6(t: &v6::Parm, p: &mut Printer, s: &Session) {
    let on = |flag| t.own.flags & flag != 0;
    p.put("ifname", "", &t.name, ": ");
    p.put("mode", "", &format!("{}/ipv6", protocol(t.protocol)), "");
    remote(t.remote.into(), p, s);
    p.put("local", " local ", IpAddr::V6(t.local), "");
    if t.link != 0 {
        p.put("link", " dev ", &s.links.name(t.link), "");
    }
    match on(ip6_tnl_f::IGN_ENCAP_LIMIT) {
        true => p.both("ip6_tnl_f_ign_encap_limit", Val::Null, " encaplimit none"),
        false => p.put("encap_limit", " encaplimit ", t.own.encap_limit, ""),
    }
    match t.own.hop_limit {
        0 => p.text(" hoplimit inherit"),
        hops => p.put("hoplimit", " hoplimit ", hops, ""),
    }
    match on(ip6_tnl_f::USE_ORIG_TCLASS) {
        true => p.both("ip6_tnl_f_use_orig_tclass", Val::Null, " tclass inherit"),
        false => {
            let class = format!("0x{:02x}", (t.own.flowinfo & TCLASS) >> 20);
            p.put("tclass", " tclass ", &class, "");
        }
    }
    match on(ip6_tnl_f::USE_ORIG_FLOWLABEL) {
        true => p.both("ip6_tnl_f_use_orig_flowlabel", Val::Null, " flowlabel inherit"),
        false => {
            let label = format!("0x{:05x}", t.own.flowinfo & FLOWLABEL);
            p.put("flowlabel", " flowlabel ", &label, "");
        }
    }
    p.put("flowinfo", " (flowinfo ", &format!("0x{:08x}", t.own.flowinfo), ")");
    if on(ip6_tnl_f::RCV_DSCP_COPY) {
        p.both("ip6_tnl_f_rcv_dscp_copy", Val::Null, " dscp inherit");
    }
    if on(ip6_tnl_f::ALLOW_LOCAL_REMOTE) {
        p.both("ip6_tnl_f_allow_local_remote", Val::Null, " allow-localremote");
    }
    keys(t.iflags, t.oflags, t.ikey, t.okey, p);
    if t.protocol == GRE {
        rules(t.iflags, t.oflags, p);
    }
}
