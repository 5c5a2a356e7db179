//! Reports capabilities, devices and kernel modules that `ip` uses and that are not available to this process.

use super::Finding;
use crate::sys;
use std::fs;
use std::path::Path;

/// Capabilities: number, name, and what requires them.
const CAPABILITIES: &[(u32, &str, &str)] = &[
    (
        sys::CAP_NET_ADMIN,
        "CAP_NET_ADMIN",
        "links, addresses, routes, rules and neighbours cannot be changed",
    ),
    (21, "CAP_SYS_ADMIN", "network namespaces cannot be added, named or entered"),
];

/// The tun device (tun(4)).
const TUN: &str = "/dev/net/tun";

/// Returns the capabilities, devices and modules that are missing.
pub(super) fn lacking() -> Vec<Finding> {
    let mut found = Vec::new();
    let held = sys::capabilities().unwrap_or(u64::MAX);
    let lacks = CAPABILITIES.iter().filter(|(number, ..)| held & 1 << number == 0);
    found.extend(lacks.map(|(_, name, text)| {
        Finding::new("capability", *name, *text)
            .note()
            .command("run rip as root, or in \"rip lab\"")
    }));
    if !Path::new(TUN).exists() {
        let finding = Finding::new("device", TUN, "\"ip tuntap\" needs this device").note();
        found.push(finding.command("mkdir -p /dev/net && mknod /dev/net/tun c 10 200"));
    }
    found.extend(modules());
    found
}

/// Returns why the kernel cannot load the modules of link kinds, if it cannot.
fn modules() -> Option<Finding> {
    let text = "the kernel cannot load the modules of further link kinds";
    let sysctl = "/proc/sys/kernel/modules_disabled";
    if fs::read_to_string(sysctl).is_ok_and(|value| value.trim() == "1") {
        return Some(Finding::new("modules", "kernel.modules_disabled", text).note());
    }
    // A kernel without module support lacks the file.
    let release = fs::read_to_string("/proc/sys/kernel/osrelease").ok()?;
    let folder = format!("/lib/modules/{}", release.trim());
    let lacks = Path::new("/proc/modules").exists() && !Path::new(&folder).exists();
    lacks.then(|| Finding::new("modules", folder, text).note())
}
