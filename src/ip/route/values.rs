//! What the words of routes are followed by: tables, VRFs, times.

use crate::cli::args::Args;
use crate::error::{Error, Result};
use crate::ip::vrf;
use crate::session::Session;
use crate::text::number::unsigned;

/// The table of a VRF; `default` is the main table.
/// Errors: `Error: argument "text" is wrong: Invalid VRF`.
pub fn vrf(args: &mut Args, s: &Session) -> Result<u32> {
    let text = args.value()?;
    vrf::table_or_main(s, text).ok_or_else(|| no_vrf(text))
}

/// The name of a VRF device, of which `default` is none.
/// Errors: `Error: argument "text" is wrong: Invalid VRF`.
pub(super) fn vrf_device<'a>(args: &mut Args<'a>, s: &Session) -> Result<&'a str> {
    let text = args.value()?;
    vrf::table(s, text).map(|_| text).ok_or_else(|| no_vrf(text))
}

fn no_vrf(text: &str) -> Error {
    Error::invalid(text, "Invalid VRF\n")
}

/// The index of an interface, if one was named. Errors: `Cannot find device "name"`.
pub fn index(name: Option<&str>, s: &Session) -> Result<Option<u32>> {
    name.map(|name| s.links.required(name)).transpose()
}

/// A time: a bare number in the kernel's own units, or with `s` or `ms`, in milliseconds.
pub enum Time {
    /// As it goes over the wire.
    Bare(u32),
    /// Milliseconds, rounded up.
    Milliseconds(u32),
}

/// `300`, `300ms`, `1.5s`; the unit may be spelled `sec`, `secs`, `msec`, `msecs`.
pub fn time(text: &str) -> Option<Time> {
    let (number, unit) = text.split_at(number_end(text));
    // Without a point it is a whole number as C reads one, in hexadecimal too.
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

/// Where the unit begins.
fn number_end(text: &str) -> usize {
    let head = ["0x", "0X"].into_iter().find(|head| text.starts_with(head)).map_or(0, str::len);
    let hex = head > 0;
    let is_part = |c: char| if hex { c.is_ascii_hexdigit() } else { !c.is_ascii_alphabetic() };
    text[head..].find(|c| !is_part(c)).map_or(text.len(), |end| head + end)
}

/// Rounded up, at least 1 of what is too large: the low bits, as the reference's machine has it.
fn whole(number: f64) -> u32 {
    let down = if number < 2f64.powi(63) { number as u64 as u32 } else { 0 };
    if f64::from(down) < number { down.wrapping_add(1) } else { down }
}
