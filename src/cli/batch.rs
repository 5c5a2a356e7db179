//! `-batch FILE`: one command per line, with comments, quotes and continuation lines.

use crate::error::{Error, Result, reason, warn};
use crate::print::stdout;
use crate::session::Session;
use crate::sys::{self, dry};
use crate::text;
use memchr::{memchr, memchr3};
use std::borrow::Cow;
use std::io::BufRead;

/// The maximum number of words of a line.
const MOST_WORDS: usize = 511;

/// Runs each line of `file` (`-` is stdin) with `run`. Without -force the first failure ends the batch. Errors:
/// `Command failed FILE:LINE` after the message of the command, exit code 1.
pub fn run(s: &Session, file: &str, mut run: impl FnMut(&[&str]) -> Result) -> Result {
    open(file)?;
    let mut lines = Lines::default();
    let mut failed = false;
    let mut room = Vec::new();
    while let Some((number, line)) = lines.next_command(|| catch_up(s))? {
        let mut words = emptied(room);
        // As in the reference, an error that ends a batch despite -force is reported without the line number, except in
        // a dry run.
        let say_line = || {
            if dry::is_on() {
                warn(&format!("Command failed {file}:{number}"));
            }
        };
        if let Err(why) = split(&line, &mut words) {
            s.settle()?;
            say_line();
            return Err(Error::refused(why));
        }
        if words.is_empty() {
            room = emptied(words);
            continue;
        }
        s.begin_line(number);
        let done = run(&words);
        room = emptied(words);
        if let Err(error) = done {
            s.settle()?;
            (s.report)(&error);
            if error.is_fatal() {
                say_line();
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

/// If the next line is not yet available on stdin, sends the collected requests and writes the buffered output: the program that
/// writes to stdin may wait for the output of the preceding lines.
fn catch_up(s: &Session) -> Result {
    if !sys::is_readable(std::io::stdin()) {
        s.settle()?;
        stdout::flush();
    }
    Ok(())
}

/// Opens the file as stdin. Commands that read stdin, and programs that they execute, read the following lines of the
/// file.
fn open(file: &str) -> Result {
    if file == "-" {
        return Ok(());
    }
    let opened = std::fs::File::open(text::to_path(file));
    opened.and_then(|file| Ok(nix::unistd::dup2_stdin(file)?)).map_err(|error| {
        Error::refused(format!("Cannot open file \"{file}\" for reading: {}", reason(&error)))
    })
}

/// Reads the commands of a batch.
#[derive(Default)]
struct Lines {
    /// The number of lines read.
    number: usize,
    /// The current command; reused for the next one.
    bytes: Vec<u8>,
    /// Whether the current command can contain a NUL byte.
    may_have_nul: bool,
    /// Whether a part of the next line is in the buffer of stdin.
    has_more: bool,
}

impl Lines {
    /// Returns the next line, joined with its continuation lines, up to a NUL byte; and the number of its last line. Calls
    /// `before_read` before stdin is read. Errors: those of `before_read`.
    fn next_command(
        &mut self,
        before_read: impl Fn() -> Result,
    ) -> Result<Option<(usize, Cow<'_, str>)>> {
        self.bytes.clear();
        self.may_have_nul = false;
        if !self.append_line(&before_read)? {
            return Ok(None);
        }
        // A backslash at the end of a line joins the next line.
        while self.bytes.ends_with(b"\\\n") {
            self.bytes.truncate(self.bytes.len() - 2);
            if !self.append_line(&before_read)? {
                warn("Missing continuation line");
                return Ok(None);
            }
        }
        let line = match self.may_have_nul {
            true => text::from_c(&self.bytes),
            false => text::from_bytes(&self.bytes),
        };
        Ok(Some((self.number, line)))
    }

    /// Appends the next line. Returns false at the end of the file.
    fn append_line(&mut self, before_read: &impl Fn() -> Result) -> Result<bool> {
        self.number += 1;
        if !self.has_more {
            before_read()?;
        }
        let mut stdin = std::io::stdin().lock();
        let buffer = stdin.fill_buf().unwrap_or_default();
        let end = memchr3(b'\n', b'#', 0, buffer);
        // Most lines are complete in the buffer of stdin, and have neither a comment nor a NUL byte.
        if let Some(end) = end
            && buffer[end] == b'\n'
        {
            self.bytes.extend_from_slice(&buffer[..=end]);
            self.has_more = buffer.len() > end + 1;
            stdin.consume(end + 1);
            return Ok(true);
        }
        if end.is_none() {
            before_read()?;
        }
        self.may_have_nul = true;
        self.has_more = false;
        let start = self.bytes.len();
        let read = stdin.read_until(b'\n', &mut self.bytes);
        // A `#` begins a comment at any position.
        if let Some(at) = memchr(b'#', &self.bytes[start..]) {
            self.bytes.truncate(start + at);
            self.bytes.push(b'\n');
        }
        Ok(read.is_ok_and(|len| len > 0))
    }
}

/// Splits a line that is still being typed into words. The last one is empty if a new word begins.
pub fn words_typed(line: &str) -> Vec<String> {
    let mut all = Vec::new();
    // An open quote means that the last word is incomplete.
    let _ = split(line, &mut all);
    if line.is_empty() || line.ends_with([' ', '\t']) {
        all.push("");
    }
    all.into_iter().map(str::to_owned).collect()
}

/// Reuses the memory of a vector for words of another line.
fn emptied<'new>(mut words: Vec<&str>) -> Vec<&'new str> {
    words.clear();
    words.into_iter().map(|_| "").collect()
}

/// Splits a line at blanks. A word that begins with a quote extends to the next quote of the same type. Errors: `Too
/// many arguments to command`, `Unterminated quoted string`; `words` then contains the words before the error.
pub fn split<'l>(line: &'l str, words: &mut Vec<&'l str>) -> Result<(), &'static str> {
    let mut at = 0;
    while let Some(first) = line.as_bytes().get(at).copied() {
        if is_blank(first) {
            at += 1;
            continue;
        }
        if words.len() == MOST_WORDS {
            return Err("Too many arguments to command");
        }
        if matches!(first, b'\'' | b'"') {
            let rest = &line[at + 1..];
            let Some(len) = memchr(first, rest.as_bytes()) else {
                words.push(rest);
                return Err("Unterminated quoted string");
            };
            words.push(&rest[..len]);
            at += len + 2;
            continue;
        }
        // A loop is faster than `position`, which takes a third more instructions.
        let mut end = at + 1;
        while let Some(byte) = line.as_bytes().get(end)
            && !is_blank(*byte)
        {
            end += 1;
        }
        words.push(&line[at..end]);
        at = end + 1;
    }
    Ok(())
}

#[inline]
fn is_blank(byte: u8) -> bool {
    byte <= b' ' && matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

#[cfg(test)]
mod tests {
    use super::{MOST_WORDS, split};

    #[test]
    fn quotes_and_blanks() {
        fn words(line: &str) -> Result<Vec<&str>, &'static str> {
            let mut words = Vec::new();
            split(line, &mut words).map(|()| words)
        }
        assert_eq!(words(" link  set\t'a b' \"c'\"\n"), Ok(vec!["link", "set", "a b", "c'"]));
        assert_eq!(words("link ''"), Ok(vec!["link", ""]));
        let odd = "aé\u{1}\u{7f}bcdefgh ij\u{b}klmnopqrstuvw\u{10ff80}xyz\rabcdefghijklmnop";
        let parts = odd.split([' ', '\r']).collect::<Vec<_>>();
        assert_eq!(words(odd), Ok(parts));
        assert_eq!(words("link 'set"), Err("Unterminated quoted string"));
        assert_eq!(words(&"x ".repeat(MOST_WORDS)).map(|words| words.len()), Ok(MOST_WORDS));
        let many = "x ".repeat(MOST_WORDS) + "'set";
        assert_eq!(words(&many), Err("Too many arguments to command"));
    }
}
