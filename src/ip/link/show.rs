//! A link, as `ip link show` prints it, and as the beginning of a link in `ip address show`.

use super::{altname, brief, details, stats, vf, xdp};
use crate::names::Table;
use crate::netlink::uapi::link::{iff, ifla};
use crate::print::{Color, Printer, Val};
use crate::query::link_line::{flags, name, state};
use crate::rt::link::Link;
use crate::session::Session;

/// Link modes, by number (linux/if.h).
pub const MODES: &[&str] = &["DEFAULT", "DORMANT"];

/// Events of a link, by number (linux/if_link.h).
const EVENTS: &[&str] = &[
    "NONE",
    "REBOOT",
    "FEATURE CHANGE",
    "BONDING FAILOVER",
    "NOTIFY PEERS",
    "RESEND IGMP",
    "BONDING OPTION",
];

/// Prints a link as `ip link show` does. `own` also prints the link-layer addresses.
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

/// Prints a link without its addresses, as `ip address show` does. The caller prints the statistics after the
/// addresses. `own` also prints the link-layer addresses.
pub fn link(l: &Link, own: bool, p: &mut Printer, s: &Session) {
    begin(l, View::Addresses, own || s.options.details > 0, p, s);
    altname::show(l, p);
    p.end();
}

/// Prints a link as `ip monitor` does.
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

/// The command that a link is printed for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    /// `ip link show`
    Alone,
    /// `ip address show`: addresses follow.
    Addresses,
    /// `ip monitor`
    Event,
}

/// Prints the length of the transmit queue. Messages for an address family lack the attribute; then an ioctl queries
/// the length.
fn queue(l: &Link, p: &mut Printer) {
    let asked = || crate::sys::queue_length(&l.name()?).ok();
    if let Some(queue) = l.nlas.u32(ifla::TXQLEN).or_else(asked).filter(|queue| *queue != 0) {
        p.put("txqlen", "qlen ", queue as i32, "");
    }
}

/// Prints the part that all views share. `own` also prints the link-layer addresses.
fn begin(l: &Link, kind: View, own: bool, p: &mut Printer, s: &Session) {
    let alone = kind == View::Alone;
    deleted(l, p);
    p.put("ifindex", "", l.index, ": ");
    name(l, p, s, |p, _| p.text(": "));
    flags(l, p, s);
    p.put_some("mtu", "mtu ", l.nlas.u32(ifla::MTU), " ");
    xdp::show(l, p, s);
    p.put_some("qdisc", "qdisc ", l.nlas.text(ifla::QDISC).map(Val::Bytes), " ");
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
    if let Some(alias) = l.nlas.text(ifla::IFALIAS).filter(|_| alone || details) {
        p.line();
        p.put("ifalias", "    alias ", Val::Bytes(alias), "");
    }
    xdp::show_programs(l, p, s);
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

/// Prints the network namespace of the underlying interface, by name if the namespace has one.
fn network(l: &Link, p: &mut Printer, s: &Session) {
    let Some(number) = l.nlas.u32(ifla::LINK_NETNSID).map(|number| number as i32) else { return };
    if number < 0 {
        return p.both("link_netnsid", number, " link-netnsid unknown");
    }
    // Only text prints the name. Not requested for JSON, because the request can print an error of the kernel.
    match if p.is_json() { None } else { s.netns.name(number) } {
        Some(name) => p.put("", " link-netns ", name, ""),
        None => p.put("link_netnsid", " link-netnsid ", number, ""),
    }
}

/// Prints the protocol-down state and its reasons.
fn held_down(l: &Link, p: &mut Printer, s: &Session) {
    if l.nlas.u8(ifla::PROTO_DOWN).is_some_and(|down| down != 0) {
        p.both("proto_down", true, " protodown on ");
    }
    /// IFLA_PROTO_DOWN_REASON_VALUE
    const VALUE: u16 = 2;
    // Like the reference, reads only the first byte of the 32-bit number. On little-endian machines, this byte contains reasons
    // 0 to 7.
    let bits = l.nlas.inside(ifla::PROTO_DOWN_REASON, VALUE).and_then(|value| value.first());
    let Some(bits) = bits.filter(|bits| **bits != 0) else { return };
    p.text("protodown_reason <");
    p.array(Some("proto_down_reason"), |p| {
        for (i, bit) in (0..8).filter(|bit| bits >> bit & 1 != 0).enumerate() {
            let name = s.names.name(Table::ProtodownReasons, bit);
            p.element(if i == 0 { "" } else { "," }, &name, "");
        }
    });
    p.text(">");
}
