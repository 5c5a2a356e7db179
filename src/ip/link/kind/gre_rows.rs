//! Options that GRE over IPv4 and over IPv6 share: keys, sequence numbers, checksums, and ERSPAN.

use super::tunnel::{key, show_key};
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, Type, among, named, types, u8, u16, u32};
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::error::Result;
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::{Word, exact, words};

/// Flags of received packets.
pub(super) const IFLAGS: u16 = 2;
/// Flags of transmitted packets.
pub(super) const OFLAGS: u16 = 3;
/// The number of the key bit (GRE_KEY) in both flags attributes.
const KEY_BIT: u32 = 13;

/// The key of both directions.
pub const KEY: Attr = keyed(IKEY.id, words!["key"])
    .doc("KEY := { DOTTED_QUAD | NUMBER }", "use this key in both directions (RFC 2890)");
/// The key of received packets.
pub(super) const IKEY: Attr = keyed(4, words!["ikey"])
    .doc("KEY := { DOTTED_QUAD | NUMBER }", "require this key in packets received");
/// The key of transmitted packets.
pub(super) const OKEY: Attr =
    keyed(5, words!["okey"]).doc("KEY := { DOTTED_QUAD | NUMBER }", "send packets with this key");
/// Sequence numbers in both directions.
pub const SEQ: Attr =
    both(12, words!["seq"]).doc("", "use sequence numbers in both directions (RFC 2890)");
/// Sequence numbers of received packets.
const ISEQ: Attr = among(IFLAGS, 2, 12, words!["iseq"])
    .be()
    .doc("", "require sequence numbers in packets received");
/// Sequence numbers of transmitted packets.
const OSEQ: Attr =
    among(OFLAGS, 2, 12, words!["oseq"]).be().doc("", "send packets with sequence numbers");
/// Checksums in both directions.
pub const CSUM: Attr = both(15, words!["csum"]).doc("", "use checksums in both directions");
/// Checksums of received packets.
const ICSUM: Attr =
    among(IFLAGS, 2, 15, words!["icsum"]).be().doc("", "require checksums in packets received");
/// Checksums of transmitted packets.
const OCSUM: Attr =
    among(OFLAGS, 2, 15, words!["ocsum"]).be().doc("", "send packets with checksums");

/// The index of the mirrored port (ERSPAN version 1).
pub const INDEX: Attr = u32(21, exact!["erspan"])
    .label("erspan_index")
    .min(1)
    .max(0xf_ffff)
    .why("invalid erspan index\n")
    .too_big("erspan index must be > 0 and <= 20-bit\n")
    .doc("IDX", "index of the mirror session (ERSPAN version 1)");
/// The ERSPAN version.
pub const VERSION: Attr = u8(22, exact!["erspan_ver"])
    .max(2)
    .why("invalid erspan version\n")
    .too_big("erspan version must be 0/1/2\n")
    .doc("VERSION", "version of ERSPAN: 0, 1 (default) or 2");
/// The direction of the mirrored traffic (ERSPAN version 2).
pub const DIRECTION: Attr = named(23, 1, exact!["erspan_dir"], &[("ingress", 0), ("egress", 1)])
    .set(set_direction)
    .show(show_direction)
    .why("Invalid erspan direction.")
    .doc("{ ingress | egress }", "direction of the mirrored traffic (ERSPAN version 2)");
/// The ID of the ERSPAN engine (ERSPAN version 2).
pub const HWID: Attr = u16(24, exact!["erspan_hwid"])
    .hex()
    .why("invalid erspan hwid\n")
    .doc("HWID", "hardware identifier of the ERSPAN engine, 0 to 63 (ERSPAN version 2)");

/// The options for keys, sequence numbers and checksums, in the order in which words are matched.
pub const KEYS: &[&Attr] = &[&KEY, &IKEY, &OKEY, &SEQ, &ISEQ, &OSEQ, &CSUM, &ICSUM, &OCSUM];
/// The same options in the order of the output.
pub(super) const KEYS_SHOWN: &[&Attr] = &[&IKEY, &OKEY, &ISEQ, &OSEQ, &ICSUM, &OCSUM];
/// The options of ERSPAN.
pub(super) const MIRROR: &[&Attr] = &[&INDEX, &VERSION, &DIRECTION, &HWID];

const fn keyed(id: u16, words: &'static [Word]) -> Attr {
    u32(id, words).negatable().set(set_key).show(show_keyed).follows(Value::Any)
}

const fn both(bit: u32, words: &'static [Word]) -> Attr {
    among(IFLAGS, 2, bit, words).be().set(set_both)
}

/// Returns the attributes of the key and of the flags for each direction that an option applies to.
fn ways(a: &Attr) -> &'static [(u16, u16)] {
    match a.name() {
        "ikey" => &[(IKEY.id, IFLAGS)],
        "okey" => &[(OKEY.id, OFLAGS)],
        _ => &[(IKEY.id, IFLAGS), (OKEY.id, OFLAGS)],
    }
}

/// Sets a key and its flag; the form with `no` clears both.
fn set_key(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let yes = a.takes(args.word()) == Some(true);
    let value = if yes { key(a.name(), args.value()?)? } else { [0; 4] };
    for (id, flags) in ways(a) {
        put_key(*id, *flags, yes, value, into);
    }
    Ok(())
}

/// Sets a key, and sets or clears its flag.
pub(super) fn put_key(id: u16, flags: u16, yes: bool, value: [u8; 4], into: &mut NlaBuf) {
    into.set(id, &value);
    types::put_among(flags, KEY_BIT, 2, true, yes, into);
}

/// Whether the key flag is set in the attribute `flags`.
pub(super) fn has_key(flags: u16, into: &NlaBuf) -> bool {
    into.get(flags).is_some_and(|bytes| bytes.first().is_some_and(|high| high & 0x20 != 0))
}

fn show_keyed(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let flags = if a.id == OKEY.id { OFLAGS } else { IFLAGS };
    if nlas.be16(flags).is_some_and(|flags| flags >> KEY_BIT & 1 != 0)
        && let Some(key) = nlas.be32(a.id)
    {
        show_key(a, key, p);
    }
}

fn set_both(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let Type::Among { bit, .. } = a.ty else { return Ok(()) };
    let yes = a.takes(args.word()) == Some(true);
    for flags in [IFLAGS, OFLAGS] {
        types::put_among(flags, bit, 2, true, yes, into);
    }
    Ok(())
}

/// Reads the direction. Both words can be abbreviated.
fn set_direction(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    let row = a.names.iter().find(|row| !value.is_empty() && row.0.starts_with(value));
    into.set(a.id, &[row.ok_or_else(|| a.wrong(value))?.1 as u8]);
    Ok(())
}

/// Prints the direction; all values except 0 are printed as `egress`.
fn show_direction(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(direction) = nlas.u8(a.id) {
        p.field(a.key, a.label, a.names[usize::from(direction != 0)].0);
    }
}

/// Adds defaults for the attributes of the ERSPAN version, and removes those of the other version.
pub(super) fn finish_erspan(v: &mut NlaBuf) {
    v.fill(VERSION.id, &[1]);
    let version = v.get(VERSION.id).and_then(|value| value.first().copied());
    if version != Some(1) || v.get(INDEX.id) == Some(&[0; 4]) {
        v.drop(INDEX.id);
    }
    if version == Some(2) {
        v.fill(DIRECTION.id, &[0]);
        v.fill(HWID.id, &[0; 2]);
    } else {
        v.drop(DIRECTION.id);
        v.drop(HWID.id);
    }
}
