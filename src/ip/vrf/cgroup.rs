//! The cgroups of VRFs: `[NETNS-ns/]vrf/NAME` in the cgroup2 hierarchy.

use crate::error::{CGROUP2, Error, Result, reason, strerror, warn};
use crate::sys;
use nix::errno::Errno;
use nix::mount::MsFlags;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The mount point if cgroup2 is not mounted elsewhere.
const OWN_MOUNT: &str = "/var/run/cgroup2";

/// The requirement of mounting cgroup2, for hints.
const MOUNT: &str = "CAP_SYS_ADMIN to mount cgroup2";

/// Returns the mount point of cgroup2. Mounts cgroup2 if it is not mounted.
pub fn mounted() -> Result<PathBuf> {
    // If the file cannot be read, prints a warning and assumes that there are no mounts.
    let mounts = std::fs::read("/proc/mounts").unwrap_or_else(|error| {
        warn(&format!("Failed to open mounts file: {}", reason(&error)));
        Vec::new()
    });
    let line = mounts.split(|byte| *byte == b'\n').find_map(|line| {
        let mut fields = line.split(|byte| *byte == b' ').skip(1);
        let path = fields.next()?;
        (fields.next()? == b"cgroup2").then_some(path)
    });
    match line {
        Some(path) => Ok(crate::text::to_path(&crate::text::from_bytes(path))),
        None => mount_own(),
    }
}

fn mount_own() -> Result<PathBuf> {
    make_all(Path::new(OWN_MOUNT))
        .map_err(|error| failed("Failed to setup cgroup2 directory", &error))?;
    match sys::mount("none", OWN_MOUNT, "cgroup2", MsFlags::empty(), None) {
        Ok(()) => Ok(OWN_MOUNT.into()),
        Err(Errno::ENODEV) => {
            let text = "Failed to mount cgroup2. Are CGROUPS enabled in your kernel?";
            Err(failed(text, &Errno::ENODEV.into()))
        }
        Err(errno) => {
            let text = format!("Failed to mount cgroup2: {}", strerror(errno as i32));
            Err(failed(text, &errno.into()).needing(MOUNT))
        }
    }
}

/// Returns the error of a cgroup operation, with exit code 255.
pub(super) fn failed(text: impl Into<String>, error: &std::io::Error) -> Error {
    Error::system(text, error.raw_os_error().unwrap_or(0)).with_code(255).needing(CGROUP2)
}

/// Creates a directory and its parents. Prints an error with the directory that could not be created.
pub(super) fn make_all(path: &Path) -> std::io::Result<()> {
    let above: Vec<_> = path.ancestors().collect();
    for folder in above.into_iter().rev().filter(|folder| *folder != Path::new("/")) {
        match sys::make_dir(folder, 0o755) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => {
                let folder = folder.as_os_str().as_encoded_bytes();
                let folder = crate::text::from_bytes(folder);
                warn(&format!("mkdir failed for {folder}: {}", reason(&error)));
                return Err(error);
            }
            _ => {}
        }
    }
    Ok(())
}

/// Returns the path of a process's cgroup in the cgroup2 hierarchy.
pub(super) fn of_process(pid: u32) -> std::io::Result<String> {
    let groups = std::fs::read(format!("/proc/{pid}/cgroup"))?;
    let line = groups.split(|byte| *byte == b'\n').find_map(|line| line.strip_prefix(b"0::"));
    Ok(crate::text::from_bytes(line.unwrap_or_default()).into_owned())
}

/// Returns the name of the VRF in the path of a cgroup.
pub fn vrf(path: &str) -> Option<&str> {
    path.split_once("/vrf/").map(|split| split.1)
}
