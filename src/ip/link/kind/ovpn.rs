//! `ip link ... type ovpn`, which iproute2 has since 7.0

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

/// Shown where it is not the usual one, so that 6.15's line is not another one.
const MODE: Attr = one_of(1, 1, exact!["mode"], &["p2p", "mp"])
    .quiet_zero()
    .doc("MODE", "number of peers: one (p2p, default) or several (mp)");
