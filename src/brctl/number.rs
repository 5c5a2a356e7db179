//! Parses numbers as scanf(3) does. Text after the number is ignored.

/// Parses an integer (`%i`): decimal, after `0x` hexadecimal, after `0` octal. Returns the low 32 bits. None if there are no
/// digits.
pub fn int(text: &str) -> Option<i32> {
    let text = text.trim_ascii_start();
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let hex = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    let (digits, base) = match hex {
        Some(rest) => (rest, 16),
        None if text.starts_with('0') => (text, 8),
        None => (text, 10),
    };
    let mut found = hex.is_some();
    let mut value = 0i64;
    for digit in digits.chars().map_while(|c| c.to_digit(base)) {
        found = true;
        value = value.saturating_mul(base.into()).saturating_add(digit.into());
    }
    found.then_some(if negative { -value } else { value } as i32)
}

/// Parses a floating-point number (`%lf`): decimal with fraction and exponent, hexadecimal without them, `inf` or `nan`. None if
/// there is no number.
pub fn float(text: &str) -> Option<f64> {
    let text = text.trim_ascii_start();
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let sign = if text.starts_with('-') { -1.0 } else { 1.0 };
    if let Some(digits) = unsigned.strip_prefix("0x").or_else(|| unsigned.strip_prefix("0X")) {
        let digits = digits.chars().map_while(|c| c.to_digit(16));
        return Some(sign * digits.fold(0.0, |sum, digit| sum * 16.0 + f64::from(digit)));
    }
    // scanf(3) parses the longest beginning that is a number.
    let ends = (1..=unsigned.len()).rev().filter(|end| unsigned.is_char_boundary(*end));
    ends.into_iter().find_map(|end| unsigned[..end].parse::<f64>().ok()).map(|n| sign * n)
}

/// Converts seconds to hundredths of a second, rounded towards zero after truncation to microseconds.
pub fn hundredths(seconds: f64) -> u64 {
    let whole = seconds.trunc();
    let rest = ((seconds - whole) * 1_000_000.0) as i64 / 10_000;
    ((whole as i64).wrapping_mul(100)).wrapping_add(rest) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_scanf() {
        let cases = [("12x", Some(12)), ("0x10", Some(16)), ("010", Some(8)), ("09", Some(0))];
        for (text, value) in cases {
            assert_eq!(int(text), value, "{text}");
        }
        assert_eq!(int(" -1"), Some(-1));
        assert_eq!(int("99999999999"), Some(1_215_752_191));
        assert_eq!((int(""), int("x"), int("-")), (None, None, None));
        let cases = [("12abc", 12.0), (".5", 0.5), ("5.", 5.0), ("3e", 3.0), ("1e2", 100.0)];
        for (text, value) in cases {
            assert_eq!(float(text), Some(value), "{text}");
        }
        assert_eq!((float(" 0x10"), float("-2")), (Some(16.0), Some(-2.0)));
        assert_eq!((float(""), float("x"), float("e1")), (None, None, None));
        assert_eq!((hundredths(3.999), hundredths(0.29), hundredths(1.255)), (399, 29, 125));
    }
}
