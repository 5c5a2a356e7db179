//! Tables of keywords: what each is called, what follows it, and what reading it does.

use super::args::Args;
use super::word::{self, Word};
use crate::error::Result;
use crate::session::Session;

/// What follows a keyword; completions offer it.
#[derive(Clone, Copy, Debug)]
pub enum Value {
    /// Nothing: the keyword says it all.
    None,
    /// A number, text or anything that cannot be listed.
    Any,
    /// `on` or `off`.
    OnOff,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// One of these words, or a number.
    Known(&'static [(&'static str, u64)]),
    /// An interface.
    Dev,
    /// A bridge.
    Bridge,
    /// A network namespace.
    Netns,
    /// A VRF device.
    Vrf,
    /// An address or a prefix.
    Address,
    /// A link-layer address.
    LinkAddress,
    /// A name of one of the tables of names.
    Named(crate::names::Table),
    /// A link kind.
    Kind,
    /// A file.
    File,
    /// A command to run.
    Command,
}

/// A keyword as the manual and the completions know it.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// Its spellings; the first is its name.
    pub words: &'static [Word],
    /// Whether `no` may stand before it.
    pub negatable: bool,
    /// What follows it.
    pub value: Value,
    /// What its value is called in the manual, in capitals; empty without one.
    pub value_name: &'static str,
    /// One line on what it does.
    pub doc: &'static str,
}

impl Spec {
    /// Whether `typed` means it, its `no` form included.
    pub fn matches(&self, typed: &str) -> bool {
        let no = |word: &Word| self.negatable && word.matches_no(typed);
        self.words.iter().any(|word| word.matches(typed) || no(word))
    }
    /// How many words its value takes.
    pub fn values(&self) -> usize {
        match self.value {
            Value::None => 0,
            _ => self.value_name.split_whitespace().count().max(1),
        }
    }
}

impl Value {
    /// The words that it may be, where those are known without asking the kernel.
    pub fn words(self) -> Vec<&'static str> {
        match self {
            Value::OnOff => vec!["on", "off"],
            Value::OneOf(words) => words.to_vec(),
            Value::Known(names) => names.iter().map(|row| row.0).collect(),
            _ => Vec::new(),
        }
    }
}

/// A keyword, and what reading it does to the `T` that the command builds up.
pub struct Key<T: 'static> {
    /// How it is written and documented.
    pub spec: Spec,
    /// Reads its value, the cursor standing behind the keyword.
    pub read: fn(&mut T, &mut Args, &Session) -> Result,
}

/// A keyword without a value.
pub const fn flag<T>(
    words: &'static [Word],
    doc: &'static str,
    read: fn(&mut T, &mut Args, &Session) -> Result,
) -> Key<T> {
    key(words, Value::None, "", doc, read)
}

/// A keyword with a value.
pub const fn key<T>(
    words: &'static [Word],
    value: Value,
    value_name: &'static str,
    doc: &'static str,
    read: fn(&mut T, &mut Args, &Session) -> Result,
) -> Key<T> {
    Key { spec: Spec { words, negatable: false, value, value_name, doc }, read }
}

/// The first of `keys` that `typed` means; their order decides between abbreviations.
pub fn find<'k, T>(keys: &'k [Key<T>], typed: &str) -> Option<&'k Key<T>> {
    keys.iter().find(|key| word::any(key.spec.words, typed))
}

/// Reads words to the end of the line: keywords by the table, every other word by `operand`,
/// which finds it in `args.word()`.
pub fn read<T>(
    keys: &[Key<T>],
    into: &mut T,
    args: &mut Args,
    s: &Session,
    operand: fn(&mut T, &mut Args, &Session) -> Result,
) -> Result {
    while let Some(typed) = args.next() {
        match find(keys, typed) {
            Some(key) => (key.read)(into, args, s)?,
            None => operand(into, args, s)?,
        }
    }
    Ok(())
}

/// What the manual needs of a table of keys.
pub fn specs<T>(keys: &'static [Key<T>]) -> Vec<&'static Spec> {
    keys.iter().map(|key| &key.spec).collect()
}
