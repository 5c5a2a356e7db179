//! `ip route ... encap seg6local`

use super::Encap;
use super::bpf::hook;
use super::ip::set_address;
use super::{seg6, srh};
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, dev, flag, named, num, text, u8, u32};
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::error::{Error, Result, invalid};
use crate::names::Table;
use crate::netlink::Nlas;
use crate::netlink::message::{u32_at, uint};
use crate::netlink::uapi::family::{INET, INET6};
use crate::netlink::uapi::nlm::NESTED;
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::{Word, exact};

/// The type `seg6local`.
pub(super) const SEG6LOCAL: Encap = Encap {
    set: &[&ACTION, &TABLE, &VRFTABLE, &NH4, &NH6, &IIF, &OIF, &COUNT, &FLAVORS, &SRH, &ENDPOINT],
    show: &[&ACTION, &SRH, &TABLE, &VRFTABLE, &NH4, &NH6, &IIF, &OIF, &ENDPOINT, &COUNT, &FLAVORS],
    finish,
    ..Encap::new("seg6local", 7, "process packets addressed to a local segment (SRv6, RFC 8986)")
};

const ACTION: Attr = named(1, 4, exact!["action"], ACTIONS)
    .why("\"action\" value is invalid\n")
    .show(show_action)
    .doc("ACTION", "function of the local segment");
const SRH: Attr = num(2, 0, exact!["srh"])
    .set(set_srh)
    .show(show_srh)
    .follows(Value::Any)
    .doc("SEG6HDR", "segment routing header to add (End.B6 and End.B6.Encaps)");
const TABLE: Attr = table(3, exact!["table"])
    .why("invalid table id\n")
    .doc("TABLEID", "routing table for the next look-up (End.T, End.DT6)");
const NH4: Attr = num(4, 4, exact!["nh4"])
    .set(set_address::<INET>)
    .show(show_address)
    .follows(Value::Address)
    .doc("ADDR", "IPv4 address of the next hop (End.DX4)");
const NH6: Attr = num(5, 16, exact!["nh6"])
    .set(set_address::<INET6>)
    .show(show_address)
    .follows(Value::Address)
    .doc("ADDR", "IPv6 address of the next hop (End.X, End.DX6)");
const IIF: Attr =
    link(6, exact!["iif"]).doc("DEV", "interface on which the packet is treated as received");
const OIF: Attr =
    link(7, exact!["oif"]).doc("DEV", "outgoing interface of the decapsulated frame (End.DX2)");
const ENDPOINT: Attr = hook(text(8, exact!["endpoint"]))
    .doc("PROGNAME", "BPF program that processes the packet (End.BPF)");
const VRFTABLE: Attr = table(9, exact!["vrftable"])
    .why("invalid vrf table id\n")
    .doc("TABLEID", "routing table of a VRF for the next look-up (End.DT4, End.DT6, End.DT46)");
const COUNT: Attr = flag(10, exact!["count"])
    .set(set_count)
    .show(show_counters)
    .doc("", "count packets, bytes and errors of the segment");
const FLAVORS: Attr =
    num(11, 0, exact!["flavors"]).set(set_flavors).show(show_flavors).follows(Value::Any).doc(
        "FLAVORS := { FLAVOR[,FLAVOR] }; FLAVOR := { psp | usp | usd | next-csid }",
        "variants of the function, next-csid with the lengths of locator block and node",
    );

/// The actions, by number; 0 is no action.
const ACTIONS: &[(&str, u64)] = &[
    ("End", 1),
    ("End.X", 2),
    ("End.T", 3),
    ("End.DX2", 4),
    ("End.DX6", 5),
    ("End.DX4", 6),
    ("End.DT6", 7),
    ("End.DT4", 8),
    ("End.B6", B6),
    ("End.B6.Encaps", 10),
    ("End.BM", 11),
    ("End.S", 12),
    ("End.AS", 13),
    ("End.AM", 14),
    ("End.BPF", 15),
    ("End.DT46", 16),
];
/// The action End.B6, which inserts the header into the packet.
const B6: u64 = 9;

/// The segments and the key, from which [`finish`] builds the header. These attribute numbers exist only in rip.
const SEGMENTS: u16 = 101;
const KEY: u16 = 102;

/// A routing table, by name or number.
pub const fn table(id: u16, words: &'static [Word]) -> Attr {
    u32(id, words).set(set_table).show(show_table).follows(Value::Named(Table::Tables))
}

const fn link(id: u16, words: &'static [Word]) -> Attr {
    dev(id, words).code(255).show(super::xfrm::show_dev)
}

fn show_action(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(action) = nlas.uint(a.id) else { return };
    let name = match ACTIONS.iter().find(|row| row.1 == action) {
        Some(row) => row.0,
        None if action == 0 => "<unknown>",
        None => "<invalid>",
    };
    p.field(a.key, a.label, name);
}

/// Reads a routing table.
pub fn set_table(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    let text = args.value()?;
    into.once(a.id, a.name(), text)?;
    let number = s.names.number(Table::Tables, text).ok_or_else(|| a.wrong(text))?;
    into.put(a.id, &number.to_ne_bytes());
    Ok(())
}

fn show_table(a: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    if let Some(number) = nlas.u32(a.id) {
        p.field(a.key, a.label, &s.names.name(Table::Tables, number));
    }
}

fn show_address(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(ip) = nlas.ip(a.id) {
        p.field(a.key, a.label, ip);
    }
}

/// Reads `segs ADDR,… [ hmac KEY ]`.
fn set_srh(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let typed = args.value()?;
    into.once(a.id, a.name(), typed)?;
    if typed != "segs" {
        return invalid(typed, "missing \"segs\" attribute for srh\n");
    }
    into.put(SEGMENTS, srh::segments(args.value()?)?.as_flattened());
    if args.is_empty() {
        // As in the reference, a list at the end of the command line is also read as a keyword.
        args.back();
    } else if args.next() == Some("hmac") {
        into.put(KEY, &seg6::key(args.value()?).to_ne_bytes());
    } else {
        args.back();
    }
    Ok(())
}

fn show_srh(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(header) = nlas.get(a.id) {
        p.object(Some("srh"), |p| srh::show_segment_routing(header, p));
    }
}

fn finish(_: &Encap, into: &mut NlaBuf) -> Result {
    let Some(action) = into.get(ACTION.id).map(uint) else {
        return Err(Error::fatal("Missing action type"));
    };
    let key = into.take(KEY).map_or(0, |key| u32_at(&key, 0));
    if let Some(segments) = into.take(SEGMENTS) {
        into.put(SRH.id, &srh::segment_routing(segments.as_chunks().0, key, action == B6));
    }
    Ok(())
}

mod counter {
    pub const PACKETS: u16 = 2;
    pub const BYTES: u16 = 3;
    pub const ERRORS: u16 = 4;
}

/// An attribute with counters requests that the kernel counts.
fn set_count(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    into.once_word(a.id, args.word())?;
    let mut nest = NlaBuf::default();
    for id in [counter::PACKETS, counter::BYTES, counter::ERRORS] {
        nest.put(id, &[0; 8]);
    }
    into.put(a.id | NESTED, &nest.bytes());
    Ok(())
}

fn show_counters(a: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    let Some(all) = nlas.nest(a.id).filter(|_| s.options.stats > 0) else { return };
    p.object(Some("stats64"), |p| {
        for (name, id) in
            [("packets", counter::PACKETS), ("bytes", counter::BYTES), ("errors", counter::ERRORS)]
        {
            p.field(name, name, all.uint(id).unwrap_or(0));
        }
    });
}

/// SEG6_LOCAL_FLV_OPERATION, a bit mask of flavors; and the lengths of the parts of a compressed segment.
const OPERATION: u16 = 1;
const BLOCK_BITS: Attr = u8(2, exact!["lblen"]).why("\"locator-block length\" value is invalid\n");
const FUNCTION_BITS: Attr =
    u8(3, exact!["nflen"]).why("\"locator-node function length\" value is invalid\n");

/// The flavors and their bits.
const FLAVOR_BITS: &[(&str, u32)] =
    &[("psp", 1 << 1), ("usp", 1 << 2), ("usd", 1 << 3), ("next-csid", NEXT_CSID)];
const NEXT_CSID: u32 = 1 << 4;

fn set_flavors(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    let text = args.value()?;
    into.once(a.id, a.name(), text)?;
    let bits =
        flavors(text).ok_or_else(|| Error::invalid(text, "invalid \"flavors\" attribute\n"))?;
    let mut nest = NlaBuf::default();
    nest.put(OPERATION, &bits.to_ne_bytes());
    for length in [&BLOCK_BITS, &FUNCTION_BITS] {
        if bits & NEXT_CSID != 0 && args.peek() == Some(length.name()) {
            args.next();
            length.read(true, args, &mut nest, s)?;
        }
    }
    into.put(a.id | NESTED, &nest.bytes());
    Ok(())
}

/// Parses flavors separated by commas, each at most once; upper and lower case are equal.
fn flavors(text: &str) -> Option<u32> {
    let mut bits = 0;
    for name in text.split(',').filter(|name| !name.is_empty()) {
        let row = FLAVOR_BITS.iter().find(|row| row.0.eq_ignore_ascii_case(name))?;
        if bits & row.1 != 0 {
            return None;
        }
        bits |= row.1;
    }
    Some(bits).filter(|_| !text.is_empty())
}

fn show_flavors(a: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    let Some(all) = nlas.nest(a.id) else { return };
    if let Some(bits) = all.u32(OPERATION) {
        p.text("flavors ");
        p.array(Some("flavors"), |p| {
            let named = FLAVOR_BITS.iter().filter(|row| bits & row.1 != 0);
            for (i, (name, _)) in named.enumerate() {
                p.element(if i > 0 { "," } else { "" }, *name, "");
            }
        });
        p.text(" ");
    }
    BLOCK_BITS.write(&all, p, s);
    FUNCTION_BITS.write(&all, p, s);
}
