//! The words behind `ip monitor`.

use super::MONITOR;
use super::groups::SOURCES;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Value, flag, key};
use crate::error::{Error, Result, invalid};
use crate::session::Session;
use crate::text::word::{self, exact, words};

/// What the line asks for.
#[derive(Default)]
pub struct Wanted {
    /// The objects to be told of; all if there are none.
    pub sources: Vec<&'static str>,
    /// Whether each change says what it is of.
    pub label: bool,
    /// Whether other namespaces are listened to.
    pub all_nsid: bool,
    /// The only interface that counts.
    pub dev: Option<u32>,
    /// A file instead of the kernel.
    pub file: Option<String>,
    /// Whether each change is a JSON object on a line of its own.
    pub json: bool,
}

/// The keywords, in the order they are tried.
pub static KEYS: &[Key<Wanted>] = &[
    key(
        words!["file"],
        Value::File,
        "FILENAME",
        "print the events saved in this file and exit",
        |w, args, _| {
            w.file = Some(args.value()?.into());
            Ok(())
        },
    ),
    flag(words!["label"], "label each event with its source", label),
    flag(words!["link"], "watch changes of interfaces", source),
    flag(words!["address"], "watch changes of addresses", source),
    flag(words!["maddress"], "watch changes of multicast addresses", source),
    flag(exact!["acaddress"], "watch changes of anycast addresses", source),
    flag(words!["route"], "watch changes of routes", source),
    flag(words!["mroute"], "watch changes of multicast routes", source),
    flag(words!["prefix"], "watch IPv6 prefixes that routers announce", source),
    flag(words!["neigh"], "watch changes of neighbor entries", source),
    flag(words!["netconf"], "watch changes of the network configuration of interfaces", source),
    flag(words!["rule"], "watch changes of routing rules", source),
    flag(words!["nsid"], "watch changes of network namespace identifiers", source),
    flag(words!["nexthop"], "watch changes of next hop objects", source),
    flag(exact!["stats"], "watch changes of hardware statistics", source),
    flag(exact!["all"], "watch all changes and label each event with its source", label),
    flag(
        words!["all-nsid"],
        "watch all namespaces that have an identifier in this one",
        |w, _, _| {
            w.all_nsid = true;
            Ok(())
        },
    ),
    key(exact!["dev"], Value::Dev, "DEVICE", "watch only this interface", |w, args, s| {
        let name = args.value()?;
        w.dev = s.links.index(name);
        if w.dev.is_none() { invalid(name, "Device does not exist\n") } else { Ok(()) }
    }),
    // The reference knows no such words.
    flag(
        exact!["-json", "-j"],
        "print each event as a JSON object on one line, as ip -json does",
        |w, _, _| {
            w.json = true;
            Ok(())
        },
    ),
];

fn label(w: &mut Wanted, _: &mut Args, _: &Session) -> Result {
    w.label = true;
    Ok(())
}

/// The object that the word read last begins.
fn source(w: &mut Wanted, args: &mut Args, _: &Session) -> Result {
    let typed = args.word();
    let found = SOURCES.iter().find(|source| source.name.starts_with(typed));
    w.sources.extend(found.map(|source| source.name));
    Ok(())
}

/// Reads the line. Errors: `Argument "x" is unknown, try "ip monitor help".`
pub fn read(s: &Session, args: &mut Args) -> Result<Wanted> {
    let mut wanted = Wanted::default();
    grammar::read(KEYS, &mut wanted, args, s, |_, args, _| {
        let word = args.word();
        if word::is_prefix(word, "help") {
            return Err(MONITOR.usage());
        }
        Err(Error::fatal(format!("Argument \"{word}\" is unknown, try \"ip monitor help\"."))
            .about(word))
    })?;
    Ok(wanted)
}
