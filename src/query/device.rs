//! One interface by its name: what `brctl`, `ifconfig` and `route` ask before they touch it.

use crate::error::Result;
use crate::netlink::uapi::link::{RTM_GETLINK, RTM_SETLINK, ext_mask, ifla};
use crate::netlink::{Message, Outcome, Request};
use crate::rt::header::LinkHeader;
use crate::rt::link::{HEADER, Link};
use crate::session::Session;
use crate::text::Ifname;
use nix::libc::{EINVAL, ENODEV, EPERM};

/// An interface.
pub struct Device {
    /// Its index.
    pub index: u32,
    /// Whether it is a bridge.
    pub is_bridge: bool,
    /// Whether it is a bridge's port.
    pub is_port: bool,
    /// The index of its master, 0 without one.
    pub master: u32,
    /// IFF_UP and so on.
    pub flags: u32,
    /// ARPHRD_ETHER and so on.
    pub hardware: u16,
}

impl Device {
    /// Whether a flag is set.
    pub fn is(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }
    /// The header of a request about it.
    pub fn header(&self, family: u8) -> LinkHeader {
        LinkHeader { index: self.index, ..LinkHeader::of(family) }
    }
}

/// The interface of a name, if there is one.
pub fn find(s: &Session, name: &Ifname) -> Result<Option<Device>> {
    if !name.is_valid() {
        return Ok(None);
    }
    let mut request = Request::new(RTM_GETLINK, 0, &[0; HEADER]);
    request.put_name(ifla::IFNAME, name);
    request.put_u32(ifla::EXT_MASK, ext_mask::SKIP_STATS);
    match s.conn()?.get(request, |message: &Message| Ok(read(&Link::parse(message)))) {
        Ok(device) => Ok(Some(device)),
        Err(error) if matches!(error.refusal(), Some(ENODEV | EINVAL)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The outcome of a request that is decided here and not sent. The system calls that net-tools and bridge-utils use check
/// the privilege first, so an unprivileged caller gets EPERM in place of `own`.
pub fn verdict(s: &Session, own: Outcome) -> Result<Outcome> {
    // No interface has the index 0, so this changes nothing.
    let harmless = Request::new(RTM_SETLINK, 0, &[0; HEADER]);
    Ok(match s.conn()?.outcome(harmless)? {
        Outcome::Refused(EPERM) => Outcome::Refused(EPERM),
        _ => own,
    })
}

fn read(link: &Link) -> Device {
    Device {
        index: link.index,
        is_bridge: is_bridge(link),
        is_port: is_port(link),
        master: link.master().unwrap_or(0),
        flags: link.flags,
        hardware: link.hardware,
    }
}

/// Whether a link is a bridge.
pub fn is_bridge(link: &Link) -> bool {
    link.kind().is_some_and(|kind| kind == "bridge")
}

/// Whether a link is a bridge's port.
pub fn is_port(link: &Link) -> bool {
    link.port_kind().is_some_and(|kind| kind == "bridge")
}
