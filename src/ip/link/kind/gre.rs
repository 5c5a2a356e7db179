//! `ip link ... type gre`, `gretap` and `erspan`: over IPv4

use super::gre_rows::*;
use super::tunnel::{self, V4, encap_rows};
use crate::attr::kind::{LinkKind, rows};
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, boolean};
use crate::error::{Result, refuse};
use crate::text::word::{exact, words};

/// The kind `gre`.
pub static GRE: LinkKind = tunnel::kind(
    "gre",
    "tunnel for network layer packets over IPv4 (GRE, RFC 2784)",
    PLAIN,
    SHOW,
    finish,
)
.last(LAST);
/// The kind `gretap`.
pub(super) static GRETAP: LinkKind = tunnel::kind(
    "gretap",
    "tunnel for Ethernet frames over IPv4 (GRE, RFC 2784)",
    PLAIN,
    SHOW,
    finish,
)
.last(LAST);
/// The kind `erspan`.
pub static ERSPAN: LinkKind = tunnel::kind(
    "erspan",
    "tunnel for mirrored Ethernet frames over IPv4 (ERSPAN)",
    rows![PLAIN, MIRROR],
    SHOW,
    finish,
)
.last(LAST);

/// The order of the attributes in the request.
const LAST: &[u16] = &[
    IKEY.id,
    OKEY.id,
    IFLAGS,
    OFLAGS,
    LOCAL.id,
    REMOTE.id,
    PMTUDISC.id,
    IGNORE_DF.id,
    TOS.id,
    LINK.id,
    TTL.id,
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

const PLAIN: &[&Attr] = rows![
    KEYS,
    &[&PMTUDISC, &REMOTE, &LOCAL, &LINK, &TTL, &TOS],
    ENCAPSULATION,
    &[&EXTERNAL, &IGNORE_DF, &FWMARK],
];
const SHOW: &[&Attr] = rows![
    &[&EXTERNAL, &REMOTE, &LOCAL, &LINK, &TTL, &TOS, &PMTUDISC, &IGNORE_DF],
    KEYS_SHOWN,
    &[&FWMARK],
    MIRROR,
    &[&ENCAP],
];

const LINK: Attr = tunnel::link(words!["dev"]);
const LOCAL: Attr = tunnel::local(6, V4, words!["local"]);
const REMOTE: Attr = tunnel::remote(7, V4, words!["remote"]);
const TTL: Attr = tunnel::ttl(8, words!["ttl", "hoplimit", "hlim"]);
const TOS: Attr = tunnel::service(9, words!["tos", "tclass", "dsfield"]);
const PMTUDISC: Attr = tunnel::pmtudisc(10, words!["pmtudisc"]);
encap_rows!(14);
const EXTERNAL: Attr = tunnel::external(18);
const IGNORE_DF: Attr = boolean(19, exact!["ignore-df"], false)
    .key("ignore_df")
    .quiet_zero()
    .doc("", "fragment tunnel packets even if the inner packet has the don't fragment bit");
const FWMARK: Attr = tunnel::fwmark(20);

/// Completes the request: all attributes are sent, with defaults for those not given. With `external`, no other
/// attribute is sent.
fn finish(kind: &LinkKind, v: &mut NlaBuf, _: bool) -> Result {
    if v.has(EXTERNAL.id) {
        v.only(&[EXTERNAL.id]);
        return Ok(());
    }
    multicast(v)?;
    for id in [LINK.id, LOCAL.id, REMOTE.id] {
        v.drop_zero(id);
    }
    if !v.given(IGNORE_DF.id) {
        v.drop(IGNORE_DF.id);
    }
    v.fill(PMTUDISC.id, &[1]);
    tunnel::zeros(
        v,
        &[(IFLAGS, 2), (OFLAGS, 2), (IKEY.id, 4), (OKEY.id, 4), (TTL.id, 1), (TOS.id, 1)],
    );
    tunnel::zeros(v, &[(FWMARK.id, 4)]);
    tunnel::finish_encap(ENCAP.id, v);
    if kind.name == ERSPAN.name {
        finish_erspan(v);
    } else {
        v.only(&[
            LINK.id,
            IFLAGS,
            OFLAGS,
            IKEY.id,
            OKEY.id,
            LOCAL.id,
            REMOTE.id,
            TTL.id,
            TOS.id,
            PMTUDISC.id,
            ENCAP.id,
            ENCAP_CSUM.id,
            ENCAP_SPORT.id,
            ENCAP_DPORT.id,
            IGNORE_DF.id,
            FWMARK.id,
        ]);
    }
    Ok(())
}

/// If the remote address is a multicast address, it is the default of both keys. It requires a local address.
fn multicast(v: &mut NlaBuf) -> Result {
    let Some(group) = v.get(REMOTE.id).and_then(|bytes| <[u8; 4]>::try_from(bytes).ok()) else {
        return Ok(());
    };
    if !std::net::Ipv4Addr::from(group).is_multicast() {
        return Ok(());
    }
    for (id, flags) in [(IKEY.id, IFLAGS), (OKEY.id, OFLAGS)] {
        if !has_key(flags, v) {
            put_key(id, flags, true, group, v);
        }
    }
    match v.get(LOCAL.id).is_some_and(|local| local != [0; 4]) {
        true => Ok(()),
        false => refuse("A broadcast tunnel requires a source address."),
    }
}
