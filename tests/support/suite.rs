//! The cases as a test suite: found, named, filtered, run here or together in the virtual machine.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::case::Case;
use super::job::{INSIDE, Job, Want};
use super::tools::{self, Tool};
use super::{Result, inside, vm};

/// What the cases are run for.
#[derive(Clone, Copy, PartialEq)]
pub struct Suite {
    /// With which tools.
    pub tools: &'static [Tool],
    /// And what is wanted of each.
    pub want: Want,
}

impl Suite {
    /// Runs `check` on every case that the command line lets through; what it returns must be the case's file.
    pub fn run(self, check: fn(&Self, &Path) -> Result<String>) -> ! {
        let setup = |fixture: PathBuf| tryfn::Case {
            name: name(&fixture),
            expected: tryfn::Data::read_from(&fixture, None).raw(),
            fixture,
        };
        let test = move |path: &Path| match self.can_run(path) {
            true => check(&self, path),
            false => Ok(std::fs::read_to_string(path)?),
        };
        tryfn::Harness::new(root(), setup, test).select(["*.t"]).test()
    }

    /// Whether the tools of the case at `path` are there: its record is enough without the reference of `#! since 7`.
    fn can_run(self, path: &Path) -> bool {
        let newer = || Case::read(path).is_ok_and(|case| case.since_7);
        !self.tools.contains(&Tool::Reference) || tools::reference_7().is_some() || !newer()
    }

    /// What `tool` makes of `case`.
    pub fn result(&self, case: &Case, path: &Path, tool: Tool) -> Result<String> {
        static MACHINES: [OnceLock<Result<vm::Results, String>>; 2] =
            [const { OnceLock::new() }; 2];
        let job = Job { tool, want: self.want, path: path.to_owned() };
        if !in_vm(case) {
            return job.run();
        }
        let qemu = case.needs_qemu;
        let machine = &MACHINES[usize::from(qemu)];
        match machine.get_or_init(|| self.all_in_vm(qemu).map_err(|e| e.to_string())) {
            Ok(results) => match results.get(&job) {
                Some(result) => Ok(result.clone()?),
                None => Err("it was not run in the virtual machine".into()),
            },
            Err(e) => Err(e.clone().into()),
        }
    }

    /// Every case that is run in this kind of virtual machine and not filtered out, in one boot.
    fn all_in_vm(&self, qemu: bool) -> Result<vm::Results> {
        let filters: Vec<_> = std::env::args().skip(1).filter(|w| !w.starts_with('-')).collect();
        let mut jobs = vec![];
        for path in cases(&root())? {
            let name = name(&path);
            let wanted = filters.is_empty() || filters.iter().any(|f| name.contains(f));
            let wanted = wanted && self.can_run(&path);
            // One that cannot be read says so when it is its turn.
            if wanted && Case::read(&path).is_ok_and(|case| in_vm(&case) && case.needs_qemu == qemu)
            {
                jobs.extend(self.tools.iter().map(|tool| Job {
                    tool: *tool,
                    want: self.want,
                    path: path.clone(),
                }));
            }
        }
        vm::run(&jobs, qemu)
    }
}

/// Does what the harness asks of itself in other processes, if that is what the command line says.
pub fn errand() -> Option<Result> {
    use std::io::{Write, stdout};
    let words: Vec<String> = std::env::args().skip(1).collect();
    let rest = words.iter().skip(1).map(String::as_str);
    match words.first()?.as_str() {
        INSIDE => Some(
            Job::parse(rest)
                .and_then(|job| inside::run(&job.path, job.tool, job.want))
                .and_then(|text| Ok(stdout().write_all(text.as_bytes())?)),
        ),
        vm::BATCH => Some(vm::batch(Path::new(words.get(1)?), &mut stdout())),
        _ => None,
    }
}

/// Whether the case runs in the virtual machine. All do, for what is printed is also the kernel's word, and this
/// machine's kernel is any; `RIP_GOLDEN_IN=host` is for a quick look.
fn in_vm(case: &Case) -> bool {
    case.needs_vm || !std::env::var("RIP_GOLDEN_IN").is_ok_and(|v| v == "host")
}

/// What must be there, or a word on what to do.
pub fn requirements() -> Result {
    if !nix::unistd::geteuid().is_root() {
        return Err("these tests need root: each case runs in new namespaces".into());
    }
    tools::reference().map(drop)
}

fn root() -> PathBuf {
    tools::repository().join("tests/golden")
}

/// A case's name: its path below tests/golden without `.t`.
fn name(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap_or(path);
    path.with_extension("").display().to_string()
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
