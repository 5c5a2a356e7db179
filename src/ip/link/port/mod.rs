//! Port kinds: `ip link set … type KIND_slave`, the settings of an interface as a port of its master.

mod bond;
mod vrf;

use crate::attr::bridge_port::BRIDGE_SLAVE;
use crate::attr::kind::LinkKind;

/// The port kinds that have options or attributes to print. The name is the kind of the master followed by `_slave`.
pub static PORTS: &[&LinkKind] = &[&bond::BOND_SLAVE, &BRIDGE_SLAVE, &vrf::VRF_SLAVE];

/// Returns the port kind with this full name: `bridge_slave`.
pub fn find(name: &str) -> Option<&'static LinkKind> {
    PORTS.iter().find(|kind| kind.name == name).copied()
}
