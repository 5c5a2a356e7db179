//! A keyword, and what may be typed for it.

/// A keyword. Older ones may be cut short (`l` for `local`), newer ones must be spelled out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// The whole word.
    pub text: &'static str,
    /// Whether it must be spelled out.
    pub exact: bool,
}

/// A keyword that may be cut short.
pub const fn short(text: &'static str) -> Word {
    Word { text, exact: false }
}

/// A keyword that must be spelled out.
pub const fn whole(text: &'static str) -> Word {
    Word { text, exact: true }
}

/// Keywords that may be cut short.
macro_rules! words { ($($w:literal),* $(,)?) => { const { &[$($crate::text::word::short($w)),*] } } }
/// Keywords that must be spelled out.
macro_rules! exact { ($($w:literal),* $(,)?) => { const { &[$($crate::text::word::whole($w)),*] } } }
pub(crate) use {exact, words};

impl Word {
    /// Whether `typed` means this keyword.
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

/// Whether `typed` is a beginning of `word`, and not empty. Compares byte by byte, for most words part early.
pub fn is_prefix(typed: &str, word: &str) -> bool {
    let same = |(a, b): (u8, u8)| a == b;
    (1..=word.len()).contains(&typed.len()) && typed.bytes().zip(word.bytes()).all(same)
}

/// So many values have the low five bits of a byte, which differ for all lower-case letters.
const FIRSTS: usize = 32;

/// The rows of a table, at most 64, by the first bytes of their words: one bit a row, by the low five bits of that byte.
pub struct ByFirst([u64; FIRSTS]);

impl ByFirst {
    /// No rows.
    pub const NONE: ByFirst = ByFirst([0; FIRSTS]);

    /// Adds the words of a row.
    pub const fn add(&mut self, row: usize, words: &[Word]) {
        let mut i = 0;
        while i < words.len() {
            self.add_word(row, words[i].text);
            i += 1;
        }
    }

    /// Adds the one word of a row.
    pub const fn add_word(&mut self, row: usize, word: &str) {
        assert!(row < u64::BITS as usize);
        self.0[word.as_bytes()[0] as usize % FIRSTS] |= 1 << row;
    }

    /// The first row of which `means` says that it is meant by `typed`.
    #[inline]
    pub fn find(&self, typed: impl AsRef<[u8]>, means: impl Fn(usize) -> bool) -> Option<usize> {
        let first = typed.as_ref().first()?;
        let mut candidates = self.0[usize::from(*first) % FIRSTS];
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
/// The words of a table whose rows begin with one.
pub const fn first_words<T, const N: usize>(rows: &[(&'static str, T); N]) -> [&'static str; N] {
    let mut words = [""; N];
    let mut at = 0;
    while at < N {
        words[at] = rows[at].0;
        at += 1;
    }
    words
}
