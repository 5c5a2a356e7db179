//! `ip link ... type veth` and `type vxcan`: pairs of interfaces

use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::{NlaBuf, Room};
use crate::attr::{Attr, flag};
use crate::cli::args::Args;
use crate::cli::grammar::{Behind, specs};
use crate::error::{Error, Result};
use crate::ip::link::words::{self, Words};
use crate::netlink::message::NLA;
use crate::netlink::uapi::family::UNSPEC;
use crate::rt::link::HEADER;
use crate::session::Session;
use crate::text::word::exact;

/// The kind `veth`.
pub(super) static VETH: LinkKind = LinkKind {
    set: &[&PEER],
    usage_on_stdout: true,
    help: None,
    ..LinkKind::new("veth", "pair of Ethernet interfaces: what one sends, the other receives")
};

/// The kind `vxcan`.
pub(super) static VXCAN: LinkKind = LinkKind {
    set: &[&PEER],
    usage_on_stdout: true,
    help: None,
    ..LinkKind::new("vxcan", "pair of CAN interfaces: what one sends, the other receives")
};

const PEER: Attr =
    flag(1, exact!["peer"]).set(set_peer).behind(Behind::Rest(|_| specs(words::KEYS))).doc(
        "<options>",
        "settings of the peer interface, with the options of \"ip link add\" up to \"type\"",
    );

/// The rest of the command line describes the peer. The peer is created, unless the pair is changed.
fn set_peer(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    put_peer(a.id, args, into, s)
}

/// Reads the description of the peer up to the end of the command line. Appends it as attribute `id`.
pub(super) fn put_peer(id: u16, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    // These words can use the whole request, not only the space for options of the kind.
    let before = into.room.map_or(0, |room| room.before) + into.len() + NLA + HEADER;
    let mut peer = Words::new(into.adding, Room { before, bound: words::LONGEST });
    words::read(&mut peer, args, s)?;
    if peer.kind.is_some() {
        return Err(Error::second("type", args.word()));
    }
    into.put_whole(id, peer.values.bytes_behind(&peer.header(UNSPEC).to_bytes()));
    into.hold_of(&peer.values);
    Ok(())
}
