//! The instructions that rip takes for fixed works, counted by valgrind, are no more than recorded in instructions.txt.
//!
//! `cargo test --test instructions [FILTER]`; with `SNAPSHOTS=overwrite` it records. The static binary runs: `RIP_BINARY`, or what
//! build.sh builds. The works are those of the bench, shorter, in the virtual machine, so that every machine has the same
//! kernel; the names of files, the environment and what glibc knows of the processor are fixed.

#[allow(dead_code)] // The bench uses the rest.
#[path = "../benches/compare/works.rs"]
mod works;

mod support;

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write, stderr, stdout};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use support::case::Case;
use support::tools::{self, Tool};
use support::{Result, room, vm};
use works::Work;

/// How many times the recorded instructions a work may take; with another compiler or C library than at the record.
const LIMIT: f64 = 1.03;
const LIMIT_ELSEWHERE: f64 = 1.10;
/// The target for which build.sh builds by default.
const MUSL: &str = "x86_64-unknown-linux-musl";
/// The longest list.
const MOST: u32 = 500;
/// The words after which this program runs all works, in the virtual machine, and one of them, in namespaces.
const ALL: &str = "--all-works";
const ONE: &str = "--one-work";
/// What is not a command that ends: `ip monitor` through changes, each made when the one before is shown.
const MONITOR: &str = "ip monitor route";

fn main() -> ExitCode {
    support::main(|| {
        let words: Vec<String> = std::env::args().skip(1).collect();
        match words.first().map(String::as_str) {
            Some(ALL) => all(words.get(1).map_or("", String::as_str)),
            Some(ONE) => one(&words[1]),
            _ => guard(words.iter().find(|word| !word.starts_with('-'))),
        }
    })
}

/// One row of instructions.txt.
struct Count {
    name: String,
    units: u32,
    instructions: u64,
}

impl Count {
    /// A row: name, units, instructions, with tabs between.
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split('\t');
        let (name, units, count) = (words.next()?, words.next()?, words.next()?);
        Some(Self {
            name: name.into(),
            units: units.parse().ok()?,
            instructions: count.parse().ok()?,
        })
    }

    fn row(&self) -> String {
        format!("{}\t{}\t{}\n", self.name, self.units, self.instructions)
    }
}

/// Counts in the virtual machine, and compares with the record or makes it.
fn guard(filter: Option<&String>) -> Result {
    if std::env::var_os(tools::BINARY).is_none() {
        let build =
            Command::new(tools::repository().join("build.sh")).stderr(Stdio::inherit()).output()?;
        let path = String::from_utf8(build.stdout)?;
        let words: Vec<String> = std::env::args().skip(1).collect();
        let again = Command::new(std::env::current_exe()?)
            .args(words)
            .env(tools::BINARY, path.trim())
            .status()?;
        return if again.success() { Ok(()) } else { Err("instructions: failed".into()) };
    }
    let words = [ALL.to_owned(), filter.cloned().unwrap_or_default()];
    let run = vm::own(&words)?.env("VM_TIMEOUT", "1800").stderr(Stdio::inherit()).output()?;
    let said = String::from_utf8_lossy(&run.stdout);
    let counts: Vec<Count> = said.lines().filter_map(Count::parse).collect();
    if !run.status.success() || counts.is_empty() {
        return Err(format!("the works could not be run:\n{said}").into());
    }
    let path = tools::repository().join("tests/instructions.txt");
    if std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite") {
        if filter.is_some() {
            return Err("a record has all works: no FILTER".into());
        }
        let rows: String = counts.iter().map(Count::row).collect();
        let head = format!("# {}\n# work, units, instructions\n", toolchain()?);
        fs::write(&path, head + &rows)?;
    }
    compare(&fs::read_to_string(&path)?, &counts)
}

/// What else decides how many instructions a binary takes.
fn toolchain() -> Result<String> {
    let first = |program: &str| -> Result<String> {
        let run = Command::new(program).arg("--version").output()?;
        Ok(String::from_utf8_lossy(&run.stdout).lines().next().unwrap_or_default().to_owned())
    };
    let glibc = first("ldd")?;
    // musl is part of Rust's toolchain, whose version is in the line already.
    let library = match tools::rip().components().any(|part| part.as_os_str() == MUSL) {
        true => "musl".into(),
        false => format!("glibc {}", glibc.rsplit(' ').next().unwrap_or_default()),
    };
    Ok(format!("{}, {library}", first("rustc")?))
}

/// Shows each count beside the recorded one; an error if one is too large.
fn compare(record: &str, counts: &[Count]) -> Result {
    let here = toolchain()?;
    let same = record.lines().next() == Some(&format!("# {here}"));
    let limit = if same { LIMIT } else { LIMIT_ELSEWHERE };
    let recorded: Vec<Count> = record.lines().filter_map(Count::parse).collect();
    let mut table = format!(
        "{:<40} {:>6} {:>12} {:>12} {:>9} {:>8}\n",
        "work", "units", "recorded", "now", "per unit", "change"
    );
    let mut failed = 0;
    for count in counts {
        let before = recorded.iter().find(|row| row.name == count.name && row.units == count.units);
        let ratio = before.map(|row| count.instructions as f64 / row.instructions as f64);
        let verdict = match ratio {
            Some(ratio) if ratio <= limit => "",
            Some(_) => " TOO MANY",
            None => " NOT RECORDED",
        };
        failed += usize::from(!verdict.is_empty());
        writeln!(
            table,
            "{:<40} {:>6} {:>12} {:>12} {:>9} {:>8}{verdict}",
            count.name,
            count.units,
            before.map_or("–".into(), |row| row.instructions.to_string()),
            count.instructions,
            count.instructions / u64::from(count.units),
            ratio.map_or("–".into(), |ratio| format!("{:+.1} %", (ratio - 1.0) * 100.0)),
        )?;
    }
    if !same {
        writeln!(
            table,
            "recorded with another toolchain than {here}: the limit is {LIMIT_ELSEWHERE}"
        )?;
    }
    let outcome = if failed == 0 { "ok" } else { "FAILED" };
    let passed = counts.len() - failed;
    writeln!(stdout(), "{table}test result: {outcome}. {passed} passed; {failed} failed")?;
    match failed {
        0 => Ok(()),
        _ => {
            Err("if the growth is meant: SNAPSHOTS=overwrite cargo test --test instructions".into())
        }
    }
}

/// The works to count, and how many entries or lines each has.
fn counted(filter: &str) -> Vec<(String, u32)> {
    let all = works::all().into_iter().filter(|work| work.counted);
    let all = all.map(|work| (work.name.to_owned(), work.units.min(MOST)));
    all.chain([(MONITOR.to_owned(), MOST)]).filter(|(name, _)| name.contains(filter)).collect()
}

/// In the virtual machine: a row for each work, each run by a process of its own in new namespaces.
fn all(filter: &str) -> Result {
    for (name, units) in counted(filter) {
        let program = std::env::current_exe()?;
        let words = [ONE.to_owned(), name.clone()];
        // A thread of its own: a thread can leave its namespaces once only.
        let thread = std::thread::spawn(move || {
            room::leave()?;
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>(
                Command::new(program).args(words).env(works::MOST, MOST.to_string()).output()?,
            )
        });
        let run = thread.join().map_err(|_| "a work's thread panicked")??;
        if !run.status.success() {
            return Err(format!("{name}: {}", String::from_utf8_lossy(&run.stderr)).into());
        }
        let instructions = String::from_utf8(run.stdout)?.trim().parse()?;
        let name = without_numbers(&name);
        stdout().write_all(Count { name, units, instructions }.row().as_bytes())?;
    }
    Ok(())
}

/// The name of a work without the length that its list has in the bench.
fn without_numbers(name: &str) -> String {
    let is_number = |word: &&str| word.starts_with(|first: char| first.is_ascii_digit());
    let words: Vec<_> = name.split(' ').filter(|word| !is_number(word)).collect();
    words.join(" ").trim_end_matches(',').to_owned()
}

/// In new namespaces: prints the instructions that the work of this name takes.
fn one(name: &str) -> Result {
    room::furnish(Tool::Rip, &Case::default())?;
    let instructions = match works::all().into_iter().find(|work| work.name == name) {
        Some(work) => command(&work)?,
        None => monitor()?,
    };
    Ok(writeln!(stdout(), "{instructions}")?)
}

/// One of the reference's tools, which makes what rip finds.
fn reference(tool: &str) -> Command {
    let mut command = Command::new(format!("{}/bin/{tool}", room::REFERENCE));
    command.args(["-batch", "-"]);
    command
}

fn batch(tool: &str, lines: &str) -> Result {
    let mut child = reference(tool).stdin(Stdio::piped()).spawn()?;
    child.stdin.take().ok_or("no pipe")?.write_all(lines.as_bytes())?;
    match child.wait()?.success() {
        true => Ok(()),
        false => Err("the set-up failed".into()),
    }
}

/// Where rip's output and valgrind's go.
const OUTPUT: &str = "/tmp/output";
const LOG: &str = "/tmp/log";

/// rip under valgrind, with the words of `line`.
fn valgrind(line: &str) -> Result<Command> {
    let mut words = line.split(' ');
    let tool = words.next().unwrap_or_default();
    let mut command = Command::new("/usr/bin/valgrind");
    command.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]);
    command.arg(format!("--log-file={LOG}")).arg(format!("{}/{tool}", room::BIN)).args(words);
    // glibc has functions for several processors: those that every one has.
    let tunables = ("GLIBC_TUNABLES", "glibc.cpu.hwcaps=-AVX2,-ERMS");
    command.env_clear().envs([("PATH", room::BIN), ("HOME", room::WORK), ("LANG", "C"), tunables]);
    command.stdin(Stdio::null()).stdout(File::create(OUTPUT)?);
    Ok(command)
}

/// What valgrind counted: `==3== I   refs:      90,579`.
fn instructions() -> Result<u64> {
    let log = fs::read_to_string(LOG)?;
    let count = log.lines().find_map(|line| line.split_once("refs:")).map(|(_, count)| count);
    let count = count.ok_or_else(|| format!("valgrind counted nothing:\n{log}"))?;
    Ok(count.trim().replace(',', "").parse()?)
}

fn command(work: &Work) -> Result<u64> {
    let (ip, bridge) = works::by_tool(&(work.setup)());
    batch("ip", &ip)?;
    batch("bridge", &bridge)?;
    let mut command = valgrind(work.line)?;
    if let Some(input) = work.input {
        let path = PathBuf::from("/tmp/input");
        fs::write(&path, input())?;
        command.stdin(File::open(path)?);
    }
    let status = command.status()?;
    let output = fs::metadata(OUTPUT)?.len();
    // A batch of additions prints nothing; a list has more than three bytes an entry.
    let complete = match work.input {
        Some(_) => output == 0,
        None => output > 3 * u64::from(works::scaled(work.units)),
    };
    if !status.success() || !complete {
        return Err(format!("{status}, {output} bytes of output").into());
    }
    instructions()
}

fn monitor() -> Result<u64> {
    batch("ip", "link set lo up\n")?;
    let mut monitor = valgrind("ip monitor route")?.spawn()?;
    until(&mut monitor, || {
        // A socket that is in a multicast group: its fourth column.
        let sockets = fs::read_to_string("/proc/net/netlink")?;
        Ok(sockets
            .lines()
            .skip(1)
            .any(|line| line.split_whitespace().nth(3).is_some_and(|groups| groups != "00000000")))
    })?;
    let mut changes = reference("ip").stdin(Stdio::piped()).spawn()?;
    let mut to_ip = changes.stdin.take().ok_or("no pipe")?;
    let mut shown = BufReader::new(File::open(OUTPUT)?);
    let mut line = String::new();
    for i in 0..MOST {
        let verb = if i % 2 == 0 { "add" } else { "del" };
        writeln!(to_ip, "route {verb} 10.0.0.1 dev lo")?;
        line.clear();
        until(&mut monitor, || {
            shown.read_line(&mut line)?;
            Ok(line.ends_with('\n'))
        })?;
    }
    drop(to_ip);
    changes.wait()?;
    kill(Pid::from_raw(monitor.id() as i32), Signal::SIGTERM)?;
    monitor.wait()?;
    instructions()
}

/// Waits for `done`, as long as the monitor runs.
fn until(monitor: &mut Child, mut done: impl FnMut() -> Result<bool>) -> Result {
    while !done()? {
        if let Some(status) = monitor.try_wait()? {
            let _ = writeln!(stderr(), "{}", fs::read_to_string(LOG)?);
            return Err(format!("the monitor ended: {status}").into());
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    Ok(())
}
