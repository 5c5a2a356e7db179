//! Keywords, and how far they may be abbreviated.

/// A keyword. Older keywords may be abbreviated (`l` for `local`), newer ones must be written in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// The whole word.
    pub text: &'static str,
    /// Whether the word must be written in full.
    pub exact: bool,
}

/// A keyword that may be abbreviated.
pub const fn short(text: &'static str) -> Word {
    Word { text, exact: false }
}

/// A keyword that must be written in full.
pub const fn whole(text: &'static str) -> Word {
    Word { text, exact: true }
}

/// Keywords that may be abbreviated.
macro_rules! words { ($($w:literal),* $(,)?) => { const { &[$($crate::text::word::short($w)),*] } } }
/// Keywords that must be written in full.
macro_rules! exact { ($($w:literal),* $(,)?) => { const { &[$($crate::text::word::whole($w)),*] } } }
pub(crate) use {exact, words};

impl Word {
    /// Whether `typed` is this keyword or an accepted abbreviation of it.
    #[inline]
    pub fn matches(&self, typed: &str) -> bool {
        is_prefix(typed, self.text) && (!self.exact || typed.len() == self.text.len())
    }
    /// Whether `typed` means this keyword with `no` before it.
    ///
    /// The `no` form is cut short as a whole: `n` alone is the first `no…` that is tried.
    pub fn matches_no(&self, typed: &str) -> bool {
        match typed.strip_prefix("no") {
            Some(rest) if self.exact => rest == self.text,
            Some(rest) => self.text.starts_with(rest),
            None => !self.exact && typed == "n",
        }
    }
}

/// Whether any of `words` is meant by `typed`.
#[inline]
pub fn any(words: &[Word], typed: &str) -> bool {
    // Most part at the first letter, and long batches try many.
    let first = typed.as_bytes().first();
    words.iter().any(|word| word.text.as_bytes().first() == first && word.matches(typed))
}

/// Whether `typed` is a non-empty prefix of `word`. The bytes are compared one by one, because most words differ in one of the
/// first bytes.
pub fn is_prefix(typed: &str, word: &str) -> bool {
    let same = |(a, b): (u8, u8)| a == b;
    (1..=word.len()).contains(&typed.len()) && typed.bytes().zip(word.bytes()).all(same)
}

/// The number of values of the low five bits of a byte. These bits differ for all lower-case letters.
const LETTERS: usize = 32;

/// An index of the rows of a table, at most 64, by the first two bytes of their words. For each value of the low five bits
/// of the byte there is a mask with one bit for each row.
pub struct ByStart {
    first: [u64; LETTERS],
    second: [u64; LETTERS],
}

impl ByStart {
    /// No rows.
    pub const NONE: ByStart = ByStart { first: [0; LETTERS], second: [0; LETTERS] };

    /// Adds the words of a row.
    pub const fn add(&mut self, row: usize, words: &[Word]) {
        let mut i = 0;
        while i < words.len() {
            self.add_word(row, words[i].text);
            i += 1;
        }
    }

    /// Adds a word of a row.
    pub const fn add_word(&mut self, row: usize, word: &str) {
        assert!(row < u64::BITS as usize);
        let word = word.as_bytes();
        self.first[word[0] as usize % LETTERS] |= 1 << row;
        if word.len() > 1 {
            self.second[word[1] as usize % LETTERS] |= 1 << row;
        }
    }

    /// Returns the first row for which `means` returns true, among those with a word that begins like `typed`.
    #[inline]
    pub fn find(&self, typed: impl AsRef<[u8]>, means: impl Fn(usize) -> bool) -> Option<usize> {
        let rows = |of: &[u64; LETTERS], byte: u8| of[usize::from(byte) % LETTERS];
        let mut candidates = match *typed.as_ref() {
            [] => return None,
            [first] => rows(&self.first, first),
            [first, second, ..] => rows(&self.first, first) & rows(&self.second, second),
        };
        while candidates != 0 {
            let row = candidates.trailing_zeros() as usize;
            if means(row) {
                return Some(row);
            }
            candidates &= candidates - 1;
        }
        None
    }
}

/// One text field of all rows of a constant table: `texts_of!(ROWS, name)` is an array of the names.
macro_rules! texts_of {
    ($rows:expr, $($field:tt).+) => {{
        let mut texts = [""; $rows.len()];
        let mut at = 0;
        while at < texts.len() {
            texts[at] = $rows[at].$($field).+;
            at += 1;
        }
        texts
    }};
}
pub(crate) use texts_of;
