//! `rip lab`: runs a shell or a command as root in new user, network, mount and PID namespaces.

use crate::error::{Error, Result, reason, strerror, warn};
use crate::ip::command;
use crate::names::netns::DIR;
use crate::sys;
use nix::errno::Errno;
use nix::fcntl::{OFlag, open};
use nix::mount::MsFlags;
use nix::sched::CloneFlags;
use nix::sys::prctl::set_pdeathsig;
use nix::sys::signal::{SigSet, Signal};
use nix::sys::stat::Mode;
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, Pid, getegid, geteuid};
use std::fs;
use std::os::fd::AsRawFd;
use std::path::Path;

/// The exit code if the namespaces cannot be created, as that of env(1) and timeout(1) for their own failures.
const FAILED: u8 = 125;
/// The exit code if the command cannot be run.
const NO_COMMAND: u8 = 127;

/// Sysctls that disable user namespaces, with the value that does so.
const SWITCHES: &[(&str, &str)] = &[
    ("user.max_user_namespaces", "0"),
    ("kernel.unprivileged_userns_clone", "0"),
    ("kernel.apparmor_restrict_unprivileged_userns", "1"),
];

/// The arguments of `rip lab`.
#[derive(clap::Args)]
pub struct Args {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    command: Vec<String>,
}

/// Runs `rip lab`. The exit code is that of the command, or 128 plus the number of the signal that ended it.
pub fn run(args: &Args) -> Result {
    let shell = std::env::var("SHELL").unwrap_or_else(|_| "/bin/sh".into());
    let words: Vec<&str> = match &args.command[..] {
        [] => vec![&shell],
        words => words.iter().map(String::as_str).collect(),
    };
    enter().map_err(|error| error.with_code(FAILED))?;
    // SIGINT and SIGQUIT of the terminal are meant for the command.
    let keys = SigSet::from_iter([Signal::SIGINT, Signal::SIGQUIT]);
    let before = keys.thread_swap_mask(nix::sys::signal::SigmaskHow::SIG_BLOCK);
    let status = as_child(|| {
        // This is PID 1 of the PID namespace: when it exits, the kernel kills all other processes in it.
        let _ = set_pdeathsig(Signal::SIGKILL);
        let done = furnish().map_err(|error| error.with_code(FAILED)).and_then(|()| {
            as_child(|| {
                if let Ok(mask) = &before {
                    let _ = mask.thread_set_mask();
                }
                command::replace(&words).map_err(|error| error.with_code(NO_COMMAND))
            })
        });
        match done {
            Ok(0) => Ok(()),
            Ok(code) => Err(Error::silent(code)),
            Err(error) => Err(error),
        }
    })?;
    if status == 0 { Ok(()) } else { Err(Error::silent(status)) }
}

/// Enters new namespaces as root of the user namespace. The next child process is PID 1 of the PID namespace.
fn enter() -> Result {
    let (user, group) = (geteuid(), getegid());
    let all = CloneFlags::CLONE_NEWUSER
        | CloneFlags::CLONE_NEWNET
        | CloneFlags::CLONE_NEWNS
        | CloneFlags::CLONE_NEWPID;
    sys::unshare(all).map_err(forbidden)?;
    // Kernels before 3.19 do not have this file.
    let _ = sys::write("/proc/self/setgroups", "deny");
    for (file, id) in [("uid_map", user.as_raw()), ("gid_map", group.as_raw())] {
        let path = format!("/proc/self/{file}");
        let done = sys::write(&path, &format!("0 {id} 1")).and_then(|written| written);
        done.map_err(|error| Error::refused(format!("rip: {path}: {}", reason(&error))))?;
    }
    Ok(())
}

/// Why the namespaces cannot be created.
fn forbidden(errno: Errno) -> Error {
    let is_off = |(name, off): &&(&str, &str)| {
        let path = format!("/proc/sys/{}", name.replace('.', "/"));
        fs::read_to_string(path).is_ok_and(|value| value.trim() == *off)
    };
    let why = match (SWITCHES.iter().find(is_off), errno) {
        (Some((name, off)), _) => format!("user namespaces are disabled: {name} is {off}"),
        (None, Errno::EINVAL) => "this kernel does not support user namespaces".into(),
        (None, Errno::ENOSPC) => {
            "the limit on the number or nesting of namespaces is reached".into()
        }
        (None, Errno::EPERM) => {
            "the system forbids user namespaces: this process is in a chroot, or its container filters the call"
                .into()
        }
        (None, errno) => strerror(errno as i32),
    };
    Error::refused(format!("rip: cannot create the lab: {why}"))
}

/// Mounts /proc, /sys and an empty /run/netns.
fn furnish() -> Result {
    let failed = |what: &str, errno: Errno| {
        Error::refused(format!("rip: cannot create the lab: {what}: {}", strerror(errno as i32)))
    };
    let private = MsFlags::MS_REC | MsFlags::MS_PRIVATE;
    sys::mount("", "/", "none", private, None).map_err(|errno| failed("mounts", errno))?;
    let safe = MsFlags::MS_NOSUID | MsFlags::MS_NODEV | MsFlags::MS_NOEXEC;
    for (sort, at) in [("proc", "/proc"), ("sysfs", "/sys")] {
        // The kernel refuses this in a container in which parts of /proc or /sys are hidden.
        if let Err(errno) = sys::mount(sort, at, sort, safe, None) {
            let why = strerror(errno as i32);
            warn(&format!("rip: cannot mount a new {at}: {why}"));
        }
    }
    names().map_err(|errno| failed(DIR, errno))
}

/// Mounts an empty /run/netns. If the directory does not exist, a tmpfs replaces /run, with bind mounts of its entries.
fn names() -> nix::Result<()> {
    let tmpfs = |at: &Path| sys::mount("tmpfs", at, "tmpfs", MsFlags::empty(), Some("mode=755"));
    let dir = Path::new(DIR);
    if dir.is_dir() {
        return tmpfs(dir);
    }
    let run = dir.parent().unwrap_or(dir);
    let old = open(run, OFlag::O_PATH | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC, Mode::empty())?;
    tmpfs(run)?;
    let old = format!("/proc/self/fd/{}", old.as_raw_fd());
    for entry in sys::read_dir(&old).unwrap_or_default() {
        let (from, to) = (Path::new(&old).join(&entry.name), run.join(&entry.name));
        let made = match fs::read_link(&from) {
            Ok(target) => std::os::unix::fs::symlink(target, &to).map(|()| false),
            Err(_) if from.is_dir() => fs::create_dir(&to).map(|()| true),
            Err(_) => fs::File::create(&to).map(|_| true),
        };
        // Entries that cannot be mounted are left out.
        if made.is_ok_and(|is_mount_point| is_mount_point) {
            let _ = sys::mount(from, to, "none", MsFlags::MS_BIND | MsFlags::MS_REC, None);
        }
    }
    fs::create_dir(dir).map_err(|error| Errno::from_raw(error.raw_os_error().unwrap_or(0)))
}

/// Runs `body` in a child and waits for it. Returns its exit code, 128 and the number of the signal that ended it.
fn as_child(body: impl FnOnce() -> Result) -> Result<u8> {
    crate::print::stdout::flush();
    let failed = |what: &str, errno: Errno| {
        Error::refused(format!("rip: {what}: {}", strerror(errno as i32))).with_code(FAILED)
    };
    let child = match sys::fork().map_err(|errno| failed("fork", errno))? {
        ForkResult::Parent { child } => child,
        ForkResult::Child => {
            let code = match body() {
                Ok(()) => 0,
                Err(error) => {
                    error.report();
                    error.code
                }
            };
            sys::leave(code.into())
        }
    };
    loop {
        // PID 1 also has to reap orphaned processes.
        return match waitpid(Pid::from_raw(-1), None) {
            Ok(WaitStatus::Exited(pid, code)) if pid == child => Ok(code as u8),
            Ok(WaitStatus::Signaled(pid, signal, _)) if pid == child => {
                Ok(128 + signal as i32 as u8)
            }
            Ok(_) | Err(Errno::EINTR) => continue,
            Err(errno) => Err(failed("waitpid", errno)),
        };
    }
}
