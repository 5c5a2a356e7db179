//! `bridge fdb add|append|replace|delete LLADDR dev IFNAME`

use super::values;
use crate::bridge::{DEVICE, index, refused};
use crate::cli::address::Address;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::value;
use crate::cli::value::keep;
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::uapi::family::BRIDGE;
use crate::netlink::uapi::neigh::{fdb_notify, nda, nfea, ntf, nud};
use crate::netlink::uapi::nlm::NESTED;
use crate::rt::header::NeighHeader;
use crate::session::Session;
use crate::text::word::{exact, is_prefix, words};
use smol_str::SmolStr;

/// What the line asks for.
#[derive(Default)]
pub(super) struct FdbChange {
    address: Option<SmolStr>,
    dev: Option<SmolStr>,
    dst: Option<Address>,
    nhid: u32,
    port: u16,
    vni: Option<u32>,
    src_vni: Option<u32>,
    via: Option<u32>,
    vlan: Option<i16>,
    flags: u8,
    state: u16,
    /// Bits of `fdb_notify`.
    activity: u8,
    is_kept: bool,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<FdbChange> = &Keys::new(&[
    key(
        exact!["dev"],
        Value::Dev,
        "DEV",
        "bridge port or VXLAN interface that the entry belongs to",
        |c: &mut FdbChange, args, _| keep(&mut c.dev, args),
    )
    .required(),
    key(
        exact!["dst"],
        Value::Address,
        "IPADDR",
        "IP address of the remote VXLAN tunnel endpoint",
        |c, args, s| values::dst(&mut c.dst, args, s),
    ),
    key(
        exact!["nhid"],
        Value::Any,
        "NHID",
        "next hop object with the remote VXLAN tunnel endpoints, instead of dst",
        |c, args, _| {
            c.nhid = value::number(args.value()?, "\"id\" value is invalid\n")?;
            Ok(())
        },
    ),
    key(
        exact!["port"],
        Value::Any,
        "PORT",
        "UDP destination port of the remote VXLAN tunnel endpoint",
        |c, args, _| {
            c.port = values::port(args.value()?)?;
            Ok(())
        },
    ),
    key(
        exact!["vni"],
        Value::Any,
        "VNI",
        "VXLAN network identifier used towards the remote endpoint, 0 to 16777215",
        |c, args, _| {
            c.vni = Some(values::vni(args.value()?, "VNI")?);
            Ok(())
        },
    ),
    key(
        exact!["src_vni"],
        Value::Any,
        "VNI",
        "VXLAN network identifier that the entry belongs to, for interfaces with external",
        |c, args, _| {
            c.src_vni = Some(values::vni(args.value()?, "src VNI")?);
            Ok(())
        },
    ),
    key(
        exact!["via"],
        Value::Dev,
        "DEV",
        "outgoing interface for packets to the remote VXLAN tunnel endpoint",
        |c, args, s| {
            let name = args.value()?;
            let known = s.links.index(name);
            c.via = Some(known.ok_or_else(|| Error::no_device(name).with_code(255))?);
            Ok(())
        },
    ),
    flag(exact!["self"], "change the forwarding database of the interface itself", |c, _, _| {
        c.flags |= ntf::SELF;
        Ok(())
    }),
    flag(
        words!["master"],
        "change the forwarding database of the bridge that the interface is a port of",
        |c, _, _| {
            c.flags |= ntf::MASTER;
            Ok(())
        },
    ),
    flag(
        words!["router"],
        "mark the destination as a router (VXLAN route short circuit)",
        |c, _, _| {
            c.flags |= ntf::ROUTER;
            Ok(())
        },
    ),
    flag(
        words!["local", "permanent"],
        "local address: frames to it are received, not forwarded (default)",
        |c, _, _| {
            c.state |= nud::PERMANENT;
            Ok(())
        },
    ),
    flag(words!["static", "temp"], "static entry: forward to the port, never expire", |c, _, _| {
        c.state |= nud::REACHABLE;
        Ok(())
    }),
    flag(words!["dynamic"], "dynamic entry: forward to the port, expire when unused", |c, _, _| {
        c.state = c.state & !nud::NOARP | nud::REACHABLE;
        Ok(())
    }),
    key(
        words!["vlan"],
        Value::Any,
        "VID",
        "VLAN that the entry belongs to, 0 to 4095",
        |c, args, _| values::vlan_once(&mut c.vlan, args),
    ),
    flag(
        words!["use"],
        "treat the entry as used now, which restarts its ageing time",
        |c, _, _| {
            c.flags |= ntf::USE;
            Ok(())
        },
    ),
    flag(
        words!["extern_learn"],
        "mark the entry as learned by another control plane, which also ages it",
        |c, _, _| {
            c.flags |= ntf::EXT_LEARNED;
            Ok(())
        },
    ),
    flag(
        words!["sticky"],
        "keep the address on this port: do not move the entry to another port",
        |c, _, _| {
            c.flags |= ntf::STICKY;
            Ok(())
        },
    ),
    flag(
        exact!["activity_notify"],
        "send notifications when the address becomes active or inactive",
        |c, _, _| {
            c.activity |= fdb_notify::ACTIVITY;
            Ok(())
        },
    ),
    flag(exact!["inactive"], "mark the entry as inactive now", |c, _, _| {
        c.activity |= fdb_notify::INACTIVE;
        Ok(())
    }),
    flag(
        exact!["norefresh"],
        "do not reset the time of last activity when the entry is replaced",
        |c, _, _| {
            c.is_kept = true;
            Ok(())
        },
    ),
    key(exact!["to"], Value::LinkAddress, "LLADDR", "MAC address of the entry", |c, args, s| {
        args.value()?;
        operand(c, args, s)
    }),
]);

fn operand(c: &mut FdbChange, args: &mut Args, _: &Session) -> Result {
    if is_prefix(args.word(), "help") {
        return Err(super::FDB.usage());
    }
    values::operand(&mut c.address, args)
}

/// Runs a verb that sends `kind` with `flags`.
pub fn run(s: &Session, args: &mut Args, kind: u16, flags: u16) -> Result {
    let mut change = FdbChange { state: nud::NOARP, ..FdbChange::default() };
    grammar::read(KEYS, &mut change, args, s, operand)?;
    s.request(change.request(kind, flags, s)?)
}

impl FdbChange {
    fn request(&self, kind: u16, flags: u16, s: &Session) -> Result<Request> {
        let (Some(dev), Some(address)) = (&self.dev, &self.address) else {
            return Err(refused("Device and address are required arguments."));
        };
        if self.nhid != 0 && (self.dst.is_some() || self.port != 0 || self.vni.is_some()) {
            return Err(refused("dst, port, vni are mutually exclusive with nhid"));
        }
        let address = values::mac(address)?;
        let usual = if self.flags & (ntf::SELF | ntf::MASTER) == 0 { ntf::SELF } else { 0 };
        let is_told = self.state & (nud::PERMANENT | nud::REACHABLE) != 0;
        let state = if is_told { self.state } else { self.state | nud::PERMANENT };
        let mut header = NeighHeader { family: BRIDGE, index: 0, state, flags: self.flags | usual };
        let mut request = Request::new(kind, flags, &header.to_bytes());
        request.put(nda::LLADDR, &address);
        if let Some(dst) = &self.dst {
            request.put(nda::DST, dst.bytes());
        }
        if let Some(vlan) = self.vlan.filter(|vlan| *vlan >= 0) {
            request.put_u16(nda::VLAN, vlan as u16);
        }
        if self.nhid != 0 {
            request.put_u32(nda::NH_ID, self.nhid);
        }
        if self.port != 0 {
            request.put(nda::PORT, &self.port.to_be_bytes());
        }
        request.put_some_u32(nda::VNI, self.vni);
        request.put_some_u32(nda::SRC_VNI, self.src_vni);
        request.put_some_u32(nda::IFINDEX, self.via);
        if self.activity != 0 || self.is_kept {
            request.nest(nda::FDB_EXT_ATTRS | NESTED, |request| self.ageing(request));
        }
        header.index = index(DEVICE, dev, s)?;
        request.set_header(&header.to_bytes());
        Ok(request)
    }

    /// What is told of its signs of life.
    fn ageing(&self, request: &mut Request) {
        if self.activity != 0 {
            request.put(nfea::ACTIVITY_NOTIFY, &[self.activity]);
        }
        if self.is_kept {
            request.put(nfea::DONT_REFRESH, &[]);
        }
    }
}
