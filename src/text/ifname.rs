//! Names of interfaces: bytes, of which any but NUL may occur.

use super::scan::is_space;
use super::{from_bytes, to_bytes};
use std::fmt;

/// The longest name in bytes: IFNAMSIZ without the NUL at its end.
pub const LONGEST: usize = 15;

/// The name of an interface, at most 15 bytes.
///
/// Names are ordered byte by byte, as strcmp(3) orders them. Formatted, a name is text in the inner encoding; width and
/// precision count bytes, as those of printf(3) do.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ifname {
    /// Zeros behind the name.
    field: [u8; LONGEST + 1],
    len: u8,
}

impl Ifname {
    /// The name that a word is: 1 to 15 bytes, none of them a slash or white space. None for other words.
    pub fn new(word: &str) -> Option<Self> {
        let bytes = to_bytes(word);
        (bytes.len() <= LONGEST && is_altname(word)).then(|| Ifname::cut(&bytes))
    }

    /// The first 15 bytes of a word, as bridge-utils and net-tools copy names.
    pub fn truncated(word: &str) -> Self {
        Ifname::cut(&to_bytes(word))
    }

    /// The name in a field or an attribute of the kernel, which ends with a NUL.
    #[inline]
    pub fn from_c(bytes: &[u8]) -> Self {
        let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
        Ifname::cut(&bytes[..end])
    }

    #[inline]
    fn cut(from: &[u8]) -> Self {
        let len = from.len().min(LONGEST);
        let mut field = [0; LONGEST + 1];
        field[..len].copy_from_slice(&from[..len]);
        Ifname { field, len: len as u8 }
    }

    /// Its bytes.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.field[..usize::from(self.len)]
    }

    /// Its bytes and the NUL that ends it.
    #[inline]
    pub fn with_nul(&self) -> &[u8] {
        &self.field[..=usize::from(self.len)]
    }

    /// The field of a structure of the kernel, `char name[IFNAMSIZ]`.
    pub fn to_field(self) -> [u8; LONGEST + 1] {
        self.field
    }

    /// Whether it has no byte.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Whether the kernel lets an interface have it (dev_valid_name): the names `.` and `..`, colons, slashes and white
    /// space are refused.
    pub fn is_valid(&self) -> bool {
        !self.is_empty()
            && !matches!(self.as_bytes(), b"." | b"..")
            && !self.as_bytes().iter().any(|byte| *byte == b':' || is_refused(*byte))
    }

    /// Whether the bytes, up to a NUL, are a name that the reference shows: up to 15, without slashes and white space.
    pub fn is_shown(bytes: &[u8]) -> bool {
        let len = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
        (1..=LONGEST).contains(&len) && !bytes[..len].iter().any(|byte| is_refused(*byte))
    }

    /// Whether it is the name of an alias: `eth0:1`.
    pub fn is_alias(&self) -> bool {
        self.as_bytes().contains(&b':')
    }

    /// The interface of an alias: what stands before the first colon.
    pub fn interface(&self) -> Self {
        Ifname::cut(self.as_bytes().split(|byte| *byte == b':').next().unwrap_or_default())
    }
}

/// Whether a word may be an alternative name: one byte or more, none of them a slash or white space. The kernel
/// decides how long it may be.
pub fn is_altname(word: &str) -> bool {
    !word.is_empty() && !word.bytes().any(is_refused)
}

/// A slash or white space.
fn is_refused(byte: u8) -> bool {
    byte == b'/' || is_space(byte)
}

impl PartialEq<str> for Ifname {
    fn eq(&self, word: &str) -> bool {
        self.as_bytes() == &*to_bytes(word)
    }
}

impl fmt::Display for Ifname {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.as_bytes();
        let bytes = &bytes[..f.precision().unwrap_or(LONGEST).min(bytes.len())];
        f.write_str(&from_bytes(bytes))?;
        let blanks = f.width().unwrap_or(0).saturating_sub(bytes.len());
        (0..blanks).try_for_each(|_| f.write_str(" "))
    }
}

impl fmt::Debug for Ifname {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.as_bytes().escape_ascii())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(bytes: &[u8]) -> String {
        from_bytes(bytes).into_owned()
    }

    #[test]
    fn lengths_are_bytes() {
        assert!(Ifname::new(&word(&[0xff; 15])).is_some());
        assert!(Ifname::new(&word(&[0xff; 16])).is_none());
        assert_eq!(Ifname::truncated(&word(&[0xff; 20])).as_bytes(), [0xff; 15]);
        assert_eq!(Ifname::truncated("abcdefghijklmné").as_bytes(), b"abcdefghijklmn\xc3");
        assert_eq!(format!("{:4}|", Ifname::truncated("é")), "é  |");
        assert_eq!(format!("{:4.2}|", Ifname::truncated("eth0")), "et  |");
    }

    #[test]
    fn refused() {
        for name in ["", " ", "a b", "a\tb", "a\x0bb", "a/b"] {
            assert_eq!(Ifname::new(name), None);
            assert!(!Ifname::truncated(name).is_valid());
        }
        for name in [".", "..", "a:b"] {
            assert!(Ifname::new(name).is_some_and(|name| !name.is_valid()));
        }
        assert_eq!(Ifname::truncated("eth0:1:2").interface(), Ifname::truncated("eth0"));
    }
}
