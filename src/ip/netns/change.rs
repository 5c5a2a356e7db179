//! `ip netns add`, `attach`, `set` and `delete`.

use super::directory;
use crate::cli::args::Args;
use crate::cli::value::integer;
use crate::error::{Error, Result, reason, refuse};
use crate::names::netns::path;
use crate::names::netns::{DIR, HEADER};
use crate::netlink::Request;
use crate::netlink::uapi::netns::{NSID, NSID_FD, RTM_NEWNSID};
use crate::session::Session;
use crate::sys;
use nix::errno::Errno;
use nix::mount::{MntFlags, MsFlags};
use nix::sched::CloneFlags;
use std::os::fd::AsRawFd;
use std::path::Path;

/// The namespace file of this process.
const OWN: &str = "/proc/self/ns/net";

/// Runs `ip netns add`: creates a namespace, and bind-mounts its namespace file on a new file.
pub fn add(_: &Session, args: &mut Args) -> Result {
    let name = args.next().ok_or_else(|| Error::refused("No netns name specified"))?;
    let file = new_file(name)?;
    // If the original namespace cannot be opened, the new file remains.
    let own = sys::open(OWN);
    let own = own.map_err(|error| Error::os("Cannot open init namespace", error))?;
    named(name, || {
        sys::unshare(CloneFlags::CLONE_NEWNET).map_err(|errno| {
            failed(format!("Failed to create a new network namespace \"{name}\""), errno)
        })?;
        bind(OWN, name, &file)?;
        // The following commands of a batch are executed in the original namespace.
        sys::setns(&own, OWN, CloneFlags::CLONE_NEWNET)
            .map_err(|errno| failed("Failed to return to original network namespace".into(), errno))
    })
}

/// Runs `ip netns attach`: names the namespace of a process.
pub fn attach(_: &Session, args: &mut Args) -> Result {
    let (Some(name), Some(text)) = (args.next(), args.next()) else {
        return refuse("No netns name and PID specified");
    };
    let pid: i32 = crate::text::number::signed(text)
        .filter(|pid| *pid != 0)
        .ok_or_else(|| Error::refused(format!("Invalid PID: {text}")))?;
    let file = new_file(name)?;
    named(name, || bind(&format!("/proc/{pid}/ns/net"), name, &file))
}

/// Runs `ip netns set`: assigns an ID to a namespace, valid in this namespace.
pub fn set(s: &Session, args: &mut Args) -> Result {
    let name = args.next().ok_or_else(|| Error::refused("No netns name specified"))?;
    let number = match args.next() {
        None => return refuse("No nsid specified"),
        Some("auto") => -1,
        Some(text) => match integer(text, "Invalid \"netnsid\" value")? {
            0.. => integer(text, "")?,
            i32::MIN..0 => {
                return Err(Error::invalid(text, "\"netnsid\" value should be >= 0"));
            }
        },
    };
    // As in the reference, there is no message about a name that does not exist.
    let netns = sys::open(path(name)).map_err(|_| Error::silent(1))?;
    let mut request = Request::new(RTM_NEWNSID, 0, &[0; HEADER]);
    request.put_u32(NSID_FD, netns.as_raw_fd() as u32);
    request.put_u32(NSID, number as u32);
    s.conn()?.request(request)
}

/// Runs `ip netns delete`: deletes the first name; with -all, all names up to one that cannot be deleted.
pub fn delete(s: &Session, args: &mut Args) -> Result {
    if s.options.all {
        for name in directory::names_if_any()? {
            if let Err(error) = delete_one(&name) {
                error.report();
                break;
            }
        }
        return Ok(());
    }
    delete_one(args.next().ok_or_else(|| Error::refused("No netns name specified"))?)
}

fn delete_one(name: &str) -> Result {
    let path = path(name);
    // If the file is not a mount point, it was left by another program.
    let _ = sys::umount(&path, MntFlags::MNT_DETACH);
    sys::remove_file(&path).map_err(|error| {
        let text = format!("Cannot remove namespace file \"{DIR}/{name}\": {}", reason(&error));
        Error::refused(text).about(name)
    })
}

/// Creates the file of a new name, and the directory if necessary.
fn new_file(name: &str) -> Result<std::path::PathBuf> {
    directory::make()?;
    directory::share()?;
    directory::make_file(name)
}

/// Calls `bind`, which mounts the namespace file. On failure, deletes the file of the name.
fn named(name: &str, bind: impl FnOnce() -> Result) -> Result {
    bind().inspect_err(|_| {
        let _ = delete_one(name);
    })
}

fn bind(from: &str, name: &str, file: &Path) -> Result {
    sys::mount(from, file, "none", MsFlags::MS_BIND, None)
        .map_err(|errno| failed(format!("Bind {from} -> {DIR}/{name}"), errno))
}

fn failed(what: String, errno: Errno) -> Error {
    let text = format!("{what} failed: {}", crate::error::strerror(errno as i32));
    Error::system(text, errno as i32).needing(crate::error::SYS_ADMIN)
}
