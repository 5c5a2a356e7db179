//! The options before the object: `-j`, `-details`, `-n NAME`; one dash or two.

use super::args::Args;
use super::grammar::Value;
use crate::bridge;
use crate::error::{Error, Result};
use crate::ip::netns;
use crate::netlink::uapi::family;
use crate::print::color::When;
use crate::session::Options;
use crate::text::number;
use crate::text::word::{self, Word, short, whole};

/// One option and what it sets.
pub struct Opt {
    /// Its spellings, with one dash.
    pub words: &'static [Word],
    /// What follows it.
    pub value: Value,
    /// What its value is called; empty without one.
    pub value_name: &'static str,
    /// One line on what it does.
    pub doc: &'static str,
    /// Sets it, the cursor standing behind it.
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

/// An option of a tool that takes its line apart with [`super::getopt`] and knows it by name.
pub const fn named(
    words: &'static [Word],
    value: Value,
    value_name: &'static str,
    doc: &'static str,
) -> Opt {
    opt(words, value, value_name, doc, |_, _| Ok(()))
}

/// Sets a plain switch.
macro_rules! switch {
    ($field:ident, $doc:literal, $($word:expr),+) => {
        switch(&[$($word),+], $doc, |o, _| { o.$field = true; Ok(()) })
    };
}

const FAMILIES: &[&str] = &["inet", "inet6", "bridge", "mpls", "link"];
const IP_FAMILIES: &[&str] = &["inet", "inet6"];
const BATCH_DOC: &str = "commands from a file, - for stdin";

// What `ip` and `bridge` have alike.
const INET: Opt =
    switch(&[whole("-4")], "as -family inet", |o, _| set(&mut o.family, family::INET));
const INET6: Opt =
    switch(&[whole("-6")], "as -family inet6", |o, _| set(&mut o.family, family::INET6));
const STATISTICS: Opt =
    switch(&[short("-stats"), short("-statistics")], "statistics; twice for more", |o, _| {
        o.stats = o.stats.saturating_add(1);
        Ok(())
    });
const DETAILS: Opt = switch(&[short("-details")], "all that is known", |o, _| {
    o.details = o.details.saturating_add(1);
    Ok(())
});
const ONELINE: Opt = switch!(oneline, "one line an entry", short("-oneline"));
const TIMESTAMP: Opt = switch!(timestamp, "monitor: the time of each event", short("-timestamp"));
const FORCE: Opt = switch!(force, "batch: go on after a failure", short("-force"));
const JSON: Opt = switch!(json, "JSON", short("-json"));
const PRETTY: Opt = switch!(pretty, "JSON in lines", short("-pretty"));
const COLOR: Opt = switch(&[short("-color")], "colours; =WHEN: always, auto or never", set_color);
const NETNS: Opt =
    opt(&[short("-netns")], Value::Netns, "NETNSNAME", "in this namespace", set_netns);

/// The options of `ip`; the first that matches wins, so their order counts.
pub static IP: &[Opt] = &[
    opt(
        &[short("-loops")],
        Value::Any,
        "COUNT",
        "most rounds of a flush, 0 for no limit",
        |o, args| {
            o.loops = number::atoi(given(args, "loop count")?) as u32;
            Ok(())
        },
    ),
    opt(
        &[short("-family")],
        Value::OneOf(FAMILIES),
        "FAMILY",
        "inet, inet6, bridge, mpls or link",
        set_family,
    ),
    INET,
    INET6,
    switch(&[whole("-0")], "as -family link", |o, _| set(&mut o.family, family::PACKET)),
    switch(&[whole("-M")], "as -family mpls", |o, _| set(&mut o.family, family::MPLS)),
    switch(&[whole("-B")], "as -family bridge", |o, _| set(&mut o.family, family::BRIDGE)),
    switch!(human, "round numbers to units", short("-human"), short("-human-readable")),
    switch!(iec, "units of 1024", short("-iec")),
    STATISTICS,
    DETAILS,
    switch!(resolve, "host names for addresses", short("-resolve")),
    ONELINE,
    TIMESTAMP,
    switch(&[short("-tshort")], "monitor: the time in short", |o, _| {
        o.timestamp = true;
        o.timestamp_short = true;
        Ok(())
    }),
    switch(&[short("-Version")], "the version", |_, _| version("ip utility, iproute2-")),
    FORCE,
    opt(&[short("-batch")], Value::File, "FILE", BATCH_DOC, set_batch),
    switch!(brief, "a table", short("-brief")),
    JSON,
    PRETTY,
    opt(
        &[short("-rcvbuf")],
        Value::Any,
        "BYTES",
        "size of the netlink receive buffer",
        set_receive_buffer,
    ),
    COLOR,
    NETNS,
    switch!(numeric, "numbers instead of names", short("-Numeric")),
    switch!(all, "netns: all of them", short("-all")),
    switch!(echo, "show what the kernel made of the request", whole("-echo")),
];

/// The options of `bridge`; the first that matches wins, so their order counts.
pub static BRIDGE: &[Opt] = &[
    switch(&[short("-help")], "the usage", |_, _| Err(bridge::usage())),
    switch(&[short("-Version")], "the version", |_, _| version("bridge utility, ")),
    STATISTICS,
    DETAILS,
    ONELINE,
    TIMESTAMP,
    opt(&[short("-family")], Value::OneOf(IP_FAMILIES), "FAMILY", "inet or inet6", |o, args| {
        match args.next() {
            Some("inet") => set(&mut o.family, family::INET),
            Some("inet6") => set(&mut o.family, family::INET6),
            None | Some("help") => Err(bridge::usage()),
            Some(name) => Err(Error::invalid(name, "invalid protocol family")),
        }
    }),
    INET,
    INET6,
    NETNS,
    COLOR,
    switch!(compress_vlans, "vlan, vni: ranges in one line", short("-compressvlans")),
    FORCE,
    JSON,
    PRETTY,
    opt(&[short("-batch")], Value::File, "FILE", BATCH_DOC, |o, args| {
        set(&mut o.batch, Some(args.next().ok_or_else(bridge::usage)?.into()))
    }),
];

/// Reads the options and leaves the cursor at the object. `hint` is where to look for help.
/// Errors with `usage` for -help, and with `Option "-x" is unknown, try "ip -help".`
pub fn read(table: &[Opt], hint: &str, usage: fn() -> Error, args: &mut Args) -> Result<Options> {
    let mut options = Options::default();
    while let Some(typed) = args.peek().filter(|word| word.starts_with('-')) {
        args.next();
        if typed == "--" {
            break;
        }
        let name = one_dash(typed);
        let stem = name.split_once('=').map_or(name, |split| split.0);
        let row = table.iter().find(|row| word::any(row.words, stem));
        match row
            .filter(|row| stem == name || row.words[0].text == "-color" && when(name).is_some())
        {
            Some(row) => (row.apply)(&mut options, args)?,
            None if word::is_prefix(name, "-help") => return Err(usage()),
            None => {
                return Err(Error::fatal(format!("Option \"{name}\" is unknown, try \"{hint}\".")));
            }
        }
    }
    Ok(options)
}

/// Two dashes are as good as one.
fn one_dash(typed: &str) -> &str {
    if typed.starts_with("--") { &typed[1..] } else { typed }
}

fn set<T>(place: &mut T, value: T) -> Result {
    *place = value;
    Ok(())
}

fn set_family(o: &mut Options, args: &mut Args) -> Result {
    let name = given(args, "family type")?;
    match family::by_name(name) {
        Some(family) => set(&mut o.family, family),
        None if name == "help" => Err(crate::ip::usage()),
        None => Err(Error::invalid(name, "invalid protocol family")),
    }
}

/// The value of the option just read. Errors: `Error: argument "key" is required`, exit code 255.
fn given<'a>(args: &mut Args<'a>, key: &'static str) -> Result<&'a str> {
    args.next().ok_or(Error::Missing { key })
}

/// Goes into the namespace at once: the options behind it are read there.
fn set_netns(_: &mut Options, args: &mut Args) -> Result {
    match args.next() {
        Some(name) => netns::switch(name),
        // What the reference makes of no name at all.
        None => netns::switch("(null)"),
    }
}

fn set_batch(o: &mut Options, args: &mut Args) -> Result {
    set(&mut o.batch, Some(given(args, "batch file")?.into()))
}

fn set_receive_buffer(o: &mut Options, args: &mut Args) -> Result {
    let text = given(args, "rcvbuf size")?;
    match number::unsigned::<u32>(text) {
        Some(bytes) => set(&mut o.receive_buffer, bytes as usize),
        None => Err(Error::fatal(format!("Invalid rcvbuf size '{text}'"))),
    }
}

fn set_color(o: &mut Options, args: &mut Args) -> Result {
    o.color = when(args.word()).unwrap_or_default();
    Ok(())
}

/// What -color asks for; none where that is no time.
fn when(option: &str) -> Option<When> {
    match option.split_once('=').map(|split| split.1) {
        None | Some("" | "always") => Some(When::Always),
        Some("auto") => Some(When::Auto),
        Some("never") => Some(When::Never),
        Some(_) => None,
    }
}

/// Prints the line of -Version, the reference's with our version behind it, and ends with 0.
fn version(head: &str) -> Result {
    let line = format!("{head}{}, rip {}\n", crate::REFERENCE, env!("CARGO_PKG_VERSION"));
    crate::print::say(&line);
    Err(Error::Silent(0))
}
