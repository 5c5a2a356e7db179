//! The options before the object: `-j`, `-details`, `-n NAME`; with one dash or two.

use super::args::Args;
use super::grammar::Value;
use crate::error::{Error, Result};
use crate::netlink::uapi::family;
use crate::print::color::When;
use crate::query::netns;
use crate::session::Options;
use crate::text::word::{self, Word, short, whole};

/// The release of iproute2 that is the reference.
const REFERENCE: &str = "6.15.0";

/// An option.
pub struct Opt {
    /// The spellings, with one dash.
    pub words: &'static [Word],
    /// The values.
    pub value: Value,
    /// The name of the value; empty if there is none.
    pub value_name: &'static str,
    /// A one-line description.
    pub doc: &'static str,
    /// Applies the option, which has already been consumed.
    pub apply: fn(&mut Options, &mut Args) -> Result,
}

/// An option with a value.
pub const fn opt(
    words: &'static [Word],
    value: Value,
    value_name: &'static str,
    doc: &'static str,
    apply: fn(&mut Options, &mut Args) -> Result,
) -> Opt {
    Opt { words, value, value_name, doc, apply }
}

/// An option without a value.
pub const fn switch(
    words: &'static [Word],
    doc: &'static str,
    apply: fn(&mut Options, &mut Args) -> Result,
) -> Opt {
    opt(words, Value::None, "", doc, apply)
}

/// An option of a tool that uses [`super::getopt`] and identifies options by name.
pub const fn named(
    words: &'static [Word],
    value: Value,
    value_name: &'static str,
    doc: &'static str,
) -> Opt {
    opt(words, value, value_name, doc, |_, _| Ok(()))
}

/// Like [`named`], for an option without a value.
pub const fn flag(words: &'static [Word], doc: &'static str) -> Opt {
    named(words, Value::None, "", doc)
}

/// An option that sets a field to true.
macro_rules! toggle {
    ($($field:ident).+, $doc:literal, $($word:expr),+) => {
        switch(&[$($word),+], $doc, |o, _| { o.$($field).+ = true; Ok(()) })
    };
}
pub(crate) use toggle;

/// The description of -batch.
pub const BATCH_DOC: &str = "read commands from a file, one per line; - reads standard input";

// Options of `ip` and `bridge`.
/// -4
pub const INET: Opt = switch(&[whole("-4")], "use IPv4 addresses: same as -family inet", |o, _| {
    set(&mut o.family, family::INET)
});
/// -6
pub const INET6: Opt =
    switch(&[whole("-6")], "use IPv6 addresses: same as -family inet6", |o, _| {
        set(&mut o.family, family::INET6)
    });
/// -statistics
pub const STATISTICS: Opt = switch(
    &[short("-stats"), short("-statistics")],
    "show statistics; given twice, show error counters in detail",
    |o, _| {
        o.stats = o.stats.saturating_add(1);
        Ok(())
    },
);
/// -details
pub const DETAILS: Opt = switch(
    &[short("-details")],
    "show detailed information, such as options of the link kind",
    |o, _| {
        o.details = o.details.saturating_add(1);
        Ok(())
    },
);
/// -oneline
pub const ONELINE: Opt = toggle!(
    style.oneline,
    "print each record on one line, with a backslash for each line break",
    short("-oneline")
);
/// -timestamp
pub const TIMESTAMP: Opt =
    toggle!(timestamp, "print the time of each event (monitor)", short("-timestamp"));
/// -force
pub const FORCE: Opt =
    toggle!(force, "continue a batch after a command that failed", short("-force"));
/// -json
pub const JSON: Opt = toggle!(style.json, "print JSON instead of text", short("-json"));
/// -pretty
pub const PRETTY: Opt = toggle!(
    style.pretty,
    "indent JSON output and put each member on a line of its own",
    short("-pretty")
);
/// -color
pub const COLOR: Opt = switch(
    &[short("-color")],
    "color output: always, auto (only on a terminal) or never",
    set_color,
);
/// -netns
pub const NETNS: Opt = opt(
    &[short("-netns")],
    Value::Netns,
    "NETNSNAME",
    "run the command in this network namespace",
    set_netns,
);

/// Reads the options; the next word is then the object. `hint` is the command that prints help. Errors: `usage` for
/// -help; `Option "-x" is unknown, try "ip -help".`
pub fn read(table: &[Opt], hint: &str, usage: fn() -> Error, args: &mut Args) -> Result<Options> {
    let mut options = Options::default();
    while let Some(typed) = args.peek().filter(|word| word.starts_with('-')) {
        args.next();
        if typed == "--" {
            break;
        }
        let name = one_dash(typed);
        match find(table, typed) {
            Some(row) => (row.apply)(&mut options, args)?,
            None if word::is_prefix(name, "-help") => return Err(usage()),
            None => {
                let text = format!("Option \"{name}\" is unknown, try \"{hint}\".");
                return Err(Error::fatal(text).about(typed));
            }
        }
    }
    Ok(options)
}

/// Returns the option that a word matches.
pub fn find<'t>(table: &'t [Opt], typed: &str) -> Option<&'t Opt> {
    let name = one_dash(typed);
    let stem = name.split_once('=').map_or(name, |split| split.0);
    let row = table.iter().find(|row| word::any(row.words, stem));
    row.filter(|row| stem == name || row.words[0].text == "-color" && when(name).is_some())
}

/// Removes the second dash of a word.
fn one_dash(typed: &str) -> &str {
    if typed.starts_with("--") { &typed[1..] } else { typed }
}

/// Sets an option.
pub fn set<T>(place: &mut T, value: T) -> Result {
    *place = value;
    Ok(())
}

/// Returns the value of the current option. Errors: `Error: argument "key" is required`, exit code 255.
pub fn given<'a>(args: &mut Args<'a>, key: &'static str) -> Result<&'a str> {
    args.next().ok_or_else(|| Error::missing(key))
}

/// Enters the namespace immediately: later options, such as -batch, are processed within it.
fn set_netns(_: &mut Options, args: &mut Args) -> Result {
    match args.next() {
        Some(name) => netns::switch(name),
        // As in the reference, a missing name is "(null)".
        None => netns::switch("(null)"),
    }
}

/// Sets -batch.
pub fn set_batch(o: &mut Options, args: &mut Args) -> Result {
    set(&mut o.batch, Some(given(args, "batch file")?.into()))
}

fn set_color(o: &mut Options, args: &mut Args) -> Result {
    o.style.color = when(args.word()).unwrap_or_default();
    Ok(())
}

/// Parses the value of -color; `None` if it is invalid.
fn when(option: &str) -> Option<When> {
    match option.split_once('=').map(|split| split.1) {
        None | Some("" | "always") => Some(When::Always),
        Some("auto") => Some(When::Auto),
        Some("never") => Some(When::Never),
        Some(_) => None,
    }
}

/// Prints the version of the reference, followed by rip's version; ends with exit code 0.
pub fn version(head: &str) -> Result {
    let line = format!("{head}{}, rip {}\n", REFERENCE, env!("CARGO_PKG_VERSION"));
    crate::print::write_text(&line);
    Err(Error::silent(0))
}
