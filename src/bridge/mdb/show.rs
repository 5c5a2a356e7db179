//! `bridge mdb show`: shows the multicast group database.

use super::HEADER;
use super::values::{IPV4, IPV6};
use crate::bridge::link::show::once;
use crate::bridge::{DEVICE, index, router};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::error::{Error, Result};
use crate::names::Table;
use crate::netlink::Request;
use crate::netlink::message::{self, Message, Nlas, be16_at, ip_of, u16_at, u32_at};
use crate::netlink::uapi::bridge::{RTM_DELMDB, RTM_GETMDB, mdb_attr as ma, mdb_entry as me, mdba};
use crate::netlink::uapi::family::{BRIDGE, INET, INET6};
use crate::print::{Color, Printer, format};
use crate::query::links;
use crate::rt::header::BridgeHeader;
use crate::session::Session;
use crate::text::number::atoi;
use crate::text::word::exact;
use std::net::IpAddr;

/// Selects the entries to show.
#[derive(Default)]
pub struct MdbFilter {
    dev: Option<String>,
    vid: i32,
}

/// The keywords.
pub static KEYS: &Keys<MdbFilter> = &Keys::new(&[
    key(
        exact!["dev"],
        Value::Dev,
        "DEV",
        "list only entries of this bridge or VXLAN interface",
        |f, args, _| once(&mut f.dev, "dev", args),
    ),
    key(exact!["vid"], Value::Any, "VID", "list only entries of this VLAN", |f, args, _| {
        let text = args.value()?;
        if f.vid != 0 {
            return Err(Error::second("vid", text));
        }
        f.vid = atoi(text);
        Ok(())
    }),
]);

/// Runs `bridge mdb show`: shows the entries, and with -details the router ports. Unknown words are ignored.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut filter = MdbFilter::default();
    grammar::read(KEYS, &mut filter, args, s, |_, _, _| Ok(()))?;
    let dev = filter.dev.as_ref().map(|dev| index(DEVICE, dev, s)).transpose()?;
    let wanted = |bridge, vid| {
        dev.is_none_or(|index| index == bridge) && (filter.vid == 0 || filter.vid == i32::from(vid))
    };
    links::learn_all(s)?;
    let request = Request::dump(RTM_GETMDB, &BridgeHeader::of(BRIDGE).to_bytes());
    s.printer().document(|p| {
        p.object(None, |p| {
            p.array(Some("mdb"), |p| {
                s.conn()?.dump(request.clone(), |message| {
                    entries(message, &wanted, p, s);
                    Ok(())
                })
            })?;
            p.object(Some("router"), |p| {
                s.conn()?.dump(request, |message| {
                    if dev.is_none_or(|index| index == bridge_of(message)) {
                        routers(message, p, s);
                    }
                    Ok(())
                })
            })
        })
    })
}

/// The interface index of a message: a bridge or a VXLAN interface.
fn bridge_of(message: &Message) -> u32 {
    BridgeHeader::parse(message).index
}

fn attributes<'a>(message: &Message<'a>) -> Nlas<'a> {
    message.attributes(HEADER)
}

/// Shows the entries of a message for which `wanted`, called with bridge and VLAN, returns true.
pub fn entries(message: &Message, wanted: &dyn Fn(u32, u16) -> bool, p: &mut Printer, s: &Session) {
    let bridge = bridge_of(message);
    let all = attributes(message).get(mdba::MDB).unwrap_or_default();
    for (_, group) in message::iter(all).filter(|(id, _)| *id == mdba::MDB_ENTRY) {
        for (_, entry) in message::iter(group).filter(|(id, _)| *id == mdba::MDB_ENTRY_INFO) {
            if wanted(bridge, u16_at(entry, 6)) {
                p.object(None, |p| show(bridge, entry, p, s));
            }
        }
    }
}

/// Returns, for each entry, the keywords and values that select it in a command line.
pub fn selecting(s: &Session) -> Vec<Vec<(&'static str, String)>> {
    let request = Request::dump(RTM_GETMDB, &BridgeHeader::of(BRIDGE).to_bytes());
    let mut all = Vec::new();
    let listed = s.conn().and_then(|mut conn| {
        conn.dump(request, |message| {
            let bridge = s.links.name(bridge_of(message)).to_string();
            let entries = attributes(message).get(mdba::MDB).unwrap_or_default();
            for (_, group) in message::iter(entries) {
                let infos = message::iter(group).filter_map(|(_, entry)| words(entry, s));
                all.extend(infos.map(|rest| [vec![("dev", bridge.clone())], rest].concat()));
            }
            Ok(())
        })
    });
    if listed.is_ok() { all } else { Vec::new() }
}

fn words(entry: &[u8], s: &Session) -> Option<Vec<(&'static str, String)>> {
    let protocol = be16_at(entry, 24);
    let group = match self::group(protocol, entry.get(8..24)?) {
        Some(ip) => format::ip(ip),
        None => format::hex_bytes(entry.get(8..14)?, ":"),
    };
    let port = s.links.name(u32_at(entry, 0)).to_string();
    let mut words = vec![("port", port), ("grp", group)];
    let vlan = u16_at(entry, 6);
    if vlan != 0 {
        words.push(("vid", vlan.to_string()));
    }
    Some(words)
}

/// The group address of an entry. None for a link-layer address (`protocol` 0). An unknown protocol is taken for IPv6.
fn group(protocol: u16, bytes: &[u8]) -> Option<IpAddr> {
    match protocol {
        0 => None,
        IPV4 => ip_of(INET, bytes),
        _ => ip_of(INET6, bytes),
    }
}

fn show(bridge: u32, entry: &[u8], p: &mut Printer, s: &Session) {
    let address = entry.get(8..24).unwrap_or_default();
    let protocol = be16_at(entry, 24);
    let more = Nlas::parse(entry.get(me::LEN..).unwrap_or_default());
    let details = s.options.details > 0;
    p.json("index", bridge);
    p.put_in(Color::Ifname, "dev", "dev ", &s.links.name(bridge), "");
    p.put("port", " port ", &s.links.name(u32_at(entry, 0)), "");
    match group(protocol, address) {
        Some(ip) => p.put_in(Color::of_ip(ip), "grp", " grp ", ip, ""),
        None => {
            let mac = format::hex_bytes(address.get(..6).unwrap_or_default(), ":");
            p.put("grp", " grp ", &mac, "");
        }
    }
    let source = more.get(ma::SOURCE).and_then(|bytes| of_family(protocol, bytes));
    if let Some(ip) = source {
        p.put_in(Color::of_ip(ip), "src", " src ", ip, "");
    }
    let state = entry.get(4).copied().unwrap_or(0);
    p.put("state", " ", if state & me::PERMANENT != 0 { "permanent" } else { "temp" }, "");
    if details {
        if let Some(mode) = more.u8(ma::GROUP_MODE) {
            let mode = if mode == 1 { "include" } else { "exclude" };
            p.put("filter_mode", " filter_mode ", mode, "");
        }
        if let Some(list) = more.get(ma::SRC_LIST) {
            sources(protocol, list, p);
        }
        if let Some(protocol) = more.u8(ma::RTPROT) {
            let name = s.names.name(Table::Protocols, protocol.into());
            p.put("protocol", " proto ", &name, "");
        }
    }
    flags(entry.get(5).copied().unwrap_or(0), p);
    p.put_some("vid", " vid ", Some(u16_at(entry, 6)).filter(|vid| *vid != 0), "");
    tunnel(&more, p, s);
    if s.options.stats > 0
        && let Some(timer) = more.u32(ma::TIMER)
    {
        p.put("timer", " ", &router::timer_text(timer), "");
    }
    p.line();
}

/// An IPv4 or IPv6 address, according to the protocol of the group.
fn of_family(protocol: u16, bytes: &[u8]) -> Option<IpAddr> {
    ip_of(if protocol == IPV6 { INET6 } else { INET }, bytes)
}

fn sources(protocol: u16, list: &[u8], p: &mut Printer) {
    p.text(" source_list");
    p.array(Some("source_list"), |p| {
        let mut before = " ";
        for (_, source) in message::iter(list).filter(|(id, _)| *id == 1) {
            let source = Nlas::parse(source);
            let address = source.get(ma::SRC_ADDRESS).and_then(|bytes| of_family(protocol, bytes));
            let (Some(ip), Some(timer)) = (address, source.u32(ma::SRC_TIMER)) else { continue };
            p.object(None, |p| {
                p.text(std::mem::replace(&mut before, ","));
                p.put_in(Color::of_ip(ip), "address", "", ip, "");
                p.put("timer", "/", router::timer_text(timer).trim_start(), "");
            });
        }
    });
}

fn flags(flags: u8, p: &mut Printer) {
    let all = [
        ("offload", me::OFFLOAD),
        ("fast_leave", me::FAST_LEAVE),
        ("added_by_star_ex", me::STAR_EXCL),
        ("blocked", me::BLOCKED),
    ];
    p.array(Some("flags"), |p| {
        for (name, _) in all.iter().filter(|row| flags & row.1 != 0) {
            p.element(" ", *name, "");
        }
    });
}

fn tunnel(more: &Nlas, p: &mut Printer, s: &Session) {
    let dst = more.get(ma::DST).and_then(|bytes| {
        let family = if bytes.len() == 16 { INET6 } else { INET };
        ip_of(family, bytes)
    });
    if let Some(ip) = dst {
        p.put_in(Color::of_ip(ip), "dst", " dst ", ip, "");
    }
    p.put_some("dst_port", " dst_port ", more.u16(ma::DST_PORT), "");
    p.put_some("vni", " vni ", more.u32(ma::VNI), "");
    p.put_some("src_vni", " src_vni ", more.u32(ma::SRC_VNI), "");
    if let Some(via) = more.u32(ma::IFINDEX) {
        p.put("via", " via ", &s.links.name(via), "");
    }
}

/// Shows the router ports of a bridge, with -details.
fn routers(message: &Message, p: &mut Printer, s: &Session) {
    let Some(ports) = attributes(message).get(mdba::ROUTER).filter(|_| s.options.details > 0)
    else {
        return;
    };
    let name = s.links.name(bridge_of(message));
    p.text("router ports on ");
    p.text_value(&name);
    p.text(": ");
    p.array_of(&name, |p| router::ports(ports, "", p, s));
    p.line();
}

/// Shows one message of `bridge monitor`.
pub fn event(message: &Message, p: &mut Printer, s: &Session) {
    if message.kind == RTM_DELMDB {
        p.put("deleted", "Deleted ", true, "");
    }
    if attributes(message).has(mdba::MDB) {
        p.array(Some("mdb"), |p| entries(message, &|_, _| true, p, s));
    }
    let Some(ports) = attributes(message).get(mdba::ROUTER) else { return };
    // iproute2 shows only the first router port.
    let port = message::iter(ports).find(|(id, _)| *id == mdba::ROUTER_PORT);
    let port = port.map_or(0, |(_, port)| u32_at(port, 0));
    p.object(Some("router"), |p| {
        p.put("port", "router port dev ", &s.links.name(port), "");
        p.put("master", " master ", &s.links.name(bridge_of(message)), "");
    });
    p.end();
}
