//! `ip tuntap` and `ip tap`: tun and tap devices, which exchange packets with a program.
//!
//! `change` adds and deletes, and `list` shows the devices and the processes that have them open.

mod change;
mod list;

use crate::cli::grammar::{Value, specs};
use crate::cli::object::{Bare, Object, verb};
use crate::text::word::words;

/// The objects `ip tuntap` and `ip tap`.
pub(super) static TUNTAP: Object = Object {
    words: words!["tuntap", "tap"],
    title: "ip tuntap",
    doc: "create, delete and list persistent TUN and TAP interfaces",
    bare: Bare::Run(list::run),
    verbs: &[
        verb(words!["add"], change::add)
            .keys(|| specs(change::KEYS))
            .operand("[ NAME ]", &[Value::Any])
            .doc("create a persistent TUN or TAP interface"),
        verb(words!["del", "delete"], change::delete)
            .keys(|| specs(change::KEYS))
            .operand("[ NAME ]", &[Value::Dev])
            .doc("delete a persistent TUN or TAP interface"),
        verb(words!["show", "lst", "list"], list::run)
            .doc("list TUN and TAP interfaces and the programs that use them"),
    ],
    ..Object::PLAIN
};
