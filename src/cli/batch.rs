//! `-batch FILE`: a command a line, with comments, quotes and continued lines.

use crate::error::{Error, Result, reason, warn};
use crate::session::Session;
use std::io::BufRead;

/// Most words of a line.
const MOST_WORDS: usize = 511;

/// Runs each line of `file` (`-` is stdin) with `run`; without -force the first failure ends it.
/// Errors: `Command failed FILE:LINE` behind the command's own message, exit code 1.
pub fn run(s: &Session, file: &str, mut run: impl FnMut(&[String]) -> Result) -> Result {
    open(file)?;
    let mut lines = Lines { number: 0 };
    let mut failed = false;
    let mut room = Vec::new();
    while let Some((number, line)) = lines.next_command() {
        let count = match split(&line, &mut room) {
            Ok(count) => count,
            Err(why) => {
                s.settle()?;
                return Err(Error::refused(why));
            }
        };
        if count == 0 {
            continue;
        }
        s.begin_line(number);
        if let Err(error) = run(&room[..count]) {
            s.settle()?;
            (s.report)(&error);
            if error.is_fatal() {
                return Err(Error::silent(error.code));
            }
            if error.code == 0 {
                continue;
            }
            warn(&format!("Command failed {file}:{number}"));
            failed = true;
            if !s.options.force {
                break;
            }
        }
    }
    s.settle()?;
    if failed || s.has_failed() { Err(Error::silent(1)) } else { Ok(()) }
}

/// Makes the file stdin, of which the commands may read what is behind them, as may what they start.
fn open(file: &str) -> Result {
    if file == "-" {
        return Ok(());
    }
    let opened = std::fs::File::open(crate::text::to_path(file));
    opened.and_then(|file| Ok(nix::unistd::dup2_stdin(file)?)).map_err(|error| {
        Error::refused(format!("Cannot open file \"{file}\" for reading: {}", reason(&error)))
    })
}

/// The commands of a batch, each with the number of its last line.
struct Lines {
    number: usize,
}

impl Lines {
    /// The next line with those that continue it, up to a NUL.
    fn next_command(&mut self) -> Option<(usize, String)> {
        let mut line = self.line()?;
        // A backslash at the very end joins the next line.
        while line.ends_with(b"\\\n") {
            line.truncate(line.len() - 2);
            match self.line() {
                Some(more) => line.extend(more),
                None => {
                    warn("Missing continuation line");
                    return None;
                }
            }
        }
        Some((self.number, crate::text::from_c(&line).into_owned()))
    }

    fn line(&mut self) -> Option<Vec<u8>> {
        let mut line = Vec::new();
        let read = std::io::stdin().lock().read_until(b'\n', &mut line);
        self.number += 1;
        // A `#` begins a comment wherever it stands.
        if let Some(at) = line.iter().position(|byte| *byte == b'#') {
            line.truncate(at);
            line.push(b'\n');
        }
        read.ok().filter(|len| *len > 0).map(|_| line)
    }
}

/// The words of a half-typed line, the last one empty where a new one is about to begin.
pub fn words_typed(line: &str) -> Vec<String> {
    let mut all = Vec::new();
    // A quote that is still open is a word that is not typed to its end.
    let _ = split(line, &mut all);
    if line.is_empty() || line.ends_with([' ', '\t']) {
        all.push(String::new());
    }
    all
}

/// Splits at blanks into the strings of `room`, used again for each line; a word that begins with a
/// quote runs to the next such quote. Tells how many there are.
/// Errors: `Too many arguments to command`, `Unterminated quoted string`; the words before are in `room`.
fn split(line: &str, room: &mut Vec<String>) -> Result<usize, &'static str> {
    let mut count = 0;
    let mut rest = skip_blanks(line);
    while let Some(first) = rest.bytes().next() {
        if count == MOST_WORDS {
            return Err("Too many arguments to command");
        }
        let end;
        (end, rest) = match first {
            b'\'' | b'"' => match rest[1..].split_once(char::from(first)) {
                Some((word, rest)) => (word, rest),
                None => {
                    put(room, count, &rest[1..]);
                    return Err("Unterminated quoted string");
                }
            },
            _ => rest.split_at(rest.bytes().position(is_blank).unwrap_or(rest.len())),
        };
        put(room, count, end);
        count += 1;
        rest = skip_blanks(rest);
    }
    Ok(count)
}

/// Writes the word of a place into the string that is kept for it.
fn put(room: &mut Vec<String>, at: usize, word: &str) {
    if at == room.len() {
        room.push(String::new());
    }
    room[at].clear();
    room[at].push_str(word);
}

fn skip_blanks(text: &str) -> &str {
    &text[text.bytes().position(|byte| !is_blank(byte)).unwrap_or(text.len())..]
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

#[cfg(test)]
mod tests {
    use super::{MOST_WORDS, split};

    #[test]
    fn quotes_and_blanks() {
        let mut room = vec!["left over".to_string(); 9];
        assert_eq!(split(" link  set\t'a b' \"c'\"\n", &mut room), Ok(4));
        assert_eq!(room[..4], ["link", "set", "a b", "c'"]);
        assert_eq!(split("link 'set", &mut room), Err("Unterminated quoted string"));
        assert_eq!(split(&"x ".repeat(MOST_WORDS), &mut room), Ok(MOST_WORDS));
        let many = "x ".repeat(MOST_WORDS) + "'set";
        assert_eq!(split(&many, &mut room), Err("Too many arguments to command"));
    }
}
