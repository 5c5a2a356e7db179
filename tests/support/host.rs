//! Whether this machine's own kernel can run a case.

use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// How long a network namespace may take to come into being.
const PATIENCE: Duration = Duration::from_secs(20);

/// Whether a case can run here: with any kernel, or only with the virtual machine's.
/// `RIP_IN_VM` says that this is that machine.
pub fn runs(needs_vm: bool) -> bool {
    std::env::var_os("RIP_IN_VM").is_some() || (!needs_vm && is_able())
}

/// Whether network namespaces can be made here. Where not (no privilege, or a kernel that got stuck
/// in one), the virtual machine runs every case.
fn is_able() -> bool {
    static ABLE: OnceLock<bool> = OnceLock::new();
    *ABLE.get_or_init(makes_namespaces)
}

fn makes_namespaces() -> bool {
    let quiet = || Stdio::null();
    let child = Command::new("unshare")
        .args(["-n", "true"])
        .stdin(quiet())
        .stdout(quiet())
        .stderr(quiet())
        .spawn();
    let Ok(mut child) = child else { return false };
    let started = Instant::now();
    while started.elapsed() < PATIENCE {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => std::thread::sleep(Duration::from_millis(20)),
            Err(_) => return false,
        }
    }
    // Not waited for: a process that hangs in the kernel cannot be ended.
    false
}
