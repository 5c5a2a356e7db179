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
pub(super) static MPTCP: Object = Object {
    words: words!["mptcp"],
    title: "ip mptcp",
    doc: "show and change endpoints and limits of Multipath TCP (RFC 8684)",
    bare: Bare::Family(FAMILY),
    verbs: &[
        verb(words!["endpoint"], endpoint::run)
            .verbs(endpoint::VERBS)
            .doc("show and change the addresses that subflows may use"),
        verb(words!["limits"], limits::run)
            .verbs(limits::VERBS)
            .doc("show and change limits of connections"),
        verb(words!["monitor"], monitor::run).doc("watch Multipath TCP connections and subflows"),
    ],
    ..Object::PLAIN
};
