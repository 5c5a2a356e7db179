//! `ip route ... encap ioam6`

use super::Encap;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, named, num};
use crate::cli::address::address;
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::cli::value::number;
use crate::error::{Error, Result, invalid};
use crate::netlink::Nlas;
use crate::netlink::message::{be16_at, be32_at};
use crate::netlink::uapi::family::INET6;
use crate::print::{Color, Printer, Val};
use crate::session::Session;
use crate::text::number::unsigned_in;
use crate::text::word::exact;
use std::ops::RangeInclusive;

/// The type `ioam6`.
pub const IOAM6: Encap = Encap {
    set: &[&FREQ, &MODE, &TUNSRC, &TUNDST, &TRACE],
    show: &[&FREQ],
    read,
    ..Encap::new(
        "ioam6",
        9,
        "record telemetry data of each hop in the packet (In-situ OAM, RFC 9486)",
    )
};

const MODE: Attr = named(1, 1, exact!["mode"], MODES)
    .why("Invalid mode")
    .doc("MODE", "insert the option into the packet (inline), encapsulate the packet, or decide by its origin (auto)");
const TUNDST: Attr = num(2, 16, exact!["tundst"])
    .set(set_end)
    .follows(Value::Address)
    .doc("ADDR", "destination address of the outer packet; needs mode encap or auto");
const TRACE: Attr = num(3, 8, exact!["trace"]).follows(Value::Any).set(set_trace).doc(
    "prealloc type IOAM6_TRACE_TYPE ns IOAM6_NAMESPACE size IOAM6_TRACE_SIZE",
    "data that each hop records, its namespace and the space for it in bytes",
);
/// The insertion frequency: K of N packets.
const FREQ: Attr = num(4, 4, exact!["freq"])
    .set(set_freq)
    .show(show)
    .follows(Value::Any)
    .doc("K/N", "record data in K of every N packets (default 1/1)");
const FREQ_N: u16 = 5;
const TUNSRC: Attr = num(6, 16, exact!["tunsrc"])
    .set(set_end)
    .follows(Value::Address)
    .doc("ADDR", "source address of the outer packet; needs mode encap or auto");

/// The modes, by number.
const MODES: &[(&str, u64)] = &[("inline", INLINE), ("encap", 2), ("auto", 3)];
const INLINE: u64 = 1;
/// The permitted values of K and N.
const FREQUENCIES: RangeInclusive<u32> = 1..=1_000_000;
/// The maximum size of trace data in bytes.
const LARGEST: u32 = 244;

/// Reads the words, whose order is fixed.
fn read(_: &Encap, into: &mut NlaBuf, args: &mut Args, s: &Session) -> Result {
    optional(&FREQ, args, into, s)?;
    into.fill(FREQ.id, &1u32.to_ne_bytes());
    into.fill(FREQ_N, &1u32.to_ne_bytes());
    optional(&MODE, args, into, s)?;
    into.fill(MODE.id, &[INLINE as u8]);
    let inline = into.get(MODE.id) == Some(&[INLINE as u8]);
    for end in [&TUNSRC, &TUNDST] {
        let name = end.name();
        if inline && args.peek() == Some(name) {
            return invalid(name, format!("Inline mode does not need {name}"));
        }
        optional(end, args, into, s)?;
    }
    if !inline && !into.has(TUNDST.id) {
        return Err(Error::missing(TUNDST.name()));
    }
    expect("trace", args)?;
    TRACE.read(true, args, into, s)
}

/// Reads an optional argument, which cannot be the last word.
fn optional(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    if args.peek() == Some(a.name()) {
        args.next();
        a.read(true, args, into, s)?;
        if args.is_empty() {
            return Err(Error::incomplete());
        }
    }
    Ok(())
}

/// Reads a required keyword.
fn expect(key: &'static str, args: &mut Args) -> Result {
    if args.next() == Some(key) { Ok(()) } else { Err(Error::missing(key)) }
}

fn set_freq(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let text = args.value()?;
    let part = |text| unsigned_in::<u32>(text, 10);
    let both = text.split_once('/').and_then(|(k, n)| Some((part(k)?, part(n)?)));
    let Some((k, n)) = both else { return invalid(text, "Invalid frequency (malformed)") };
    if !FREQUENCIES.contains(&k) {
        return invalid(text, "Out of bound \"k\" frequency");
    }
    if !FREQUENCIES.contains(&n) {
        return invalid(text, "Out of bound \"n\" frequency");
    }
    if k > n {
        return invalid(text, "Frequency with k > n is forbidden");
    }
    into.put(a.id, &k.to_ne_bytes());
    into.put(FREQ_N, &n.to_ne_bytes());
    Ok(())
}

fn set_end(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let text = args.value()?;
    let end = address(text, INET6)?;
    if end.bytes().is_empty() {
        return invalid(text, format!("Invalid IPv6 address for {}", a.name()));
    }
    into.put(a.id, end.bytes());
    Ok(())
}

/// Reads `prealloc type TYPE ns NAMESPACE size BYTES` into a `struct ioam6_trace_hdr`.
fn set_trace(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    if args.value()? != "prealloc" {
        return Err(Error::missing("prealloc"));
    }
    expect("type", args)?;
    let kind = trace_type(args.value()?)?;
    expect("ns", args)?;
    let namespace: u16 = number(args.value()?, "Invalid namespace ID")?;
    expect("size", args)?;
    let size = trace_size(args.value()?)?;
    if args.is_empty() {
        // As in the reference, a size at the end of the command line is also read as a keyword.
        args.back();
    }
    let mut header = namespace.to_be_bytes().to_vec();
    header.extend([0, size / 4]);
    header.extend((kind << 8).to_be_bytes());
    into.put(a.id, &header);
    Ok(())
}

fn trace_type(text: &str) -> Result<u32> {
    match number(text, "Invalid trace type")? {
        0 => invalid(text, "Invalid trace type"),
        kind => Ok(kind),
    }
}

fn trace_size(text: &str) -> Result<u8> {
    match number(text, "Invalid trace size")? {
        0 => invalid(text, "Invalid trace size"),
        size if size % 4 != 0 => invalid(text, "Trace size must be a 4-octet multiple"),
        size if size > LARGEST => invalid(text, "Trace size is too big"),
        size => Ok(size as u8),
    }
}

/// Prints nothing if a required attribute is missing; prints only the frequency if the addresses do not match the mode.
fn show(_: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let mode = MODES.iter().find(|row| nlas.uint(MODE.id) == Some(row.1));
    let (Some(mode), Some(trace)) = (mode, nlas.get(TRACE.id)) else { return };
    let (Some(k), Some(n)) = (nlas.u32(FREQ.id), nlas.u32(FREQ_N)) else { return };
    p.put("freqk", "freq ", k, "/");
    p.put("freqn", "", n, " ");
    if nlas.has(TUNDST.id) == (mode.1 == INLINE) {
        return;
    }
    p.field("mode", "mode", mode.0);
    for end in [&TUNSRC, &TUNDST] {
        if let Some(ip) = nlas.ip(end.id) {
            p.field_in(Color::Inet6, end.key, end.label, ip);
        }
    }
    let kind = be32_at(trace, 4) >> 8;
    p.both("trace", Val::Null, "trace ");
    p.both("prealloc", Val::Null, "prealloc ");
    match kind {
        0 => p.text("type 00000000 "),
        kind => p.format(format_args!("type {kind:#08x} ")),
    }
    p.json("type", &format!("{kind:x}"));
    p.field("ns", "ns", be16_at(trace, 0));
    p.field("size", "size", u32::from(trace.get(3).copied().unwrap_or(0) & 0x7f) * 4);
}
