//! `bridge fdb flush dev IFNAME`

use super::values;
use crate::bridge::{BRIDGE, index, refused};
use crate::cli::address::Address;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Value, flag, key};
use crate::cli::manual;
use crate::cli::value;
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::uapi::family;
use crate::netlink::uapi::neigh::{RTM_DELNEIGH, nda, ntf, nud};
use crate::netlink::uapi::nlm::BULK;
use crate::rt::neigh::HEADER;
use crate::session::Session;
use crate::text::word::exact;

/// What the line asks for.
#[derive(Default)]
pub struct Flush {
    dev: Option<String>,
    port: Option<String>,
    dst: Option<Address>,
    udp_port: u16,
    nhid: u32,
    vni: Option<u32>,
    src_vni: Option<u32>,
    vlan: Option<i16>,
    /// Of the interface itself, or of its bridge.
    whose: u8,
    flags: Bits,
    states: Bits,
}

/// Bits, and which of them count.
#[derive(Default)]
struct Bits {
    value: u16,
    mask: u16,
}

impl Bits {
    /// These are to be set.
    fn set(&mut self, bits: impl Into<u16>) {
        let bits = bits.into();
        self.value |= bits;
        self.mask |= bits;
    }
    /// These are not to be set.
    fn clear(&mut self, bits: impl Into<u16>) {
        let bits = bits.into();
        self.value &= !bits;
        self.mask |= bits;
    }
    /// Static or dynamic, which permanent entries are not.
    fn set_static(&mut self, yes: bool) {
        if yes {
            self.set(nud::NOARP)
        } else {
            self.clear(nud::NOARP)
        }
        self.mask |= nud::PERMANENT;
    }
}

/// A word that asks for bits of the entries, or for their absence.
macro_rules! bits {
    ($word:literal, $field:ident.$how:ident($bits:expr), $doc:literal) => {
        flag(exact![$word], $doc, |f: &mut Flush, _, _| {
            f.$field.$how($bits);
            Ok(())
        })
    };
}

/// The keywords.
pub static KEYS: &[Key<Flush>] = &[
    key(
        exact!["dev"],
        Value::Dev,
        "IFNAME",
        "the bridge, its port or the VXLAN interface",
        |f, args, _| {
            f.dev = Some(args.value()?.into());
            Ok(())
        },
    ),
    flag(exact!["master"], "of the bridge that it is a port of", |f, _, _| {
        f.whose |= ntf::MASTER;
        Ok(())
    }),
    flag(exact!["self"], "of the interface itself", |f, _, _| {
        f.whose |= ntf::SELF;
        Ok(())
    }),
    bits!("permanent", states.set(nud::PERMANENT), "permanent ones"),
    bits!("nopermanent", states.clear(nud::PERMANENT), "none that are permanent"),
    bits!("static", states.set_static(true), "static ones"),
    bits!("nostatic", states.clear(nud::NOARP), "none that are static"),
    bits!("dynamic", states.set_static(false), "dynamic ones"),
    bits!("nodynamic", states.set(nud::NOARP), "none that are dynamic"),
    bits!("added_by_user", flags.set(ntf::USE), "those added by commands"),
    bits!("noadded_by_user", flags.clear(ntf::USE), "none added by commands"),
    bits!("extern_learn", flags.set(ntf::EXT_LEARNED), "those learnt elsewhere"),
    bits!("noextern_learn", flags.clear(ntf::EXT_LEARNED), "none learnt elsewhere"),
    bits!("sticky", flags.set(ntf::STICKY), "those that stay at their port"),
    bits!("nosticky", flags.clear(ntf::STICKY), "none that stay at their port"),
    bits!("offloaded", flags.set(ntf::OFFLOADED), "those that hardware has"),
    bits!("nooffloaded", flags.clear(ntf::OFFLOADED), "none that hardware has"),
    bits!("router", flags.set(ntf::ROUTER), "routers"),
    bits!("norouter", flags.clear(ntf::ROUTER), "no routers"),
    key(exact!["brport"], Value::Dev, "IFNAME", "those behind this port", |f, args, _| {
        if f.port.is_some() {
            return Err(Error::Duplicate { key: "brport", value: args.word().into() });
        }
        f.port = Some(args.value()?.into());
        Ok(())
    }),
    key(exact!["vlan"], Value::Any, "VID", "those of this VLAN", |f, args, _| {
        values::vlan_once(&mut f.vlan, args)
    }),
    key(exact!["src_vni"], Value::Any, "VNI", "those for this network", |f, args, _| {
        f.src_vni = Some(values::vni(args.value()?, "src VNI")?);
        Ok(())
    }),
    key(exact!["nhid"], Value::Any, "ID", "those of this nexthop object", |f, args, _| {
        f.nhid = value::number(args.value()?, "\"nid\" value is invalid\n")?;
        Ok(())
    }),
    key(
        exact!["vni"],
        Value::Any,
        "VNI",
        "those with this network at the other end",
        |f, args, _| {
            f.vni = Some(values::vni(args.value()?, "VNI")?);
            Ok(())
        },
    ),
    key(exact!["port"], Value::Any, "PORT", "those of tunnels to this UDP port", |f, args, _| {
        f.udp_port = values::port(args.value()?)?;
        Ok(())
    }),
    key(
        exact!["dst"],
        Value::Address,
        "ADDRESS",
        "those of tunnels to this address",
        |f, args, s| values::dst(&mut f.dst, args, s),
    ),
];

/// Runs `bridge fdb flush`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut flush = Flush::default();
    grammar::read(KEYS, &mut flush, args, s, |_, args, _| match args.word() {
        // As the reference has it, for what it is worth.
        "help" => args.value().map(drop),
        word => {
            let usage = manual::usage(&super::FDB);
            let text = format!("bridge fdb: unknown command \"{word}\"?\n{usage}");
            Err(Error::Usage { text, code: 255 })
        }
    })?;
    s.request(flush.request(s)?)
}

impl Flush {
    fn request(&self, s: &Session) -> Result<Request> {
        let Some(dev) = &self.dev else {
            return Err(refused("Device is a required argument."));
        };
        let dev = index(BRIDGE, dev, s)?;
        let port =
            self.port.as_ref().map(|port| index("bridge port device", port, s)).transpose()?;
        let vlan = self.vlan.filter(|vlan| *vlan >= 0).map(|vlan| vlan as u16);
        if let Some(vlan) = vlan.filter(|vlan| *vlan >= 4096) {
            return Err(refused(format!("Invalid VLAN ID \"{vlan}\"")));
        }
        let mut header = [0; HEADER];
        header[0] = family::BRIDGE;
        header[4..8].copy_from_slice(&dev.to_ne_bytes());
        header[8..10].copy_from_slice(&self.states.value.to_ne_bytes());
        let usual = if self.whose == 0 { ntf::SELF } else { 0 };
        header[10] = self.flags.value as u8 | self.whose | usual;
        let mut request = Request::new(RTM_DELNEIGH, BULK, &header);
        request.put_some_u32(nda::IFINDEX, port);
        if let Some(vlan) = vlan {
            request.put_u16(nda::VLAN, vlan);
        }
        request.put_some_u32(nda::SRC_VNI, self.src_vni);
        request.put_some_u32(nda::NH_ID, Some(self.nhid).filter(|id| *id != 0));
        request.put_some_u32(nda::VNI, self.vni);
        if self.udp_port != 0 {
            request.put(nda::PORT, &self.udp_port.to_be_bytes());
        }
        if let Some(dst) = self.dst {
            request.put(nda::DST, dst.bytes());
        }
        if self.flags.mask != 0 {
            request.put_u8(nda::NDM_FLAGS_MASK, self.flags.mask as u8);
        }
        if self.states.mask != 0 {
            request.put_u16(nda::NDM_STATE_MASK, self.states.mask);
        }
        Ok(request)
    }
}
