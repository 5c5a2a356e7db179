//! `ip vrf identify` and `pids`: the VRFs of processes.

use super::{cgroup, show};
use crate::cli::args::Args;
use crate::cli::value::number;
use crate::error::{Error, Result, reason, refuse};
use crate::ip::netns;
use crate::print::Printer;
use crate::query::processes;
use crate::session::Session;
use std::path::Path;

/// Runs `ip vrf identify`: prints the VRF of a process, or nothing.
pub(in crate::ip) fn identify(s: &Session, args: &mut Args) -> Result {
    let typed = args.next();
    if let Some(extra) = args.next() {
        return Err(Error::invalid(extra, "Extra arguments specified\n"));
    }
    let pid = match typed {
        Some(text) => number(text, "Invalid pid\n")?,
        None => std::process::id(),
    };
    let path = cgroup::of_process(pid).map_err(|error| {
        Error::refused(format!("Failed to lookup vrf association: {}", reason(&error)))
    })?;
    s.printer().document(|p| {
        if let Some(name) = cgroup::vrf(&path) {
            p.object(None, |p| p.put("name", "", name, "\n"));
        }
        Ok(())
    })
}

/// Runs `ip vrf pids`: prints the processes of a VRF.
pub(in crate::ip) fn pids(s: &Session, args: &mut Args) -> Result {
    let (Some(name), None) = (args.next(), args.next()) else {
        return refuse("Invalid arguments");
    };
    if show::index(s, name, s.options.family).is_none() {
        return refuse("Invalid VRF name");
    }
    let netns = netns::name_of("self")?;
    let mount = cgroup::mounted()?;
    s.printer().document(|p| {
        search(&mount, name, netns.as_deref(), p);
        Ok(())
    })
}

/// Searches the cgroups below a directory for those of a VRF, and prints their processes.
fn search(folder: &Path, name: &str, netns: Option<&str>, p: &mut Printer) {
    let Ok(entries) = crate::sys::read_dir(folder) else { return };
    for entry in entries.into_iter().filter(|entry| entry.is_dir) {
        let path = folder.join(&entry.name);
        if entry.name != "vrf" {
            search(&path, name, netns, p);
            continue;
        }
        // In a named network namespace only its own cgroups are used; otherwise those of all namespaces.
        let own = |netns: &str| folder.ends_with(crate::text::to_path(&format!("{netns}-ns")));
        if !netns.is_none_or(own) {
            continue;
        }
        let processes = path.join(crate::text::to_path(name)).join("cgroup.procs");
        for pid in std::fs::read_to_string(processes).unwrap_or_default().lines() {
            let Ok(pid) = pid.parse::<u32>() else { continue };
            let command = processes::command(pid).unwrap_or_else(|| "<terminated?>".into());
            p.object(None, |p| {
                p.both("pid", pid, &format!("{pid:>5}  "));
                p.put("name", "", &command, "\n");
            });
        }
    }
}
