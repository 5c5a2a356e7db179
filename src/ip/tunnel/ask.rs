//! ioctl requests to tunnel drivers (linux/if_tunnel.h).

use crate::error::{Error, Result, strerror};
use crate::netlink::uapi::family::INET6;
use crate::sys::device_request;
use crate::text::Ifname;
use nix::sys::socket::{AddressFamily, SockFlag, SockType, socket};

pub const GET: u32 = 0x89f0;
pub(in crate::ip) const ADD: u32 = 0x89f1;
pub(in crate::ip) const DELETE: u32 = 0x89f2;
pub(in crate::ip) const CHANGE: u32 = 0x89f3;
pub(super) const GET_PRL: u32 = 0x89f4;
pub(super) const ADD_PRL: u32 = 0x89f5;
pub(super) const DELETE_PRL: u32 = 0x89f6;
pub(super) const GET_6RD: u32 = 0x89f8;
pub(super) const ADD_6RD: u32 = 0x89f9;
pub(super) const DELETE_6RD: u32 = 0x89fa;

/// Sends a request to the driver of an interface, which reads and writes `data`.
pub fn ask(family: u8, request: u32, name: &Ifname, data: &mut [u8]) -> nix::Result<()> {
    let family = if family == INET6 { AddressFamily::Inet6 } else { AddressFamily::Inet };
    let socket = socket(family, SockType::Datagram, SockFlag::SOCK_CLOEXEC, None)?;
    device_request(&socket, request, name, data)
}

/// Like [`ask`], for a tunnel. Errors: `add tunnel "name" failed: why`, exit code 1.
pub fn tunnel(family: u8, request: u32, name: &Ifname, data: &mut [u8]) -> Result {
    ask(family, request, name, data).map_err(|errno| {
        let verb = match request {
            GET => "get",
            DELETE => "delete",
            // As in the reference, the message is the same for changes.
            _ => "add",
        };
        let why = strerror(errno as i32);
        Error::system(format!("{verb} tunnel \"{name}\" failed: {why}"), errno as i32)
    })
}
