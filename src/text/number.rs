//! Parses numbers as the C library does.

use std::ffi::c_ulong;

/// A number before its sign and range are evaluated.
struct Scanned {
    negative: bool,
    /// None if the number exceeds 64 bits.
    magnitude: Option<u64>,
}

/// Parses all of `text` as strtoul(3) does: white space, sign and digits. In base 0 a number is hexadecimal after `0x`, octal
/// after `0`, else decimal. None if the text is not a number.
fn scan(text: &str, base: u32) -> Option<Scanned> {
    let text = text.as_bytes();
    let blanks = text.iter().position(|byte| !super::scan::is_space(*byte));
    let (negative, text) = match &text[blanks.unwrap_or(text.len())..] {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    };
    let (digits, base) = match (base, text) {
        (0 | 16, [b'0', b'x' | b'X', digits @ ..]) => (digits, 16),
        (0, [b'0', ..]) => (text, 8),
        (0, _) => (text, 10),
        _ => (text, base),
    };
    if digits.is_empty() {
        return None;
    }
    let mut magnitude = Some(0u64);
    for byte in digits {
        let digit = u64::from(char::from(*byte).to_digit(base)?);
        magnitude =
            magnitude.and_then(|n| n.checked_mul(base.into())).and_then(|n| n.checked_add(digit));
    }
    Some(Scanned { negative, magnitude })
}

/// Parses up to 19 decimal digits, the first not 0, or `0`. None for other text. This is the usual case and faster than
/// [`scan`].
#[inline]
fn plain(text: &[u8]) -> Option<u64> {
    const FEW: usize = 19;
    let is_plain = matches!(text, [b'1'..=b'9', ..] | b"0") && text.len() <= FEW;
    let mut number = 0;
    for byte in text {
        let digit = byte.wrapping_sub(b'0');
        if !is_plain || digit > 9 {
            return None;
        }
        number = number * 10 + u64::from(digit);
    }
    is_plain.then_some(number)
}

/// Parses an unsigned number in `base` ([`scan`]). A negative number is its two's complement, as in C. None if the text is not
/// a number or exceeds `T`.
pub fn unsigned_in<T: TryFrom<u64>>(text: &str, base: u32) -> Option<T> {
    if matches!(base, 0 | 10)
        && let Some(number) = plain(text.as_bytes())
    {
        return T::try_from(number).ok();
    }
    let n = scan(text, base)?;
    let magnitude = n.magnitude?;
    T::try_from(if n.negative { complement::<T>(magnitude)? } else { magnitude }).ok()
}

/// Returns the two's complement of `magnitude` in the C type that a `T` is read with: strtoull(3) returns 64 bits, strtoul(3)
/// an `unsigned long`, which has 32 bits on some processors: -1 is a valid 32-bit number only there. None if it exceeds the type.
fn complement<T>(magnitude: u64) -> Option<u64> {
    let max = match size_of::<T>() > size_of::<c_ulong>() {
        true => u64::MAX,
        false => u64::MAX >> (u64::BITS - c_ulong::BITS),
    };
    (magnitude <= max).then(|| magnitude.wrapping_neg() & max)
}

/// Parses hexadecimal digits, two for each byte. None if a pair is not a number.
pub fn hex(text: &[u8]) -> Option<Vec<u8>> {
    let pair = |pair: &[u8]| unsigned_in::<u8>(std::str::from_utf8(pair).ok()?, 16);
    text.chunks(2).map(pair).collect()
}

/// [`unsigned_in`] base 0.
pub fn unsigned<T: TryFrom<u64>>(text: &str) -> Option<T> {
    unsigned_in(text, 0)
}

/// Parses an unsigned number in base 0 as strtoul(3) does: a number above 64 bits is `u64::MAX`, a negative number its two's
/// complement. None if the text is not a number.
pub fn saturating(text: &str) -> Option<u64> {
    let n = scan(text, 0)?;
    let wrap = |magnitude: u64| if n.negative { magnitude.wrapping_neg() } else { magnitude };
    Some(n.magnitude.map_or(u64::MAX, wrap))
}

/// [`signed_in`] base 0.
pub fn signed<T: TryFrom<i64>>(text: &str) -> Option<T> {
    signed_in(text, 0)
}

/// Parses a signed number in `base` ([`scan`]). None if the text is not a number or exceeds `T`.
pub fn signed_in<T: TryFrom<i64>>(text: &str, base: u32) -> Option<T> {
    let n = scan(text, base)?;
    let magnitude = i128::from(n.magnitude?);
    let value = i64::try_from(if n.negative { -magnitude } else { magnitude }).ok()?;
    T::try_from(value).ok()
}

/// Parses the beginning of `text` as atoi(3) does: white space, sign and digits. Returns the low 32 bits, or 0 if there are no
/// digits.
pub fn atoi(text: &str) -> i32 {
    let text = behind_blanks(text);
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text).bytes();
    let place =
        |n: i64, digit: u8| n.saturating_mul(10).saturating_add(sign * i64::from(digit - b'0'));
    digits.take_while(u8::is_ascii_digit).fold(0, place) as i32
}

/// Removes leading white space (isspace(3)).
pub fn behind_blanks(text: &str) -> &str {
    text.trim_start_matches([' ', '\t', '\n', '\x0b', '\x0c', '\r'])
}

/// Parses all of `text` as strtof(3) does: a decimal or hexadecimal number with fraction and exponent. None if the text is not
/// a number.
pub fn float(text: &str) -> Option<f32> {
    let text = behind_blanks(text);
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(digits) => hexadecimal(digits).map(|n| (sign * n) as f32),
        None => text.parse().ok(),
    }
}

/// Parses hexadecimal digits with an optional point and `pEXPONENT`, a power of two.
fn hexadecimal(text: &str) -> Option<f64> {
    let (digits, power) = match text.split_once(['p', 'P']) {
        Some((digits, power)) => (digits, power.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let add = |sum: Option<f64>, c: char| Some(sum? * 16.0 + f64::from(c.to_digit(16)?));
    let all = whole.chars().chain(fraction.chars()).try_fold(0.0, |sum, c| add(Some(sum), c))?;
    Some(all * f64::from(power - 4 * fraction.len() as i32).exp2())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_c_reads_them() {
        for (text, value) in
            [("10", Some(10)), ("0x10", Some(16)), ("010", Some(8)), ("0", Some(0))]
        {
            assert_eq!(unsigned::<u32>(text), value, "{text}");
        }
        for text in ["", "x", "0x", "08", "1x", "4294967296", "+-1", "99999999999999999999"] {
            assert_eq!(unsigned::<u32>(text), None, "{text}");
        }
        let is_32_bit = c_ulong::BITS == 32;
        assert_eq!(unsigned::<u32>("-1"), is_32_bit.then_some(u32::MAX));
        assert_eq!(unsigned::<u32>("-4294967296"), None);
        assert_eq!(unsigned::<u16>("-1"), None);
        assert_eq!(unsigned::<u64>("-1"), Some(u64::MAX));
        assert_eq!(unsigned::<u8>(" +7"), Some(7));
        assert_eq!(signed::<i32>("-0x10"), Some(-16));
        assert_eq!(unsigned_in::<u8>("ff", 16), Some(255));
        for (text, value) in
            [("12x", 12), (" -3", -3), ("x", 0), ("", 0), ("99999999999", 1215752191)]
        {
            assert_eq!(atoi(text), value, "{text}");
        }
    }
}
