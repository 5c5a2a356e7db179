//! Converts any bytes to `str` and back without loss.
//!
//! An argument of the command line may contain any byte except NUL. So that it can be parsed as `str`, a byte that is not part
//! of UTF-8 is encoded as a character of a private range: the inner encoding. All output is decoded: by the printer, by
//! [`crate::error`], and when a request is built. Interface names are bytes, see [`Ifname`].

pub mod ifname;
pub mod number;
pub mod pattern;
pub mod scan;
pub mod word;

pub use ifname::Ifname;

use memchr::memchr;
use std::borrow::Cow;
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;

/// First character of the private range. The character `BASE + byte` encodes a byte from 0x80 to 0xff.
const BASE: u32 = 0x10_ff00;

/// Encodes bytes as text: each byte that is not part of UTF-8 as one private character.
pub fn from_bytes(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) if !has_private(bytes) => Cow::Borrowed(text),
        _ => Cow::Owned(escape(bytes)),
    }
}

/// Like [`from_bytes`], but takes the bytes, which are not copied if they are UTF-8.
pub fn from_vec(bytes: Vec<u8>) -> String {
    match String::from_utf8(bytes) {
        Ok(text) if !has_private(text.as_bytes()) => text,
        Ok(text) => escape(text.as_bytes()),
        Err(error) => escape(error.as_bytes()),
    }
}

/// Decodes text: the inverse of [`from_bytes`].
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

/// Decodes text as [`to_bytes`] does and appends the bytes to `out`.
#[inline]
pub fn push(out: &mut Vec<u8>, text: &str) {
    match has_private(text.as_bytes()) {
        false => out.extend_from_slice(text.as_bytes()),
        true => out.extend_from_slice(&to_bytes(text)),
    }
}

/// Decodes a path.
pub fn to_path(text: &str) -> PathBuf {
    OsString::from_vec(to_bytes(text).into_owned()).into()
}

/// The byte that a private character encodes. None for other characters.
fn byte_of(c: char) -> Option<u8> {
    u8::try_from((c as u32).wrapping_sub(BASE)).ok().filter(|byte| *byte >= 0x80)
}

/// Encodes a C string: the bytes before the first NUL, or all if there is none.
pub fn from_c(bytes: &[u8]) -> Cow<'_, str> {
    from_bytes(&bytes[..memchr(0, bytes).unwrap_or(bytes.len())])
}

/// Whether text may contain private characters: all of them begin with the bytes F4 8F in UTF-8. ASCII text, the usual case, is
/// detected first because that is fast.
#[inline]
fn has_private(bytes: &[u8]) -> bool {
    !is_ascii(bytes) && bytes.windows(2).any(|pair| pair == [0xf4, 0x8f])
}

/// Whether all bytes are below 0x80. Unlike `<[u8]>::is_ascii`, this function is inlined, which is faster for short names.
#[inline]
fn is_ascii(bytes: &[u8]) -> bool {
    let high = if let Some(last) = bytes.last_chunk::<8>() {
        // The last 8 bytes overlap the last whole chunk, and include the bytes after that chunk.
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
            assert_eq!(from_vec(bytes.to_vec()), from_bytes(bytes));
        }
    }
}
