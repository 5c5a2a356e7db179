//! A witness: what `rip -j` prints of links, addresses, routes, rules and neighbours is what rtnetlink reads from the kernel, after the
//! labs and after a sample of the golden cases. It needs no reference tool.

#[path = "../support/mod.rs"]
mod support;

mod kernel;
mod line;
mod rip;

use std::io::{Write, stderr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread::sleep;
use std::time::Duration;

use line::Objects;
use nix::sched::{CloneFlags, setns};
use support::Result;
use support::case::Case;
use support::job::{Job, Want};
use support::suite::{self, Suite};
use support::tools::Tool;

/// How many golden cases there are in the sample.
const SAMPLE: usize = 200;
/// How often both are asked: addresses and neighbours change state without a command.
const ATTEMPTS: usize = 20;
/// The time between two attempts.
const PAUSE: Duration = Duration::from_millis(250);
/// Begins the line of a result that tells how many objects were compared.
const COMPARED: &str = "(compared) ";

fn main() -> ExitCode {
    support::main_with(compare, check)
}

/// Runs the cases, and reports what was different after each.
fn check() -> Result {
    let suite = Suite { tools: &[Tool::Rip], want: Want::Witness };
    let cases = chosen()?;
    let results = suite.run_all(
        &cases
            .iter()
            .map(|path| Job { tool: Tool::Rip, want: Want::Witness, path: path.clone() })
            .collect::<Vec<_>>(),
    )?;
    let (mut objects, mut unread, mut failed) = (0, 0, 0);
    for (job, result) in &results {
        let text = result.as_ref().map_or_else(|error| error.clone(), Clone::clone);
        let counts = text.lines().find_map(|line| line.strip_prefix(COMPARED));
        let counts = counts.and_then(|counts| counts.split_once(' '));
        if let Some((all, missed)) = counts {
            objects += all.parse::<usize>()?;
            unread += missed.parse::<usize>()?;
        }
        let differs = text.lines().any(|line| line.starts_with(['<', '>']));
        if differs || counts.is_none() {
            failed += 1;
            writeln!(stderr(), "{}:\n{text}", job.path.display())?;
        }
    }
    let passed = results.len() - failed;
    writeln!(
        stderr(),
        "{objects} objects after {passed} cases, {unread} more that rtnetlink did not read"
    )?;
    if objects < 10 * passed || unread * 50 > objects {
        return Err("too few objects were compared".into());
    }
    match failed {
        0 => Ok(writeln!(stderr(), "test result: ok. {passed} passed; 0 failed")?),
        _ => Err(format!("test result: FAILED. {passed} passed; {failed} failed").into()),
    }
}

/// The labs, and with RIP_LONG every so many of the other cases. Words of the command line choose among all by a part of their path.
fn chosen() -> Result<Vec<PathBuf>> {
    let filters: Vec<_> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let all = suite::cases(&suite::root())?;
    let in_any = |path: &PathBuf| filters.iter().any(|filter| suite::name(path).contains(filter));
    if !filters.is_empty() {
        return Ok(all.into_iter().filter(in_any).collect());
    }
    let (mut labs, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|path| suite::name(path).starts_with("labs/"));
    if std::env::var_os("RIP_LONG").is_some() {
        let emulated = |path: &PathBuf| Case::read(path).is_ok_and(|case| case.needs_qemu);
        let others: Vec<_> = others.into_iter().filter(|path| !emulated(path)).collect();
        labs.extend(others.iter().step_by((others.len() / SAMPLE).max(1)).cloned());
    }
    Ok(labs)
}

/// Compares what rip and rtnetlink say of each namespace of a case: a line each difference, then how many objects there were.
fn compare() -> Result<String> {
    let mut report = String::new();
    let (mut objects, mut unread) = (0, 0);
    for name in [None].into_iter().chain(support::state::names().into_iter().map(Some)) {
        let mut told = String::new();
        for _ in 0..ATTEMPTS {
            let seen = std::thread::scope(|scope| {
                scope.spawn(|| in_namespace(name.as_deref(), kernel::objects)).join()
            });
            let seen = seen.map_err(|_| "the thread of rtnetlink panicked")??;
            let printed = rip::objects(name.as_deref())?;
            let missed;
            (told, missed) = differences(&printed, &seen);
            if told.is_empty() {
                objects += printed.len() - missed;
                unread += missed;
                break;
            }
            sleep(PAUSE);
        }
        report += &told;
    }
    Ok(format!("{report}{COMPARED}{objects} {unread}\n"))
}

/// Calls `ask` in a named network namespace, which this thread then stays in.
fn in_namespace(name: Option<&str>, ask: fn() -> Result<Objects>) -> Result<Objects> {
    if let Some(name) = name {
        setns(std::fs::File::open(format!("/run/netns/{name}"))?, CloneFlags::CLONE_NEWNET)?;
    }
    ask()
}

/// What differs, and how many objects rtnetlink passed over: it drops a message that netlink-packet-route cannot parse.
fn differences(printed: &Objects, seen: &Objects) -> (String, usize) {
    let mut told = String::new();
    let mut unread = 0;
    for (key, of_rip) in printed {
        match seen.get(key) {
            None => {
                unread += 1;
                told += &format!("? {key}: {of_rip}\n");
            }
            Some(of_kernel) if of_kernel != of_rip => {
                told += &format!("< {key}: {of_rip}\n> {key}: {of_kernel}\n");
            }
            Some(_) => {}
        }
    }
    for (key, of_kernel) in seen.iter().filter(|(key, _)| !printed.contains_key(*key)) {
        told += &format!("> {key}: {of_kernel}\n");
    }
    (told, unread)
}
