//! `ip vrf`: VRF devices, and which processes are bound to them.
//!
//! `show` lists; `process` asks who is bound; `exec` runs a command bound to one, by a cgroup
//! (`cgroup`) whose program binds each new socket (`bind`).

mod bind;
mod cgroup;
mod exec;
mod process;
mod show;

pub use exec::leave;
pub use show::{index, table, table_or_main};

use crate::cli::grammar::Value;
use crate::cli::object::{Bare, Object, verb};
use crate::text::word::words;

/// The object `ip vrf`.
pub static VRF: Object = Object {
    words: words!["vrf"],
    title: "ip vrf",
    doc: "virtual routing and forwarding",
    bare: Bare::Run(show::run),
    verbs: &[
        verb(words!["identify"], process::identify)
            .operand("[ PID ]", &[Value::Any])
            .doc("name the VRF of a process"),
        verb(words!["pids"], process::pids)
            .operand("NAME", &[Value::Vrf])
            .doc("list the processes of a VRF"),
        verb(words!["exec"], exec::run)
            .operand("NAME COMMAND …", &[Value::Vrf, Value::Command])
            .doc("run a command that uses a VRF; default for none"),
        verb(words!["show", "lst", "list"], show::run)
            .operand("[ NAME ]", &[Value::Vrf])
            .doc("list VRFs and their tables"),
    ],
    ..Object::PLAIN
};
