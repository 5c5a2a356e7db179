//! Golden cases: what rip prints is what the reference printed. CONTRIBUTING.md says how to write and record them.

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use support::Result;
use support::case::Case;
use support::job::Want;
use support::suite::{self, Suite};
use support::tools::Tool;

/// rip against the records.
const COMPARE: Suite = Suite { tools: &[Tool::Rip], want: Want::Output };
/// The reference against its records, or into them.
const RECORD: Suite = Suite { tools: &[Tool::Reference], want: Want::Output };
/// Both tools side by side, and the kernel's state after them.
const LIVE: Suite = Suite { tools: &suite::BOTH, want: Want::State };
/// Both tools side by side, the two streams of each command in one file.
const MERGED: Suite = Suite { tools: &suite::BOTH, want: Want::Merged };

fn main() -> ExitCode {
    support::main(|| asked()?.run(check))
}

/// What the environment asks for, refused if it cannot be.
fn asked() -> Result<Suite> {
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|v| v == value);
    let suite = match std::env::var("RIP_UNDER_TEST") {
        Ok(name) if Tool::named(&name)? == Tool::Reference => RECORD,
        Err(_) if is("RIP_GOLDEN", "live") => LIVE,
        Err(_) if is("RIP_GOLDEN", "merged") => MERGED,
        _ => COMPARE,
    };
    if is("SNAPSHOTS", "overwrite") && suite != RECORD && !suite::rip_records() {
        let how = "RIP_UNDER_TEST=reference SNAPSHOTS=overwrite";
        return Err(format!("only the reference records: {how}").into());
    }
    let elsewhere = is("RIP_GOLDEN_IN", "host") || is("RIP_GOLDEN_IN", "guest");
    if (suite == RECORD || suite::rip_records()) && elsewhere {
        return Err("records are of the virtual machine's kernel, not of this machine's".into());
    }
    Ok(suite)
}

/// The text to compare with the case's file: that file itself where all is well and nothing is to be recorded.
fn check(suite: &Suite, path: &Path) -> Result<String> {
    let case = Case::read(path)?;
    let file = std::fs::read_to_string(path)?;
    let difference = match suite.tools {
        [tool] => {
            let text = suite.result(path, *tool)?;
            if suite::asked("guest") && text != file && !case.rip_only {
                return beside_reference(suite, path, file);
            }
            if *tool == Tool::Reference || !case.todo {
                return Ok(text);
            }
            (text != file).then_some(text)
        }
        _ => suite.beside(path, differ)?,
    };
    match (difference, case.todo) {
        (Some(_), true) | (None, false) => Ok(file),
        (Some(difference), false) => Err(difference.into()),
        (None, true) => Err("passes: take its `#! todo` away".into()),
    }
}

/// Compares rip with the reference in the machine that this program runs in. The kernel of a machine of another architecture
/// has other build options than the kernel of the records, so some cases print something else there. Returns `file` if both
/// tools print the same.
fn beside_reference(suite: &Suite, path: &Path, file: String) -> Result<String> {
    match suite.again(path, suite::ATTEMPTS, differ)? {
        None => Ok(file),
        Some(difference) => Err(difference.into()),
    }
}

/// Returns the difference between the results of both tools; `None` if they are equal.
fn differ(reference: &str, rip: &str) -> Result<Option<String>> {
    Ok((reference != rip).then(|| diff(reference, rip)))
}

/// Where `rip` parts from `reference`, as diff shows it.
fn diff(reference: &str, rip: &str) -> String {
    let thread = format!("{:?}", std::thread::current().id());
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(thread);
    let run = || -> Result<String> {
        std::fs::create_dir_all(&dir)?;
        std::fs::write(dir.join("reference"), reference)?;
        std::fs::write(dir.join("rip"), rip)?;
        let words = ["-U8", "--label", "reference", "--label", "rip", "reference", "rip"];
        let run = Command::new("diff").args(words).current_dir(&dir).output()?;
        std::fs::remove_dir_all(&dir)?;
        Ok(format!("\n{}", String::from_utf8_lossy(&run.stdout)))
    };
    run().unwrap_or_else(|e| format!("they differ, and diff: {e}"))
}
