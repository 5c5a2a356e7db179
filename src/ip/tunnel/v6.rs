//! Tunnels over IPv6: `struct ip6_tnl_parm2`.

use super::parm::{Family, GRE, IPIP, SIT, gre};
use super::{ask, line, parm};
use crate::cli::address::address;
use crate::cli::args::Args;
use crate::cli::grammar::{Key, Keys, Value, flag, joined, key};
use crate::cli::value::number;
use crate::error::{Error, Result, warn};
use crate::ip::link::kind::tunnel6::{ENCAP_LIMIT, FLOWLABEL, HOP_LIMIT, TCLASS, ip6_tnl_f};
use crate::names::Table;
use crate::netlink::message::{be16_at, be32_at, u32_at};
use crate::netlink::uapi::family::INET6;
use crate::session::Session;
use crate::text::Ifname;
use crate::text::number::unsigned_in;
use crate::text::word::{exact, short, whole};
use std::net::{IpAddr, Ipv6Addr};

/// The parameters that only tunnels over IPv6 have.
#[derive(Clone)]
pub struct V6 {
    pub(in crate::ip) encap_limit: u8,
    pub(in crate::ip) hop_limit: u8,
    pub(super) flowinfo: u32,
    pub flags: u32,
    has_mode: bool,
}

/// A tunnel over IPv6.
pub(in crate::ip) type Parm = parm::Parm<V6>;

impl Default for V6 {
    fn default() -> Self {
        let (encap_limit, hop_limit) = (ENCAP_LIMIT, HOP_LIMIT);
        V6 { encap_limit, hop_limit, flowinfo: 0, flags: 0, has_mode: false }
    }
}

impl Family for V6 {
    type Ip = Ipv6Addr;
    const NUMBER: u8 = INET6;
    const ANY: Ipv6Addr = Ipv6Addr::UNSPECIFIED;
    const PROTOCOL: u8 = SIT;
    const SIZE: usize = 76;

    fn address(text: &str) -> Result<Ipv6Addr> {
        match address(text, INET6)?.ip() {
            Some(IpAddr::V6(ip)) => Ok(ip),
            _ => Ok(Ipv6Addr::UNSPECIFIED),
        }
    }

    fn parse(bytes: &[u8]) -> Parm {
        let be16 = |at| be16_at(bytes, at);
        let be32 = |at| be32_at(bytes, at);
        let byte = |at: usize| bytes.get(at).copied().unwrap_or_default();
        let ip = |at: usize| {
            let bytes = bytes.get(at..at + 16).and_then(|bytes| <[u8; 16]>::try_from(bytes).ok());
            bytes.map_or(Ipv6Addr::UNSPECIFIED, Ipv6Addr::from)
        };
        Parm {
            name: Ifname::from_c(bytes.get(..16).unwrap_or_default()),
            link: u32_at(bytes, 16),
            protocol: byte(20),
            own: V6 {
                encap_limit: byte(21),
                hop_limit: byte(22),
                flowinfo: be32(24),
                flags: u32_at(bytes, 28),
                has_mode: false,
            },
            local: ip(32),
            remote: ip(48),
            iflags: be16(64),
            oflags: be16(66),
            ikey: be32(68),
            okey: be32(72),
            ..Parm::default()
        }
    }
}

/// The modes: name, encapsulated protocol, and input flags.
pub const MODES: &[(&str, u8, u16)] = &[
    ("ip6ip6", SIT, 0),
    ("ipv6/ipv6", SIT, 0),
    ("vti6", SIT, gre::VTI),
    ("ipip6", IPIP, 0),
    ("ip4ip6", IPIP, 0),
    ("ip/ipv6", IPIP, 0),
    ("ipv4/ipv6", IPIP, 0),
    ("ip6gre", GRE, 0),
    ("gre/ipv6", GRE, 0),
    ("any", 0, 0),
    ("any/ipv6", 0, 0),
];

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<Parm> = &Keys::new(joined!(
    Key::<Parm>,
    &[key(
        exact!["mode"],
        Value::OneOf(&["ip6ip6", "ipip6", "ip6gre", "vti6", "any"]),
        "MODE",
        "protocols of the tunnel: that of its packets and that around them",
        |p, args, _| {
            let value = args.value()?;
            let Some(row) = MODES.iter().find(|row| row.0 == value) else {
                return Err(Error::fatal(format!("Unknown tunnel mode \"{value}\"")).about(value));
            };
            p.protocol = row.1;
            p.own.has_mode = true;
            p.iflags |= row.2;
            Ok(())
        },
    ),],
    Parm::ENDPOINTS,
    &[
        key(
            exact!["encaplimit"],
            Value::Any,
            "ELIM := { none | 0..255 }",
            "number of further encapsulations that are allowed (default 4)",
            |p, args, _| {
                let value = args.value()?;
                if value != "none" {
                    p.own.encap_limit = number(value, "invalid ELIM")?;
                }
                p.flag(ip6_tnl_f::IGN_ENCAP_LIMIT, value == "none")
            },
        ),
        key(
            exact!["hoplimit", "ttl", "hlim"],
            Value::Any,
            "TTL := { 0..255 | inherit }",
            "hop limit of tunnel packets (default 64)",
            |p, args, _| {
                p.own.hop_limit = number(args.value()?, "invalid TTL")?;
                Ok(())
            },
        ),
        key(
            &[whole("tclass"), whole("tc"), whole("tos"), short("dsfield")],
            Value::Named(Table::Dsfield),
            "TCLASS := { 0x0..0xff | inherit }",
            "traffic class of tunnel packets; inherit copies it from the inner packet",
            |p, args, s| {
                let value = args.value()?;
                p.own.flowinfo &= !TCLASS;
                if value != "inherit" {
                    let class = s.names.number(Table::Dsfield, value);
                    let class = class.ok_or_else(|| Error::invalid(value, "invalid TClass"))?;
                    p.own.flowinfo |= class << 20 & TCLASS;
                }
                p.flag(ip6_tnl_f::USE_ORIG_TCLASS, value == "inherit")
            },
        ),
        key(
            exact!["flowlabel", "fl"],
            Value::Any,
            "FLOWLABEL := { 0x0..0xfffff | inherit }",
            "flow label of tunnel packets; inherit copies it from the inner packet",
            |p, args, _| {
                let value = args.value()?;
                p.own.flowinfo &= !FLOWLABEL;
                if value != "inherit" {
                    let label = unsigned_in(value, 16).filter(|label: &u32| *label <= FLOWLABEL);
                    p.own.flowinfo |=
                        label.ok_or_else(|| Error::invalid(value, "invalid Flowlabel"))?;
                }
                p.flag(ip6_tnl_f::USE_ORIG_FLOWLABEL, value == "inherit")
            },
        ),
        key(
            exact!["dscp"],
            Value::OneOf(&["inherit"]),
            "inherit",
            "copy the DSCP of the tunnel packet to the inner packet",
            |p, args, _| match args.value()? {
                "inherit" => p.flag(ip6_tnl_f::RCV_DSCP_COPY, true),
                value => Err(Error::invalid(value, "not inherit")),
            },
        ),
        flag(
            exact!["allow-localremote"],
            "accept a remote endpoint address that is an address of this host",
            |p, _, _| p.flag(ip6_tnl_f::ALLOW_LOCAL_REMOTE, true),
        ),
        flag(
            exact!["noallow-localremote"],
            "do not accept a remote endpoint address that is an address of this host",
            |p, _, _| p.flag(ip6_tnl_f::ALLOW_LOCAL_REMOTE, false),
        ),
    ],
    Parm::OF_PACKETS,
    &[Parm::NAME],
));

impl Parm {
    fn flag(&mut self, flag: u32, on: bool) -> Result {
        self.own.flags = if on { self.own.flags | flag } else { self.own.flags & !flag };
        Ok(())
    }

    fn bytes(&self) -> Vec<u8> {
        let mut out = self.name.to_field().to_vec();
        out.extend(self.link.to_ne_bytes());
        out.extend([self.protocol, self.own.encap_limit, self.own.hop_limit, 0]);
        out.extend(self.own.flowinfo.to_be_bytes());
        out.extend(self.own.flags.to_ne_bytes());
        out.extend(self.local.octets());
        out.extend(self.remote.octets());
        out.extend(self.iflags.to_be_bytes());
        out.extend(self.oflags.to_be_bytes());
        out.extend(self.ikey.to_be_bytes());
        out.extend(self.okey.to_be_bytes());
        out
    }

    /// The device of the driver that creates tunnels of the mode.
    fn base(&self) -> Ifname {
        Ifname::truncated(match self.protocol {
            GRE => "ip6gre0",
            _ if self.iflags & gre::VTI != 0 => "ip6_vti0",
            _ => "ip6tnl0",
        })
    }

    /// Whether a tunnel matches the given parameters.
    pub fn fits(&self, found: &Parm) -> bool {
        let protocols = [self.protocol, found.protocol];
        let same_mode = protocols.contains(&0) || self.protocol == found.protocol;
        self.is_like(found) && (!self.own.has_mode || same_mode)
    }
}

fn read(s: &Session, args: &mut Args, changing: bool) -> Result<Parm> {
    let mut p = Parm::read(KEYS, s, args, changing)?;
    p.find_dev(s)?;
    Ok(p)
}

/// Runs `add` or `change`; `request` is the ioctl request.
pub fn put(s: &Session, args: &mut Args, request: u32) -> Result {
    let p = read(s, args, request == ask::CHANGE)?;
    if p.name.is_empty() {
        warn("Tunnel interface name not specified");
    }
    let asked = if request == ask::CHANGE && !p.name.is_empty() { p.name } else { p.base() };
    ask::tunnel(INET6, request, &asked, &mut p.bytes())
}

/// Runs `delete`.
pub fn delete(s: &Session, args: &mut Args) -> Result {
    let p = read(s, args, false)?;
    let asked = if p.name.is_empty() { p.base() } else { p.name };
    ask::tunnel(INET6, ask::DELETE, &asked, &mut p.bytes())
}

/// Runs `show`: one tunnel by name, or all that match.
pub fn show(s: &Session, args: &mut Args) -> Result {
    let wanted = read(s, args, false)?;
    if wanted.name.is_empty() || s.options.stats > 0 {
        return line::list_v6(s, &wanted);
    }
    line::one_v6(&Parm::get(&wanted.name)?, s)
}
