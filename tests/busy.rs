//! Monitors on a machine whose CPUs are busy: they lose no events that the reference's monitors receive.

mod support;

use std::process::Command;
use support::tools::{reference, repository, rip};

#[test]
fn busy_machines_lose_no_events() {
    let script = repository().join("tests/busy.py");
    let reference = reference().expect("the reference").join("bin");
    let run = Command::new("unshare")
        .args(["-n", "python3"])
        .arg(script)
        .arg(reference)
        .arg(rip())
        .output();
    let run = run.expect("unshare runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}
