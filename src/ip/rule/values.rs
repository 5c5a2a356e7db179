//! Parses values of rule keywords: marks, ranges, ports.

use crate::cli::args::Args;
use crate::cli::value::number;
use crate::error::{Error, Result, invalid};
use crate::names::Table;
use crate::rt::rule::Ports;
use crate::session::Session;
use crate::text::number::unsigned;

/// The actions of a rule other than a table look-up.
pub const TYPES: &[&str] = &["blackhole", "unreachable", "prohibit", "nat", "unicast"];

/// All bits of a DSCP value.
pub(super) const ALL_DSCP: u8 = 0x3f;
/// All bits of a flow label.
pub(super) const ALL_FLOWLABEL: u32 = 0xf_ffff;

/// Reads `MARK[/MASK]`.
pub fn mark(args: &mut Args) -> Result<(u32, Option<u32>)> {
    let text = args.value()?;
    let (mark, mask) = split(text);
    let mark = number(mark, "fwmark value is invalid\n")?;
    let mask = mask.map(|mask| number(mask, "fwmask value is invalid\n")).transpose()?;
    Ok((mark, mask))
}

/// Reads `UID-UID` as scanf(3) does with `%u-%u`: the rest of the word is ignored, and numbers wrap at 32 bits.
pub fn users(args: &mut Args) -> Result<(u32, u32)> {
    let text = args.value()?;
    let wrong = || Error::invalid(text, "invalid UID range\n");
    let (first, rest) = scan_u32(text).ok_or_else(wrong)?;
    let rest = rest.strip_prefix('-').ok_or_else(wrong)?;
    let (last, _) = scan_u32(rest).ok_or_else(wrong)?;
    Ok((first, last))
}

/// Parses a decimal number at the start of `text`. Returns the rest of the text too.
fn scan_u32(text: &str) -> Option<(u32, &str)> {
    let text = text.trim_ascii_start();
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let end = digits.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(digits.len());
    let (digits, rest) = digits.split_at(end);
    if digits.is_empty() {
        return None;
    }
    let wide = digits.parse::<u64>().unwrap_or(u64::MAX);
    let narrow = wide as u32;
    Some((if negative { narrow.wrapping_neg() } else { narrow }, rest))
}

/// Reads `PORT[/MASK]` or `PORT-PORT`.
pub fn ports(args: &mut Args) -> Result<Ports> {
    let text = args.value()?;
    if let Some((start, end)) = text.split_once('-') {
        let start = number(start, "invalid port range start")?;
        let end = number(end, "invalid port range end")?;
        return Ok(Ports { start, end, mask: None });
    }
    let (port, mask) = split(text);
    let port = number(port, "invalid port")?;
    let mask = mask.map(|mask| number(mask, "invalid mask")).transpose()?;
    Ok(Ports { start: port, end: port, mask })
}

/// Reads `DSCP[/MASK]`: a number, truncated to eight bits, or the name of a type of service, shifted right by two bits.
pub fn dscp(args: &mut Args, s: &Session) -> Result<(u8, Option<u8>)> {
    let text = args.value()?;
    let (value, mask) = split(text);
    let named = || s.names.number(Table::Dsfield, value).map(|tos| tos >> 2);
    let Some(dscp) = unsigned::<u32>(value).or_else(named) else {
        return invalid(value, "invalid dscp");
    };
    let mask = mask.map(|mask| number(mask, "invalid dscp mask")).transpose()?;
    Ok((dscp as u8, mask))
}

/// Reads `LABEL[/MASK]`.
pub fn flowlabel(args: &mut Args) -> Result<(u32, u32)> {
    let text = args.value()?;
    let (label, mask) = split(text);
    let label = number(label, "invalid flowlabel")?;
    let mask = mask.map_or(Ok(ALL_FLOWLABEL), |mask| number(mask, "invalid flowlabel mask"))?;
    Ok((label, mask))
}

/// Reads an IP protocol by name or number.
pub fn ip_protocol(args: &mut Args, s: &Session) -> Result<u8> {
    let text = args.value()?;
    let known = s.names.ip_protocol_number(text);
    known.ok_or_else(|| Error::invalid(text, "Invalid \"ipproto\" value\n"))
}

fn split(text: &str) -> (&str, Option<&str>) {
    match text.split_once('/') {
        Some((value, mask)) => (value, Some(mask)),
        None => (text, None),
    }
}

#[cfg(test)]
mod tests {
    use super::scan_u32;

    #[test]
    fn numbers_as_scanf_reads_them() {
        assert_eq!(scan_u32(" +7-"), Some((7, "-")));
        assert_eq!(scan_u32("4294967297x"), Some((1, "x")));
        assert_eq!(scan_u32("-1"), Some((u32::MAX, "")));
        assert_eq!(scan_u32("x"), None);
    }
}
