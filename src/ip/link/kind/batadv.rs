//! `ip link ... type batadv`

use crate::attr::kind::LinkKind;
use crate::attr::{Attr, text};
use crate::text::word::words;

/// The kind `batadv`.
pub(super) static BATADV: LinkKind = LinkKind {
    set: &[&ALGORITHM],
    ..LinkKind::new("batadv", "mesh network of B.A.T.M.A.N. advanced, a layer 2 routing protocol")
};

const ALGORITHM: Attr = text(1, words!["ra"])
    .doc("ROUTING_ALG := { BATMAN_IV | BATMAN_V }", "routing algorithm of the mesh");
