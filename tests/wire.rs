//! Records what the reference sends and receives, and what it prints of that: the files of tests/wire. The unit tests of
//! `src/wire.rs` compare them with rip, without a kernel.
//!
//! `cargo test --test wire [FILTER]` tells which records the reference would not make again; with `SNAPSHOTS=overwrite`
//! it writes them.

mod support;

use std::io::{Write, stderr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use support::job::{self, Job, Want};
use support::tools::{self, Tool};
use support::{Result, trace, vm, wire};

fn main() -> ExitCode {
    support::main(record)
}

/// Runs the commands of each file with the reference, in the virtual machine.
fn record() -> Result {
    let filter = std::env::args().skip(1).find(|word| !word.starts_with('-')).unwrap_or_default();
    let overwrite = std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite");
    let scratch =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("wire-{}", std::process::id()));
    std::fs::create_dir_all(&scratch)?;
    let mut files = Vec::new();
    for entry in std::fs::read_dir(tools::repository().join("tests/wire"))? {
        let file = entry?.path();
        if file.display().to_string().contains(&filter) {
            let commands = commands(&std::fs::read_to_string(&file)?);
            let path = scratch.join(file.with_extension("t").file_name().unwrap_or_default());
            std::fs::write(&path, commands)?;
            files.push((file, Job { tool: Tool::Reference, want: Want::Exchange, path }));
        }
    }
    let jobs: Vec<Job> = files.iter().map(|(_, job)| job.clone()).collect();
    let is_emulated = |job: &&Job| {
        std::fs::read_to_string(&job.path).is_ok_and(|text| text.starts_with("#! needs qemu"))
    };
    let (emulated, fast): (Vec<&Job>, Vec<&Job>) = jobs.iter().partition(is_emulated);
    let mut results = vm::run(&fast.into_iter().cloned().collect::<Vec<_>>(), false)?;
    results.extend(vm::run(&emulated.into_iter().cloned().collect::<Vec<_>>(), true)?);
    std::fs::remove_dir_all(&scratch)?;
    let mut stale: Vec<PathBuf> = Vec::new();
    for (file, job) in files {
        let recorded =
            merged(results.get(&job).ok_or("it was not run")?.as_ref().map_err(String::clone)?)?;
        if recorded != std::fs::read_to_string(&file)? {
            match overwrite {
                true => std::fs::write(&file, recorded)?,
                false => stale.push(file),
            }
        }
    }
    match stale.is_empty() {
        true => Ok(writeln!(stderr(), "test result: ok")?),
        false => Err(format!("not as recorded: {stale:?}").into()),
    }
}

/// The lines of a file that a person writes.
fn commands(file: &str) -> String {
    let ours = |line: &&str| line.is_empty() || line.starts_with('#') || line.starts_with("$ ");
    file.lines().filter(ours).map(|line| format!("{line}\n")).collect()
}

/// A job's result as a file: below each command what goes over the wire, then what is printed.
fn merged(result: &str) -> Result<String> {
    let mut runs = trace::runs(result)?.into_iter().filter(|run| !run.command.is_empty());
    let mut out = String::new();
    let mut printed = job::printed(result).lines().peekable();
    while let Some(line) = printed.next() {
        out += &format!("{line}\n");
        if line.starts_with("$ ") {
            let run = runs.next().ok_or("a command was not run")?;
            let is_output =
                |next: &&str| !["$ ", "! ", "? ", "#"].iter().any(|mark| next.starts_with(mark));
            let shows = printed.peek().is_some_and(|next| !next.is_empty() && is_output(next));
            wire::lines(&run.sent, shows).iter().for_each(|line| out += &format!("{line}\n"));
        }
    }
    Ok(out)
}
