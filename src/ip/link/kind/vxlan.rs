//! `ip link ... type vxlan`

use super::tunnel;
use crate::attr::kind::{LinkKind, Repeats};
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, addr, boolean, choice, dev, flag, tos, types, u16, u32, u64};
use crate::cli::address::address;
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::error::{Error, Result, invalid, refuse, warn};
use crate::netlink::Nlas;
use crate::netlink::uapi::family::{INET, INET6, UNSPEC};
use crate::print::{Printer, Val};
use crate::session::Session;
use crate::text::number::unsigned;
use crate::text::word::{exact, words};

/// The kind `vxlan`.
pub static VXLAN: LinkKind = LinkKind {
    set: &[
        &ID,
        &GROUP,
        &REMOTE,
        &LOCAL,
        &DEV,
        &TTL,
        &TOS,
        &DF,
        &LABEL,
        &AGEING,
        &LIMIT,
        &PORT_RANGE,
        &PORT,
        &LEARNING,
        &PROXY,
        &RSC,
        &L2MISS,
        &L3MISS,
        &UDP_CSUM,
        &UDP6_TX,
        &UDP6_RX,
        &REMCSUM_TX,
        &REMCSUM_RX,
        &LOCALBYPASS,
        &RESERVED_BITS,
        &EXTERNAL,
        &GBP,
        &GPE,
        &VNIFILTER,
        &MCROUTE,
    ],
    show: &[
        &ID,
        &GROUP,
        &LOCAL,
        &DEV,
        &PORT_RANGE,
        &PORT,
        &TOS,
        &TTL,
        &DF,
        &LABEL,
        &AGEING,
        &LIMIT,
        &RESERVED_BITS,
        &GBP,
        &GPE,
        &EXTERNAL,
        &VNIFILTER,
        &LEARNING,
        &PROXY,
        &RSC,
        &L2MISS,
        &L3MISS,
        &UDP_CSUM,
        &UDP6_TX,
        &UDP6_RX,
        &REMCSUM_TX,
        &REMCSUM_RX,
        &LOCALBYPASS,
        &MCROUTE,
    ],
    finish,
    repeats: Repeats::Refused,
    last: &[ID.id, LOCAL.id, LOCAL6, GROUP.id, GROUP6, LEARNING.id, PORT.id],
    ..LinkKind::new("vxlan", "Virtual eXtensible LAN: Ethernet over UDP (RFC 7348)")
};

const ID: Attr =
    u32(1, words!["id", "vni"]).max((1 << 24) - 1).doc("VNI", "VXLAN network identifier");
const GROUP6: u16 = 16;
const GROUP: Attr = addr(2, GROUP6, words!["group"])
    .set(set_peer)
    .show(show_peer)
    .doc("IP_ADDRESS", "multicast group for frames without a forwarding entry; excludes remote");
const REMOTE: Attr = addr(2, GROUP6, words!["remote"])
    .set(set_peer)
    .doc("IP_ADDRESS", "unicast address for frames without a forwarding entry; excludes group");
const DEV: Attr = dev(3, words!["dev"])
    .key("link")
    .quiet_zero()
    .doc("PHYS_DEV", "interface that tunnel packets leave on");
const LOCAL6: u16 = 17;
const LOCAL: Attr = addr(4, LOCAL6, words!["local"])
    .set(set_local)
    .follows(Value::OwnAddress)
    .doc("ADDR := { IP_ADDRESS | any }", "source address of tunnel packets");
const TTL: Attr = tunnel::ttl_or_auto(5, TTL_INHERIT).set(set_ttl);
const TOS: Attr = tos(6, words!["tos", "dsfield"]).doc(
    "TOS := { NUMBER | inherit }",
    "TOS or traffic class of tunnel packets; inherit copies it from the inner packet",
);
const LEARNING: Attr = boolean(7, words!["learning"], true)
    .doc("", "learn addresses of remote hosts from received packets (default)");
const AGEING: Attr = u32(8, words!["ageing"]).names(&[("none", 0)]).why("ageing timer").doc(
    "SECONDS := { none | NUMBER }",
    "lifetime of learned forwarding entries in seconds (default 300)",
);
const LIMIT: Attr = u32(9, words!["maxaddress"])
    .names(&[("unlimited", 0)])
    .label("maxaddr")
    .key("limit")
    .quiet_zero()
    .why("max addresses")
    .doc(
        "NUMBER := { unlimited | 0..4294967295 }",
        "maximum number of forwarding entries (default unlimited)",
    );
const PORT_RANGE: Attr = u32(10, words!["srcport", "port"])
    .set(set_ports)
    .show(show_ports)
    .doc("MIN MAX", "range of UDP source ports, selected by flow (default: local port range)");
const PROXY: Attr = boolean(11, words!["proxy"], false)
    .doc("", "answer ARP requests and neighbour solicitations from the neighbour table");
const RSC: Attr = boolean(12, words!["rsc"], false)
    .doc("", "short-circuit routing: send directly to the host behind a router (RSC)");
const L2MISS: Attr = boolean(13, words!["l2miss"], false)
    .doc("", "send a netlink notification when the MAC address is unknown");
const L3MISS: Attr = boolean(14, words!["l3miss"], false)
    .doc("", "send a netlink notification when the IP address is unknown");
const PORT: Attr = u16(15, words!["dstport"])
    .be()
    .key("port")
    .why("dst port")
    .doc("PORT", "UDP destination port (default 8472; IANA assigned 4789)");
const UDP_CSUM: Attr = boolean(18, words!["udpcsum"], true)
    .label("udp_csum")
    .doc("", "send UDP checksums over IPv4 (default)");
const UDP6_TX: Attr = boolean(19, words!["udp6zerocsumtx"], false)
    .label("udp_zero_csum6_tx")
    .doc("", "do not send UDP checksums over IPv6");
const UDP6_RX: Attr = boolean(20, words!["udp6zerocsumrx"], false)
    .label("udp_zero_csum6_rx")
    .doc("", "accept packets without UDP checksum over IPv6");
const REMCSUM_TX: Attr = boolean(21, words!["remcsumtx"], false)
    .label("remcsum_tx")
    .doc("", "use remote checksum offload for packets sent");
const REMCSUM_RX: Attr = boolean(22, words!["remcsumrx"], false)
    .label("remcsum_rx")
    .doc("", "accept remote checksum offload in packets received");
const GBP: Attr = flag(23, words!["gbp"])
    .show(show_null)
    .doc("", "use the group policy extension, which carries the packet mark");
const EXTERNAL: Attr = boolean(25, words!["external"], false)
    .doc("", "collect metadata: take endpoints and VNI from the route or a program");
const LABEL: Attr = u32(26, words!["flowlabel", "label"])
    .be()
    .hex()
    .max(0xfffff)
    .label("flowlabel")
    .key("label")
    .quiet_zero()
    .why("invalid flowlabel")
    .doc("LABEL", "IPv6 flow label of tunnel packets");
const GPE: Attr = flag(27, words!["gpe"])
    .show(show_null)
    .doc("", "use the generic protocol extension, for packets of other protocols than Ethernet");
const DF: Attr = choice(29, words!["df"], &["unset", "set", "inherit"])
    .why("DF must be 'unset', 'set' or 'inherit'")
    .show(tunnel::show_df)
    .doc("DF", "don't fragment bit of tunnel packets over IPv4 (default unset)");
const VNIFILTER: Attr = boolean(30, exact!["vnifilter"], false)
    .doc("", "accept only packets of configured VNIs; needs external");
const LOCALBYPASS: Attr = boolean(31, exact!["localbypass"], true)
    .doc("", "deliver packets to a local endpoint directly, without UDP encapsulation (default)");
const RESERVED_BITS: Attr = u64(33, exact!["reserved_bits"])
    .be()
    .hex()
    .why("reserved_bits")
    .set(set_reserved)
    .doc("VALUE", "reserved header bits that received packets may set, 64-bit mask");
const MCROUTE: Attr = boolean(34, exact!["mcroute"], false)
    .doc("", "forward multicast tunnel packets by the multicast routing table");
/// IFLA_VXLAN_TTL_INHERIT, which `ttl inherit` sends.
const TTL_INHERIT: u16 = 28;
/// Not an attribute of the kernel: records that `remote` was given.
const REMOTE_GIVEN: u16 = 0;
/// The port of VXLAN-GPE, assigned by IANA.
const GPE_PORT: u16 = 4790;

/// Reads `group` or `remote`. Both are sent as the same attribute; the kernel distinguishes them by the address.
fn set_peer(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let multicast = a.name() == "group";
    let (own, other) = if multicast { (a.id, REMOTE_GIVEN) } else { (REMOTE_GIVEN, a.id) };
    if into.given(other) {
        return refuse("vxlan: both group and remote cannot be specified");
    }
    let value = args.value()?;
    into.once(own, a.name(), value)?;
    let found = address(value, family(into, LOCAL.id, LOCAL6))?;
    if found.family == UNSPEC || found.is_multicast() != multicast {
        return invalid(value, format!("invalid {} address", a.name()));
    }
    into.set(if found.family == INET6 { GROUP6 } else { a.id }, found.bytes());
    Ok(())
}

/// Reads the local address. It must have the family of the remote address, if that was given before.
fn set_local(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    into.once(a.id, a.name(), value)?;
    let found = address(value, family(into, GROUP.id, GROUP6))?;
    if found.family == UNSPEC || found.is_multicast() {
        return invalid(value, "invalid local address");
    }
    into.put(if found.family == INET6 { LOCAL6 } else { a.id }, found.bytes());
    Ok(())
}

/// Returns the family of an address that was given before, AF_UNSPEC if there is none. `v4` and `v6` are its
/// attributes.
fn family(into: &NlaBuf, v4: u16, v6: u16) -> u8 {
    match (into.get(v4), into.get(v6)) {
        (Some(_), _) => INET,
        (_, Some(_)) => INET6,
        _ => UNSPEC,
    }
}

fn show_peer(a: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    let ip = nlas.ip(a.id).or_else(|| nlas.ip(GROUP6)).filter(|ip| !ip.is_unspecified());
    let Some(ip) = ip else { return };
    let (key, key6) = if ip.is_multicast() { ("group", "group6") } else { ("remote", "remote6") };
    let host = s.host(ip, p);
    p.field(if ip.is_ipv6() { key6 } else { key }, key, &host);
}

fn set_ttl(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    let value = args.value()?;
    into.once(a.id, a.name(), value)?;
    match value {
        "inherit" => into.put(TTL_INHERIT, &[]),
        _ => return types::read_value(a, value, into, s),
    }
    Ok(())
}

/// Reads the two values of `srcport`.
fn set_ports(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let mut range = Vec::new();
    for (i, why) in ["min port", "max port"].into_iter().enumerate() {
        let value = args.value()?;
        if i == 0 {
            into.once(a.id, "srcport", value)?;
        }
        let port: u16 = unsigned(value).ok_or_else(|| Error::invalid(value, why))?;
        range.extend(port.to_be_bytes());
    }
    if range != [0; 4] {
        into.put(a.id, &range);
    }
    Ok(())
}

/// Reads the mask. As in the reference, the message about a second occurrence quotes the value, not the keyword.
fn set_reserved(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    let value = args.value()?;
    into.once_word(a.id, value)?;
    types::read_value(a, value, into, s)
}

/// Prints a flag; in JSON its value is null instead of true.
fn show_null(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if nlas.has(a.id) {
        p.field(a.key, a.label, Val::Null);
    }
}

fn show_ports(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(&[a0, a1, b0, b1]) = nlas.get(a.id) else { return };
    let (low, high) = (u16::from_be_bytes([a0, a1]), u16::from_be_bytes([b0, b1]));
    p.format(format_args!("srcport {low} {high} "));
    if p.is_json() {
        p.object(Some("port_range"), |p| {
            p.json("low", low);
            p.json("high", high);
        });
    }
}

/// Checks the combination of options, and appends defaults.
fn finish(_: &LinkKind, v: &mut NlaBuf, adding: bool) -> Result {
    let external = v.is_on(EXTERNAL.id);
    if !external && v.is_on(VNIFILTER.id) {
        return refuse("vxlan: vnifilter is valid only when 'external' is set");
    }
    if external && v.has(ID.id) {
        return refuse("vxlan: both 'external' and vni cannot be specified");
    }
    if !external && !v.has(ID.id) && adding {
        return refuse("vxlan: missing virtual network identifier");
    }
    if v.given(GROUP.id) && !v.given(DEV.id) {
        return refuse("vxlan: 'group' requires 'dev' to be specified");
    }
    if !v.has(PORT.id) && v.has(GPE.id) {
        v.put(PORT.id, &GPE_PORT.to_be_bytes());
    } else if !v.has(PORT.id) && adding {
        warn(
            "vxlan: destination port not specified\n\
             Will use Linux kernel default (non-standard value)\n\
             Use 'dstport 4789' to get the IANA assigned value\n\
             Use 'dstport 0' to get default and quiet this message",
        );
    }
    if v.get(PORT.id) == Some(&[0, 0]) {
        v.take(PORT.id);
    }
    if adding && !v.has(LEARNING.id) {
        v.put(LEARNING.id, &[(!external).into()]);
    }
    Ok(())
}
