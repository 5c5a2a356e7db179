//! Parts of a neighbour entry that several tools print.

use crate::netlink::uapi::neigh::nda;
use crate::print::Val;
use crate::rt::neigh::Neigh;
use crate::session::Session;

/// Returns the link-layer address, formatted according to the hardware type of the interface.
pub fn link_address<'a>(n: &Neigh<'a>, s: &Session) -> Option<Val<'a>> {
    let bytes = n.nlas.get(nda::LLADDR)?;
    Some(Val::Link(bytes, s.links.known(n.index).map_or(0, |known| known.hardware)))
}
