//! Flags of states and policies, as words or in hexadecimal.

use super::out::Out;
use crate::cli::args::Args;
use crate::error::{Result, invalid};
use crate::text::number::unsigned;

/// Those of a policy, the lowest bit first.
pub static POLICY: &[&str] = &["localok", "icmp"];
/// Those of a state.
pub static STATE: &[&str] =
    &["noecn", "decap-dscp", "nopmtudisc", "wildrecv", "icmp", "af-unspec", "align4", "esn"];
/// Those of a state that came later.
pub static EXTRA: &[&str] = &["dont-encap-dscp", "oseq-may-wrap"];

/// Reads as many flags as follow; one number alone takes the place of all that were set before.
/// Errors: `Error: argument "0x100" is wrong: why`.
pub fn read(
    names: &[&str],
    max: u32,
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

/// Their names, and what is left in hexadecimal.
pub fn show(names: &[&str], flags: u32, out: &mut Out) {
    let mut rest = flags;
    for (bit, name) in names.iter().enumerate().filter(|(bit, _)| flags & (1 << bit) != 0) {
        rest &= !(1 << bit);
        out.text(name).text(if rest != 0 { " " } else { "" });
    }
    if rest != 0 {
        out.hex(rest);
    }
}

/// All bits of a byte as digits: ` (0x00010001)`.
pub fn show_bits(flags: u8, out: &mut Out) {
    out.text(&format!(" (0x{flags:08b})"));
}
