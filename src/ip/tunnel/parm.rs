//! The parameters of a tunnel over IPv4 or IPv6, and their keywords.

use super::{TUNNEL, ask};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Keys, Value, flag, key};
use crate::cli::value::{interface_name, keep};
use crate::error::{Error, Result};
use crate::ip::link::kind::tunnel;
use crate::session::Session;
use crate::text::Ifname;
use crate::text::word::{exact, is_prefix};

/// Bits of the input and output flags (GRE_CSUM etc.).
pub mod gre {
    pub const CSUM: u16 = 0x8000;
    pub const KEY: u16 = 0x2000;
    pub const SEQ: u16 = 0x1000;
    /// An input flag of IPsec (VTI) tunnels and ISATAP interfaces. Unlike the others, it is in native byte order.
    pub const VTI: u16 = 1u16.to_be();
}

pub const IPIP: u8 = 4;
pub const SIT: u8 = 41;
pub(in crate::ip) const GRE: u8 = 47;

/// The parameters of a tunnel, from a command line or a driver, in native byte order.
#[derive(Clone)]
pub(in crate::ip) struct Parm<F: Family> {
    pub name: Ifname,
    pub link: u32,
    pub protocol: u8,
    pub(super) iflags: u16,
    pub(super) oflags: u16,
    pub(in crate::ip) ikey: u32,
    pub(in crate::ip) okey: u32,
    pub local: F::Ip,
    pub remote: F::Ip,
    /// The parameters that only tunnels over this protocol have.
    pub own: F,
    pub(super) dev: Option<String>,
    /// Whether a name at the beginning refers to an existing tunnel, whose parameters are the defaults.
    pub(super) changing: bool,
    pub(super) words: usize,
}

/// The protocol of the outer header, with the parameters specific to it.
pub trait Family: Clone + Default + 'static {
    /// The type of addresses.
    type Ip: Copy + PartialEq + 'static;
    /// The address family.
    const NUMBER: u8;
    /// The unspecified address.
    const ANY: Self::Ip;
    /// The encapsulated protocol if no mode is given.
    const PROTOCOL: u8;
    /// The size of the driver's structure in bytes.
    const SIZE: usize;

    /// Parses an address.
    fn address(text: &str) -> Result<Self::Ip>;
    /// Parses the driver's structure.
    fn parse(bytes: &[u8]) -> Parm<Self>;
}

impl<F: Family> Default for Parm<F> {
    fn default() -> Self {
        Parm {
            name: Ifname::default(),
            link: 0,
            protocol: F::PROTOCOL,
            iflags: 0,
            oflags: 0,
            ikey: 0,
            okey: 0,
            local: F::ANY,
            remote: F::ANY,
            own: F::default(),
            dev: None,
            changing: false,
            words: 0,
        }
    }
}

/// The keywords for both protocols.
impl<F: Family> Parm<F> {
    /// GRE keys, sequence numbers and checksums.
    pub(super) const OF_PACKETS: &'static [Key<Self>] = &[
        key(
            exact!["key"],
            Value::Any,
            "KEY := { DOTTED_QUAD | NUMBER }",
            "key of packets in both directions",
            |p, args, _| p.set_key(true, true, "key", args),
        ),
        key(
            exact!["ikey"],
            Value::Any,
            "KEY := { DOTTED_QUAD | NUMBER }",
            "key expected in packets received",
            |p, args, _| p.set_key(true, false, "ikey", args),
        ),
        key(
            exact!["okey"],
            Value::Any,
            "KEY := { DOTTED_QUAD | NUMBER }",
            "key of packets sent",
            |p, args, _| p.set_key(false, true, "okey", args),
        ),
        flag(exact!["seq"], "use sequence numbers in both directions", |p, _, _| {
            p.set(gre::SEQ, gre::SEQ)
        }),
        flag(exact!["iseq"], "require sequence numbers in packets received", |p, _, _| {
            p.set(gre::SEQ, 0)
        }),
        flag(exact!["oseq"], "send packets with sequence numbers", |p, _, _| p.set(0, gre::SEQ)),
        flag(exact!["csum"], "use checksums in both directions", |p, _, _| {
            p.set(gre::CSUM, gre::CSUM)
        }),
        flag(exact!["icsum"], "require checksums in packets received", |p, _, _| {
            p.set(gre::CSUM, 0)
        }),
        flag(exact!["ocsum"], "send packets with checksums", |p, _, _| p.set(0, gre::CSUM)),
    ];
    /// The endpoints, and the underlying interface.
    pub(super) const ENDPOINTS: &'static [Key<Self>] = &[
        key(
            exact!["remote"],
            Value::Address,
            "ADDR := { IP_ADDRESS | any }",
            "address of the remote tunnel endpoint",
            |p, args, _| {
                p.remote = F::address(args.value()?)?;
                Ok(())
            },
        ),
        key(
            exact!["local"],
            Value::OwnAddress,
            "ADDR := { IP_ADDRESS | any }",
            "address of the local tunnel endpoint",
            |p, args, _| {
                p.local = F::address(args.value()?)?;
                Ok(())
            },
        ),
        key(
            exact!["dev"],
            Value::Dev,
            "PHYS_DEV",
            "interface that tunnel packets leave on",
            |p, args, _| keep(&mut p.dev, args),
        ),
    ];
    /// The name with a keyword.
    pub const NAME: Key<Self> = key(
        exact!["name"],
        Value::Any,
        "NAME := STRING",
        "name of the tunnel interface",
        |p, args, _| {
            args.value()?;
            p.set_name(args, 2)
        },
    );
}

impl<F: Family> Parm<F> {
    /// Queries the parameters of a tunnel from its driver.
    pub fn get(name: &Ifname) -> Result<Self> {
        let mut bytes = vec![0; F::SIZE];
        ask::tunnel(F::NUMBER, ask::GET, name, &mut bytes)?;
        Ok(F::parse(&bytes))
    }

    /// Reads a command line. `changing`: the defaults are the parameters of the tunnel that the first word names.
    pub fn read(keys: &Keys<Self>, s: &Session, args: &mut Args, changing: bool) -> Result<Self> {
        let mut p = Parm { changing, words: args.rest().len(), ..Parm::default() };
        grammar::read(keys, &mut p, args, s, |p, args, _| match is_prefix(args.word(), "help") {
            true => Err(TUNNEL.usage()),
            false => p.set_name(args, 1),
        })?;
        Ok(p)
    }

    /// Looks up the underlying interface.
    pub(super) fn find_dev(&mut self, s: &Session) -> Result {
        if let Some(dev) = &self.dev {
            self.link = s.links.required(dev)?;
        }
        Ok(())
    }

    /// Whether a tunnel matches the parameters that both protocols have.
    pub(super) fn is_like(&self, found: &Self) -> bool {
        (self.name.is_empty() || self.name == found.name)
            && (self.link == 0 || self.link == found.link)
            && (self.remote == F::ANY || self.remote == found.remote)
            && (self.local == F::ANY || self.local == found.local)
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

    /// Sets the name. `taken` is the number of words read for it.
    fn set_name(&mut self, args: &mut Args, taken: usize) -> Result {
        let typed = args.word();
        if !self.name.is_empty() {
            return Err(Error::duplicate("name", typed));
        }
        let name = interface_name("\"name\"", typed)?;
        if self.changing && self.words == args.rest().len() + taken {
            let kept = (self.changing, self.words);
            *self = Self::get(&name)?;
            (self.changing, self.words) = kept;
        }
        self.name = name;
        Ok(())
    }
}
