//! `ip mptcp`: the path manager of Multipath TCP.
//!
//! `endpoint` manages the addresses for subflows, `limits` the number of subflows, and `monitor` prints events of
//! connections and subflows.

mod endpoint;
mod limits;
mod monitor;

use crate::cli::object::{Bare, Object, verb};
use crate::text::word::words;

/// The name of the generic netlink family.
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
