//! Formats counters for the output, the history and the answer of the daemon.

use super::NstatOptions;
use super::counters::{Counter, Counters, with_old};
use crate::print::Printer;

/// Prints the counters that match the patterns: their increments since `before`, or with -a their values.
pub fn write(p: &mut Printer, options: &NstatOptions, now: &Counters, before: &[Counter]) {
    let info = now.info.as_deref().unwrap_or_default();
    p.format(format_args!("#{info}\n"));
    p.object(None, |p| {
        p.object(Some(info), |p| {
            for (counter, old) in with_old(&now.all, before) {
                if options.is_wanted(&counter.name) {
                    show(p, options, counter, old.map(|old| old.value));
                }
            }
        });
    });
    if p.is_json() {
        p.line_break();
    }
}

/// Prints one counter. Without -z, prints nothing if value and rate are 0.
fn show(p: &mut Printer, options: &NstatOptions, counter: &Counter, old: Option<u64>) {
    let old = old.filter(|_| !options.ignores_history).unwrap_or(0);
    let increment = counter.value.checked_sub(old);
    let value = increment.unwrap_or(0);
    if value == 0 && counter.rate == 0.0 && !options.zeros {
        return;
    }
    // iproute2 prints only the low 32 bits in JSON.
    p.json(&counter.name, value as u32);
    let overflow = if increment.is_none() { " (overflow)" } else { "" };
    p.format(format_args!("{}", line(&counter.name, value, counter.rate, overflow)));
}

/// The text of a history, or of an answer of the daemon. Contains counters whose value or rate is not 0; with `zeros`, all.
pub fn lines<'a>(info: &str, all: impl Iterator<Item = (&'a Counter, u64)>, zeros: bool) -> String {
    let shown = all.filter(|(counter, value)| zeros || *value != 0 || counter.rate != 0.0);
    let lines = shown.map(|(counter, value)| line(&counter.name, value, counter.rate, ""));
    format!("#{info}\n") + &lines.collect::<String>()
}

/// One line: `NAME VALUE RATE`.
fn line(name: &str, value: u64, rate: f64, overflow: &str) -> String {
    // printf(3) prints `nan`, Rust `NaN`.
    let rate = if rate.is_nan() { "nan".into() } else { format!("{rate:.1}") };
    format!("{name:<32}{value:<16}{rate:>6}{overflow}\n")
}
