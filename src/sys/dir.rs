//! Directories, read by readdir(3). The standard library's reader is not used, because it panics if close(2) fails.

use nix::fcntl::OFlag;
use nix::libc;
use nix::sys::stat::Mode;
use std::ffi::{CStr, CString, OsStr, OsString};
use std::fs::File;
use std::io::{Error, ErrorKind, Result};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::Path;
use std::ptr::NonNull;

/// An open directory.
pub struct Dir(NonNull<libc::DIR>);

/// A directory entry.
pub struct Entry {
    /// The name within the directory.
    pub name: OsString,
    /// Whether the entry is a directory; false if the file system does not report the type.
    pub is_dir: bool,
}

impl Entry {
    /// Returns the name as text, see [`crate::text`].
    pub fn into_text(self) -> String {
        crate::text::from_vec(self.name.into_vec())
    }
}

impl Dir {
    /// Opens a directory. Errors: those of opendir(3). Without memory for it, the process ends.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let path = CString::new(path.as_ref().as_os_str().as_bytes())?;
        // SAFETY: `path` is a C string and outlives the call.
        let folder = unsafe { libc::opendir(path.as_ptr()) };
        NonNull::new(folder).map(Dir).ok_or_else(|| match Error::last_os_error() {
            error if error.kind() == ErrorKind::OutOfMemory => super::out_of_memory(),
            error => error,
        })
    }

    /// Opens a file of this directory for reading. Errors: those of openat(2).
    pub fn open_file(&self, name: impl AsRef<OsStr>) -> nix::Result<File> {
        let flags = OFlag::O_RDONLY | OFlag::O_CLOEXEC;
        nix::fcntl::openat(self, name.as_ref(), flags, Mode::empty()).map(File::from)
    }

    /// Calls `each` with the names and types (`DT_DIR` etc.) of the entries except `.` and `..`, in the order of
    /// readdir(3). A read error ends the list early.
    fn for_each(&mut self, each: &mut dyn FnMut(&CStr, u8)) {
        // SAFETY: the directory is open, and `&mut self` excludes other readers until the entry has been used.
        while let Some(entry) = unsafe { libc::readdir64(self.0.as_ptr()).as_ref() } {
            // SAFETY: `d_name` is NUL-terminated and valid until the next `readdir64`.
            let name = unsafe { CStr::from_ptr(entry.d_name.as_ptr()) };
            if name != c"." && name != c".." {
                each(name, entry.d_type);
            }
        }
    }

    /// Returns the entries that have not been read, without `.` and `..`, in the order of readdir(3). A read error ends
    /// the list early.
    pub fn entries(&mut self) -> Vec<Entry> {
        let mut all = Vec::new();
        self.for_each(&mut |name, kind| {
            let name = OsStr::from_bytes(name.to_bytes()).to_owned();
            all.push(Entry { name, is_dir: kind == libc::DT_DIR });
        });
        all
    }

    /// Like [`Dir::entries`], but returns only the names that are numbers. In /proc these are the process IDs.
    pub fn numbers(&mut self) -> Vec<u32> {
        let mut all = Vec::new();
        self.for_each(&mut |name, _| {
            all.extend(name.to_str().ok().and_then(|name| name.parse::<u32>().ok()))
        });
        all
    }
}

impl AsFd for Dir {
    fn as_fd(&self) -> BorrowedFd<'_> {
        // SAFETY: the directory is open, and keeps its descriptor open as long as the returned value exists.
        unsafe { BorrowedFd::borrow_raw(libc::dirfd(self.0.as_ptr())) }
    }
}

impl Drop for Dir {
    fn drop(&mut self) {
        // SAFETY: the directory is open, and is not used after this call.
        unsafe { libc::closedir(self.0.as_ptr()) };
    }
}

/// Returns the entries of the directory at `path`, as [`Dir::entries`] does. Errors: those of opendir(3).
pub fn read_dir(path: impl AsRef<Path>) -> Result<Vec<Entry>> {
    Ok(Dir::open(path)?.entries())
}

/// Returns the names in the directory at `path` that are numbers. Errors: those of opendir(3).
pub fn numbers_in(path: impl AsRef<Path>) -> Result<Vec<u32>> {
    Ok(Dir::open(path)?.numbers())
}
