//! Receives notifications of netlink multicast groups, until the reader of stdout exits.

use super::message::{Message, Messages};
pub use super::socket::buffer;
use super::transport::{Netlink, Setting, Socket, receive_error};
use super::uapi::nlm;
use crate::error::{Error, Result, warn};
use nix::errno::Errno;
use nix::libc::MSG_DONTWAIT;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use std::io::{ErrorKind, stdout};
use std::os::fd::{AsFd, BorrowedFd};

/// A socket that has joined multicast groups.
pub struct Listener(Box<dyn Socket>);

/// Joins rtnetlink groups (RTNLGRP_LINK etc.); with `all_nsid`, also those of all namespaces that have an ID here.
/// Errors: `Cannot open netlink socket: …`
pub fn open(netlink: &Netlink, groups: &[u32], all_nsid: bool) -> Result<Listener> {
    let listener = bound(netlink, nlm::ROUTE, 0, all_nsid)?;
    listener.join(groups);
    Ok(listener)
}

/// Like [`open`], for a bit mask of groups: bit 0 is group 1. Errors: `Cannot bind netlink socket: …`, also if a group
/// requires a privilege.
pub fn bound(netlink: &Netlink, protocol: isize, groups: u32, all_nsid: bool) -> Result<Listener> {
    let socket = netlink.open(protocol, groups)?;
    if all_nsid {
        let done = socket.set(Setting::AllNamespaces);
        done.map_err(|error| Error::os("NETLINK_LISTEN_ALL_NSID", error))?;
    }
    Ok(Listener(socket))
}

/// Joins a generic netlink group. `failed` builds the error message of a failure to join.
pub fn generic(
    netlink: &Netlink,
    group: u32,
    failed: impl FnOnce(std::io::Error) -> Error,
) -> Result<Listener> {
    let listener = bound(netlink, nlm::GENERIC, 0, false)?;
    listener.0.set(Setting::Group(group)).map_err(failed)?;
    Ok(listener)
}

impl Listener {
    /// Joins rtnetlink groups (RTNLGRP_LINK etc.).
    pub fn join(&self, groups: &[u32]) {
        for group in groups {
            // Older kernels lack some groups; then there are no such notifications.
            self.has_joined(*group);
        }
    }

    /// Joins a group. Returns whether the kernel has this group.
    pub fn has_joined(&self, group: u32) -> bool {
        self.0.set(Setting::Group(group)).is_ok()
    }

    /// Passes each notification to `each`, with its namespace ID if it comes from another namespace. Returns when the
    /// reader of stdout exits. Prints a warning when notifications were lost.
    pub fn run(self, mut each: impl FnMut(&Message, Option<i32>) -> Result) -> Result {
        let mut buffer = buffer()?;
        // While notifications arrive, poll(2) is not called, which saves a system call for each.
        let mut flags = MSG_DONTWAIT;
        loop {
            buffer.clear();
            match self.0.receive(&mut buffer, flags) {
                Ok(datagram) => {
                    Messages(&buffer).try_for_each(|message| each(&message, datagram.nsid))?;
                }
                Err(Errno::EAGAIN) => match self.wait() {
                    Ok(true) => {}
                    Ok(false) => return Ok(()),
                    // If poll(2) fails, block in recv(2); the exit of the reader is then noticed later.
                    Err(_) => flags = 0,
                },
                Err(errno) => lost(errno)?,
            }
        }
    }

    /// The descriptor to poll for notifications; `None` if all notifications are already available.
    pub fn file(&self) -> Option<BorrowedFd<'_>> {
        self.0.file()
    }

    /// Passes all received notifications to `each`, without waiting. Returns whether notifications were lost.
    pub fn drain(&self, buffer: &mut Vec<u8>, mut each: impl FnMut(&Message)) -> Result<bool> {
        let mut lost = false;
        loop {
            buffer.clear();
            match self.0.receive(buffer, MSG_DONTWAIT) {
                Ok(_) => Messages(buffer).for_each(|message| each(&message)),
                Err(Errno::EAGAIN) => return Ok(lost),
                Err(Errno::ENOBUFS) => lost = true,
                Err(errno) => return Err(Error::refused(receive_error(errno))),
            }
        }
    }

    /// Waits for a notification. Returns false if there will be none, or if the reader of stdout has exited.
    fn wait(&self) -> nix::Result<bool> {
        let Some(file) = self.0.file() else { return Ok(false) };
        let watch = |files: &mut [PollFd]| match poll(files, PollTimeout::NONE) {
            Err(Errno::EINTR) => Ok(()),
            done => done.map(drop),
        };
        let stdout = stdout();
        let change = || PollFd::new(file, PollFlags::POLLIN);
        let mut both = [change(), PollFd::new(stdout.as_fd(), PollFlags::empty())];
        watch(&mut both)?;
        match both[1].revents().unwrap_or(PollFlags::empty()) {
            seen if seen.intersects(PollFlags::POLLERR | PollFlags::POLLHUP) => Ok(false),
            // A closed stdout cannot be polled.
            seen if !seen.is_empty() => watch(&mut [change()]).map(|()| true),
            _ => Ok(true),
        }
    }
}

/// The receive buffer has overflowed (ENOBUFS). Later notifications are received again.
fn lost(errno: Errno) -> Result {
    let text = receive_error(errno);
    match std::io::Error::from(errno).kind() {
        ErrorKind::NotConnected | ErrorKind::InvalidInput => Err(Error::refused(text)),
        _ => {
            warn(&text);
            Ok(())
        }
    }
}
