//! What the words of routes are followed by: tables, VRFs, times.

use crate::cli::args::Args;
use crate::error::{Error, Result};
use crate::names::Table;
use crate::session::Session;

/// A value of a table of names that fits a byte. Errors with `why`.
pub fn byte(args: &mut Args, s: &Session, table: Table, why: &'static str) -> Result<u8> {
    let text = args.value()?;
    let number = s.names.number(table, text).and_then(|number| u8::try_from(number).ok());
    number.ok_or_else(|| Error::invalid(text, why))
}

/// The table of a VRF device. Errors: `Error: argument "text" is wrong: Invalid VRF`.
pub fn vrf(args: &mut Args, s: &Session) -> Result<u32> {
    let text = args.value()?;
    crate::ip::vrf::table(s, text).ok_or_else(|| Error::invalid(text, "Invalid VRF\n"))
}

/// The index of an interface, if one was named. Errors: `Cannot find device "name"`.
pub fn index(name: &Option<String>, s: &Session) -> Result<Option<u32>> {
    name.as_ref().map(|name| s.links.required(name)).transpose()
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
    let end = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let number: f64 = number.parse().ok().filter(|number| *number >= 0.0)?;
    let scale = match unit.to_ascii_lowercase().as_str() {
        "" => return whole(number).map(Time::Bare),
        "s" | "sec" | "secs" => 1000.0,
        "ms" | "msec" | "msecs" => 1.0,
        _ => return None,
    };
    whole(number * scale).map(Time::Milliseconds)
}

fn whole(number: f64) -> Option<u32> {
    let up = number.ceil();
    (up < f64::from(u32::MAX)).then_some(up as u32)
}
