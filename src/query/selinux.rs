//! Security contexts of SELinux. They are read as libselinux reads them, but are not translated by mcstransd(8).

use crate::sys;
use crate::text::from_c;
use nix::libc::SELINUX_MAGIC;
use nix::sys::statfs::{FsType, statfs};
use nix::sys::statvfs::FsFlags;
use std::path::Path;

/// The directories on which selinuxfs may be mounted.
const MOUNTS: [&str; 2] = ["/sys/fs/selinux", "/selinux"];
/// The configuration file of SELinux. If it is missing, libselinux reports that SELinux is disabled.
const CONFIG: &str = "/etc/selinux/config";
/// The text that is shown if there is no context, or if it cannot be read.
pub const UNAVAILABLE: &str = "unavailable";

/// Whether SELinux is enabled: selinuxfs is mounted and writable, and the configuration file exists. In containers that shall not
/// use SELinux, selinuxfs is mounted read-only or not at all.
pub fn is_enabled() -> bool {
    mount().is_some() && Path::new(CONFIG).exists()
}

/// Returns the directory on which selinuxfs is mounted, unless it is read-only.
fn mount() -> Option<&'static Path> {
    let is_mounted = |path: &&Path| {
        statfs(*path).is_ok_and(|fs| {
            fs.filesystem_type() == FsType(SELINUX_MAGIC as _)
                && !fs.flags().contains(FsFlags::ST_RDONLY)
        })
    };
    MOUNTS.into_iter().map(Path::new).find(is_mounted)
}

/// Returns the context of a process or thread.
pub fn of_process(id: u32) -> String {
    read(&Path::new("/proc").join(id.to_string()).join("attr/current"))
}

/// Returns the context of the kernel.
pub fn of_kernel() -> String {
    mount().map_or(UNAVAILABLE.into(), |mount| read(&mount.join("initial_contexts/kernel")))
}

/// Returns the context of a file; symbolic links are followed.
pub fn of_file(path: &Path) -> String {
    known(sys::xattr(path, c"security.selinux"))
}

fn read(path: &Path) -> String {
    known(std::fs::read(path))
}

fn known(context: std::io::Result<Vec<u8>>) -> String {
    match context.as_deref().map(from_c) {
        Ok(context) if !context.is_empty() => context.into_owned(),
        _ => UNAVAILABLE.into(),
    }
}
