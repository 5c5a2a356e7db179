//! Flags of states and policies, as words or in hexadecimal.

use super::out::Out;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Value};
use crate::error::{Result, invalid};
use crate::print::Val;
use crate::session::Session;
use crate::text::number::unsigned;
use crate::text::word::exact;

/// The flags of a policy, from bit 0.
pub static POLICY: &[&str] = &["localok", "icmp"];
/// The flags of a state, from bit 0.
pub static STATE: &[&str] =
    &["noecn", "decap-dscp", "nopmtudisc", "wildrecv", "icmp", "af-unspec", "align4", "esn"];
/// The extra flags of a state, from bit 0.
pub(super) static EXTRA: &[&str] = &["dont-encap-dscp", "oseq-may-wrap"];

/// The keyword `flag` with these flags.
pub const fn key<T>(
    names: &'static [&'static str],
    doc: &'static str,
    read: fn(&mut T, &mut Args, &Session) -> Result,
) -> Key<T> {
    let value_name = "FLAG-LIST := [ FLAG-LIST ] FLAG; FLAG := $";
    grammar::key(exact!["flag"], Value::OneOf(names), value_name, doc, read)
}

/// Reads the flags after `flag`. Errors: `Error: argument "0x100" is wrong: FLAG value is invalid`.
pub fn read(names: &[&str], into: &mut u32, args: &mut Args) -> Result {
    read_up_to(0xff, names, into, args, "FLAG value is invalid")
}

/// Reads the extra flags of a state. Errors: `Error: argument "0x100000000" is wrong: EXTRA-FLAG value is invalid`.
pub(super) fn read_extra(into: &mut u32, args: &mut Args) -> Result {
    read_up_to(u32::MAX, EXTRA, into, args, "EXTRA-FLAG value is invalid")
}

/// Reads all flags that follow. A single number replaces the flags set before. Errors: `Error: argument "0x100" is
/// wrong: why`.
fn read_up_to(
    max: u32,
    names: &[&str],
    into: &mut u32,
    args: &mut Args,
    why: &'static str,
) -> Result {
    let text = args.value()?;
    if text.len() > 2 && text.starts_with("0x") {
        match unsigned(text).filter(|number| *number <= max) {
            Some(number) => *into = number,
            None => return invalid(text, why),
        }
        return Ok(());
    }
    args.back();
    while let Some(bit) = args.peek().and_then(|word| super::place(names, word)) {
        args.next();
        *into |= 1 << bit;
    }
    Ok(())
}

/// Prints the names of flags, and the remaining bits in hexadecimal.
pub fn show(key: &str, names: &[&str], flags: u32, out: &mut Out) {
    let mut rest = flags;
    out.array(key, |out| {
        for (bit, name) in names.iter().enumerate().filter(|(bit, _)| flags & (1 << bit) != 0) {
            rest &= !(1 << bit);
            out.word("", name).text(if rest != 0 { " " } else { "" });
        }
        if rest != 0 {
            out.both("", Val::Hex(rest.into()), &format!("{rest:x}"));
        }
    });
}

/// Prints the eight bits as digits: ` (0x00010001)`.
pub(super) fn show_bits(flags: u8, out: &mut Out) {
    out.text(&format!(" (0x{flags:08b})"));
}
