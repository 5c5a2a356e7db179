//! `ip route ... encap ila`

use super::Encap;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, named, num, types};
use crate::cli::args::Args;
use crate::cli::value::unsigned_in;
use crate::cli::word::exact;
use crate::error::{Error, Result};
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;

/// The type `ila`.
pub const ILA: Encap = Encap {
    operand: Some(&LOCATOR),
    set: &[&CSUM_MODE, &IDENT_TYPE, &HOOK_TYPE],
    show: &[&LOCATOR, &CSUM_MODE, &IDENT_TYPE, &HOOK_TYPE],
    lenient: true,
    ..Encap::new("ila", 3, "another locator in the address, for identifier-locator addressing")
};

const LOCATOR: Attr =
    num(1, 8, &[]).label("locator").set(set_locator).show(show_locator).doc("LOCATOR", "");
const CSUM_MODE: Attr = named(
    7,
    1,
    exact!["csum-mode"],
    &[("adj-transport", 0), ("neutral-map", 1), ("no-action", 2), ("neutral-map-auto", 3)],
)
.key("csum_mode")
.why("\"csum-mode\" value is invalid\n")
.show(show_apart)
.doc("MODE", "how checksums are kept right");
const IDENT_TYPE: Attr = named(8, 1, exact!["ident-type"], &[("luid", 1), ("use-format", 32)])
    .key("ident_type")
    .why("\"ident-type\" value is invalid\n")
    .show(show_ident_type)
    .doc("TYPE", "what the identifier is");
const HOOK_TYPE: Attr = named(9, 1, exact!["hook-type"], &[("output", 0), ("input", 1)])
    .key("hook_type")
    .why("\"hook-type\" value is invalid\n")
    .show(show_apart)
    .doc("HOOK", "when it is done");

/// Types that are shown, and not all of which may be set.
const IDENT_TYPES: Attr = named(
    IDENT_TYPE.id,
    1,
    IDENT_TYPE.spec.words,
    &[
        ("iid", 0),
        ("luid", 1),
        ("virt-v4", 2),
        ("virt-uni-v6", 3),
        ("virt-multi-v6", 4),
        ("nonlocal-addr", 5),
        ("use-format", 32),
    ],
)
.key("ident_type");

/// Up to four numbers of 16 bits in hexadecimal; missing ones are zero.
fn set_locator(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let text = args.value()?;
    let wrong = || Error::refused(format!("Bad locator: {text}"));
    let mut locator = [[0; 2]; 4];
    for (i, part) in text.split(':').enumerate() {
        let number: u16 = unsigned_in(part, 16).ok_or_else(wrong)?;
        *locator.get_mut(i).ok_or_else(wrong)? = number.to_be_bytes();
    }
    into.put(a.id, locator.as_flattened());
    Ok(())
}

fn show_locator(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(bytes) = nlas.get(a.id) else { return };
    let parts = bytes.as_chunks::<2>().0.iter().map(|part| u16::from_be_bytes(*part));
    let parts: Vec<_> = parts.map(|part| format!("{part:x}")).collect();
    p.put(a.key, " ", &parts.join(":"), " ");
}

/// One blank more than other types have.
fn show_apart(a: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    if nlas.has(a.id) {
        p.text(" ");
    }
    types::show(a, nlas, p, s);
}

fn show_ident_type(_: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    show_apart(&IDENT_TYPES, nlas, p, s);
}
