//! `ip link ... type batadv`

use crate::attr::kind::LinkKind;
use crate::attr::{Attr, text};
use crate::text::word::words;

/// The kind `batadv`.
pub static BATADV: LinkKind =
    LinkKind { set: &[&ALGORITHM], ..LinkKind::new("batadv", "mesh by B.A.T.M.A.N. advanced") };

const ALGORITHM: Attr =
    text(1, words!["ra"]).doc("ROUTING_ALG", "routing algorithm: BATMAN_IV or BATMAN_V");
