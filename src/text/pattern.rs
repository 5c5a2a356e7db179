//! Shell patterns: `eth0:*`, `b?`, `[a-c]*`.

/// Whether letters of different case are equal.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// They differ.
    Matters,
    /// They are equal.
    Ignored,
}

/// Whether `name`, up to its first NUL byte, matches a pattern, as fnmatch(3) of glibc decides in the C locale.
pub fn fits(pattern: &[u8], name: &[u8], case: Case) -> bool {
    let end = name.iter().position(|byte| *byte == 0).unwrap_or(name.len());
    let (mut pattern, mut name) = (pattern, &name[..end]);
    // The pattern after the last `*`, and the part of the name that it was tried for.
    let mut last = None;
    loop {
        if let [b'*', rest @ ..] = pattern {
            pattern = rest;
            last = Some((rest, name));
            continue;
        }
        if pattern.is_empty() && name.is_empty() {
            return true;
        }
        let step = name
            .split_first()
            .and_then(|(byte, rest)| Some((behind_one(pattern, *byte, case)?, rest)));
        (pattern, name) = match (step, last) {
            (Some(step), _) => step,
            // The `*` matches one byte more.
            (None, Some((behind, [_, rest @ ..]))) => {
                last = Some((behind, rest));
                (behind, rest)
            }
            (None, _) => return false,
        };
    }
}

fn fold(byte: u8, case: Case) -> u8 {
    if case == Case::Ignored { byte.to_ascii_lowercase() } else { byte }
}

/// Matches one byte. Returns the rest of the pattern, or `None` if the byte does not match.
fn behind_one(pattern: &[u8], byte: u8, case: Case) -> Option<&[u8]> {
    let is = |literal: u8| fold(literal, case) == fold(byte, case);
    match pattern {
        [b'?', rest @ ..] => Some(rest),
        [b'\\', literal, rest @ ..] => Some(rest).filter(|_| is(*literal)),
        [b'\\'] | [] => None,
        [b'[', set @ ..] => match behind_set(set, byte, case) {
            Set::Matches(rest) => Some(rest),
            Set::Differs => None,
            Set::Unterminated => Some(set).filter(|_| byte == b'['),
        },
        [literal, rest @ ..] => Some(rest).filter(|_| is(*literal)),
    }
}

/// The result of matching a byte against a set such as `[a-c]`.
enum Set<'p> {
    /// It matches. The rest of the pattern.
    Matches(&'p [u8]),
    /// It does not match, or the set is invalid.
    Differs,
    /// The set has no end: the bracket is a literal.
    Unterminated,
}

/// An element of a set.
enum Element {
    Byte(u8),
    Class(fn(&u8) -> bool),
    Equivalent(u8),
    Invalid,
}

/// Matches one byte against the set that follows a `[`.
fn behind_set(set: &[u8], byte: u8, case: Case) -> Set<'_> {
    let is_negated = matches!(set, [b'!' | b'^', ..]);
    let mut rest = &set[usize::from(is_negated)..];
    let mut is_first = true;
    loop {
        match rest {
            [] => return Set::Unterminated,
            [b']', behind @ ..] if !is_first => {
                return if is_negated { Set::Matches(behind) } else { Set::Differs };
            }
            _ => is_first = false,
        }
        let (element, behind) = element(rest);
        rest = behind;
        let is_element = match element {
            Element::Invalid => return Set::Differs,
            // These two do not ignore case.
            Element::Class(has) => has(&byte),
            Element::Equivalent(other) => byte == other,
            Element::Byte(low) => {
                let (high, behind) = match range_end(rest) {
                    Some((Element::Byte(high), behind)) => (high, behind),
                    Some(_) => return Set::Differs,
                    None => (low, rest),
                };
                rest = behind;
                (fold(low, case)..=fold(high, case)).contains(&fold(byte, case))
            }
        };
        if is_element {
            return match behind_end(rest) {
                Some(behind) if !is_negated => Set::Matches(behind),
                _ => Set::Differs,
            };
        }
    }
}

/// Reads the end of a range, which is a byte, also a bracket. Returns it with the rest of the set, or `None` if no range
/// follows.
fn range_end(set: &[u8]) -> Option<(Element, &[u8])> {
    match set {
        [b'-', b']', ..] | [b'-'] => None,
        [b'-', b'[', rest @ ..] if !rest.starts_with(b".") => Some((Element::Byte(b'['), rest)),
        [b'-', rest @ ..] => Some(element(rest)),
        _ => None,
    }
}

/// Returns the pattern behind the end of a set in which an element has matched. The other elements are not checked, except
/// for the ends of those in brackets.
fn behind_end(mut set: &[u8]) -> Option<&[u8]> {
    loop {
        set = match set {
            [] | [b'\\'] => return None,
            [b']', rest @ ..] => return Some(rest),
            [b'\\', _, rest @ ..] | [b'[', b'=', _, b'=', b']', rest @ ..] => rest,
            [b'[', b'=', ..] => return None,
            [b'[', b'.', rest @ ..] => {
                let end = rest.windows(2).position(|two| two == b".]")?;
                &rest[end + 2..]
            }
            [b'[', b':', ..] => element(set).1,
            [_, rest @ ..] => rest,
        }
    }
}

/// Reads an element of a set. Returns it with the rest of the set, which must not be empty.
fn element(set: &[u8]) -> (Element, &[u8]) {
    match set {
        [b'\\', byte, rest @ ..] => (Element::Byte(*byte), rest),
        [b'\\'] => (Element::Invalid, &[]),
        [b'[', b':', rest @ ..] => {
            let len = rest.iter().take_while(|byte| byte.is_ascii_lowercase()).count();
            match rest.split_at(len) {
                (name, [b':', b']', rest @ ..]) => {
                    (class(name).map_or(Element::Invalid, Element::Class), rest)
                }
                _ => (Element::Byte(b'['), &set[1..]),
            }
        }
        [b'[', b'=', byte, b'=', b']', rest @ ..] => (Element::Equivalent(*byte), rest),
        [b'[', b'.', byte, b'.', b']', rest @ ..] => (Element::Byte(*byte), rest),
        [b'[', b'.', ..] => (Element::Invalid, &[]),
        [byte, rest @ ..] => (Element::Byte(*byte), rest),
        [] => (Element::Invalid, &[]),
    }
}

fn class(name: &[u8]) -> Option<fn(&u8) -> bool> {
    Some(match name {
        b"alnum" => u8::is_ascii_alphanumeric,
        b"alpha" => u8::is_ascii_alphabetic,
        b"blank" => |byte| matches!(byte, b' ' | b'\t'),
        b"cntrl" => u8::is_ascii_control,
        b"digit" => u8::is_ascii_digit,
        b"graph" => u8::is_ascii_graphic,
        b"lower" => u8::is_ascii_lowercase,
        b"print" => |byte| matches!(byte, b' '..=b'~'),
        b"punct" => u8::is_ascii_punctuation,
        b"space" => |byte| matches!(byte, b' ' | b'\t'..=b'\r'),
        b"upper" => u8::is_ascii_uppercase,
        b"xdigit" => u8::is_ascii_hexdigit,
        _ => return None,
    })
}
