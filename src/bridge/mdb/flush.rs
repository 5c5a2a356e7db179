//! `bridge mdb flush dev IFNAME`

use super::values::{self, Entry, Tunnel};
use crate::bridge::fdb::values::vlan;
use crate::bridge::{DEVICE, index, refused};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::value::keep;
use crate::error::Result;
use crate::names::Table;
use crate::netlink::Request;
use crate::netlink::uapi::bridge::{RTM_DELMDB, mdb_entry, mdbe};
use crate::netlink::uapi::family;
use crate::netlink::uapi::nlm::BULK;
use crate::rt::header::BridgeHeader;
use crate::session::Session;
use crate::text::word::exact;

/// What the line asks for.
#[derive(Default)]
pub struct Flush {
    dev: Option<String>,
    port: Option<String>,
    protocol: Option<String>,
    tunnel: Tunnel,
    permanent: Option<bool>,
    vid: i16,
}

/// The keywords.
pub static KEYS: &Keys<Flush> = &Keys::new(&[
    key(
        exact!["dev"],
        Value::Dev,
        "DEV",
        "bridge or VXLAN interface whose entries are deleted",
        |f: &mut Flush, args, _| keep(&mut f.dev, args),
    )
    .required(),
    key(
        exact!["port"],
        Value::Dev,
        "PORT",
        "delete only entries of this bridge port",
        |f, args, _| keep(&mut f.port, args),
    ),
    key(exact!["vid"], Value::Any, "VID", "delete only entries of this VLAN", |f, args, _| {
        f.vid = vlan(args.value()?);
        Ok(())
    }),
    key(
        exact!["src_vni"],
        Value::Any,
        "SRC_VNI",
        "delete only entries with this source VXLAN network identifier",
        |f, args, _| keep(&mut f.tunnel.src_vni, args),
    ),
    key(
        exact!["proto"],
        Value::Named(Table::Protocols),
        "PROTO",
        "delete only entries that this routing protocol installed",
        |f, args, _| keep(&mut f.protocol, args),
    ),
    flag(exact!["permanent"], "delete only permanent entries", |f, _, _| {
        f.permanent = Some(true);
        Ok(())
    }),
    flag(exact!["nopermanent"], "do not delete permanent entries", |f, _, _| {
        f.permanent = Some(false);
        Ok(())
    }),
    key(
        exact!["dst"],
        Value::Address,
        "IPADDR",
        "delete only entries with this remote tunnel endpoint address",
        |f, args, _| keep(&mut f.tunnel.dst, args),
    ),
    key(
        exact!["dst_port"],
        Value::Any,
        "DST_PORT",
        "delete only entries with this UDP destination port",
        |f, args, _| keep(&mut f.tunnel.dst_port, args),
    ),
    key(
        exact!["vni"],
        Value::Any,
        "VNI",
        "delete only entries with this VXLAN network identifier at the remote endpoint",
        |f, args, _| keep(&mut f.tunnel.vni, args),
    ),
]);

/// Runs `bridge mdb flush`. A word that is no keyword is passed over.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut flush = Flush::default();
    grammar::read(KEYS, &mut flush, args, s, |_, args, _| match args.word() {
        "help" => Err(super::MDB.usage()),
        _ => Ok(()),
    })?;
    s.request(flush.request(s)?)
}

impl Flush {
    fn request(&self, s: &Session) -> Result<Request> {
        let Some(dev) = &self.dev else {
            return Err(refused("Device is a required argument."));
        };
        let header = BridgeHeader { family: family::BRIDGE, index: index(DEVICE, dev, s)? };
        let mut request = Request::new(RTM_DELMDB, BULK, &header.to_bytes());
        let port = self.port.as_ref().map(|port| index(DEVICE, port, s)).transpose()?;
        let state = if self.permanent == Some(true) { mdb_entry::PERMANENT } else { 0 };
        let entry =
            Entry { port: port.unwrap_or(0), state, vid: self.vid as u16, ..Entry::default() };
        entry.write(&mut request);
        let mut all = Request::attributes();
        if let Some(text) = &self.protocol {
            values::put_protocol(text, &mut all, s)?;
        }
        self.tunnel.write(&mut all)?;
        if self.permanent.is_some() {
            all.put_u8(mdbe::STATE_MASK, mdb_entry::PERMANENT);
        }
        values::put_attributes(all, &mut request);
        Ok(request)
    }
}
