//! `ifconfig` of net-tools: shows and configures interfaces.
//!
//! `keys` has the keywords. `line` changes a device, `inet` and `inet6` its addresses. `interface` reads the properties of
//! interfaces, `order` sorts interfaces, `show` prints them. `hardware` has the hardware classes, `hardware_address` parses
//! link-layer addresses. `retired` checks addresses of families that rip does not support.

pub mod hardware;
pub mod hardware_address;
pub mod inet;
mod inet6;
mod interface;
mod keys;
pub mod line;
mod order;
mod retired;
mod show;

use crate::cli::args::Args;
use crate::cli::grammar::{self, Value, specs};
use crate::cli::manual;
use crate::cli::object::{Verb, verb};
use crate::cli::options::{Opt, flag};
use crate::error::{Error, Result, refuse, warn};
use crate::legacy::family;
use crate::session::{Caller, Session};
use crate::text::Ifname;
use crate::text::word::exact;
use line::Line;

/// The options. They precede the name of the interface.
pub static OPTIONS: &[Opt] = &[
    flag(exact!["-a"], "show all interfaces, also those that are down"),
    flag(exact!["-s"], "print one line per interface, with counters"),
    flag(exact!["-v"], "print more messages for some errors"),
    flag(exact!["-V", "-version", "--version"], "print the version and exit"),
    flag(exact!["-?", "-h", "-help", "--help"], "print the usage and exit"),
];

/// The operands, which follow the options.
pub const LINE: Verb = verb(exact!["ifconfig"], run_line)
    .keys(|| specs(keys::KEYS))
    .operand("[ IFNAME ] [ inet | inet6 ] [ ADDRESS[/LEN] ]", &[Value::Dev, Value::Address])
    .doc("show interfaces, or configure one of them");

/// Options of the listing.
#[derive(Clone, Copy, Default)]
struct Style {
    /// -a
    all: bool,
    /// -s
    short: bool,
    /// The header of the short form is that of `netstat -i`.
    wide: bool,
}

/// Runs `ifconfig`. `args` begin with the word after its name.
pub fn run(args: &mut Args, caller: &Caller) -> Result {
    run_line(&Session::new(caller.options(), caller), args)
}

/// Shows the interfaces for `netstat -i`: those that are up, or with `all` all. `short`: one line for each.
pub fn list(s: &Session, all: bool, short: bool) -> Result {
    show::all(s, Style { all, short, wide: true })
}

fn run_line(s: &Session, args: &mut Args) -> Result {
    let mut style = Style::default();
    while let Some(typed) = args.peek().filter(|word| word.starts_with('-')) {
        args.next();
        let known = OPTIONS.iter().find(|row| row.words.iter().any(|word| word.text == typed));
        match known.and_then(|row| row.words.last()).map_or("", |word| word.text) {
            "-a" => style.all = true,
            "-s" => style.short = true,
            "-v" => {}
            "--version" => return print_text(crate::legacy::version::RELEASE),
            "--help" => {
                warn(hardware::list().trim_end_matches('\n'));
                return print_text(&manual::line_usage("ifconfig", OPTIONS, &LINE));
            }
            _ => return refuse(format!("ifconfig: option `{typed}' not recognised.\n{HINT}")),
        }
    }
    let Some(name) = args.next() else { return show::all(s, style) };
    let name = Ifname::truncated(name);
    if args.is_empty() {
        return show::one(s, &name, style);
    }
    let mut line = Line::new(name);
    match args.peek() {
        Some(typed) if typed.contains(',') => {
            warn("Please don't supply more than one address family.");
        }
        Some(typed) => {
            if let Some(number) = family::number(typed) {
                args.next();
                line.family = number;
            }
        }
        None => {}
    }
    grammar::read(keys::KEYS, &mut line, args, s, inet::set_address)?;
    line.finish(s)
}

/// Second line of the error message about an unknown option.
const HINT: &str = "ifconfig: `--help' gives usage information.";

/// The error of an incomplete or wrong command line: the usage and the classes and families, with exit code 3.
fn usage() -> Error {
    Error::usage(manual::line_usage("ifconfig", OPTIONS, &LINE) + &hardware::list(), 3)
}

fn print_text(text: &str) -> Result {
    crate::print::write_text(text);
    Ok(())
}
