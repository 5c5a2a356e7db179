//! `bridge vni show`: shows the VNI filter of VXLAN interfaces.

use super::HEADER;
use crate::bridge::link::show::once;
use crate::bridge::{DEVICE, index, table};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::error::{Error, Kind, Result};
use crate::netlink::Request;
use crate::netlink::message::{Message, Nlas, iter};
use crate::netlink::uapi::bridge::{RTM_DELTUNNEL, RTM_GETTUNNEL, vnifilter as vf};
use crate::netlink::uapi::family::BRIDGE;
use crate::print::Printer;
use crate::query::links;
use crate::rt::header::TunnelHeader;
use crate::session::Session;
use crate::text::word::exact;

/// Longest range of VNIs in characters. The column is two characters wider.
const VNIS: usize = 17;

/// The keywords.
pub static KEYS: &Keys<Option<String>> = &Keys::new(&[key(
    exact!["dev"],
    Value::Dev,
    "DEV",
    "show only this VXLAN interface",
    |dev, args, _| once(dev, "dev", args),
)]);

/// Runs `bridge vni show`. Unknown words are ignored.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut dev = None;
    grammar::read(KEYS, &mut dev, args, s, |_, _, _| Ok(()))?;
    let dev = dev.as_ref().map(|dev| index(DEVICE, dev, s)).transpose()?;
    links::learn_all(s)?;
    let flags = if s.options.stats > 0 { vf::FLAG_STATS } else { 0 };
    let header = TunnelHeader { family: BRIDGE, flags, index: dev.unwrap_or(0) };
    let request = Request::dump(RTM_GETTUNNEL, &header.to_bytes());
    s.printer().document(|p| {
        p.text("dev               vni                group/remote\n");
        s.conn()?
            .dump(request, |message| {
                table::port(&s.links.name(of(message)), "vnis", entries(message), p, show);
                Ok(())
            })
            .map_err(broken_off)?;
        p.flush_in_order();
        Ok(())
    })
}

/// The error of a dump that the kernel rejects. It has a spelling error of iproute2 (`ternminated`).
fn broken_off(error: Error) -> Error {
    let Kind::Dump(..) = error.kind else { return error };
    let text = error.to_string().replace("Dump terminated\n", "Dump ternminated");
    Error::refused(text).ending()
}

/// The interface index of a message.
fn of(message: &Message) -> u32 {
    TunnelHeader::parse(message).index
}

fn entries<'a>(message: &Message<'a>) -> impl Iterator<Item = Nlas<'a>> {
    let attributes = message.body.get(HEADER..).unwrap_or_default();
    iter(attributes).filter(|(id, _)| *id == vf::ENTRY).map(|(_, entry)| Nlas::parse(entry))
}

/// Shows one message of `bridge monitor`.
pub fn event(message: &Message, p: &mut Printer, s: &Session) {
    if message.kind == RTM_DELTUNNEL {
        p.put("deleted", "Deleted ", true, "");
    }
    table::port(&s.links.name(of(message)), "vnis", entries(message), p, show);
}

fn show(entry: Nlas, p: &mut Printer) {
    let first = entry.u32(vf::START).unwrap_or(0);
    let start = p.mark();
    table::range(["vni", "vniEnd"], first, entry.u32(vf::END).unwrap_or(first), p);
    p.blanks(2 + VNIS.abs_diff(p.mark() - start));
    let remote = entry.ip(vf::GROUP).or_else(|| entry.ip(vf::GROUP6));
    if let Some(ip) = remote.filter(|ip| !ip.is_unspecified()) {
        p.put(if ip.is_multicast() { "group" } else { "remote" }, "", ip, "");
    }
    if let Some(counters) = entry.nest(vf::STATS) {
        p.object(Some("stats"), |p| {
            counted("RX", 1, &counters, p);
            counted("TX", 5, &counters, p);
        });
    }
    p.line();
}

/// Prints a line of received or sent counters. `id`: the first of four consecutive attributes.
fn counted(label: &'static str, id: u16, counters: &Nlas, p: &mut Printer) {
    const NAMES: [&str; 4] = ["bytes", "pkts", "drops", "errors"];
    table::below(p);
    p.text(label);
    p.text(": ");
    for (id, name) in (id..).zip(NAMES) {
        if let Some(count) = counters.uint(id) {
            p.field(&format!("{}_{name}", label.to_ascii_lowercase()), name, count);
        }
    }
}
