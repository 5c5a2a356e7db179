//! `bridge fdb flush dev IFNAME`

use super::values;
use crate::bridge::{BRIDGE, index, refused};
use crate::cli::address::Address;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::manual;
use crate::cli::value;
use crate::cli::value::keep;
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::uapi::family;
use crate::netlink::uapi::neigh::{RTM_DELNEIGH, nda, ntf, nud};
use crate::netlink::uapi::nlm::BULK;
use crate::rt::header::NeighHeader;
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
pub static KEYS: &Keys<Flush> = &Keys::new(&[
    key(
        exact!["dev"],
        Value::Dev,
        "DEV",
        "bridge, bridge port or VXLAN interface whose entries are deleted",
        |f: &mut Flush, args, _| keep(&mut f.dev, args),
    )
    .required(),
    flag(
        exact!["master"],
        "delete entries of the bridge that the interface is a port of",
        |f, _, _| {
            f.whose |= ntf::MASTER;
            Ok(())
        },
    ),
    flag(exact!["self"], "delete entries of the interface itself", |f, _, _| {
        f.whose |= ntf::SELF;
        Ok(())
    }),
    bits!("permanent", states.set(nud::PERMANENT), "delete only permanent entries"),
    bits!("nopermanent", states.clear(nud::PERMANENT), "do not delete permanent entries"),
    bits!("static", states.set_static(true), "delete only static entries"),
    bits!("nostatic", states.clear(nud::NOARP), "do not delete static entries"),
    bits!("dynamic", states.set_static(false), "delete only dynamic entries"),
    bits!("nodynamic", states.set(nud::NOARP), "do not delete dynamic entries"),
    bits!("added_by_user", flags.set(ntf::USE), "delete only entries that a user added"),
    bits!("noadded_by_user", flags.clear(ntf::USE), "do not delete entries that a user added"),
    bits!(
        "extern_learn",
        flags.set(ntf::EXT_LEARNED),
        "delete only entries that another control plane learned"
    ),
    bits!(
        "noextern_learn",
        flags.clear(ntf::EXT_LEARNED),
        "do not delete entries that another control plane learned"
    ),
    bits!("sticky", flags.set(ntf::STICKY), "delete only sticky entries, which stay on their port"),
    bits!("nosticky", flags.clear(ntf::STICKY), "do not delete sticky entries"),
    bits!("offloaded", flags.set(ntf::OFFLOADED), "delete only entries that hardware holds"),
    bits!("nooffloaded", flags.clear(ntf::OFFLOADED), "do not delete entries that hardware holds"),
    bits!("router", flags.set(ntf::ROUTER), "delete only entries marked as router"),
    bits!("norouter", flags.clear(ntf::ROUTER), "do not delete entries marked as router"),
    key(
        exact!["brport"],
        Value::Dev,
        "DEV",
        "delete only entries of this bridge port",
        |f, args, _| {
            if f.port.is_some() {
                return Err(Error::duplicate("brport", args.word()));
            }
            f.port = Some(args.value()?.into());
            Ok(())
        },
    ),
    key(exact!["vlan"], Value::Any, "VID", "delete only entries of this VLAN", |f, args, _| {
        values::vlan_once(&mut f.vlan, args)
    }),
    key(
        exact!["src_vni"],
        Value::Any,
        "VNI",
        "delete only entries with this source VXLAN network identifier",
        |f, args, _| {
            f.src_vni = Some(values::vni(args.value()?, "src VNI")?);
            Ok(())
        },
    ),
    key(
        exact!["nhid"],
        Value::Any,
        "NHID",
        "delete only entries with this next hop object",
        |f, args, _| {
            f.nhid = value::number(args.value()?, "\"nid\" value is invalid\n")?;
            Ok(())
        },
    ),
    key(
        exact!["vni"],
        Value::Any,
        "VNI",
        "delete only entries with this VXLAN network identifier at the remote endpoint",
        |f, args, _| {
            f.vni = Some(values::vni(args.value()?, "VNI")?);
            Ok(())
        },
    ),
    key(
        exact!["port"],
        Value::Any,
        "PORT",
        "delete only entries with this UDP destination port",
        |f, args, _| {
            f.udp_port = values::port(args.value()?)?;
            Ok(())
        },
    ),
    key(
        exact!["dst"],
        Value::Address,
        "IPADDR",
        "delete only entries with this remote tunnel endpoint address",
        |f, args, s| values::dst(&mut f.dst, args, s),
    ),
]);

/// Runs `bridge fdb flush`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut flush = Flush::default();
    grammar::read(KEYS, &mut flush, args, s, |_, args, _| match args.word() {
        // As the reference has it, for what it is worth.
        "help" => args.value().map(drop),
        word => {
            let usage = manual::usage(&super::FDB);
            let text = format!("bridge fdb: unknown command \"{word}\"?\n{usage}");
            Err(Error::usage(text, 255).about(word))
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
        let usual = if self.whose == 0 { ntf::SELF } else { 0 };
        let header = NeighHeader {
            family: family::BRIDGE,
            index: dev,
            state: self.states.value,
            flags: self.flags.value as u8 | self.whose | usual,
        };
        let mut request = Request::new(RTM_DELNEIGH, BULK, &header.to_bytes());
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
        if let Some(dst) = &self.dst {
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
