//! `ip mptcp`: which paths Multipath TCP takes.
//!
//! `endpoint` is the addresses that it may use, `limits` how many paths there may be, `monitor` tells
//! of connections and paths as they come and go.

mod endpoint;
mod limits;
mod monitor;

use crate::cli::object::{Bare, Object, verb};
use crate::text::word::words;

/// The family of generic netlink.
const FAMILY: &str = "mptcp_pm";

/// The object `ip mptcp`.
pub static MPTCP: Object = Object {
    words: words!["mptcp"],
    title: "ip mptcp",
    doc: "paths of Multipath TCP",
    bare: Bare::Family(FAMILY),
    verbs: &[
        verb(words!["endpoint"], endpoint::run)
            .verbs(endpoint::VERBS)
            .doc("the addresses that paths may begin at"),
        verb(words!["limits"], limits::run).verbs(limits::VERBS).doc("how many paths there may be"),
        verb(words!["monitor"], monitor::run).doc("tell of connections and paths as they change"),
    ],
    ..Object::PLAIN
};
