//! `rip wait`: waits until all conditions are true at the same time.
//!
//! `condition` parses and evaluates conditions. `watch` receives notifications of changes that may affect them.

mod condition;
mod watch;

use crate::error::{Error, Result, warn};
use crate::session::{Caller, Options, Session};
use condition::Verdict;
use std::time::{Duration, Instant};
use watch::Watch;

/// The exit code after a timeout, the same as that of timeout(1).
const TIMED_OUT: u8 = 124;

/// The arguments of `rip wait`.
#[derive(clap::Args)]
pub struct Args {
    #[arg(long = "for", value_parser = duration)]
    most: Option<Duration>,
    #[arg(required = true)]
    conditions: Vec<String>,
}

/// Runs `rip wait`. Errors: after the timeout, exit code 124 and one line for each condition that is false.
pub fn run(args: &Args, options: Options, caller: &Caller) -> Result {
    let s = Session::new(options, caller);
    let conditions = condition::read(&args.conditions, &s)?;
    let end = args.most.and_then(|most| Instant::now().checked_add(most));
    // Subscribe before the first evaluation, so that no change in between is missed.
    let mut watch = Watch::open(&conditions, &s)?;
    let mut stale = vec![true; conditions.len()];
    let mut verdicts: Vec<Verdict> = vec![None; conditions.len()];
    loop {
        for ((condition, stale), verdict) in conditions.iter().zip(&mut stale).zip(&mut verdicts) {
            if std::mem::take(stale) {
                *verdict = condition.look(&s)?;
            }
        }
        // The state may have changed during the evaluation.
        watch.mark(&conditions, &mut stale)?;
        if stale.contains(&true) {
            continue;
        }
        if verdicts.iter().all(Option::is_none) {
            return Ok(());
        }
        let left = end.map(|end| end.saturating_duration_since(Instant::now()));
        if left == Some(Duration::ZERO) {
            break;
        }
        watch.wait(left)?;
        watch.mark(&conditions, &mut stale)?;
    }
    for (condition, verdict) in conditions.iter().zip(&verdicts) {
        if let Some(why) = verdict {
            warn(&format!("rip: {}: {why}", condition.text));
        }
    }
    Err(Error::silent(TIMED_OUT))
}

/// Parses a duration such as `10s`, `1.5s`, `500ms`, `2m` or `1h`. Without a unit, the number is in seconds.
fn duration(text: &str) -> std::result::Result<Duration, String> {
    let wrong = || "not a time".to_string();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let number: f64 = text[..end].parse().map_err(|_| wrong())?;
    let unit = match &text[end..] {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        _ => return Err(wrong()),
    };
    Duration::try_from_secs_f64(number * unit).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times() {
        let milliseconds = |text| duration(text).map(|time| time.as_millis()).ok();
        assert_eq!(milliseconds("10s"), Some(10_000));
        assert_eq!(milliseconds("1.5"), Some(1_500));
        assert_eq!(milliseconds("500ms"), Some(500));
        assert_eq!(milliseconds("2m"), Some(120_000));
        assert_eq!(milliseconds("0"), Some(0));
        for wrong in ["", "s", "1d", "-1", "1e5", "inf", "1.2.3", "99999999999999999999h"] {
            assert_eq!(milliseconds(wrong), None, "{wrong}");
        }
    }
}
