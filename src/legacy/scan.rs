//! Lines of /proc as scanf(3) reads them.

/// What is left of a line.
#[derive(Clone, Copy)]
pub struct Scan<'a>(pub &'a [u8]);

impl<'a> Scan<'a> {
    /// Passes over blanks.
    pub fn blanks(&mut self) {
        self.0 = self.0.trim_ascii_start();
    }

    /// Passes over a byte; none where it does not stand here.
    pub fn literal(&mut self, byte: u8) -> Option<()> {
        self.0 = self.0.strip_prefix(&[byte])?;
        Some(())
    }

    /// A word of up to `most` bytes behind blanks.
    pub fn word(&mut self, most: usize) -> Option<&'a [u8]> {
        self.blanks();
        self.while_it(most, |byte| !byte.is_ascii_whitespace())
    }

    /// Hexadecimal digits, as many as there are, up to `most`.
    pub fn digits(&mut self, most: usize) -> Option<&'a [u8]> {
        self.blanks();
        self.while_it(most, |byte| byte.is_ascii_hexdigit())
    }

    /// A number in hexadecimal behind blanks. The greatest stands for those that are too large.
    pub fn hex(&mut self) -> Option<u64> {
        self.number(16)
    }

    /// A number in decimal behind blanks, as [`Scan::hex`]; a minus wraps.
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

/// The lines of a file of /proc, without their ends. None where it cannot be opened; what cannot be read of it is left out.
pub fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let lines = bytes.split_inclusive(|byte| *byte == b'\n');
    lines.map(|line| line.strip_suffix(b"\n").unwrap_or(line))
}

/// What a file holds. Errors where it cannot be opened; what cannot be read of it is left out.
pub fn read(path: &str) -> std::io::Result<Vec<u8>> {
    let mut file = std::fs::File::open(path)?;
    let mut bytes = Vec::new();
    let _ = std::io::Read::read_to_end(&mut file, &mut bytes);
    Ok(bytes)
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
