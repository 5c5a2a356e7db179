//! `bridge vlan add|delete dev IFNAME vid VID`

use super::numbers::Numbers;
use super::set::VID_DOC;
use crate::bridge::{BRIDGE, index, refused};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::value::keep;
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::uapi::bridge::{af_spec, bridge_flags, vlan_info, vlan_tunnel};
use crate::netlink::uapi::family;
use crate::netlink::uapi::link::ifla;
use crate::rt::header::LinkHeader;
use crate::session::Session;
use crate::text::number;
use crate::text::word::{exact, is_prefix};
use smol_str::SmolStr;

/// What the line asks for.
#[derive(Default)]
pub(super) struct VlanChange {
    dev: Option<SmolStr>,
    vid: Option<Numbers>,
    /// The first and the last tunnel, 0 if only one is named.
    tunnels: Option<[u32; 2]>,
    whose: u16,
    flags: u16,
}

/// The keywords.
pub static KEYS: &Keys<VlanChange> = &Keys::new(&[
    key(
        exact!["dev"],
        Value::BridgeOrPort,
        "DEV",
        "bridge port, or the bridge itself with self",
        |c: &mut VlanChange, args, _| keep(&mut c.dev, args),
    )
    .required(),
    key(exact!["vid"], Value::Any, "VLAN_ID", VID_DOC, |c: &mut VlanChange, args, _| {
        // The end of a range outlives another number, as in the reference.
        let vid = Numbers::read(args.value()?);
        let last = vid.last.or(c.vid.and_then(|before| before.last));
        c.vid = Some(Numbers { last, ..vid });
        Ok(())
    })
    .required(),
    flag(exact!["self"], "change VLANs of the bridge interface itself", |c, _, _| {
        c.whose |= bridge_flags::SELF;
        Ok(())
    }),
    flag(exact!["master"], "change VLANs of the bridge port (default)", |c, _, _| {
        c.whose |= bridge_flags::MASTER;
        Ok(())
    }),
    flag(
        exact!["pvid"],
        "make this VLAN the port VLAN: untagged frames received belong to it",
        |c, _, _| {
            c.flags |= vlan_info::PVID;
            Ok(())
        },
    ),
    flag(exact!["untagged"], "send frames of this VLAN without a tag", |c, _, _| {
        c.flags |= vlan_info::UNTAGGED;
        Ok(())
    }),
    key(
        exact!["tunnel_info"],
        Value::Any,
        "id TUNNEL_ID",
        "tunnel identifier (VNI), or a range of them, that the VLANs map to",
        |c, args, _| {
            let word = args.value()?;
            if !is_prefix(word, "id") {
                return Err(Error::invalid(word, "tunnel id expected"));
            }
            c.tunnels = Some(tunnels(args.value()?)?);
            Ok(())
        },
    ),
]);

/// The numbers of tunnels, of 24 bits. Errors: `invalid tun id`.
fn tunnels(text: &str) -> Result<[u32; 2]> {
    let (first, last) = text.split_once('-').unwrap_or((text, "0"));
    let number = |text: &str| {
        let known = number::unsigned(text).filter(|id: &u32| *id < 1 << 24);
        // The first is named, whichever is wrong.
        known.ok_or_else(|| Error::invalid(first, "invalid tun id"))
    };
    Ok([number(first)?, number(last)?])
}

/// A word that is no keyword is passed over; `help` with what follows, as in the reference.
pub fn other<T>(_: &mut T, args: &mut Args, _: &Session) -> Result {
    if is_prefix(args.word(), "help") {
        args.value()?;
    }
    Ok(())
}

/// Runs a verb that sends `kind`.
pub fn run(s: &Session, args: &mut Args, kind: u16) -> Result {
    let mut change = VlanChange::default();
    grammar::read(KEYS, &mut change, args, s, other)?;
    s.request(change.request(kind, s)?)
}

impl VlanChange {
    fn request(&self, kind: u16, s: &Session) -> Result<Request> {
        let vid = self.vid.filter(|vid| vid.first != -1);
        let (Some(dev), Some(vid)) = (&self.dev, vid) else {
            return Err(refused("Device and VLAN ID are required arguments."));
        };
        let dev = index(BRIDGE, dev, s)?;
        let vid = vid.check()?;
        if vid.last.is_some() && self.flags & vlan_info::PVID != 0 {
            return Err(refused("pvid cannot be configured for a vlan range"));
        }
        let header = LinkHeader { index: dev, ..LinkHeader::of(family::BRIDGE) };
        let mut request = Request::new(kind, 0, &header.to_bytes());
        request.nest(ifla::AF_SPEC, |request| {
            if self.whose != 0 {
                request.put_u16(af_spec::FLAGS, self.whose);
            }
            match vid.last {
                None => self.put(vid.first, 0, 0, request),
                Some(last) => {
                    self.put(vid.first, 0, vlan_info::RANGE_BEGIN, request);
                    self.put(last, 1, vlan_info::RANGE_END, request);
                }
            }
        });
        Ok(request)
    }

    /// One end of the VLANs, or the tunnel of one end.
    fn put(&self, vid: i16, end: usize, flags: u16, request: &mut Request) {
        match self.tunnels {
            Some(tunnels) => request.nest(af_spec::VLAN_TUNNEL_INFO, |request| {
                request.put_u32(vlan_tunnel::ID, tunnels[end]);
                request.put_u16(vlan_tunnel::VID, vid as u16);
                request.put_u16(vlan_tunnel::FLAGS, flags);
            }),
            None => {
                let info = [self.flags | flags, vid as u16].map(u16::to_ne_bytes).concat();
                request.put(af_spec::VLAN_INFO, &info);
            }
        }
    }
}
