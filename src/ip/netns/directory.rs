//! The directory of names: each namespace that has a name is a file there.

use crate::error::{Error, Result, reason, refuse, strerror, warn};
use crate::names::netns::{DIR, path};
use crate::sys;
use nix::errno::Errno;
use nix::mount::MsFlags;
use std::fs::{File, OpenOptions};
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

/// All names, in the order the directory is read.
pub fn names() -> std::io::Result<Vec<String>> {
    let names = sys::read_dir(DIR)?.into_iter().map(|entry| entry.name.into_vec());
    Ok(names.map(|name| crate::text::from_bytes(&name).into_owned()).collect())
}

/// All names; none if there is no directory.
/// Errors: `Failed to open directory /run/netns: …`, exit code 1.
pub(super) fn names_if_any() -> Result<Vec<String>> {
    names_or_none().map_err(|error| Error::os(&format!("Failed to open directory {DIR}"), error))
}

/// As [`names_if_any`], with the reason alone as error.
pub(super) fn names_or_none() -> std::io::Result<Vec<String>> {
    match names() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        names => names,
    }
}

/// Makes the directory if it is not there.
pub fn make() -> Result {
    match sys::make_dir(DIR, 0o755) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            refuse(format!("mkdir {DIR} failed: {}", reason(&error)))
        }
        _ => Ok(()),
    }
}

/// Makes the directory a shared mount of its own, so that a name taken away in one mount namespace is
/// gone from all. Others that do so meanwhile wait.
pub fn share() -> Result {
    let _lock = if sys::dry::is_on() { None } else { Some(lock()?) };
    for bound in [false, true] {
        let flags = MsFlags::MS_SHARED | MsFlags::MS_REC;
        match sys::mount("", DIR, "none", flags, None) {
            Ok(()) => break,
            // It is no mount yet.
            Err(Errno::EINVAL) if !bound => bind()?,
            Err(errno) => {
                return refuse(format!(
                    "mount --make-shared {DIR} failed: {}",
                    strerror(errno as i32)
                ));
            }
        }
    }
    Ok(())
}

/// The lock that is held while the directory becomes a mount; going without is only warned of.
fn lock() -> Result<File> {
    let opened = OpenOptions::new().read(true).custom_flags(nix::libc::O_DIRECTORY).open(DIR);
    let directory = opened.map_err(|error| {
        Error::refused(format!("Cannot open netns runtime directory \"{DIR}\": {}", reason(&error)))
    })?;
    if let Err(error) = directory.lock() {
        let why = reason(&error);
        warn(&format!("Warning: could not flock netns runtime directory \"{DIR}\": {why}"));
    }
    // Closing it unlocks it.
    Ok(directory)
}

fn bind() -> Result {
    let flags = MsFlags::MS_BIND | MsFlags::MS_REC;
    sys::mount(DIR, DIR, "none", flags, None).or_else(|errno| {
        refuse(format!("mount --bind {DIR} {DIR} failed: {}", strerror(errno as i32)))
    })
}

/// Makes the empty file of a name, for a namespace to be bound upon.
pub fn make_file(name: &str) -> Result<PathBuf> {
    let path = path(name);
    match sys::make_file(&path) {
        Ok(()) => Ok(path),
        Err(errno) => refuse(format!(
            "Cannot create namespace file \"{DIR}/{name}\": {}",
            strerror(errno as i32)
        )),
    }
}
