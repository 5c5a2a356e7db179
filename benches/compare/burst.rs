//! `ip monitor` during many changes: the number of events that each tool prints, and its CPU time.

use crate::meter::{Line, Meter};
use crate::results::Row;
use crate::works::{self, Work, burst};
use crate::{Result, Tools, meter, reference};
use std::fs::File;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// The name of the row in the table.
pub const NAME: &str = "monitor through 100,000 changes";
const CHANGES: u32 = 100_000;

/// The result of a monitor.
struct Seen {
    events: usize,
    /// User CPU time in seconds.
    user: f64,
}

/// The number of runs. The kernel counts CPU time in ticks, and one run takes only a few.
const RUNS: usize = 3;

/// Measures the row.
pub fn row(tools: &Tools, home: &File) -> Result<Row> {
    let ours = watches(&meter::command(&tools.rip, "ip monitor route"), home)?;
    let theirs = watches(&meter::command(&reference("ip")?, "monitor route"), home)?;
    let events = format!("{} and {} events", ours.events, theirs.events);
    Ok(Row {
        work: format!("{NAME}: {events}"),
        units: works::scaled(CHANGES),
        user: Some(ours.user / theirs.user),
        ..Row::default()
    })
}

/// Runs a monitor several times. Returns the total CPU time and the lowest number of events.
fn watches(line: &Line, home: &File) -> Result<Seen> {
    let mut all = Seen { events: usize::MAX, user: 0.0 };
    for _ in 0..RUNS {
        let seen = watch(line, home)?;
        all = Seen { events: all.events.min(seen.events), user: all.user + seen.user };
    }
    Ok(all)
}

/// Runs a monitor in a new namespace while the changes are made in this namespace.
fn watch(line: &Line, home: &File) -> Result<Seen> {
    let work = Work { setup: || "link set lo up\n".into(), ..crate::works::PLAIN };
    let meter = Meter::new(&work, home)?;
    let path = "/run/events";
    let mut monitor = Command::new(&line.program);
    let monitor = monitor.args(&line.words).stdout(File::create(path)?);
    let mut monitor = monitor.stdin(Stdio::null()).spawn()?;
    sleep(Duration::from_millis(500));
    meter.batch("ip", &burst())?;
    settle(path)?;
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", monitor.id()))?;
    monitor.kill()?;
    monitor.wait()?;
    // The user CPU time is the 14th field; the 2nd field is the name in parentheses.
    let user = stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(11));
    let ticks: f64 = user.ok_or("no times in /proc/PID/stat")?.parse()?;
    let events = std::fs::read_to_string(path)?.lines().count();
    Ok(Seen { events, user: ticks / 100.0 })
}

/// Waits until a file has not grown for one second.
fn settle(path: &str) -> Result {
    let mut len = u64::MAX;
    loop {
        let now = std::fs::metadata(path)?.len();
        if now == len {
            return Ok(());
        }
        len = now;
        sleep(Duration::from_secs(1));
    }
}
