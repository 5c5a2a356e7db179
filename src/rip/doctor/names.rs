//! Checks named namespaces: stale files, mounts that hide others, and directories in /etc/netns of namespaces that do
//! not exist.

use super::Finding;
use super::mounts::{self, Mount};
use crate::error::{Error, Result};
use crate::names::netns::{DIR, path};
use crate::query::netns::ETC;
use crate::sys;
use nix::mount::MntFlags;
use nix::sys::statfs::{TMPFS_MAGIC, statfs};
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;

/// Returns the names in a directory; none if the directory does not exist.
fn entries(folder: &str) -> Result<Vec<String>> {
    match sys::read_dir(folder) {
        Ok(all) => {
            let mut names: Vec<_> = all.into_iter().map(sys::Entry::into_text).collect();
            names.sort();
            Ok(names)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(Error::os(folder, error)),
    }
}

/// Files in /run/netns on which no namespace is mounted, for example after the restart of a container.
pub fn stale(mounts: &[Mount]) -> Result<Vec<Finding>> {
    let is_at = |mount: &Mount, name: &str| mount.at == format!("{DIR}/{name}");
    let names = entries(DIR)?.into_iter();
    let stale: Vec<_> =
        names.filter(|name| !mounts.iter().any(|mount| is_at(mount, name))).collect();
    let elsewhere = if stale.is_empty() { Vec::new() } else { mounts::elsewhere() };
    let is_used = |name: &str| {
        let end = format!("/{name}");
        elsewhere.iter().any(|mount| mount.at.ends_with(&end))
    };
    let may_fix = sees_all();
    let finding = |name: String| match is_used(&name) {
        true => {
            let text = "the name is that of a network namespace only in other mount namespaces";
            Finding::new("stale-name", format!("{DIR}/{name}"), text).note()
        }
        false => finding_of(&name, may_fix),
    };
    Ok(stale.into_iter().map(finding).collect())
}

/// Whether a stale file is stale in all mount namespaces: all processes are visible, or the directory is not a tmpfs, which
/// a host may share with a container.
fn sees_all() -> bool {
    /// The number of the first namespace of processes (PROC_PID_INIT_INO).
    const FIRST: &str = "pid:[4026531836]";
    let is_first = fs::read_link("/proc/self/ns/pid").is_ok_and(|link| link.as_os_str() == FIRST);
    is_first || statfs(DIR).is_ok_and(|stat| stat.filesystem_type() != TMPFS_MAGIC)
}

fn finding_of(name: &str, may_fix: bool) -> Finding {
    let at = format!("{DIR}/{name}");
    let finding = Finding::new("stale-name", &at, "the file is not a network namespace");
    if !is_empty(name) {
        return finding;
    }
    let finding = finding.command(format!("ip netns del {name}"));
    let name = name.to_string();
    match may_fix {
        false => finding,
        // If a namespace has been mounted on the file in the meantime, the kernel returns EBUSY.
        true => finding.fix(move || is_empty(&name) && sys::remove_file(path(&name)).is_ok()),
    }
}

/// Whether the file of a name is as `ip netns add` makes it: regular, without contents.
fn is_empty(name: &str) -> bool {
    fs::symlink_metadata(path(name)).is_ok_and(|file| file.is_file() && file.len() == 0)
}

/// Mounts on the directory or its files that hide other mounts.
pub fn hidden(all: &[Mount]) -> Vec<Finding> {
    let here: Vec<_> = all.iter().filter(|mount| mount.at == DIR).collect();
    let mut found = Vec::new();
    if here.len() > 1 {
        let text = format!(
            "{} mounts are stacked here; only names in the top mount are visible",
            here.len()
        );
        found.push(Finding::new("doubled-mount", DIR, text).command(format!("umount {DIR}")));
    }
    if let Some(top) = here.last()
        && !top.is_shared
    {
        let text =
            "the mount is not shared: a name that is deleted here stays in other mount namespaces";
        let finding = Finding::new("private-mount", DIR, text).note();
        found.push(finding.command(format!("mount --make-shared {DIR}")));
    }
    let top = here.last().map(|mount| mount.id);
    let mut by_place: BTreeMap<&str, Vec<&Mount>> = BTreeMap::new();
    let is_name =
        |mount: &&Mount| mount.at.strip_prefix(DIR).is_some_and(|rest| rest.starts_with('/'));
    for mount in all.iter().filter(is_name) {
        by_place.entry(&mount.at).or_default().push(mount);
    }
    for (at, mounts) in by_place {
        let is_below = |mount: &&&Mount| top.is_some_and(|top| mount.parent != top);
        let hidden = mounts.iter().filter(is_below).count();
        // The parent of a stacked mount is the mount below it on the same path.
        let ids: Vec<_> = mounts.iter().map(|mount| mount.id).collect();
        let stacked = mounts.iter().filter(|mount| ids.contains(&mount.parent)).count();
        if stacked > 0 {
            found.push(doubled(at, &mounts));
        } else if hidden > 0 {
            let text = format!("a mount on {DIR} hides the namespace");
            found.push(Finding::new("hidden-name", at, text).command(format!("umount {DIR}")));
        }
    }
    found
}

/// A name with more than one mount. Additional mounts of the same namespace can be removed safely.
fn doubled(at: &str, mounts: &[&Mount]) -> Finding {
    let first = mounts[0].netns();
    let is_same = first.is_some() && mounts.iter().all(|mount| mount.netns() == first);
    let text = match is_same {
        true => format!("the namespace is mounted {} times", mounts.len()),
        false => format!("{} mounts are stacked here; only the top one is visible", mounts.len()),
    };
    let finding = Finding::new("doubled-name", at, text).command(format!("umount {at}"));
    let (place, times) = (at.to_string(), mounts.len() - 1);
    match is_same {
        false => finding,
        true => finding.fix(move || {
            let place = crate::text::to_path(&place);
            (0..times).all(|_| sys::umount(&place, MntFlags::empty()).is_ok())
        }),
    }
}

/// Folders of /etc/netns whose namespace is not there.
pub fn files() -> Result<Vec<Finding>> {
    let missing = entries(ETC)?.into_iter().filter(|name| !path(name).exists());
    let finding = |name: String| {
        let text = "there is no network namespace of this name";
        let finding = Finding::new("unused-files", format!("{ETC}/{name}"), text).note();
        finding.command(format!("ip netns add {name}"))
    };
    Ok(missing.map(finding).collect())
}
