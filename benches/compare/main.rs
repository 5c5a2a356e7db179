//! rip, the reference and the bare system calls, one after the other in one run, as ratios.
//!
//! `benches/run.sh [FILTER]` prints the table; needs root and `tests/reference.sh`.
//! RIP_BENCH_RIP=FILE measures that binary; RIP_BENCH_SCALE=0.1 makes every list a tenth as long; RIP_BENCH_RUNS=9 repeats each work 9 times.

mod burst;
mod floor;
mod meter;
mod works;

use meter::{Meter, Sample};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What went wrong, for a person to read.
type Result<T = (), E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let done = match words.first().map(String::as_str) {
        Some(floor::WORD) => floor::run(&words[1..]),
        Some(meter::WORD) => meter::run(&words[1..]),
        _ => compare(words.iter().find(|word| !word.starts_with('-')).map(String::as_str)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

/// The programs that are compared, each as the words before its applet's name.
struct Tools {
    rip: Vec<String>,
    floor: Vec<String>,
}

impl Tools {
    fn find() -> Result<Self> {
        let own = std::env::current_exe()?.display().to_string();
        let built = std::env::var("RIP_BENCH_RIP");
        Ok(Tools {
            rip: vec![built.unwrap_or_else(|_| env!("CARGO_BIN_EXE_rip").into())],
            floor: vec![own, floor::WORD.into()],
        })
    }
}

/// One of the reference's programs, started by its own loader: without the shell of its wrapper,
/// whose time would count.
fn reference(tool: &str) -> Result<Vec<String>> {
    let default = PathBuf::from("/var/cache/rip-tests/reference");
    let dir = std::env::var_os("RIP_REFERENCE").map_or(default, PathBuf::from).join("root/usr");
    let libraries = dir.join("lib/x86_64-linux-gnu");
    let program = ["bin", "sbin"].map(|bin| dir.join(bin).join(tool));
    let program = program.iter().find(|path| path.exists());
    let program =
        program.ok_or_else(|| format!("no {tool} in {}: run tests/reference.sh", dir.display()))?;
    let loader = libraries.join("ld-linux-x86-64.so.2");
    let words = [
        &loader,
        Path::new("--argv0"),
        Path::new(tool),
        Path::new("--library-path"),
        &libraries,
        program,
    ];
    Ok(words.iter().map(|word| word.display().to_string()).collect())
}

fn compare(filter: Option<&str>) -> Result {
    if !nix::unistd::geteuid().is_root() {
        return Err("the benches need root: they run in a network namespace of their own".into());
    }
    let tools = Tools::find()?;
    let home = File::open("/proc/self/ns/net")?;
    let mut out = std::io::stdout();
    writeln!(
        out,
        "| work | rip s | reference s | rip / reference | user part | rip / floor | MB |"
    )?;
    writeln!(out, "|---|---|---|---|---|---|---|")?;
    for work in works::all() {
        if filter.is_some_and(|filter| !work.name.contains(filter)) {
            continue;
        }
        let row = row(&work, &tools, &home)?;
        writeln!(out, "{row}")?;
        out.flush()?;
    }
    if filter.is_none_or(|filter| burst::NAME.contains(filter)) {
        writeln!(out, "{}", burst::row(&tools, &home)?)?;
    }
    Ok(())
}

/// Measures one work and writes its row.
fn row(work: &works::Work, tools: &Tools, home: &File) -> Result<String> {
    let meter = Meter::new(work, home)?;
    let rip = |line: &str| meter::command(&tools.rip, line);
    let (tool, rest) = work.line.split_once(' ').unwrap_or((work.line, ""));
    let theirs_line =
        || Ok::<_, Box<dyn std::error::Error>>(meter::command(&reference(tool)?, rest));
    meter.check_equal(&rip(work.line), &theirs_line()?)?;
    let floor = (!work.floor.is_empty()).then(|| meter::command(&tools.floor, work.floor));
    let (mut ours, mut theirs, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..meter.runs {
        ours.push(meter.time(&rip(work.line))?);
        theirs.push(meter.time(&theirs_line()?)?);
        if let Some(floor) = &floor {
            bare.push(meter.time(floor)?);
        }
    }
    let (a, b) = (Sample::median(&ours), Sample::median(&theirs));
    let floor = match bare.is_empty() {
        true => "–".into(),
        false => format!("{:.2}", a.wall / Sample::median(&bare).wall),
    };
    // A run without output is over before it can be looked at.
    let memory = match meter.memory(&rip(work.line))? {
        0.0 => "–".into(),
        megabytes => format!("{megabytes:.1}"),
    };
    Ok(format!(
        "| {} | {:.4} | {:.4} | {:.2} | {:.2} | {floor} | {memory} |",
        work.name,
        a.wall,
        b.wall,
        Sample::ratio(&ours, &theirs, |sample| sample.wall),
        Sample::ratio(&ours, &theirs, |sample| sample.user),
    ))
}
