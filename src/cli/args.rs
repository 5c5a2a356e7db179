//! The words of a command line, read one after the other.

use crate::error::{Error, Result};

/// The words of a command, and the position of the next one.
pub struct Args<'a> {
    words: &'a [&'a str],
    at: usize,
}

impl<'a> Args<'a> {
    /// Starts before the first of `words`.
    pub fn new(words: &'a [&'a str]) -> Self {
        Args { words, at: 0 }
    }
    /// Returns the value of the keyword just read. Errors: the command line ends here.
    pub fn value(&mut self) -> Result<&'a str> {
        self.next().ok_or_else(Error::incomplete)
    }
    /// Returns the next word without consuming it.
    pub fn peek(&self) -> Option<&'a str> {
        self.words.get(self.at).copied()
    }
    /// Returns the current word, which was read last; empty before the first word.
    pub fn word(&self) -> &'a str {
        self.at.checked_sub(1).and_then(|at| self.words.get(at)).copied().unwrap_or_default()
    }
    /// Makes the current word the next one again.
    pub fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }
    /// Returns all words that have not been read.
    pub fn rest(&self) -> &'a [&'a str] {
        self.words.get(self.at..).unwrap_or_default()
    }
    /// Whether all words have been read.
    pub fn is_empty(&self) -> bool {
        self.rest().is_empty()
    }
}

impl<'a> Iterator for Args<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let word = self.peek()?;
        self.at += 1;
        Some(word)
    }
}
