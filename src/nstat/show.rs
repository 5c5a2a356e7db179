//! Counters as `nstat` prints them, and as it keeps them.

use super::Asked;
use super::counters::{Counter, Counters, with_old};
use crate::print::Printer;

/// Prints the counters that the patterns let through: by how much they grew, or their values.
pub fn write(p: &mut Printer, asked: &Asked, now: &Counters, before: &[Counter]) {
    let info = now.info.as_deref().unwrap_or_default();
    p.format(format_args!("#{info}\n"));
    p.object(None, |p| {
        p.object(Some(info), |p| {
            for (counter, old) in with_old(&now.all, before) {
                if asked.is_wanted(&counter.name) {
                    show(p, asked, counter, old.map(|old| old.value));
                }
            }
        });
    });
    if p.is_json() {
        p.line_break();
    }
}

fn show(p: &mut Printer, asked: &Asked, counter: &Counter, old: Option<u64>) {
    let old = old.filter(|_| !asked.ignores_history).unwrap_or(0);
    let grown = counter.value.checked_sub(old);
    let value = grown.unwrap_or(0);
    if value == 0 && counter.rate == 0.0 && !asked.zeros {
        return;
    }
    // The reference writes 32 bits to JSON.
    p.json(&counter.name, value as u32);
    let overflow = if grown.is_none() { " (overflow)" } else { "" };
    p.format(format_args!("{}", line(&counter.name, value, counter.rate, overflow)));
}

/// The lines of a history or of a daemon's answer.
pub fn lines<'a>(info: &str, all: impl Iterator<Item = (&'a Counter, u64)>, zeros: bool) -> String {
    let shown = all.filter(|(counter, value)| zeros || *value != 0 || counter.rate != 0.0);
    let lines = shown.map(|(counter, value)| line(&counter.name, value, counter.rate, ""));
    format!("#{info}\n") + &lines.collect::<String>()
}

fn line(name: &str, value: u64, rate: f64, overflow: &str) -> String {
    // As printf(3) spells what is no number.
    let rate = if rate.is_nan() { "nan".into() } else { format!("{rate:.1}") };
    format!("{name:<32}{value:<16}{rate:>6}{overflow}\n")
}
