//! The interface of netlink sockets, implemented by the kernel's sockets and by substitutes for them.

use crate::error::{Error, Result, strerror};
use crate::sys::Datagram;
use nix::errno::Errno;
use std::os::fd::BorrowedFd;
use std::rc::Rc;

/// Opens sockets.
pub trait Transport {
    /// Opens a socket of a netlink protocol (NETLINK_ROUTE = 0) with a receive buffer of `receive_buffer` bytes.
    /// `groups` is a bit mask of multicast groups to join. Errors: `Cannot open netlink socket: …`, `Cannot bind
    /// netlink socket: …`, exit code 1.
    fn open(&self, protocol: isize, groups: u32, receive_buffer: usize) -> Result<Box<dyn Socket>>;
}

/// Socket options.
#[derive(Clone, Copy, Debug)]
pub enum Setting {
    /// NETLINK_EXT_ACK: errors have a text and the offset of the refused attribute.
    ExtendedAck,
    /// NETLINK_GET_STRICT_CHK: dump requests are checked strictly, and filters in them are applied.
    StrictCheck,
    /// NETLINK_LISTEN_ALL_NSID: receives notifications of all namespaces that have an ID here.
    AllNamespaces,
    /// NETLINK_ADD_MEMBERSHIP: receives notifications of this multicast group.
    Group(u32),
}

/// An open socket. One thread may receive from it while another one waits.
pub trait Socket: Send + Sync {
    /// Sets an option. Errors: the kernel does not support or permit it.
    fn set(&self, setting: Setting) -> std::io::Result<()>;

    /// Sends requests. Errors: `Cannot talk to rtnetlink: …`, exit code 1.
    fn send(&self, bytes: &[u8]) -> Result;

    /// Receives a datagram and appends it to `buffer`, up to the buffer's capacity. `flags` are those of recvmsg(2). If
    /// the length in the result exceeds the free capacity, the datagram was truncated.
    fn receive(&self, buffer: &mut Vec<u8>, flags: i32) -> Result<Datagram, Errno>;

    /// Waits for a datagram, then passes up to `most` available datagrams to `each`. A datagram has at most `longest` bytes.
    /// `buffer` is empty, and its capacity suffices for at least one datagram. Errors: as for [`Socket::wait`].
    fn wait_several(
        &self,
        buffer: &mut Vec<u8>,
        longest: usize,
        most: usize,
        each: &mut dyn FnMut(&[u8]),
    ) -> Result {
        let _ = (longest, most);
        self.wait(buffer)?;
        each(buffer);
        Ok(())
    }

    /// Waits for a datagram with MSG_PEEK and an empty buffer; the datagram stays in the queue.
    fn peek(&self) {}

    /// The descriptor for poll(2); `None` if all datagrams are already available.
    fn file(&self) -> Option<BorrowedFd<'_>>;

    /// Like [`Socket::receive`], but waits for a datagram, which must fit. Errors: `Message truncated`, `netlink
    /// receive error …`, exit code 1.
    fn wait(&self, buffer: &mut Vec<u8>) -> Result {
        let room = buffer.capacity() - buffer.len();
        match self.receive(buffer, 0) {
            Ok(datagram) => whole(&datagram, room),
            Err(errno) => Err(Error::refused(receive_error(errno))),
        }
    }
}

/// Checks that a datagram is not empty and was not truncated to `room` bytes. Errors: `EOF on netlink`, `Message
/// truncated`.
#[inline]
pub(super) fn whole(datagram: &Datagram, room: usize) -> Result {
    match datagram.len {
        0 => Err(Error::refused("EOF on netlink")),
        len if len > room => Err(Error::refused("Message truncated")),
        _ => Ok(()),
    }
}

/// Opens netlink sockets: a transport, and the receive buffer size in bytes (-rcvbuf).
#[derive(Clone)]
pub struct Netlink {
    transport: Rc<dyn Transport>,
    receive_buffer: usize,
}

impl Netlink {
    /// Creates an opener for a transport.
    pub fn new(transport: Rc<dyn Transport>, receive_buffer: usize) -> Self {
        Netlink { transport, receive_buffer }
    }

    /// Opens a socket. Errors: as for [`Transport::open`].
    pub fn open(&self, protocol: isize, groups: u32) -> Result<Box<dyn Socket>> {
        self.transport.open(protocol, groups, self.receive_buffer)
    }
}

/// `netlink receive error No buffer space available (105)`
pub(super) fn receive_error(errno: Errno) -> String {
    let number = errno as i32;
    format!("netlink receive error {} ({number})", strerror(number))
}
