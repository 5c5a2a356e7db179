//! `ip netns monitor`: prints added and deleted names.

use super::directory;
use crate::cli::args::Args;
use crate::error::{Error, Result};
use crate::names::netns::DIR;
use crate::print::stdout;
use crate::session::Session;
use nix::errno::Errno;
use nix::sys::inotify::{AddWatchFlags, InitFlags, Inotify};
use std::os::unix::ffi::OsStrExt;

/// Runs `ip netns monitor`, until it is killed.
pub fn run(_: &Session, _: &mut Args) -> Result {
    let inotify =
        Inotify::init(InitFlags::empty()).map_err(|errno| failed("inotify_init failed", errno))?;
    directory::make()?;
    inotify
        .add_watch(DIR, AddWatchFlags::IN_CREATE | AddWatchFlags::IN_DELETE)
        .map_err(|errno| failed("inotify_add_watch failed", errno))?;
    loop {
        let events = match inotify.read_events() {
            Err(Errno::EINTR) => continue,
            events => events.map_err(|errno| failed("read failed", errno))?,
        };
        for event in events {
            let name = event.name.unwrap_or_default();
            let name = crate::text::from_bytes(name.as_bytes());
            for (flag, word) in
                [(AddWatchFlags::IN_CREATE, "add"), (AddWatchFlags::IN_DELETE, "delete")]
            {
                if event.mask.contains(flag) {
                    crate::print::write_text(&format!("{word} {name}\n"));
                    stdout::flush();
                }
            }
        }
    }
}

fn failed(what: &str, errno: Errno) -> Error {
    Error::os(what, errno)
}
