//! Reads `nexthop via ADDRESS dev IFNAME weight N …`, once or more, up to the end of the command line.

use super::encap;
use crate::cli::address::{address, parse};
use crate::cli::args::Args;
use crate::cli::grammar::{Spec, Value, told};
use crate::cli::value::number;
use crate::error::{Error, Result, warn};
use crate::names::Table;
use crate::netlink::Request;
use crate::netlink::uapi::family::{self, MPLS, PACKET, UNSPEC};
use crate::netlink::uapi::route::{rta, rtnh_f};
use crate::session::Session;
use crate::text::word;
use crate::text::word::{exact, words};

/// The maximum length of a multipath route in bytes: the size of the reference's buffers.
pub const LONGEST: usize = 4096;
/// The size of `struct rtnexthop` in bytes.
const HEADER: usize = 8;

/// The maximum weight. The kernel stores the weight minus 1 in a byte.
const MOST_SHARES: u32 = 256;

/// The keywords that can follow `nexthop`.
pub(in crate::ip) static WORDS: &[Spec] = &[
    told(exact!["via"], Value::Gateway, family::VIA, "IP address of the gateway of this next hop"),
    told(exact!["dev", "oif"], Value::Dev, "STRING", "outgoing interface of this next hop"),
    told(
        exact!["weight"],
        Value::Any,
        "NUMBER",
        "share of the traffic that uses this next hop, 1 to 256 (default 1)",
    ),
    told(
        exact!["onlink"],
        Value::None,
        "",
        "treat the gateway as directly reachable, whatever its address",
    ),
    told(
        words!["realms"],
        Value::Named(Table::Realms),
        "REALM",
        "source and destination realm of this next hop",
    ),
    encap::SPEC,
    told(
        exact!["as"],
        Value::Address,
        "[ to ] ADDRESS",
        "destination label of MPLS packets after the label is swapped",
    ),
];

/// Reads all nexthops into RTA_MULTIPATH; the first `nexthop` has already been consumed. If the route has no family
/// yet, the first gateway defines it.
pub fn read(family: &mut u8, args: &mut Args, s: &Session) -> Result<Vec<u8>> {
    let mut all = Vec::new();
    loop {
        if args.is_empty() {
            return Err(Error::fatal("Error: unexpected end of line after \"nexthop\""));
        }
        all.extend(one(all.len(), family, args, s)?);
        match args.next() {
            None => return Ok(all),
            Some("nexthop") => {}
            Some(other) => {
                return Err(Error::fatal(format!(
                    "Error: \"nexthop\" or end of line is expected instead of \"{other}\""
                ))
                .about(other));
            }
        }
    }
}

/// Reads one `struct rtnexthop` with its attributes. `before` is the length of the previous ones in bytes. Errors:
/// `Error: cannot parse nexthop` if they are too long, exit code 255.
fn one(before: usize, family: &mut u8, args: &mut Args, s: &Session) -> Result<Vec<u8>> {
    let (mut flags, mut shares, mut index) = (0u8, 1u32, 0u32);
    let mut attributes = Request::nested(LONGEST, before + HEADER);
    while let Some(typed) = args.next() {
        if typed == "via" {
            let own = via(*family, args, &mut attributes)?;
            if *family == UNSPEC {
                *family = own;
            }
        } else if word::any(exact!["dev", "oif"], typed) {
            let name = args.value()?;
            index = s.links.index(name).ok_or_else(|| unparsed(name))?;
        } else if typed == "weight" {
            let text = args.value()?;
            shares = number(text, "\"weight\" is invalid\n")?;
            if shares == 0 || shares > MOST_SHARES {
                return Err(Error::invalid(text, "\"weight\" is invalid\n"));
            }
        } else if typed == "onlink" {
            flags |= rtnh_f::ONLINK as u8;
        } else if word::any(words!["realms"], typed) {
            let text = args.value()?;
            let realms = s.names.realms(text);
            let realms =
                realms.ok_or_else(|| Error::invalid(text, "\"realm\" value is invalid\n"))?;
            attributes.put_u32(rta::FLOW, realms);
        } else if typed == "encap" {
            encap::read(encap::ROUTE, args, &mut attributes, s)?;
        } else if typed == "as" {
            let to = args.value()?;
            let text = if to == "to" { args.value()? } else { to };
            attributes.put(rta::NEWDST, address(text, *family)?.bytes());
        } else {
            args.back();
            break;
        }
    }
    if attributes.is_full() {
        return Err(Error::fatal("Error: cannot parse nexthop"));
    }
    let attributes = attributes.into_attributes();
    let mut out = ((attributes.len() + HEADER) as u16).to_ne_bytes().to_vec();
    out.extend([flags, (shares - 1) as u8]);
    out.extend(index.to_ne_bytes());
    out.extend(attributes);
    Ok(out)
}

/// Reads `via [ FAMILY ] ADDRESS`: a gateway of the route's family or of another one. Returns the family of the
/// gateway.
pub fn via(family: u8, args: &mut Args, request: &mut Request) -> Result<u8> {
    let text = args.value()?;
    let (wanted, text) = match family::by_name(text) {
        Some(named) => (named, args.value()?),
        None => (family, text),
    };
    let link = if wanted == PACKET { parse(text, PACKET) } else { None };
    let gateway = link.map_or_else(|| address(text, wanted), Ok)?;
    if gateway.family != MPLS && (family == UNSPEC || family == gateway.family) {
        request.put(rta::GATEWAY, gateway.bytes());
    } else {
        let mut value = u16::from(gateway.family).to_ne_bytes().to_vec();
        value.extend(gateway.bytes());
        request.put(rta::VIA, &value);
    }
    Ok(gateway.family)
}

fn unparsed(name: &str) -> Error {
    warn(&format!("Cannot find device \"{name}\""));
    Error::fatal("Error: cannot parse nexthop")
}
