//! Event sources of `rip wait`: rtnetlink, inotify on the directory of named namespaces, and mount changes.

use super::condition::Condition;
use crate::error::{Error, Result};
use crate::names::netns::DIR;
use crate::netlink::listen::{self, Listener};
use crate::session::Session;
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::inotify::{AddWatchFlags, InitFlags, Inotify};
use std::fs::File;
use std::os::fd::AsFd;
use std::path::Path;
use std::time::Duration;

/// The mounts of this process: poll(2) tells when they change.
const MOUNTS: &str = "/proc/self/mountinfo";

/// The event sources.
pub struct Watch {
    listener: Listener,
    names: Option<Names>,
    /// Whether named namespaces may have changed. poll(2) reports a mount change only once.
    named: bool,
    buffer: Vec<u8>,
}

/// Event sources for named namespaces: the directory, and the mount on the file of the name.
struct Names {
    directory: Inotify,
    mounts: File,
}

impl Watch {
    /// Listens to all that may concern the conditions, before they are looked at. Errors: `Cannot open netlink socket: …`
    pub fn open(conditions: &[Condition], s: &Session) -> Result<Self> {
        let mut groups: Vec<u32> = conditions.iter().flat_map(Condition::groups).copied().collect();
        groups.sort_unstable();
        groups.dedup();
        let listener = listen::open(&s.netlink, &groups, false)?;
        let names = conditions.iter().any(Condition::is_of_names).then(Names::open).transpose()?;
        Ok(Watch { listener, names, named: false, buffer: listen::buffer()? })
    }

    /// Marks the conditions that pending events may change, without blocking; all conditions if events were lost.
    pub fn mark(&mut self, conditions: &[Condition], stale: &mut [bool]) -> Result {
        let lost = self.listener.drain(&mut self.buffer, |message| {
            for (condition, stale) in conditions.iter().zip(&mut *stale) {
                *stale |= condition.concerns(message);
            }
        })?;
        let mut named = std::mem::take(&mut self.named);
        if let Some(names) = &self.names {
            named |= names.have_changed()?;
        }
        for (condition, stale) in conditions.iter().zip(&mut *stale) {
            *stale |= lost || named && condition.is_of_names();
        }
        Ok(())
    }

    /// Waits for an event, at most for `most`.
    pub fn wait(&mut self, most: Option<Duration>) -> Result {
        // Rounded up, so that the wait does not end before the time limit.
        let most =
            most.map(|most| most.as_nanos().div_ceil(1_000_000).min(i32::MAX as u128) as i32);
        let timeout = most.and_then(|most| PollTimeout::try_from(most).ok());
        let mut files = Vec::new();
        if let Some(names) = &self.names {
            files.extend(names.files());
        }
        let of_names = files.len();
        files.extend(self.listener.file().map(|file| PollFd::new(file, PollFlags::POLLIN)));
        match poll(&mut files, timeout.unwrap_or(PollTimeout::NONE)) {
            Err(errno) if errno != Errno::EINTR => return Err(Error::os("poll", errno)),
            _ => self.named |= files[..of_names].iter().any(is_woken),
        }
        Ok(())
    }
}

impl Names {
    fn open() -> Result<Self> {
        let failed = |errno| Error::os("inotify", errno);
        let flags = InitFlags::IN_NONBLOCK | InitFlags::IN_CLOEXEC;
        let names = Names {
            directory: Inotify::init(flags).map_err(failed)?,
            mounts: File::open(MOUNTS).map_err(|error| Error::os(MOUNTS, error))?,
        };
        names.watch().map_err(failed)?;
        Ok(names)
    }

    /// Watches the directory, or the nearest one above it until it is there.
    fn watch(&self) -> nix::Result<()> {
        let flags = AddWatchFlags::IN_CREATE | AddWatchFlags::IN_MOVED_TO;
        let mut above = Path::new(DIR).ancestors();
        loop {
            let Some(path) = above.next() else { return Err(Errno::ENOENT) };
            match self.directory.add_watch(path, flags) {
                Ok(_) => return Ok(()),
                Err(Errno::ENOENT | Errno::ENOTDIR) => {}
                Err(errno) => return Err(errno),
            }
        }
    }

    fn files(&self) -> [PollFd<'_>; 2] {
        [
            PollFd::new(self.directory.as_fd(), PollFlags::POLLIN),
            PollFd::new(self.mounts.as_fd(), PollFlags::POLLPRI),
        ]
    }

    /// Whether something has changed since the last time.
    fn have_changed(&self) -> Result<bool> {
        let failed = |errno| Error::os("inotify", errno);
        let mut files = self.files();
        poll(&mut files, PollTimeout::ZERO).map_err(failed)?;
        let changed = files.iter().any(is_woken);
        if changed {
            match self.directory.read_events() {
                Ok(_) | Err(Errno::EAGAIN) => {}
                Err(errno) => return Err(failed(errno)),
            }
            // The directory may have been created, or a file system mounted on it.
            self.watch().map_err(failed)?;
        }
        Ok(changed)
    }
}

fn is_woken(file: &PollFd) -> bool {
    file.revents().is_some_and(|events| !events.is_empty())
}
