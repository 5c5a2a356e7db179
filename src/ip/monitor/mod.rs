//! `ip monitor`: what the kernel changes, as it changes.
//!
//! `words` reads the line, `event` shows one change.

mod event;
mod groups;
mod prefix;
mod words;

use crate::cli::args::Args;
use crate::cli::grammar::{Spec, specs};
use crate::cli::object::{Bare, Object, Verb, verb};
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
    doc: "changes, as they are made",
    bare: Bare::Words(run),
    verbs: &[
        first(words!["file"], "changes that were written down"),
        first(words!["label"], "what each change is of"),
        first(words!["link"], "changes of interfaces"),
        first(words!["address"], "changes of addresses"),
        first(words!["maddress"], "changes of multicast addresses"),
        first(exact!["acaddress"], "changes of anycast addresses"),
        first(words!["route"], "changes of routes"),
        first(words!["mroute"], "changes of multicast routes"),
        first(words!["prefix"], "prefixes that routers announce"),
        first(words!["neigh"], "changes of neighbours"),
        first(words!["netconf"], "changes of parameters"),
        first(words!["rule"], "changes of rules"),
        first(words!["nsid"], "changes of the numbers of namespaces"),
        first(words!["nexthop"], "changes of nexthops"),
        first(exact!["stats"], "changes of what is counted"),
        first(exact!["all"], "all changes"),
        first(words!["all-nsid"], "changes in other namespaces too"),
        first(exact!["dev"], "changes of one interface"),
        first(exact!["-json", "-j"], "changes as JSON objects, one a line"),
    ],
    ..Object::PLAIN
};

const fn first(words: &'static [crate::text::word::Word], doc: &'static str) -> Verb {
    verb(words, run).keys(keys).doc(doc)
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
    let listener = listen::open(&groups, wanted.all_nsid, s.options.receive_buffer)?;
    // What happens from now on waits in the socket.
    links::all(s)?;
    let mut watch = Watch::new(s, wanted)?;
    listener.run(|message, nsid| watch.tell(message, nsid))
}
