//! `route` of net-tools: shows the routing tables, adds and deletes routes.
//!
//! `show` lists IPv4 routes and `show6` IPv6 routes. `change` adds and deletes IPv4 routes, `change6` IPv6 routes.

mod change;
mod change6;
mod show;
mod show6;

use crate::cli::args::Args;
use crate::cli::getopt;
use crate::cli::grammar::{Value, specs};
use crate::cli::manual;
use crate::cli::object::{Verb, verb};
use crate::cli::options::{Opt, flag, named};
use crate::error::{Error, Result, refuse, strerror, warn};
use crate::legacy::family::{self, FAMILIES, Family, by_name, listed};
use crate::legacy::version;
use crate::netlink::uapi::family::{INET, INET6};
use crate::print::Printer;
use crate::session::{Caller, Session};
use crate::text::word::exact;

/// Exit codes of net-tools.
const WRONG_LINE: u8 = 3;
const NO_HOST: u8 = 6;
const REFUSED: u8 = 7;

/// The options. They may follow operands.
pub static OPTIONS: &[Opt] = &[
    flag(exact!["-n", "--numeric"], "print numbers instead of host and network names"),
    flag(exact!["-N", "--symbolic"], "print names of hardware"),
    flag(exact!["-e", "--extend"], "print other columns; given twice, print all columns"),
    flag(exact!["-v", "--verbose"], "print more messages for some errors"),
    flag(exact!["-F", "--fib"], "show the forwarding table (default)"),
    flag(exact!["-C", "--cache"], "show the routing cache, which is empty since Linux 3.6"),
    named(
        exact!["-A", "--protocol"],
        Value::OneOf(&["inet", "inet6"]),
        "FAMILY",
        "address family of the table: inet (default), inet6 …",
    ),
    flag(exact!["--ip"], "use IPv4 addresses: same as -A inet"),
    flag(exact!["-4", "--inet"], "use IPv4 addresses: same as -A inet"),
    flag(exact!["-6", "--inet6"], "use IPv6 addresses: same as -A inet6"),
    flag(exact!["--unix"], "address family UNIX, which has no routes"),
    flag(exact!["--tcpip"], "no effect: prints an error message, as net-tools does"),
    flag(exact!["--bluetooth"], "address family Bluetooth (no longer supported)"),
    flag(exact!["--ax25"], "address family AX.25 (no longer supported)"),
    flag(exact!["--netrom"], "address family NET/ROM (no longer supported)"),
    flag(exact!["--rose"], "address family ROSE (no longer supported)"),
    flag(exact!["--ipx"], "address family IPX (no longer supported)"),
    flag(exact!["--ddp"], "address family AppleTalk (no longer supported)"),
    flag(exact!["--appletalk"], "address family AppleTalk (no longer supported)"),
    flag(exact!["--x25"], "address family X.25 (no longer supported)"),
    flag(exact!["-V", "--version"], "print the version and exit"),
    flag(exact!["-h", "-?", "--help"], "print the usage and exit"),
];

/// The operands, which follow the options.
pub const LINE: Verb = verb(exact!["route"], run_line)
    .keys(|| specs(change::KEYS))
    .operand("{ add | del | flush } [ -net | -host ] { default | TARGET[/LEN] }", &[Value::Address])
    .doc("show the routing table, or add or delete a route");

/// Features that `--version` names.
const FEATURES: &str = "+NEW_ADDRT +RTF_IRTT +RTF_REJECT +I18N +SELINUX";

/// Messages about missing NET/ROM tables. If stderr is not open for reading, net-tools prints the message of EINVAL for the
/// second file ([`no_table`]), because perror(3) changes errno.
const NO_NETROM: &str = "/proc/net/nr_nodes: No such file or directory\n\
                         /proc/net/nr_neigh: No such file or directory";

/// Messages about the tables of address families that rip does not support, as net-tools prints them on a kernel without these
/// families: family, text for stdout, text for stderr.
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
    ("netrom", "NET/ROM not configured in this system.\n", NO_NETROM),
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

/// Numbers of address families (`AF_…`).
const IPX: u8 = 4;
const NETROM: u8 = 6;
const X25: u8 = 9;

/// Options of the listing.
#[derive(Clone, Copy, Default)]
struct Style {
    numeric: bool,
    /// Number of -e, modulo 4.
    extended: u32,
    fib: bool,
    cache: bool,
}

/// Runs `route`. `args` begin with the word after its name.
pub fn run(args: &mut Args, caller: &Caller) -> Result {
    run_line(&Session::new(caller.options(), caller), args)
}

fn run_line(s: &Session, args: &mut Args) -> Result {
    // -net and -host are operands. getopt must not take them for options.
    let hide = |word| match word {
        "-net" => "#net",
        "-host" => "#host",
        _ => word,
    };
    let words: Vec<&str> = args.rest().iter().copied().map(hide).collect();
    let line = getopt::read(args.word(), OPTIONS, &words, family::is_option);
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
            "--version" => return print_text(&version::text(FEATURES, "")),
            "--help" => help = true,
            "--verbose" => {}
            "--tcpip" => warn("route.c: Internal Error `longopts 1 range'."),
            long => add(&mut names, long.trim_start_matches('-'))?,
        }
    }
    // net-tools uses the two low bits of the number of -e, and prints no routes if both are set.
    style.extended &= 3;
    if help && names.is_empty() {
        return show_help();
    }
    let mut args = Args::new(&line.operands);
    let names = if names.is_empty() { "inet" } else { &names };
    let action = match args.next() {
        _ if help => Action::Help,
        None => return show_all(s, names, style),
        Some("add") => Action::Add,
        Some("del" | "delete") => Action::Delete,
        Some("flush") => Action::Flush,
        Some(_) => return Err(usage()),
    };
    act(s, action, &mut args, names, style)
}

/// Adds the address families in `more` to `names`. Both are separated by commas. Errors: ``Unknown address family `x'.``
fn add(names: &mut String, more: &str) -> Result {
    for typed in more.split(',') {
        let Some(name) = family::of_option(typed) else {
            return Err(Error::refused(format!("Unknown address family `{typed}'.")).about(typed));
        };
        if !names.is_empty() {
            names.push(',');
        }
        names.push_str(name);
    }
    Ok(())
}

/// An operation on the routes of one address family.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Action {
    Add,
    Delete,
    Flush,
    Help,
}

/// Shows the routing tables for `netstat -r`. `families`: names separated by commas. `extended`: the number of -e of `route`,
/// 0 to 3. Errors: as those of `route`.
pub fn list(
    s: &Session,
    families: &str,
    numeric: bool,
    extended: u32,
    fib: bool,
    cache: bool,
) -> Result {
    show_all(s, families, Style { numeric, extended, fib, cache })
}

/// Shows the tables of the address families `names`, separated by commas. Without `cache`, `fib` is implied.
fn show_all(s: &Session, names: &str, style: Style) -> Result {
    let style = Style { fib: style.fib || !style.cache, ..style };
    s.printer().document(|p| {
        for name in names.split(',') {
            let family = by_name(name).ok_or_else(|| unsupported(name))?;
            match family.number {
                INET => show::run(s, style, p)?,
                INET6 => show6::run(style, p)?,
                _ => return no_table(family, p),
            }
            p.hand_over();
        }
        Ok(())
    })
}

/// Prints the flags of a route as letters, padded with blanks to `width` characters; in JSON an array.
fn show_flags(letters: &[&'static str], width: usize, p: &mut Printer) {
    p.array(Some("flags"), |p| letters.iter().for_each(|letter| p.element("", *letter, "")));
    p.blanks(width.saturating_sub(letters.len()));
}

fn unsupported(names: &str) -> Error {
    wrong_line(format!("Address family `{names}' not supported."))
}

fn wrong_line(text: String) -> Error {
    Error::refused(text).with_code(WRONG_LINE)
}

/// Prints the messages about the missing table of an address family. Returns an error with exit code 1, or for a family that
/// never had routes the error of [`no_routing`].
fn no_table(family: &Family, p: &mut Printer) -> Result {
    let Some((_, out, err)) = RETIRED.iter().find(|row| row.0 == family.name) else {
        return Err(no_routing(family));
    };
    p.text(out);
    p.hand_over();
    match *err {
        "" => {}
        NO_NETROM if !is_read_write(std::io::stderr()) => {
            let (first, second) = (NO_NETROM.split('\n').next(), strerror(nix::libc::EINVAL));
            warn(&format!("{}\n/proc/net/nr_neigh: {second}", first.unwrap_or_default()));
        }
        _ => warn(err),
    }
    Err(Error::silent(1))
}

/// Whether a file is open for reading and writing.
fn is_read_write(file: impl std::os::fd::AsFd) -> bool {
    use nix::fcntl::{FcntlArg::F_GETFL, OFlag, fcntl};
    let flags = fcntl(file, F_GETFL).map(OFlag::from_bits_truncate);
    flags.is_ok_and(|flags| flags & OFlag::O_ACCMODE == OFlag::O_RDWR)
}

fn no_routing(family: &Family) -> Error {
    wrong_line(format!("No routing for address family `{}'.", family.name))
}

/// Runs an operation other than showing. Errors: several address families, or one that does not support the operation.
fn act(s: &Session, action: Action, args: &mut Args, names: &str, style: Style) -> Result {
    if names.contains(',') {
        warn("Please don't supply more than one address family.");
        return Err(unsupported(names));
    }
    let family = by_name(names).ok_or_else(|| unsupported(names))?;
    match (family.number, action) {
        (IPX, _) => refuse("IPX: this needs to be written"),
        (NETROM, _) => refuse("NET/ROM: this needs to be written"),
        (INET | INET6 | X25, Action::Flush) => {
            warn(&format!("Flushing `{names}' routing table not supported"));
            Err(usage())
        }
        (INET, _) if style.cache => {
            warn("Modifying `inet' routing cache not supported");
            Err(usage())
        }
        (INET | INET6 | X25, Action::Help) => print_text(&usage_text()),
        (INET, _) if args.is_empty() => print_text(&usage_text()),
        (INET, _) => change::run(s, args, action == Action::Add),
        (INET6, _) => change6::run(s, args, action == Action::Add),
        (X25, _) => change_x25(args),
        _ => Err(no_routing(family)),
    }
}

/// Checks the X.25 route `TARGET[/DIGITS] [ dev ] IFNAME`. Always fails: rip does not support X.25 sockets and returns the error
/// of socket(2) on a kernel without X.25.
fn change_x25(args: &mut Args) -> Result {
    let (target, device) = (args.next(), args.next());
    let device = match device {
        Some("dev" | "device") => args.next(),
        device => device,
    };
    match (target, device, args.next()) {
        (Some(_), Some(_), None) => change::refused("socket", nix::libc::EAFNOSUPPORT),
        _ => Err(usage()),
    }
}

/// Prints the usage to stdout and the address families to stderr.
fn show_help() -> Result {
    let routed = FAMILIES.iter().filter(|family| family.routes);
    let list = listed(routed.map(|family| (family.name, family.title)));
    warn(list.trim_end_matches('\n'));
    print_text(&usage_text())
}

fn usage_text() -> String {
    manual::line_usage("route", OPTIONS, &LINE)
}

/// The error of an incomplete or wrong command line: the usage, with exit code 3.
fn usage() -> Error {
    Error::usage(usage_text(), WRONG_LINE)
}

fn print_text(text: &str) -> Result {
    crate::print::write_text(text);
    Ok(())
}
