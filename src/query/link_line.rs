//! Parts of a link's line that several tools print: name, flags, operational state.

use crate::error::warn;
use crate::netlink::uapi::link::{iff, ifla};
use crate::print::{Color, Printer, Val};
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::Ifname;

/// The operational states (linux/if.h), by number.
pub const STATES: &[&str] =
    &["UNKNOWN", "NOTPRESENT", "DOWN", "LOWERLAYERDOWN", "TESTING", "DORMANT", "UP"];

/// Prints the name; in text, followed by `@` and the lower link. `finish` completes the text, and gets the length so
/// far.
pub fn name(l: &Link, p: &mut Printer, s: &Session, finish: impl Fn(&mut Printer, usize)) {
    let name = l.name().unwrap_or_else(|| {
        warn(&format!("BUG: device with ifindex {} has nil ifname", l.index));
        Ifname::truncated(&format!("if{}", l.index))
    });
    let lower = l.nlas.u32(ifla::LINK);
    let elsewhere = l.nlas.has(ifla::LINK_NETNSID);
    match lower {
        Some(index) if elsewhere => p.json("link_index", index),
        Some(0) => p.json("link", Val::Null),
        Some(index) => p.json("link", &s.links.name(index)),
        None => {}
    }
    p.json("ifname", &name);
    p.painted(Color::Ifname, |p| {
        let start = p.mark();
        p.text_value(&name);
        match lower {
            Some(index) if elsewhere => p.put("", "@if", index, ""),
            Some(0) => p.text("@NONE"),
            Some(index) => p.put("", "@", &s.links.name(index), ""),
            None => {}
        }
        finish(p, p.mark() - start);
    });
}

/// The names of flags in the order of the output.
const FLAGS: &[(&str, u32)] = &[
    ("LOOPBACK", iff::LOOPBACK),
    ("BROADCAST", iff::BROADCAST),
    ("POINTOPOINT", iff::POINTOPOINT),
    ("MULTICAST", iff::MULTICAST),
    ("NOARP", iff::NOARP),
    ("ALLMULTI", iff::ALLMULTI),
    ("PROMISC", iff::PROMISC),
    ("MASTER", iff::MASTER),
    ("SLAVE", iff::SLAVE),
    ("DEBUG", iff::DEBUG),
    ("DYNAMIC", iff::DYNAMIC),
    ("AUTOMEDIA", iff::AUTOMEDIA),
    ("PORTSEL", iff::PORTSEL),
    ("NOTRAILERS", iff::NOTRAILERS),
    ("UP", iff::UP),
    ("LOWER_UP", iff::LOWER_UP),
    ("DORMANT", iff::DORMANT),
    ("ECHO", iff::ECHO),
];

/// Prints `<BROADCAST,UP> `. NO-CARRIER means up but not running; M-DOWN means that the lower link is down.
pub fn flags(l: &Link, p: &mut Printer, s: &Session) {
    p.text("<");
    p.array(Some("flags"), |p| {
        let mut separator = "";
        let mut put = |flag: &str| {
            p.element(separator, flag, "");
            separator = ",";
        };
        if l.is_up() && l.flags & iff::RUNNING == 0 {
            put("NO-CARRIER");
        }
        let mut unknown = l.flags & !iff::RUNNING;
        for (name, bit) in FLAGS {
            if l.flags & bit != 0 {
                put(name);
                unknown &= !bit;
            }
        }
        if unknown != 0 {
            put(&format!("{unknown:x}"));
        }
        if lower_is_down(l, s) {
            put("M-DOWN");
        }
    });
    p.text("> ");
}

fn lower_is_down(l: &Link, s: &Session) -> bool {
    let here = l.nlas.u32(ifla::LINK).filter(|_| !l.nlas.has(ifla::LINK_NETNSID));
    let lower = here.filter(|index| *index != 0);
    lower.and_then(|index| s.links.known(index)).is_some_and(|known| known.flags & iff::UP == 0)
}

/// Prints the operational state after `label`. For a named state, `finish` completes the text, and gets the length so
/// far.
pub fn state(l: &Link, p: &mut Printer, label: &'static str, finish: impl Fn(&mut Printer, usize)) {
    let Some(state) = l.nlas.u8(ifla::OPERSTATE) else { return };
    match STATES.get(usize::from(state)) {
        Some(name) => {
            p.text(label);
            p.json("operstate", *name);
            p.painted(Color::of_state(name), |p| {
                p.text(name);
                finish(p, name.len());
            });
        }
        None => p.both("operstate_index", state, &format!("state {state:#x}")),
    }
}
