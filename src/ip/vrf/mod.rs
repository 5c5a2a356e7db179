//! `ip vrf`: VRF devices, and processes that are bound to them.
//!
//! `show` lists VRF devices. `process` finds the processes of a VRF, and the VRF of a process. `exec` executes a
//! command in the cgroup of a VRF (`cgroup`), whose BPF program binds each new socket (`bind`).

mod bind;
mod cgroup;
mod exec;
mod process;
mod show;

pub use exec::leave;
pub(super) use show::{index, table, table_or_main};

use crate::cli::grammar::Value;
use crate::cli::object::{Bare, Object, verb};
use crate::text::word::words;

/// The object `ip vrf`.
pub(super) static VRF: Object = Object {
    words: words!["vrf"],
    title: "ip vrf",
    doc: "list virtual routing and forwarding (VRF) interfaces and run commands in them",
    bare: Bare::Run(show::run),
    verbs: &[
        verb(words!["identify"], process::identify)
            .operand("[ PID ]", &[Value::Any])
            .doc("print the name of the VRF that a process is in"),
        verb(words!["pids"], process::pids)
            .operand("NAME", &[Value::Vrf])
            .doc("list the processes in a VRF"),
        verb(words!["exec"], exec::run)
            .operand("NAME COMMAND …", &[Value::Vrf, Value::Command])
            .doc("run a command whose sockets are bound to a VRF; default for none"),
        verb(words!["show", "lst", "list"], show::run)
            .operand("[ NAME ]", &[Value::Vrf])
            .doc("list VRF interfaces and their routing tables"),
    ],
    ..Object::PLAIN
};
