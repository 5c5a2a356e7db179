//! `ip link ... type wwan`

use crate::attr::kind::LinkKind;
use crate::attr::{Attr, u32};
use crate::text::word::words;

/// The kind `wwan`.
pub(super) static WWAN: LinkKind = LinkKind {
    set: &[&LINK_ID],
    show: &[&LINK_ID],
    ..LinkKind::new("wwan", "data channel of a cellular modem (WWAN)")
};

const LINK_ID: Attr = u32(1, words!["linkid"])
    .why("linkid")
    .required()
    .doc("LINKID := { 0..4294967295 }", "identifier of the data channel");
