//! `ip netns`: named network namespaces.
//!
//! `change` adds, attaches, sets IDs and deletes. `list` prints names and IDs. `process` finds the processes of a
//! namespace, and the namespace of a process. `exec` executes a command in a namespace. `monitor` prints added and
//! deleted names.

mod change;
mod directory;
mod exec;
mod list;
mod monitor;
pub mod nsid;
mod process;

pub(super) use process::name_of;

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
    doc: "create and delete network namespaces and run commands in them",
    bare: Bare::Run(list::run),
    verbs: &[
        verb(words!["list", "show", "lst"], list::run).doc("list named network namespaces"),
        verb(words!["list-id"], nsid::run)
            .keys(|| specs(nsid::KEYS))
            .doc("list identifiers of other network namespaces in this one"),
        verb(words!["add"], change::add)
            .operand("NAME", &[Value::Any])
            .doc("create a network namespace with a name"),
        verb(words!["set"], change::set)
            .operand("NAME { auto | NETNSID }", &[Value::Netns])
            .syntax("NAME NETNSID", &[&[("NETNSID", "{ auto | POSITIVE-INT }")]])
            .doc("give a network namespace an identifier in this one"),
        verb(words!["delete"], change::delete)
            .operand("NAME", &[Value::Netns])
            .doc("delete the name of a network namespace; with -all, of every one"),
        verb(words!["identify"], process::identify)
            .operand("[ PID ]", &[Value::Any])
            .doc("print the name of the namespace that a process is in"),
        verb(words!["pids"], process::pids)
            .operand("NAME", &[Value::Netns])
            .doc("list the processes in a network namespace"),
        verb(words!["exec"], exec::run)
            .operand("NAME COMMAND …", &[Value::Netns, Value::Command])
            .doc("run a command in a network namespace; with -all, in every one"),
        verb(words!["monitor"], monitor::run)
            .doc("watch names of network namespaces as they are added and deleted"),
        verb(words!["attach"], change::attach)
            .operand("NAME PID", &[Value::Any, Value::Any])
            .doc("give the network namespace of a process a name"),
    ],
    check: check_name,
    ..Object::PLAIN
};

/// Checks the word after the verb before the verb is run: a name must be a file name within the directory. Errors:
/// `Invalid netns name "name"`, exit code 255.
fn check_name(s: &Session, args: &Args) -> Result {
    let name = args.rest().get(1).filter(|_| !s.options.all);
    match name.filter(|name| is_no_file_name(name)) {
        Some(name) => Err(Error::fatal(format!("Invalid netns name \"{name}\""))),
        None => Ok(()),
    }
}

/// The maximum length of a file name in bytes (NAME_MAX).
const LONGEST: usize = 255;

fn is_no_file_name(name: &str) -> bool {
    let len = crate::text::to_bytes(name).len();
    matches!(name, "" | "." | "..") || name.contains('/') || len > LONGEST
}
