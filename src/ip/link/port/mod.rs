//! Port kinds: `ip link set … type KIND_slave`, what a master's ports may be set to.

mod bond;
mod vrf;

use crate::attr::bridge_port::BRIDGE_SLAVE;
use crate::attr::kind::LinkKind;

/// The kinds with options or a line of their own, named after their master's kind with `_slave`.
pub static PORTS: &[&LinkKind] = &[&bond::BOND_SLAVE, &BRIDGE_SLAVE, &vrf::VRF_SLAVE];

/// The kind of a port by its full name: `bridge_slave`.
pub fn find(name: &str) -> Option<&'static LinkKind> {
    PORTS.iter().find(|kind| kind.name == name).copied()
}
