//! The applet `route`: the routing tables as net-tools has them.
//!
//! `show` and `show6` list; `change` adds and deletes for IPv4, `change6` for IPv6.

mod change;
mod change6;
mod show;
mod show6;

use crate::cli::args::Args;
use crate::cli::getopt;
use crate::cli::grammar::{Value, specs};
use crate::cli::manual;
use crate::cli::object::{Verb, verb};
use crate::cli::options::{Opt, named};
use crate::error::{Error, Result, refuse, warn};
use crate::legacy::family::{FAMILIES, Family, by_name, listed};
use crate::netlink::uapi::family::{INET, INET6};
use crate::session::{Options, Session};
use crate::text::word::exact;

/// Exit codes of net-tools.
const WRONG_LINE: u8 = 3;
const NO_HOST: u8 = 6;
const REFUSED: u8 = 7;

/// The options, anywhere on the line.
pub static OPTIONS: &[Opt] = &[
    named(
        exact!["-n", "--numeric"],
        Value::None,
        "",
        "print numbers instead of host and network names",
    ),
    named(exact!["-N", "--symbolic"], Value::None, "", "print names of hardware"),
    named(
        exact!["-e", "--extend"],
        Value::None,
        "",
        "print other columns; given twice, print all columns",
    ),
    named(exact!["-v", "--verbose"], Value::None, "", "print more messages for some errors"),
    named(exact!["-F", "--fib"], Value::None, "", "show the forwarding table (default)"),
    named(
        exact!["-C", "--cache"],
        Value::None,
        "",
        "show the routing cache, which is empty since Linux 3.6",
    ),
    named(
        exact!["-A", "--protocol"],
        Value::OneOf(&["inet", "inet6"]),
        "FAMILY",
        "address family of the table: inet (default), inet6 …",
    ),
    named(exact!["-4", "--inet"], Value::None, "", "use IPv4 addresses: same as -A inet"),
    named(exact!["-6", "--inet6"], Value::None, "", "use IPv6 addresses: same as -A inet6"),
    named(exact!["--ax25"], Value::None, "", "address family AX.25 (no longer supported)"),
    named(exact!["--netrom"], Value::None, "", "address family NET/ROM (no longer supported)"),
    named(exact!["--rose"], Value::None, "", "address family ROSE (no longer supported)"),
    named(exact!["--ipx"], Value::None, "", "address family IPX (no longer supported)"),
    named(exact!["--ddp"], Value::None, "", "address family AppleTalk (no longer supported)"),
    named(exact!["--appletalk"], Value::None, "", "address family AppleTalk (no longer supported)"),
    named(exact!["--x25"], Value::None, "", "address family X.25 (no longer supported)"),
    named(exact!["-V", "--version"], Value::None, "", "print the version and exit"),
    named(exact!["-h", "-?", "--help"], Value::None, "", "print the usage and exit"),
];

/// What follows them.
pub const LINE: Verb = verb(exact!["route"], run_line)
    .keys(|| specs(change::KEYS))
    .operand("{ add | del | flush } [ -net | -host ] { default | TARGET[/LEN] }", &[Value::Address])
    .doc("show the routing table, or add or delete a route");

/// What net-tools says of itself behind its release.
const BUILT: &str = "\
+NEW_ADDRT +RTF_IRTT +RTF_REJECT +I18N +SELINUX
AF: (inet) +UNIX +INET +INET6 +IPX +AX25 +NETROM +X25 +ATALK +ECONET +ROSE -BLUETOOTH
HW:  +ETHER +ARC +SLIP +PPP +TUNNEL -TR +AX25 +NETROM +X25 +FR +ROSE +ASH +SIT +FDDI +HIPPI \
+HDLC/LAPB +EUI64\u{20}
";

/// What is said of the tables of families that no kernel has any more: on stdout, on stderr.
const RETIRED: &[(&str, &str, &str)] = &[
    (
        "ipx",
        "IPX routing not in file /proc/net/ipx/route or /proc/net/ipx_route found.\n",
        "No such file or directory",
    ),
    (
        "ax25",
        "AX.25 not configured in this system.\n",
        "/proc/net/ax25_route: No such file or directory",
    ),
    (
        "netrom",
        "NET/ROM not configured in this system.\n",
        "/proc/net/nr_nodes: No such file or directory\n\
         /proc/net/nr_neigh: No such file or directory",
    ),
    (
        "ddp",
        "",
        "Error opening /proc/net/atalk_route: No such file or directory\n\
         DDP (AppleTalk) not configured on this system.",
    ),
    ("x25", "X.25 not configured in this system.\n", ""),
    (
        "rose",
        "",
        "/proc/net/rose_nodes: No such file or directory\nROSE not configured in this system.",
    ),
];

/// What the options ask of a list.
#[derive(Clone, Copy, Default)]
struct Style {
    numeric: bool,
    extended: u32,
    fib: bool,
    cache: bool,
}

/// Runs `route`, the cursor standing behind its name.
pub fn run(args: &mut Args) -> Result {
    run_line(&Session::new(Options::default()), args)
}

fn run_line(s: &Session, args: &mut Args) -> Result {
    // They look like options and are none.
    let plain = |word: &String| match word.as_str() {
        "-net" => "#net".into(),
        "-host" => "#host".into(),
        _ => word.clone(),
    };
    let words: Vec<String> = args.rest().iter().map(plain).collect();
    let line = getopt::read("route", OPTIONS, &words);
    let (mut style, mut names, mut help) = (Style::default(), String::new(), false);
    for option in &line.options {
        let Ok(given) = option else {
            warn(option.as_ref().err().map_or("", String::as_str));
            help = true;
            continue;
        };
        match given.name {
            "--numeric" => style.numeric = true,
            "--symbolic" => style.numeric = true,
            "--extend" => style.extended += 1,
            "--fib" => style.fib = true,
            "--cache" => style.cache = true,
            "--protocol" => add(&mut names, given.value.unwrap_or_default())?,
            "--version" => return say(&format!("{}{BUILT}", crate::legacy::VERSION)),
            "--help" => help = true,
            "--verbose" => {}
            "--appletalk" => add(&mut names, "ddp")?,
            long => add(&mut names, long.trim_start_matches('-'))?,
        }
    }
    let families = families(&names);
    if help {
        return show_help(if names.is_empty() { None } else { families.first().copied() });
    }
    let operands: Vec<String> = line.operands.iter().map(|word| word.to_string()).collect();
    let mut args = Args::new(&operands);
    match args.next() {
        None => show_all(s, &families, style),
        Some("add") => change(s, &mut args, &names, &families, style, true),
        Some("del" | "delete") => change(s, &mut args, &names, &families, style, false),
        Some("flush") => {
            let name = if names.is_empty() { "inet" } else { &names };
            warn(&format!("Flushing `{name}' routing table not supported"));
            Err(usage())
        }
        Some(_) => Err(usage()),
    }
}

/// Adds families to the list. Errors: `Unknown address family `x'.`
fn add(names: &mut String, more: &str) -> Result {
    for name in more.split(',') {
        if by_name(name).is_none() {
            return refuse(format!("Unknown address family `{name}'."));
        }
        if !names.is_empty() {
            names.push(',');
        }
        names.push_str(name);
    }
    Ok(())
}

/// The families of a list; IPv4 without any.
fn families(names: &str) -> Vec<&'static Family> {
    let names = if names.is_empty() { "inet" } else { names };
    names.split(',').filter_map(by_name).collect()
}

fn show_all(s: &Session, families: &[&Family], style: Style) -> Result {
    let style = Style { fib: style.fib || !style.cache, ..style };
    for family in families {
        match family.number {
            INET => show::run(s, style)?,
            INET6 => show6::run(s, style)?,
            _ => return no_table(family),
        }
    }
    Ok(())
}

fn no_table(family: &Family) -> Result {
    let Some((_, out, err)) = RETIRED.iter().find(|row| row.0 == family.name) else {
        let text = format!("No routing for address family `{}'.", family.name);
        return Err(Error::Refused { text, code: WRONG_LINE });
    };
    say(out)?;
    if !err.is_empty() {
        warn(err);
    }
    Err(Error::Silent(1))
}

fn change(
    s: &Session,
    args: &mut Args,
    names: &str,
    families: &[&'static Family],
    style: Style,
    adds: bool,
) -> Result {
    let [family] = families[..] else {
        let two = "Please don't supply more than one address family.";
        let text = format!("{two}\nAddress family `{names}' not supported.");
        return Err(Error::Refused { text, code: WRONG_LINE });
    };
    match family.number {
        INET6 => change6::run(s, args, adds),
        INET if args.is_empty() => say(&usage_text()),
        INET if style.cache => {
            warn("Modifying `inet' routing cache not supported");
            Err(usage())
        }
        INET => change::run(s, args, adds),
        _ => no_table(family),
    }
}

/// The usage on stdout; what is common to all families names them on stderr.
fn show_help(family: Option<&'static Family>) -> Result {
    if family.is_none() {
        let routed = FAMILIES.iter().filter(|family| family.routes);
        let list = listed(routed.map(|family| (family.name, family.title)));
        warn(list.trim_end_matches('\n'));
    }
    say(&usage_text())
}

fn usage_text() -> String {
    manual::line_usage("route", OPTIONS, &LINE)
}

/// A line that breaks off or has a word that is none.
fn usage() -> Error {
    Error::Usage { text: usage_text(), code: WRONG_LINE }
}

fn say(text: &str) -> Result {
    crate::print::say(text);
    Ok(())
}
