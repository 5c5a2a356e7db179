//! Compares rip, the reference and the bare system calls, which run alternately.
//!
//! `benches/run.sh` prints the table and writes the files results.tsv, README.md and chart.svg in benches. With a
//! FILTER it only prints. `benches/run.sh draw` writes the table and the chart again from results.tsv. Requires root
//! and `tests/reference.sh`.
//!
//! Environment variables: RIP_BENCH_RIP=FILE measures this binary; RIP_BENCH_SCALE=0.1 reduces the length of every list
//! to a tenth; RIP_BENCH_RUNS=9 runs each benchmark 9 times.

mod burst;
mod chart;
mod floor;
mod hold;
mod meter;
mod results;
mod works;

use meter::{Meter, Sample};
use results::{Results, Row};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Errors are texts for the user.
type Result<T = (), E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let done = match words.first().map(String::as_str) {
        Some(floor::WORD) => floor::run(&words[1..]),
        Some(hold::WORD) => hold::run(&words[1..]),
        Some(meter::WORD) => meter::run(&words[1..]),
        _ => match words.iter().find(|word| !word.starts_with('-')).map(String::as_str) {
            Some("draw") => {
                Results::read(&folder().join("results.tsv")).and_then(|all| publish(&all))
            }
            filter => compare(filter),
        },
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

/// The programs to compare: the words before the name of the applet.
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

/// Returns a program of the reference with its dynamic loader. The shell wrapper is not used, because its time would be
/// counted.
fn reference(tool: &str) -> Result<Vec<String>> {
    let cache = std::env::var_os("RIP_TEST_CACHE").unwrap_or_else(|| "/var/cache/rip-tests".into());
    let default = PathBuf::from(cache).join("reference");
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
    writeln!(out, "{}", results::HEAD)?;
    let mut all = Results { machine: results::machine()?, rows: Vec::new() };
    let wanted = |name: &str| filter.is_none_or(|filter| name.contains(filter));
    for work in works::all().iter().filter(|work| wanted(work.name)) {
        let Some(row) = row(work, &tools, &home)? else {
            writeln!(std::io::stderr(), "{}: this kernel does not support it", work.name)?;
            continue;
        };
        writeln!(out, "{}", row.markdown())?;
        out.flush()?;
        all.rows.push(row);
    }
    if wanted(burst::NAME) {
        let row = burst::row(&tools, &home)?;
        writeln!(out, "{}", row.markdown())?;
        all.rows.push(row);
    }
    match filter {
        Some(_) => Ok(()),
        None => {
            all.write(&folder().join("results.tsv"))?;
            publish(&all)
        }
    }
}

/// Returns the directory of the benchmarks.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("benches")
}

/// Writes the table and the chart.
fn publish(results: &Results) -> Result {
    results.write_table(&folder().join("README.md"))?;
    chart::draw(results, &folder().join("chart.svg"))
}

/// Measures one benchmark. Returns `None` if the kernel does not support it.
fn row(work: &works::Work, tools: &Tools, home: &File) -> Result<Option<Row>> {
    let meter = Meter::new(work, home)?;
    let rip = |line: &str| meter::command(&tools.rip, line);
    let (tool, rest) = work.line.split_once(' ').unwrap_or((work.line, ""));
    let theirs_line =
        || Ok::<_, Box<dyn std::error::Error>>(meter::command(&reference(tool)?, rest));
    if !meter.check_equal(&rip(work.line), &theirs_line()?)? {
        return Ok(None);
    }
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
    let ratio = |figure: fn(&Sample) -> f64| Some(Sample::ratio(&ours, &theirs, figure));
    // A run without output ends before its memory can be read.
    let memory = Some(meter.memory(&rip(work.line))?).filter(|megabytes| *megabytes > 0.0);
    Ok(Some(Row {
        work: work.name.into(),
        units: works::scaled(work.units),
        rip: Some(a.wall),
        reference: Some(b.wall),
        ratio: ratio(|sample| sample.wall),
        user: ratio(|sample| sample.user),
        floor: floor.map(|_| a.wall / Sample::median(&bare).wall),
        memory,
    }))
}
