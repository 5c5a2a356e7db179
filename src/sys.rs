//! The few system calls that no crate offers safely: the only unsafe code of rip.
#![allow(unsafe_code)]

use nix::sys::signal::{SigHandler, Signal, signal};

/// A closed pipe ends the process as it ends any C program; Rust's start-up ignores SIGPIPE.
pub fn die_on_closed_pipe() {
    // SAFETY: SIG_DFL installs no handler of ours, so nothing can run asynchronously.
    let _ = unsafe { signal(Signal::SIGPIPE, SigHandler::SigDfl) };
}
