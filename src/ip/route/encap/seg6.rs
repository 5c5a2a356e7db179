//! `ip route ... encap seg6`

use super::ip::{set_address, show_address};
use super::seg6local::{set_table, table};
use super::{Encap, srh};
use crate::attr::nla_buf::{Bytes, NlaBuf};
use crate::attr::{Attr, named, num, u32};
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::error::{Result, invalid};
use crate::netlink::Nlas;
use crate::netlink::message::u32_at;
use crate::netlink::uapi::family::INET6;
use crate::print::Printer;
use crate::session::Session;
use crate::text::number::unsigned;
use crate::text::word::exact;

/// The type `seg6`.
pub const SEG6: Encap = Encap {
    set: &[&MODE, &SEGS, &HMAC, &TUNSRC, &LOOKUP],
    show: &[&HEADED, &TUNSRC, &TUNNEL, &LOOKUP],
    finish,
    ..Encap::new("seg6", 5, "add a segment routing header to packets (SRv6, RFC 8754)")
};

/// SEG6_IPTUNNEL_SRH: the mode, then the segment routing header.
const TUNNEL: Attr = num(1, 0, &[]).label("segs").show(show);
const HEADED: Attr = TUNNEL.show(show_mode);
/// Since iproute2 7.1.
const TUNSRC: Attr = num(2, 16, exact!["tunsrc"])
    .set(set_source)
    .show(show_address::<INET6>)
    .why("\"tunsrc\" value is invalid\n")
    .follows(Value::Address)
    .doc("ADDR", "source address of the outer packet");
/// Since iproute2 7.2.
const LOOKUP: Attr = table(3, exact!["lookup"])
    .set(set_lookup)
    .why("\"lookup\" value is invalid\n")
    .doc("TABLE", "routing table for the look-up of the first segment");

/// The modes, by number.
const MODES: &[(&str, u64)] =
    &[("inline", INLINE), ("encap", 1), ("l2encap", 2), ("encap.red", 3), ("l2encap.red", 4)];
/// The segment routing header is inserted into the packet.
const INLINE: u64 = 0;

// The tunnel attribute is built from these three, whose attribute numbers exist only in rip.
const MODE: Attr = named(101, 4, exact!["mode"], MODES).why("\"mode\" value is invalid\n").doc(
    "SEGMODE",
    "how the header is added: inside the packet (inline) or with an outer header (default encap)",
);
const SEGS: Attr = num(102, 0, exact!["segs"])
    .set(set_segments)
    .follows(Value::Any)
    .doc("ADDR1,ADDRi,ADDRn", "list of segments (IPv6 addresses), the first to visit first");
const HMAC: Attr = u32(103, exact!["hmac"])
    .set(set_key)
    .doc("HMACKEYID", "key that signs the segment routing header");

fn set_segments(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let text = args.value()?;
    if !into.given(MODE.id) {
        return invalid(text, "\"segs\" provided before \"mode\"\n");
    }
    into.once(a.id, a.name(), text)?;
    into.put(a.id, srh::segments(text)?.as_flattened());
    Ok(())
}

fn set_key(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let text = args.value()?;
    into.once(a.id, a.name(), text)?;
    into.put(a.id, &key(text).to_ne_bytes());
    Ok(())
}

fn set_source(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    let text = args.value()?;
    match into.get(MODE.id).map(|mode| u64::from(u32_at(mode, 0))) {
        None => return invalid(text, "\"tunsrc\" provided before \"mode\"\n"),
        Some(INLINE) => return invalid(text, "\"tunsrc\" invalid with inline mode\n"),
        Some(_) => {}
    }
    if text == "any" {
        return Err(a.wrong(text));
    }
    args.back();
    set_address::<INET6>(a, args, into, s)
}

fn set_lookup(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    set_table(a, args, into, s)?;
    if into.get(a.id).is_some_and(|table| u32_at(table, 0) == 0) {
        return Err(a.wrong(args.word()));
    }
    Ok(())
}

/// Parses the ID of an HMAC key. As in the reference, invalid numbers are 0, which means no key.
pub fn key(text: &str) -> u32 {
    unsigned(text).unwrap_or(0)
}

fn finish(_: &Encap, into: &mut NlaBuf) -> Result {
    let mode = into.take(MODE.id).map_or(u32::MAX, |mode| u32_at(&mode, 0));
    // As in the reference, without segments one segment of zeros is sent.
    let segments = into.take(SEGS.id).unwrap_or_else(|| Bytes::from_slice(&[0; 16]));
    let key = into.take(HMAC.id).map_or(0, |key| u32_at(&key, 0));
    let inline = u64::from(mode) == INLINE;
    let mut tunnel = mode.to_ne_bytes().to_vec();
    tunnel.extend(srh::segment_routing(segments.as_chunks().0, key, inline));
    into.put_first(TUNNEL.id, &tunnel);
    Ok(())
}

fn show_mode(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(tunnel) = nlas.get(a.id) else { return };
    let mode = u64::from(u32_at(tunnel, 0));
    let name = MODES.iter().find(|row| row.1 == mode).map_or("<unknown>", |row| row.0);
    p.put("mode", "mode ", name, " ");
}

fn show(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(tunnel) = nlas.get(a.id) else { return };
    srh::show_segment_routing(tunnel.get(4..).unwrap_or_default(), p);
}
