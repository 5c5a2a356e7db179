//! What a command printed, as the lines of a golden case. Nothing is lost, and nothing that an editor may eat is left bare.

use std::fmt::Write;

/// Marks a blank at the end of a line.
const BLANK: char = '·';
/// Marks a tab at the end of a line.
const TAB: char = '␉';
/// Stands for an empty line.
const EMPTY: char = '␤';
/// Marks output that ends without a newline.
const UNFINISHED: char = '∅';
/// Stands for a usage text from its first line on: ours are worded by ourselves.
const USAGE: &str = "Usage: …\n";
/// What a plain line of stdout must not begin with, or it would be read as something else.
const SPECIAL: [&str; 6] = ["$ ", "! ", "? ", "#", ">", "| "];

/// The command with `$ `, its further lines with `> `.
pub fn command(into: &mut String, command: &str) {
    for (i, line) in command.split('\n').enumerate() {
        let mark = if i == 0 { "$ " } else { "> " };
        into.push_str(format!("{mark}{line}").trim_end());
        into.push('\n');
    }
}

/// stdout as it is, a line that begins with a mark of this format behind `| `.
pub fn stdout(into: &mut String, bytes: &[u8]) {
    for line in lines(bytes) {
        if SPECIAL.iter().any(|s| line.starts_with(s)) {
            into.push_str("| ");
        }
        into.push_str(&line);
    }
}

/// stderr, each line behind `! `.
pub fn stderr(into: &mut String, bytes: &[u8]) {
    for line in lines(bytes) {
        into.push_str("! ");
        into.push_str(&line);
    }
}

/// The exit status, if it is not 0.
pub fn status(into: &mut String, status: std::process::ExitStatus) {
    use std::os::unix::process::ExitStatusExt;
    let _ = match (status.code(), status.signal()) {
        (Some(0), _) => Ok(()),
        (Some(code), _) => writeln!(into, "? {code}"),
        (None, signal) => writeln!(into, "? signal {}", signal.unwrap_or(0)),
    };
}

/// The lines of `bytes` with their marks, each with a newline; a usage text is cut to its first word.
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

/// One line with marks for what cannot be seen.
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

/// A byte that is no text: `⟨1b⟩`.
fn hex(into: &mut String, byte: u8) {
    let _ = write!(into, "⟨{byte:02x}⟩");
}
