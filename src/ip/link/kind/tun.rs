//! `type tun`: what a TUN or TAP device is set to. It is made by `ip tuntap` or by a program.

use crate::attr::kind::LinkKind;
use crate::attr::{Attr, choice, on_off, shown};
use crate::cli::word::exact;
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;

/// The kind `tun`, without options to set.
pub static TUN: LinkKind = LinkKind {
    show: &[&TYPE, &PI, &VNET_HDR, &MULTI_QUEUE, &PERSIST, &OWNER, &GROUP],
    ..LinkKind::new("tun", "TUN or TAP device of a program")
};

const OWNER: Attr = shown(1, 4, "user").show(show_owner);
const GROUP: Attr = shown(2, 4, "group").show(show_owner);
const TYPE: Attr = choice(3, exact!["type"], &["unknown", "tun", "tap"]);
const PI: Attr = on_off(4, exact!["pi"]);
const VNET_HDR: Attr = on_off(5, exact!["vnet_hdr"]);
const PERSIST: Attr = on_off(6, exact!["persist"]);
const MULTI_QUEUE: Attr = shown(7, 1, "multi_queue").show(show_queues);
const QUEUES: Attr = shown(8, 4, "numqueues");
const DISABLED: Attr = shown(9, 4, "numdisabled");

fn show_owner(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(id) = nlas.u32(a.id) else { return };
    p.field(a.key, a.label, id);
}

fn show_queues(a: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    let Some(on) = nlas.u8(a.id) else { return };
    if on != 0 {
        p.both(a.key, true, "multi_queue ");
        QUEUES.write(nlas, p, s);
        DISABLED.write(nlas, p, s);
    }
}
