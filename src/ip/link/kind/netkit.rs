//! `ip link ... type netkit`

use super::veth::put_peer;
use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, flag, named, shown, types};
use crate::cli::args::Args;
use crate::cli::grammar::{Behind, Spec, Value, specs};
use crate::cli::object::Syntax;
use crate::error::{Error, Result};
use crate::ip::link::words;
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::exact;

/// The kind `netkit`.
pub(super) static NETKIT: LinkKind = LinkKind {
    set: &[&MODE, &FORWARD, &BLACKHOLE, &SCRUB, &PEER],
    syntax: Syntax {
        text: "$mode [ POLICY ] $scrub $peer",
        terms: &[&[("POLICY", "{ @forward | @blackhole }")]],
    },
    show: &[&MODE, &PRIMARY, &FORWARD, &PEER_POLICY, &SCRUB, &PEER_SCRUB],
    unknown: Some("unknown option \"{}\"?"),
    help: None,
    ..LinkKind::new("netkit", "pair of interfaces whose traffic BPF programs control")
};

const PEER: Attr = flag(1, exact!["peer"]).set(set_peer).behind(Behind::Rest(peer_words)).doc(
    "[ POLICY ] [ scrub SCRUB ] [ <options> ]",
    "settings of the peer interface, with the options of \"ip link add\"",
);
const PRIMARY: Attr = shown(2, 1, "type").show(show_primary);
const FORWARD: Attr = named(3, 4, exact!["forward"], POLICIES)
    .label("policy")
    .set(set_policy)
    .show(show)
    .follows(Value::None)
    .doc("", "pass packets if no BPF program decides (default)");
const BLACKHOLE: Attr = named(3, 4, exact!["blackhole"], POLICIES)
    .set(set_policy)
    .follows(Value::None)
    .doc("", "drop packets if no BPF program decides");
const PEER_POLICY: Attr =
    named(4, 4, &[], POLICIES).label("peer policy").key("peer_policy").show(show);
const POLICIES: &[(&str, u64)] = &[("forward", 0), ("blackhole", 2)];
const MODE: Attr = named(5, 4, exact!["mode"], &[("l2", 0), ("l3", 1)])
    .set(set_mode)
    .show(show)
    .says("Error: argument of \"mode\" must be either \"l3\" or \"l2\"", 1)
    .doc("MODE", "layer of the packets: with (l2) or without (l3, default) Ethernet headers");
const SCRUB: Attr = scrub(6, exact!["scrub"])
    .doc("SCRUB", "whether packet mark and priority are cleared (default) or kept (none)");
const PEER_SCRUB: Attr = scrub(7, &[]).label("peer scrub").key("peer_scrub");

const fn scrub(id: u16, words: &'static [crate::text::word::Word]) -> Attr {
    named(id, 4, words, &[("none", 0), ("default", 1)])
        .show(show)
        .says("Error: scrub must be either \"none\" or \"default\"", 1)
}

fn set_mode(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    let value = args.value()?;
    if into.given(a.id) {
        return Err(Error::second("mode", value));
    }
    into.once(a.id, a.name(), value)?;
    types::read_value(a, value, into, s)
}

/// Sets the policy, which `forward` and `blackhole` select.
fn set_policy(a: &Attr, _: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    into.drop(a.id);
    types::read_value(a, a.name(), into, s)
}

fn peer_words(_: &str) -> Vec<&'static Spec> {
    let own = [&FORWARD.spec, &BLACKHOLE.spec, &SCRUB.spec];
    own.into_iter().chain(specs(words::KEYS)).collect()
}

/// Reads the policy and scrubbing of the peer. The rest of the command line describes the peer interface.
fn set_peer(_: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    while let Some(word) = args.peek() {
        match word {
            "forward" | "blackhole" => {
                args.next();
                into.drop(PEER_POLICY.id);
                types::read_value(&PEER_POLICY, word, into, s)?;
            }
            "scrub" => {
                args.next();
                into.drop(PEER_SCRUB.id);
                types::read_value(&PEER_SCRUB, args.value()?, into, s)?;
            }
            _ => return put_peer(PEER.id, args, into, s),
        }
    }
    Ok(())
}

fn show(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(n) = nlas.u32(a.id) {
        let row = a.names.iter().find(|row| row.1 == n.into());
        p.field(a.key, a.label, row.map_or("UNKNOWN", |row| row.0));
    }
}

fn show_primary(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(primary) = nlas.u8(a.id) {
        p.field(a.key, a.label, if primary != 0 { "primary" } else { "peer" });
    }
}
