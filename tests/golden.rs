//! Golden cases: what rip prints is what the reference printed. CONTRIBUTING.md says how to write and record them.

#[path = "support/mod.rs"]
mod support;

use std::io::{Write, stderr, stdout};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::OnceLock;

use support::case::Case;
use support::job::{INSIDE, Job};
use support::tools::{self, Tool};
use support::{Result, host, inside, vm};

/// What is asked of the cases.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    /// What this tool prints against the records, or into them.
    Records(Tool),
    /// Both tools side by side, and the kernel's state after them.
    Live,
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let done = match words.first().map(String::as_str) {
        Some(INSIDE) => Job::parse(words[1..].iter().map(String::as_str))
            .and_then(|job| inside::run(&job.path, job.tool, job.state))
            .and_then(|text| Ok(stdout().write_all(text.as_bytes())?)),
        Some(vm::BATCH) => vm::batch(Path::new(&words[1]), &mut stdout()),
        _ => mode().map(|mode| golden(mode)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            let _ = writeln!(stderr(), "{e}");
            ExitCode::FAILURE
        }
    }
}

/// What the environment asks for, refused if it cannot be.
fn mode() -> Result<Mode> {
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|v| v == value);
    let mode = match std::env::var("RIP_UNDER_TEST") {
        Ok(name) => Mode::Records(Tool::named(&name)?),
        Err(_) if is("RIP_GOLDEN", "live") => Mode::Live,
        Err(_) => Mode::Records(Tool::Rip),
    };
    if is("SNAPSHOTS", "overwrite") && mode != Mode::Records(Tool::Reference) {
        return Err(
            "only the reference records: RIP_UNDER_TEST=reference SNAPSHOTS=overwrite".into()
        );
    }
    if !nix::unistd::geteuid().is_root() {
        return Err("the golden cases need root: each runs in new namespaces".into());
    }
    tools::reference()?;
    Ok(mode)
}

fn root() -> PathBuf {
    tools::repository().join("tests/golden")
}

fn golden(mode: Mode) -> ! {
    let setup = |fixture: PathBuf| tryfn::Case {
        name: name(&fixture),
        expected: tryfn::Data::read_from(&fixture, None).raw(),
        fixture,
    };
    tryfn::Harness::new(root(), setup, move |path: &Path| test(mode, path)).select(["*.t"]).test()
}

/// The case's name: its path below tests/golden without `.t`.
fn name(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap_or(path);
    path.with_extension("").display().to_string()
}

/// The text to compare with the case's file.
fn test(mode: Mode, path: &Path) -> Result<String> {
    let case = Case::read(path)?;
    let file = std::fs::read_to_string(path)?;
    let difference = match mode {
        Mode::Records(tool) => {
            let text = run(&case, Job { tool, state: false, path: path.to_owned() }, mode)?;
            if tool == Tool::Reference || !case.todo {
                return Ok(text);
            }
            (text != file).then_some(text)
        }
        Mode::Live => {
            let job = |tool| Job { tool, state: true, path: path.to_owned() };
            let reference = run(&case, job(Tool::Reference), mode)?;
            let rip = run(&case, job(Tool::Rip), mode)?;
            (reference != rip).then(|| diff(&reference, &rip))
        }
    };
    match (difference, case.todo) {
        (Some(_), true) | (None, false) => Ok(file),
        (Some(difference), false) => Err(difference.into()),
        (None, true) => Err("passes: take its `#! todo` away".into()),
    }
}

/// Runs one job here, or with all others of its kind in the virtual machine.
fn run(case: &Case, job: Job, mode: Mode) -> Result<String> {
    static VM: OnceLock<Result<vm::Results, String>> = OnceLock::new();
    if host::runs(case.needs_vm) {
        return job.run();
    }
    match VM.get_or_init(|| in_vm(mode).map_err(|e| e.to_string())) {
        Ok(results) => match results.get(&job) {
            Some(result) => Ok(result.clone()?),
            None => Err("it was not run in the virtual machine".into()),
        },
        Err(e) => Err(e.clone().into()),
    }
}

/// Runs every case in the virtual machine that needs it and is not filtered out: all of them where
/// this machine cannot.
fn in_vm(mode: Mode) -> Result<vm::Results> {
    let filters: Vec<String> = std::env::args().skip(1).filter(|w| !w.starts_with('-')).collect();
    let mut jobs = vec![];
    for path in cases(&root())? {
        let name = name(&path);
        let wanted = filters.is_empty() || filters.iter().any(|f| name.contains(f));
        if !wanted || host::runs(Case::read(&path)?.needs_vm) {
            continue;
        }
        match mode {
            Mode::Records(tool) => jobs.push(Job { tool, state: false, path }),
            Mode::Live => jobs.extend([Tool::Reference, Tool::Rip].map(|tool| Job {
                tool,
                state: true,
                path: path.clone(),
            })),
        }
    }
    vm::run(&jobs)
}

/// The `.t` files below `dir`.
fn cases(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut found = vec![];
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        match path.is_dir() {
            true => found.extend(cases(&path)?),
            false if path.extension().is_some_and(|e| e == "t") => found.push(path),
            false => {}
        }
    }
    found.sort();
    Ok(found)
}

/// Where `rip` parts from `reference`, as diff shows it.
fn diff(reference: &str, rip: &str) -> String {
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("{:?}", std::thread::current().id()));
    let run = || -> Result<String> {
        std::fs::create_dir_all(&dir)?;
        std::fs::write(dir.join("reference"), reference)?;
        std::fs::write(dir.join("rip"), rip)?;
        let run =
            Command::new("diff").args(["-U8", "reference", "rip"]).current_dir(&dir).output()?;
        std::fs::remove_dir_all(&dir)?;
        Ok(format!("\n{}", String::from_utf8_lossy(&run.stdout)))
    };
    run().unwrap_or_else(|e| format!("they differ, and diff: {e}"))
}
