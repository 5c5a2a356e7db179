//! `brctl` of bridge-utils: shows and configures bridges.
//!
//! `show`, `showmacs` and `showstp` are the commands that show. `set` has all other commands. `number` parses numbers as
//! scanf(3) does.

mod number;
mod set;
mod show;
mod showmacs;
mod showstp;

use crate::cli::args::Args;
use crate::cli::getopt;
use crate::cli::grammar::{self, Value};
use crate::cli::object::{self, Verb, verb};
use crate::cli::options::{Opt, flag};
use crate::error::{Error, Result, warn};
use crate::session::{Caller, Session};
use crate::text::word::exact;

/// The output of --version: the release of bridge-utils.
const VERSION: &str = "bridge-utils, 1.7\n";

/// The options. They may follow operands.
pub static OPTIONS: &[Opt] = &[
    flag(exact!["-h", "--help"], "print the list of commands and exit"),
    flag(exact!["-V", "--version"], "print the version and exit"),
];

/// The commands. An operand in brackets is optional, all others are required.
pub static COMMANDS: &[Verb] = &[
    verb(exact!["addbr"], set::add_bridge)
        .operand("<bridge>", &[Value::Any])
        .doc("create a bridge interface"),
    verb(exact!["delbr"], set::delete_bridge)
        .operand("<bridge>", &[Value::Bridge])
        .doc("delete a bridge interface, which must be down"),
    verb(exact!["addif"], set::add_ports)
        .operand("<bridge> <device>", &[Value::Bridge, Value::FreePort])
        .repeats()
        .doc("make an interface a port of the bridge"),
    verb(exact!["delif"], set::delete_ports)
        .operand("<bridge> <device>", &[Value::Bridge, Value::Port])
        .repeats()
        .doc("remove a port from the bridge"),
    verb(exact!["hairpin"], set::hairpin)
        .operand("<bridge> <port> {on|off}", &[Value::Bridge, Value::Port])
        .doc(
            "turn hairpin mode of a port on or off: forward frames back to the port they came from",
        ),
    verb(exact!["setageing"], |s, args| set::time(s, args, &set::AGEING))
        .operand("<bridge> <time>", &[Value::Bridge, Value::Any])
        .doc("set the lifetime of learned addresses in seconds (default 300)"),
    verb(exact!["setbridgeprio"], set::priority)
        .operand("<bridge> <prio>", &[Value::Bridge, Value::Any])
        .doc("set the bridge priority for the spanning tree, 0 to 65535 (default 32768)"),
    verb(exact!["setfd"], |s, args| set::time(s, args, &set::FORWARD_DELAY))
        .operand("<bridge> <time>", &[Value::Bridge, Value::Any])
        .doc("set the forward delay of the spanning tree in seconds (default 15)"),
    verb(exact!["sethello"], |s, args| set::time(s, args, &set::HELLO_TIME))
        .operand("<bridge> <time>", &[Value::Bridge, Value::Any])
        .doc("set the interval between spanning tree hello messages in seconds (default 2)"),
    verb(exact!["setmaxage"], |s, args| set::time(s, args, &set::MAX_AGE))
        .operand("<bridge> <time>", &[Value::Bridge, Value::Any])
        .doc("set the maximum age of spanning tree messages in seconds (default 20)"),
    verb(exact!["setpathcost"], |s, args| set::port(s, args, &set::PATH_COST))
        .operand("<bridge> <port> <cost>", &[Value::Bridge, Value::Port, Value::Any])
        .doc("set the spanning tree path cost of a port, 1 to 65535"),
    verb(exact!["setportprio"], |s, args| set::port(s, args, &set::PORT_PRIORITY))
        .operand("<bridge> <port> <prio>", &[Value::Bridge, Value::Port, Value::Any])
        .doc("set the spanning tree priority of a port, 0 to 63 (default 32)"),
    verb(exact!["show"], show::run)
        .operand("[ <bridge> ]", &[Value::Bridge])
        .doc("list bridges with their ports"),
    verb(exact!["showmacs"], showmacs::run)
        .operand("<bridge>", &[Value::Bridge])
        .doc("list the MAC addresses in the forwarding database of a bridge"),
    verb(exact!["showstp"], showstp::run)
        .operand("<bridge>", &[Value::Bridge])
        .doc("show the spanning tree state of a bridge and its ports"),
    verb(exact!["stp"], set::stp)
        .operand("<bridge> {on|off}", &[Value::Bridge])
        .doc("turn the spanning tree protocol on or off"),
];

/// Runs `brctl`. `args` begin with the word after its name.
pub fn run(args: &mut Args, caller: &Caller) -> Result {
    let line = getopt::read(args.word(), OPTIONS, args.rest(), |_| false);
    match line.options.first() {
        Some(Ok(given)) if given.name == "--version" => return print_text(VERSION, 0),
        Some(Ok(_)) => return print_text(&usage(), 0),
        Some(Err(why)) => {
            warn(&format!("{why}\nUnknown option '?'"));
            return print_text(&usage(), 1);
        }
        None => {}
    }
    let mut args = Args::new(&line.operands);
    let Some(typed) = args.next() else { return print_text(&usage(), 1) };
    let Some(command) = object::dispatch(COMMANDS, typed) else {
        warn(&format!("never heard of command [{typed}]"));
        return print_text(&usage(), 1).map_err(|error| error.about(typed));
    };
    if args.rest().len() < required(command) {
        let usage = format!("Usage: brctl {}", command_line(command).replacen('\t', " ", 1));
        return print_text(&format!("Incorrect number of arguments for command\n{usage}"), 1);
    }
    let options = caller.options();
    (command.run)(&Session::new(options, caller), &mut args)
}

/// The number of required operands of a command.
fn required(command: &Verb) -> usize {
    grammar::slots(command.operand).iter().filter(|slot| !slot.optional).count()
}

/// Prints a text to stdout. Returns an error without message if `code` is not 0: bridge-utils prints its usage to stdout also
/// after an error.
fn print_text(text: &str, code: u8) -> Result {
    crate::print::write_text(text);
    if code == 0 { Ok(()) } else { Err(Error::silent(code)) }
}

fn usage() -> String {
    let mut out = String::from("Usage: brctl [commands]\ncommands:\n");
    for command in COMMANDS {
        let (name, rest) = (name(command), command_line(command));
        out += &format!("\t{name:<10}{}", &rest[name.len()..]);
    }
    out
}

fn name(command: &Verb) -> &'static str {
    command.words.first().map_or("", |word| word.text)
}

/// The line of a command in the usage: `addbr␉<bridge>␉␉add bridge`.
fn command_line(command: &Verb) -> String {
    let gap = if command.operand.len() < 16 { "\t\t" } else { "\t" };
    format!("{}\t{}{gap}{}\n", name(command), command.operand, command.doc)
}
