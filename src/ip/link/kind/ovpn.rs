//! `ip link ... type ovpn`, since iproute2 7.0

use crate::attr::kind::LinkKind;
use crate::attr::{Attr, one_of};
use crate::text::word::{exact, whole};

/// The kind `ovpn`.
pub(super) static OVPN: LinkKind = LinkKind {
    set: &[&MODE],
    show: &[&MODE],
    unknown: Some("unknown option \"{}\"?"),
    help: Some(whole("help")),
    ..LinkKind::new("ovpn", "data channel of OpenVPN in the kernel")
};

/// Printed only if it is not the default, so that the output for the default is the output of iproute2 6.15.
const MODE: Attr = one_of(1, 1, exact!["mode"], &["p2p", "mp"])
    .quiet_zero()
    .doc("MODE", "number of peers: one (p2p, default) or several (mp)");
