//! Tunnels over IPv4: `struct ip_tunnel_parm`.

use super::parm::{Family, GRE, IPIP, SIT, gre};
use super::{ask, line, parm};
use crate::cli::address::address_v4;
use crate::cli::args::Args;
use crate::cli::grammar::{Key, Keys, Value, flag, joined, key};
use crate::cli::value::number;
use crate::error::{Error, Result, refuse};
use crate::names::Table;
use crate::netlink::message::{be16_at, be32_at, u32_at};
use crate::netlink::uapi::family::INET;
use crate::session::Session;
use crate::text::Ifname;
use crate::text::word::{exact, short, whole};
use std::net::Ipv4Addr;

/// The flag "don't fragment" in the IPv4 header.
const DF: u16 = 0x4000;

/// The parameters that only tunnels over IPv4 have.
#[derive(Clone)]
pub struct V4 {
    pub tos: u8,
    pub df: bool,
    pub ttl: u8,
}

/// A tunnel over IPv4.
pub(in crate::ip) type Parm = parm::Parm<V4>;

impl Default for V4 {
    fn default() -> Self {
        V4 { tos: 0, df: true, ttl: 0 }
    }
}

impl Family for V4 {
    type Ip = Ipv4Addr;
    const NUMBER: u8 = INET;
    const ANY: Ipv4Addr = Ipv4Addr::UNSPECIFIED;
    const PROTOCOL: u8 = 0;
    const SIZE: usize = 52;

    fn address(text: &str) -> Result<Ipv4Addr> {
        address_v4(text)
    }

    fn parse(bytes: &[u8]) -> Parm {
        let be16 = |at| be16_at(bytes, at);
        let be32 = |at| be32_at(bytes, at);
        let byte = |at: usize| bytes.get(at).copied().unwrap_or_default();
        Parm {
            name: Ifname::from_c(bytes.get(..16).unwrap_or_default()),
            link: u32_at(bytes, 16),
            iflags: be16(20),
            oflags: be16(22),
            ikey: be32(24),
            okey: be32(28),
            own: V4 { tos: byte(33), df: be16(38) & DF != 0, ttl: byte(40) },
            protocol: byte(41),
            local: be32(44).into(),
            remote: be32(48).into(),
            ..Parm::default()
        }
    }
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<Parm> = &Keys::new(joined!(
    Key::<Parm>,
    &[key(
        exact!["mode"],
        Value::OneOf(MODES),
        "MODE",
        "protocols of the tunnel: that of its packets and that around them",
        mode,
    )],
    Parm::OF_PACKETS,
    &[
        flag(exact!["nopmtudisc"], "do not discover the MTU of the path", |p, _, _| {
            p.own.df = false;
            Ok(())
        }),
        flag(exact!["pmtudisc"], "discover the MTU of the path (default)", |p, _, _| {
            p.own.df = true;
            Ok(())
        }),
    ],
    Parm::ENDPOINTS,
    &[
        key(
            exact!["ttl", "hoplimit", "hlim"],
            Value::Any,
            "TTL := { 1..255 | inherit }",
            "TTL of tunnel packets; inherit copies it from the inner packet (default inherit)",
            |p, args, _| {
                let value = args.value()?;
                if value != "inherit" {
                    p.own.ttl = number(value, "invalid TTL\n")?;
                }
                Ok(())
            },
        ),
        key(
            &[whole("tos"), whole("tclass"), short("dsfield")],
            Value::Named(Table::Dsfield),
            "TOS := { STRING | 00..ff | inherit | inherit/STRING | inherit/00..ff }",
            "TOS of tunnel packets; inherit copies it from the inner packet",
            |p, args, s| {
                // The part after a slash is ignored.
                let value = args.value()?.split('/').next().unwrap_or_default();
                let tos = match value {
                    "inherit" => Some(1),
                    _ => {
                        s.names.number(Table::Dsfield, value).and_then(|tos| u8::try_from(tos).ok())
                    }
                };
                p.own.tos = tos.ok_or_else(|| Error::invalid(value, "bad TOS value"))?;
                Ok(())
            },
        ),
    ],
    &[Parm::NAME],
));

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
        _ => return Err(Error::fatal(format!("Unknown tunnel mode \"{value}\"")).about(value)),
    };
    if p.protocol != 0 && p.protocol != protocol {
        return Err(Error::fatal("You managed to ask for more than one tunnel mode."));
    }
    p.protocol = protocol;
    p.iflags |= iflags;
    Ok(())
}

impl Parm {
    fn bytes(&self) -> Vec<u8> {
        let mut out = self.name.to_field().to_vec();
        out.extend(self.link.to_ne_bytes());
        out.extend(self.iflags.to_be_bytes());
        out.extend(self.oflags.to_be_bytes());
        out.extend(self.ikey.to_be_bytes());
        out.extend(self.okey.to_be_bytes());
        // Version 4, and a header length of five 32-bit words.
        out.extend([0x45, self.own.tos, 0, 0, 0, 0]);
        out.extend(if self.own.df { DF } else { 0 }.to_be_bytes());
        out.extend([self.own.ttl, self.protocol, 0, 0]);
        out.extend(self.local.octets());
        out.extend(self.remote.octets());
        out
    }

    /// The device of the driver that creates tunnels of the mode.
    fn base(&self) -> Option<Ifname> {
        let base = match self.protocol {
            IPIP if self.iflags & gre::VTI != 0 => Some("ip_vti0"),
            IPIP => Some("tunl0"),
            SIT => Some("sit0"),
            GRE => Some("gre0"),
            _ => None,
        };
        base.map(Ifname::truncated)
    }
}

fn read(s: &Session, args: &mut Args, changing: bool) -> Result<Parm> {
    let mut p = Parm::read(KEYS, s, args, changing)?;
    guess(&mut p);
    let keyed = (p.iflags | p.oflags) & gre::KEY != 0;
    let is_vti = p.protocol == IPIP && p.iflags & gre::VTI != 0;
    if p.protocol != GRE && keyed && !is_vti {
        return refuse("Keys are not allowed with ipip and sit tunnels");
    }
    p.find_dev(s)?;
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

/// Derives the mode from the name, if it is not given.
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
    if let Some((_, protocol, iflags)) =
        begins.iter().find(|row| p.name.as_bytes().starts_with(row.0.as_bytes()))
    {
        p.protocol = *protocol;
        p.iflags |= iflags;
    }
}

/// Runs `add` or `change`; `request` is the ioctl request.
pub fn put(s: &Session, args: &mut Args, request: u32) -> Result {
    let p = read(s, args, request == ask::CHANGE)?;
    if p.own.ttl != 0 && !p.own.df {
        return refuse("ttl != 0 and nopmtudisc are incompatible");
    }
    let Some(base) = p.base() else {
        return refuse("cannot determine tunnel mode (ipip, gre, vti or sit)");
    };
    let asked = if request == ask::CHANGE && !p.name.is_empty() { p.name } else { base };
    ask::tunnel(INET, request, &asked, &mut p.bytes())
}

/// Runs `delete`.
pub fn delete(s: &Session, args: &mut Args) -> Result {
    let p = read(s, args, false)?;
    let asked = if p.name.is_empty() { p.base().unwrap_or_default() } else { p.name };
    ask::tunnel(INET, ask::DELETE, &asked, &mut p.bytes())
}

/// Runs `show`: one tunnel of a mode, or all that match.
pub fn show(s: &Session, args: &mut Args) -> Result {
    let wanted = read(s, args, false)?;
    let Some(base) = wanted.base() else { return line::list_v4(s, &wanted) };
    line::one_v4(&Parm::get(&if wanted.name.is_empty() { base } else { wanted.name })?, s)
}

impl Parm {
    /// Whether a tunnel matches the given parameters.
    pub fn fits(&self, found: &Parm) -> bool {
        self.is_like(found) && (self.ikey == 0 || self.ikey == found.ikey)
    }
}
