//! `bridge monitor`: what the kernel changes of bridges, as it changes.

use super::link::show as link;
use super::{fdb, mdb, vlan, vni};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Spec, Value, flag, key};
use crate::cli::object::{Bare, Object, Verb, verb};
use crate::error::{Error, Result};
use crate::netlink::uapi::bridge::{
    RTM_DELMDB, RTM_DELTUNNEL, RTM_DELVLAN, RTM_NEWMDB, RTM_NEWTUNNEL, RTM_NEWVLAN,
};
use crate::netlink::uapi::family::BRIDGE;
use crate::netlink::uapi::link::{RTM_DELLINK, RTM_NEWLINK};
use crate::netlink::uapi::neigh::{RTM_DELNEIGH, RTM_NEWNEIGH};
use crate::netlink::uapi::nlm;
use crate::netlink::{Message, listen};
use crate::print::Printer;
use crate::query::links;
use crate::query::{moment::Moment, monitor_file as file};
use crate::rt::link::Link;
use crate::rt::neigh::Neigh;
use crate::session::Session;
use crate::text::word::{Word, exact, is_prefix, words};

/// The object `bridge monitor`: any of its words may come first.
pub static MONITOR: Object = Object {
    words: words!["monitor"],
    title: "bridge monitor",
    doc: "watch changes of bridge ports, forwarding entries, multicast groups and VLANs",
    bare: Bare::Words(run),
    verbs: &[
        first(words!["file"], "print events that were saved in a file"),
        first(words!["link"], "watch changes of bridge ports"),
        first(words!["fdb"], "watch changes of the forwarding database"),
        first(words!["mdb"], "watch changes of the multicast group database"),
        first(words!["vlan"], "watch changes of VLANs"),
        first(exact!["vni"], "watch changes of the VNI filter of VXLAN interfaces"),
        first(exact!["all"], "watch all changes and label each event with its source"),
    ],
    ..Object::PLAIN
};

const fn first(words: &'static [Word], doc: &'static str) -> Verb {
    verb(words, run).keys(keys).doc(doc)
}

fn keys() -> Vec<&'static Spec> {
    grammar::specs(KEYS)
}

/// Groups of the kernel (linux/rtnetlink.h).
mod group {
    pub const LINK: u32 = 1;
    pub const NEIGH: u32 = 3;
    pub const MDB: u32 = 26;
    pub const VLAN: u32 = 33;
    pub const TUNNEL: u32 = 35;
}

/// The groups that `all` and nothing join, as bits: the first 32 without that of traffic control. Those
/// of rules for multicast routing need CAP_NET_ADMIN.
const USUAL: u32 = !(1 << 3);

/// What the line asks for.
#[derive(Default)]
struct Wanted {
    file: Option<String>,
    groups: Vec<u32>,
    all: bool,
    /// Whether each change is told with what it is of.
    label: bool,
}

/// The keywords, in the order they are tried.
static KEYS: &[Key<Wanted>] = &[
    key(
        words!["file"],
        Value::File,
        "FILE",
        "print the events saved in this file and exit",
        |w, args, _| {
            w.file = Some(args.value()?.into());
            Ok(())
        },
    ),
    flag(words!["link"], "watch changes of bridge ports", |w, _, _| w.add(group::LINK)),
    flag(words!["fdb"], "watch changes of the forwarding database", |w, _, _| w.add(group::NEIGH)),
    flag(words!["mdb"], "watch changes of the multicast group database", |w, _, _| {
        w.add(group::MDB)
    }),
    flag(words!["vlan"], "watch changes of VLANs", |w, _, _| w.add(group::VLAN)),
    flag(exact!["vni"], "watch changes of the VNI filter of VXLAN interfaces", |w, _, _| {
        w.add(group::TUNNEL)
    }),
    flag(exact!["all"], "watch all changes and label each event with its source", |w, _, _| {
        (w.all, w.label) = (true, true);
        w.groups.extend([group::VLAN, group::TUNNEL]);
        Ok(())
    }),
];

impl Wanted {
    fn add(&mut self, group: u32) -> Result {
        self.groups.push(group);
        Ok(())
    }
}

/// Runs `bridge monitor`, until it is killed or the file ends. It is text even with -json.
fn run(s: &Session, args: &mut Args) -> Result {
    let mut wanted = Wanted::default();
    grammar::read(KEYS, &mut wanted, args, s, |_, args, _| match args.word() {
        word if is_prefix(word, "help") => Err(MONITOR.usage()),
        word => {
            let hint = "try \"bridge monitor help\".";
            Err(Error::fatal(format!("Argument \"{word}\" is unknown, {hint}")).about(word))
        }
    })?;
    let mut p = s.text_printer();
    if let Some(name) = &wanted.file {
        let told = file::open(name).and_then(|messages| {
            file::read(&messages, |message| {
                tell(message, wanted.label, &mut p, s);
                Ok(())
            })
        });
        let fatal = |error: Error| match error.is_fatal() {
            true => error,
            false => error.with_code(255).passing(),
        };
        return told.map_err(fatal);
    }
    let usual = if wanted.all || wanted.groups.is_empty() { USUAL } else { 0 };
    let listener = listen::bound(&s.netlink, nlm::ROUTE, usual, false)?;
    listener.join(&wanted.groups);
    // What happens from now on waits in the socket.
    links::all(s)?;
    listener.run(|message, _| {
        tell(message, wanted.label, &mut p, s);
        Ok(())
    })
}

/// Shows one change, if it is of bridges.
fn tell(message: &Message, label: bool, p: &mut Printer, s: &Session) {
    let of_bridges = message.body.first() == Some(&BRIDGE);
    let name = match message.kind {
        RTM_NEWLINK | RTM_DELLINK if link::is_port(message) => "LINK",
        RTM_NEWNEIGH | RTM_DELNEIGH if of_bridges => "NEIGH",
        RTM_NEWMDB | RTM_DELMDB => "MDB",
        RTM_NEWVLAN | RTM_DELVLAN if of_bridges => "VLAN",
        RTM_NEWTUNNEL | RTM_DELTUNNEL if of_bridges => "TUNNEL",
        _ => return,
    };
    if let Some(text) = Moment::now().lead(&s.options) {
        p.text_value(&text);
    }
    if label {
        p.format(format_args!("[{name}]"));
    }
    match name {
        "LINK" => link::show(&Link::parse(message), p, s),
        "NEIGH" => fdb::show::show(&Neigh::parse(message), true, p, s),
        "MDB" => mdb::show::event(message, p, s),
        "VLAN" => vlan::entry::event(message, p, s),
        _ => vni::show::event(message, p, s),
    }
    p.flush();
}
