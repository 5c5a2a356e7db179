//! `ip link ... type dsa`

use crate::attr::kind::LinkKind;
use crate::attr::{Attr, dev};
use crate::text::word::{exact, whole};

/// The kind `dsa`.
pub(super) static DSA: LinkKind = LinkKind {
    set: &[&CONDUIT],
    show: &[&CONDUIT],
    help: Some(whole("help")),
    can_add: false,
    ..LinkKind::new("dsa", "port of an Ethernet switch (Distributed Switch Architecture)")
};

const CONDUIT: Attr = dev(1, exact!["conduit", "master"])
    .why("Device does not exist\n")
    .doc("DEVICE", "interface of the host that connects it to the switch");
