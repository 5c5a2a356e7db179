//! Executes the commands of `ip netns exec` and `ip vrf exec`.

use crate::error::{Error, Result, strerror};
use crate::sys;
use nix::errno::Errno;
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::ForkResult;
use std::ffi::CString;
use std::os::unix::ffi::OsStringExt;

/// Executes a command after `enter` has changed the namespace or VRF. The command replaces this process, or runs as a
/// child process if more batch lines or namespaces follow. Errors: the exit code of the child.
pub fn run(words: &[&str], as_child: bool, enter: impl FnOnce() -> Result) -> Result {
    // In a dry run, execve returns.
    if !as_child || sys::dry::is_on() {
        enter()?;
        return replace(words);
    }
    // Buffered output must precede that of the child.
    crate::print::stdout::flush();
    match sys::fork() {
        Err(errno) => Err(Error::refused(format!("fork: {}", strerror(errno as i32))).ending()),
        Ok(ForkResult::Parent { child }) => wait(child),
        Ok(ForkResult::Child) => {
            if let Err(error) = enter().and_then(|()| replace(words)) {
                error.report();
            }
            sys::leave(1)
        }
    }
}

/// Waits for a child process. If a signal killed the child, this process ends with the same signal.
fn wait(child: nix::unistd::Pid) -> Result {
    loop {
        return match waitpid(child, None) {
            Err(Errno::EINTR) => continue,
            Err(errno) => {
                Err(Error::refused(format!("waitpid: {}", strerror(errno as i32))).ending())
            }
            Ok(WaitStatus::Exited(_, 0)) => Ok(()),
            Ok(WaitStatus::Exited(_, code)) => Err(Error::silent(code as u8).passing()),
            Ok(_) => Err(Error::silent(1).ending()),
        };
    }
}

/// Executes the command. Returns on failure, or in a dry run.
pub fn replace(words: &[&str]) -> Result {
    let done = match words.iter().map(|word| c_string(word)).collect::<Option<Vec<_>>>() {
        Some(words) => execute(&words),
        None => Err(Errno::EINVAL),
    };
    done.map_err(|errno| {
        let name = words.first().copied().unwrap_or_default();
        Error::refused(format!("exec of \"{name}\" failed: {}", strerror(errno as i32)))
    })
}

fn c_string(word: &str) -> Option<CString> {
    CString::new(crate::text::to_bytes(word).into_owned()).ok()
}

/// Executes a command as execvp(3) does: searches PATH, and runs files that the kernel cannot execute with the shell.
fn execute(words: &[CString]) -> nix::Result<()> {
    let environment: Vec<CString> = std::env::vars_os()
        .filter_map(|(name, value)| {
            let mut line = name.into_vec();
            line.push(b'=');
            line.extend(value.into_vec());
            CString::new(line).ok()
        })
        .collect();
    let mut denied = false;
    for path in candidates(words) {
        match sys::execve(&path, words, &environment) {
            Err(Errno::ENOEXEC) => {
                let shell = [c"/bin/sh".to_owned(), path].into_iter();
                let words: Vec<_> = shell.chain(words.iter().skip(1).cloned()).collect();
                return sys::execve(c"/bin/sh", &words, &environment);
            }
            Err(Errno::EACCES) => denied = true,
            Err(
                Errno::ENOENT | Errno::ENOTDIR | Errno::ESTALE | Errno::ENODEV | Errno::ETIMEDOUT,
            ) => {}
            done => return done,
        }
    }
    Err(if denied { Errno::EACCES } else { Errno::ENOENT })
}

/// Returns the possible paths of the command.
fn candidates(words: &[CString]) -> Vec<CString> {
    let name = words.first().map_or(&b""[..], |name| name.as_bytes());
    if name.is_empty() {
        return Vec::new();
    }
    if name.contains(&b'/') {
        return CString::new(name).into_iter().collect();
    }
    let path = std::env::var_os("PATH").map_or(b"/bin:/usr/bin".to_vec(), |path| path.into_vec());
    let in_folder = |folder: &[u8]| {
        let mut path = folder.to_vec();
        if !path.is_empty() {
            path.push(b'/');
        }
        path.extend_from_slice(name);
        CString::new(path).ok()
    };
    path.split(|byte| *byte == b':').filter_map(in_folder).collect()
}
