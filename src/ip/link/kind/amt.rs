//! `ip link ... type amt`

use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, dev, named, u16, u32};
use crate::cli::address::address;
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::error::{Error, Result};
use crate::netlink::Nlas;
use crate::netlink::uapi::family::{INET, INET6, UNSPEC};
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::{exact, whole};
use std::net::IpAddr;

/// The kind `amt`.
pub(super) static AMT: LinkKind = LinkKind {
    set: &[&MODE, &RELAY_PORT, &GATEWAY_PORT, &MAX_TUNNELS, &DEV, &LOCAL, &DISCOVERY],
    show: &[&MODE, &GATEWAY_PORT, &RELAY_PORT, &LOCAL, &REMOTE, &DISCOVERY, &DEV, &MAX_TUNNELS],
    help: Some(whole("help")),
    ..LinkKind::new(
        "amt",
        "Automatic Multicast Tunneling: multicast over networks without multicast routing (RFC 7450)",
    )
};

const MODE: Attr = named(1, 4, exact!["mode"], &[("gateway", 0), ("relay", 1)])
    .set(set_mode)
    .label("")
    .key("mode")
    .doc("MODE", "role of the endpoint: gateway (receiver side) or relay (source side)");
const RELAY_PORT: Attr = u16(2, exact!["relay_port"])
    .be()
    .why("relay_port")
    .doc("PORT", "UDP port of the relay (default 2268)");
const GATEWAY_PORT: Attr = u16(3, exact!["gateway_port"])
    .be()
    .why("gateway_port")
    .doc("PORT", "UDP port of the gateway (default 2268)");
const DEV: Attr =
    dev(4, exact!["dev"]).key("link").doc("PHYS_DEV", "interface that the tunnel packets leave on");
const LOCAL: Attr = end(5, "local", exact!["local"])
    .follows(Value::OwnAddress)
    .doc("ADDR := { IP_ADDRESS }", "source address of tunnel packets");
const REMOTE: Attr = end(6, "remote", &[]);
const DISCOVERY: Attr = end(7, "discovery", exact!["discovery"])
    .doc("IP_ADDRESS", "address to which a gateway sends discovery messages");
const MAX_TUNNELS: Attr = u32(8, exact!["max_tunnels"])
    .why("max_tunnels")
    .doc("NUMBER", "maximum number of tunnels of a relay (default 128)");

const fn end(id: u16, label: &'static str, words: &'static [crate::text::word::Word]) -> Attr {
    u32(id, words).label(label).follows(Value::Address).set(set_end).show(show_end)
}

/// Reads the mode. Other words are rejected with the usage of the kind.
fn set_mode(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    let row = a.names.iter().find(|row| row.0 == value).ok_or_else(|| AMT.usage(""))?;
    into.put(a.id, &(row.1 as u32).to_ne_bytes());
    Ok(())
}

/// Reads an address of either family; `local` must have the family of a preceding `discovery`. The address `any`
/// without a family is not sent. Only IPv4 addresses are printed by `show`.
fn set_end(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    if into.given(a.id) {
        return Err(Error::duplicate(a.name(), value));
    }
    into.once(a.id, a.name(), value)?;
    let wanted = match into.get(DISCOVERY.id).filter(|_| a.id == LOCAL.id) {
        Some(discovery) if discovery.len() == 4 => INET,
        Some(_) => INET6,
        None => UNSPEC,
    };
    let address = address(value, wanted)?;
    if address.family != UNSPEC {
        into.put(a.id, address.bytes());
    }
    Ok(())
}

fn show_end(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(address) = nlas.be32(a.id) {
        p.field(a.key, a.label, IpAddr::from(address.to_be_bytes()));
    }
}
