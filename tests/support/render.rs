//! Renders output as lines of a golden case. The format preserves every byte, including those that editors may change.

use std::fmt::Write;

/// Marks a blank at the end of a line.
const BLANK: char = '·';
/// Marks a tab at the end of a line.
const TAB: char = '␉';
/// Stands for an empty line.
const EMPTY: char = '␤';
/// Marks output that ends without a newline.
const UNFINISHED: char = '∅';
/// Replaces a usage text, because ours has other words.
const USAGE: &str = "Usage: …\n";
/// The beginnings of lines with a meaning in the format; such a line of stdout gets the prefix `| `.
const SPECIAL: [&str; 6] = ["$ ", "! ", "? ", "#", ">", "| "];

/// Renders a command: the first line with the prefix `$ `, the others with `> `.
pub fn command(into: &mut String, command: &str) {
    for (i, line) in command.split('\n').enumerate() {
        let mark = if i == 0 { "$ " } else { "> " };
        into.push_str(format!("{mark}{line}").trim_end());
        into.push('\n');
    }
}

/// Renders stdout. Lines that begin with a mark of the format get the prefix `| `.
pub fn stdout(into: &mut String, bytes: &[u8]) {
    for line in lines(bytes) {
        if SPECIAL.iter().any(|s| line.starts_with(s)) {
            into.push_str("| ");
        }
        into.push_str(&line);
    }
}

/// Renders stderr; each line gets the prefix `! `.
pub fn stderr(into: &mut String, bytes: &[u8]) {
    for line in lines(bytes) {
        into.push_str("! ");
        into.push_str(&line);
    }
}

/// Renders the exit status, if it is not 0.
pub fn status(into: &mut String, status: std::process::ExitStatus) {
    use std::os::unix::process::ExitStatusExt;
    let _ = match (status.code(), status.signal()) {
        (Some(0), _) => Ok(()),
        (Some(code), _) => writeln!(into, "? {code}"),
        (None, signal) => writeln!(into, "? signal {}", signal.unwrap_or(0)),
    };
}

/// Returns the lines of `bytes` with their marks, each with a newline. A usage text is replaced by `USAGE`.
fn lines(bytes: &[u8]) -> Vec<String> {
    let mut lines = vec![];
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        if line.starts_with(b"Usage:") || line.starts_with(b"usage:") {
            lines.push(USAGE.to_owned());
            break;
        }
        let (line, finished) = match line.strip_suffix(b"\n") {
            Some(line) => (line, true),
            None => (line, false),
        };
        let mut text = marked(line);
        if !finished {
            text.push(UNFINISHED);
        }
        text.push('\n');
        lines.push(text);
    }
    lines
}

/// Renders a line with marks for invisible characters.
fn marked(line: &[u8]) -> String {
    let (body, end) = match line.split_last() {
        None => return EMPTY.to_string(),
        Some((b' ', body)) => (body, Some(BLANK)),
        Some((b'\t', body)) => (body, Some(TAB)),
        Some(_) => (line, None),
    };
    let mut text = String::new();
    for chunk in body.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                BLANK | TAB | EMPTY | UNFINISHED => {
                    c.to_string().bytes().for_each(|b| hex(&mut text, b))
                }
                c if c != '\t' && c.is_ascii_control() => hex(&mut text, c as u8),
                c => text.push(c),
            }
        }
        chunk.invalid().iter().for_each(|b| hex(&mut text, *b));
    }
    text.extend(end);
    text
}

/// Renders a byte that is not text: `⟨1b⟩`.
fn hex(into: &mut String, byte: u8) {
    let _ = write!(into, "⟨{byte:02x}⟩");
}
