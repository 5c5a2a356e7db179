//! The IDs and paths of cgroups in the cgroup2 hierarchy.

use crate::error::{strerror, warn};
use crate::sys;
use crate::text::{from_bytes, to_path};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs::File;
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};

/// The mount point if /proc/mounts has none.
const USUAL: &str = "/sys/fs/cgroup/unified";

/// The maximum depth of the walk; it ends a walk through a hierarchy that changes at the same time.
const DEEPEST: usize = 64;

/// Returns the ID of the cgroup at `path`, which is absolute or relative to the mount point. Prints an error if there
/// is none.
pub fn id(path: &str) -> Option<u64> {
    if let Ok(id) = sys::handle_of(None, &to_path(path)) {
        return Some(id);
    }
    let below = path.trim_start_matches('/');
    if below.is_empty() {
        warn("Invalid cgroup2 path");
        return None;
    }
    let (mount, _) = open_mount()?;
    let found = sys::handle_of(Some(&mount), &to_path(below));
    if let Err(errno) = found {
        warn(&format!("Failed to get cgroup2 ID: {}", strerror(errno as i32)));
    }
    found.ok()
}

/// The paths of all cgroups by ID, relative to the mount.
pub struct Paths(BTreeMap<u64, String>);

impl Paths {
    /// Walks through the hierarchy. Cgroups that cannot be read are omitted.
    pub fn read() -> Self {
        let mut all = Paths(BTreeMap::new());
        let root = mount_point();
        all.add(&root, "/", 0);
        all
    }

    fn add(&mut self, folder: &Path, path: &str, depth: usize) {
        let Ok(id) = sys::handle_of(None, folder) else { return };
        self.0.insert(id, path.into());
        let entries = sys::read_dir(folder).unwrap_or_default();
        for entry in entries.into_iter().filter(|entry| entry.is_dir && depth < DEEPEST) {
            let name = from_bytes(entry.name.as_encoded_bytes());
            let below = format!("{}/{name}", path.trim_end_matches('/'));
            self.add(&folder.join(&entry.name), &below, depth + 1);
        }
    }

    /// Returns the path of a cgroup, or `None` if it no longer exists. Prints an error if cgroup2 is not mounted.
    pub fn get(&mut self, id: u64) -> Option<&str> {
        match self.0.entry(id) {
            Entry::Occupied(known) => Some(known.into_mut().as_str()),
            Entry::Vacant(new) => Some(new.insert(found_by_handle(id)?)),
        }
    }
}

/// Returns the path of a cgroup that was created after the walk.
fn found_by_handle(id: u64) -> Option<String> {
    let (mount, at) = open_mount()?;
    let group = sys::open_handle(&mount, id)?;
    let path = std::fs::read_link(format!("/proc/self/fd/{}", group.as_raw_fd())).ok()?;
    let below = path.strip_prefix(&at).ok()?;
    Some(format!("/{}", from_bytes(below.as_os_str().as_encoded_bytes())))
}

fn open_mount() -> Option<(File, PathBuf)> {
    let at = mount_point();
    match File::open(&at) {
        Ok(file) => Some((file, at)),
        Err(_) => {
            warn("Failed to open cgroup2 mount");
            None
        }
    }
}

/// The first mount point of a cgroup2 file system.
fn mount_point() -> PathBuf {
    let mounts = std::fs::read("/proc/mounts").unwrap_or_default();
    let mounts = from_bytes(&mounts);
    let place = |line: &str| {
        let mut fields = line.split(' ').skip(1);
        let place = fields.next()?;
        (fields.next() == Some("cgroup2")).then(|| to_path(place))
    };
    mounts.lines().find_map(place).unwrap_or_else(|| USUAL.into())
}
