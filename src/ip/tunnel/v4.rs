//! Tunnels over IPv4: `struct ip_tunnel_parm`.

use super::{TUNNEL, ask, line};
use crate::cli::address::address_v4;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Value, flag, key};
use crate::cli::value::number;
use crate::cli::word::{exact, is_prefix, short, whole};
use crate::error::{Error, Result, refuse};
use crate::ip::link::kind::tunnel;
use crate::names::Table;
use crate::netlink::message::{u16_at, u32_at};
use crate::netlink::uapi::family::INET;
use crate::session::Session;
use std::net::Ipv4Addr;

/// The bits of the flags of both ways.
pub mod gre {
    pub const CSUM: u16 = 0x8000;
    pub const KEY: u16 = 0x2000;
    pub const SEQ: u16 = 0x1000;
    /// Of what comes in: a tunnel of IPsec, or an ISATAP link. Unlike the others it is in host order.
    pub const VTI: u16 = 1u16.to_be();
}

pub const IPIP: u8 = 4;
pub const SIT: u8 = 41;
pub const GRE: u8 = 47;
/// Don't fragment, in the header's field.
const DF: u16 = 0x4000;
/// The length of the structure.
const SIZE: usize = 52;

/// What a line, or a driver, says of a tunnel. Numbers of the wire are in host order here.
#[derive(Clone)]
pub struct Parm {
    pub name: String,
    pub link: u32,
    pub iflags: u16,
    pub oflags: u16,
    pub ikey: u32,
    pub okey: u32,
    pub tos: u8,
    pub df: bool,
    pub ttl: u8,
    pub protocol: u8,
    pub local: Ipv4Addr,
    pub remote: Ipv4Addr,
    dev: Option<String>,
    /// Whether a name that comes first is that of a tunnel to begin with.
    changing: bool,
    words: usize,
}

impl Default for Parm {
    fn default() -> Self {
        let any = Ipv4Addr::UNSPECIFIED;
        Parm {
            name: String::new(),
            link: 0,
            iflags: 0,
            oflags: 0,
            ikey: 0,
            okey: 0,
            tos: 0,
            df: true,
            ttl: 0,
            protocol: 0,
            local: any,
            remote: any,
            dev: None,
            changing: false,
            words: 0,
        }
    }
}

/// The keywords, in the order they are tried.
pub static KEYS: &[Key<Parm>] = &[
    key(exact!["mode"], Value::OneOf(MODES), "MODE", "what it carries", mode),
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
    flag(exact!["nopmtudisc"], "do not discover the MTU of the path", |p, _, _| {
        p.df = false;
        Ok(())
    }),
    flag(exact!["pmtudisc"], "discover it", |p, _, _| {
        p.df = true;
        Ok(())
    }),
    key(
        exact!["remote"],
        Value::Address,
        "{ any | ADDR }",
        "address of the other end",
        |p, args, _| {
            p.remote = address_v4(args.value()?)?;
            Ok(())
        },
    ),
    key(exact!["local"], Value::Address, "{ any | ADDR }", "address of this end", |p, args, _| {
        p.local = address_v4(args.value()?)?;
        Ok(())
    }),
    key(exact!["dev"], Value::Dev, "PHYS_DEV", "device below", |p, args, _| {
        p.dev = Some(args.value()?.into());
        Ok(())
    }),
    key(
        exact!["ttl", "hoplimit", "hlim"],
        Value::Any,
        "TTL",
        "time to live; inherit leaves it as it is",
        |p, args, _| {
            let value = args.value()?;
            if value != "inherit" {
                p.ttl = number(value, "invalid TTL\n")?;
            }
            Ok(())
        },
    ),
    key(
        &[whole("tos"), whole("tclass"), short("dsfield")],
        Value::Named(Table::Dsfield),
        "TOS",
        "type of service, or inherit",
        |p, args, s| {
            let value = args.value()?;
            let tos = match value {
                "inherit" => Some(1),
                _ => s.names.number(Table::Dsfield, value).and_then(|tos| u8::try_from(tos).ok()),
            };
            p.tos = tos.ok_or_else(|| Error::invalid(value, "bad TOS value"))?;
            Ok(())
        },
    ),
    key(exact!["name"], Value::Any, "NAME", "its name", |p, args, _| {
        args.value()?;
        p.set_name(args, 2)
    }),
];

/// The modes.
const MODES: &[&str] = &["ipip", "ip/ip", "gre", "gre/ip", "sit", "ipv6/ip", "isatap", "vti"];

fn mode(p: &mut Parm, args: &mut Args, _: &Session) -> Result {
    let value = args.value()?;
    let (protocol, iflags) = match value {
        "ipip" | "ip/ip" => (IPIP, 0),
        "gre" | "gre/ip" => (GRE, 0),
        "sit" | "ipv6/ip" => (SIT, 0),
        "isatap" => (SIT, gre::VTI),
        "vti" => (IPIP, gre::VTI),
        _ => return Err(Error::fatal(format!("Unknown tunnel mode \"{value}\""))),
    };
    if p.protocol != 0 && p.protocol != protocol {
        return Err(Error::fatal("You managed to ask for more than one tunnel mode."));
    }
    p.protocol = protocol;
    p.iflags |= iflags;
    Ok(())
}

impl Parm {
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
        Parm {
            name: crate::text::from_c(bytes.get(..16).unwrap_or_default()).into_owned(),
            link: u32_at(bytes, 16),
            iflags: be16(20),
            oflags: be16(22),
            ikey: be32(24),
            okey: be32(28),
            tos: byte(33),
            df: be16(38) & DF != 0,
            ttl: byte(40),
            protocol: byte(41),
            local: be32(44).into(),
            remote: be32(48).into(),
            ..Parm::default()
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let mut out = ask::c_name(&self.name).to_vec();
        out.extend(self.link.to_ne_bytes());
        out.extend(self.iflags.to_be_bytes());
        out.extend(self.oflags.to_be_bytes());
        out.extend(self.ikey.to_be_bytes());
        out.extend(self.okey.to_be_bytes());
        // Version 4, five words of header.
        out.extend([0x45, self.tos, 0, 0, 0, 0]);
        out.extend(if self.df { DF } else { 0 }.to_be_bytes());
        out.extend([self.ttl, self.protocol, 0, 0]);
        out.extend(self.local.octets());
        out.extend(self.remote.octets());
        out
    }

    /// The device of the mode's driver that is asked for new tunnels.
    fn base(&self) -> Option<&'static str> {
        match self.protocol {
            IPIP if self.iflags & gre::VTI != 0 => Some("ip_vti0"),
            IPIP => Some("tunl0"),
            SIT => Some("sit0"),
            GRE => Some("gre0"),
            _ => None,
        }
    }
}

/// What the driver says of a tunnel.
pub fn get(name: &str) -> Result<Parm> {
    let mut bytes = vec![0; SIZE];
    ask::tunnel(INET, ask::GET, name, &mut bytes)?;
    Ok(Parm::parse(&bytes))
}

fn read(s: &Session, args: &mut Args, changing: bool) -> Result<Parm> {
    let mut p = Parm { changing, words: args.rest().len(), ..Parm::default() };
    grammar::read(KEYS, &mut p, args, s, |p, args, _| match is_prefix(args.word(), "help") {
        true => Err(TUNNEL.usage()),
        false => p.set_name(args, 1),
    })?;
    guess(&mut p);
    let keyed = (p.iflags | p.oflags) & gre::KEY != 0;
    if p.protocol != GRE && keyed && p.iflags & gre::VTI == 0 {
        return refuse("Keys are not allowed with ipip and sit tunnels");
    }
    if let Some(dev) = &p.dev {
        p.link = s.links.required(dev)?;
    }
    if p.remote.is_multicast() {
        for (flags, key) in [(&mut p.iflags, &mut p.ikey), (&mut p.oflags, &mut p.okey)] {
            if *key == 0 && *flags & gre::KEY == 0 {
                *key = p.remote.into();
                *flags |= gre::KEY;
            }
        }
        if p.local.is_unspecified() {
            return refuse("A broadcast tunnel requires a source address");
        }
    }
    Ok(p)
}

/// A name may say the mode where nothing else does.
fn guess(p: &mut Parm) {
    if p.protocol != 0 {
        return;
    }
    let begins = [
        ("gre", GRE, 0),
        ("ipip", IPIP, 0),
        ("sit", SIT, 0),
        ("isatap", SIT, gre::VTI),
        ("vti", IPIP, gre::VTI),
    ];
    if let Some((_, protocol, iflags)) = begins.iter().find(|row| p.name.starts_with(row.0)) {
        p.protocol = *protocol;
        p.iflags |= iflags;
    }
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
    if p.ttl != 0 && !p.df {
        return refuse("ttl != 0 and nopmtudisc are incompatible");
    }
    let Some(base) = p.base() else {
        return refuse("cannot determine tunnel mode (ipip, gre, vti or sit)");
    };
    let asked = if request == ask::CHANGE && !p.name.is_empty() { &p.name } else { base };
    ask::tunnel(INET, request, asked, &mut p.bytes())
}

/// Runs `delete`.
pub fn delete(s: &Session, args: &mut Args) -> Result {
    let p = read(s, args, false)?;
    let asked = if p.name.is_empty() { p.base().unwrap_or_default() } else { &p.name };
    ask::tunnel(INET, ask::DELETE, asked, &mut p.bytes())
}

/// Runs `show`: one tunnel of a mode, or all that fit.
pub fn show(s: &Session, args: &mut Args) -> Result {
    let wanted = read(s, args, false)?;
    let Some(base) = wanted.base() else { return line::list_v4(s, &wanted) };
    line::one_v4(&get(if wanted.name.is_empty() { base } else { &wanted.name })?, s)
}

impl Parm {
    /// Whether a tunnel is one that was asked for.
    pub fn fits(&self, found: &Parm) -> bool {
        (self.name.is_empty() || self.name == found.name)
            && (self.link == 0 || self.link == found.link)
            && (self.remote.is_unspecified() || self.remote == found.remote)
            && (self.local.is_unspecified() || self.local == found.local)
            && (self.ikey == 0 || self.ikey == found.ikey)
    }
}
