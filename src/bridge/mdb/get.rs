//! `bridge mdb get dev IFNAME grp GROUP`

use super::show::entries;
use super::values::{self, Entry};
use crate::bridge::fdb::values::vlan;
use crate::bridge::{DEVICE, index, refused};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::cli::value::keep;
use crate::error::Result;
use crate::netlink::Request;
use crate::netlink::uapi::bridge::{RTM_GETMDB, mdbe};
use crate::netlink::uapi::family;
use crate::rt::header::BridgeHeader;
use crate::session::Session;
use crate::text::word::exact;

/// What the line asks for.
#[derive(Default)]
pub struct Get {
    dev: Option<String>,
    group: Option<String>,
    source: Option<String>,
    src_vni: Option<String>,
    vid: i16,
}

/// The keywords.
pub static KEYS: &Keys<Get> = &Keys::new(&[
    key(
        exact!["dev"],
        Value::Dev,
        "DEV",
        "bridge or VXLAN interface that holds the entry",
        |g: &mut Get, args, _| keep(&mut g.dev, args),
    )
    .required(),
    key(
        exact!["grp"],
        Value::Any,
        "GROUP",
        "multicast group to look up: IPv4, IPv6 or MAC address",
        |g: &mut Get, args, _| keep(&mut g.group, args),
    )
    .required(),
    key(exact!["vid"], Value::Any, "VID", "VLAN of the entry, 1 to 4094", |g, args, _| {
        g.vid = vlan(args.value()?);
        Ok(())
    }),
    key(
        exact!["src"],
        Value::Address,
        "SOURCE",
        "source address of an (S, G) entry",
        |g, args, _| keep(&mut g.source, args),
    ),
    key(
        exact!["src_vni"],
        Value::Any,
        "SRC_VNI",
        "VXLAN network identifier that the entry belongs to",
        |g, args, _| keep(&mut g.src_vni, args),
    ),
]);

/// Runs `bridge mdb get`. A word that is no keyword is passed over; a refusal by the kernel leaves
/// with 254.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut get = Get::default();
    grammar::read(KEYS, &mut get, args, s, |_, args, _| match args.word() {
        "help" => Err(super::MDB.usage()),
        _ => Ok(()),
    })?;
    let request = get.request(s)?;
    let done = s.conn()?.get(request, |message| {
        s.printer().document(|p| {
            entries(message, &|_, _| true, p, s);
            Ok(())
        })
    });
    done.map_err(|error| error.with_code(254).passing())
}

impl Get {
    fn request(&self, s: &Session) -> Result<Request> {
        let (Some(dev), Some(group)) = (&self.dev, &self.group) else {
            return Err(refused("Device and group address are required arguments."));
        };
        let header = BridgeHeader { family: family::BRIDGE, index: index(DEVICE, dev, s)? };
        let mut request = Request::new(RTM_GETMDB, 0, &header.to_bytes());
        let group = values::group(group)?;
        Entry { vid: self.vid as u16, group, ..Entry::default() }.write(&mut request);
        let mut all = Request::attributes();
        if let Some(text) = &self.source {
            values::put_ip(mdbe::SOURCE, text, "source address", &mut all)?;
        }
        if let Some(text) = &self.src_vni {
            values::put_vni(mdbe::SRC_VNI, text, "source VNI", &mut all)?;
        }
        values::put_attributes(all, &mut request);
        Ok(request)
    }
}
