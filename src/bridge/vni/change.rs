//! `bridge vni add|delete dev IFNAME vni VNI`

use crate::bridge::{index, refused};
use crate::cli::address::{Address, address};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::cli::value::keep;
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::uapi::bridge::vnifilter;
use crate::netlink::uapi::family;
use crate::netlink::uapi::family::{INET, INET6, UNSPEC};
use crate::netlink::uapi::nlm::NESTED;
use crate::rt::header::TunnelHeader;
use crate::session::Session;
use crate::text::number::atoi;
use crate::text::word::exact;

/// What the line asks for.
#[derive(Default)]
pub(super) struct VniChange {
    dev: Option<String>,
    vnis: Option<String>,
    remote: Option<Address>,
}

/// The keywords.
pub static KEYS: &Keys<VniChange> = &Keys::new(&[
    key(
        exact!["dev"],
        Value::Dev,
        "DEV",
        "VXLAN interface with external and vnifilter",
        |c: &mut VniChange, args, _| keep(&mut c.dev, args),
    )
    .required(),
    key(
        exact!["vni"],
        Value::Any,
        "VNI := { 0..16777215 }",
        "network identifier, or a comma-separated list of identifiers and ranges",
        |c: &mut VniChange, args, _| {
            let text = args.value()?;
            if c.vnis.is_some() {
                return Err(Error::second("vni", text));
            }
            c.vnis = Some(text.into());
            Ok(())
        },
    )
    .required(),
    key(
        exact!["group"],
        Value::Address,
        "IP_ADDRESS",
        "multicast group that is the default destination of the network",
        |c, args, _| {
            let text = args.value()?;
            match remote(&mut c.remote, text)?.is_multicast() {
                true => Ok(()),
                false => Err(Error::invalid(text, "invalid group address")),
            }
        },
    ),
    key(
        exact!["remote"],
        Value::Address,
        "IP_ADDRESS",
        "unicast address that is the default destination of the network",
        |c, args, _| remote(&mut c.remote, args.value()?).map(drop),
    ),
]);

/// The address of the other end, once.
fn remote<'a>(into: &'a mut Option<Address>, text: &str) -> Result<&'a Address> {
    if into.is_some() {
        return Err(Error::second("destination", text));
    }
    Ok(into.insert(address(text, UNSPEC)?))
}

/// Runs a verb that sends `kind`. A word that is no keyword is passed over.
pub fn run(s: &Session, args: &mut Args, kind: u16) -> Result {
    let mut change = VniChange::default();
    grammar::read(KEYS, &mut change, args, s, |_, args, _| match args.word() {
        "help" => Err(super::VNI.usage()),
        _ => Ok(()),
    })?;
    s.request(change.request(kind, s)?)
}

impl VniChange {
    fn request(&self, kind: u16, s: &Session) -> Result<Request> {
        let (Some(dev), Some(vnis)) = (&self.dev, &self.vnis) else {
            return Err(refused("Device and VNI ID are required arguments."));
        };
        let header = TunnelHeader {
            family: family::BRIDGE,
            flags: 0,
            index: index("vxlan device", dev, s)?,
        };
        let mut request = Request::new(kind, 0, &header.to_bytes());
        // As strtok(3): nothing between two commas is nothing.
        for text in vnis.split(',').filter(|text| !text.is_empty()) {
            let (first, last) = text.split_once('-').unwrap_or((text, ""));
            request.nest(vnifilter::ENTRY | NESTED, |request| {
                request.put_u32(vnifilter::START, atoi(first) as u32);
                let last = Some(atoi(last) as u32).filter(|last| *last != 0);
                request.put_some_u32(vnifilter::END, last);
                self.put_remote(request);
            });
        }
        Ok(request)
    }

    fn put_remote(&self, request: &mut Request) {
        let Some(remote) = &self.remote else { return };
        let id = match remote.family {
            INET => vnifilter::GROUP,
            INET6 => vnifilter::GROUP6,
            _ => 0,
        };
        request.put(id, remote.bytes());
    }
}
