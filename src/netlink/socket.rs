//! A netlink socket that accepts messages only from the kernel.
//!
//! Any process in the same network namespace may send to a netlink socket, and the header of a message holds what its
//! sender wrote. Only the address that the kernel reports for the sender tells who sent it: port 0 is the kernel.

use crate::error::{Error, Result, strerror};
use crate::sys::{self, Datagram};
use netlink_sys::SocketAddr;
use nix::errno::Errno;
use nix::libc::MSG_TRUNC;
use nix::sys::socket::{setsockopt, sockopt};
use std::os::fd::{AsFd, BorrowedFd};

/// Size of a receive buffer in bytes. Dumps come in datagrams of 32 KiB; memory that nothing is written to costs nothing.
const BUFFER: usize = 1 << 20;
/// SO_SNDBUF in bytes, as the reference sets it.
const SEND_BUFFER: usize = 32 * 1024;
/// A bound netlink socket.
pub struct Socket(netlink_sys::Socket);

impl Socket {
    /// Opens a socket of a netlink protocol (NETLINK_ROUTE = 0) with a receive buffer of so many bytes.
    /// Errors: `Cannot open netlink socket: …`, exit code 1.
    pub fn open(protocol: isize, receive_buffer: usize) -> Result<Self> {
        let failed = |error| Error::os("Cannot open netlink socket", error);
        let socket = netlink_sys::Socket::new(protocol).map_err(failed)?;
        // The kernel caps a size that it does not grant.
        let _ = setsockopt(&socket, sockopt::SndBuf, &SEND_BUFFER);
        let _ = setsockopt(&socket, sockopt::RcvBuf, &receive_buffer);
        Ok(Socket(socket))
    }

    /// Binds the socket to a port that the kernel chooses, and joins groups by their bits.
    /// Errors: `Cannot bind netlink socket: …`, exit code 1.
    pub fn bind(&mut self, groups: u32) -> Result {
        let bound = self.0.bind(&SocketAddr::new(0, groups));
        bound.map_err(|error| Error::os("Cannot bind netlink socket", error))?;
        // A connected socket refuses what other processes send to its port, so they cannot fill its buffer either.
        let _ = self.0.connect(&kernel());
        Ok(())
    }

    /// The socket, for its options.
    pub fn options(&self) -> &netlink_sys::Socket {
        &self.0
    }

    /// Sends requests to the kernel.
    pub fn send(&self, bytes: &[u8]) -> Result {
        let sent = self.0.send_to(bytes, &kernel(), 0);
        sent.map(drop).map_err(|error| Error::os("Cannot talk to rtnetlink", error))
    }

    /// Appends one datagram of the kernel to `buffer`, within its capacity; ignores datagrams of other senders.
    /// The length reported may be greater than the room in `buffer`: then the datagram was cut.
    #[inline]
    pub fn receive(&self, buffer: &mut Vec<u8>, flags: i32) -> Result<Datagram, Errno> {
        let start = buffer.len();
        loop {
            match sys::receive(self.0.as_fd(), buffer, flags | MSG_TRUNC) {
                Ok(datagram) if datagram.sender == 0 => return Ok(datagram),
                Ok(_) => buffer.truncate(start),
                Err(Errno::EINTR) => {}
                Err(errno) => return Err(errno),
            }
        }
    }

    /// As [`Socket::receive`], waiting for a datagram that fits.
    /// Errors: `Message truncated`, `netlink receive error …`, exit code 1.
    #[inline]
    pub fn wait(&self, buffer: &mut Vec<u8>) -> Result {
        let room = buffer.capacity() - buffer.len();
        match self.receive(buffer, 0) {
            Ok(Datagram { len: 0, .. }) => Err(Error::refused("EOF on netlink")),
            Ok(Datagram { len, .. }) if len > room => Err(Error::refused("Message truncated")),
            Ok(_) => Ok(()),
            Err(errno) => Err(Error::refused(receive_error(errno))),
        }
    }
}

/// The kernel's address.
fn kernel() -> SocketAddr {
    SocketAddr::new(0, 0)
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// `netlink receive error No buffer space available (105)`
pub fn receive_error(errno: Errno) -> String {
    let number = errno as i32;
    format!("netlink receive error {} ({number})", strerror(number))
}

/// An empty buffer for datagrams. Errors: `Cannot allocate memory`, exit code 1.
pub fn buffer() -> Result<Vec<u8>> {
    try_buffer().ok_or_else(|| Error::refused(strerror(nix::libc::ENOMEM)))
}

/// As [`buffer`], for callers that can go on without one.
pub fn try_buffer() -> Option<Vec<u8>> {
    sys::try_buffer(BUFFER)
}
