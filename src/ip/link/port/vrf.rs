//! Ports of a VRF: the routing table.

use super::super::kind::vrf::TABLE;
use crate::attr::kind::LinkKind;

/// The kind `vrf_slave`, without options.
pub(super) static VRF_SLAVE: LinkKind = LinkKind {
    show: &[&TABLE],
    ..LinkKind::new("vrf_slave", "port of a VRF: settings of one interface in the VRF")
};
