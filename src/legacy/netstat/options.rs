//! The options of `netstat`.

use super::rows::Numeric;
use crate::cli::args::Args;
use crate::cli::getopt;
use crate::cli::grammar::Value;
use crate::cli::manual;
use crate::cli::object::{Verb, verb};
use crate::cli::options::{Opt, named};
use crate::error::{Error, Result, refuse, warn};
use crate::legacy::family::{self, FAMILIES, listed};
use crate::legacy::version;
use crate::session::Session;
use crate::text::word::exact;

/// The exit code of a line that breaks off or has a word that is none.
const WRONG_LINE: u8 = 3;

/// The options, anywhere on the line. An ambiguous beginning names them in this order.
pub static OPTIONS: &[Opt] = &[
    named(
        exact!["-A", "--protocol"],
        Value::OneOf(&["inet", "inet6", "unix"]),
        "FAMILY",
        "show these address families, separated by commas: inet, inet6, unix …",
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
    flag(exact!["--numeric-users"], "print user numbers in place of user names"),
    flag(exact!["-N", "--symbolic"], "no effect: for hardware names of retired families"),
    flag(exact!["-e", "--extend"], "print owner and inode; with -r or -i other columns"),
    flag(exact!["-o", "--timers"], "print the timer of each socket"),
    flag(exact!["-p", "--programs"], "print the process that holds each socket"),
    flag(exact!["-W", "--wide"], "do not cut addresses to the width of their columns"),
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
    flag(exact!["-Z", "--context"], "show SELinux contexts (fails: SELinux is not supported)"),
    flag(exact!["-h", "--help"], "print the usage and exit"),
    flag(exact!["-?"], "print the usage as an error and exit"),
];

const fn flag(words: &'static [crate::text::word::Word], doc: &'static str) -> Opt {
    named(words, Value::None, "", doc)
}

/// What follows them.
pub const LINE: Verb = verb(exact!["netstat"], |_: &Session, _: &mut Args| Ok(()))
    .doc("show sockets, routes, interfaces, multicast groups or counters");

/// Families that no kernel of today has, by their names and by what a message calls them, in the order they are listed.
pub(super) static RETIRED: &[(&str, &str)] =
    &[("ipx", "IPX"), ("ax25", "AX25"), ("x25", "X25"), ("netrom", "NETROM"), ("rose", "ROSE")];

/// The authors and the features of the tool.
const FEATURES: &str = "\
Fred Baumgarten, Alan Cox, Bernd Eckenfels, Phil Blundell, Tuan Hoang, Brian Micek and others
+NEW_ADDRT +RTF_IRTT +RTF_REJECT +FW_MASQUERADE +I18N +SELINUX";

/// Which table is shown.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Mode {
    #[default]
    Sockets,
    Route,
    Interfaces,
    Masquerade,
    Statistics,
}

/// What a command line asks for.
#[derive(Default)]
pub(super) struct Asked {
    pub mode: Mode,
    /// Families by name, in the order they were given, separated by commas.
    listed: String,
    /// Whether the line names a family or a protocol.
    pub has_family: bool,
    pub inet: bool,
    pub inet6: bool,
    pub unix: bool,
    pub groups: bool,
    /// Protocols: those of the line, or all where it names only families.
    pub protocols: Vec<&'static str>,
    /// Whether the line names protocols.
    pub is_explicit: bool,
    pub retired: Vec<&'static str>,
    pub bluetooth: bool,
    pub all: bool,
    pub listening: bool,
    pub names: Numeric,
    /// How often -e was given.
    pub extended: u32,
    pub timers: bool,
    pub programs: bool,
    pub wide: bool,
    pub verbose: bool,
    pub continuous: bool,
    pub fib: bool,
    pub cache: bool,
}

impl Asked {
    /// The families of -r: IPv4's where none is named.
    pub fn families(&self) -> &str {
        if self.listed.is_empty() { "inet" } else { &self.listed }
    }

    /// Whether sockets of TCP, UDP and so on are to be listed.
    pub fn has_protocol(&self) -> bool {
        !self.protocols.is_empty()
    }

    /// Whether the tables of IPv4 are read, and those of IPv6.
    pub fn reads(&self) -> (bool, bool) {
        if self.inet || self.inet6 { (self.inet, self.inet6) } else { (true, true) }
    }

    /// Whether a socket is listed, by whether it is one that waits for peers.
    pub fn lets_through(&self, listens: bool) -> bool {
        self.all || listens == self.listening
    }

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

/// Reads a command line; none where it only asked for a text. Errors: the usage, and unknown families.
pub(super) fn read(args: &Args) -> Result<Option<Asked>> {
    let words = args.rest().to_vec();
    let line = getopt::read(args.word(), OPTIONS, &words, is_family);
    let mut asked = Asked::default();
    let mut modes = Vec::new();
    for option in line.options {
        let given = match option {
            Ok(given) => given,
            Err(why) => {
                warn(&why);
                return Err(usage().about(&why));
            }
        };
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
            "--context" => return refuse("SELinux is not enabled on this machine."),
            "--route" => modes.push(Mode::Route),
            "--interfaces" => modes.push(Mode::Interfaces),
            "--masquerade" => modes.push(Mode::Masquerade),
            "--statistics" => modes.push(Mode::Statistics),
            "--protocol" => add_families(&mut asked, given.value.unwrap_or_default())?,
            name => set(&mut asked, name),
        }
    }
    asked.mode = match modes[..] {
        [] => Mode::Sockets,
        [mode] => mode,
        _ => return Err(usage()),
    };
    complete(&mut asked);
    Ok(Some(asked))
}

/// Does what one option says.
fn set(asked: &mut Asked, name: &'static str) {
    match name {
        "--tcp" | "--sctp" | "--udp" | "--udplite" | "--raw" => asked.protocols.push(&name[2..]),
        "--all" => asked.all = true,
        "--listening" => asked.listening = true,
        "--numeric" => asked.names = Numeric { hosts: true, ports: true, users: true },
        "--numeric-hosts" => asked.names.hosts = true,
        "--numeric-ports" => asked.names.ports = true,
        "--numeric-users" => asked.names.users = true,
        "--extend" => asked.extended += 1,
        "--timers" => asked.timers = true,
        "--programs" => asked.programs = true,
        "--wide" => asked.wide = true,
        "--verbose" => asked.verbose = true,
        "--continuous" => asked.continuous = true,
        "--groups" => asked.groups = true,
        "--fib" => asked.fib = true,
        "--cache" => asked.cache = true,
        "--l2cap" | "--rfcomm" => asked.bluetooth = true,
        "--symbolic" => {}
        "--tcpip" => warn("netstat.c: Internal Error `longopts 1 range'."),
        long => {
            if let Some(name) = family::of_option(&long[2..]) {
                asked.add_family(name);
            }
        }
    }
}

/// What follows from the options together.
fn complete(asked: &mut Asked) {
    asked.is_explicit = asked.has_protocol();
    if (asked.inet || asked.inet6) && !asked.is_explicit {
        asked.protocols = super::inet::PROTOCOLS.iter().map(|protocol| protocol.name).collect();
    }
    asked.has_family = asked.has_protocol()
        || asked.unix
        || asked.groups
        || !asked.retired.is_empty()
        || asked.bluetooth;
}

/// Whether a long option names a family; to getopt(3) they are all one option.
fn is_family(option: &str) -> bool {
    family::of_option(option.trim_start_matches('-')).is_some()
}

/// Errors: `Unknown address family `x'.`
fn add_families(asked: &mut Asked, names: &str) -> Result {
    for typed in names.split(',') {
        let Some(name) = family::of_option(typed) else {
            return Err(Error::refused(format!("Unknown address family `{typed}'.")).about(typed));
        };
        asked.add_family(name);
    }
    Ok(())
}

fn families() -> String {
    let routed = FAMILIES.iter().filter(|family| family.routes);
    listed(routed.map(|family| (family.name, family.title)))
}

/// The usage on stdout, the families on stderr.
fn show_help() {
    warn(families().trim_end_matches('\n'));
    crate::print::write_text(&usage_text());
}

fn usage_text() -> String {
    manual::line_usage("netstat", OPTIONS, &LINE)
}

/// A line that has a word that is none, or asks for several tables.
pub(super) fn usage() -> Error {
    Error::usage(usage_text() + &families(), WRONG_LINE)
}
