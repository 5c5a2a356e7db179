//! Network namespaces without a name, and the processes or mounts that keep them alive.

use super::Finding;
use super::mounts::{Mount, netns_inode};
use crate::error::{Error, Result};
use crate::names::netns::DIR;
use crate::query::processes;
use crate::sys::numbers_in;
use std::collections::BTreeMap;
use std::fs;

/// The maximum number of processes listed per namespace.
const SHOWN: usize = 5;

/// The processes and mounts that keep a namespace alive.
#[derive(Default)]
struct Holders {
    /// The processes, as process ID and name.
    processes: Vec<(u32, String)>,
    mounts: Vec<String>,
}

/// Returns the namespaces that have no name and are not the one of this process.
pub fn unnamed(mounts: &[Mount]) -> Result<Vec<Finding>> {
    let mut all: BTreeMap<u64, Holders> = BTreeMap::new();
    let own = netns_of("self");
    let mut named = Vec::new();
    for mount in mounts {
        let Some(netns) = mount.netns() else { continue };
        match mount.at.starts_with(DIR) {
            true => named.push(netns),
            false => all.entry(netns).or_default().mounts.push(mount.at.clone()),
        }
    }
    for number in numbers_in("/proc").map_err(|error| Error::os("/proc", error))? {
        if let Some(netns) = netns_of(&number.to_string()) {
            let name = processes::command(number).unwrap_or_default();
            all.entry(netns).or_default().processes.push((number, name));
        }
    }
    all.retain(|netns, _| !named.contains(netns) && Some(*netns) != own);
    Ok(all.into_iter().map(|(netns, holders)| finding(netns, holders)).collect())
}

/// Returns the inode number of a process's network namespace, or `None` if the caller may not read it.
fn netns_of(process: &str) -> Option<u64> {
    let link = fs::read_link(format!("/proc/{process}/ns/net")).ok()?;
    netns_inode(link.to_str()?)
}

fn finding(netns: u64, mut holders: Holders) -> Finding {
    holders.processes.sort_unstable();
    let mut text: Vec<_> = holders
        .processes
        .iter()
        .take(SHOWN)
        .map(|(number, name)| format!("process {number} ({name})"))
        .collect();
    let more = holders.processes.len().saturating_sub(SHOWN);
    if more > 0 {
        text.push(format!("{more} more processes"));
    }
    text.extend(holders.mounts.iter().map(|at| format!("the mount {at}")));
    let text = format!("the namespace has no name; it is held by {}", text.join(", "));
    let finding = Finding::new("unnamed", format!("net:[{netns}]"), text).note();
    match (holders.processes.first(), holders.mounts.first()) {
        (Some((number, _)), _) => finding.command(format!("ip netns attach NAME {number}")),
        (None, Some(at)) => {
            let name = format!("{DIR}/NAME");
            finding.command(format!("touch {name} && mount --bind {at} {name}"))
        }
        (None, None) => finding,
    }
}
