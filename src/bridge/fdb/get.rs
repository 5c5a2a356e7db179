//! `bridge fdb get LLADDR dev IFNAME|br IFNAME`

use super::filter::FdbFilter;
use super::show::show;
use super::values;
use crate::bridge::{BRIDGE, DEVICE, index, refused};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::value::keep;
use crate::error::Result;
use crate::netlink::Request;
use crate::netlink::uapi::family;
use crate::netlink::uapi::neigh::{RTM_GETNEIGH, nda, ntf};
use crate::rt::header::NeighHeader;
use crate::rt::neigh::Neigh;
use crate::session::Session;
use crate::text::word::{exact, is_prefix, words};

/// What the line asks for.
#[derive(Default)]
pub struct Get {
    address: Option<String>,
    dev: Option<String>,
    bridge: Option<String>,
    vni: Option<u32>,
    vlan: Option<i16>,
    flags: u8,
    dynamic: bool,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<Get> = &Keys::new(&[
    key(
        exact!["brport", "dev"],
        Value::Dev,
        "DEV",
        "look up the entry at this port or VXLAN interface",
        |g: &mut Get, args, _| keep(&mut g.dev, args),
    )
    .required(),
    key(exact!["br"], Value::Bridge, "BRDEV", "look up the entry in this bridge", |g, args, _| {
        keep(&mut g.bridge, args)
    }),
    key(
        exact!["vni"],
        Value::Any,
        "VNI",
        "look up the entry in this VXLAN network",
        |g, args, _| {
            g.vni = Some(values::vni(args.value()?, "VNI")?);
            Ok(())
        },
    ),
    flag(exact!["self"], "look up the forwarding database of the interface itself", |g, _, _| {
        g.flags |= ntf::SELF;
        Ok(())
    }),
    flag(
        words!["master"],
        "look up the forwarding database of the bridge that the interface is a port of",
        |g, _, _| {
            g.flags |= ntf::MASTER;
            Ok(())
        },
    ),
    key(words!["vlan"], Value::Any, "VID", "look up the entry in this VLAN", |g, args, _| {
        values::vlan_once(&mut g.vlan, args)
    }),
    flag(words!["dynamic"], "return the entry only if it is dynamic", |g, _, _| {
        g.dynamic = true;
        Ok(())
    }),
    key(exact!["to"], Value::LinkAddress, "LLADDR", "MAC address to look up", |g, args, s| {
        args.value()?;
        operand(g, args, s)
    }),
]);

fn operand(g: &mut Get, args: &mut Args, _: &Session) -> Result {
    if is_prefix(args.word(), "help") {
        return Err(super::FDB.usage());
    }
    values::operand(&mut g.address, args)
}

/// Runs `bridge fdb get`. A refusal by the kernel leaves with 254.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut get = Get::default();
    grammar::read(KEYS, &mut get, args, s, operand)?;
    let request = get.request(s)?;
    let filter = FdbFilter::of_dynamic(get.dynamic);
    let done = s.conn()?.get(request, |message| {
        s.printer().document(|p| {
            let entry = Neigh::parse(message);
            if filter.lets(&entry) {
                p.entry(|p| show(&entry, true, p, s));
            }
            Ok(())
        })
    });
    done.map_err(|error| error.with_code(254).passing())
}

impl Get {
    fn request(&self, s: &Session) -> Result<Request> {
        let (Some(address), true) = (&self.address, self.dev.is_some() || self.bridge.is_some())
        else {
            return Err(refused("Device or master and address are required arguments."));
        };
        let mut header = NeighHeader { flags: self.flags, ..NeighHeader::of(family::BRIDGE) };
        let mut request = Request::new(RTM_GETNEIGH, 0, &header.to_bytes());
        request.put(nda::LLADDR, &values::mac(address)?);
        if let Some(dev) = &self.dev {
            header.index = index(DEVICE, dev, s)?;
            request.set_header(&header.to_bytes());
        }
        let bridge = self.bridge.as_ref().map(|bridge| index(BRIDGE, bridge, s)).transpose()?;
        if let Some(vlan) = self.vlan.filter(|vlan| *vlan >= 0) {
            request.put_u16(nda::VLAN, vlan as u16);
        }
        request.put_some_u32(nda::VNI, self.vni);
        request.put_some_u32(nda::MASTER, bridge);
        Ok(request)
    }
}
