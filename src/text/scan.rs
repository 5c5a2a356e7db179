//! Parses lines of text files as fgets(3) and scanf(3) do.

/// Whether a byte is white space: isspace(3) in the C locale.
pub fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ')
}

/// A parser of one line. The field is the part of the line that is not parsed yet. Methods return None, as scanf(3) stops, if
/// the text does not match; they may have skipped white space and a sign then.
#[derive(Clone, Copy)]
pub struct Scan<'a>(pub &'a [u8]);

impl<'a> Scan<'a> {
    /// Skips white space.
    pub fn blanks(&mut self) {
        let len = self.0.iter().take_while(|byte| is_space(**byte)).count();
        self.0 = &self.0[len..];
    }

    /// Skips the byte `byte`. None if the next byte is another one.
    pub fn literal(&mut self, byte: u8) -> Option<()> {
        self.0 = self.0.strip_prefix(&[byte])?;
        Some(())
    }

    /// Skips white space and returns the next 1 to `most` bytes up to white space (`%s`).
    pub fn word(&mut self, most: usize) -> Option<&'a [u8]> {
        self.blanks();
        self.take_while(most, |byte| !is_space(byte))
    }

    /// Skips white space and returns the next 1 to `most` hexadecimal digits (`%[0-9A-Fa-f]`).
    pub fn digits(&mut self, most: usize) -> Option<&'a [u8]> {
        self.blanks();
        self.take_while(most, |byte| byte.is_ascii_hexdigit())
    }

    /// Skips white space and parses a hexadecimal number with optional sign and `0x` (`%lx`). A number above 64 bits is
    /// `u64::MAX`, a negative number its two's complement.
    pub fn hex(&mut self) -> Option<u64> {
        self.number(16)
    }

    /// Parses a decimal number (`%ld`, `%lu`) otherwise like [`Scan::hex`].
    pub fn decimal(&mut self) -> Option<u64> {
        self.number(10)
    }

    fn number(&mut self, base: u32) -> Option<u64> {
        self.blanks();
        let negative = self.0.first() == Some(&b'-');
        if matches!(self.0, [b'-' | b'+', ..]) {
            self.0 = &self.0[1..];
        }
        if base == 16
            && matches!(self.0, [b'0', b'x' | b'X', digit, ..] if digit.is_ascii_hexdigit())
        {
            self.0 = &self.0[2..];
        }
        let digits = self.take_while(usize::MAX, |byte| char::from(byte).is_digit(base))?;
        let add = |sum: Option<u64>, digit: &u8| {
            let digit = char::from(*digit).to_digit(base)?;
            sum?.checked_mul(base.into())?.checked_add(digit.into())
        };
        Some(match digits.iter().fold(Some(0), add) {
            Some(sum) if negative => sum.wrapping_neg(),
            Some(sum) => sum,
            None => u64::MAX,
        })
    }

    /// Returns the next 1 to `most` bytes for which `is` holds.
    fn take_while(&mut self, most: usize, is: impl Fn(u8) -> bool) -> Option<&'a [u8]> {
        let len = self.0.iter().take(most).take_while(|byte| is(**byte)).count();
        let (found, rest) = self.0.split_at(len);
        self.0 = rest;
        (len > 0).then_some(found)
    }
}

/// Splits text into lines, without their newlines.
pub fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let lines = bytes.split_inclusive(|byte| *byte == b'\n');
    lines.map(|line| line.strip_suffix(b"\n").unwrap_or(line))
}

/// Splits text into lines, with their newlines. A line longer than `most` bytes is split into several, as by fgets(3) with a
/// buffer of `most` + 1 bytes. `most` must not be 0.
pub fn pieces(bytes: &[u8], most: usize) -> impl Iterator<Item = &[u8]> {
    bytes.split_inclusive(|byte| *byte == b'\n').flat_map(move |line| line.chunks(most))
}

/// Two random lines for property tests: one of characters that occur in tables of /proc, one of any bytes.
#[cfg(test)]
pub fn damaged_lines() -> impl proptest::strategy::Strategy<Value = [Vec<u8>; 2]> {
    use proptest::strategy::Strategy;
    let bytes = proptest::collection::vec(proptest::num::u8::ANY, 0..200);
    let text = "[0-9A-Fa-fx:. <>*\\t\\n-]{0,160}";
    (text, bytes).prop_map(|(text, bytes)| [text.into_bytes(), bytes])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_scanf() {
        let mut scan = Scan(b"  12: 0x1F -1 word99999999999999999999999");
        assert_eq!(
            (scan.decimal(), scan.literal(b':'), scan.hex()),
            (Some(12), Some(()), Some(31))
        );
        assert_eq!((scan.decimal(), scan.word(4)), (Some(u64::MAX), Some(&b"word"[..])));
        assert_eq!((scan.decimal(), scan.decimal(), scan.word(9)), (Some(u64::MAX), None, None));
        assert_eq!(Scan(b"0xg").hex(), Some(0));
    }
}
