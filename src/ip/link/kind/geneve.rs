//! `ip link ... type geneve`

use super::tunnel;
use crate::attr::kind::{LinkKind, Repeats};
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, Type, addr, choice, either, flag, tos, types, u16, u32};
use crate::cli::address::address;
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::error::{Result, refuse};
use crate::netlink::Nlas;
use crate::netlink::uapi::family::{INET6, UNSPEC};
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::{exact, words};

/// The kind `geneve`.
pub static GENEVE: LinkKind = LinkKind {
    set: &[
        &ID,
        &REMOTE,
        &LOCAL,
        &TTL,
        &TOS,
        &DF,
        &LABEL,
        &PORT,
        &EXTERNAL,
        &UDP_CSUM,
        &UDP6_TX,
        &UDP6_RX,
        &INNER_PROTO,
    ],
    show: &[
        &EXTERNAL,
        &ID,
        &REMOTE,
        &LOCAL,
        &TTL,
        &TOS,
        &DF,
        &LABEL,
        &PORT,
        &UDP_CSUM,
        &UDP6_TX,
        &UDP6_RX,
        &INNER_PROTO,
    ],
    repeats: Repeats::Refused,
    finish,
    last: &[
        ID.id,
        REMOTE.id,
        REMOTE6,
        LOCAL.id,
        LOCAL6,
        LABEL.id,
        TTL.id,
        TOS.id,
        PORT.id,
        EXTERNAL.id,
        INNER_PROTO.id,
        UDP_CSUM.id,
        UDP6_TX.id,
        UDP6_RX.id,
    ],
    ..LinkKind::new(
        "geneve",
        "Generic Network Virtualization Encapsulation: Ethernet over UDP with options (RFC 8926)",
    )
};

const ID: Attr =
    u32(1, words!["id", "vni"]).max(0xff_ffff).doc("VNI", "virtual network identifier");
const REMOTE: Attr = addr(2, REMOTE6, words!["remote"])
    .set(set_end)
    .show(show_remote)
    .doc("ADDR := IP_ADDRESS", "unicast address of the remote endpoint");
const TTL: Attr = tunnel::ttl_or_auto(3, TTL_INHERIT).set(set_ttl);
const TOS: Attr = tos(4, words!["tos", "dsfield"]).doc(
    "TOS := { NUMBER | inherit }",
    "TOS or traffic class of tunnel packets; inherit copies it from the inner packet",
);
const PORT: Attr = u16(5, words!["dstport"])
    .be()
    .key("port")
    .why("dstport")
    .doc("PORT", "UDP destination port (default 6081)");
const EXTERNAL: Attr = flag(6, words!["external"])
    .negatable()
    .doc("", "collect metadata: take the remote endpoint and the VNI from the route or a program");
const REMOTE6: u16 = 7;
const UDP_CSUM: Attr =
    either(8, words!["udpcsum"]).key("udp_csum").doc("", "send UDP checksums over IPv4");
const UDP6_TX: Attr = either(9, words!["udp6zerocsumtx"])
    .key("udp_zero_csum6_tx")
    .doc("", "do not send UDP checksums over IPv6");
const UDP6_RX: Attr = either(10, words!["udp6zerocsumrx"])
    .key("udp_zero_csum6_rx")
    .doc("", "accept packets without UDP checksum over IPv6");
const LABEL: Attr = u32(11, words!["flowlabel", "label"])
    .be()
    .hex()
    .max(0xf_ffff)
    .label("flowlabel")
    .key("label")
    .quiet_zero()
    .why("invalid flowlabel")
    .doc("LABEL", "IPv6 flow label of tunnel packets");
/// IFLA_GENEVE_TTL_INHERIT, which `ttl inherit` sends.
const TTL_INHERIT: u16 = 12;
const DF: Attr = choice(13, words!["df"], &["unset", "set", "inherit"])
    .why("DF must be 'unset', 'set' or 'inherit'")
    .show(tunnel::show_df)
    .doc("DF", "don't fragment bit of tunnel packets over IPv4 (default unset)");
const INNER_PROTO: Attr = flag(14, exact!["innerprotoinherit"])
    .key("inner_proto_inherit")
    .doc("", "carry packets of any protocol instead of Ethernet frames only");
/// IFLA_GENEVE_LOCAL6, since iproute2 7.0.
const LOCAL6: u16 = 18;
const LOCAL: Attr = addr(17, LOCAL6, exact!["local"])
    .set(set_end)
    .follows(Value::OwnAddress)
    .doc("ADDR := IP_ADDRESS", "source address of tunnel packets");

/// Reads an address of an endpoint. Rejects multicast addresses and `any`.
fn set_end(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    into.once(a.id, a.name(), value)?;
    let end = address(value, UNSPEC)?;
    if end.family == UNSPEC || end.is_multicast() {
        return crate::error::invalid(value, format!("invalid {} address", a.name()));
    }
    let id = match a.ty {
        Type::Addr { v6 } if end.family == INET6 => v6,
        _ => a.id,
    };
    into.put(id, end.bytes());
    Ok(())
}

/// Prints the remote address, unless it is an IPv6 multicast address.
fn show_remote(a: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    if nlas.has(a.id) || nlas.ip(REMOTE6).is_some_and(|ip| !ip.is_multicast()) {
        types::show(a, nlas, p, s);
    }
}

fn set_ttl(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    let value = args.value()?;
    into.once(a.id, a.name(), value)?;
    match value {
        "inherit" => {
            into.put(a.id, &[0]);
            into.put(TTL_INHERIT, &[1]);
        }
        _ => return types::read_value(a, value, into, s),
    }
    Ok(())
}

fn finish(_: &LinkKind, v: &mut NlaBuf, adding: bool) -> Result {
    let external = v.get(EXTERNAL.id).is_some();
    if external && v.has(ID.id) {
        return refuse("geneve: both 'external' and vni cannot be specified");
    }
    if !external {
        if !v.has(ID.id) {
            return refuse("geneve: missing virtual network identifier");
        }
        if adding && !v.has(REMOTE.id) {
            return refuse("geneve: remote link partner not specified");
        }
    }
    if v.get(PORT.id) == Some(&[0, 0]) {
        v.drop(PORT.id);
    }
    tunnel::zeros(v, &[(ID.id, 4)]);
    if adding {
        tunnel::zeros(v, &[(TTL.id, 1), (TOS.id, 1), (LABEL.id, 4)]);
    }
    Ok(())
}
