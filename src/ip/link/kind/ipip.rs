//! `ip link ... type ipip` and `sit`: IPv4 or IPv6 packets in IPv4

use super::tunnel::{self, V4, encap_rows};
use crate::attr::kind::{LinkKind, rows};
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, among, either, end, flag, named};
use crate::cli::address::prefix;
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::error::{Error, Result};
use crate::netlink::Nlas;
use crate::netlink::uapi::family::{INET, INET6};
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::{exact, short, whole};

/// The kind `ipip`.
pub static IPIP: LinkKind = tunnel::kind(
    "ipip",
    "tunnel for IPv4 packets over IPv4 (RFC 2003)",
    rows![&[&IPIP_MODE], OUTSIDE, ENCAPSULATION, OTHERS],
    SHOW,
    finish,
)
.last(LAST);
/// The order of the attributes in the request, for both kinds.
const LAST: &[u16] = &[
    SIT_MODE.id,
    LOCAL.id,
    REMOTE.id,
    PMTUDISC.id,
    TOS.id,
    TTL.id,
    LINK.id,
    FWMARK.id,
    ENCAP.id,
    ENCAP_CSUM.id,
    ENCAP_SPORT.id,
    ENCAP_DPORT.id,
    EXTERNAL.id,
    ISATAP.id,
    PREFIX.id,
    PREFIX_LEN,
    RELAY_PREFIX.id,
    RELAY_PREFIX_LEN,
];

/// The kind `sit`.
pub static SIT: LinkKind = tunnel::kind(
    "sit",
    "tunnel for IPv6 packets over IPv4 (RFC 4213)",
    rows![&[&SIT_MODE], OUTSIDE, &[&ISATAP], ENCAPSULATION, OTHERS],
    SHOW,
    finish,
)
.last(LAST);

const OUTSIDE: &[&Attr] = &[&REMOTE, &LOCAL, &LINK, &TTL, &TOS, &PMTUDISC];
const OTHERS: &[&Attr] = &[&EXTERNAL, &PREFIX, &RELAY_PREFIX, &RESET, &FWMARK];
const SHOW: &[&Attr] = &[
    &EXTERNAL, &SIT_MODE, &REMOTE, &LOCAL, &LINK, &TTL, &TOS, &PMTUDISC, &ISATAP, &PREFIX, &FWMARK,
    &ENCAP,
];

const LINK: Attr = tunnel::link(&[short("dev")]);
const LOCAL: Attr = tunnel::local(2, V4, exact!["local"]);
const REMOTE: Attr = tunnel::remote(3, V4, exact!["remote"]);
const TTL: Attr = tunnel::ttl(4, exact!["ttl", "hoplimit", "hlim"]);
const TOS: Attr =
    tunnel::service(5, &[whole("tos"), whole("tclass"), whole("tc"), short("dsfield")]);
const ISATAP: Attr = among(8, 2, 0, exact!["isatap"])
    .plain()
    .doc("", "use ISATAP, automatic tunnels inside a site (RFC 5214)");
const SIT_MODE: Attr = mode(&[
    ("ip6ip", 41),
    ("ipip", 4),
    ("mplsip", 137),
    ("any", 0),
    ("ipv6/ipv4", 41),
    ("ipv4/ipv4", 4),
    ("ip4ip4", 4),
    ("mpls/ipv4", 137),
    ("any/ipv4", 0),
]);
const IPIP_MODE: Attr = mode(&[
    ("ipip", 4),
    ("mplsip", 137),
    ("any", 0),
    ("ipv4/ipv4", 4),
    ("ip4ip4", 4),
    ("mpls/ipv4", 137),
    ("any/ipv4", 0),
]);
const PMTUDISC: Attr =
    either(10, exact!["pmtudisc"]).always().doc("", "discover the MTU of the path (default)");
const PREFIX: Attr = end(11, INET6, exact!["6rd-prefix"])
    .set(set_prefix)
    .show(show_prefixes)
    .follows(Value::Address)
    .doc("ADDR", "IPv6 prefix of rapid deployment (6rd, RFC 5969)");
const RELAY_PREFIX: Attr = end(12, INET, exact!["6rd-relay_prefix"])
    .set(set_relay_prefix)
    .follows(Value::Address)
    .doc("ADDR", "IPv4 prefix of the 6rd relays");
const RESET: Attr = flag(11, exact!["6rd-reset"])
    .set(reset)
    .doc("", "use the 6to4 prefix 2002::/16 instead of a 6rd prefix");
encap_rows!(15);
const EXTERNAL: Attr = tunnel::external(19);
const FWMARK: Attr = tunnel::fwmark(20);

/// IFLA_IPTUN_6RD_PREFIXLEN
const PREFIX_LEN: u16 = 13;
const RELAY_PREFIX_LEN: u16 = 14;

const fn mode(names: &'static [(&'static str, u64)]) -> Attr {
    named(9, 1, exact!["mode"], names)
        .label("")
        .key("proto")
        .why("Cannot guess tunnel mode.")
        .doc("MODE", "protocol of the packets that the tunnel carries")
}

fn set_prefix(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let prefix = prefix(args.value()?, INET6)?;
    into.set(a.id, prefix.address.bytes());
    into.set(PREFIX_LEN, &u16::from(prefix.bits).to_ne_bytes());
    Ok(())
}

fn set_relay_prefix(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let prefix = prefix(args.value()?, INET)?;
    // `any` has no bytes and is sent as zeros.
    let bytes = <[u8; 4]>::try_from(prefix.address.bytes()).unwrap_or_default();
    into.set(a.id, &bytes);
    into.set(RELAY_PREFIX_LEN, &u16::from(prefix.bits).to_ne_bytes());
    Ok(())
}

/// Resets the 6rd prefix to 2002::/16 without a relay prefix. The reference crashes on this word; this is the
/// documented behaviour.
fn reset(_: &Attr, _: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    into.set(PREFIX.id, &std::net::Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0).octets());
    into.set(PREFIX_LEN, &16u16.to_ne_bytes());
    into.set(RELAY_PREFIX.id, &[0; 4]);
    into.set(RELAY_PREFIX_LEN, &[0; 2]);
    Ok(())
}

fn show_prefixes(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let length = |id| nlas.u16(id).filter(|length| *length != 0);
    let Some((prefix, bits)) = nlas.ip(a.id).zip(length(PREFIX_LEN)) else { return };
    p.put("prefix", "6rd-prefix ", prefix, "");
    p.put("prefixlen", "/", bits, " ");
    if let Some((relay, bits)) = nlas.ip(RELAY_PREFIX.id).zip(length(RELAY_PREFIX_LEN)) {
        p.put("relay_prefix", "6rd-relay_prefix ", relay, "");
        p.put("relay_prefixlen", "/", bits, " ");
    }
}

/// Completes the request: all attributes are sent, with defaults for those not given. With `external`, only the mode
/// and `external` are sent.
fn finish(kind: &LinkKind, v: &mut NlaBuf, _: bool) -> Result {
    let is_zero = |id| v.get(id).is_some_and(|value| value == [0]);
    if v.has(TTL.id) && !is_zero(TTL.id) && is_zero(PMTUDISC.id) {
        return Err(Error::fatal("ttl != 0 and nopmtudisc are incompatible"));
    }
    tunnel::zeros(v, &[(SIT_MODE.id, 1)]);
    if v.has(EXTERNAL.id) {
        v.only(&[SIT_MODE.id, EXTERNAL.id]);
        return Ok(());
    }
    for id in [LOCAL.id, REMOTE.id] {
        v.drop_zero(id);
    }
    v.fill(PMTUDISC.id, &[1]);
    tunnel::zeros(v, &[(LINK.id, 4), (TTL.id, 1), (TOS.id, 1), (FWMARK.id, 4)]);
    tunnel::finish_encap(ENCAP.id, v);
    if kind.name == SIT.name {
        tunnel::zeros(v, &[(ISATAP.id, 2)]);
    } else {
        v.only(&[
            LINK.id,
            LOCAL.id,
            REMOTE.id,
            TTL.id,
            TOS.id,
            IPIP_MODE.id,
            PMTUDISC.id,
            ENCAP.id,
            ENCAP_CSUM.id,
            ENCAP_SPORT.id,
            ENCAP_DPORT.id,
            FWMARK.id,
        ]);
    }
    Ok(())
}
