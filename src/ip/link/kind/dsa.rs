//! `ip link ... type dsa`

use crate::attr::kind::LinkKind;
use crate::attr::{Attr, dev};
use crate::text::word::{exact, whole};

/// The kind `dsa`.
pub static DSA: LinkKind = LinkKind {
    set: &[&CONDUIT],
    show: &[&CONDUIT],
    help: Some(whole("help")),
    can_add: false,
    ..LinkKind::new("dsa", "port of a switch")
};

const CONDUIT: Attr = dev(1, exact!["conduit", "master"])
    .why("Device does not exist\n")
    .doc("DEVICE", "link of the host to the switch");
