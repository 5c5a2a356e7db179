//! Lines of files as fgets(3) and scanf(3) read them.

/// White space, as isspace(3) has it in the C locale.
pub fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ')
}

/// What is left of a line.
#[derive(Clone, Copy)]
pub struct Scan<'a>(pub &'a [u8]);

impl<'a> Scan<'a> {
    /// Passes over blanks.
    pub fn blanks(&mut self) {
        let len = self.0.iter().take_while(|byte| is_space(**byte)).count();
        self.0 = &self.0[len..];
    }

    /// Passes over a byte; none where it does not stand here.
    pub fn literal(&mut self, byte: u8) -> Option<()> {
        self.0 = self.0.strip_prefix(&[byte])?;
        Some(())
    }

    /// A word of up to `most` bytes behind blanks.
    pub fn word(&mut self, most: usize) -> Option<&'a [u8]> {
        self.blanks();
        self.while_it(most, |byte| !is_space(byte))
    }

    /// Hexadecimal digits, as many as there are, up to `most`.
    pub fn digits(&mut self, most: usize) -> Option<&'a [u8]> {
        self.blanks();
        self.while_it(most, |byte| byte.is_ascii_hexdigit())
    }

    /// A number in hexadecimal behind blanks. One that is too large is read as the largest of 64 bits.
    pub fn hex(&mut self) -> Option<u64> {
        self.number(16)
    }

    /// As [`Scan::hex`], in decimal. A negative number is read as its two's complement.
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
        let digits = self.while_it(usize::MAX, |byte| char::from(byte).is_digit(base))?;
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

    fn while_it(&mut self, most: usize, is: impl Fn(u8) -> bool) -> Option<&'a [u8]> {
        let len = self.0.iter().take(most).take_while(|byte| is(**byte)).count();
        let (found, rest) = self.0.split_at(len);
        self.0 = rest;
        (len > 0).then_some(found)
    }
}

/// The lines of a file, without their line ends.
pub fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let lines = bytes.split_inclusive(|byte| *byte == b'\n');
    lines.map(|line| line.strip_suffix(b"\n").unwrap_or(line))
}

/// The lines of a file, with their line ends. A longer line than `most` bytes is several lines, as for fgets(3).
pub fn pieces(bytes: &[u8], most: usize) -> impl Iterator<Item = &[u8]> {
    bytes.split_inclusive(|byte| *byte == b'\n').flat_map(move |line| line.chunks(most))
}

/// Two damaged lines, for property tests: one with the characters of tables in /proc, one of any bytes.
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
