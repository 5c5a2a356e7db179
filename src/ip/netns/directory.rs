//! The directory with one file per named namespace.

use crate::error::{Error, Result, reason, refuse, strerror, warn};
use crate::names::netns::{DIR, path};
use crate::sys;
use nix::errno::Errno;
use nix::mount::MsFlags;
use std::fs::{File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

/// Returns all names in the order of the directory.
pub fn names() -> std::io::Result<Vec<String>> {
    Ok(sys::read_dir(DIR)?.into_iter().map(sys::Entry::into_text).collect())
}

/// Returns all names; none if the directory does not exist. Errors: `Failed to open directory /run/netns: …`, exit code
/// 1.
pub(super) fn names_if_any() -> Result<Vec<String>> {
    names_or_none().map_err(failed)
}

/// Returns the error for a failure to open the directory, exit code 1.
pub(super) fn failed(error: std::io::Error) -> Error {
    Error::os(&format!("Failed to open directory {DIR}"), error)
}

/// Like [`names_if_any`]; the error contains only the reason.
pub(super) fn names_or_none() -> std::io::Result<Vec<String>> {
    match names() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        names => names,
    }
}

/// Creates the directory if it does not exist.
pub fn make() -> Result {
    match sys::make_dir(DIR, 0o755) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            refuse(format!("mkdir {DIR} failed: {}", reason(&error)))
        }
        _ => Ok(()),
    }
}

/// Makes the directory a shared mount point, so that unmounting a namespace file in one mount namespace unmounts it in
/// all. A lock makes concurrent processes wait.
pub fn share() -> Result {
    let _lock = if sys::dry::is_on() { None } else { Some(lock()?) };
    for bound in [false, true] {
        let flags = MsFlags::MS_SHARED | MsFlags::MS_REC;
        match sys::mount("", DIR, "none", flags, None) {
            Ok(()) => break,
            // The directory is not a mount point yet.
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

/// Locks the directory while it becomes a mount point. A failure gives a warning.
fn lock() -> Result<File> {
    let opened = OpenOptions::new().read(true).custom_flags(nix::libc::O_DIRECTORY).open(DIR);
    let directory = opened.map_err(|error| {
        Error::refused(format!("Cannot open netns runtime directory \"{DIR}\": {}", reason(&error)))
    })?;
    if let Err(error) = directory.lock() {
        let why = reason(&error);
        warn(&format!("Warning: could not flock netns runtime directory \"{DIR}\": {why}"));
    }
    // Closing the file releases the lock.
    Ok(directory)
}

fn bind() -> Result {
    let flags = MsFlags::MS_BIND | MsFlags::MS_REC;
    sys::mount(DIR, DIR, "none", flags, None).or_else(|errno| {
        refuse(format!("mount --bind {DIR} {DIR} failed: {}", strerror(errno as i32)))
    })
}

/// Creates the empty file of a name, as a mount point.
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
