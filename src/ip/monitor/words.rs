//! The arguments of `ip monitor`.

use super::MONITOR;
use super::source::{KEYS, SOURCES};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Keys, Value, flag, key};
use crate::cli::keys;
use crate::cli::monitor::{Source, selected};
use crate::cli::value::keep;
use crate::error::{Error, Result, invalid};
use crate::session::Session;
use crate::text::word::{self, exact, words};

/// The parsed command line.
#[derive(Default)]
pub struct MonitorOptions {
    /// The selected objects; empty for all.
    sources: Vec<&'static str>,
    /// Whether events are printed with the label of their object.
    pub label: bool,
    /// Whether to receive events of other namespaces.
    pub all_nsid: bool,
    /// The only interface to include.
    pub dev: Option<u32>,
    /// A file to read instead of the kernel's events.
    pub file: Option<String>,
    /// Whether each event is a JSON object in a line of its own.
    pub json: bool,
}

pub const FILE: Key<MonitorOptions> = keys::file("FILENAME", |w, args, _| keep(&mut w.file, args));
pub(super) const ALL_NSID: Key<MonitorOptions> = flag(
    words!["all-nsid"],
    "watch all namespaces that have an identifier in this one",
    |w, _, _| {
        w.all_nsid = true;
        Ok(())
    },
);
pub const DEV: Key<MonitorOptions> =
    key(exact!["dev"], Value::Dev, "DEVICE", "watch only this interface", |w, args, s| {
        let name = args.value()?;
        w.dev = s.links.index(name);
        if w.dev.is_none() { invalid(name, "Device does not exist\n") } else { Ok(()) }
    });
/// Keywords that the reference does not have.
pub const JSON: Key<MonitorOptions> = flag(
    exact!["-json", "-j"],
    "print each event as a JSON object on one line, as ip -json does",
    |w, _, _| {
        w.json = true;
        Ok(())
    },
);

/// Reads `label` or `all`.
pub fn label(w: &mut MonitorOptions, _: &mut Args, _: &Session) -> Result {
    w.label = true;
    Ok(())
}

/// Selects the object whose keyword is the current word.
pub fn select(w: &mut MonitorOptions, args: &mut Args, _: &Session) -> Result {
    w.sources.extend(selected(&SOURCES, args.word()).map(Source::name));
    Ok(())
}

impl MonitorOptions {
    /// Returns the multicast groups to join for the selected objects and an address family (AF_UNSPEC for all).
    pub fn groups(&self, family: u8) -> Vec<u32> {
        let named = |name| self.sources.is_empty() || self.sources.contains(&name);
        let wanted = SOURCES.iter().filter(|source| named(source.name()));
        wanted.flat_map(|source| source.groups_of(family)).collect()
    }
}

/// Reads the command line. Errors: `Argument "x" is unknown, try "ip monitor help".`
pub fn read(s: &Session, args: &mut Args) -> Result<MonitorOptions> {
    let mut wanted = MonitorOptions::default();
    grammar::read(&Keys::new(&KEYS), &mut wanted, args, s, |_, args, _| {
        let word = args.word();
        if word::is_prefix(word, "help") {
            return Err(MONITOR.usage());
        }
        Err(Error::fatal(format!("Argument \"{word}\" is unknown, try \"ip monitor help\"."))
            .about(word))
    })?;
    Ok(wanted)
}
