//! The mounts of this process, from /proc/self/mountinfo (proc_pid_mountinfo(5)).

use crate::error::{Error, Result};
use crate::sys::numbers_in;
use std::collections::BTreeSet;

/// A mount.
pub(super) struct Mount {
    /// The mount ID.
    pub id: u32,
    /// The ID of the parent mount.
    pub parent: u32,
    /// The root of the mount within its file system: `/`, `net:[4026531840]`.
    pub root: String,
    /// The mount point.
    pub at: String,
    /// Whether its propagation type is shared.
    pub is_shared: bool,
    /// The file system type.
    pub sort: String,
}

impl Mount {
    /// Returns the inode number of the network namespace that is mounted here, or `None` for other mounts.
    pub fn netns(&self) -> Option<u64> {
        netns_inode(&self.root).filter(|_| self.sort == "nsfs")
    }
}

/// Parses the kernel's name of a network namespace, `net:[4026531840]`. Returns the inode number.
pub(super) fn netns_inode(text: &str) -> Option<u64> {
    text.strip_prefix("net:[")?.strip_suffix(']')?.parse().ok()
}

/// Returns all mounts of this process in the kernel's order. The last mount on a path hides earlier ones.
pub fn read() -> Result<Vec<Mount>> {
    of("self").map_err(|error| Error::os("/proc/self/mountinfo", error))
}

fn of(process: &str) -> std::io::Result<Vec<Mount>> {
    let bytes = std::fs::read(format!("/proc/{process}/mountinfo"))?;
    Ok(crate::text::from_bytes(&bytes).lines().filter_map(parse).collect())
}

/// Returns the network namespaces that are mounted in other mount namespaces, as far as processes in these are visible
/// in /proc.
pub fn elsewhere() -> Vec<Mount> {
    let space = |process: &str| std::fs::read_link(format!("/proc/{process}/ns/mnt")).ok();
    let mut seen = BTreeSet::from([space("self")]);
    let processes = numbers_in("/proc").unwrap_or_default().into_iter();
    let processes = processes.map(|process| process.to_string());
    let others = processes.filter(|process| seen.insert(space(process)));
    let mounts = others.flat_map(|process| of(&process).unwrap_or_default());
    mounts.filter(|mount| mount.netns().is_some()).collect()
}

/// `36 35 98:0 / /mnt rw,noatime shared:1 - ext3 /dev/root rw`
fn parse(line: &str) -> Option<Mount> {
    let (before, after) = line.split_once(" - ")?;
    let mut words = before.split(' ');
    let (id, parent) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    let (root, at) = (plain(words.nth(1)?), plain(words.next()?));
    let is_shared = words.any(|word| word.starts_with("shared:"));
    Some(Mount { id, parent, root, at, is_shared, sort: after.split(' ').next()?.into() })
}

/// Decodes the octal escapes that the kernel writes for blanks, tabs, newlines and backslashes.
fn plain(text: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(text.into(), |text: String, (code, plain)| text.replace(code, plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_kernel() {
        let line = "41 36 0:4 net:[4026532195] /run/netns/a\\040b rw shared:7 - nsfs nsfs rw";
        let mount = parse(line).expect("a mount");
        assert_eq!((mount.id, mount.parent, mount.netns()), (41, 36, Some(4_026_532_195)));
        assert_eq!((mount.at.as_str(), mount.is_shared), ("/run/netns/a b", true));
        let line = "36 35 98:0 / /mnt rw,noatime - ext3 /dev/root rw,errors=continue";
        let mount = parse(line).expect("a mount");
        assert_eq!((mount.netns(), mount.is_shared, mount.sort.as_str()), (None, false, "ext3"));
        assert!(parse("36 35 98:0 /").is_none());
    }
}
