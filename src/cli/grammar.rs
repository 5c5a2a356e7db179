//! Tables of keywords: their spelling, the syntax of their values, and how they are read.

use super::args::Args;
use crate::error::Result;
use crate::session::Session;
use crate::text::word::{self, ByStart, Word};

/// A keyword that is not read by a table, but listed for the manual and the completions.
pub const fn told(
    words: &'static [Word],
    value: Value,
    value_name: &'static str,
    doc: &'static str,
) -> Spec {
    Spec { words, value, value_name, doc, ..Spec::EMPTY }
}

/// The values of a keyword, as completions offer them.
#[derive(Clone, Copy, Debug)]
pub enum Value {
    /// The keyword takes no value.
    None,
    /// A number or text that cannot be listed.
    Any,
    /// `on` or `off`.
    OnOff,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// One of these words or a number.
    Known(&'static [(&'static str, u64)]),
    /// One of these words, listed with the number that it stands for.
    Names(&'static [(&'static str, u64)]),
    /// An interface.
    Dev,
    /// The name of a new interface.
    NewDev,
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
    /// A name from one of the name tables.
    Named(crate::names::Table),
    /// A link kind. The function returns names and descriptions; with `adding`, only those that `ip link add` creates.
    Kind(fn(adding: bool) -> Vec<(&'static str, &'static str)>),
    /// An interface that can be the master of others.
    Master,
    /// A port of the bridge named earlier on the command line.
    Port,
    /// A port of any bridge.
    BridgePort,
    /// A bridge or a port of a bridge.
    BridgeOrPort,
    /// An interface that can become a bridge port.
    FreePort,
    /// The address of a gateway: a neighbour, or a directly reachable host.
    Gateway,
    /// An address of this host.
    OwnAddress,
    /// A port number or service.
    SocketPort,
    /// A file.
    File,
    /// A command line to execute.
    Command,
    /// A command line of one of the tools; without the tool's name, of `ip`.
    Tool,
}

/// A keyword, as the manual and the completions describe it.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// The spellings; the first one is the name.
    pub words: &'static [Word],
    /// Whether the keyword has a form with the prefix `no`.
    pub negatable: bool,
    /// The values.
    pub value: Value,
    /// The name of the value in the manual, in capitals; empty if there is no value. The definition of the name, and of
    /// names in the definition, may follow: `TTL := { 1..255 | inherit }`, `MAP := A; A := FROM:TO`.
    pub value_name: &'static str,
    /// The minimum and maximum of a numeric value, if it is limited.
    pub range: (u64, u64),
    /// Whether the command requires the keyword.
    pub required: bool,
    /// A one-line description.
    pub doc: &'static str,
    /// Keywords that follow the value.
    pub behind: Behind,
}

/// Keywords that follow the value of a keyword: `vf NUM [ mac LLADDR ] …`.
#[derive(Clone, Copy, Debug)]
pub enum Behind {
    /// None.
    Nothing,
    /// These keywords, also shown in the manual.
    These(fn() -> Vec<&'static Spec>),
    /// Keywords that depend on the value, up to the end of the command line. The manual describes them elsewhere.
    Rest(fn(&str) -> Vec<&'static Spec>),
    /// Keywords that depend on the last word of the value. The manual describes them elsewhere.
    Of(fn(&str) -> Vec<&'static Spec>),
}

/// One word of a value or an operand, parsed from its name in the manual: `[lock]`, `NUMBER`, `{ on | off }`.
#[derive(Debug, PartialEq, Eq)]
pub struct Slot {
    /// Whether the word is optional.
    pub optional: bool,
    /// The literals that the word can be.
    pub words: Vec<&'static str>,
    /// The name of the other words that it can be, in capitals; empty if only the literals are valid.
    pub name: &'static str,
}

impl Slot {
    /// A slot for any word.
    const OPEN: Slot = Slot { optional: false, words: Vec::new(), name: "VALUE" };

    /// Whether the word can be something other than the listed literals.
    pub fn is_open(&self) -> bool {
        !self.name.is_empty()
    }

    fn parse(text: &'static str) -> Slot {
        let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
        let optional = inner.is_some_and(|inner| depth(inner).1 == 0);
        let inner = if optional { inner.unwrap_or(text) } else { text };
        let inner = inner.trim().trim_start_matches('{').trim_end_matches('}').split('|');
        // `object FILE` also begins with a literal.
        let first = |choice: &'static str| choice.split_whitespace().next().unwrap_or_default();
        let (words, others): (Vec<_>, Vec<_>) = inner.map(first).partition(|word| is_literal(word));
        Slot { optional, words, name: others.last().copied().unwrap_or_default() }
    }
}

/// Whether a word is a literal, neither a name in capitals nor a range of numbers.
fn is_literal(word: &str) -> bool {
    !word.contains("..")
        && word
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_./".contains(&b))
}

/// The bracket depth at the end of `text`, and the minimum depth within it.
fn depth(text: &str) -> (i32, i32) {
    text.chars().fold((0, 0), |(open, least), c| {
        let open = open + i32::from("[{<".contains(c)) - i32::from("]}>".contains(c));
        (open, least.min(open))
    })
}

/// Parses the name of a value or an operand into words. A repeatable part occurs once in the result.
pub fn slots(name: &'static str) -> Vec<Slot> {
    if let Some(inner) = name.strip_prefix("[ [").and_then(|rest| rest.strip_suffix(" ]")) {
        // `[ [ dev ] IFNAME ]`: the whole value is optional.
        let inner = &name[2..2 + 1 + inner.len()];
        return slots(inner).into_iter().map(|slot| Slot { optional: true, ..slot }).collect();
    }
    let (mut all, mut start) = (Vec::new(), 0);
    for (at, _) in name.char_indices().filter(|(_, c)| *c == ' ').chain([(name.len(), ' ')]) {
        let piece = &name[start..at];
        if depth(piece).0 == 0 {
            start = (at + 1).min(name.len());
            if !piece.is_empty() && piece != "…" {
                all.push(Slot::parse(piece));
            }
        }
    }
    all
}

impl Spec {
    /// An empty row, as a base for others.
    pub const EMPTY: Spec = Spec {
        words: &[],
        negatable: false,
        value: Value::None,
        value_name: "",
        range: (0, u64::MAX),
        required: false,
        doc: "",
        behind: Behind::Nothing,
    };

    /// The name of the value, and the definition that follows it, if any.
    pub(super) fn metavariable(&self) -> (&'static str, Option<&'static str>) {
        match self.value_name.split_once(":=") {
            Some((name, meaning)) if !name.contains(';') => {
                (name.trim(), meaning.split(';').next().map(str::trim))
            }
            // `ID KEY; ID := …`: two values, each defined after the semicolon.
            Some((names, _)) => (names.split(';').next().unwrap_or_default().trim(), None),
            None => (self.value_name, None),
        }
    }

    /// Whether `typed` is this keyword or its `no` form.
    pub fn matches(&self, typed: &str) -> bool {
        let no = |word: &Word| self.negatable && word.matches_no(typed);
        self.words.iter().any(|word| word.matches(typed) || no(word))
    }
    /// Replaces a name by its definition: in `[ FAMILY ] ADDRESS; FAMILY := { inet | inet6 }`, `FAMILY` becomes the two
    /// literals.
    fn told(&self, slot: Slot) -> Slot {
        let told = self.value_name.split(';').skip(1).filter_map(|part| part.split_once(":="));
        let meaning = told.into_iter().find(|(name, _)| name.trim() == slot.name);
        match meaning.map(|(_, text)| text.trim()).filter(|text| text.starts_with('{')) {
            Some(text) => Slot { optional: slot.optional, ..Slot::parse(text) },
            None => slot,
        }
    }

    /// The words of the value.
    pub fn slots(&self) -> Vec<Slot> {
        let (name, meaning) = self.metavariable();
        let meaning = meaning.filter(|text| text.starts_with('{'));
        let slots =
            slots(meaning.unwrap_or(name)).into_iter().map(|slot| self.told(slot)).collect();
        match (self.value, slots) {
            (Value::None, _) => Vec::new(),
            (_, slots) if Vec::is_empty(&slots) => vec![Slot::OPEN],
            (_, slots) => slots,
        }
    }
}

impl Value {
    /// The possible words, if they are known without asking the kernel.
    pub fn words(self) -> Vec<&'static str> {
        match self {
            Value::OnOff => vec!["on", "off"],
            Value::OneOf(words) => words.to_vec(),
            Value::Known(names) | Value::Names(names) => names.iter().map(|row| row.0).collect(),
            _ => Vec::new(),
        }
    }

    /// The words that the manual lists.
    pub fn listed(self) -> Vec<&'static str> {
        match self {
            Value::Kind(kinds) => kinds(false).into_iter().map(|kind| kind.0).collect(),
            Value::Named(table) => table.built_in(),
            _ => Vec::new(),
        }
    }
}

/// A keyword and its reader. `T` is the command's state, which the reader changes.
pub struct Key<T: 'static> {
    /// The spelling and the documentation.
    pub spec: Spec,
    /// Reads the value; the keyword has already been consumed.
    pub read: fn(&mut T, &mut Args, &Session) -> Result,
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Key<T> {}

impl<T> Key<T> {
    /// Marks the keyword as required.
    pub const fn required(mut self) -> Self {
        self.spec.required = true;
        self
    }
    /// Sets the keywords that follow the value.
    pub const fn behind(mut self, behind: Behind) -> Self {
        self.spec.behind = behind;
        self
    }
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
    Key { spec: told(words, value, value_name, doc), read }
}

/// The number of rows of several lists.
pub const fn count<R>(lists: &[&[R]]) -> usize {
    let (mut sum, mut i) = (0, 0);
    while i < lists.len() {
        sum += lists[i].len();
        i += 1;
    }
    sum
}

/// Concatenates lists at compile time.
pub const fn join<R: Copy, const N: usize>(lists: &[&[R]]) -> [R; N] {
    let mut all = [lists[0][0]; N];
    let (mut at, mut i) = (0, 0);
    while i < lists.len() {
        let mut row = 0;
        while row < lists[i].len() {
            all[at] = lists[i][row];
            (at, row) = (at + 1, row + 1);
        }
        i += 1;
    }
    all
}

/// Defines one list from the rows of several: `joined!(Key::<Parm>, &[MODE], Parm::FLAGS)`.
macro_rules! joined {
    ($row:ty, $($list:expr),+ $(,)?) => {{
        const LISTS: &[&[$row]] = &[$($list),+];
        const ALL: [$row; $crate::cli::grammar::count(LISTS)] = $crate::cli::grammar::join(LISTS);
        &ALL
    }};
}
pub(crate) use joined;

/// A table of keywords. The first row that matches a word is used, so the order decides the meaning of abbreviations.
pub struct Keys<T: 'static> {
    rows: &'static [Key<T>],
    by_start: ByStart,
}

impl<T> Keys<T> {
    /// Builds a table of at most 64 rows.
    pub const fn new(rows: &'static [Key<T>]) -> Self {
        let mut by_start = ByStart::NONE;
        let mut at = 0;
        while at < rows.len() {
            by_start.add(at, rows[at].spec.words);
            at += 1;
        }
        Keys { rows, by_start }
    }
}

impl<T> std::ops::Deref for Keys<T> {
    type Target = [Key<T>];

    fn deref(&self) -> &[Key<T>] {
        self.rows
    }
}

/// Returns the first keyword that `typed` matches.
pub fn find<'k, T>(keys: &'k Keys<T>, typed: &str) -> Option<&'k Key<T>> {
    let row = keys.by_start.find(typed, |row| word::any(keys.rows[row].spec.words, typed))?;
    Some(&keys.rows[row])
}

/// Reads words up to the end of the command line. Keywords are read by the table; for every other word `operand` is
/// called, with that word as `args.word()`.
pub fn read<T>(
    keys: &Keys<T>,
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

/// The rows of a table for the manual.
pub fn specs<T>(keys: &'static [Key<T>]) -> Vec<&'static Spec> {
    keys.iter().map(|key| &key.spec).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(name: &'static str) -> String {
        let slot = |slot: &Slot| {
            let open = if slot.is_open() { "*" } else { "" };
            let optional = if slot.optional { "?" } else { "" };
            format!("{}{open}{optional}", slot.words.join("|"))
        };
        slots(name).iter().map(slot).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn values_by_their_names() {
        assert_eq!(shown("[lock] NUMBER"), "lock? *");
        assert_eq!(shown("REASON { on | off }"), "* on|off");
        assert_eq!(shown("[ dev ] IFNAME"), "dev? *");
        assert_eq!(shown("<bridge> <port> {on|off}"), "* * on|off");
        assert_eq!(shown("[ [ dev ] IFNAME ]"), "dev? *?");
        assert_eq!(shown("{ 1..255 | inherit }"), "inherit*");
        assert_eq!(shown("[FROM/]TO"), "*");
        assert_eq!(shown("ADDRESS[/LEN]"), "*");
        assert_eq!(shown("{ none | ID }"), "none*");
        assert_eq!(shown("NAME COMMAND …"), "* *");
        assert_eq!(shown(""), "");
    }
}
