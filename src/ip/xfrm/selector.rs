//! `src PREFIX dst PREFIX dev IFNAME proto PROTOCOL …`: the traffic that a policy or state applies to.

use super::id::{end, family, put_end};
use super::out::Out;
use super::set;
use crate::cli::address::{Prefix, address_v4, same_prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{Keys, Value, key};
use crate::cli::value::number;
use crate::error::{Error, Result, invalid, refuse};
use crate::netlink::message::{be16_at, ip_of, u16_at, u32_at};
use crate::netlink::uapi::family::UNSPEC;
use crate::netlink::uapi::xfrm::len;
use crate::print::format;
use crate::session::Session;
use crate::text::number::unsigned;
use crate::text::word::exact;

const TCP: u8 = 6;
const UDP: u8 = 17;
const DCCP: u8 = 33;
const SCTP: u8 = 132;
const ICMP: u8 = 1;
const ICMPV6: u8 = 58;
const MOBILITY: u8 = 135;
const GRE: u8 = 47;

/// Offsets in `struct xfrm_selector`, and of the fields after it in a policy.
mod at {
    pub const SRC: usize = 16;
    pub const DPORT: usize = 32;
    pub const SPORT: usize = 36;
    pub const FAMILY: usize = 40;
    pub const DST_BITS: usize = 42;
    pub const SRC_BITS: usize = 43;
    pub const PROTO: usize = 44;
    pub const IFINDEX: usize = 48;
    pub const USER: usize = 52;
}

/// A 16-bit field of the selector with its mask: a port, an ICMP type or code, or half of a GRE key.
#[derive(Clone, Copy, Default)]
struct Port {
    value: u16,
    mask: u16,
}

/// The selector on a command line.
#[derive(Clone, Default)]
pub(super) struct Selector {
    /// The source prefix.
    pub src: Option<Prefix>,
    /// The destination prefix.
    pub dst: Option<Prefix>,
    /// The address family; AF_UNSPEC without addresses.
    pub family: u8,
    proto: Option<u8>,
    sport: Port,
    dport: Port,
    ifindex: Option<u32>,
    /// The required address family, or AF_UNSPEC.
    wanted: u8,
    /// The fields given since the last check against the protocol: ports, type and code, key.
    details: [bool; 3],
}

const PORTS: usize = 0;
const TYPES: usize = 1;
const KEY: usize = 2;

/// The protocols that have these fields, and the beginning of the error message.
const TAKERS: [(&[u8], &str); 3] = [
    (&[TCP, UDP, SCTP, DCCP, 0], "\"sport\" and \"dport\" are"),
    (&[ICMP, ICMPV6, MOBILITY], "\"type\" and \"code\" are"),
    (&[GRE], "\"key\" is"),
];

/// The keywords. They must be adjacent.
pub static KEYS: &Keys<Selector> = &Keys::new(&[
    key(
        exact!["src"],
        Value::Address,
        "ADDR[/PLEN]",
        "source address or prefix of the traffic",
        |sel, args, _| {
            sel.src = Some(end("src", args, sel.wanted)?);
            Ok(())
        },
    ),
    key(
        exact!["dst"],
        Value::Address,
        "ADDR[/PLEN]",
        "destination address or prefix of the traffic",
        |sel, args, _| {
            sel.dst = Some(end("dst", args, sel.wanted)?);
            Ok(())
        },
    ),
    key(exact!["dev"], Value::Dev, "DEV", "interface of the traffic", |sel, args, s| {
        let name = args.value()?;
        sel.ifindex = if name == "none" { Some(0) } else { s.links.index(name) };
        if sel.ifindex.is_none() { invalid(name, "DEV value is invalid") } else { Ok(()) }
    }),
    key(
        exact!["proto"],
        Value::OneOf(&[
            "any",
            "tcp",
            "udp",
            "sctp",
            "dccp",
            "icmp",
            "ipv6-icmp",
            "mobility-header",
            "gre",
        ]),
        "PROTO",
        "protocol of the traffic, by number or name",
        |sel, args, s| {
            let text = args.value()?;
            let found = if text == "any" { Some(0) } else { s.names.any_ip_protocol(text) };
            sel.proto = found;
            if found.is_none() { invalid(text, "PROTO value is invalid") } else { Ok(()) }
        },
    ),
    key(
        exact!["sport"],
        Value::Any,
        "PORT",
        "source port of the traffic (tcp, udp, sctp, dccp)",
        |sel, args, _| {
            set_port(&mut sel.sport, args)?;
            sel.details[PORTS] = true;
            Ok(())
        },
    ),
    key(
        exact!["dport"],
        Value::Any,
        "PORT",
        "destination port of the traffic (tcp, udp, sctp, dccp)",
        |sel, args, _| {
            set_port(&mut sel.dport, args)?;
            sel.details[PORTS] = true;
            Ok(())
        },
    ),
    key(
        exact!["type"],
        Value::Any,
        "NUMBER",
        "type of ICMP or mobility header messages",
        |sel, args, _| {
            sel.sport = byte("type", args)?;
            sel.details[TYPES] = true;
            Ok(())
        },
    ),
    key(
        exact!["code"],
        Value::Any,
        "NUMBER",
        "code of ICMP or mobility header messages",
        |sel, args, _| {
            sel.dport = byte("code", args)?;
            sel.details[TYPES] = true;
            Ok(())
        },
    ),
    key(
        exact!["key"],
        Value::Any,
        "KEY := { DOTTED-QUAD | NUMBER }",
        "key of GRE packets",
        |sel, args, _| {
            let key = gre_key(args.value()?)?;
            sel.sport = Port { value: (key >> 16) as u16, mask: u16::MAX };
            sel.dport = Port { value: key as u16, mask: u16::MAX };
            sel.details[KEY] = true;
            Ok(())
        },
    ),
]);

/// The index of the first keyword that concerns the upper-layer protocol.
const UPPER: usize = 3;

/// Sets a port. Port 0 means any port, but does not reset a mask set before.
fn set_port(port: &mut Port, args: &mut Args) -> Result {
    let word = args.word();
    port.value = number(args.value()?, format!("value after \"{word}\" is invalid"))?;
    if port.value != 0 {
        port.mask = u16::MAX;
    }
    Ok(())
}

fn byte(word: &str, args: &mut Args) -> Result<Port> {
    let value: u8 = number(args.value()?, format!("value after \"{word}\" is invalid"))?;
    Ok(Port { value: value.into(), mask: u16::MAX })
}

fn gre_key(text: &str) -> Result<u32> {
    if text.contains('.') {
        return address_v4(text).map(u32::from);
    }
    unsigned(text).ok_or_else(|| Error::fatal("value after \"key\" is invalid"))
}

impl Selector {
    /// Reads the keywords, beginning with the current word.
    pub fn read(args: &mut Args, s: &Session, wanted: u8) -> Result<Selector> {
        let mut sel = Selector::default();
        args.back();
        sel.read_more(args, s, wanted)?;
        Ok(sel)
    }

    /// Reads the keywords, beginning with the next word.
    pub(super) fn read_more(&mut self, args: &mut Args, s: &Session, wanted: u8) -> Result {
        self.wanted = wanted;
        while let Some(typed) = args.peek() {
            let Some(place) = KEYS.iter().position(|key| key.spec.matches(typed)) else { break };
            if place < UPPER {
                self.check_details(s)?;
            }
            args.next();
            (KEYS[place].read)(self, args, s)?;
        }
        self.check_details(s)?;
        self.family = match family(&self.src, &self.dst, args)? {
            UNSPEC => self.family,
            family => family,
        };
        Ok(())
    }

    /// Checks that the protocol has the given fields. Errors: `"key" is invalid with PROTO value "tcp"`.
    fn check_details(&mut self, s: &Session) -> Result {
        let proto = self.proto.unwrap_or(0);
        for ((takers, what), given) in TAKERS.iter().zip(std::mem::take(&mut self.details)) {
            if given && !takers.contains(&proto) {
                let number = proto.to_string();
                let name = s.names.known_ip_protocol(proto).unwrap_or(&number);
                return refuse(format!("{what} invalid with PROTO value \"{name}\""));
            }
        }
        Ok(())
    }

    /// Returns the `struct xfrm_selector`.
    pub fn bytes(&self) -> [u8; len::SELECTOR] {
        let mut all = [0; len::SELECTOR];
        let bits = |end: &Option<Prefix>| end.as_ref().map_or(0, |end| end.bits);
        put_end(&mut all, 0, &self.dst);
        put_end(&mut all, at::SRC, &self.src);
        for (place, port) in [(at::DPORT, self.dport), (at::SPORT, self.sport)] {
            set(&mut all, place, &port.value.to_be_bytes());
            set(&mut all, place + 2, &port.mask.to_be_bytes());
        }
        set(&mut all, at::FAMILY, &u16::from(self.family).to_ne_bytes());
        set(&mut all, at::DST_BITS, &[bits(&self.dst), bits(&self.src), self.proto.unwrap_or(0)]);
        set(&mut all, at::IFINDEX, &self.ifindex.unwrap_or(0).to_ne_bytes());
        all
    }

    /// Whether the selector of a policy is within this one. The prefix lengths of the policy are not compared.
    pub fn lets(&self, sel: &[u8]) -> bool {
        let port =
            |wanted: Port, place: usize| wanted.mask == 0 || wanted.value == be16_at(sel, place);
        shares(&self.src, sel.get(at::SRC..).unwrap_or_default())
            && shares(&self.dst, sel)
            && self.ifindex.is_none_or(|index| index == u32_at(sel, at::IFINDEX))
            && self.proto.is_none_or(|proto| sel.get(at::PROTO) == Some(&proto))
            && port(self.sport, at::SPORT)
            && port(self.dport, at::DPORT)
            && (self.family == UNSPEC || u16::from(self.family) == family_of(sel))
    }
}

/// Whether an address is within a prefix.
pub fn shares(wanted: &Option<Prefix>, found: &[u8]) -> bool {
    wanted.as_ref().is_none_or(|wanted| same_prefix(wanted.address.bytes(), found, wanted.bits))
}

/// The address family of a `struct xfrm_selector`.
pub fn family_of(sel: &[u8]) -> u16 {
    u16_at(sel, at::FAMILY)
}

/// The source and destination prefixes of a `struct xfrm_selector`.
pub fn ends(sel: &[u8]) -> Option<[String; 2]> {
    let family = family_of(sel) as u8;
    let prefix = |at: usize, bits: usize| {
        let ip = ip_of(family, sel.get(at..)?)?;
        Some(format!("{}/{}", format::ip(ip), sel.get(bits)?))
    };
    Some([prefix(at::SRC, at::SRC_BITS)?, prefix(0, at::DST_BITS)?])
}

/// Prints a selector in one line: `src PREFIX dst PREFIX …`. `family` is used if the selector has none.
pub fn show(sel: &[u8], family: u16, out: &mut Out) {
    let family = match family_of(sel) {
        0 => family,
        family => family,
    };
    let byte = |place: usize| sel.get(place).copied().unwrap_or(0);
    let src = sel.get(at::SRC..).unwrap_or_default();
    out.text("src ").prefix("src", family, src, byte(at::SRC_BITS));
    out.text(" dst ").prefix("dst", family, sel, byte(at::DST_BITS)).text(" ");
    show_upper(sel, byte(at::PROTO), out);
    match u32_at(sel, at::IFINDEX) {
        0 => {}
        index => {
            let name = out.s.links.name(index);
            out.text("dev ").name("dev", &name).text(" ");
        }
    }
    if out.stats() {
        out.text("uid ").number("uid", u32_at(sel, at::USER).into());
    }
    out.line();
}

fn show_upper(sel: &[u8], proto: u8, out: &mut Out) {
    if proto != 0 {
        out.text("proto ").ip_protocol(proto).text(" ");
    }
    let port = |place: usize| Some(be16_at(sel, place)).filter(|_| u16_at(sel, place + 2) != 0);
    let (sport, dport) = (port(at::SPORT), port(at::DPORT));
    let names = match proto {
        ICMP | ICMPV6 => ("type", "code"),
        MOBILITY => ("type", "dport"),
        GRE => {
            if sport.is_some() || dport.is_some() {
                let half = |place: usize| u32::from(be16_at(sel, place));
                let key = half(at::SPORT) << 16 | half(at::DPORT);
                out.text("key ").number("key", key.into()).text(" ");
            }
            return;
        }
        _ => ("sport", "dport"),
    };
    if let Some(sport) = sport {
        out.text(names.0).text(" ").number(names.0, sport.into()).text(" ");
    }
    match dport {
        // As in the reference, the two bytes are printed without conversion from network byte order.
        Some(dport) if proto == MOBILITY && out.stats() => {
            out.text("(dport) ").both(names.1, dport, &format!("0x{:04x} ", dport.to_be()));
        }
        Some(dport) if proto != MOBILITY => {
            out.text(names.1).text(" ").number(names.1, dport.into()).text(" ");
        }
        _ => {}
    }
}
