//! The history: the counters of the last run, in a file of the user's own.

use super::counters::{self, Counter, Counters, with_old};
use super::{Asked, FAILED, show};
use crate::error::{Error, Result, reason, strerror, warn};
use crate::sys;
use nix::fcntl::{Flock, FlockArg};
use nix::unistd::getuid;
use std::fs::File;
use std::io::{Read, Seek, Write};
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

/// The file: what `NSTAT_HISTORY` names, else one of the user's in /tmp.
fn path() -> PathBuf {
    match std::env::var_os("NSTAT_HISTORY") {
        Some(path) => path.into(),
        None => format!("/tmp/.nstat.u{}", getuid()).into(),
    }
}

/// Opens the file, and locks it until the run ends; none if the options need no history. Errors: a file that cannot be
/// opened, is a link, has links, or is not the user's.
pub fn open(asked: &Asked) -> Result<Option<Flock<File>>> {
    let path = path();
    if asked.resets_history {
        // There need not be one.
        let _ = sys::remove_file(&path);
    }
    if asked.ignores_history && !asked.updates_history {
        return Ok(None);
    }
    let failed = |what: &str, errno: i32| {
        Error::refused(format!("nstat: {what}: {}", strerror(errno))).with_code(FAILED)
    };
    let file = sys::open_own(&path).map_err(|errno| failed("open history file", errno as i32))?;
    let file = Flock::lock(file, FlockArg::LockExclusive)
        .map_err(|(_, errno)| failed("flock history file", errno as i32))?;
    let metadata = file.metadata().map_err(|error| {
        Error::refused(format!("nstat: fstat history file: {}", reason(&error))).with_code(FAILED)
    })?;
    // A dry run has opened another file.
    if sys::dry::is_on() {
        return Ok(Some(file));
    }
    if metadata.nlink() != 1 || metadata.uid() != getuid().as_raw() {
        let why = "nstat: something is so wrong with history file, that I prefer not to proceed.";
        return Err(Error::refused(why).with_code(FAILED));
    }
    if !asked.ignores_history && is_older_than_boot(metadata.mtime()) {
        warn("nstat: history is aged out, resetting");
        // A file that cannot be emptied is read as it is.
        let _ = file.set_len(0);
    }
    Ok(Some(file))
}

/// Whether a time in seconds since 1970 was before the machine was started, as far as /proc tells.
fn is_older_than_boot(time: i64) -> bool {
    let uptime = std::fs::read_to_string("/proc/uptime").unwrap_or_default();
    let Ok(uptime) = uptime.split(['.', ' ', '\n']).next().unwrap_or_default().parse::<i64>()
    else {
        return false;
    };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |now| now.as_secs());
    uptime >= 0 && now as i64 >= time.saturating_add(uptime)
}

/// The counters of the last run. Errors: a line that cannot be parsed.
pub fn read(file: &mut Flock<File>) -> Result<Counters> {
    let mut bytes = Vec::new();
    // What cannot be read is not there.
    let _ = file.read_to_end(&mut bytes);
    counters::of_lines(&bytes)
}

/// Replaces the history; counters that the patterns leave out keep the values they have there.
pub fn write(mut file: Flock<File>, asked: &Asked, now: &Counters, before: &[Counter]) -> Result {
    let all = with_old(&now.all, before).map(|(counter, old)| match old {
        Some(old) if !asked.is_wanted(&counter.name) => (counter, old.value),
        _ => (counter, counter.value),
    });
    let text = show::lines(now.info.as_deref().unwrap_or_default(), all, asked.zeros);
    // As in the reference, nobody is told where this fails.
    let _ = file.set_len(0);
    let _ = file.rewind();
    let _ = file.write_all(&crate::text::to_bytes(&text));
    Ok(())
}
