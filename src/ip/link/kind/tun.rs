//! `type tun`: the settings of a TUN or TAP device. `ip tuntap` or a program creates the device.

use crate::attr::kind::LinkKind;
use crate::attr::{Attr, on_off, shown};
use crate::names::users::Owners;
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::exact;

/// The kind `tun`, without options to set.
pub static TUN: LinkKind = LinkKind {
    show: &[&TYPE, &PI, &VNET_HDR, &MULTI_QUEUE, &PERSIST, &OWNER, &GROUP],
    can_add: false,
    ..LinkKind::new(
        "tun",
        "interface of a program: network layer packets (tun) or Ethernet frames (tap)",
    )
};

const OWNER: Attr = shown(1, 4, "user").show(show_user);
const GROUP: Attr = shown(2, 4, "group").show(show_group);
const TYPE: Attr = shown(3, 1, "type").show(show_type);
const PI: Attr = on_off(4, exact!["pi"]);
const VNET_HDR: Attr = on_off(5, exact!["vnet_hdr"]);
const PERSIST: Attr = on_off(6, exact!["persist"]);
const MULTI_QUEUE: Attr = shown(7, 1, "multi_queue").show(show_queues);
const QUEUES: Attr = shown(8, 4, "numqueues");
const DISABLED: Attr = shown(9, 4, "numdisabled");

fn show_type(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    match nlas.u8(a.id) {
        None => {}
        Some(1) => p.field(a.key, a.label, "tun"),
        Some(2) => p.field(a.key, a.label, "tap"),
        Some(other) => p.field(a.key, a.label, &format!("UNKNOWN:{other}")),
    }
}

/// Prints the name of the user, or the number if there is no such user.
fn show_user(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    show_owner(Owners::Users, a, nlas, p);
}

/// Prints the name of the group, or the number if there is no such group.
fn show_group(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    show_owner(Owners::Groups, a, nlas, p);
}

fn show_owner(owners: Owners, a: &Attr, nlas: &Nlas, p: &mut Printer) {
    let Some(id) = nlas.u32(a.id) else { return };
    match owners.name(id) {
        Some(name) => p.field(a.key, a.label, &name),
        None => p.field(a.key, a.label, id),
    }
}

/// Prints whether the device has several queues, and their numbers. Text prints nothing if it has one queue.
fn show_queues(a: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    let on = nlas.u8(a.id).is_some_and(|on| on != 0);
    p.both(a.key, on, if on { "multi_queue " } else { "" });
    if on {
        QUEUES.write(nlas, p, s);
        DISABLED.write(nlas, p, s);
    }
}
