//! The few system calls that no crate offers safely: the only unsafe code of rip.
#![allow(unsafe_code)]

use nix::errno::Errno;
use nix::libc;
use nix::sys::signal::{SigHandler, Signal, signal};
use std::ffi::CString;
use std::os::fd::{FromRawFd, OwnedFd};

/// A closed pipe ends the process as it ends any C program; Rust's start-up ignores SIGPIPE.
pub fn die_on_closed_pipe() {
    // SAFETY: SIG_DFL installs no handler of ours, so nothing can run asynchronously.
    let _ = unsafe { signal(Signal::SIGPIPE, SigHandler::SigDfl) };
}

/// BPF_OBJ_GET, a command of bpf(2).
const BPF_OBJ_GET: i32 = 7;

/// Opens a BPF program or map that is pinned at `path`.
pub fn bpf_pinned(path: &[u8]) -> Result<OwnedFd, Errno> {
    let path = CString::new(path).map_err(|_| Errno::ENOENT)?;
    // The pathname, then what is zero here; the kernel takes shorter and longer ones.
    let attributes = [path.as_ptr() as u64, 0];
    // SAFETY: BPF_OBJ_GET reads the attributes, of the size given, and the path that they point to;
    // both live until it returns.
    let fd = unsafe {
        libc::syscall(libc::SYS_bpf, BPF_OBJ_GET, attributes.as_ptr(), size_of_val(&attributes))
    };
    let fd = i32::try_from(Errno::result(fd)?).map_err(|_| Errno::EBADF)?;
    // SAFETY: the kernel just made this file descriptor for us, and nobody else knows of it.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}
