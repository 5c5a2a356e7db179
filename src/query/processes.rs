//! The processes that have sockets open, from one walk through /proc.

use crate::sys::{self, Dir, numbers_in};
use crate::text::from_bytes;
use nix::fcntl::readlinkat;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::File;
use std::io::Read;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

/// An open file descriptor of a socket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The name of the process or thread.
    pub name: SmolStr,
    /// The process ID.
    pub pid: u32,
    /// The thread ID, if threads were requested.
    pub tid: Option<u32>,
    /// The file descriptor.
    pub fd: u32,
}

impl Holder {
    /// Returns the path of the file descriptor in the directory of processes, for example `/proc/PID/fd/3`. It is a symbolic
    /// link to the socket.
    pub fn path(&self, root: &Path) -> PathBuf {
        folder(root, self.pid, self.tid).join("fd").join(self.fd.to_string())
    }
}

/// Returns the directory of a process or thread, for example `/proc/PID` or `/proc/PID/task/TID`. The first thread of a process
/// has the ID and the directory of the process.
fn folder(root: &Path, pid: u32, tid: Option<u32>) -> PathBuf {
    let process = root.join(pid.to_string());
    match tid {
        Some(tid) if tid != pid => process.join("task").join(tid.to_string()),
        _ => process,
    }
}

/// The descriptors of sockets by inode; the last one found is the first.
#[derive(Default)]
pub struct Processes {
    by_inode: BTreeMap<u32, Vec<Holder>>,
    /// Whether there are processes whose descriptors the caller may not list.
    pub is_denied: bool,
}

/// The maximum length that the reference reads of a symbolic link's target, in bytes.
const TARGET: usize = 63;
/// The maximum number of processes that are read by one thread.
const MAX_ALONE: usize = 100;

impl Processes {
    /// Walks through the directory of processes; with `threads`, also through their threads. Processes that may not be
    /// read are omitted.
    pub fn read(root: &Path, threads: bool) -> Self {
        let pids = numbers_in(root).unwrap_or_default();
        if pids.len() > MAX_ALONE
            && let Some(all) = Self::read_in_halves(root, &pids, threads)
        {
            return all;
        }
        Self::read_some(root, &pids, threads)
    }

    /// Reads these processes with a second thread, which reads the second half. Nearly all of the time is spent in the
    /// kernel. Returns `None` if no thread can be created.
    fn read_in_halves(root: &Path, pids: &[u32], threads: bool) -> Option<Self> {
        let (first, second) = pids.split_at(pids.len() / 2);
        let mut others = Processes::default();
        let read_others = || others = Self::read_some(root, second, threads);
        let mut all = sys::beside(read_others, || Self::read_some(root, first, threads))?;
        all.is_denied |= others.is_denied;
        for (inode, holders) in others.by_inode {
            all.by_inode.entry(inode).or_default().extend(holders);
        }
        Some(all)
    }

    fn read_some(root: &Path, pids: &[u32], threads: bool) -> Self {
        let mut all = Processes::default();
        for pid in pids.iter().copied() {
            all.add(root, pid, threads.then_some(pid));
            if !threads {
                continue;
            }
            let tasks = folder(root, pid, None).join("task");
            let tids = numbers_in(tasks).unwrap_or_default().into_iter();
            for tid in tids.filter(|tid| *tid != pid) {
                all.add(root, pid, Some(tid));
            }
        }
        all
    }

    /// Returns the descriptors of the socket with this inode.
    pub fn of(&self, inode: u32) -> impl Iterator<Item = &Holder> {
        self.by_inode.get(&inode).into_iter().flatten().rev()
    }

    /// Whether a process with an open socket was found.
    pub fn has_sockets(&self) -> bool {
        !self.by_inode.is_empty()
    }

    /// Whether no process with this socket was found.
    pub fn is_empty(&self, inode: u32) -> bool {
        inode == 0 || !self.by_inode.contains_key(&inode)
    }

    /// Adds the descriptors of a process or thread; `root` is the directory of processes. Links are read relative to the
    /// open directory, because the kernel would check every component of a longer path again.
    fn add(&mut self, root: &Path, pid: u32, tid: Option<u32>) {
        let folder = folder(root, pid, tid);
        let mut descriptors = match Dir::open(folder.join("fd")) {
            Ok(descriptors) => descriptors,
            Err(error) => {
                self.is_denied |= error.kind() == std::io::ErrorKind::PermissionDenied;
                return;
            }
        };
        let mut known = None;
        for fd in descriptors.numbers() {
            let Ok(target) = readlinkat(&descriptors, &*fd.to_string()) else { continue };
            let Some(inode) = socket_inode(&target) else { continue };
            let name = known.get_or_insert_with(|| name(&folder).unwrap_or_default()).clone();
            self.by_inode.entry(inode).or_default().push(Holder { name, pid, tid, fd });
        }
    }
}

/// Returns the inode in `socket:[123]`.
fn socket_inode(target: &OsStr) -> Option<u32> {
    let target = target.as_bytes();
    let digits = target.get(..TARGET).unwrap_or(target).strip_prefix(b"socket:[")?;
    std::str::from_utf8(digits.strip_suffix(b"]")?).ok()?.parse().ok()
}

/// The length in bytes of the start of the file `stat` that contains the name: a number, and at most 64 bytes, of which
/// the kernel escapes each as up to four.
const START: usize = 512;

/// Returns the name of a process or thread: the text in brackets in the file `stat` of its directory.
pub fn name(folder: &Path) -> Option<SmolStr> {
    let mut start = [0; START];
    let len = File::open(folder.join("stat")).ok()?.read(&mut start).ok()?;
    let name = start[..len].split(|byte| *byte == b'(').nth(1)?;
    let end = name.iter().position(|byte| *byte == b')')?;
    Some(from_bytes(&name[..end]).into())
}

/// Returns the name of a process from /proc/PID/comm, or `None` if there is no such process.
pub fn command(pid: u32) -> Option<String> {
    let name = std::fs::read(format!("/proc/{pid}/comm")).ok()?;
    Some(from_bytes(name.trim_ascii_end()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets() {
        assert_eq!(socket_inode(OsStr::new("socket:[12]")), Some(12));
        for text in ["pipe:[12]", "socket:[", "socket:[]", "socket:[x]", "socket:[99999999999]"] {
            assert_eq!(socket_inode(OsStr::new(text)), None, "{text}");
        }
    }
}
