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
    key(words!["file"], Value::File, "FILENAME", "changes that were written down", |w, args, _| {
        w.file = Some(args.value()?.into());
        Ok(())
    }),
    flag(words!["label"], "say what each change is of", label),
    flag(words!["link"], "interfaces", source),
    flag(words!["address"], "addresses", source),
    flag(words!["maddress"], "multicast addresses", source),
    flag(exact!["acaddress"], "anycast addresses", source),
    flag(words!["route"], "routes", source),
    flag(words!["mroute"], "multicast routes", source),
    flag(words!["prefix"], "prefixes that routers announce", source),
    flag(words!["neigh"], "neighbours", source),
    flag(words!["netconf"], "parameters of interfaces", source),
    flag(words!["rule"], "rules", source),
    flag(words!["nsid"], "numbers of namespaces", source),
    flag(words!["nexthop"], "nexthops", source),
    flag(exact!["stats"], "what is counted", source),
    flag(exact!["all"], "everything, with labels", label),
    flag(words!["all-nsid"], "changes in other namespaces too", |w, _, _| {
        w.all_nsid = true;
        Ok(())
    }),
    key(exact!["dev"], Value::Dev, "DEVICE", "only of this interface", |w, args, s| {
        let name = args.value()?;
        w.dev = s.links.index(name);
        if w.dev.is_none() { invalid(name, "Device does not exist\n") } else { Ok(()) }
    }),
    // The reference knows no such words.
    flag(exact!["-json", "-j"], "a JSON object a change, as with ip -json", |w, _, _| {
        w.json = true;
        Ok(())
    }),
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
        Err(Error::fatal(format!("Argument \"{word}\" is unknown, try \"ip monitor help\".")))
    })?;
    Ok(wanted)
}
