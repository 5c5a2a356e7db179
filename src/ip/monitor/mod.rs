//! `ip monitor`: prints the kernel's notifications of changes.
//!
//! `source` is the table of objects, `words` parses the command line, and `event` prints one event.

mod event;
mod prefix;
mod source;
mod words;

use crate::cli::args::Args;
use crate::cli::grammar::specs;
use crate::cli::monitor::verbs;
use crate::cli::object::{Bare, Object, Term, Verb, verb};
use crate::error::Result;
use crate::netlink::listen;
use crate::query::{links, monitor_file as file};
use crate::session::Session;
use crate::text::word::words;
use event::Monitor;
use source::KEYS;
use words::MonitorOptions;

/// The object `ip monitor`. Its keywords may be in any order.
pub static MONITOR: Object = Object {
    words: words!["monitor"],
    title: "ip monitor",
    doc: "watch changes of interfaces, addresses, routes and other objects",
    bare: Bare::Words(run),
    verbs: &VERBS,
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

/// One verb per keyword.
static VERBS: [Verb; KEYS.len()] = verbs(
    &KEYS,
    &verb(&[], run)
        .keys(|| specs(&KEYS))
        .line("[ @all | OBJECTS ] [ FILE ] $label $all-nsid $dev", &[TERMS]),
);

/// Runs `ip monitor`. Returns when the reader of stdout exits, or at the end of the file.
fn run(s: &Session, args: &mut Args) -> Result {
    let wanted = words::read(s, args)?;
    match &wanted.file {
        Some(name) => {
            let messages = file::open(name)?;
            let mut monitor = Monitor::new(s, &wanted)?;
            file::read(&messages, |message| monitor.tell(message, None))
        }
        None => follow(s, &wanted),
    }
}

fn follow(s: &Session, wanted: &MonitorOptions) -> Result {
    let groups = wanted.groups(s.options.family);
    let listener = listen::open(&s.netlink, &groups, wanted.all_nsid)?;
    // The socket buffers the events from here on.
    links::learn_all(s)?;
    let mut monitor = Monitor::new(s, wanted)?;
    listener.run(|message, nsid| monitor.tell(message, nsid))
}
