//! What several tools write of a link: its name, its flags, its operational state.

use crate::error::warn;
use crate::netlink::uapi::link::{iff, ifla};
use crate::print::{Color, Printer, Val};
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::Ifname;

/// Operational states (linux/if.h) by number.
pub const STATES: &[&str] =
    &["UNKNOWN", "NOTPRESENT", "DOWN", "LOWERLAYERDOWN", "TESTING", "DORMANT", "UP"];

/// Its name, in text behind an at sign what it stands on; `finish` completes the text, told how long that is.
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

/// The flags of a link that have a name, in the order written.
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

/// `<BROADCAST,UP> `; NO-CARRIER stands for up but not running, M-DOWN for what it stands on
/// being down.
pub fn flags(l: &Link, p: &mut Printer, s: &Session) {
    let no_carrier = l.is_up() && l.flags & iff::RUNNING == 0;
    let named = FLAGS.iter().filter(|row| l.flags & row.1 != 0).map(|row| row.0);
    let known = FLAGS.iter().fold(iff::RUNNING, |all, row| all | row.1);
    let unknown = Some(l.flags & !known).filter(|rest| *rest != 0).map(|rest| format!("{rest:x}"));
    let all = no_carrier.then_some("NO-CARRIER").into_iter().chain(named);
    let all = all.chain(unknown.as_deref()).chain(lower_is_down(l, s).then_some("M-DOWN"));
    p.text("<");
    p.array(Some("flags"), |p| {
        for (i, flag) in all.enumerate() {
            p.element(if i == 0 { "" } else { "," }, flag, "");
        }
    });
    p.text("> ");
}

fn lower_is_down(l: &Link, s: &Session) -> bool {
    let here = l.nlas.u32(ifla::LINK).filter(|_| !l.nlas.has(ifla::LINK_NETNSID));
    let lower = here.filter(|index| *index != 0);
    lower.and_then(|index| s.links.known(index)).is_some_and(|known| known.flags & iff::UP == 0)
}

/// Its operational state behind `label`; `finish` completes the text of one that has a name, told how long that is.
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
