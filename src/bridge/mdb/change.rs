//! `bridge mdb add|replace|delete dev IFNAME port IFNAME grp GROUP`

use super::values::{self, Entry, Tunnel};
use crate::bridge::fdb::values::vlan;
use crate::bridge::{DEVICE, index, refused};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::value::keep;
use crate::error::Result;
use crate::names::Table;
use crate::netlink::Request;
use crate::netlink::uapi::bridge::{mdb_entry, mdbe};
use crate::netlink::uapi::family;
use crate::netlink::uapi::nlm::NESTED;
use crate::rt::header::BridgeHeader;
use crate::session::Session;
use crate::text::word::{exact, is_prefix};

/// What the line asks for.
#[derive(Default)]
pub(super) struct MdbChange {
    dev: Option<String>,
    port: Option<String>,
    group: Option<String>,
    source: Option<String>,
    mode: Option<String>,
    sources: Option<String>,
    protocol: Option<String>,
    via: Option<String>,
    tunnel: Tunnel,
    permanent: bool,
    vid: i16,
}

const MODES: &[&str] = &["exclude", "include"];

/// The keywords.
pub static KEYS: &Keys<MdbChange> = &Keys::new(&[
    key(
        exact!["dev"],
        Value::Dev,
        "DEV",
        "bridge or VXLAN interface that holds the entry",
        |c: &mut MdbChange, args, _| keep(&mut c.dev, args),
    )
    .required(),
    key(
        exact!["grp"],
        Value::Any,
        "GROUP",
        "multicast group: IPv4, IPv6 or MAC address; 0.0.0.0 or :: for all groups of VXLAN",
        |c: &mut MdbChange, args, _| keep(&mut c.group, args),
    )
    .required(),
    key(
        exact!["port"],
        Value::Dev,
        "PORT",
        "bridge port that receives the group, or the bridge itself",
        |c: &mut MdbChange, args, _| keep(&mut c.port, args),
    )
    .required(),
    flag(exact!["permanent"], "permanent entry, which never expires", |c, _, _| {
        c.permanent = true;
        Ok(())
    }),
    flag(
        exact!["temp"],
        "temporary entry, which expires without membership reports (default)",
        |_, _, _| Ok(()),
    ),
    key(exact!["vid"], Value::Any, "VID", "VLAN of the entry, 1 to 4094", |c, args, _| {
        c.vid = vlan(args.value()?);
        Ok(())
    }),
    key(
        exact!["src"],
        Value::Address,
        "SOURCE",
        "source address of an (S, G) entry",
        |c, args, _| keep(&mut c.source, args),
    ),
    key(exact!["filter_mode"], Value::OneOf(MODES), "MODE", MODE, |c, args, _| {
        keep(&mut c.mode, args)
    }),
    key(
        exact!["source_list"],
        Value::Any,
        "SOURCE_LIST",
        "comma-separated source addresses that the filter mode applies to",
        |c, args, _| keep(&mut c.sources, args),
    ),
    key(
        exact!["proto"],
        Value::Named(Table::Protocols),
        "PROTO",
        "routing protocol that installs the entry (default static)",
        |c, args, _| keep(&mut c.protocol, args),
    ),
    key(
        exact!["dst"],
        Value::Address,
        "IPADDR",
        "IP address of the remote VXLAN tunnel endpoint",
        |c, args, _| keep(&mut c.tunnel.dst, args),
    ),
    key(
        exact!["dst_port"],
        Value::Any,
        "DST_PORT",
        "UDP destination port of the remote VXLAN tunnel endpoint",
        |c, args, _| keep(&mut c.tunnel.dst_port, args),
    ),
    key(
        exact!["vni"],
        Value::Any,
        "VNI",
        "VXLAN network identifier used towards the remote endpoint, 0 to 16777215",
        |c, args, _| keep(&mut c.tunnel.vni, args),
    ),
    key(
        exact!["src_vni"],
        Value::Any,
        "SRC_VNI",
        "VXLAN network identifier that the entry belongs to, 0 to 16777215",
        |c, args, _| keep(&mut c.tunnel.src_vni, args),
    ),
    key(
        exact!["via"],
        Value::Dev,
        "DEV",
        "outgoing interface for packets to the remote VXLAN tunnel endpoint",
        |c, args, _| keep(&mut c.via, args),
    ),
]);

const MODE: &str = "from all but some sources, or only from some";

/// Runs a verb that sends `kind` with `flags`. A word that is no keyword is passed over.
pub fn run(s: &Session, args: &mut Args, kind: u16, flags: u16) -> Result {
    let mut change = MdbChange::default();
    grammar::read(KEYS, &mut change, args, s, |_, args, _| match is_prefix(args.word(), "help") {
        true => Err(super::MDB.usage()),
        false => Ok(()),
    })?;
    s.request(change.request(kind, flags, s)?)
}

impl MdbChange {
    fn request(&self, kind: u16, flags: u16, s: &Session) -> Result<Request> {
        let (Some(dev), Some(group), Some(port)) = (&self.dev, &self.group, &self.port) else {
            let why = "Device, group address and port name are required arguments.";
            return Err(refused(why));
        };
        let header = BridgeHeader { family: family::BRIDGE, index: index(DEVICE, dev, s)? };
        let mut request = Request::new(kind, flags, &header.to_bytes());
        let entry = Entry {
            port: index(DEVICE, port, s)?,
            state: if self.permanent { mdb_entry::PERMANENT } else { 0 },
            vid: self.vid as u16,
            group: values::group(group)?,
        };
        entry.write(&mut request);
        values::put_attributes(self.attributes(s)?, &mut request);
        Ok(request)
    }

    fn attributes(&self, s: &Session) -> Result<Request> {
        let mut all = Request::attributes();
        if let Some(text) = &self.source {
            values::put_ip(mdbe::SOURCE, text, "source address", &mut all)?;
        }
        if let Some(text) = &self.mode {
            let mode = MODES.iter().position(|mode| mode == text);
            let wrong = || refused(format!("Invalid filter mode \"{text}\""));
            all.put_u8(mdbe::GROUP_MODE, mode.ok_or_else(wrong)? as u8);
        }
        if let Some(text) = &self.sources {
            all.put(mdbe::SRC_LIST | NESTED, &sources(text)?);
        }
        if let Some(text) = &self.protocol {
            values::put_protocol(text, &mut all, s)?;
        }
        self.tunnel.write(&mut all)?;
        if let Some(name) = &self.via {
            all.put_u32(mdbe::IFINDEX, index(DEVICE, name, s)?);
        }
        Ok(all)
    }
}

/// Addresses with commas between. Errors: `Invalid source entry "text" in source list`.
fn sources(text: &str) -> Result<Vec<u8>> {
    let mut all = Request::attributes();
    for text in text.split(',') {
        let mut entry = Request::attributes();
        let wrong = || refused(format!("Invalid source entry \"{text}\" in source list"));
        values::put_ip(mdbe::SRC_ADDRESS, text, "", &mut entry).map_err(|_| wrong())?;
        all.put(mdbe::SRC_LIST_ENTRY | NESTED, &entry.into_attributes());
    }
    Ok(all.into_attributes())
}
