//! The words of a command line, read one after the other.

use crate::error::{Error, Result};

/// A cursor over the words of one command.
pub struct Args<'a> {
    words: &'a [&'a str],
    at: usize,
}

impl<'a> Args<'a> {
    /// A cursor before the first of `words`.
    pub fn new(words: &'a [&'a str]) -> Self {
        Args { words, at: 0 }
    }
    /// The value of the keyword just read. Errors when the line ends here.
    pub fn value(&mut self) -> Result<&'a str> {
        self.next().ok_or_else(Error::incomplete)
    }
    /// The next word, which stays.
    pub fn peek(&self) -> Option<&'a str> {
        self.words.get(self.at).copied()
    }
    /// The word read last; empty before the first.
    pub fn word(&self) -> &'a str {
        self.at.checked_sub(1).and_then(|at| self.words.get(at)).copied().unwrap_or_default()
    }
    /// Unreads the word read last.
    pub fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }
    /// All words not yet read.
    pub fn rest(&self) -> &'a [&'a str] {
        self.words.get(self.at..).unwrap_or_default()
    }
    /// Whether no word is left.
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
