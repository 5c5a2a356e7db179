//! Listening to the kernel's groups, until nobody reads what is written.

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

/// A socket that is told of changes.
pub struct Listener(Box<dyn Socket>);

/// Joins groups (RTNLGRP_LINK and so on), of all namespaces with a number here if asked to.
/// Errors: `Cannot open netlink socket: …`
pub fn open(netlink: &Netlink, groups: &[u32], all_nsid: bool) -> Result<Listener> {
    let listener = bound(netlink, nlm::ROUTE, 0, all_nsid)?;
    listener.join(groups);
    Ok(listener)
}

/// As [`open`], of the groups that are bits: bit 0 is the first group.
/// Errors: `Cannot bind netlink socket: …` also if a group needs a privilege.
pub fn bound(netlink: &Netlink, protocol: isize, groups: u32, all_nsid: bool) -> Result<Listener> {
    let socket = netlink.open(protocol, groups)?;
    if all_nsid {
        let done = socket.set(Setting::AllNamespaces);
        done.map_err(|error| Error::os("NETLINK_LISTEN_ALL_NSID", error))?;
    }
    Ok(Listener(socket))
}

/// Joins one group of generic netlink. `failed` words the error of joining.
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
    /// Joins groups: RTNLGRP_LINK and so on.
    pub fn join(&self, groups: &[u32]) {
        for group in groups {
            // A kernel that has no such group has nothing to tell of it.
            self.has_joined(*group);
        }
    }

    /// Joins a group. Whether the kernel has it.
    pub fn has_joined(&self, group: u32) -> bool {
        self.0.set(Setting::Group(group)).is_ok()
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

    /// The file to wait for with poll(2); none where all that will ever come is there already.
    pub fn file(&self) -> Option<BorrowedFd<'_>> {
        self.0.file()
    }

    /// Hands each change that has come to `each`, without waiting. Returns whether changes were lost.
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

    /// Waits for a change; false when none can come, or nobody reads stdout any more.
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
