//! Runs cases in virtual machines: one boot of each machine runs all of its cases.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::job::{self, Job, Results};
use super::{Result, tools};

/// The argument that makes the harness run a file of jobs.
pub const BATCH: &str = "--batch";
/// Separates the results of two jobs.
const RECORD: char = '\u{1e}';
/// The number of cases that run at the same time in a machine.
const AT_A_TIME: usize = 3;
/// The maximum number of boots for the same jobs.
const BOOTS: usize = 3;
/// The maximum running time of a machine in seconds.
const PATIENCE: &str = "3000";

/// Runs `jobs` in the emulated machine, or in User Mode Linux. Of the latter, one machine per CPU is started, because
/// each has only one CPU.
pub fn run(jobs: &[Job], qemu: bool) -> Result<Results> {
    if jobs.is_empty() {
        return Ok(Results::new());
    }
    let processors = std::thread::available_parallelism().map_or(1, |n| n.get());
    let machines = if qemu { 1 } else { processors.min(jobs.len()) };
    // Labs come first, because they would see the effects of drivers that other cases load.
    let mut jobs: Vec<&Job> = jobs.iter().collect();
    jobs.sort_by_key(|job| !job.path.components().any(|part| part.as_os_str() == "labs"));
    let share =
        |n| jobs.iter().skip(n).step_by(machines).map(|job| (*job).clone()).collect::<Vec<_>>();
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..machines)
            .map(|n| scope.spawn(move || one(&share(n), qemu).map_err(|e| e.to_string())))
            .collect();
        let mut results = Results::new();
        for machine in all {
            results.extend(machine.join().map_err(|_| "a machine's thread panicked")??);
        }
        Ok(results)
    })
}

/// Boots a machine and runs `jobs`. If the machine dies, which User Mode Linux does occasionally under load, the
/// remaining jobs run in another one.
fn one(jobs: &[Job], qemu: bool) -> Result<Results> {
    let mut results = Results::new();
    let mut left = jobs.to_vec();
    for boots_left in (0..BOOTS).rev() {
        let (some, why) = boot(&left, qemu)?;
        left.retain(|job| !some.contains_key(job));
        results.extend(some);
        if boots_left == 0 {
            results.extend(left.drain(..).map(|job| (job, Err(why.clone()))));
        }
        if left.is_empty() {
            break;
        }
    }
    Ok(results)
}

/// Runs `jobs` in one machine. Returns the results, and how the machine ended.
fn boot(jobs: &[Job], qemu: bool) -> Result<(Results, String)> {
    // Cases that differ are repeated in several threads, so the name must be unique.
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let name = format!("jobs-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::SeqCst));
    let list = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let lines: Vec<_> = jobs.iter().map(|job| job.words().join("\t")).collect();
    fs::write(&list, lines.join("\n"))?;
    let words = [BATCH.to_owned(), list.display().to_string()];
    let run = own(&words)?
        .env("VM_TIMEOUT", PATIENCE)
        .envs(qemu.then_some(("RIP_VM", "qemu")))
        .output()?;
    fs::remove_file(&list)?;
    let said = String::from_utf8_lossy(&run.stdout);
    let mut results = Results::new();
    let mut records = said.split(RECORD);
    let noise = records.next().unwrap_or_default();
    // If the machine died, the last result may be truncated.
    if !run.status.success() {
        records.next_back();
    }
    for record in records {
        let (head, text) = record.split_once('\n').unwrap_or((record, ""));
        let (outcome, words) = head.split_once('\t').unwrap_or((head, ""));
        let result = match outcome {
            "ok" => Ok(text.to_owned()),
            _ => Err(text.to_owned()),
        };
        results.insert(Job::parse(words.split('\t'))?, result);
    }
    let errors = String::from_utf8_lossy(&run.stderr);
    let why = format!("not run, the virtual machine stopped: {}\n{noise}{errors}", run.status);
    Ok((results, why))
}

/// Returns a command that runs this program with other arguments in the virtual machine.
pub fn own(words: &[String]) -> Result<Command> {
    let mut told = vec![("RIP_REFERENCE", tools::reference()?), (tools::BINARY, tools::rip())];
    told.extend(tools::reference_7().map(|dir| (tools::REFERENCE_7, dir)));
    let variables = told.iter().map(|(name, path)| format!("{name}={}", path.display()));
    let program = std::env::current_exe()?.display().to_string();
    let line = ["env".to_owned()].into_iter().chain(variables).chain([program]);
    let line: Vec<_> = line.chain(words.iter().cloned()).map(|word| quoted(&word)).collect();
    // Prevents fallback devices (tunl0, gre0, sit0 etc.) in new namespaces. Otherwise the list of links would depend on
    // the modules that earlier cases have loaded.
    let tunnels = "modprobe -q ipv6; echo 1 >/proc/sys/net/core/fb_tunnels_only_for_init_net";
    let mut command = Command::new(tools::repository().join("tests/vm/vm.sh"));
    command.arg(tools::kernel()?).arg(format!("{tunnels}; {}", line.join(" ")));
    Ok(command)
}

/// Quotes a word for the shell.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// Within the machine: runs the jobs of the file `list` and writes the results to `out`.
pub fn batch(list: &Path, out: &mut (impl Write + Send)) -> Result {
    let list = fs::read_to_string(list)?;
    let jobs = list.lines().map(|line| Job::parse(line.split('\t'))).collect::<Result<Vec<_>>>()?;
    let out = Mutex::new(out);
    job::each(&jobs, AT_A_TIME, |job, result| {
        let (outcome, text) = match result {
            Ok(text) => ("ok", text),
            Err(text) => ("error", text),
        };
        let record = format!("{RECORD}{outcome}\t{}\n{text}", job.words().join("\t"));
        // A result that cannot be written counts as not run.
        let _ = out.lock().map(|mut out| out.write_all(record.as_bytes()));
    });
    Ok(())
}
