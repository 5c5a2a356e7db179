//! Directories, read by getdents64(2). The standard library's reader is not used, because it panics if close(2) fails.

use nix::fcntl::OFlag;
use nix::libc;
use nix::sys::stat::Mode;
use std::ffi::{CStr, OsStr, OsString};
use std::fs::File;
use std::io::Result;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::Path;

/// The number of bytes that are read at once.
const ROOM: usize = 32 * 1024;
/// The offset of the length of an entry (`d_reclen`).
const LEN: usize = 16;
/// The offset of the name of an entry (`d_name`), which follows the byte with the type.
const NAME: usize = 19;

/// An open directory.
pub struct Dir(OwnedFd);

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
    /// Opens a directory. Errors: those of opendir(3).
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let flags = OFlag::O_RDONLY | OFlag::O_NONBLOCK | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC;
        Ok(Dir(nix::fcntl::open(path.as_ref(), flags, Mode::empty())?))
    }

    /// Opens a file of this directory for reading. Errors: those of openat(2).
    pub fn open_file(&self, name: impl AsRef<OsStr>) -> nix::Result<File> {
        let flags = OFlag::O_RDONLY | OFlag::O_CLOEXEC;
        nix::fcntl::openat(self, name.as_ref(), flags, Mode::empty()).map(File::from)
    }

    /// Calls `each` with the names and types (`DT_DIR` etc.) of the entries except `.` and `..`, in the order of
    /// readdir(3). A read error ends the list early.
    fn for_each(&mut self, each: &mut dyn FnMut(&CStr, u8)) {
        let mut entries = Vec::with_capacity(ROOM);
        while self.read(&mut entries) {
            let mut rest = &entries[..];
            while let Some((name, kind, behind)) = first_entry(rest) {
                if name != c"." && name != c".." {
                    each(name, kind);
                }
                rest = behind;
            }
        }
    }

    /// Reads the next entries in the format of getdents64(2), at most [`ROOM`] bytes. Returns false at the end, or after an
    /// error.
    fn read(&self, entries: &mut Vec<u8>) -> bool {
        entries.clear();
        entries.reserve(ROOM);
        let room = entries.spare_capacity_mut().as_mut_ptr();
        // SAFETY: the kernel writes at most `ROOM` bytes into the capacity of `entries`, which outlives the call.
        let len = unsafe { libc::syscall(libc::SYS_getdents64, self.0.as_raw_fd(), room, ROOM) };
        let len = usize::try_from(len).unwrap_or(0).min(ROOM);
        // SAFETY: the kernel has written the first `len` bytes, which are within the capacity.
        unsafe { entries.set_len(len) };
        len > 0
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
        self.0.as_fd()
    }
}

/// Returns the name and type of the first of several entries in the format of getdents64(2) (`struct linux_dirent64`), and the
/// entries behind it.
fn first_entry(entries: &[u8]) -> Option<(&CStr, u8, &[u8])> {
    let len = u16::from_ne_bytes([*entries.get(LEN)?, *entries.get(LEN + 1)?]);
    let (entry, behind) = entries.split_at_checked(len.into())?;
    let (head, name) = entry.split_at_checked(NAME)?;
    Some((CStr::from_bytes_until_nul(name).ok()?, head[NAME - 1], behind))
}

/// Returns the entries of the directory at `path`, as [`Dir::entries`] does. Errors: those of opendir(3).
pub fn read_dir(path: impl AsRef<Path>) -> Result<Vec<Entry>> {
    Ok(Dir::open(path)?.entries())
}

/// Returns the names in the directory at `path` that are numbers. Errors: those of opendir(3).
pub fn numbers_in(path: impl AsRef<Path>) -> Result<Vec<u32>> {
    Ok(Dir::open(path)?.numbers())
}
