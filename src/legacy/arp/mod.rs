//! The applet `arp`: the kernel's table of IPv4 neighbours as net-tools has it.
//!
//! `show` lists the table, `change` adds and deletes entries, `ethers` adds those of a file.

mod change;
mod ethers;
mod show;

use crate::cli::args::Args;
use crate::cli::getopt;
use crate::cli::grammar::{Value, specs};
use crate::cli::manual;
use crate::cli::object::{Verb, verb};
use crate::cli::options::{Opt, named};
use crate::error::{Error, Result, warn};
use crate::legacy::ifconfig::hardware::{self, Class};
use crate::legacy::{family, version};
use crate::session::{Caller, Session};
use crate::text::Ifname;
use crate::text::word::exact;

/// The exit code of a line that breaks off or has a word that is none.
const WRONG_LINE: u8 = 3;
/// The exit code of everything else that fails.
const FAILED: u8 = 255;

/// The options, anywhere on the line.
pub static OPTIONS: &[Opt] = &[
    named(exact!["-v", "--verbose"], Value::None, "", "print what is done, and count the entries"),
    named(exact!["-n", "--numeric"], Value::None, "", "print addresses instead of host names"),
    named(
        exact!["-H", "-t", "--hw-type"],
        Value::OneOf(hardware::WITH_ARP),
        "HW",
        "hardware class of the entries (default ether)",
    ),
    named(exact!["-a", "--all"], Value::None, "", "list the table in BSD format"),
    named(exact!["-e"], Value::None, "", "list the table in columns (default)"),
    named(
        exact!["-D", "--use-device"],
        Value::None,
        "",
        "with -s or -f: take the link-layer address of an interface",
    ),
    named(exact!["-d", "--delete"], Value::None, "", "delete an entry"),
    named(
        exact!["-i", "--device"],
        Value::Dev,
        "IFNAME",
        "show or change entries of this interface only",
    ),
    named(exact!["-s", "--set"], Value::None, "", "add an entry"),
    named(
        exact!["-f", "--file"],
        Value::None,
        "",
        "add the entries of a file (default /etc/ethers)",
    ),
    named(
        exact!["-A", "-p", "--protocol"],
        Value::OneOf(&["inet"]),
        "FAMILY",
        "address family of the table: only inet is supported",
    ),
    named(exact!["-N", "--symbolic"], Value::None, "", "no effect but a message, as in net-tools"),
    named(exact!["-V", "--version"], Value::None, "", "print the version and exit"),
    named(exact!["-h", "--help"], Value::None, "", "print the usage and exit"),
    named(exact!["-?"], Value::None, "", "print the usage as an error and exit"),
];

/// What follows them.
pub const LINE: Verb = verb(exact!["arp"], run_line)
    .keys(|| specs(change::KEYS))
    .operand("[ HOST [ LLADDR | IFNAME ] | FILE ]", &[Value::Address])
    .doc("show the IPv4 neighbour table, or add or delete entries");

/// The features of the tool.
const FEATURES: &str = "+I18N +SELINUX";

/// What is to be done; the last option that says so decides.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Action {
    #[default]
    Show,
    Set,
    Delete,
    File,
}

/// What the options say.
#[derive(Default)]
struct Asked {
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
    /// -A, by name.
    family: Option<&'static str>,
}

/// Runs `arp`, the cursor standing behind its name.
pub fn run(args: &mut Args, caller: &Caller) -> Result {
    let options = caller.options();
    run_line(&Session::new(options, caller), args)
}

fn run_line(s: &Session, args: &mut Args) -> Result {
    let words = args.rest().to_vec();
    let line = getopt::read(args.word(), OPTIONS, &words, |_| false);
    let mut asked = Asked::default();
    for option in line.options {
        let given = match option {
            Ok(given) => given,
            Err(why) => {
                warn(&why);
                return Err(usage().about(&why));
            }
        };
        match given.name {
            "--version" => return print_text(&version::text(FEATURES, "(ether)")),
            "--help" => return show_help(),
            "-?" => return Err(usage()),
            name => set(&mut asked, name, given.value.unwrap_or_default())?,
        }
    }
    check(&asked)?;
    let mut args = Args::new(&line.operands);
    match asked.action {
        Action::Show => show::run(s, &asked, args.next()),
        Action::Set => change::set(s, &asked, &mut args),
        Action::Delete => change::delete(s, &asked, &mut args),
        Action::File => ethers::run(s, &asked, args.next()),
    }
}

/// Does what one option says. Errors: a family or a class that is none.
fn set(asked: &mut Asked, name: &str, value: &str) -> Result {
    match name {
        "--verbose" => asked.verbose = true,
        "--numeric" => asked.numeric = true,
        "--all" => (asked.action, asked.bsd) = (Action::Show, true),
        "-e" => asked.columns = true,
        "--use-device" => asked.use_device = true,
        "--device" => {
            asked.device = Some(Ifname::truncated(value)).filter(|name| !name.is_empty());
        }
        "--set" => asked.action = Action::Set,
        "--delete" => asked.action = Action::Delete,
        "--file" => asked.action = Action::File,
        "--hw-type" => {
            let class = hardware::by_name(value);
            asked.class = Some(class.ok_or_else(|| unknown(value, "hardware type"))?);
        }
        "--protocol" => asked.family = Some(read_family(value)?),
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

/// What the kernel has no table of.
fn check(asked: &Asked) -> Result {
    if let Some(family) = asked.family.filter(|family| *family != "inet") {
        return Err(failed(format!("arp: {family}: kernel only supports 'inet'.")).about(family));
    }
    match asked.class.filter(|class| !class.has_arp()) {
        None => Ok(()),
        Some(class) => {
            let why = format!("arp: {}: hardware type without ARP support.", class.name);
            Err(failed(why).about(class.name))
        }
    }
}

/// The usage on stdout, the hardware classes on stderr.
fn show_help() -> Result {
    warn(hardware::list_with_arp().trim_end_matches('\n'));
    print_text(&usage_text())
}

fn usage_text() -> String {
    manual::line_usage("arp", OPTIONS, &LINE)
}

/// A line that breaks off or has a word that is none.
fn usage() -> Error {
    Error::usage(usage_text() + &hardware::list_with_arp(), WRONG_LINE)
}

fn failed(text: impl Into<String>) -> Error {
    Error::refused(text).with_code(FAILED)
}

fn print_text(text: &str) -> Result {
    crate::print::write_text(text);
    Ok(())
}
