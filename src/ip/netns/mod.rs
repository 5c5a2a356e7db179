//! `ip netns`: network namespaces by name.
//!
//! `change` adds, attaches, numbers and deletes; `list` shows names and numbers; `process` asks which
//! processes are where; `exec` runs a command inside; `monitor` tells what comes and goes.

mod change;
mod directory;
mod exec;
mod list;
mod monitor;
pub mod nsid;
mod process;

pub use process::name_of;

use crate::cli::args::Args;
use crate::cli::grammar::{Value, specs};
use crate::cli::object::{Bare, Object, verb};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::word::words;

/// The object `ip netns`.
pub static NETNS: Object = Object {
    words: words!["netns"],
    title: "ip netns",
    doc: "network namespaces",
    bare: Bare::Run(list::run),
    verbs: &[
        verb(words!["list", "show", "lst"], list::run).doc("list the names"),
        verb(words!["list-id"], nsid::run)
            .keys(|| specs(nsid::KEYS))
            .doc("list the kernel's numbers for other namespaces"),
        verb(words!["add"], change::add)
            .operand("NETNSNAME", &[Value::Any])
            .doc("make a namespace and name it"),
        verb(words!["set"], change::set)
            .operand("NETNSNAME { auto | NETNSID }", &[Value::Netns])
            .doc("give a namespace a number here"),
        verb(words!["delete"], change::delete)
            .operand("NETNSNAME", &[Value::Netns])
            .doc("take a name away; with -all, all of them"),
        verb(words!["identify"], process::identify)
            .operand("[ PID ]", &[Value::Any])
            .doc("name the namespace of a process"),
        verb(words!["pids"], process::pids)
            .operand("NETNSNAME", &[Value::Netns])
            .doc("list the processes in a namespace"),
        verb(words!["exec"], exec::run)
            .operand("NETNSNAME COMMAND …", &[Value::Netns, Value::Command])
            .doc("run a command in a namespace; with -all, in each"),
        verb(words!["monitor"], monitor::run).doc("tell which names come and go"),
        verb(words!["attach"], change::attach)
            .operand("NETNSNAME PID", &[Value::Any, Value::Any])
            .doc("name the namespace of a process"),
    ],
    check: check_name,
    ..Object::PLAIN
};

/// Looks at the word behind the verb before the verb does: a name must not leave the directory.
/// Errors: `Invalid netns name "name"`, exit code 255.
pub fn check_name(s: &Session, args: &Args) -> Result {
    let name = args.rest().get(1).filter(|_| !s.options.all);
    match name.filter(|name| is_no_file_name(name)) {
        Some(name) => Err(Error::fatal(format!("Invalid netns name \"{name}\""))),
        None => Ok(()),
    }
}

/// The longest name that a file may have (NAME_MAX).
const LONGEST: usize = 255;

fn is_no_file_name(name: &str) -> bool {
    let len = crate::text::to_bytes(name).len();
    matches!(name, "" | "." | "..") || name.contains('/') || len > LONGEST
}
