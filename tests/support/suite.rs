//! The cases as a test suite: found, named, filtered, run here or together in the virtual machine.

use std::io::{Write, stderr, stdout};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};

use super::case::Case;
use super::job::{self, INSIDE, Job, Results, Want};
use super::tools::{self, Tool};
use super::{Result, inside, vm};

/// The tools side by side.
pub const BOTH: [Tool; 2] = [Tool::Reference, Tool::Rip];
/// How many runs must show a difference between them.
pub const ATTEMPTS: usize = 3;
/// Cases at a time on this machine: most of a case's time is waiting.
const AT_A_TIME: usize = 4;

/// What the cases are run for.
#[derive(Clone, Copy, PartialEq)]
pub struct Suite {
    /// With which tools.
    pub tools: &'static [Tool],
    /// And what is wanted of each.
    pub want: Want,
}

impl Suite {
    /// Runs `check` on every case that the command line selects. The text that `check` returns must equal the case's file.
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
        let below = |folder: String| [format!("/{folder}*.t"), format!("/{folder}*/**/*.t")];
        let patterns: Vec<_> = areas().into_iter().flat_map(below).collect();
        let harness = tryfn::Harness::new(root(), setup, test);
        match patterns.is_empty() {
            true => harness.select(["*.t"]),
            false => harness.select(patterns.iter().map(String::as_str)),
        }
        .test()
    }

    /// Whether the tools of the case at `path` are there, and may record it where that is wanted: its record is enough
    /// without the reference of `#! since 7`, and `#! rip only` has none.
    fn can_run(self, path: &Path) -> bool {
        let Ok(case) = Case::read(path) else { return true };
        match self.tools.contains(&Tool::Reference) {
            true => !case.rip_only && (tools::reference_7().is_some() || !case.since_7),
            false => case.rip_only || !rip_records(),
        }
    }

    /// Returns the output of `tool` for the case at `path`.
    pub fn result(&self, path: &Path, tool: Tool) -> Result<String> {
        static RESULTS: OnceLock<Result<Results, String>> = OnceLock::new();
        match RESULTS.get_or_init(|| self.all().map_err(|e| e.to_string())) {
            Ok(results) => found(results, &self.job(path, tool)),
            Err(e) => Err(e.clone().into()),
        }
    }

    /// Compares the results of both tools with `difference`. Returns a difference only if further runs have one too.
    pub fn beside(
        &self,
        path: &Path,
        difference: impl Fn(&str, &str) -> Result<Option<String>>,
    ) -> Result<Option<String>> {
        let [reference, rip] = BOTH.map(|tool| self.result(path, tool));
        match difference(&reference?, &rip?)? {
            None => Ok(None),
            Some(_) => self.again(path, ATTEMPTS - 1, difference),
        }
    }

    /// Runs both tools up to `runs` times. Returns the last difference, or `None` after a run without a difference: the state of
    /// a link or an address changes with time, so a single run may differ by chance.
    pub fn again(
        &self,
        path: &Path,
        runs: usize,
        difference: impl Fn(&str, &str) -> Result<Option<String>>,
    ) -> Result<Option<String>> {
        let mut last = None;
        for _ in 0..runs {
            writeln!(stderr(), "{}: once more", name(path))?;
            let jobs = BOTH.map(|tool| Job { want: self.want.settled(), ..self.job(path, tool) });
            let results = self.run_all(&jobs)?;
            let [reference, rip] = jobs.map(|job| found(&results, &job));
            last = difference(&reference?, &rip?)?;
            if last.is_none() {
                break;
            }
        }
        Ok(last)
    }

    fn job(&self, path: &Path, tool: Tool) -> Job {
        Job { tool, want: self.want, path: path.to_owned() }
    }

    /// The results of every case that is not filtered out.
    fn all(&self) -> Result<Results> {
        let filters: Vec<_> = std::env::args().skip(1).filter(|w| !w.starts_with('-')).collect();
        let areas = areas();
        let mut jobs = vec![];
        for path in cases(&root())? {
            let name = name(&path);
            let wanted = (filters.is_empty() || filters.iter().any(|f| name.contains(f)))
                && (areas.is_empty() || areas.iter().any(|area| name.starts_with(area)));
            if wanted && self.can_run(&path) {
                jobs.extend(self.tools.iter().map(|tool| self.job(&path, *tool)));
            }
        }
        self.run_all(&jobs)
    }

    /// Runs each job where it belongs.
    pub fn run_all(&self, jobs: &[Job]) -> Result<Results> {
        let mut places: [Vec<Job>; 3] = Default::default();
        for same in jobs.chunk_by(|a, b| a.path == b.path) {
            // One that cannot be read says so when it is its turn.
            if let Ok(case) = Case::read(&same[0].path) {
                places[self.place(&case) as usize].extend_from_slice(same);
            }
        }
        let [here, mut fast, mut emulated] = places;
        let results = Mutex::new(Results::new());
        job::each(&here, AT_A_TIME, |job, result| {
            if asked("guest") {
                // It may take an hour.
                let _ = writeln!(stderr(), "{} {}", name(&job.path), job.tool.name());
            }
            let _ = results.lock().map(|mut all| all.insert(job.clone(), result));
        });
        let mut all = results.into_inner().map_err(|e| e.to_string())?;
        if !asked("host") && !asked("guest") && self.want != Want::Witness {
            for same in here.chunk_by(|a, b| a.path == b.path) {
                if !serves(&all, same) {
                    let case = Case::read(&same[0].path)?;
                    let place = if case.needs_qemu { &mut emulated } else { &mut fast };
                    place.extend_from_slice(same);
                }
            }
        }
        all.extend(vm::run(&fast, false)?);
        all.extend(vm::run(&emulated, true)?);
        Ok(all)
    }

    /// Where the case runs at first. What is printed is also the kernel's word, so what is compared with records runs
    /// where they were made; two tools side by side, or rip and a witness, need no more than the same kernel.
    fn place(&self, case: &Case) -> Place {
        // No record tells whether the host's kernel serves for what both streams are in one file.
        let alike = self.tools.len() > 1 && self.want != Want::Merged || self.want == Want::Witness;
        let beside = alike && !asked("vm");
        match () {
            () if asked("guest") => Place::Here,
            () if case.needs_vm && !case.needs_qemu => Place::Virtual,
            () if beside && !case.needs_vm => Place::Here,
            () if case.needs_qemu => Place::Emulated,
            () if asked("host") => Place::Here,
            () => Place::Virtual,
        }
    }
}

/// Whether this machine's kernel lets the reference print what is recorded: else it lacks what the case of these jobs is
/// about.
fn serves(results: &Results, jobs: &[Job]) -> bool {
    let reference = jobs.iter().find(|job| job.tool == Tool::Reference);
    let Some(Ok(text)) = reference.and_then(|job| results.get(job)) else { return false };
    let file = std::fs::read_to_string(&jobs[0].path);
    file.is_ok_and(|file| file == job::printed(text))
}

/// Whether the environment asks rip to record the cases that it alone can run.
pub fn rip_records() -> bool {
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|v| v == value);
    is("SNAPSHOTS", "overwrite") && is("RIP_UNDER_TEST", Tool::Rip.name())
}

/// The words of `RIP_GOLDEN_CASES`, with which the names of the wanted cases begin; none is all cases.
fn areas() -> Vec<String> {
    let words = std::env::var("RIP_GOLDEN_CASES").unwrap_or_default();
    words.split_whitespace().map(String::from).collect()
}

/// Whether `RIP_GOLDEN_IN` has this value: `host`, `vm`, or `guest`, where the machine that this program runs in is already the
/// virtual machine.
pub fn asked(place: &str) -> bool {
    std::env::var("RIP_GOLDEN_IN").is_ok_and(|asked| asked == place)
}

/// Where a case runs.
#[derive(Clone, Copy)]
enum Place {
    /// In namespaces of this machine.
    Here,
    /// In User Mode Linux, if that is there.
    Virtual,
    /// In the emulated machine, which has all drivers.
    Emulated,
}

fn found(results: &Results, job: &Job) -> Result<String> {
    match results.get(job) {
        Some(result) => Ok(result.clone()?),
        None => Err("it was not run".into()),
    }
}

/// Does what the harness asks of itself in other processes, if that is what the command line says.
pub fn errand(witness: inside::Witness) -> Option<Result> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let rest = words.iter().skip(1).map(String::as_str);
    match words.first()?.as_str() {
        INSIDE => Some(
            Job::parse(rest)
                .and_then(|job| inside::run(&job.path, job.tool, job.want, witness))
                .and_then(|text| Ok(stdout().write_all(text.as_bytes())?)),
        ),
        vm::BATCH => Some(vm::batch(Path::new(words.get(1)?), &mut stdout())),
        _ => None,
    }
}

/// What must be there, or a word on what to do.
pub fn requirements() -> Result {
    if !nix::unistd::geteuid().is_root() {
        return Err("these tests need root: each case runs in new namespaces".into());
    }
    Ok(())
}

/// The folder of the cases.
pub fn root() -> PathBuf {
    tools::repository().join("tests/golden")
}

/// A case's name: its path below tests/golden without `.t`.
pub fn name(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap_or(path);
    path.with_extension("").display().to_string()
}

/// The `.t` files below `dir`.
pub fn cases(dir: &Path) -> Result<Vec<PathBuf>> {
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
