//! One link, as `ip link show` writes it and `ip address show` begins it.

use super::{altname, brief, details, stats, vf, xdp};
use crate::names::Table;
use crate::netlink::message::uint;
use crate::netlink::uapi::link::{iff, ifla};
use crate::print::{Color, Printer, Val};
use crate::rt::link::Link;
use crate::session::Session;

/// Operational states (linux/if.h) by number.
pub const STATES: &[&str] =
    &["UNKNOWN", "NOTPRESENT", "DOWN", "LOWERLAYERDOWN", "TESTING", "DORMANT", "UP"];

/// Modes of a link (linux/if.h) by number.
pub const MODES: &[&str] = &["DEFAULT", "DORMANT"];

/// Events of a link (linux/if_link.h) by number.
const EVENTS: &[&str] = &[
    "NONE",
    "REBOOT",
    "FEATURE CHANGE",
    "BONDING FAILOVER",
    "NOTIFY PEERS",
    "RESEND IGMP",
    "BONDING OPTION",
];

/// Writes a link as `ip link show` does; `own` with the addresses of its own layer.
pub fn whole(l: &Link, own: bool, p: &mut Printer, s: &Session) {
    begin(l, View::Alone, own || s.options.details > 0, p, s);
    if s.options.stats > 0 {
        p.line();
        stats::show(l, p, s);
    }
    vf::show(l, p, s);
    altname::show(l, p);
    p.end();
}

/// Writes a link up to its addresses, as `ip address show` does; its statistics come behind those.
/// `own` where the addresses of its own layer are wanted too.
pub fn link(l: &Link, own: bool, p: &mut Printer, s: &Session) {
    begin(l, View::Addresses, own || s.options.details > 0, p, s);
    altname::show(l, p);
    p.end();
}

/// Writes a link as `ip monitor` does.
pub fn event(l: &Link, p: &mut Printer, s: &Session) {
    if s.options.brief {
        deleted(l, p);
        return brief::columns(l, p, s);
    }
    begin(l, View::Event, true, p, s);
    vf::show(l, p, s);
    altname::show(l, p);
    p.end();
}

fn deleted(l: &Link, p: &mut Printer) {
    if l.deleted {
        p.both("deleted", true, "Deleted ");
    }
}

/// What a link is shown for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    /// Itself.
    Alone,
    /// Its addresses, which follow.
    Addresses,
    /// What happened to it.
    Event,
}

/// The length of its queue; the kernel's view of a family does not tell it.
fn queue(l: &Link, p: &mut Printer) {
    let asked = || crate::sys::queue_length(&crate::text::to_bytes(&l.name()?)).ok();
    if let Some(queue) = l.nlas.u32(ifla::TXQLEN).or_else(asked).filter(|queue| *queue != 0) {
        p.put("txqlen", "qlen ", queue as i32, "");
    }
}

/// What all begin with; `own` with the addresses of its own layer.
fn begin(l: &Link, kind: View, own: bool, p: &mut Printer, s: &Session) {
    let alone = kind == View::Alone;
    deleted(l, p);
    p.put("ifindex", "", l.index, ": ");
    name(l, p, s, |p, _| p.text(": "));
    flags(l, p, s);
    p.put_some("mtu", "mtu ", l.nlas.u32(ifla::MTU), " ");
    xdp::show(l, p, s);
    p.put_some("qdisc", "qdisc ", l.nlas.str(ifla::QDISC).as_ref(), " ");
    if let Some(master) = l.master() {
        p.put("master", "master ", &s.links.name(master), " ");
    }
    state(l, p, "state ", |p, _| p.text(" "));
    if alone {
        mode(l, p);
    }
    if let Some(group) = l.group() {
        p.put("group", "group ", &s.names.name(Table::Groups, group), " ");
    }
    if !matches!(kind, View::Event) {
        queue(l, p);
    }
    reason(l, p);
    if own {
        p.line();
        addresses(l, p, s);
    }
    network(l, p, s);
    held_down(l, p, s);
    let details = s.options.details > 0;
    if details {
        details::show(l, alone, p, s);
    }
    if let Some(alias) = l.nlas.str(ifla::IFALIAS).filter(|_| alone || details) {
        p.line();
        p.put("ifalias", "    alias ", &alias, "");
    }
    xdp::show_programs(l, p, s);
}

/// Its name, in text behind an at sign what it stands on; `finish` completes the text, told how long that is.
pub fn name(l: &Link, p: &mut Printer, s: &Session, finish: impl Fn(&mut Printer, usize)) {
    let name = l.name().unwrap_or("<nil>".into());
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
pub fn state(l: &Link, p: &mut Printer, label: &str, finish: impl Fn(&mut Printer, usize)) {
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

fn mode(l: &Link, p: &mut Printer) {
    let Some(mode) = l.nlas.u8(ifla::LINKMODE) else { return };
    match MODES.get(usize::from(mode)) {
        Some(name) => p.put("linkmode", "mode ", *name, " "),
        None => p.put("linkmode_index", "mode ", mode, " "),
    }
}

fn reason(l: &Link, p: &mut Printer) {
    let Some(event) = l.nlas.u32(ifla::EVENT).filter(|event| *event != 0) else { return };
    match EVENTS.get(event as usize) {
        Some(name) => p.put("event", "event ", *name, " "),
        None => p.put("event", "event ", event, " "),
    }
}

fn addresses(l: &Link, p: &mut Printer, s: &Session) {
    p.put("link_type", "    link/", &s.names.hardware(l.hardware), " ");
    let address = l.nlas.get(ifla::ADDRESS);
    let shown = |bytes| Val::Link(bytes, l.hardware);
    if let Some(address) = address {
        p.put_in(Color::Mac, "address", "", shown(address), "");
    }
    if let Some(broadcast) = l.nlas.get(ifla::BROADCAST) {
        match l.flags & iff::POINTOPOINT {
            0 => p.text(" brd "),
            _ => p.both("link_pointtopoint", true, " peer "),
        }
        p.put_in(Color::Mac, "broadcast", "", shown(broadcast), "");
    }
    if let Some(permanent) = l.nlas.get(ifla::PERM_ADDRESS).filter(|own| Some(*own) != address) {
        p.text(" permaddr ");
        p.put_in(Color::Mac, "permaddr", "", shown(permanent), "");
    }
}

/// The namespace of what it stands on, by name where it has one.
fn network(l: &Link, p: &mut Printer, s: &Session) {
    let Some(number) = l.nlas.u32(ifla::LINK_NETNSID).map(|number| number as i32) else { return };
    if number < 0 {
        return p.both("link_netnsid", number, " link-netnsid unknown");
    }
    // Asking for names may have the kernel complain, so JSON, which has none, does not.
    match if p.is_json() { None } else { s.netns.name(number) } {
        Some(name) => p.put("", " link-netns ", name, ""),
        None => p.put("link_netnsid", " link-netnsid ", number, ""),
    }
}

/// Whether, and why, it is held down.
fn held_down(l: &Link, p: &mut Printer, s: &Session) {
    if l.nlas.u8(ifla::PROTO_DOWN).is_some_and(|down| down != 0) {
        p.both("proto_down", true, " protodown on ");
    }
    /// IFLA_PROTO_DOWN_REASON_VALUE
    const VALUE: u16 = 2;
    let bits = l.nlas.inside(ifla::PROTO_DOWN_REASON, VALUE).map(|bits| uint(bits) as u32);
    let Some(bits) = bits.filter(|bits| *bits != 0) else { return };
    p.text("protodown_reason <");
    p.array(Some("proto_down_reason"), |p| {
        for (i, bit) in (0..31).filter(|bit| bits >> bit & 1 != 0).enumerate() {
            let name = s.names.name(Table::ProtodownReasons, bit);
            p.element(if i == 0 { "" } else { "," }, &name, "");
        }
    });
    p.text(">");
}
