//! `ip route ... encap ila`

use super::Encap;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, named, num, types};
use crate::cli::args::Args;
use crate::error::{Error, Result};
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;
use crate::text::number::unsigned_in;
use crate::text::word::exact;

/// The type `ila`.
pub const ILA: Encap = Encap {
    operand: Some(&LOCATOR),
    set: &[&CSUM_MODE, &IDENT_TYPE, &HOOK_TYPE],
    show: &[&LOCATOR, &CSUM_MODE, &IDENT_TYPE, &HOOK_TYPE],
    lenient: true,
    ..Encap::new("ila", 3, "replace the locator of the IPv6 destination address (ILA)")
};

const LOCATOR: Attr =
    num(1, 8, &[]).label("locator").set(set_locator).show(show_locator).doc("LOCATOR", "");
const CSUM_MODE: Attr = named(7, 1, exact!["csum-mode"], CSUM_MODES)
    .key("csum_mode")
    .why("\"csum-mode\" value is invalid\n")
    .show(show_apart)
    .doc("MODE", "how the checksum stays valid after the address changes");
const IDENT_TYPE: Attr = named(8, 1, exact!["ident-type"], &[("luid", 1), ("use-format", 32)])
    .key("ident_type")
    .why("\"ident-type\" value is invalid\n")
    .show(show_ident_type)
    .doc("TYPE", "type of the identifier, the lower 64 bits of the address");
const HOOK_TYPE: Attr = named(9, 1, exact!["hook-type"], &[("output", 0), ("input", 1)])
    .key("hook_type")
    .why("\"hook-type\" value is invalid\n")
    .show(show_apart)
    .doc("HOOK", "whether the locator is replaced on output or on input");

/// The modes of checksum adjustment.
pub const CSUM_MODES: &[(&str, u64)] =
    &[("adj-transport", 0), ("neutral-map", 1), ("no-action", 2), ("neutral-map-auto", 3)];

/// The types of identifiers. Not all of them can be set.
pub const IDENT_TYPES: &[(&str, u64)] = &[
    ("iid", 0),
    ("luid", 1),
    ("virt-v4", 2),
    ("virt-uni-v6", 3),
    ("virt-multi-v6", 4),
    ("nonlocal-addr", 5),
    ("use-format", 32),
];

/// The row for output.
const SHOWN_TYPE: Attr =
    named(IDENT_TYPE.id, 1, IDENT_TYPE.spec.words, IDENT_TYPES).key("ident_type");

/// Parses a locator: up to four 16-bit hexadecimal numbers; missing ones are 0.
pub fn locator(text: &str) -> Option<[u8; 8]> {
    let mut locator = [0; 8];
    let mut places = locator.as_chunks_mut::<2>().0.iter_mut();
    for part in text.split(':') {
        *places.next()? = unsigned_in::<u16>(part, 16)?.to_be_bytes();
    }
    Some(locator)
}

/// Formats a locator.
pub fn locator_text(bytes: &[u8]) -> String {
    let parts = bytes.as_chunks::<2>().0.iter().map(|part| u16::from_be_bytes(*part));
    parts.map(|part| format!("{part:x}")).collect::<Vec<_>>().join(":")
}

fn set_locator(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let text = args.value()?;
    let bytes = locator(text).ok_or_else(|| Error::refused(format!("Bad locator: {text}")))?;
    into.put(a.id, &bytes);
    Ok(())
}

fn show_locator(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(bytes) = nlas.get(a.id) else { return };
    p.put(a.key, " ", &locator_text(bytes), " ");
}

/// As in the reference, the output has an additional blank.
fn show_apart(a: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    if nlas.has(a.id) {
        p.text(" ");
    }
    types::show(a, nlas, p, s);
}

fn show_ident_type(_: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    show_apart(&SHOWN_TYPE, nlas, p, s);
}
