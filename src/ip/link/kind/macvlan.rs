//! `ip link ... type macvlan`, and `type macvtap`, a macvlan with a character device.

use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, among, flag, i32, named, shown, u32};
use crate::cli::address::{OF_ETHERNET, link_address};
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::cli::object::Syntax;
use crate::error::{Error, Result};
use crate::netlink::message::{iter, u16_at};
use crate::netlink::{Nlas, Request};
use crate::print::{Printer, format};
use crate::session::Session;
use crate::text::word::{exact, words};

/// The kind `macvlan`.
pub(super) static MACVLAN: LinkKind =
    of("macvlan", "virtual interface with its own MAC address on a lower interface");
/// The kind `macvtap`.
pub(super) static MACVTAP: LinkKind =
    of("macvtap", "macvlan interface with a character device for virtual machines");

const fn of(name: &'static str, doc: &'static str) -> LinkKind {
    LinkKind {
        set: &[&MODE, &FLAG, &MACADDR, &NOPROMISC, &NODST, &QUEUE_LEN, &BC_CUTOFF],
        show: &[&MODE, &NOPROMISC, &NODST, &QUEUE_LEN, &QUEUE_USED, &BC_CUTOFF, &COUNT, &ADDRESSES],
        syntax: Syntax {
            text: "$mode $flag $nopromisc $nodst MODE_OPTS $bcqueuelen $bclim",
            terms: &[&[("MODE_OPTS", "$macaddr")]],
        },
        anchor: Some((MODE.id, 4)),
        unknown: Some("unknown option \"{}\"?"),
        finish,
        last: &[MODE.id, FLAG.id],
        ..LinkKind::new(name, doc)
    }
}

const MODE: Attr = named(1, 4, words!["mode"], MODES)
    .says(
        "Error: argument of \"mode\" must be \"private\", \"vepa\", \"bridge\", \"passthru\" or \
         \"source\", not \"{}\"",
        1,
    )
    .doc("MODE", "how interfaces of the same lower interface reach each other (default vepa)");
const MODES: &[(&str, u64)] = &[
    ("private", 1),
    ("vepa", 2),
    ("bridge", 4),
    ("passthru", PASSTHRU as u64),
    ("source", SOURCE as u64),
];
const FLAG: Attr = named(2, 2, words!["flag"], FLAGS)
    .set(set_flag)
    .says("Error: argument of \"flag\" must be \"nopromisc\", \"nodst\" or \"null\", not \"{}\"", 1)
    .doc("MODE_FLAG", "special behaviour of the interface; null clears all flags");
const FLAGS: &[(&str, u64)] = &[("nopromisc", 1), ("nodst", 2), ("null", 0)];
const NOPROMISC: Attr = among(2, 2, 0, words!["nopromisc"])
    .plain()
    .doc("", "do not set the lower interface to promiscuous mode (passthru mode)");
const NODST: Attr = among(2, 2, 1, words!["nodst"])
    .plain()
    .doc("", "do not receive frames to the own MAC address by destination (source mode)");
const MACADDR: Attr = u32(3, words!["macaddr"])
    .set(set_macaddr)
    .follows(Value::OneOf(&["add", "del", "set", "flush"]))
    .doc(
        "{ { add | del } <macaddr> | set [ <macaddr> ... ] | flush }",
        "list of source MAC addresses that are accepted (source mode)",
    );
const COUNT: Attr = shown(6, 4, "remotes").key("macaddr_count").show(show_count);
const ADDRESSES: Attr = flag(5, exact!["macaddr_data"]).show(show_addresses);
const QUEUE_LEN: Attr = u32(7, words!["bcqueuelen"])
    .says(
        "Error: argument of \"bcqueuelen\" must be a positive integer [0-4294967295], not \"{}\"",
        1,
    )
    .doc(
        "BC_QUEUE_LEN := { 0..4294967295 }",
        "length of the receive queue for broadcast and multicast frames (default 1000)",
    );
const QUEUE_USED: Attr = shown(8, 4, "usedbcqueuelen");
const BC_CUTOFF: Attr =
    i32(9, exact!["bclim"]).says("Error: illegal value for \"bclim\": \"{}\"", 1).doc(
        "BCLIM := 32-bit integer",
        "number of receivers above which broadcast frames are queued; -1 for never (default 1)",
    );

/// MACVLAN_MODE_PASSTHRU, the mode that `nopromisc` requires.
const PASSTHRU: u32 = 8;
/// MACVLAN_MODE_SOURCE, the mode that addresses require.
const SOURCE: u32 = 16;
/// IFLA_MACVLAN_MACADDR; also used within the list of `macaddr set`.
const ADDRESS: u16 = 4;
/// The length of an Ethernet address in bytes.
const ADDRESS_LEN: usize = 6;

/// Adds the flag to those already set.
fn set_flag(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    let row = a.names.iter().find(|row| row.0 == value).ok_or_else(|| a.wrong(value))?;
    let before = into.get(a.id).map_or(0, |flags| u16_at(flags, 0));
    into.set(a.id, &(before | row.1 as u16).to_ne_bytes());
    Ok(())
}

/// Sends two attributes: the operation, and one address or a list of addresses.
fn set_macaddr(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let (does, one) = match args.value()? {
        "add" => (0u32, true),
        "del" => (1, true),
        "flush" => (2, false),
        "set" => (3, false),
        _ => return Err(MACVLAN.usage("")),
    };
    into.put(a.id, &does.to_ne_bytes());
    if one {
        let address = link_address(args.value()?, OF_ETHERNET)?;
        // As in the reference, there is no message about an address of another length.
        if address.len() != ADDRESS_LEN {
            return Err(Error::silent(1));
        }
        into.put(ADDRESS, &address);
    }
    if does == 3 {
        into.put_nest(ADDRESSES.id, |list| addresses(args, list));
    }
    Ok(())
}

/// Reads addresses until a word is not a valid Ethernet address; this word is then read as an option. An error is
/// printed for it, except for a link-layer address of another length.
fn addresses(args: &mut Args, list: &mut Request) {
    for word in args.by_ref() {
        match link_address(word, OF_ETHERNET) {
            Ok(address) if address.len() == ADDRESS_LEN => list.put(ADDRESS, &address),
            other => {
                if let Err(error) = other {
                    error.report();
                }
                args.back();
                break;
            }
        }
    }
}

/// Prints the number of addresses in source mode.
fn show_count(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(count) = nlas.u32(a.id).filter(|_| nlas.u32(MODE.id) == Some(SOURCE)) {
        p.put(a.key, "remotes (", count, ") ");
    }
}

fn show_addresses(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let in_source_mode = nlas.u32(MODE.id) == Some(SOURCE);
    let Some(list) = nlas.get(a.id).filter(|_| in_source_mode) else { return };
    p.array(Some(a.key), |p| {
        for (_, address) in iter(list) {
            p.element("", &format::hex_bytes(address, ":"), " ");
        }
    });
}

fn finish(kind: &LinkKind, v: &mut NlaBuf, _: bool) -> Result {
    let nopromisc = v.get(FLAG.id).is_some_and(|flags| u16_at(flags, 0) & 1 != 0);
    if nopromisc && v.get(MODE.id) != Some(&PASSTHRU.to_ne_bytes()) {
        let name = kind.name;
        return Err(kind.usage(&format!("{name}: nopromisc flag only valid in passthru mode\n")));
    }
    Ok(())
}
