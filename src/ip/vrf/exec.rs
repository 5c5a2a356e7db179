//! `ip vrf exec`: executes a command whose sockets are bound to a VRF.

use super::{bind, cgroup, show};
use crate::cli::args::Args;
use crate::error::{Error, Result, reason, refuse};
use crate::ip::{command, netns};
use crate::session::Session;
use crate::sys;

/// The name that stands for no VRF.
pub const DEFAULT: &str = "default";

/// Runs `ip vrf exec`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let name = args.next().ok_or_else(|| Error::refused("No VRF name specified"))?;
    if args.is_empty() {
        return refuse("No command specified");
    }
    command::run(args.rest(), s.options.batch.is_some(), || switch(s, name))
}

/// Leaves the VRF of this process, if any.
pub fn leave(s: &Session) -> Result {
    let path = cgroup::of_process(std::process::id()).unwrap_or_default();
    match cgroup::vrf(&path) {
        Some(_) => switch(s, DEFAULT),
        None => Ok(()),
    }
}

/// Moves this process to the cgroup of a VRF, which binds all sockets that it creates from then on.
fn switch(s: &Session, name: &str) -> Result {
    let index = match name {
        DEFAULT => None,
        _ => Some(
            show::index(s, name, s.options.family)
                .ok_or_else(|| Error::fatal("Invalid VRF name").about(name))?,
        ),
    };
    let mount = cgroup::mounted()?;
    let netns = netns::name_of("self").map_err(|unknown| {
        let why = reason(&unknown.why);
        Error::from(unknown).report();
        Error::fatal(format!("Failed to get name of network namespace: {why}"))
    })?;
    let own = cgroup::of_process(std::process::id()).map_err(|error| {
        Error::fatal(format!("Failed to get base cgroup path: {}", reason(&error)))
    })?;
    let mut folder = mount.join(crate::text::to_path(base(&own).trim_start_matches('/')));
    if let Some(netns) = netns.filter(|_| !base(&own).ends_with("-ns")) {
        folder.push(crate::text::to_path(&format!("{netns}-ns")));
    }
    folder.push("vrf");
    if index.is_some() {
        folder.push(crate::text::to_path(name));
    }
    cgroup::make_all(&folder)
        .map_err(|error| cgroup::failed("Failed to setup vrf cgroup2 directory", &error))?;
    if let Some(index) = index {
        bind::bind(&folder, index)?;
    }
    let processes = folder.join("cgroup.procs");
    let written = sys::write(processes, &std::process::id().to_string()).map_err(|error| {
        cgroup::failed(format!("Failed to open cgroups.procs file: {}.", reason(&error)), &error)
    })?;
    written.map_err(|error| cgroup::failed("Failed to join cgroup", &error))?;
    // The capabilities of the binary are not needed any more.
    sys::drop_capabilities().map_err(|_| Error::silent(1).ending())
}

/// The path of a cgroup without the part that VRFs add.
fn base(path: &str) -> &str {
    path.split_once("/vrf").map_or(path, |split| split.0)
}
