//! The applet `ifconfig`: interfaces as net-tools has them.
//!
//! `keys` holds the keywords; `line` does what they say to a device, `inet` and `inet6` to its
//! addresses; `show` writes what `interface` gathers, `order` puts it in order; `hardware` knows
//! the classes of link-layer addresses, `hardware_address` reads them; `retired` checks addresses of
//! retired families.

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
use crate::cli::options::{Opt, named};
use crate::error::{Error, Result, refuse, warn};
use crate::legacy::family;
use crate::session::{Caller, Session};
use crate::text::Ifname;
use crate::text::word::exact;
use line::Line;

/// The options, before everything else.
pub static OPTIONS: &[Opt] = &[
    named(exact!["-a"], Value::None, "", "show all interfaces, also those that are down"),
    named(exact!["-s"], Value::None, "", "print one line per interface, with counters"),
    named(exact!["-v"], Value::None, "", "print more messages for some errors"),
    named(exact!["-V", "-version", "--version"], Value::None, "", "print the version and exit"),
    named(exact!["-?", "-h", "-help", "--help"], Value::None, "", "print the usage and exit"),
];

/// What follows them.
pub const LINE: Verb = verb(exact!["ifconfig"], run_line)
    .keys(|| specs(keys::KEYS))
    .operand("[ IFNAME ] [ inet | inet6 ] [ ADDRESS[/LEN] ]", &[Value::Dev, Value::Address])
    .doc("show interfaces, or configure one of them");

/// What the options ask of a list.
#[derive(Clone, Copy, Default)]
struct Style {
    all: bool,
    short: bool,
    /// Whether the first line of the short form is that of `netstat -i`.
    wide: bool,
}

/// Runs `ifconfig`, the cursor standing behind its name.
pub fn run(args: &mut Args, caller: &Caller) -> Result {
    run_line(&Session::new(caller.options(), caller), args)
}

/// Shows the interfaces that are up, or all, as `netstat -i` does.
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

/// Where to read on.
const HINT: &str = "ifconfig: `--help' gives usage information.";

/// A line that breaks off or has a word that is none.
fn usage() -> Error {
    Error::usage(manual::line_usage("ifconfig", OPTIONS, &LINE) + &hardware::list(), 3)
}

fn print_text(text: &str) -> Result {
    crate::print::write_text(text);
    Ok(())
}
