//! `bridge monitor`: shows changes of bridges as the kernel reports them.

use super::link::show as link;
use super::{fdb, mdb, vlan, vni};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Keys, flag};
use crate::cli::keys;
use crate::cli::monitor::{self, ByType, Event, Source};
use crate::cli::object::{Bare, Object, Verb, verb};
use crate::cli::value::keep;
use crate::error::{Error, Result, refuse};
use crate::netlink::uapi::bridge::{
    RTM_DELMDB, RTM_DELTUNNEL, RTM_DELVLAN, RTM_NEWMDB, RTM_NEWTUNNEL, RTM_NEWVLAN,
};
use crate::netlink::uapi::family::{BRIDGE, UNSPEC};
use crate::netlink::uapi::link::{RTM_DELLINK, RTM_NEWLINK, ifla};
use crate::netlink::uapi::neigh::{RTM_DELNEIGH, RTM_NEWNEIGH};
use crate::netlink::uapi::{nlm, rtnlgrp};
use crate::netlink::{Message, listen};
use crate::print::Printer;
use crate::query::links;
use crate::query::{moment::Moment, monitor_file as file};
use crate::rt::link::Link;
use crate::rt::neigh::Neigh;
use crate::session::Session;
use crate::text::Ifname;
use crate::text::word::{exact, is_prefix, words};

/// The object `bridge monitor`. Each keyword is also a verb, because any keyword may come first.
pub static MONITOR: Object = Object {
    words: words!["monitor"],
    title: "bridge monitor",
    doc: "watch changes of bridge ports, forwarding entries, multicast groups and VLANs",
    bare: Bare::Words(run),
    verbs: &VERBS,
    ..Object::PLAIN
};

/// Multicast groups of `all`, also joined without a keyword: `nl_groups` of sockaddr_nl, all 32 bits except RTNLGRP_TC.
/// RTNLGRP_IPV4_MROUTE_R and RTNLGRP_IPV6_MROUTE_R require CAP_NET_ADMIN.
const USUAL: u32 = !(1 << (rtnlgrp::TC - 1));

/// Multicast groups that must be joined successfully, and their names in the error message. The kernel has RTNLGRP_BRVLAN since
/// Linux 5.8 and RTNLGRP_TUNNEL since Linux 5.18.
const REQUIRED_GROUPS: [(u32, &str); 2] = [(rtnlgrp::BRVLAN, "vlan"), (rtnlgrp::TUNNEL, "vni")];

/// Options of the command line.
#[derive(Default)]
struct BridgeMonitorOptions {
    file: Option<String>,
    groups: Vec<u32>,
    all: bool,
    /// `label`: each event begins with its type.
    label: bool,
}

/// How messages of a type are shown.
struct Shown {
    /// Text that `label` prints before an event, in brackets.
    label: &'static str,
    /// Value of the JSON key `object`: an object of `bridge`.
    object: &'static str,
    /// Whether a message is about bridges.
    fits: fn(&Message) -> bool,
    /// Prints a message.
    show: fn(&Message, &mut Printer, &Session),
}

/// The keywords, in the order they are tried.
static SOURCES: [Source<BridgeMonitorOptions, Shown>; 7] = [
    Source::option(keys::file("FILE", |w, args, _| keep(&mut w.file, args))),
    Source::new(
        flag(words!["link"], "watch changes of bridge ports", select),
        &[(UNSPEC, rtnlgrp::LINK)],
        &[event(["LINK", "link"], &[RTM_NEWLINK, RTM_DELLINK], link::is_port, |message, p, s| {
            link::show(&Link::parse(message), p, s);
        })],
    ),
    Source::new(
        flag(words!["fdb"], "watch changes of the forwarding database", select),
        &[(UNSPEC, rtnlgrp::NEIGH)],
        &[event(["NEIGH", "fdb"], &[RTM_NEWNEIGH, RTM_DELNEIGH], is_of_bridge, |message, p, s| {
            fdb::show::show(&Neigh::parse(message), true, p, s);
        })],
    ),
    Source::new(
        flag(words!["mdb"], "watch changes of the multicast group database", select),
        &[(BRIDGE, rtnlgrp::MDB)],
        &[event(["MDB", "mdb"], &[RTM_NEWMDB, RTM_DELMDB], |_| true, mdb::show::event)],
    ),
    Source::new(
        flag(words!["vlan"], "watch changes of VLANs", select),
        &[(BRIDGE, rtnlgrp::BRVLAN)],
        &[event(["VLAN", "vlan"], &[RTM_NEWVLAN, RTM_DELVLAN], is_of_bridge, vlan::entry::event)],
    ),
    Source::new(
        flag(exact!["vni"], "watch changes of the VNI filter of VXLAN interfaces", select),
        &[(BRIDGE, rtnlgrp::TUNNEL)],
        &[event(
            ["TUNNEL", "vni"],
            &[RTM_NEWTUNNEL, RTM_DELTUNNEL],
            is_of_bridge,
            vni::show::event,
        )],
    ),
    Source::new(
        flag(
            exact!["all"],
            "watch all changes and label each event with its source",
            |w, args, s| {
                (w.all, w.label) = (true, true);
                select(w, args, s)
            },
        ),
        &[(BRIDGE, rtnlgrp::BRVLAN), (BRIDGE, rtnlgrp::TUNNEL)],
        &[],
    ),
];

/// How messages are shown, by message type.
static BY_TYPE: ByType<BridgeMonitorOptions, Shown> = ByType::new(&SOURCES);

static KEYS: [Key<BridgeMonitorOptions>; SOURCES.len()] = monitor::keys(&SOURCES);

/// A verb for each keyword.
static VERBS: [Verb; KEYS.len()] =
    monitor::verbs(&KEYS, &verb(&[], run).keys(|| grammar::specs(&KEYS)));

const fn event(
    [label, object]: [&'static str; 2],
    types: &'static [u16],
    fits: fn(&Message) -> bool,
    show: fn(&Message, &mut Printer, &Session),
) -> Event<Shown> {
    Event { types, header: 0, shown: Shown { label, object, fits, show } }
}

fn is_of_bridge(message: &Message) -> bool {
    message.body.first() == Some(&BRIDGE)
}

/// Selects the groups of the last keyword.
fn select(w: &mut BridgeMonitorOptions, args: &mut Args, _: &Session) -> Result {
    let source = monitor::selected(&SOURCES, args.word());
    w.groups.extend(source.into_iter().flat_map(|source| source.groups_of(UNSPEC)));
    Ok(())
}

/// Runs `bridge monitor` until the process is killed or the file ends. With -json, prints one object per line. Errors: an unknown
/// keyword, or a group of [`REQUIRED_GROUPS`] that the kernel does not have.
fn run(s: &Session, args: &mut Args) -> Result {
    let mut wanted = BridgeMonitorOptions::default();
    grammar::read(&Keys::new(&KEYS), &mut wanted, args, s, |_, args, _| match args.word() {
        word if is_prefix(word, "help") => Err(MONITOR.usage()),
        word => {
            let hint = "try \"bridge monitor help\".";
            Err(Error::fatal(format!("Argument \"{word}\" is unknown, {hint}")).about(word))
        }
    })?;
    let mut p = s.printer();
    if let Some(name) = &wanted.file {
        let shown = file::open(name).and_then(|messages| {
            file::read(&messages, |message| tell(message, wanted.label, &mut p, s))
        });
        let fatal = |error: Error| match error.is_fatal() {
            true => error,
            false => error.with_code(255).passing(),
        };
        return shown.map_err(fatal);
    }
    let usual = if wanted.all || wanted.groups.is_empty() { USUAL } else { 0 };
    let listener = listen::bound(&s.netlink, nlm::ROUTE, usual, false)?;
    for group in &wanted.groups {
        let required = REQUIRED_GROUPS.iter().find(|required| required.0 == *group);
        if let (false, Some((_, name))) = (listener.has_joined(*group), required) {
            return refuse(format!("Failed to add bridge {name} group to list"));
        }
    }
    // The socket queues the events that occur meanwhile.
    links::learn_all(s)?;
    listener.run(|message, _| tell(message, wanted.label, &mut p, s))
}

/// Shows one event if it is about bridges. Errors: a port whose name is not valid for an interface; this error has no message.
fn tell(message: &Message, label: bool, p: &mut Printer, s: &Session) -> Result {
    let found = BY_TYPE.find(message.kind, |shown| (shown.fits)(message));
    let Some(Event { shown, .. }) = found else { return Ok(()) };
    if matches!(message.kind, RTM_NEWLINK | RTM_DELLINK)
        && let Some(bytes) = Link::parse(message).nlas.get(ifla::IFNAME)
        && !Ifname::is_shown(bytes)
    {
        return Err(Error::silent(255).passing());
    }
    p.infallible_event(|p| {
        Moment::show(&s.options, p);
        // JSON always has this key, because the other keys do not identify the type of the event.
        p.json("object", shown.object);
        if label {
            p.format(format_args!("[{}]", shown.label));
        }
        (shown.show)(message, p, s);
    });
    p.flush();
    Ok(())
}
