//! Bytes that need not be UTF-8, carried as `str` and back without loss.
//!
//! An argument may hold any byte but NUL. A byte that is not part of UTF-8 becomes a character of a private range, the
//! inner encoding, so that the command line can be parsed as `str`. What leaves rip is decoded: by the printer, by
//! [`crate::error`], and where a request is built. Interface names are bytes, see [`Ifname`].

pub mod ifname;
pub mod number;
pub mod scan;
pub mod word;

pub use ifname::Ifname;

use memchr::memchr;
use std::borrow::Cow;
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;

/// The character that stands for byte 0; only those for 0x80 and above are used.
const BASE: u32 = 0x10_ff00;

/// The text of `bytes`, each byte that is not UTF-8 as one private character.
pub fn from_bytes(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) if !has_private(bytes) => Cow::Borrowed(text),
        _ => Cow::Owned(escape(bytes)),
    }
}

/// The words of the command line.
pub fn argv() -> Vec<String> {
    let words = std::env::args_os();
    words.map(|word| from_bytes(&word.into_vec()).into_owned()).collect()
}

/// The bytes that [`from_bytes`] was given.
#[inline]
pub fn to_bytes(text: &str) -> Cow<'_, [u8]> {
    if !has_private(text.as_bytes()) {
        return Cow::Borrowed(text.as_bytes());
    }
    let mut out = Vec::with_capacity(text.len());
    for c in text.chars() {
        match byte_of(c) {
            Some(byte) => out.push(byte),
            None => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    Cow::Owned(out)
}

/// Appends the bytes that [`from_bytes`] was given.
#[inline]
pub fn push(out: &mut Vec<u8>, text: &str) {
    match has_private(text.as_bytes()) {
        false => out.extend_from_slice(text.as_bytes()),
        true => out.extend_from_slice(&to_bytes(text)),
    }
}

/// The path that a word names.
pub fn to_path(text: &str) -> PathBuf {
    OsString::from_vec(to_bytes(text).into_owned()).into()
}

/// The byte that a private character stands for.
fn byte_of(c: char) -> Option<u8> {
    u8::try_from((c as u32).wrapping_sub(BASE)).ok().filter(|byte| *byte >= 0x80)
}

/// The text of a C string: up to the first NUL.
pub fn from_c(bytes: &[u8]) -> Cow<'_, str> {
    from_bytes(&bytes[..memchr(0, bytes).unwrap_or(bytes.len())])
}

/// All private characters begin with these two bytes; most text is ASCII, which is quick to see.
#[inline]
fn has_private(bytes: &[u8]) -> bool {
    !is_ascii(bytes) && bytes.windows(2).any(|pair| pair == [0xf4, 0x8f])
}

/// As the library's, without a call: names are short, and long lists are full of them.
#[inline]
fn is_ascii(bytes: &[u8]) -> bool {
    let high = if let Some(last) = bytes.last_chunk::<8>() {
        // What is left behind the last whole chunk is looked at together with bytes before it.
        let eights = bytes.as_chunks::<8>().0.iter().chain([last]);
        eights.fold(0, |all, eight| all | u64::from_ne_bytes(*eight))
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk()) {
        u64::from(u32::from_ne_bytes(*first) | u32::from_ne_bytes(*last))
    } else {
        bytes.iter().fold(0, |all, byte| all | u64::from(*byte))
    };
    high & 0x8080_8080_8080_8080 == 0
}

fn escape(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() + 8);
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match byte_of(c) {
                None => out.push(c),
                Some(_) => c.encode_utf8(&mut [0; 4]).bytes().for_each(|b| out.push(private(b))),
            }
        }
        chunk.invalid().iter().for_each(|b| out.push(private(*b)));
    }
    out
}

fn private(byte: u8) -> char {
    char::from_u32(BASE + u32::from(byte)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_bytes_survive() {
        let text = b"abcdefghijklmnopqrstuvwxyz";
        for (len, at) in (1..=text.len()).flat_map(|len| (0..len).map(move |at| (len, at))) {
            let mut bytes = text[..len].to_vec();
            assert!(is_ascii(&bytes));
            bytes[at] = 0x80;
            assert!(!is_ascii(&bytes));
        }
        for bytes in [&b"eth0"[..], b"\xff\xfe", "é\u{10ffe9}".as_bytes(), b"a\xc3", b"\xf4\x8f"] {
            assert_eq!(*to_bytes(&from_bytes(bytes)), *bytes);
        }
    }
}
