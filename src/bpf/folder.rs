//! The directory in the BPF file system in which maps are pinned by name.

use crate::error::{reason, strerror, warn};
use crate::sys::{self, mount};
use nix::errno::Errno;
use nix::mount::MsFlags;
use nix::sys::statfs::{BPF_FS_MAGIC, statfs};
use std::io::ErrorKind;

/// The default mount point of the BPF file system.
const USUAL: &str = "/sys/fs/bpf";
/// The alternative mount point.
const OTHER: &str = "/bpf";

/// Prepares the directory for programs of a type (`xdp`, `ip`), which the reference's tc uses too. Returns its path.
pub(super) fn ready(sort: &str) -> Option<String> {
    match prepare() {
        Ok(root) => Some(format!("{root}/{sort}/")),
        Err(text) => {
            warn(&format!("{text}\nContinuing without mounted eBPF fs. Too old kernel?"));
            None
        }
    }
}

fn prepare() -> Result<String, String> {
    let root = match (std::env::var("TC_BPF_MNT"), mounted()) {
        (Ok(wished), _) if is_bpf(&wished) => wished,
        (Ok(wished), _) => mount_at(wished)?,
        (_, Some(root)) => root,
        _ => mount_at(USUAL.into())?,
    };
    let shared = format!("{root}/tc/");
    make(&shared)?;
    make(&format!("{shared}/globals/"))?;
    for name in ["xdp", "ip"] {
        link(&shared, &format!("{root}/{name}"))?;
    }
    Ok(root)
}

/// Whether a BPF file system is mounted at a path.
fn is_bpf(path: &str) -> bool {
    statfs(path).is_ok_and(|found| found.filesystem_type() == BPF_FS_MAGIC)
}

/// Returns the mount point of a BPF file system.
fn mounted() -> Option<String> {
    let known = [USUAL, OTHER].into_iter().find(|path| is_bpf(path));
    known.map(String::from).or_else(|| {
        let mounts = std::fs::read_to_string("/proc/mounts").ok()?;
        let fields = mounts.lines().map(|line| line.split(' ').collect::<Vec<_>>());
        let found = fields.into_iter().find(|fields| fields.get(2) == Some(&"bpf"))?;
        found.get(1).map(|path| path.to_string())
    })
}

fn mount_at(path: String) -> Result<String, String> {
    let at = path.as_str();
    let failed =
        |how: &str, errno: Errno| format!("mount {how} {at} failed: {}", strerror(errno as i32));
    make(at)?;
    let private = || mount("", at, "none", MsFlags::MS_PRIVATE | MsFlags::MS_REC, None);
    if private().is_err() {
        // Only a mount point can be made private.
        mount(at, at, "none", MsFlags::MS_BIND, None).map_err(|errno| failed("--bind", errno))?;
        private().map_err(|errno| failed("--make-private", errno))?;
    }
    mount("bpf", at, "bpf", MsFlags::empty(), Some("mode=0700"))
        .map_err(|errno| failed("-t bpf bpf", errno))?;
    Ok(path)
}

/// Creates a directory with access for its owner only.
pub fn make(path: &str) -> Result<(), String> {
    let made = sys::make_dir(path, 0o700);
    match made {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            Err(format!("mkdir {path} failed: {}", reason(&error)))
        }
        _ => Ok(()),
    }
}

fn link(to: &str, path: &str) -> Result<(), String> {
    match sys::symlink(to, path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            Err(format!("symlink {path} failed: {}", reason(&error)))
        }
        _ => Ok(()),
    }
}
