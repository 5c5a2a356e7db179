//! troff with the man macros.

/// Text that troff shows as it is, wherever it stands in a line.
pub fn escaped(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-")
}

/// `text` in bold, escaped.
pub fn bold(text: &str) -> String {
    format!("\\fB{}\\fR", escaped(text))
}

/// `text` in italics, escaped.
pub(super) fn italic(text: &str) -> String {
    format!("\\fI{}\\fR", escaped(text))
}

/// Lines of text, none of which troff takes for a request.
pub fn lines(text: &str) -> String {
    let line = |line: &str| {
        let guard = if line.starts_with(['.', '\'']) { "\\&" } else { "" };
        format!("{guard}{}\n", line.trim())
    };
    text.lines().map(line).collect()
}

/// The argument of `.SH` or `.SS`.
pub fn heading(text: &str) -> String {
    escaped(text).replace('"', "\\(dq")
}

/// A piece of a usage: what is typed in bold, what stands for a value in italics.
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

/// A piece of a usage that stays on one line.
pub(super) fn unbroken(text: &str) -> String {
    usage(text).replace(' ', "\\ ")
}

/// A sentence from a row's help: with a capital, unless it begins with a keyword, and a full stop.
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
