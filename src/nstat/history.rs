//! The history: a file with the counters of the last run.

use super::counters::{self, Counter, Counters, with_old};
use super::{FAILED, NstatOptions, show};
use crate::error::{Error, Result, reason, strerror, warn};
use crate::sys;
use nix::fcntl::{Flock, FlockArg};
use nix::unistd::getuid;
use std::fs::File;
use std::io::{Read, Seek, Write};
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

/// The path of the history: that in `NSTAT_HISTORY`, or /tmp/.nstat.uUID.
fn path() -> PathBuf {
    match std::env::var_os("NSTAT_HISTORY") {
        Some(path) => path.into(),
        None => format!("/tmp/.nstat.u{}", getuid()).into(),
    }
}

/// Opens the history and locks it until the process exits. With -r, deletes it first. A history that is older than the boot of
/// the machine is emptied. Returns None if the options need no history. Errors: the file cannot be opened or locked, is a
/// symbolic link, has several hard links, or belongs to another user.
pub fn open(options: &NstatOptions) -> Result<Option<Flock<File>>> {
    let path = path();
    if options.resets_history {
        // The file may not exist.
        let _ = sys::remove_file(&path);
    }
    if options.ignores_history && !options.updates_history {
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
    // In a dry run, `open_own` does not open the history itself.
    if sys::dry::is_on() {
        return Ok(Some(file));
    }
    if metadata.nlink() != 1 || metadata.uid() != getuid().as_raw() {
        let why = "nstat: something is so wrong with history file, that I prefer not to proceed.";
        return Err(Error::refused(why).with_code(FAILED));
    }
    if !options.ignores_history && is_older_than_boot(metadata.mtime()) {
        warn("nstat: history is aged out, resetting");
        // If this fails, the old history is used.
        let _ = file.set_len(0);
    }
    Ok(Some(file))
}

/// Whether `time`, in seconds since 1970, is before the boot of the machine. False if /proc/uptime cannot be read.
fn is_older_than_boot(time: i64) -> bool {
    let uptime = std::fs::read_to_string("/proc/uptime").unwrap_or_default();
    let Ok(uptime) = uptime.split(['.', ' ', '\n']).next().unwrap_or_default().parse::<i64>()
    else {
        return false;
    };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |now| now.as_secs());
    uptime >= 0 && now as i64 >= time.saturating_add(uptime)
}

/// Reads the counters of the last run. Errors: a line that cannot be parsed.
pub fn read(file: &mut Flock<File>) -> Result<Counters> {
    let mut bytes = Vec::new();
    // After an error of read(2), the bytes read before are used.
    let _ = file.read_to_end(&mut bytes);
    counters::of_lines(&bytes)
}

/// Replaces the history with the counters `now`. Counters that match no pattern keep their values in `before`.
pub fn write(
    mut file: Flock<File>,
    options: &NstatOptions,
    now: &Counters,
    before: &[Counter],
) -> Result {
    let all = with_old(&now.all, before).map(|(counter, old)| match old {
        Some(old) if !options.is_wanted(&counter.name) => (counter, old.value),
        _ => (counter, counter.value),
    });
    let text = show::lines(now.info.as_deref().unwrap_or_default(), all, options.zeros);
    // As in iproute2, errors are not reported.
    let _ = file.set_len(0);
    let _ = file.rewind();
    let _ = file.write_all(&crate::text::to_bytes(&text));
    Ok(())
}
