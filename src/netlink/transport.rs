//! The way to the kernel, or to what answers in its place.

use crate::error::{Error, Result, strerror};
use crate::sys::Datagram;
use nix::errno::Errno;
use std::os::fd::BorrowedFd;
use std::rc::Rc;

/// Opens sockets.
pub trait Transport {
    /// Opens a socket of a netlink protocol (NETLINK_ROUTE = 0) with a receive buffer of so many bytes, and joins groups by
    /// their bits. Errors: `Cannot open netlink socket: …`, `Cannot bind netlink socket: …`, exit code 1.
    fn open(&self, protocol: isize, groups: u32, receive_buffer: usize) -> Result<Box<dyn Socket>>;
}

/// What can be asked of a socket.
#[derive(Clone, Copy, Debug)]
pub enum Setting {
    /// NETLINK_EXT_ACK: answers say why.
    ExtendedAck,
    /// NETLINK_GET_STRICT_CHK: requests to list are checked, and only what they ask for is listed.
    StrictCheck,
    /// NETLINK_LISTEN_ALL_NSID: changes of all namespaces that have a number here are heard.
    AllNamespaces,
    /// NETLINK_ADD_MEMBERSHIP: changes of this group are heard.
    Group(u32),
}

/// An open socket. Another thread may receive from it while this one waits.
pub trait Socket: Sync {
    /// Asks for something. Errors where the kernel does not know it, or does not permit it.
    fn set(&self, setting: Setting) -> std::io::Result<()>;

    /// Sends requests. Errors: `Cannot talk to rtnetlink: …`, exit code 1.
    fn send(&self, bytes: &[u8]) -> Result;

    /// Appends one datagram to `buffer`, within its capacity. `flags` are those of recvmsg(2).
    /// The length reported may be greater than the room in `buffer`: then the datagram was cut.
    fn receive(&self, buffer: &mut Vec<u8>, flags: i32) -> Result<Datagram, Errno>;

    /// Waits for a datagram with MSG_PEEK and an empty buffer, so that it stays in the queue.
    fn peek(&self) {}

    /// The file to wait for with poll(2); none where all that will ever come is there already.
    fn file(&self) -> Option<BorrowedFd<'_>>;

    /// As [`Socket::receive`], waiting for a datagram that fits.
    /// Errors: `Message truncated`, `netlink receive error …`, exit code 1.
    fn wait(&self, buffer: &mut Vec<u8>) -> Result {
        let room = buffer.capacity() - buffer.len();
        match self.receive(buffer, 0) {
            Ok(Datagram { len: 0, .. }) => Err(Error::refused("EOF on netlink")),
            Ok(Datagram { len, .. }) if len > room => Err(Error::refused("Message truncated")),
            Ok(_) => Ok(()),
            Err(errno) => Err(Error::refused(receive_error(errno))),
        }
    }
}

/// Where connections are opened: a transport, and the size of the receive buffers in bytes (-rcvbuf).
#[derive(Clone)]
pub struct Netlink {
    transport: Rc<dyn Transport>,
    receive_buffer: usize,
}

impl Netlink {
    /// All connections over a transport.
    pub fn new(transport: Rc<dyn Transport>, receive_buffer: usize) -> Self {
        Netlink { transport, receive_buffer }
    }

    /// Opens a socket; errors as [`Transport::open`].
    pub fn open(&self, protocol: isize, groups: u32) -> Result<Box<dyn Socket>> {
        self.transport.open(protocol, groups, self.receive_buffer)
    }
}

/// `netlink receive error No buffer space available (105)`
pub(super) fn receive_error(errno: Errno) -> String {
    let number = errno as i32;
    format!("netlink receive error {} ({number})", strerror(number))
}
