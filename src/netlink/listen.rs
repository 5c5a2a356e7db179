//! Listening to the kernel's groups, and to whether somebody reads: the only place that waits for two
//! things at once.

use super::message::{Message, Messages};
use super::uapi::nlm;
use crate::error::{Error, Result, strerror, warn};
use crate::sys;
use netlink_sys::{Socket, SocketAddr};
use nix::errno::Errno;
use std::io::{ErrorKind, stdout};
use tokio::io::Interest;

/// Room for one datagram.
const BUFFER: usize = 1 << 20;

/// A socket that is told of changes.
pub struct Listener {
    socket: Socket,
    buffer: Vec<u8>,
}

/// Joins groups (RTNLGRP_LINK and so on), of all namespaces with a number here if asked to.
/// Errors: `Cannot open netlink socket: …`
pub fn open(groups: &[u32], all_nsid: bool, receive_buffer: usize) -> Result<Listener> {
    let listener = bound(nlm::ROUTE, 0, all_nsid, receive_buffer)?;
    for group in groups {
        // A kernel that has no such group has nothing to tell of it.
        let _ = listener.socket.add_membership(*group);
    }
    Ok(listener)
}

/// As [`open`], of a netlink protocol whose groups are bits.
pub fn bound(
    protocol: isize,
    groups: u32,
    all_nsid: bool,
    receive_buffer: usize,
) -> Result<Listener> {
    let failed = |what: &'static str| move |error: std::io::Error| Error::os(what, error);
    let mut socket = Socket::new(protocol).map_err(failed("Cannot open netlink socket"))?;
    super::conn::set_buffers(&socket, receive_buffer);
    let address = SocketAddr::new(0, groups);
    socket.bind(&address).map_err(failed("Cannot bind netlink socket"))?;
    if all_nsid {
        socket.set_listen_all_namespaces(true).map_err(failed("setsockopt"))?;
    }
    Ok(Listener { socket, buffer: vec![0; BUFFER] })
}

/// Joins one group of generic netlink.
pub fn generic(group: u32, receive_buffer: usize) -> std::io::Result<Listener> {
    let mut socket = Socket::new(nlm::GENERIC)?;
    super::conn::set_buffers(&socket, receive_buffer);
    socket.bind_auto()?;
    socket.add_membership(group)?;
    Ok(Listener { socket, buffer: vec![0; BUFFER] })
}

impl Listener {
    /// Hands each change to `each`, with the number of its namespace if it is of another; ends when
    /// nobody reads what is written. Changes that were lost are told of.
    pub fn run(self, mut each: impl FnMut(&Message, Option<i32>) -> Result) -> Result {
        let Listener { socket, mut buffer } = self;
        // Beside, so that an event costs no more system calls than one to receive and one to write.
        std::thread::spawn(end_with_reader);
        loop {
            match sys::receive(&socket, &mut buffer) {
                Ok((len, nsid)) => {
                    let bytes = buffer.get(..len).unwrap_or_default();
                    Messages(bytes).try_for_each(|message| each(&message, nsid))?;
                }
                Err(Errno::EINTR) => {}
                Err(errno) => lost(errno)?,
            }
        }
    }
}

/// Ends the process when nobody reads stdout any more, though nothing happens.
fn end_with_reader() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
    let Ok(runtime) = runtime else { return };
    let gone = runtime.block_on(async {
        // A file or a device cannot be waited for, and is always there.
        let reader = sys::watched(stdout(), Interest::ERROR).ok()?;
        reader.ready(Interest::ERROR).await.ok().map(drop)
    });
    if gone.is_some() {
        sys::leave(0);
    }
}

/// More came than the receive buffer holds; what comes now is heard again.
fn lost(errno: Errno) -> Result {
    let number = errno as i32;
    let text = format!("netlink receive error {} ({number})", strerror(number));
    match std::io::Error::from(errno).kind() {
        ErrorKind::NotConnected | ErrorKind::InvalidInput => Err(Error::refused(text)),
        _ => {
            warn(&text);
            Ok(())
        }
    }
}
