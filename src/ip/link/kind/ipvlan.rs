//! `ip link ... type ipvlan`, and `ipvtap`, an ipvlan with a character device.

use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, flag, named};
use crate::cli::args::Args;
use crate::cli::object::Syntax;
use crate::error::Result;
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::words;

/// The kind `ipvlan`.
pub(super) static IPVLAN: LinkKind =
    of("ipvlan", "virtual interface that shares the MAC address of its lower interface");
/// The kind `ipvtap`.
pub(super) static IPVTAP: LinkKind =
    of("ipvtap", "ipvlan interface with a character device for virtual machines");

const fn of(name: &'static str, doc: &'static str) -> LinkKind {
    LinkKind {
        set: &[&MODE, &PRIVATE, &VEPA, &BRIDGE],
        show: &[&MODE, &BRIDGE],
        syntax: Syntax {
            text: "$mode [ FLAGS ]",
            terms: &[&[("FLAGS", "{ @bridge | @private | @vepa }")]],
        },
        unknown: Some("unknown option \"{}\"?"),
        finish: |_, v, _| {
            v.fill(FLAGS, &[0, 0]);
            Ok(())
        },
        last: &[MODE.id, FLAGS],
        ..LinkKind::new(name, doc)
    }
}

const MODE: Attr = named(1, 2, words!["mode"], &[("l2", 0), ("l3", 1), ("l3s", 2)])
    .label(" mode")
    .key("mode")
    .says("Error: argument of \"mode\" must be either \"l2\", \"l3\" or \"l3s\"", 1)
    .doc("MODE", "layer at which packets are switched: l2, l3 (default) or l3s");
const PRIVATE: Attr = flag(FLAGS, words!["private"])
    .set(set_flag)
    .unless(&[FLAGS])
    .doc("", "do not forward packets between interfaces of the same lower interface");
const VEPA: Attr = flag(FLAGS, words!["vepa"]).set(set_flag).unless(&[FLAGS]).doc(
    "",
    "let the external switch forward packets between interfaces of the same lower interface",
);
const BRIDGE: Attr = flag(FLAGS, words!["bridge"])
    .set(set_flag)
    .show(show_flags)
    .unless(&[FLAGS])
    .doc("", "forward packets between interfaces of the same lower interface (default)");
const FLAGS: u16 = 2;

/// Sets the value of the attribute that `bridge`, `private` and `vepa` share.
fn set_flag(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    into.once_word(a.id, args.word())?;
    let value: u16 = match a.name() {
        "private" => 1,
        "vepa" => 2,
        _ => 0,
    };
    into.put(a.id, &value.to_ne_bytes());
    Ok(())
}

fn show_flags(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let word = match nlas.u16(a.id) {
        None => return,
        Some(flags) if flags & 1 != 0 => "private",
        Some(flags) if flags & 2 != 0 => "vepa",
        Some(_) => "bridge",
    };
    p.both(word, true, &format!("{word} "));
}
