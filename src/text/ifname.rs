//! Names of interfaces. They are bytes, not UTF-8, and may contain any byte except NUL.

use super::scan::is_space;
use super::{from_bytes, to_bytes};
use std::fmt;

/// Longest name in bytes: `IFNAMSIZ` - 1, because a NUL terminates the name.
pub const LONGEST: usize = 15;

/// The name of an interface, at most 15 bytes.
///
/// Names are ordered as by strcmp(3). `Display` writes the name in the inner encoding ([`super::from_bytes`]); width and
/// precision count bytes, as in printf(3).
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ifname {
    /// The name, followed by zeros.
    field: [u8; LONGEST + 1],
    len: u8,
}

impl Ifname {
    /// Returns the name in a word of the command line: 1 to 15 bytes, without slashes and white space. None for other words.
    #[inline]
    pub fn new(word: &str) -> Option<Self> {
        let bytes = to_bytes(word);
        (bytes.len() <= LONGEST && is_altname(word)).then(|| Ifname::cut(&bytes))
    }

    /// Returns the first 15 bytes of a word, without checks. bridge-utils and net-tools truncate names so.
    pub fn truncated(word: &str) -> Self {
        Ifname::cut(&to_bytes(word))
    }

    /// Returns the name in a field or an attribute of the kernel: the bytes before the first NUL, at most 15.
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

    /// The bytes of the name.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.field[..usize::from(self.len)]
    }

    /// The bytes of the name and a NUL.
    #[inline]
    pub fn with_nul(&self) -> &[u8] {
        &self.field[..=usize::from(self.len)]
    }

    /// The name as `char name[IFNAMSIZ]`, a field of structures of the kernel.
    pub fn to_field(self) -> [u8; LONGEST + 1] {
        self.field
    }

    /// Whether the name has no bytes.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Whether the kernel accepts the name for an interface (dev_valid_name): not empty, not `.` or `..`, without colons, slashes
    /// and white space.
    pub fn is_valid(&self) -> bool {
        !self.is_empty()
            && !matches!(self.as_bytes(), b"." | b"..")
            && !self.as_bytes().iter().any(|byte| *byte == b':' || is_refused(*byte))
    }

    /// Whether iproute2 shows a name received from the kernel: 1 to 15 bytes before the first NUL, without slashes and white
    /// space.
    pub fn is_shown(bytes: &[u8]) -> bool {
        let len = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
        (1..=LONGEST).contains(&len) && !bytes[..len].iter().any(|byte| is_refused(*byte))
    }

    /// Whether the name is that of an alias of an interface: it contains a colon (`eth0:1`).
    pub fn is_alias(&self) -> bool {
        self.as_bytes().contains(&b':')
    }

    /// The interface of an alias: the part of the name before the first colon.
    pub fn interface(&self) -> Self {
        Ifname::cut(self.as_bytes().split(|byte| *byte == b':').next().unwrap_or_default())
    }
}

/// Whether a word may be an alternative name of an interface: not empty, without slashes and white space. The kernel checks the
/// length.
pub fn is_altname(word: &str) -> bool {
    !word.is_empty() && !word.bytes().any(is_refused)
}

/// Whether a byte must not occur in a name: a slash or white space.
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
