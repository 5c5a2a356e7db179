//! troff with the man macros.

/// Escapes a text, so that troff prints it unchanged at any position in a line.
pub fn escaped(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-")
}

/// Returns `text` in bold, escaped.
pub fn bold(text: &str) -> String {
    format!("\\fB{}\\fR", escaped(text))
}

/// Returns `text` in italics, escaped.
pub(super) fn italic(text: &str) -> String {
    format!("\\fI{}\\fR", escaped(text))
}

/// Converts lines of text, so that troff interprets none of them as a request.
pub fn lines(text: &str) -> String {
    let line = |line: &str| {
        let guard = if line.starts_with(['.', '\'']) { "\\&" } else { "" };
        format!("{guard}{}\n", line.trim())
    };
    text.lines().map(line).collect()
}

/// Escapes the argument of `.SH` or `.SS`.
pub fn heading(text: &str) -> String {
    escaped(text).replace('"', "\\(dq")
}

/// Formats a piece of a usage: literal words in bold, names of values in italics.
pub fn usage(text: &str) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let end = rest.find(|c| is_word(c) != is_word(rest.chars().next().unwrap_or(' ')));
        let (piece, after) = rest.split_at(end.unwrap_or(rest.len()));
        let is_name = piece.bytes().any(|b| b.is_ascii_uppercase()) && !piece.starts_with('-');
        out += &match (is_word(c), is_name) {
            (false, _) => escaped(piece),
            (true, true) => italic(piece),
            (true, false) => bold(piece),
        };
        rest = after;
    }
    out
}

/// Formats a piece of a usage without line breaks.
pub(super) fn unbroken(text: &str) -> String {
    usage(text).replace(' ', "\\ ")
}

/// Converts a one-line description to a sentence: adds a full stop, and a capital letter unless it begins with a
/// keyword.
pub(super) fn sentence(doc: &str) -> String {
    let first = doc.split(' ').next().unwrap_or_default();
    let is_plain = first.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    let mut text = match doc.chars().next() {
        Some(c) if is_plain => c.to_uppercase().chain(doc.chars().skip(1)).collect(),
        _ => doc.to_string(),
    };
    if !text.is_empty() && !text.ends_with(['.', ':', '!', '?']) {
        text.push('.');
    }
    escaped(&text)
}
