//! `ip link ... type ip6tnl`: IPv4 or IPv6 packets in IPv6

use super::tunnel::{self, encap_rows};
use super::tunnel6;
use crate::attr::kind::{LinkKind, rows};
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, named};
use crate::error::Result;
use crate::netlink::uapi::family::INET6;
use crate::text::word::{exact, short, whole};

/// The kind `ip6tnl`.
pub(super) static IP6TNL: LinkKind = LinkKind {
    begin,
    ..tunnel::kind(
        "ip6tnl",
        "tunnel for IPv4 or IPv6 packets over IPv6 (RFC 2473)",
        SET,
        SHOW,
        finish,
    )
    .last(LAST)
};

/// The order of the attributes in the request.
const LAST: &[u16] = &[
    MODE.id,
    LOCAL.id,
    REMOTE.id,
    HOP_LIMIT.id,
    ENCAP_LIMIT.id,
    TCLASS.id,
    FLAGS,
    LINK.id,
    FWMARK.id,
    ENCAP.id,
    ENCAP_CSUM.id,
    ENCAP_SPORT.id,
    ENCAP_DPORT.id,
    EXTERNAL.id,
];

const SET: &[&Attr] = rows![
    &[&MODE, &REMOTE, &LOCAL, &LINK, &HOP_LIMIT, &ENCAP_LIMIT, &TCLASS, &FLOWLABEL, &DSCP],
    &[&FWMARK, &LOCAL_REMOTE],
    ENCAPSULATION,
    &[&EXTERNAL],
];
const SHOW: &[&Attr] = rows![
    &[&EXTERNAL, &MODE, &REMOTE, &LOCAL, &LINK, &HOP_LIMIT, &ENCAP_LIMIT, &TCLASS, &FLOWLABEL],
    &[&DSCP, &MIP6, &LOCAL_REMOTE, &FWMARK, &ENCAP],
];

const LINK: Attr = tunnel::link(&[short("dev")]);
const LOCAL: Attr = tunnel::local(2, INET6, exact!["local"]);
const REMOTE: Attr = tunnel::remote(3, INET6, exact!["remote"]);
const HOP_LIMIT: Attr = tunnel6::hop_limit(4, exact!["ttl", "hoplimit", "hlim"])
    .value_name("HLIM := { 0..255 | inherit }");
const ENCAP_LIMIT: Attr = tunnel6::encap_limit(6, FLAGS);
const TCLASS: Attr =
    tunnel6::tclass(7, FLAGS, &[whole("tclass"), whole("tc"), whole("tos"), short("dsfield")]);
const FLOWLABEL: Attr = tunnel6::flowlabel(7, FLAGS);
const DSCP: Attr = tunnel6::dscp(FLAGS);
const MIP6: Attr = tunnel6::mip6(FLAGS);
const LOCAL_REMOTE: Attr = tunnel6::allow_localremote(FLAGS);
const MODE: Attr = named(
    9,
    1,
    exact!["mode"],
    &[
        ("ip6ip6", 41),
        ("ipip6", 4),
        ("any", 0),
        ("ipv6/ipv6", 41),
        ("ip/ipv6", 4),
        ("ipv4/ipv6", 4),
        ("ip4ip6", 4),
        ("any/ipv6", 0),
    ],
)
.label("")
.key("proto")
.why("Cannot guess tunnel mode.")
.doc("MODE", "protocol of the packets that the tunnel carries");
encap_rows!(15);
const EXTERNAL: Attr = tunnel::external(19);
const FWMARK: Attr = tunnel6::fwmark(20, FLAGS);
const FLAGS: u16 = 8;

/// Drops the current settings of the second encapsulation: as in the reference, `set` without `encap` removes it.
fn begin(v: &mut NlaBuf) {
    (ENCAP.id..=ENCAP_DPORT.id).for_each(|id| v.drop(id));
    tunnel6::begin_encap(ENCAP_CSUM.id, v);
}

/// Completes the request: all attributes are sent, with defaults for those not given. With `external`, only the mode
/// and `external` are sent.
fn finish(_: &LinkKind, v: &mut NlaBuf, _: bool) -> Result {
    tunnel::zeros(v, &[(MODE.id, 1)]);
    if v.has(EXTERNAL.id) {
        v.only(&[MODE.id, EXTERNAL.id]);
        return Ok(());
    }
    for id in [LOCAL.id, REMOTE.id] {
        v.drop_zero(id);
    }
    v.fill(HOP_LIMIT.id, &[tunnel6::HOP_LIMIT]);
    v.fill(ENCAP_LIMIT.id, &[tunnel6::ENCAP_LIMIT]);
    tunnel::zeros(v, &[(LINK.id, 4), (TCLASS.id, 4), (FLAGS, 4), (FWMARK.id, 4)]);
    tunnel::finish_encap(ENCAP.id, v);
    v.only(LAST);
    Ok(())
}
