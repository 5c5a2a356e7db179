//! `bridge link show`

use super::set::LEARNING_SYNC;
use crate::attr::bridge_port as port;
use crate::attr::{Attr, shown};
use crate::bridge::{DEVICE, index};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::error::{Error, Result};
use crate::netlink::uapi::bridge::{af_spec, brport};
use crate::netlink::uapi::family::{BRIDGE, UNSPEC};
use crate::netlink::uapi::link::{RTM_GETLINK, ifla};
use crate::netlink::{Message, Nlas, Request};
use crate::print::{Printer, Val};
use crate::query::link_line;
use crate::query::links;
use crate::rt::header::LinkHeader;
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::word::exact;

/// The attributes of a port that -details prints, in the order of the output.
static DETAILS: &[&Attr] = &[
    &port::HAIRPIN,
    &port::GUARD,
    &port::ROOT_BLOCK,
    &port::FASTLEAVE,
    &port::LEARNING,
    &LEARNING_SYNC,
    &port::FLOOD,
    &port::MCAST_FLOOD,
    &port::BCAST_FLOOD,
    &MCAST_ROUTER,
    &port::MCAST_TO_UNICAST,
    &port::NEIGH_SUPPRESS,
    &port::NEIGH_VLAN_SUPPRESS,
    &port::NEIGH_FORWARD_GRAT,
    &port::VLAN_TUNNEL,
    &port::BACKUP_PORT,
    &port::BACKUP_NHID,
    &port::ISOLATED,
    &port::LOCKED,
    &port::MAB,
    &MCAST_N_GROUPS,
    &MCAST_MAX_GROUPS,
];

const MCAST_ROUTER: Attr = port::MCAST_ROUTER.key("mcast_router");
const MCAST_N_GROUPS: Attr = shown(41, 4, "mcast_n_groups");
const MCAST_MAX_GROUPS: Attr = shown(brport::MCAST_MAX_GROUPS, 4, "mcast_max_groups");
const PRIORITY: Attr = shown(brport::PRIORITY, 2, "priority");
const COST: Attr = shown(brport::COST, 4, "cost");

/// The filter of `bridge link show`.
#[derive(Default)]
pub(in crate::bridge) struct PortFilter {
    dev: Option<String>,
    master: Option<String>,
}

/// The keywords.
pub static KEYS: &Keys<PortFilter> = &Keys::new(&[
    key(exact!["dev"], Value::BridgePort, "DEV", "show only this bridge port", |f, args, _| {
        once(&mut f.dev, "dev", args)
    }),
    key(
        exact!["master"],
        Value::Bridge,
        "DEVICE",
        "show only ports of this bridge",
        |f, args, _| once(&mut f.master, "master", args),
    ),
]);

/// The name of an interface, once. Errors: `Error: duplicate "key": "name" is the second value.`
pub fn once(into: &mut Option<String>, key: &'static str, args: &mut Args) -> Result {
    let name = args.value()?;
    match into.replace(name.into()) {
        Some(_) => Err(Error::second(key, name)),
        None => Ok(()),
    }
}

/// Runs `bridge link show`; a word that is no keyword is passed over.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut filter = PortFilter::default();
    grammar::read(KEYS, &mut filter, args, s, |_, _, _| Ok(()))?;
    let wanted =
        |name: &Option<String>| name.as_ref().map(|name| index(DEVICE, name, s)).transpose();
    let (dev, master) = (wanted(&filter.dev)?, wanted(&filter.master)?);
    // Their names, all at once.
    links::learn_all(s)?;
    let request = Request::dump(RTM_GETLINK, &LinkHeader::of(BRIDGE).to_bytes());
    s.printer().document(|p| {
        s.conn()?.dump(request, |message| {
            let link = Link::parse(message);
            let passes = dev.is_none_or(|index| link.index == index)
                && master.is_none_or(|index| link.master() == Some(index));
            if passes && is_port(message) {
                p.entry(|p| show(&link, p, s));
            }
            Ok(())
        })
    })
}

/// Whether a link message describes a bridge port.
pub fn is_port(message: &Message) -> bool {
    matches!(message.body.first(), Some(&(UNSPEC | BRIDGE)))
}

/// One port.
pub fn show(l: &Link, p: &mut Printer, s: &Session) {
    if l.deleted {
        p.put("deleted", "Deleted ", true, "");
    }
    p.put("ifindex", "", l.index, ": ");
    link_line::name(l, p, s, |p, _| p.text(": "));
    link_line::flags(l, p, s);
    p.put_some("mtu", "mtu ", l.nlas.u32(ifla::MTU), " ");
    if let Some(master) = l.master() {
        p.put("master", "master ", &s.links.name(master), " ");
    }
    match l.nlas.get(ifla::PROTINFO) {
        // As kernels before 3.10 tell of it.
        Some([state]) => show_state(*state, p),
        Some(port) => show_port(&Nlas::parse(port), p, s),
        None => {}
    }
    if let Some(mode) = l.nlas.nest(ifla::AF_SPEC).and_then(|spec| spec.u16(af_spec::MODE)) {
        match mode {
            0 => p.field("hwmode", "hwmode", "VEB"),
            1 => p.field("hwmode", "hwmode", "VEPA"),
            _ => p.field("hwmode", "hwmode", Val::Hex(mode.into())),
        }
    }
    p.end();
}

fn show_port(port: &Nlas, p: &mut Printer, s: &Session) {
    if let Some(state) = port.u8(brport::STATE) {
        show_state(state, p);
    }
    PRIORITY.write(port, p, s);
    COST.write(port, p, s);
    if s.options.details > 0 {
        p.line();
        p.text("    ");
        DETAILS.iter().for_each(|row| row.write(port, p, s));
    }
}

/// The state of a port or of a VLAN of it.
pub fn show_state(state: u8, p: &mut Printer) {
    match port::STATES.get(usize::from(state)) {
        Some(name) => p.field("state", "state", *name),
        None => p.put("state", "state (", state, ") "),
    }
}
