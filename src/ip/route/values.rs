//! Parses values of route keywords: tables, VRFs, times.

use crate::cli::args::Args;
use crate::error::{Error, Result};
use crate::ip::vrf;
use crate::session::Session;
use crate::text::number::unsigned;

/// Reads the name of a VRF and returns its table; `default` is the main table. Errors: `Error: argument "text" is
/// wrong: Invalid VRF`.
pub fn vrf(args: &mut Args, s: &Session) -> Result<u32> {
    let text = args.value()?;
    vrf::table_or_main(s, text).ok_or_else(|| no_vrf(text))
}

/// Reads the name of a VRF device; not `default`. Errors: `Error: argument "text" is wrong: Invalid VRF`.
pub(super) fn vrf_device<'a>(args: &mut Args<'a>, s: &Session) -> Result<&'a str> {
    let text = args.value()?;
    vrf::table(s, text).map(|_| text).ok_or_else(|| no_vrf(text))
}

fn no_vrf(text: &str) -> Error {
    Error::invalid(text, "Invalid VRF\n")
}

/// Returns the index of an interface, if a name is given. Errors: `Cannot find device "name"`.
#[inline]
pub fn index(name: Option<&str>, s: &Session) -> Result<Option<u32>> {
    name.map(|name| s.links.required(name)).transpose()
}

/// A time: a number without a unit, or in milliseconds.
pub enum Time {
    /// The number as it is sent, in units of the kernel.
    Bare(u32),
    /// Milliseconds, rounded up.
    Milliseconds(u32),
}

/// Parses a time: `300`, `300ms`, `1.5s`; other units are `sec`, `secs`, `msec` and `msecs`.
pub fn time(text: &str) -> Option<Time> {
    let (number, unit) = text.split_at(number_end(text));
    // Without a point, the number is parsed as in C, for example in hexadecimal.
    let number = match number.contains('.') {
        true => number.parse().ok().filter(|number: &f64| *number >= 0.0)?,
        false => unsigned::<u64>(number)? as f64,
    };
    let scale = match unit.to_ascii_lowercase().as_str() {
        "" => return Some(Time::Bare(whole(number))),
        "s" | "sec" | "secs" => 1000.0,
        "ms" | "msec" | "msecs" => 1.0,
        _ => return None,
    };
    Some(Time::Milliseconds(whole(number * scale)))
}

/// Returns the position of the unit.
fn number_end(text: &str) -> usize {
    let head = ["0x", "0X"].into_iter().find(|head| text.starts_with(head)).map_or(0, str::len);
    let hex = head > 0;
    let is_part = |c: char| if hex { c.is_ascii_hexdigit() } else { !c.is_ascii_alphabetic() };
    text[head..].find(|c| !is_part(c)).map_or(text.len(), |end| head + end)
}

/// Rounds up to an integer. Of a number that is too large the low bits are used, at least 1, as in the reference.
fn whole(number: f64) -> u32 {
    let down = if number < 2f64.powi(63) { number as u64 as u32 } else { 0 };
    if f64::from(down) < number { down.wrapping_add(1) } else { down }
}
