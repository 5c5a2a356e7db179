//! Writes JSON in compact or pretty form, with the white space of the reference.

use super::{Val, format};
use crate::text::to_bytes;
use std::borrow::Cow;

/// The indentation per level in pretty form, in blanks.
const INDENT: usize = 4;

/// The number of bits per level of `Json::open`; the values follow.
const LEVEL_BITS: u32 = 2;
const LEVEL: u64 = 3;
const ARRAY: u64 = 1;
const OBJECT: u64 = 2;
/// The members of an object that are added to the enclosing object.
const PART: u64 = 3;

/// The position of the writer in a JSON text. The text is valid whatever callers write: within an array, a member is
/// written without its name; the members of an object without a name are added to the enclosing object.
pub(super) struct Json {
    pretty: bool,
    depth: usize,
    /// The open objects and arrays, two bits per level, the innermost in the lowest bits.
    open: u64,
    /// Whether the next member or element must be preceded by a comma.
    comma: bool,
}

impl Json {
    pub fn new(pretty: bool) -> Self {
        Json { pretty, depth: 0, open: 0, comma: false }
    }

    /// Starts a new JSON text.
    pub fn restart(&mut self) {
        self.comma = false;
    }

    #[inline]
    pub fn member(&mut self, out: &mut Vec<u8>, key: &str, val: Val) {
        if self.open & LEVEL != ARRAY {
            self.name(out, key);
        }
        self.element(out, val);
    }

    #[inline]
    pub fn element(&mut self, out: &mut Vec<u8>, val: Val) {
        self.separate(out);
        match val {
            Val::Uint(_) | Val::Int(_) | Val::Raw(_) => format::value(out, val),
            Val::Hex(_) | Val::Ip(_) | Val::Prefix(..) | Val::Link(..) => {
                out.push(b'"');
                format::value(out, val);
                out.push(b'"');
            }
            Val::Str(text) => quoted(out, text.as_bytes(), || to_bytes(text)),
            Val::Bytes(bytes) => quoted(out, bytes, || bytes.into()),
            Val::Bool(true) => out.extend_from_slice(b"true"),
            Val::Bool(false) => out.extend_from_slice(b"false"),
            Val::Null => out.extend_from_slice(b"null"),
        }
    }

    pub fn open(&mut self, out: &mut Vec<u8>, key: Option<&str>, bracket: u8) {
        let inside = self.open & LEVEL;
        let level = match (bracket, key) {
            (b'{', None) if inside == OBJECT || inside == PART => PART,
            (b'{', _) => OBJECT,
            _ => ARRAY,
        };
        self.open = self.open << LEVEL_BITS | level;
        if level == PART {
            return;
        }
        if let Some(key) = key.filter(|_| inside != ARRAY) {
            self.name(out, key);
        }
        self.separate(out);
        out.push(bracket);
        self.depth += 1;
        self.comma = false;
        if bracket == b'[' && self.pretty {
            out.push(b' ');
        }
    }

    pub fn close(&mut self, out: &mut Vec<u8>, bracket: u8) {
        let level = self.open & LEVEL;
        self.open >>= LEVEL_BITS;
        if level == PART {
            return;
        }
        self.depth = self.depth.saturating_sub(1);
        if self.comma && self.pretty {
            match bracket {
                b']' => out.push(b' '),
                _ => self.break_line(out),
            }
        }
        out.push(bracket);
        self.comma = true;
    }

    /// Writes a key, which may contain any bytes. Its value follows.
    pub fn key(&mut self, out: &mut Vec<u8>, key: &[u8]) {
        self.name_with(out, |out| quoted(out, key, || key.into()));
    }

    #[inline]
    fn name(&mut self, out: &mut Vec<u8>, key: &str) {
        self.name_with(out, |out| {
            out.push(b'"');
            out.extend_from_slice(key.as_bytes());
            out.push(b'"');
        });
    }

    #[inline(always)]
    fn name_with(&mut self, out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
        self.separate(out);
        self.break_line(out);
        self.comma = false;
        write(out);
        out.push(b':');
        if self.pretty {
            out.push(b' ');
        }
    }

    #[inline]
    fn separate(&mut self, out: &mut Vec<u8>) {
        if std::mem::replace(&mut self.comma, true) {
            out.push(b',');
        }
    }

    #[inline]
    fn break_line(&self, out: &mut Vec<u8>) {
        if self.pretty {
            out.push(b'\n');
            out.resize(out.len() + self.depth * INDENT, b' ');
        }
    }
}

/// Writes a string. Control characters and invalid UTF-8 are escaped, so that the result is valid JSON. `decode` is
/// called only if the bytes contain such characters.
#[inline]
fn quoted<'t>(out: &mut Vec<u8>, bytes: &[u8], decode: impl FnOnce() -> Cow<'t, [u8]>) {
    out.push(b'"');
    if bytes.iter().all(|byte| is_plain(*byte)) {
        out.extend_from_slice(bytes);
    } else {
        escaped(out, &decode());
    }
    out.push(b'"');
}

/// Whether a byte is not escaped within a string.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..0x80) && byte != b'"' && byte != b'\\'
}

#[cold]
fn escaped(out: &mut Vec<u8>, bytes: &[u8]) {
    for chunk in bytes.utf8_chunks() {
        for byte in chunk.valid().bytes() {
            match byte {
                b'"' => out.extend_from_slice(b"\\\""),
                b'\\' => out.extend_from_slice(b"\\\\"),
                b'\n' => out.extend_from_slice(b"\\n"),
                b'\t' => out.extend_from_slice(b"\\t"),
                b'\r' => out.extend_from_slice(b"\\r"),
                0x08 => out.extend_from_slice(b"\\b"),
                0x0c => out.extend_from_slice(b"\\f"),
                0..b' ' => escape(out, byte),
                _ => out.push(byte),
            }
        }
        chunk.invalid().iter().for_each(|byte| escape(out, *byte));
    }
}

fn escape(out: &mut Vec<u8>, byte: u8) {
    out.extend_from_slice(format!("\\u00{byte:02x}").as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(pretty: bool, body: impl FnOnce(&mut Json, &mut Vec<u8>)) -> String {
        let (mut json, mut out) = (Json::new(pretty), Vec::new());
        body(&mut json, &mut out);
        String::from_utf8(out).unwrap()
    }

    fn sample(json: &mut Json, out: &mut Vec<u8>) {
        json.open(out, None, b'[');
        json.open(out, None, b'{');
        json.member(out, "a", Val::Uint(1));
        json.open(out, Some("flags"), b'[');
        json.element(out, Val::Str("UP"));
        json.close(out, b']');
        json.close(out, b'}');
        json.close(out, b']');
    }

    #[test]
    fn compact() {
        assert_eq!(written(false, sample), r#"[{"a":1,"flags":["UP"]}]"#);
    }

    #[test]
    fn pretty() {
        let expected = "[ {\n        \"a\": 1,\n        \"flags\": [ \"UP\" ]\n    } ]";
        assert_eq!(written(true, sample), expected);
    }

    #[test]
    fn always_json() {
        let json = written(false, |json, out| {
            json.open(out, None, b'[');
            json.open(out, None, b'{');
            json.member(out, "a", Val::Uint(1));
            json.open(out, None, b'{');
            json.member(out, "b", Val::Uint(2));
            json.close(out, b'}');
            json.open(out, Some("flags"), b'[');
            json.member(out, "other", Val::Hex(4));
            json.open(out, Some("more"), b'{');
            json.close(out, b'}');
            json.close(out, b']');
            json.close(out, b'}');
            json.close(out, b']');
        });
        assert_eq!(json, r#"[{"a":1,"b":2,"flags":["0x4",{}]}]"#);
    }

    #[test]
    fn control_bytes_are_escaped() {
        let (mut out, name) = (Vec::new(), &b"a\x1b\xff\""[..]);
        quoted(&mut out, name, || name.into());
        assert_eq!(out, br#""a\u001b\u00ff\"""#);
    }
}
