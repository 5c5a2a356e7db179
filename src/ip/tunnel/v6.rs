//! Tunnels over IPv6: `struct ip6_tnl_parm2`.

use super::v4::{GRE, IPIP, SIT, gre};
use super::{TUNNEL, ask, line};
use crate::cli::address::address;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Value, flag, key};
use crate::cli::value::{number, unsigned};
use crate::cli::word::{exact, is_prefix, short, whole};
use crate::error::{Error, Result, warn};
use crate::ip::link::kind::tunnel;
use crate::ip::link::kind::tunnel6::{ENCAP_LIMIT, FLOWLABEL, HOP_LIMIT, TCLASS, ip6_tnl_f};
use crate::names::Table;
use crate::netlink::message::{u16_at, u32_at};
use crate::netlink::uapi::family::INET6;
use crate::session::Session;
use std::net::{IpAddr, Ipv6Addr};

/// The length of the structure.
const SIZE: usize = 76;

/// What a line, or a driver, says of a tunnel. Numbers of the wire are in host order here.
#[derive(Clone)]
pub struct Parm {
    pub name: String,
    pub link: u32,
    pub protocol: u8,
    pub encap_limit: u8,
    pub hop_limit: u8,
    pub flowinfo: u32,
    pub flags: u32,
    pub local: Ipv6Addr,
    pub remote: Ipv6Addr,
    pub iflags: u16,
    pub oflags: u16,
    pub ikey: u32,
    pub okey: u32,
    dev: Option<String>,
    has_mode: bool,
    /// Whether a name that comes first is that of a tunnel to begin with.
    changing: bool,
    words: usize,
}

impl Default for Parm {
    fn default() -> Self {
        Parm {
            name: String::new(),
            link: 0,
            protocol: SIT,
            encap_limit: ENCAP_LIMIT,
            hop_limit: HOP_LIMIT,
            flowinfo: 0,
            flags: 0,
            local: Ipv6Addr::UNSPECIFIED,
            remote: Ipv6Addr::UNSPECIFIED,
            iflags: 0,
            oflags: 0,
            ikey: 0,
            okey: 0,
            dev: None,
            has_mode: false,
            changing: false,
            words: 0,
        }
    }
}

/// The modes: what is carried, and the flags of what comes in.
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
pub static KEYS: &[Key<Parm>] = &[
    key(
        exact!["mode"],
        Value::OneOf(&["ip6ip6", "ipip6", "ip6gre", "vti6", "any"]),
        "MODE",
        "what it carries",
        |p, args, _| {
            let value = args.value()?;
            let Some(row) = MODES.iter().find(|row| row.0 == value) else {
                return Err(Error::fatal(format!("Unknown tunnel mode \"{value}\"")));
            };
            p.protocol = row.1;
            p.has_mode = true;
            p.iflags |= row.2;
            Ok(())
        },
    ),
    key(
        exact!["remote"],
        Value::Address,
        "{ any | ADDR }",
        "address of the other end",
        |p, args, _| {
            p.remote = address_v6(args.value()?)?;
            Ok(())
        },
    ),
    key(exact!["local"], Value::Address, "{ any | ADDR }", "address of this end", |p, args, _| {
        p.local = address_v6(args.value()?)?;
        Ok(())
    }),
    key(exact!["dev"], Value::Dev, "PHYS_DEV", "device below", |p, args, _| {
        p.dev = Some(args.value()?.into());
        Ok(())
    }),
    key(
        exact!["encaplimit"],
        Value::Any,
        "ELIM",
        "how many tunnels may follow inside, or none",
        |p, args, _| {
            let value = args.value()?;
            if value != "none" {
                p.encap_limit = number(value, "invalid ELIM")?;
            }
            p.flag(ip6_tnl_f::IGN_ENCAP_LIMIT, value == "none")
        },
    ),
    key(exact!["hoplimit", "ttl", "hlim"], Value::Any, "TTL", "hop limit", |p, args, _| {
        p.hop_limit = number(args.value()?, "invalid TTL")?;
        Ok(())
    }),
    key(
        &[whole("tclass"), whole("tc"), whole("tos"), short("dsfield")],
        Value::Named(Table::Dsfield),
        "TCLASS",
        "traffic class, or inherit",
        |p, args, s| {
            let value = args.value()?;
            p.flowinfo &= !TCLASS;
            if value != "inherit" {
                let class = s.names.number(Table::Dsfield, value);
                let class = class.ok_or_else(|| Error::invalid(value, "invalid TClass"))?;
                p.flowinfo |= class << 20 & TCLASS;
            }
            p.flag(ip6_tnl_f::USE_ORIG_TCLASS, value == "inherit")
        },
    ),
    key(
        exact!["flowlabel", "fl"],
        Value::Any,
        "FLOWLABEL",
        "flow label, or inherit",
        |p, args, _| {
            let value = args.value()?;
            p.flowinfo &= !FLOWLABEL;
            if value != "inherit" {
                let label = unsigned(value).filter(|label: &u32| *label <= FLOWLABEL);
                p.flowinfo |= label.ok_or_else(|| Error::invalid(value, "invalid Flowlabel"))?;
            }
            p.flag(ip6_tnl_f::USE_ORIG_FLOWLABEL, value == "inherit")
        },
    ),
    key(
        exact!["dscp"],
        Value::OneOf(&["inherit"]),
        "inherit",
        "copy the DSCP outside into the packet inside",
        |p, args, _| match args.value()? {
            "inherit" => p.flag(ip6_tnl_f::RCV_DSCP_COPY, true),
            value => Err(Error::invalid(value, "not inherit")),
        },
    ),
    flag(exact!["allow-localremote"], "the other end may be this host", |p, _, _| {
        p.flag(ip6_tnl_f::ALLOW_LOCAL_REMOTE, true)
    }),
    flag(exact!["noallow-localremote"], "it may not", |p, _, _| {
        p.flag(ip6_tnl_f::ALLOW_LOCAL_REMOTE, false)
    }),
    key(exact!["key"], Value::Any, "KEY", "key of both ways", |p, args, _| {
        p.set_key(true, true, "key", args)
    }),
    key(exact!["ikey"], Value::Any, "KEY", "key of what comes in", |p, args, _| {
        p.set_key(true, false, "ikey", args)
    }),
    key(exact!["okey"], Value::Any, "KEY", "key of what goes out", |p, args, _| {
        p.set_key(false, true, "okey", args)
    }),
    flag(exact!["seq"], "sequence numbers both ways", |p, _, _| p.set(gre::SEQ, gre::SEQ)),
    flag(exact!["iseq"], "sequence numbers of what comes in", |p, _, _| p.set(gre::SEQ, 0)),
    flag(exact!["oseq"], "sequence numbers of what goes out", |p, _, _| p.set(0, gre::SEQ)),
    flag(exact!["csum"], "checksums both ways", |p, _, _| p.set(gre::CSUM, gre::CSUM)),
    flag(exact!["icsum"], "checksums of what comes in", |p, _, _| p.set(gre::CSUM, 0)),
    flag(exact!["ocsum"], "checksums of what goes out", |p, _, _| p.set(0, gre::CSUM)),
    key(exact!["name"], Value::Any, "NAME", "its name", |p, args, _| {
        args.value()?;
        p.set_name(args, 2)
    }),
];

fn address_v6(text: &str) -> Result<Ipv6Addr> {
    match address(text, INET6)?.ip() {
        Some(IpAddr::V6(ip)) => Ok(ip),
        _ => Ok(Ipv6Addr::UNSPECIFIED),
    }
}

impl Parm {
    fn flag(&mut self, flag: u32, on: bool) -> Result {
        self.flags = if on { self.flags | flag } else { self.flags & !flag };
        Ok(())
    }

    fn set(&mut self, iflags: u16, oflags: u16) -> Result {
        self.iflags |= iflags;
        self.oflags |= oflags;
        Ok(())
    }

    fn set_key(&mut self, inwards: bool, outwards: bool, name: &str, args: &mut Args) -> Result {
        let value = u32::from_be_bytes(tunnel::key(name, args.value()?)?);
        if inwards {
            self.ikey = value;
        }
        if outwards {
            self.okey = value;
        }
        let bit = |on| if on { gre::KEY } else { 0 };
        self.set(bit(inwards), bit(outwards))
    }

    /// `taken` is how many words the name took.
    fn set_name(&mut self, args: &mut Args, taken: usize) -> Result {
        let name = args.word();
        if !self.name.is_empty() {
            return Err(Error::Duplicate { key: "name", value: name.into() });
        }
        if self.changing && self.words == args.rest().len() + taken {
            let kept = (self.changing, self.words);
            *self = get(name)?;
            (self.changing, self.words) = kept;
        }
        self.name = name.into();
        Ok(())
    }

    /// From the bytes of the structure.
    pub fn parse(bytes: &[u8]) -> Self {
        let be16 = |at| u16::from_be(u16_at(bytes, at));
        let be32 = |at| u32::from_be(u32_at(bytes, at));
        let byte = |at: usize| bytes.get(at).copied().unwrap_or_default();
        let ip = |at: usize| {
            let bytes = bytes.get(at..at + 16).and_then(|bytes| <[u8; 16]>::try_from(bytes).ok());
            bytes.map_or(Ipv6Addr::UNSPECIFIED, Ipv6Addr::from)
        };
        Parm {
            name: crate::text::from_c(bytes.get(..16).unwrap_or_default()).into_owned(),
            link: u32_at(bytes, 16),
            protocol: byte(20),
            encap_limit: byte(21),
            hop_limit: byte(22),
            flowinfo: be32(24),
            flags: u32_at(bytes, 28),
            local: ip(32),
            remote: ip(48),
            iflags: be16(64),
            oflags: be16(66),
            ikey: be32(68),
            okey: be32(72),
            ..Parm::default()
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let mut out = ask::c_name(&self.name).to_vec();
        out.extend(self.link.to_ne_bytes());
        out.extend([self.protocol, self.encap_limit, self.hop_limit, 0]);
        out.extend(self.flowinfo.to_be_bytes());
        out.extend(self.flags.to_ne_bytes());
        out.extend(self.local.octets());
        out.extend(self.remote.octets());
        out.extend(self.iflags.to_be_bytes());
        out.extend(self.oflags.to_be_bytes());
        out.extend(self.ikey.to_be_bytes());
        out.extend(self.okey.to_be_bytes());
        out
    }

    /// The device of the mode's driver that is asked for new tunnels.
    fn base(&self) -> &'static str {
        match self.protocol {
            GRE => "ip6gre0",
            SIT if self.iflags & gre::VTI != 0 => "ip6_vti0",
            _ => "ip6tnl0",
        }
    }

    /// Whether a tunnel is one that was asked for.
    pub fn fits(&self, found: &Parm) -> bool {
        (self.name.is_empty() || self.name == found.name)
            && (self.link == 0 || self.link == found.link)
            && (self.remote.is_unspecified() || self.remote == found.remote)
            && (self.local.is_unspecified() || self.local == found.local)
            && (!self.has_mode
                || [self.protocol, found.protocol].contains(&0)
                || self.protocol == found.protocol)
    }
}

/// What the driver says of a tunnel.
pub fn get(name: &str) -> Result<Parm> {
    let mut bytes = vec![0; SIZE];
    ask::tunnel(INET6, ask::GET, name, &mut bytes)?;
    Ok(Parm::parse(&bytes))
}

fn read(s: &Session, args: &mut Args, changing: bool) -> Result<Parm> {
    let mut p = Parm { changing, words: args.rest().len(), ..Parm::default() };
    grammar::read(KEYS, &mut p, args, s, |p, args, _| match is_prefix(args.word(), "help") {
        true => Err(TUNNEL.usage()),
        false => p.set_name(args, 1),
    })?;
    if let Some(dev) = &p.dev {
        p.link = s.links.required(dev)?;
    }
    Ok(p)
}

/// Runs `add`.
pub fn add(s: &Session, args: &mut Args) -> Result {
    put(s, args, ask::ADD)
}

/// Runs `change`.
pub fn change(s: &Session, args: &mut Args) -> Result {
    put(s, args, ask::CHANGE)
}

fn put(s: &Session, args: &mut Args, request: u32) -> Result {
    let p = read(s, args, request == ask::CHANGE)?;
    if p.name.is_empty() {
        warn("Tunnel interface name not specified");
    }
    let asked = if request == ask::CHANGE && !p.name.is_empty() { &p.name } else { p.base() };
    ask::tunnel(INET6, request, asked, &mut p.bytes())
}

/// Runs `delete`.
pub fn delete(s: &Session, args: &mut Args) -> Result {
    let p = read(s, args, false)?;
    let asked = if p.name.is_empty() { p.base() } else { &p.name };
    ask::tunnel(INET6, ask::DELETE, asked, &mut p.bytes())
}

/// Runs `show`: one tunnel by name, else all that fit.
pub fn show(s: &Session, args: &mut Args) -> Result {
    let wanted = read(s, args, false)?;
    if wanted.name.is_empty() || s.options.stats > 0 {
        return line::list_v6(s, &wanted);
    }
    line::one_v6(&get(&wanted.name)?, s)
}
