//! Enters a network namespace, for `ip netns exec NAME` and `ip -n NAME`.

use crate::error::{Error, Result, SYS_ADMIN, reason, strerror, warn};
use crate::names::netns::path;
use crate::sys::{self, mount};
use nix::errno::Errno;
use nix::mount::{MntFlags, MsFlags};
use nix::sched::CloneFlags;
use nix::sys::statvfs::{FsFlags, statvfs};
use std::fs::File;
use std::os::fd::AsRawFd;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// The directory with a subdirectory per namespace, whose files replace those in /etc.
pub const ETC: &str = "/etc/netns";

/// Moves this process into a network namespace, with a /sys of that namespace and the files of /etc/netns/NAME. The
/// process must have only one thread, because other threads would stay. Errors: exit code 255.
pub fn switch(name: &str) -> Result {
    let file = path(name);
    let netns = sys::open(&file).map_err(|error| {
        let text = format!("Cannot open network namespace \"{name}\": {}", reason(&error));
        Error::fatal(text).about(name)
    })?;
    sys::setns(&netns, &file, CloneFlags::CLONE_NEWNET)
        .map_err(|errno| failed(&format!("setting the network namespace \"{name}\""), errno))?;
    drop(netns);
    sys::unshare(CloneFlags::CLONE_NEWNS).map_err(|errno| failed("unshare", errno))?;
    // Mounts made below must not propagate to other mount namespaces.
    let flags = MsFlags::MS_SLAVE | MsFlags::MS_REC;
    mount("", "/", "none", flags, None)
        .map_err(|errno| failed("\"mount --make-rslave /\"", errno))?;
    mount_sys(name)?;
    bind_etc(name);
    Ok(())
}

/// The mounts within /sys that RIP_NETNS_SYS=keep preserves. They do not depend on the network namespace.
const KEPT: &[&str] = &["/sys/fs/cgroup", "/sys/fs/bpf"];

/// Mounts a new sysfs on /sys: sysfs shows the devices of the namespace in which it was mounted.
fn mount_sys(name: &str) -> Result {
    let kept = kept();
    let mut flags = MsFlags::empty();
    // The old /sys stays mounted below the new one if mounts within it are to be preserved.
    let stays = !kept.is_empty() || sys::umount("/sys", MntFlags::MNT_DETACH).is_err();
    if stays && statvfs("/sys").is_ok_and(|stat| stat.flags().contains(FsFlags::ST_RDONLY)) {
        flags |= MsFlags::MS_RDONLY;
    }
    mount(crate::text::to_path(name), "/sys", "sysfs", flags, None)
        .map_err(|errno| failed("mount of /sys", errno))?;
    for (path, file) in kept {
        let from = format!("/proc/self/fd/{}", file.as_raw_fd());
        if let Err(errno) = mount(&from, path, "none", MsFlags::MS_BIND | MsFlags::MS_REC, None) {
            warn(&format!("rip: {path} cannot be kept: {}", strerror(errno as i32)));
        }
    }
    Ok(())
}

/// Opens the mounts to preserve, if the environment requests this.
fn kept() -> Vec<(&'static str, File)> {
    if std::env::var_os("RIP_NETNS_SYS").is_none_or(|value| value != "keep") {
        return Vec::new();
    }
    let device = |path: &str| std::fs::metadata(path).ok().map(|metadata| metadata.dev());
    let is_mount = |path: &&&str| device(path).is_some_and(|found| Some(found) != device("/sys"));
    let opened = |path: &&'static str| Some((*path, sys::open(path).ok()?));
    KEPT.iter().filter(is_mount).filter_map(opened).collect()
}

/// Bind-mounts the files of /etc/netns/NAME over those of /etc. A failure gives a warning.
fn bind_etc(name: &str) {
    let from = crate::text::to_path(&format!("{ETC}/{name}"));
    for entry in sys::read_dir(&from).unwrap_or_default() {
        let file = entry.name;
        let to = Path::new("/etc").join(&file);
        let bound = mount(from.join(&file), &to, "none", MsFlags::MS_BIND, None);
        if let Err(errno) = bound {
            let file = crate::text::from_vec(file.into_vec());
            let why = strerror(errno as i32);
            warn(&format!("Bind {ETC}/{name}/{file} -> /etc/{file} failed: {why}"));
        }
    }
}

fn failed(what: &str, errno: Errno) -> Error {
    let text = format!("{what} failed: {}", strerror(errno as i32));
    Error::system(text, errno as i32).with_code(255).needing(SYS_ADMIN)
}
