//! `bridge fdb add|append|replace|delete LLADDR dev IFNAME`

use super::values;
use crate::bridge::{DEVICE, index, refused};
use crate::cli::address::Address;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Value, flag, key};
use crate::cli::value;
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::uapi::family::BRIDGE;
use crate::netlink::uapi::neigh::{fdb_notify, nda, nfea, ntf, nud};
use crate::netlink::uapi::nlm::NESTED;
use crate::rt::neigh::HEADER;
use crate::session::Session;
use crate::text::word::{exact, is_prefix, words};

/// What the line asks for.
#[derive(Default)]
pub struct Change {
    address: Option<String>,
    dev: Option<String>,
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
pub static KEYS: &[Key<Change>] = &[
    key(exact!["dev"], Value::Dev, "IFNAME", "the port, or the VXLAN interface", |c, args, _| {
        c.dev = Some(args.value()?.into());
        Ok(())
    }),
    key(exact!["dst"], Value::Address, "ADDRESS", "the VXLAN tunnel's other end", |c, args, s| {
        values::dst(&mut c.dst, args, s)
    }),
    key(exact!["nhid"], Value::Any, "ID", "the nexthop object of the tunnel", |c, args, _| {
        c.nhid = value::number(args.value()?, "\"id\" value is invalid\n")?;
        Ok(())
    }),
    key(exact!["port"], Value::Any, "PORT", "the UDP port of the tunnel", |c, args, _| {
        c.port = values::port(args.value()?)?;
        Ok(())
    }),
    key(
        exact!["vni"],
        Value::Any,
        "VNI",
        "the tunnel's network, at its other end",
        |c, args, _| {
            c.vni = Some(values::vni(args.value()?, "VNI")?);
            Ok(())
        },
    ),
    key(exact!["src_vni"], Value::Any, "VNI", "the network that this is for", |c, args, _| {
        c.src_vni = Some(values::vni(args.value()?, "src VNI")?);
        Ok(())
    }),
    key(exact!["via"], Value::Dev, "IFNAME", "the interface of the tunnel", |c, args, s| {
        let name = args.value()?;
        let known = s.links.index(name);
        c.via = Some(known.ok_or_else(|| Error::no_device(name).with_code(255))?);
        Ok(())
    }),
    flag(exact!["self"], "of the interface itself", |c, _, _| {
        c.flags |= ntf::SELF;
        Ok(())
    }),
    flag(words!["master"], "of the bridge that it is a port of", |c, _, _| {
        c.flags |= ntf::MASTER;
        Ok(())
    }),
    flag(words!["router"], "it is a router", |c, _, _| {
        c.flags |= ntf::ROUTER;
        Ok(())
    }),
    flag(words!["local", "permanent"], "an address of our own; this is usual", |c, _, _| {
        c.state |= nud::PERMANENT;
        Ok(())
    }),
    flag(words!["temp", "static"], "is never forgotten", |c, _, _| {
        c.state |= nud::REACHABLE;
        Ok(())
    }),
    flag(words!["dynamic"], "is forgotten in time", |c, _, _| {
        c.state = c.state & !nud::NOARP | nud::REACHABLE;
        Ok(())
    }),
    key(words!["vlan"], Value::Any, "VID", "the VLAN that this is for", |c, args, _| {
        values::vlan_once(&mut c.vlan, args)
    }),
    flag(words!["use"], "as if it had been seen just now", |c, _, _| {
        c.flags |= ntf::USE;
        Ok(())
    }),
    flag(words!["extern_learn"], "it was learnt elsewhere", |c, _, _| {
        c.flags |= ntf::EXT_LEARNED;
        Ok(())
    }),
    flag(words!["sticky"], "stays at its port", |c, _, _| {
        c.flags |= ntf::STICKY;
        Ok(())
    }),
    flag(exact!["activity_notify"], "say when it is seen and when no more", |c, _, _| {
        c.activity |= fdb_notify::ACTIVITY;
        Ok(())
    }),
    flag(exact!["inactive"], "it is not seen now", |c, _, _| {
        c.activity |= fdb_notify::INACTIVE;
        Ok(())
    }),
    flag(exact!["norefresh"], "this is no sign of life", |c, _, _| {
        c.is_kept = true;
        Ok(())
    }),
    key(exact!["to"], Value::LinkAddress, "LLADDR", "the address", |c, args, s| {
        args.value()?;
        operand(c, args, s)
    }),
];

fn operand(c: &mut Change, args: &mut Args, _: &Session) -> Result {
    if is_prefix(args.word(), "help") {
        return Err(super::FDB.usage());
    }
    values::operand(&mut c.address, args)
}

/// Runs a verb that sends `kind` with `flags`.
pub fn run(s: &Session, args: &mut Args, kind: u16, flags: u16) -> Result {
    let mut change = Change { state: nud::NOARP, ..Change::default() };
    grammar::read(KEYS, &mut change, args, s, operand)?;
    s.request(change.request(kind, flags, s)?)
}

impl Change {
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
        let mut header = [0; HEADER];
        header[0] = BRIDGE;
        header[8..10].copy_from_slice(&state.to_ne_bytes());
        header[10] = self.flags | usual;
        let mut request = Request::new(kind, flags, &header);
        request.put(nda::LLADDR, &address);
        if let Some(dst) = self.dst {
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
        request.patch(4, &index(DEVICE, dev, s)?.to_ne_bytes());
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
