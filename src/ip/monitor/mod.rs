//! `ip monitor`: what the kernel changes, as it changes.
//!
//! `words` reads the line, `event` shows one change.

mod event;
mod groups;
mod prefix;
mod words;

use crate::cli::args::Args;
use crate::cli::grammar::{Spec, specs};
use crate::cli::object::{Bare, Object, Term, Verb, verb};
use crate::error::Result;
use crate::netlink::listen;
use crate::query::{links, monitor_file as file};
use crate::session::Session;
use crate::text::word::{exact, words};
use event::Watch;
use words::{KEYS, Wanted};

/// The object `ip monitor`: any of its words may come first.
pub static MONITOR: Object = Object {
    words: words!["monitor"],
    title: "ip monitor",
    doc: "watch changes of interfaces, addresses, routes and other objects",
    bare: Bare::Words(run),
    verbs: &[
        first(words!["file"], "print events that were saved in a file"),
        first(words!["label"], "label each event with its source"),
        first(words!["link"], "watch changes of interfaces"),
        first(words!["address"], "watch changes of addresses"),
        first(words!["maddress"], "watch changes of multicast addresses"),
        first(exact!["acaddress"], "watch changes of anycast addresses"),
        first(words!["route"], "watch changes of routes"),
        first(words!["mroute"], "watch changes of multicast routes"),
        first(words!["prefix"], "watch IPv6 prefixes that routers announce"),
        first(words!["neigh"], "watch changes of neighbor entries"),
        first(words!["netconf"], "watch changes of the network configuration of interfaces"),
        first(words!["rule"], "watch changes of routing rules"),
        first(words!["nsid"], "watch changes of network namespace identifiers"),
        first(words!["nexthop"], "watch changes of next hop objects"),
        first(exact!["stats"], "watch changes of hardware statistics"),
        first(exact!["all"], "watch all changes and label each event with its source"),
        first(words!["all-nsid"], "watch all namespaces that have an identifier in this one"),
        first(exact!["dev"], "watch changes of one interface only"),
        first(exact!["-json", "-j"], "print each event as a JSON object on one line"),
    ],
    ..Object::PLAIN
};

const TERMS: &[Term] = &[
    (
        "OBJECTS",
        "@link | @address | @maddress | @acaddress | @route | @mroute | @prefix | @neigh | @netconf | @rule | @nsid | \
         @nexthop | @stats",
    ),
    ("FILE", "@file"),
];

const fn first(words: &'static [crate::text::word::Word], doc: &'static str) -> Verb {
    verb(words, run)
        .keys(keys)
        .line("[ @all | OBJECTS ] [ FILE ] $label $all-nsid $dev", &[TERMS])
        .doc(doc)
}

fn keys() -> Vec<&'static Spec> {
    specs(KEYS)
}

/// Runs `ip monitor`, until it is killed or the file ends.
fn run(s: &Session, args: &mut Args) -> Result {
    let wanted = words::read(s, args)?;
    match &wanted.file {
        Some(name) => {
            let messages = file::open(name)?;
            let mut watch = Watch::new(s, &wanted)?;
            file::read(&messages, |message| watch.tell(message, None))
        }
        None => follow(s, &wanted),
    }
}

fn follow(s: &Session, wanted: &Wanted) -> Result {
    let groups = groups::of(&wanted.sources, s.options.family);
    let listener = listen::open(&s.netlink, &groups, wanted.all_nsid)?;
    // What happens from now on waits in the socket.
    links::all(s)?;
    let mut watch = Watch::new(s, wanted)?;
    listener.run(|message, nsid| watch.tell(message, nsid))
}
