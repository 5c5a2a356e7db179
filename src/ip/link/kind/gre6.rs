//! `ip link ... type ip6gre`, `ip6gretap` and `ip6erspan`: over IPv6

use super::gre_rows::*;
use super::tunnel::{self, encap_rows};
use super::tunnel6;
use crate::attr::Attr;
use crate::attr::kind::{LinkKind, rows};
use crate::attr::nla_buf::NlaBuf;
use crate::error::Result;
use crate::netlink::uapi::family::INET6;
use crate::text::word::{exact, words};

/// The kind `ip6gre`.
pub static IP6GRE: LinkKind =
    of("ip6gre", "tunnel for network layer packets over IPv6 (GRE, RFC 2784)");
/// The kind `ip6gretap`.
pub(super) static IP6GRETAP: LinkKind =
    of("ip6gretap", "tunnel for Ethernet frames over IPv6 (GRE, RFC 2784)");
/// The kind `ip6erspan`.
pub(super) static IP6ERSPAN: LinkKind =
    of("ip6erspan", "tunnel for mirrored Ethernet frames over IPv6 (ERSPAN)");

const fn of(name: &'static str, doc: &'static str) -> LinkKind {
    LinkKind {
        begin: |v| tunnel6::begin_encap(ENCAP_CSUM.id, v),
        ..tunnel::kind(name, doc, SET, SHOW, finish).last(LAST)
    }
}

/// The order of the attributes in the request.
const LAST: &[u16] = &[
    IKEY.id,
    OKEY.id,
    IFLAGS,
    OFLAGS,
    LOCAL.id,
    REMOTE.id,
    LINK.id,
    HOP_LIMIT.id,
    ENCAP_LIMIT.id,
    TCLASS.id,
    FLAGS,
    FWMARK.id,
    VERSION.id,
    INDEX.id,
    DIRECTION.id,
    HWID.id,
    ENCAP.id,
    ENCAP_CSUM.id,
    ENCAP_SPORT.id,
    ENCAP_DPORT.id,
];

/// The options of ERSPAN are accepted by all three kinds.
const SET: &[&Attr] = rows![
    KEYS,
    &[&REMOTE, &LOCAL, &LINK, &HOP_LIMIT, &TCLASS, &FLOWLABEL, &DSCP],
    ENCAPSULATION,
    &[&EXTERNAL, &FWMARK, &LOCAL_REMOTE, &ENCAP_LIMIT],
    MIRROR,
];
const SHOW: &[&Attr] = rows![
    &[&EXTERNAL, &REMOTE, &LOCAL, &LINK, &HOP_LIMIT, &ENCAP_LIMIT, &TCLASS, &FLOWLABEL, &DSCP],
    KEYS_SHOWN,
    &[&LOCAL_REMOTE, &FWMARK],
    MIRROR,
    &[&ENCAP],
];

const LINK: Attr = tunnel::link(words!["dev"]);
const LOCAL: Attr = tunnel::local(6, INET6, words!["local"]);
const REMOTE: Attr = tunnel::remote(7, INET6, words!["remote"]);
const HOP_LIMIT: Attr = tunnel6::hop_limit(8, words!["ttl", "hoplimit", "hlim"]);
const ENCAP_LIMIT: Attr = tunnel6::encap_limit(11, FLAGS);
const TCLASS: Attr = tunnel6::tclass(12, FLAGS, words!["tos", "tclass", "dsfield"]);
const FLOWLABEL: Attr = tunnel6::flowlabel(12, FLAGS);
const DSCP: Attr = tunnel6::dscp(FLAGS);
const LOCAL_REMOTE: Attr = tunnel6::allow_localremote(FLAGS);
encap_rows!(14);
const EXTERNAL: Attr = tunnel::external(18);
const FWMARK: Attr = tunnel6::fwmark(20, FLAGS);
const FLAGS: u16 = 13;

/// Completes the request: all attributes are sent, with defaults for those not given. With `external`, no other
/// attribute is sent.
fn finish(_: &LinkKind, v: &mut NlaBuf, _: bool) -> Result {
    if v.has(EXTERNAL.id) {
        v.only(&[EXTERNAL.id]);
        return Ok(());
    }
    for id in [LINK.id, LOCAL.id, REMOTE.id] {
        v.drop_zero(id);
    }
    v.fill(HOP_LIMIT.id, &[tunnel6::HOP_LIMIT]);
    v.fill(ENCAP_LIMIT.id, &[tunnel6::ENCAP_LIMIT]);
    tunnel::zeros(v, &[(IFLAGS, 2), (OFLAGS, 2), (IKEY.id, 4), (OKEY.id, 4)]);
    tunnel::zeros(v, &[(TCLASS.id, 4), (FLAGS, 4), (FWMARK.id, 4)]);
    tunnel::finish_encap(ENCAP.id, v);
    finish_erspan(v);
    v.only(LAST);
    Ok(())
}
