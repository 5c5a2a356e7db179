//! The tools in this binary, and how a command line selects one.

mod own;

use crate::cli::args::Args;
use crate::cli::object::{Objects, Verb};
use crate::cli::options::Opt;
use crate::error::{Error, Result};
use crate::print::Style;
use crate::session::Caller;
use crate::text::word::{is_prefix, texts_of};
pub use own::{OWN, OwnWord, own_word};

/// A tool.
pub struct Applet {
    /// The name, as a link to the binary and as the first word after `rip`.
    pub name: &'static str,
    /// A one-line description.
    pub doc: &'static str,
    /// Runs the tool with the words after its name. Errors of batch lines go to the caller's `report`.
    pub run: fn(&mut Args, &Caller) -> Result,
    /// The options, which precede all other words.
    pub options: &'static [Opt],
    /// The words after the options, for the manual and the completions.
    pub grammar: Grammar,
    /// Whether the tool is complete; `rip --install` creates links for complete tools only.
    pub is_complete: bool,
    /// Whether the tool has JSON output but no option for it, so that `rip -j TOOL` selects it.
    pub takes_style: bool,
}

/// The syntax of a tool's command lines.
pub enum Grammar {
    /// `OBJECT VERB …`
    Objects(&'static Objects),
    /// `VERB …`
    Verbs(&'static [Verb]),
    /// Keywords without a verb: `[ IFNAME ] …`
    Line(Verb),
}

/// The one-line description of rip.
pub const DOC: &str =
    "one static binary in place of ip, bridge, brctl, ifconfig, route, arp, netstat, nstat and ss";

/// The names of all tools.
pub const NAMES: [&str; APPLETS.len()] = texts_of!(APPLETS, name);

/// All tools. `rip` itself behaves like `ip`, and has a few commands of its own.
pub static APPLETS: &[Applet] = &[
    Applet {
        name: "ip",
        doc: "show and change network interfaces, addresses, routes, rules, tunnels and namespaces",
        run: crate::ip::run,
        options: crate::ip::options::IP,
        grammar: Grammar::Objects(&crate::ip::OBJECTS),
        is_complete: true,
        takes_style: false,
    },
    Applet {
        name: "bridge",
        doc: "show and change bridge ports, forwarding entries, multicast groups and VLANs",
        run: crate::bridge::run,
        options: crate::bridge::options::BRIDGE,
        grammar: Grammar::Objects(&crate::bridge::OBJECTS),
        is_complete: true,
        takes_style: false,
    },
    Applet {
        name: "brctl",
        doc: "manage Ethernet bridges with the commands of bridge-utils",
        run: crate::brctl::run,
        options: crate::brctl::OPTIONS,
        grammar: Grammar::Verbs(crate::brctl::COMMANDS),
        is_complete: true,
        takes_style: true,
    },
    Applet {
        name: "ifconfig",
        doc: "show and configure network interfaces with the commands of net-tools",
        run: crate::legacy::ifconfig::run,
        options: crate::legacy::ifconfig::OPTIONS,
        grammar: Grammar::Line(crate::legacy::ifconfig::LINE),
        is_complete: true,
        takes_style: true,
    },
    Applet {
        name: "route",
        doc: "show and change the IP routing table with the commands of net-tools",
        run: crate::legacy::route::run,
        options: crate::legacy::route::OPTIONS,
        grammar: Grammar::Line(crate::legacy::route::LINE),
        is_complete: true,
        takes_style: true,
    },
    Applet {
        name: "arp",
        doc: "show and change the IPv4 neighbour table with the commands of net-tools",
        run: crate::legacy::arp::run,
        options: crate::legacy::arp::OPTIONS,
        grammar: Grammar::Line(crate::legacy::arp::LINE),
        is_complete: true,
        takes_style: true,
    },
    Applet {
        name: "netstat",
        doc: "show sockets, routes, interfaces and counters with the commands of net-tools",
        run: crate::legacy::netstat::run,
        options: crate::legacy::netstat::OPTIONS,
        grammar: Grammar::Line(crate::legacy::netstat::LINE),
        is_complete: true,
        takes_style: true,
    },
    Applet {
        name: "ss",
        doc: "show sockets: connections, listeners, and the processes that hold them",
        run: crate::ss::run,
        options: crate::ss::OPTIONS,
        grammar: Grammar::Line(crate::ss::LINE),
        is_complete: true,
        takes_style: true,
    },
    Applet {
        name: "nstat",
        doc: "show counters of the network stack and their increments",
        run: crate::nstat::run,
        options: crate::nstat::OPTIONS,
        grammar: Grammar::Line(crate::nstat::LINE),
        is_complete: true,
        takes_style: true,
    },
];

/// Runs the tool that `argv` selects: by the name that the program was called by, else by the first word.
pub fn run(argv: &[String], caller: &Caller) -> Result {
    let words: Vec<&str> = argv.iter().map(String::as_str).collect();
    let mut args = Args::new(&words);
    let name = file_name(args.next().unwrap_or_default());
    if !is_vrf_exec(name, args.rest()) {
        crate::sys::drop_capabilities().map_err(|_| Error::silent(1))?;
    }
    if let Some(applet) = find(name) {
        return (applet.run)(&mut args, caller);
    }
    if let Some(object) = object_of(name) {
        return crate::ip::run_as(Some(object), &mut args, caller);
    }
    if let Some(applet) = args.peek().and_then(by_word) {
        args.next();
        return (applet.run)(&mut args, caller);
    }
    if let Some((style, count, applet)) = style_of_caller(args.rest()) {
        args.nth(count);
        return (applet.run)(&mut args, &Caller { style, ..caller.clone() });
    }
    crate::ip::run(&mut args, caller)
}

/// Parses options of rip that set the output style of a tool without such options: `rip -j ss`. Returns the style, the
/// number of options, and the tool; `None` if `words` have another form.
pub fn style_of_caller(words: &[&str]) -> Option<(Style, usize, &'static Applet)> {
    let count = words.iter().position(|word| !word.starts_with('-'))?;
    let (options, behind) = words.split_at(count);
    let applet = styled(behind)?;
    let mut style = Style::default();
    for option in options {
        let option = if option.starts_with("--") { &option[1..] } else { option };
        match option {
            _ if is_prefix(option, "-json") && option.len() > 1 => style.json = true,
            _ if is_prefix(option, "-pretty") && option.len() > 1 => style.pretty = true,
            _ => return None,
        }
    }
    Some((style, count, applet))
}

/// Returns the tool that `words` begin with, if it has JSON output but no option for it. Names of `ip` objects select
/// `ip`: `rip -j route` is `ip -j route`. But no command of `ip route` begins with a dash, so `rip -j route -n` is
/// net-tools' `route`.
fn styled(words: &[&str]) -> Option<&'static Applet> {
    let (word, rest) = words.split_first()?;
    let is_option = |word: &&str| word.starts_with('-');
    by_word(word)
        .or_else(|| find(word).filter(|_| rest.first().is_some_and(is_option)))
        .filter(|applet| applet.takes_style)
}

/// Whether `words` is the command `ip vrf exec`. It uses the file capabilities of the binary and drops them itself; all
/// other commands run with the capabilities of the caller only.
fn is_vrf_exec(name: &str, words: &[&str]) -> bool {
    let is_ip = |name| find(name).is_none_or(|applet| applet.name == "ip");
    let words = match words {
        ["ip", words @ ..] if find(name).is_none() => words,
        words => words,
    };
    is_ip(name) && matches!(words, ["vrf", "exec", ..])
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

/// Returns the `ip` object in a program name, after the first two letters: `link` in `iplink`.
fn object_of(name: &str) -> Option<&str> {
    let is_other = |c: char| !c.is_ascii();
    let object = name.get(2..).filter(|object| !object.is_empty() && !name[..2].contains(is_other));
    object.filter(|object| name != "rip" && crate::ip::is_object(object))
}

/// Returns the tool that the first word after `rip` selects. Objects of `ip` take precedence: `rip route` is `ip
/// route`.
pub fn by_word(word: &str) -> Option<&'static Applet> {
    let objects = crate::ip::OBJECTS.iter().flat_map(|object| object.words);
    find(word).filter(|_| objects.clone().all(|known| known.text != word))
}

/// Returns the tool with this name.
pub fn find(name: &str) -> Option<&'static Applet> {
    APPLETS.iter().find(|applet| applet.name == name)
}
