//! The options of `netstat`.

use super::rows::Numeric;
use crate::cli::args::Args;
use crate::cli::getopt;
use crate::cli::grammar::Value;
use crate::cli::manual;
use crate::cli::object::{Verb, verb};
use crate::cli::options::{Opt, flag, named};
use crate::error::{Error, Result, refuse, warn};
use crate::legacy::family::{self, FAMILIES, listed};
use crate::legacy::options::accept;
use crate::legacy::version;
use crate::query::selinux;
use crate::session::Session;
use crate::text::word::exact;

/// Exit code for an unknown option, a missing value or several tables.
const WRONG_LINE: u8 = 3;

/// The options. They may follow operands. The error message for an ambiguous abbreviation lists options in this order.
pub static OPTIONS: &[Opt] = &[
    named(
        exact!["-A", "--protocol"],
        Value::OneOf(&["inet", "inet6", "unix"]),
        "FAMILY",
        "address families, separated by commas: inet, inet6, unix …",
    ),
    flag(exact!["-V", "--version"], "print the version and exit"),
    flag(exact!["--ip"], "show IPv4 sockets: same as -A inet"),
    flag(exact!["-4", "--inet"], "show IPv4 sockets: same as -A inet"),
    flag(exact!["-6", "--inet6"], "show IPv6 sockets: same as -A inet6"),
    flag(exact!["-x", "--unix"], "show Unix sockets: same as -A unix"),
    flag(exact!["--tcpip"], "no effect: prints an error message, as net-tools does"),
    flag(exact!["--ax25"], "address family AX.25 (no longer supported)"),
    flag(exact!["--x25"], "address family X.25 (no longer supported)"),
    flag(exact!["--ipx"], "address family IPX (no longer supported)"),
    flag(exact!["--netrom"], "address family NET/ROM (no longer supported)"),
    flag(exact!["--ddp"], "address family AppleTalk (no longer supported)"),
    flag(exact!["--appletalk"], "address family AppleTalk (no longer supported)"),
    flag(exact!["--rose"], "address family ROSE (no longer supported)"),
    flag(exact!["--bluetooth"], "address family Bluetooth (no longer supported)"),
    flag(exact!["-2", "--l2cap"], "Bluetooth L2CAP sockets (no longer supported)"),
    flag(exact!["-f", "--rfcomm"], "Bluetooth RFCOMM sockets (no longer supported)"),
    flag(exact!["-t", "--tcp"], "show TCP sockets"),
    flag(exact!["-S", "--sctp"], "show SCTP sockets"),
    flag(exact!["-u", "--udp"], "show UDP sockets"),
    flag(exact!["-U", "--udplite"], "show UDP-Lite sockets"),
    flag(exact!["-w", "--raw"], "show raw sockets"),
    flag(exact!["-a", "--all"], "show all sockets, or with -i all interfaces"),
    flag(exact!["-l", "--listening"], "show listening sockets only"),
    flag(exact!["-n", "--numeric"], "print numbers in place of hosts, ports and users"),
    flag(exact!["--numeric-hosts"], "print addresses in place of host names"),
    flag(exact!["--numeric-ports"], "print port numbers in place of service names"),
    flag(exact!["--numeric-users"], "print UIDs in place of user names"),
    flag(exact!["-N", "--symbolic"], "no effect: accepted for compatibility"),
    flag(exact!["-d"], "no effect: accepted for compatibility"),
    flag(exact!["-e", "--extend"], "print owner and inode; with -r or -i other columns"),
    flag(exact!["-o", "--timers"], "print the timer of each socket"),
    flag(exact!["-p", "--programs"], "print the process that holds each socket"),
    flag(exact!["-W", "--wide"], "do not truncate addresses to the width of their columns"),
    flag(exact!["-v", "--verbose"], "report tables that the kernel does not have"),
    flag(exact!["-c", "--continuous"], "print the list every second"),
    flag(exact!["-r", "--route"], "show the routing table"),
    flag(exact!["-i", "--interfaces"], "show the table of interfaces"),
    flag(exact!["-g", "--groups"], "show the multicast groups that interfaces joined"),
    flag(exact!["-s", "--statistics"], "show the counters of each protocol"),
    flag(exact!["-M", "--masquerade"], "show masqueraded connections (no longer supported)"),
    flag(exact!["-F", "--fib"], "with -r: show the forwarding table (default)"),
    flag(
        exact!["-C", "--cache"],
        "with -r: show the routing cache, which is empty since Linux 3.6",
    ),
    flag(exact!["-Z", "--context"], "print the process and its SELinux context"),
    flag(exact!["-h", "--help"], "print the usage and exit"),
    flag(exact!["-?"], "print the usage as an error and exit"),
];

/// The command line after the options: net-tools ignores operands.
pub const LINE: Verb = verb(exact!["netstat"], |_: &Session, _: &mut Args| Ok(()))
    .doc("show sockets, routes, interfaces, multicast groups or counters");

/// Address families that rip does not support: option name and name in messages, in the order of the output. As in net-tools on a
/// kernel without these families, selecting one is an error.
pub(super) static RETIRED: &[(&str, &str)] =
    &[("ipx", "IPX"), ("ax25", "AX25"), ("x25", "X25"), ("netrom", "NETROM"), ("rose", "ROSE")];

/// Authors and features that `--version` names.
const FEATURES: &str = "\
Fred Baumgarten, Alan Cox, Bernd Eckenfels, Phil Blundell, Tuan Hoang, Brian Micek and others
+NEW_ADDRT +RTF_IRTT +RTF_REJECT +FW_MASQUERADE +I18N +SELINUX";

/// The table to show.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Mode {
    #[default]
    Sockets,
    Route,
    Interfaces,
    Masquerade,
    Statistics,
}

/// Values of the options.
#[derive(Default)]
pub(super) struct NetstatOptions {
    pub mode: Mode,
    /// Names of the selected address families, in the order of the command line, separated by commas.
    listed: String,
    /// The line selects a family, a protocol or -g.
    pub has_family: bool,
    pub inet: bool,
    pub inet6: bool,
    pub unix: bool,
    pub groups: bool,
    /// Names of [`super::inet::PROTOCOLS`]: those that the line selects, or all if it selects only families.
    pub protocols: Vec<&'static str>,
    /// The line selects protocols.
    pub is_explicit: bool,
    /// The selected families of [`RETIRED`].
    pub retired: Vec<&'static str>,
    pub bluetooth: bool,
    pub all: bool,
    pub listening: bool,
    pub names: Numeric,
    /// Number of -e.
    pub extended: u32,
    pub timers: bool,
    pub programs: bool,
    /// -Z, which implies -p.
    pub contexts: bool,
    pub wide: bool,
    pub verbose: bool,
    pub continuous: bool,
    pub fib: bool,
    pub cache: bool,
}

impl NetstatOptions {
    /// The address families of -r and -s, separated by commas; `inet` if the line selects none.
    pub fn families(&self) -> &str {
        if self.listed.is_empty() { "inet" } else { &self.listed }
    }

    /// Whether any of [`super::inet::PROTOCOLS`] is selected.
    pub fn has_protocol(&self) -> bool {
        !self.protocols.is_empty()
    }

    /// Whether IPv4 is selected, and whether IPv6 is. Both are if the line selects neither.
    pub fn ip_versions(&self) -> (bool, bool) {
        if self.inet || self.inet6 { (self.inet, self.inet6) } else { (true, true) }
    }

    /// Whether -a and -l, or their absence, select a socket.
    pub fn selects(&self, is_listening: bool) -> bool {
        self.all || is_listening == self.listening
    }

    /// Selects an address family by its name in [`FAMILIES`].
    fn add_family(&mut self, name: &'static str) {
        if !self.listed.is_empty() {
            self.listed.push(',');
        }
        self.listed.push_str(name);
        match name {
            "inet" => self.inet = true,
            "inet6" => self.inet6 = true,
            "unix" => self.unix = true,
            "bluetooth" => self.bluetooth = true,
            _ => self.retired.extend(RETIRED.iter().map(|row| row.0).find(|known| *known == name)),
        }
    }
}

/// Reads a command line. Returns None for --version and --help, which print their text here. Errors: the usage, an unknown
/// address family, or -Z.
pub(super) fn read(args: &Args) -> Result<Option<NetstatOptions>> {
    let words = args.rest().to_vec();
    let line = getopt::read(args.word(), OPTIONS, &words, family::is_option);
    let mut options = NetstatOptions::default();
    let mut modes = Vec::new();
    for option in line.options {
        let given = accept(option, usage)?;
        match given.name {
            "--version" => {
                crate::print::write_text(&version::text(FEATURES, ""));
                return Ok(None);
            }
            "--help" => {
                show_help();
                return Ok(None);
            }
            "-?" => return Err(usage()),
            "--context" if !selinux::is_enabled() => {
                return refuse("SELinux is not enabled on this machine.");
            }
            "--context" => (options.programs, options.contexts) = (true, true),
            "--route" => modes.push(Mode::Route),
            "--interfaces" => modes.push(Mode::Interfaces),
            "--masquerade" => modes.push(Mode::Masquerade),
            "--statistics" => modes.push(Mode::Statistics),
            "--protocol" => add_families(&mut options, given.value.unwrap_or_default())?,
            name => set(&mut options, name),
        }
    }
    options.mode = match modes[..] {
        [] => Mode::Sockets,
        [mode] => mode,
        _ => return Err(usage()),
    };
    complete(&mut options);
    Ok(Some(options))
}

/// Stores one option.
fn set(options: &mut NetstatOptions, name: &'static str) {
    match name {
        "--tcp" | "--sctp" | "--udp" | "--udplite" | "--raw" => options.protocols.push(&name[2..]),
        "--all" => options.all = true,
        "--listening" => options.listening = true,
        "--numeric" => options.names = Numeric { hosts: true, ports: true, users: true },
        "--numeric-hosts" => options.names.hosts = true,
        "--numeric-ports" => options.names.ports = true,
        "--numeric-users" => options.names.users = true,
        "--extend" => options.extended += 1,
        "--timers" => options.timers = true,
        "--programs" => options.programs = true,
        "--wide" => options.wide = true,
        "--verbose" => options.verbose = true,
        "--continuous" => options.continuous = true,
        "--groups" => options.groups = true,
        "--fib" => options.fib = true,
        "--cache" => options.cache = true,
        "--l2cap" | "--rfcomm" => options.bluetooth = true,
        "--symbolic" | "-d" => {}
        "--tcpip" => warn("netstat.c: Internal Error `longopts 1 range'."),
        long => {
            if let Some(name) = family::of_option(&long[2..]) {
                options.add_family(name);
            }
        }
    }
}

/// Sets the fields that depend on several options.
fn complete(options: &mut NetstatOptions) {
    options.is_explicit = options.has_protocol();
    if (options.inet || options.inet6) && !options.is_explicit {
        options.protocols = super::inet::PROTOCOLS.iter().map(|protocol| protocol.name).collect();
    }
    options.has_family = options.has_protocol()
        || options.unix
        || options.groups
        || !options.retired.is_empty()
        || options.bluetooth;
}

/// Selects the address families in `names`, which are separated by commas. Errors: ``Unknown address family `x'.``
fn add_families(options: &mut NetstatOptions, names: &str) -> Result {
    for typed in names.split(',') {
        let Some(name) = family::of_option(typed) else {
            return Err(Error::refused(format!("Unknown address family `{typed}'.")).about(typed));
        };
        options.add_family(name);
    }
    Ok(())
}

/// The list of address families in the usage.
fn families() -> String {
    let routed = FAMILIES.iter().filter(|family| family.routes);
    listed(routed.map(|family| (family.name, family.title)))
}

/// Prints the usage to stdout and the address families to stderr.
fn show_help() {
    warn(families().trim_end_matches('\n'));
    crate::print::write_text(&usage_text());
}

fn usage_text() -> String {
    manual::line_usage("netstat", OPTIONS, &LINE)
}

/// The error of a wrong command line: the usage and the address families, with exit code 3.
pub(super) fn usage() -> Error {
    Error::usage(usage_text() + &families(), WRONG_LINE)
}
