//! `ip l2tp`: L2TP tunnels and their sessions.
//!
//! `parm` parses the command line, `change` adds and deletes, and `show` lists.

mod change;
mod parm;
mod show;

use crate::cli::object::{Bare, Object, verb};
use crate::netlink::uapi::l2tp::FAMILY;
use crate::text::word::words;

/// The object `ip l2tp`.
pub(super) static L2TP: Object = Object {
    words: words!["l2tp"],
    title: "ip l2tp",
    doc: "show and change static (unmanaged) L2TPv3 tunnels and sessions",
    bare: Bare::Family(FAMILY),
    verbs: &[
        verb(words!["add"], change::add)
            .keys(|| parm::specs(usize::MAX))
            .operand(WHAT, &[])
            .doc("create a tunnel, or a session in a tunnel"),
        verb(words!["del", "delete"], change::delete)
            .keys(|| parm::specs(2))
            .operand(WHAT, &[])
            .doc("delete a tunnel or a session"),
        verb(words!["show", "lst", "list"], show::run)
            .keys(|| parm::specs(2))
            .operand(WHAT, &[])
            .doc("list tunnels or sessions"),
    ],
    ..Object::PLAIN
};

const WHAT: &str = "{ tunnel | session }";
