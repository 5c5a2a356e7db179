//! Listening to the kernel's groups, until nobody reads what is written.

use super::message::{Message, Messages};
use super::socket::{Socket, buffer, receive_error};
use super::uapi::nlm;
use crate::error::{Error, Result, warn};
use nix::errno::Errno;
use nix::libc::MSG_DONTWAIT;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use std::io::{ErrorKind, stdout};
use std::os::fd::AsFd;

/// A socket that is told of changes.
pub struct Listener(Socket);

/// Joins groups (RTNLGRP_LINK and so on), of all namespaces with a number here if asked to.
/// Errors: `Cannot open netlink socket: …`
pub fn open(groups: &[u32], all_nsid: bool, receive_buffer: usize) -> Result<Listener> {
    let listener = bound(nlm::ROUTE, 0, all_nsid, receive_buffer)?;
    listener.join(groups);
    Ok(listener)
}

/// As [`open`], of the groups that are bits: bit 0 is the first group.
/// Errors: `Cannot bind netlink socket: …` also if a group needs a privilege.
pub fn bound(
    protocol: isize,
    groups: u32,
    all_nsid: bool,
    receive_buffer: usize,
) -> Result<Listener> {
    let mut socket = Socket::open(protocol, receive_buffer)?;
    socket.bind(groups)?;
    if all_nsid {
        let done = socket.options().set_listen_all_namespaces(true);
        done.map_err(|error| Error::os("NETLINK_LISTEN_ALL_NSID", error))?;
    }
    Ok(Listener(socket))
}

/// Joins one group of generic netlink. `failed` words the error of joining.
pub fn generic(
    group: u32,
    receive_buffer: usize,
    failed: impl FnOnce(std::io::Error) -> Error,
) -> Result<Listener> {
    let listener = bound(nlm::GENERIC, 0, false, receive_buffer)?;
    listener.0.options().add_membership(group).map_err(failed)?;
    Ok(listener)
}

impl Listener {
    /// Joins groups: RTNLGRP_LINK and so on.
    pub fn join(&self, groups: &[u32]) {
        for group in groups {
            // A kernel that has no such group has nothing to tell of it.
            let _ = self.0.options().add_membership(*group);
        }
    }

    /// Hands each change to `each`, with the number of its namespace if it is of another; ends when
    /// nobody reads what is written. Says which changes were lost.
    pub fn run(self, mut each: impl FnMut(&Message, Option<i32>) -> Result) -> Result {
        let mut buffer = buffer()?;
        // While changes come, an event costs no system call to wait.
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
                    // Where poll is refused, changes matter more than who reads them.
                    Err(_) => flags = 0,
                },
                Err(errno) => lost(errno)?,
            }
        }
    }

    /// Waits for a change; false when nobody reads stdout any more.
    fn wait(&self) -> nix::Result<bool> {
        let watch = |files: &mut [PollFd]| match poll(files, PollTimeout::NONE) {
            Err(Errno::EINTR) => Ok(()),
            done => done.map(drop),
        };
        let stdout = stdout();
        let change = || PollFd::new(self.0.as_fd(), PollFlags::POLLIN);
        let mut both = [change(), PollFd::new(stdout.as_fd(), PollFlags::empty())];
        watch(&mut both)?;
        match both[1].revents().unwrap_or(PollFlags::empty()) {
            seen if seen.intersects(PollFlags::POLLERR | PollFlags::POLLHUP) => Ok(false),
            // A closed stdout cannot be waited for.
            seen if !seen.is_empty() => watch(&mut [change()]).map(|()| true),
            _ => Ok(true),
        }
    }
}

/// More came than the receive buffer holds; what comes now is heard again.
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
