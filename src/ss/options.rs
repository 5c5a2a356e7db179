//! The options of `ss`, which may be anywhere on the command line, and the states before the filter.

use super::filter;
use super::show::ColumnOptions;
use super::states::{self, States};
use super::tables::{self, Choice, Table};
use crate::cli::args::Args;
use crate::cli::getopt;
use crate::cli::grammar::{Spec, Value, told};
use crate::cli::object::{Verb, verb};
use crate::cli::options::{Opt, flag, named};
use crate::error::{Error, Result};
use crate::netlink::uapi::family::{INET, INET6, PACKET, TIPC, UNIX, VSOCK, XDP};
use crate::query::{netns, selinux};
use crate::session::Session;
use crate::text::number::unsigned_in;
use crate::text::word::exact;
use std::io::Read;

/// The text of -V. It names the release of the reference.
const VERSION: &str = "ss utility, iproute2-6.15.0";

/// The options. If an abbreviation is ambiguous, the error lists them in this order.
pub static OPTIONS: &[Opt] = &[
    flag(exact!["-h", "--help"], "print the usage and exit"),
    flag(exact!["-n", "--numeric"], "show ports, protocols and exact rates as numbers"),
    flag(exact!["-r", "--resolve"], "show the names of hosts in place of addresses"),
    flag(exact!["-a", "--all"], "show sockets in all states"),
    flag(exact!["-l", "--listening"], "show listening and unconnected sockets only"),
    flag(exact!["-o", "--options"], "show the timers of each socket"),
    flag(exact!["-e", "--extended"], "show owner, inode, cookie and other details"),
    flag(exact!["-m", "--memory"], "show the memory that each socket uses"),
    flag(exact!["-i", "--info"], "show what the kernel knows of a TCP connection"),
    flag(exact!["-p", "--processes"], "show the processes that hold a socket"),
    flag(exact!["-T", "--threads"], "with -p: show threads as well"),
    flag(exact!["-b", "--bpf"], "show classic BPF filters"),
    flag(exact!["-B", "--bound-inactive"], "show TCP sockets that are bound and otherwise unused"),
    flag(exact!["--bpf-maps"], "show what BPF programs store with a socket"),
    named(
        exact!["--bpf-map-id"],
        Value::Any,
        "MAP-ID",
        "show what BPF programs store in this map; may be given more than once",
    ),
    flag(exact!["-E", "--events"], "show sockets as they are destroyed"),
    flag(exact!["-Z", "--context"], "with -p: show SELinux contexts of processes"),
    flag(exact!["-z", "--contexts"], "with -p: show SELinux contexts of processes and sockets"),
    flag(exact!["--cgroup"], "show the control group"),
    named(exact!["-N", "--net"], Value::Netns, "NSNAME", "show sockets of this network namespace"),
    flag(exact!["-4", "--ipv4"], "show IPv4 sockets"),
    flag(exact!["-6", "--ipv6"], "show IPv6 sockets"),
    flag(exact!["-0", "--packet"], "show packet sockets"),
    flag(exact!["-t", "--tcp"], "show TCP sockets"),
    flag(exact!["-M", "--mptcp"], "show Multipath TCP sockets"),
    flag(exact!["-S", "--sctp"], "show SCTP sockets"),
    flag(exact!["-u", "--udp"], "show UDP sockets"),
    flag(exact!["-d", "--dccp"], "show DCCP sockets"),
    flag(exact!["-w", "--raw"], "show raw sockets"),
    flag(exact!["-x", "--unix"], "show Unix sockets"),
    flag(exact!["--tipc"], "show TIPC sockets"),
    flag(exact!["--vsock"], "show sockets between virtual machines and hosts"),
    flag(exact!["--xdp"], "show XDP sockets"),
    named(
        exact!["-f", "--family"],
        Value::OneOf(tables::FAMILY_WORDS),
        "FAMILY",
        "show sockets of this address family",
    ),
    named(
        exact!["-A", "--query", "--socket"],
        Value::OneOf(tables::TABLE_WORDS),
        "QUERY",
        "show these tables, separated by commas; ! before one leaves it out",
    ),
    named(
        exact!["-D", "--diag"],
        Value::File,
        "FILE",
        "write messages about TCP sockets to a file",
    ),
    named(exact!["-F", "--filter"], Value::File, "FILE", "read the filter from a file"),
    flag(exact!["-K", "--kill"], "close the sockets, show those that are closed"),
    flag(exact!["-H", "--no-header"], "print no header"),
    flag(exact!["-Q", "--no-queues"], "leave out the columns of queues"),
    flag(exact!["-O", "--oneline"], "print each socket on one line"),
    flag(exact!["-s", "--summary"], "show how many sockets there are"),
    flag(exact!["--tipcinfo"], "show details of TIPC sockets"),
    flag(exact!["--tos"], "show type of service, traffic class and priority"),
    flag(exact!["--inet-sockopt"], "show options of inet sockets"),
    flag(exact!["-V", "--version"], "print the version and exit"),
];

/// The arguments that are no options.
pub const LINE: Verb = verb(exact!["ss"], |_: &Session, _: &mut Args| Ok(()))
    .keys(|| STATES.iter().chain(filter::KEYS).collect())
    .operand("[ FILTER ]", &[])
    .doc("show sockets and their state");

/// The keywords that introduce states.
static STATES: [Spec; 2] = [
    told(exact!["state"], Value::OneOf(states::OFFERED), "STATE", "show sockets in this state"),
    told(
        exact!["exclude"],
        Value::OneOf(states::OFFERED),
        "STATE",
        "show no sockets in this state",
    ),
];

/// A parsed command line.
#[derive(Default)]
pub struct Asked {
    /// What to show of each socket.
    pub wanted: ColumnOptions,
    /// Which sockets to show.
    pub choice: Choice,
    /// Whether an option selected tables or families.
    pub is_choice_made: bool,
    /// -r
    pub resolve: bool,
    /// -s
    pub summary: bool,
    /// -E
    pub events: bool,
    /// Whether to show the line of headers (no -H).
    pub has_header: bool,
    /// Whether to show the queue columns (no -Q).
    pub has_queues: bool,
    /// -D: the path of the file to write.
    pub dump: Option<String>,
    /// The filter: the words of the command line, then the lines of the file of -F.
    pub lines: Vec<String>,
    /// `-f help`
    wants_help: bool,
    /// -F: the path of the file to read.
    file: Option<String>,
    /// The selected states; empty for the default states of the tables.
    pub states: States,
}

impl Asked {
    /// Whether no option or word selects sockets.
    pub fn is_bare(&self) -> bool {
        !self.is_choice_made && self.lines.is_empty()
    }

    /// Removes `state` and `exclude` with their operands from the beginning of the filter, and selects these states.
    /// Errors: `Command line is not complete. …` or `ss: wrong state name: …`, exit code 255.
    pub fn choose_states(&mut self) -> Result {
        let mut is_first = true;
        let mut states = self.states;
        while let Some(word) = self.lines.first().cloned() {
            let excludes = match word.as_str() {
                "state" => false,
                "exclude" | "excl" => true,
                _ => break,
            };
            self.lines.remove(0);
            if self.lines.is_empty() {
                return Err(Error::incomplete());
            }
            let name = self.lines.remove(0);
            let named = states::of_word(&name).ok_or_else(|| {
                Error::fatal(format!("ss: wrong state name: {name}")).about(&name)
            })?;
            match (excludes, is_first) {
                (false, true) => states = named,
                (false, false) => states.add(named),
                (true, true) => {
                    states = states::ALL;
                    states.remove(named);
                }
                (true, false) => states.remove(named),
            }
            is_first = false;
        }
        self.states = states;
        if let Some(path) = self.file.take() {
            self.read_file(&path)?;
        }
        Ok(())
    }

    fn read_file(&mut self, path: &str) -> Result {
        let mut bytes = Vec::new();
        let done = match path {
            "-" => std::io::stdin().read_to_end(&mut bytes),
            _ => std::fs::File::open(crate::text::to_path(path))
                .and_then(|mut file| file.read_to_end(&mut bytes)),
        };
        done.map_err(|error| Error::os("fopen filter file", error).with_code(255).about(path))?;
        let text = crate::text::from_bytes(&bytes);
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        self.lines.extend(lines.map(String::from));
        Ok(())
    }
}

/// Parses a command line. Returns `None` after printing the help or the version. Errors: the usage text with exit code
/// 255, or the error of an option's value.
pub fn read(tool: &str, words: &[&str]) -> Result<Option<Asked>> {
    let mut asked = Asked { has_header: true, has_queues: true, ..Asked::default() };
    let line = getopt::read(tool, OPTIONS, words, is_alike);
    for option in line.options {
        let given =
            option.map_err(|why| Error::usage(format!("{why}\n{}", usage()), 255).about(&why))?;
        match given.name {
            "--help" => {
                crate::print::write_text(&usage());
                return Ok(None);
            }
            "--version" => {
                crate::print::write_text(&format!("{VERSION}\n"));
                return Ok(None);
            }
            name => set(&mut asked, name, given.value.unwrap_or_default())?,
        }
        if asked.wants_help {
            crate::print::write_text(&usage());
            return Ok(None);
        }
    }
    asked.lines = line.operands.iter().map(|word| (*word).to_string()).collect();
    Ok(Some(asked))
}

/// Whether options with the same beginning have the same meaning. No options of `ss` do.
fn is_alike(_: &str) -> bool {
    false
}

/// Applies one option.
fn set(asked: &mut Asked, name: &str, value: &str) -> Result {
    let wanted = &mut asked.wanted;
    match name {
        "--numeric" => wanted.numeric = true,
        "--resolve" => asked.resolve = true,
        "--all" => asked.states = states::ALL,
        "--listening" => asked.states = states::LISTENING,
        "--bound-inactive" => asked.states = states::BOUND_INACTIVE,
        "--options" => wanted.timers = true,
        "--extended" => (wanted.timers, wanted.details) = (true, true),
        "--memory" => wanted.memory = true,
        "--processes" => wanted.processes = true,
        "--threads" => wanted.threads = true,
        "--info" => wanted.info = true,
        "--tipcinfo" => wanted.tipc_info = true,
        "--summary" => asked.summary = true,
        "--tos" => wanted.tos = true,
        "--cgroup" => wanted.cgroup = true,
        "--bpf" => (wanted.timers, wanted.bpf) = (true, true),
        "--events" => asked.events = true,
        "--context" | "--contexts" => {
            if !selinux::is_enabled() {
                return Err(Error::refused("ss: SELinux is not enabled."));
            }
            wanted.process_contexts += 1;
            wanted.socket_contexts += u32::from(name == "--contexts");
        }
        "--kill" => wanted.kill = true,
        "--no-header" => asked.has_header = false,
        "--no-queues" => asked.has_queues = false,
        "--oneline" => wanted.oneline = true,
        "--inet-sockopt" => wanted.socket_options = true,
        "--net" => netns::switch(value).map_err(|error| error.with_code(1))?,
        "--diag" => asked.dump = Some(value.into()),
        "--filter" => {
            if asked.file.is_some() {
                return Err(Error::fatal("More than one filter file"));
            }
            asked.file = Some(value.into());
        }
        "--bpf-maps" | "--bpf-map-id" => return storages(asked, name, value),
        _ => return choose(asked, name, value),
    }
    Ok(())
}

/// Applies --bpf-maps, which selects all maps, or --bpf-map-id, which adds one map.
fn storages(asked: &mut Asked, name: &str, value: &str) -> Result {
    let refused = |why: String| Error::refused(format!("ss: {why}")).about(value);
    let chosen = asked.wanted.storages.take();
    let is_all = name == "--bpf-maps";
    if chosen.as_ref().is_some_and(|maps| maps.is_empty() != is_all) {
        let error = refused("--bpf-maps and --bpf-map-id cannot be used together".into());
        // The reference exits with 255 only if --bpf-maps is the second of the two.
        return Err(if is_all { error.with_code(255) } else { error });
    }
    let mut maps = chosen.unwrap_or_default();
    if !is_all {
        let id = unsigned_in::<u32>(value, 0).filter(|id| ![0, u32::MAX].contains(id));
        let id = id.ok_or_else(|| refused(format!("invalid BPF map ID {value}")))?;
        if maps.iter().all(|(known, _)| *known != id) {
            maps.push((id, crate::bpf::open_storage(id).map_err(refused)?));
        }
    }
    asked.wanted.storages = Some(maps);
    Ok(())
}

/// Applies an option that selects sockets.
fn choose(asked: &mut Asked, name: &str, value: &str) -> Result {
    asked.is_choice_made = true;
    let choice = &mut asked.choice;
    match name {
        "--ipv4" => choice.add_family(INET),
        "--ipv6" => choice.add_family(INET6),
        "--packet" => choice.add_family(PACKET),
        "--unix" => choice.add_family(UNIX),
        "--tipc" => choice.add_family(TIPC),
        "--vsock" => choice.add_family(VSOCK),
        "--xdp" => choice.add_family(XDP),
        "--tcp" => choice.add_table(Table::Tcp),
        "--mptcp" => choice.add_table(Table::Mptcp),
        "--sctp" => choice.add_table(Table::Sctp),
        "--udp" => choice.add_table(Table::Udp),
        "--dccp" => choice.add_table(Table::Dccp),
        "--raw" => choice.add_table(Table::Raw),
        "--family" if value == "help" => asked.wants_help = true,
        "--family" => {
            let refused = || {
                let why = format!("ss: \"{value}\" is invalid family\n{}", usage());
                Error::usage(why, 255).about(value)
            };
            choice.add_family(tables::family(value).ok_or_else(refused)?);
        }
        _ => {
            choice.begin_query();
            if asked.states == States::NONE {
                asked.states = states::CONNECTED;
            }
            for word in value.split(',') {
                let (excluded, word) = match word.strip_prefix('!') {
                    Some(word) => (true, word),
                    None => (false, word),
                };
                let tables = tables::of_word(word).ok_or_else(|| {
                    let why = format!("ss: \"{word}\" is illegal socket table id\n{}", usage());
                    Error::usage(why, 255).about(word)
                })?;
                if excluded { choice.remove_tables(tables) } else { choice.add_tables(tables) }
            }
        }
    }
    Ok(())
}

/// The usage text.
pub fn usage() -> String {
    crate::cli::manual::line_usage("ss", OPTIONS, &LINE)
}
