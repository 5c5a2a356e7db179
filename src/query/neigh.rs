//! What several tools write of a neighbour entry.

use crate::netlink::uapi::neigh::nda;
use crate::print::Val;
use crate::rt::neigh::Neigh;
use crate::session::Session;

/// The link-layer address, as its interface's kind spells it.
pub fn link_address<'a>(n: &Neigh<'a>, s: &Session) -> Option<Val<'a>> {
    let bytes = n.nlas.get(nda::LLADDR)?;
    Some(Val::Link(bytes, s.links.known(n.index).map_or(0, |known| known.hardware)))
}
