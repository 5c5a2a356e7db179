//! Queries an interface by its name, for `brctl`, `ifconfig` and `route`.

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
    /// The index.
    pub index: u32,
    /// Whether the interface is a bridge.
    pub is_bridge: bool,
    /// Whether the interface is a port of a bridge.
    pub is_port: bool,
    /// The index of the master, or 0.
    pub master: u32,
    /// The flags (IFF_UP etc.).
    pub flags: u32,
    /// The hardware type (ARPHRD_ETHER etc.).
    pub hardware: u16,
}

impl Device {
    /// Whether a flag is set.
    pub fn is(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }
    /// Builds the header of a request that concerns the interface.
    pub fn header(&self, family: u8) -> LinkHeader {
        LinkHeader { index: self.index, ..LinkHeader::of(family) }
    }
}

/// Returns the interface with this name, or `None`.
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

/// Returns the outcome of a request that is not sent, because its result is known. The ioctl requests of net-tools and
/// bridge-utils check the privilege first, so an unprivileged caller gets EPERM instead of `own`.
pub fn verdict(s: &Session, own: Outcome) -> Result<Outcome> {
    // No interface has the index 0, so this request changes nothing.
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

/// Whether a link is a port of a bridge.
pub fn is_port(link: &Link) -> bool {
    link.port_kind().is_some_and(|kind| kind == "bridge")
}
