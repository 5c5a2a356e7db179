//! Algorithms and their keys: `enc 'cbc(aes)' 0x…`

use super::out::Out;
use crate::cli::args::Args;
use crate::cli::value::number;
use crate::error::{Error, Result, invalid};
use crate::netlink::message::u32_at;
use crate::netlink::uapi::xfrm::xfrma;
use crate::netlink::{Nlas, Request};
use crate::print::format::hex_bytes;

/// The size of an algorithm's name in bytes, including the terminating NUL byte.
const NAME: usize = 64;
/// The maximum size of a key in bytes.
const LONGEST: usize = 512;

/// A type of algorithm.
pub struct Kind {
    /// The keyword.
    pub word: &'static str,
    /// The key in JSON.
    key: &'static str,
    /// The attribute.
    pub id: u16,
    /// The name of the number after the key, and the error message about it; `None` if no number follows the key.
    length: Option<(&'static str, &'static str)>,
    /// The attributes of types that exclude this one.
    excludes: &'static [u16],
}

/// All types, in the order of the output.
pub static KINDS: &[Kind] = &[
    Kind {
        word: "auth",
        key: "auth",
        id: xfrma::ALG_AUTH,
        length: None,
        excludes: &[xfrma::ALG_AUTH, xfrma::ALG_AUTH_TRUNC, xfrma::ALG_AEAD],
    },
    Kind {
        word: "auth-trunc",
        key: "auth_trunc",
        id: xfrma::ALG_AUTH_TRUNC,
        length: Some(("ALGO-TRUNC-LEN", "ALGO-TRUNC-LEN value is invalid")),
        excludes: &[xfrma::ALG_AUTH, xfrma::ALG_AUTH_TRUNC, xfrma::ALG_AEAD],
    },
    Kind {
        word: "aead",
        key: "aead",
        id: xfrma::ALG_AEAD,
        length: Some(("ALGO-ICV-LEN", "ALGO-ICV-LEN value is invalid")),
        excludes: &[xfrma::ALG_AUTH, xfrma::ALG_AUTH_TRUNC, xfrma::ALG_AEAD, xfrma::ALG_CRYPT],
    },
    Kind {
        word: "enc",
        key: "enc",
        id: xfrma::ALG_CRYPT,
        length: None,
        excludes: &[xfrma::ALG_CRYPT, xfrma::ALG_AEAD],
    },
    Kind {
        word: "comp",
        key: "comp",
        id: xfrma::ALG_COMP,
        length: None,
        excludes: &[xfrma::ALG_COMP],
    },
];

/// Reads the algorithm whose type is the current word, and appends it to a request. `given` are the attributes present
/// so far. Errors: `Error: duplicate "ALGO-TYPE": "enc" is the second value.`
pub fn read(args: &mut Args, given: &mut Vec<u16>, request: &mut Request) -> Result {
    let word = args.word();
    let Some(kind) = KINDS.iter().find(|kind| kind.word == word) else {
        return Err(super::unknown(word));
    };
    if kind.excludes.iter().any(|id| given.contains(id)) {
        return Err(Error::second("ALGO-TYPE", word));
    }
    given.push(kind.id);
    let mut part = |key| args.next().ok_or_else(|| Error::missing(key));
    let name = crate::text::to_bytes(part("ALGO-NAME")?);
    let key = match kind.id {
        xfrma::ALG_COMP => "",
        _ => part("ALGO-KEYMAT")?,
    };
    let length: Option<u32> = match kind.length {
        Some((what, why)) => Some(number(part(what)?, why)?),
        None => None,
    };
    let key = read_key(key)?;
    let mut payload = name.get(..NAME - 1).unwrap_or(&name).to_vec();
    payload.resize(NAME, 0);
    payload.extend_from_slice(&(8 * key.len() as u32).to_ne_bytes());
    payload.extend(length.iter().flat_map(|length| length.to_ne_bytes()));
    payload.extend_from_slice(&key);
    request.put(kind.id, &payload);
    Ok(())
}

/// Parses a key: hexadecimal digits after `0x`, else text.
fn read_key(text: &str) -> Result<Vec<u8>> {
    let bytes = crate::text::to_bytes(text);
    let Some(digits) = bytes.strip_prefix(b"0x").filter(|digits| !digits.is_empty()) else {
        return fitting(text, bytes.into_owned());
    };
    if digits.len().div_ceil(2) > LONGEST {
        return fitting(text, vec![0; LONGEST + 1]);
    }
    // With an odd number of digits, the first digit is a byte of its own.
    let digit = |byte: u8| char::from(byte).to_digit(16).map(|digit| digit as u8);
    let mut key = Vec::new();
    for (at, byte) in digits.iter().enumerate() {
        let Some(digit) = digit(*byte) else {
            return invalid(text, "ALGO-KEYMAT value is invalid");
        };
        match key.last_mut().filter(|_| (digits.len() - at) % 2 == 1) {
            Some(last) => *last = *last << 4 | digit,
            None => key.push(digit),
        }
    }
    Ok(key)
}

fn fitting(text: &str, key: Vec<u8>) -> Result<Vec<u8>> {
    match key.len() > LONGEST {
        true => invalid(text, "ALGO-KEYMAT value makes buffer overflow\n"),
        false => Ok(key),
    }
}

/// Prints the algorithms of a state.
pub fn show(nlas: &Nlas, out: &mut Out) {
    for kind in KINDS {
        // The kernel reports this algorithm in two attributes.
        if kind.id == xfrma::ALG_AUTH && nlas.has(xfrma::ALG_AUTH_TRUNC) {
            continue;
        }
        if let Some(payload) = nlas.get(kind.id) {
            out.begin("\t").text(kind.word).text(" ");
            out.object(Some(kind.key), |out| show_one(kind, payload, out)).line();
        }
    }
}

fn show_one(kind: &Kind, payload: &[u8], out: &mut Out) {
    let key_at = NAME + 4 + if kind.length.is_some() { 4 } else { 0 };
    match payload.len() < key_at {
        true => drop(out.text("(ERROR truncated)")),
        false => show_key(payload, key_at, out),
    }
    if kind.length.is_some() {
        let key = if kind.id == xfrma::ALG_AEAD { "icv_len" } else { "trunc_len" };
        out.text(" ").number(key, u32_at(payload, NAME + 4).into());
    }
}

fn show_key(payload: &[u8], key_at: usize, out: &mut Out) {
    let name = payload.get(..NAME).unwrap_or_default();
    out.word("name", &crate::text::from_c(name)).text(" ");
    if out.nokeys {
        out.text("<<Keys hidden>>");
        return;
    }
    let bits = u32_at(payload, NAME);
    match payload.get(key_at..key_at.saturating_add(bits as usize / 8)) {
        None => drop(out.text("(ERROR truncated)")),
        Some([]) => {}
        Some(key) => {
            out.word("key", &format!("0x{}", hex_bytes(key, "")));
            if out.stats() {
                out.text(" (").number("bits", bits.into()).text(" bits)");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::read_key;

    #[test]
    fn keys() {
        for (text, key) in [
            ("0x0102", &[1, 2][..]),
            ("0x102", &[1, 2]),
            ("0x", b"0x"),
            ("ab", b"ab"),
            ("", b""),
            ("0x1", &[1]),
        ] {
            assert_eq!(read_key(text).unwrap(), key, "{text}");
        }
        assert!(read_key("0xg").is_err());
        assert!(read_key(&"a".repeat(513)).is_err());
    }
}
