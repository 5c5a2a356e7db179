//! A netlink socket of the kernel, which accepts messages only from the kernel.
//!
//! Any process in the same network namespace may send to a netlink socket, and can forge the header of a message. Only
//! the sender address that the kernel reports is reliable: port ID 0 is the kernel.

use super::message::Messages;
use super::transport::{Setting, Socket, Transport, receive_error, whole};
use crate::error::{Error, Result, strerror};
use crate::sys::{self, Datagram};
use netlink_sys::SocketAddr;
use nix::errno::Errno;
use nix::libc::{MSG_PEEK, MSG_TRUNC};
use nix::sys::socket::{setsockopt, sockopt};
use std::os::fd::{AsFd, BorrowedFd};

/// The size of a receive buffer in bytes. Dumps arrive in datagrams of 32 KiB; unused pages of the buffer need no
/// memory.
const BUFFER: usize = 1 << 20;
/// SO_SNDBUF in bytes, the same as the reference's.
const SEND_BUFFER: usize = 32 * 1024;

/// Netlink sockets of the kernel.
pub struct Kernel;

impl Transport for Kernel {
    fn open(&self, protocol: isize, groups: u32, receive_buffer: usize) -> Result<Box<dyn Socket>> {
        let failed = |error| Error::os("Cannot open netlink socket", error);
        let mut socket = netlink_sys::Socket::new(protocol).map_err(failed)?;
        // The kernel reduces a size that exceeds its limit.
        let _ = setsockopt(&socket, sockopt::SndBuf, &SEND_BUFFER);
        let _ = setsockopt(&socket, sockopt::RcvBuf, &receive_buffer);
        let bound = socket.bind(&SocketAddr::new(0, groups));
        bound.map_err(|error| Error::os("Cannot bind netlink socket", error))?;
        // A connected socket rejects datagrams of other processes, so these cannot fill its receive buffer either.
        let _ = socket.connect(&kernel());
        Ok(Box::new(KernelSocket { socket, protocol }))
    }
}

/// An open and bound netlink socket.
struct KernelSocket {
    socket: netlink_sys::Socket,
    protocol: isize,
}

impl Socket for KernelSocket {
    fn set(&self, setting: Setting) -> std::io::Result<()> {
        match setting {
            Setting::ExtendedAck => self.socket.set_ext_ack(true),
            Setting::StrictCheck => self.socket.set_netlink_get_strict_chk(true),
            Setting::AllNamespaces => self.socket.set_listen_all_namespaces(true),
            Setting::Group(group) => self.socket.add_membership(group),
        }
    }

    fn send(&self, bytes: &[u8]) -> Result {
        let only_reads = || Messages(bytes).all(|message| message.only_reads(self.protocol));
        if sys::dry::is_on() && !only_reads() {
            return Err(Error::refused("a dry run changes nothing"));
        }
        let sent = self.socket.send_to(bytes, &kernel(), 0);
        sent.map(drop).map_err(|error| Error::os("Cannot talk to rtnetlink", error))
    }

    /// Ignores datagrams of other senders.
    #[inline]
    fn receive(&self, buffer: &mut Vec<u8>, flags: i32) -> Result<Datagram, Errno> {
        let start = buffer.len();
        loop {
            match sys::receive(self.socket.as_fd(), buffer, flags | MSG_TRUNC) {
                Ok(datagram) if datagram.sender == 0 => return Ok(datagram),
                Ok(_) => buffer.truncate(start),
                Err(Errno::EINTR) => {}
                Err(errno) => return Err(errno),
            }
        }
    }

    /// Ignores datagrams of other senders.
    fn wait_several(
        &self,
        buffer: &mut Vec<u8>,
        longest: usize,
        most: usize,
        each: &mut dyn FnMut(&[u8]),
    ) -> Result {
        let mut all = Ok(());
        let mut take = |datagram: Datagram, bytes: &[u8]| {
            if datagram.sender == 0 && all.is_ok() {
                all = whole(&datagram, bytes.len()).map(|()| each(bytes));
            }
        };
        loop {
            match sys::receive_several(self.socket.as_fd(), buffer, longest, most, &mut take) {
                Ok(()) => return all,
                Err(Errno::EINTR) => {}
                Err(errno) => return Err(Error::refused(receive_error(errno))),
            }
        }
    }

    fn peek(&self) {
        // The error is reported again when the datagram is received.
        let _ = sys::receive(self.socket.as_fd(), &mut Vec::new(), MSG_PEEK | MSG_TRUNC);
    }

    fn file(&self) -> Option<BorrowedFd<'_>> {
        Some(self.socket.as_fd())
    }
}

/// The address of the kernel.
fn kernel() -> SocketAddr {
    SocketAddr::new(0, 0)
}

/// Allocates a receive buffer. Errors: `Cannot allocate memory`, exit code 1.
pub fn buffer() -> Result<Vec<u8>> {
    try_buffer().ok_or_else(|| Error::refused(strerror(nix::libc::ENOMEM)))
}

/// Like [`buffer`], for callers that do not require one.
pub fn try_buffer() -> Option<Vec<u8>> {
    sys::try_buffer(BUFFER)
}
