//! `-batch FILE`: a command a line, with comments, quotes and continued lines.

use crate::error::{Error, Result, reason, warn};
use crate::session::Session;
use std::io::{BufRead, BufReader, Read};

/// Runs each line of `file` (`-` is stdin) with `run`; without -force the first failure ends it.
/// Errors: `Command failed FILE:LINE` behind the command's own message, exit code 1.
pub fn run(s: &Session, file: &str, mut run: impl FnMut(&[String]) -> Result) -> Result {
    let mut lines = Lines { reader: open(file)?, number: 0 };
    let mut failed = false;
    while let Some((number, line)) = lines.next_command() {
        let (words, closed) = split(&line);
        if !closed {
            s.settle()?;
            return Err(Error::refused("Unterminated quoted string"));
        }
        if words.is_empty() {
            continue;
        }
        s.begin_line(number);
        if let Err(error) = run(&words) {
            s.settle()?;
            error.say();
            if error.is_fatal() {
                return Err(Error::Silent(error.exit_code()));
            }
            if error.exit_code() == 0 {
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
    if failed || s.has_failed() { Err(Error::Silent(1)) } else { Ok(()) }
}

fn open(file: &str) -> Result<Box<dyn BufRead>> {
    if file == "-" {
        return Ok(Box::new(BufReader::new(std::io::stdin())));
    }
    match std::fs::File::open(crate::text::to_path(file)) {
        Ok(file) => Ok(Box::new(BufReader::new(file))),
        Err(error) => Err(Error::refused(format!(
            "Cannot open file \"{file}\" for reading: {}",
            reason(&error)
        ))),
    }
}

/// The commands of a batch, each with the number of its last line.
struct Lines {
    reader: Box<dyn BufRead>,
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
        let read = self.reader.by_ref().read_until(b'\n', &mut line);
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
    let mut all = split(line).0;
    if line.is_empty() || line.ends_with([' ', '\t']) {
        all.push(String::new());
    }
    all
}

/// Splits at blanks; a word that begins with a quote runs to the next such quote. Tells as well
/// whether the last quote was closed.
fn split(line: &str) -> (Vec<String>, bool) {
    let mut out = Vec::new();
    let mut rest = line.trim_start_matches([' ', '\t', '\r', '\n']);
    while let Some(first) = rest.chars().next() {
        let end;
        (end, rest) = match first {
            '\'' | '"' => match rest[1..].split_once(first) {
                Some((word, rest)) => (word, rest),
                None => {
                    out.push(rest[1..].to_string());
                    return (out, false);
                }
            },
            _ => rest.split_at(rest.find([' ', '\t', '\r', '\n']).unwrap_or(rest.len())),
        };
        out.push(end.to_string());
        rest = rest.trim_start_matches([' ', '\t', '\r', '\n']);
    }
    (out, true)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn quotes_and_blanks() {
        assert_eq!(split(" link  set\t'a b' \"c'\"\n").0, ["link", "set", "a b", "c'"]);
        assert!(!split("link 'set").1);
    }
}
