//! `arp` of net-tools: shows and changes the kernel's ARP table (IPv4 neighbours).
//!
//! `show` lists the table, `change` adds and deletes entries, `ethers` adds the entries of a file.

mod change;
mod ethers;
mod show;

use crate::cli::args::Args;
use crate::cli::getopt;
use crate::cli::grammar::{Value, specs};
use crate::cli::manual;
use crate::cli::object::{Verb, verb};
use crate::cli::options::{Opt, flag, named};
use crate::error::{Error, Result, warn};
use crate::legacy::ifconfig::hardware::{self, Class};
use crate::legacy::options::accept;
use crate::legacy::{family, host, version};
use crate::session::{Caller, Session};
use crate::text::Ifname;
use crate::text::word::exact;
use std::net::Ipv4Addr;

/// Exit code for an incomplete command line, an unknown option or an unknown keyword.
const WRONG_LINE: u8 = 3;
/// Exit code for all other errors.
const FAILED: u8 = 255;

/// The options. They may follow operands.
pub static OPTIONS: &[Opt] = &[
    flag(exact!["-v", "--verbose"], "print each operation, and the number of entries"),
    flag(exact!["-n", "--numeric"], "print addresses, not host names"),
    named(
        exact!["-H", "-t", "--hw-type"],
        Value::OneOf(hardware::WITH_ARP),
        "HW",
        "hardware type of the entries (default ether)",
    ),
    flag(exact!["-a", "--all"], "list the table in BSD format"),
    flag(exact!["-e"], "list the table in columns (default)"),
    flag(exact!["-D", "--use-device"], "with -s or -f: use the link-layer address of an interface"),
    flag(exact!["-d", "--delete"], "delete an entry"),
    named(
        exact!["-i", "--device"],
        Value::Dev,
        "IFNAME",
        "show or change only entries of this interface",
    ),
    flag(exact!["-s", "--set"], "add an entry"),
    flag(exact!["-f", "--file"], "add the entries of a file (default /etc/ethers)"),
    named(
        exact!["-A", "-p", "--protocol"],
        Value::OneOf(&["inet"]),
        "FAMILY",
        "address family; only inet is supported",
    ),
    flag(exact!["-N", "--symbolic"], "not supported: prints a message, as net-tools does"),
    flag(exact!["-V", "--version"], "print the version and exit"),
    flag(exact!["-h", "--help"], "print the usage and exit"),
    flag(exact!["-?"], "print the usage as an error and exit"),
];

/// The operands, which follow the options.
pub const LINE: Verb = verb(exact!["arp"], run_line)
    .keys(|| specs(change::KEYS))
    .operand("[ HOST [ LLADDR | IFNAME ] | FILE ]", &[Value::Address])
    .doc("show the IPv4 neighbour table, or add or delete entries");

/// Features that `--version` names.
const FEATURES: &str = "+I18N +SELINUX";

/// The operation. The last of -a, -d, -f and -s decides.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Action {
    #[default]
    Show,
    Set,
    Delete,
    File,
}

/// Values of the options.
#[derive(Default)]
struct ArpOptions {
    action: Action,
    verbose: bool,
    numeric: bool,
    /// -a
    bsd: bool,
    /// -e
    columns: bool,
    /// -D
    use_device: bool,
    /// -i
    device: Option<Ifname>,
    /// -H
    class: Option<&'static Class>,
    /// -A
    family: Option<&'static str>,
}

/// Runs `arp`. `args` begin with the word after its name.
pub fn run(args: &mut Args, caller: &Caller) -> Result {
    let options = caller.options();
    run_line(&Session::new(options, caller), args)
}

fn run_line(s: &Session, args: &mut Args) -> Result {
    let words = args.rest().to_vec();
    let line = getopt::read(args.word(), OPTIONS, &words, |_| false);
    let mut options = ArpOptions::default();
    for option in line.options {
        let given = accept(option, usage)?;
        match given.name {
            "--version" => return print_text(&version::text(FEATURES, "(ether)")),
            "--help" => return show_help(),
            "-?" => return Err(usage()),
            name => set(&mut options, name, given.value.unwrap_or_default())?,
        }
    }
    check(&options)?;
    let mut args = Args::new(&line.operands);
    match options.action {
        Action::Show => show::run(s, &options, args.next()),
        Action::Set => change::set(s, &options, &mut args),
        Action::Delete => change::delete(s, &options, &mut args),
        Action::File => ethers::run(s, &options, args.next()),
    }
}

/// Stores the value of one option. Errors: an unknown address family or hardware type.
fn set(options: &mut ArpOptions, name: &str, value: &str) -> Result {
    match name {
        "--verbose" => options.verbose = true,
        "--numeric" => options.numeric = true,
        "--all" => (options.action, options.bsd) = (Action::Show, true),
        "-e" => options.columns = true,
        "--use-device" => options.use_device = true,
        "--device" => {
            options.device = Some(Ifname::truncated(value)).filter(|name| !name.is_empty());
        }
        "--set" => options.action = Action::Set,
        "--delete" => options.action = Action::Delete,
        "--file" => options.action = Action::File,
        "--hw-type" => {
            let class = hardware::by_name(value);
            options.class = Some(class.ok_or_else(|| unknown(value, "hardware type"))?);
        }
        "--protocol" => options.family = Some(read_family(value)?),
        _ => warn("arp: -N not yet supported."),
    }
    Ok(())
}

fn unknown(value: &str, what: &str) -> Error {
    failed(format!("arp: {value}: unknown {what}.")).about(value)
}

fn read_family(value: &str) -> Result<&'static str> {
    if value.contains(',') {
        warn("Please don't supply more than one address family.");
    }
    match value {
        "unspec" => Ok("unspec"),
        _ => family::by_name(value)
            .map(|family| family.name)
            .ok_or_else(|| unknown(value, "address family")),
    }
}

/// Errors: a family other than inet, or a hardware type without ARP.
fn check(options: &ArpOptions) -> Result {
    if let Some(family) = options.family.filter(|family| *family != "inet") {
        return Err(failed(format!("arp: {family}: kernel only supports 'inet'.")).about(family));
    }
    match options.class.filter(|class| !class.has_arp()) {
        None => Ok(()),
        Some(class) => {
            let why = format!("arp: {}: hardware type without ARP support.", class.name);
            Err(failed(why).about(class.name))
        }
    }
}

/// Prints the usage to stdout and the hardware types to stderr.
fn show_help() -> Result {
    warn(hardware::list_with_arp().trim_end_matches('\n'));
    print_text(&usage_text())
}

fn usage_text() -> String {
    manual::line_usage("arp", OPTIONS, &LINE)
}

/// The error of an incomplete or wrong command line: the usage, with exit code 3.
fn usage() -> Error {
    Error::usage(usage_text() + &hardware::list_with_arp(), WRONG_LINE)
}

/// Returns the IPv4 address of a network or host. Errors: the resolver's message, with exit code 255.
fn resolve(name: &str) -> Result<Ipv4Addr> {
    let found = host::v4(name, true).map_err(|why| failed(why.text(name)).about(name))?;
    Ok(found.0)
}

/// The error `text` with exit code 255.
fn failed(text: impl Into<String>) -> Error {
    Error::refused(text).with_code(FAILED)
}

fn print_text(text: &str) -> Result {
    crate::print::write_text(text);
    Ok(())
}
