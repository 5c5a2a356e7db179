//! Tables of keywords: what each is called, what follows it, and what reading it does.

use super::args::Args;
use crate::error::Result;
use crate::session::Session;
use crate::text::word::{self, ByFirst, Word};

/// A keyword whose reader is not in a table, for the manual and the completions.
pub const fn told(
    words: &'static [Word],
    value: Value,
    value_name: &'static str,
    doc: &'static str,
) -> Spec {
    Spec { words, value, value_name, doc, ..Spec::EMPTY }
}

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
    /// One of these words, by the number that each stands for.
    Names(&'static [(&'static str, u64)]),
    /// An interface.
    Dev,
    /// The name of an interface that the line adds.
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
    /// A name of one of the tables of names.
    Named(crate::names::Table),
    /// A link kind: the names, with one line on each. With `true` only those that `ip link add` makes.
    Kind(fn(adding: bool) -> Vec<(&'static str, &'static str)>),
    /// An interface that others may belong to.
    Master,
    /// A port of the bridge named before it.
    Port,
    /// A port of any bridge.
    BridgePort,
    /// A bridge, or a port of one.
    BridgeOrPort,
    /// An interface that may become a port of a bridge.
    FreePort,
    /// The address of a router: a neighbour, or a host that is reached directly.
    Gateway,
    /// An address of this host.
    OwnAddress,
    /// A port of a socket.
    SocketPort,
    /// A file.
    File,
    /// A command to run.
    Command,
    /// A command line of one of the tools; without its name, of `ip`.
    Tool,
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
    /// What its value is called in the manual, in capitals; empty without one. What the name stands
    /// for may follow, and what names in it stand for: `TTL := { 1..255 | inherit }`, `MAP := A; A := FROM:TO`.
    pub value_name: &'static str,
    /// The lowest and the highest number that its value may be, where that is limited.
    pub range: (u64, u64),
    /// Whether the command needs it.
    pub required: bool,
    /// One line on what it does.
    pub doc: &'static str,
    /// Keywords of its own behind its value.
    pub behind: Behind,
}

/// Keywords that follow the value of a keyword: `vf NUM [ mac LLADDR ] …`.
#[derive(Clone, Copy, Debug)]
pub enum Behind {
    /// None.
    Nothing,
    /// These, for the manual as well.
    These(fn() -> Vec<&'static Spec>),
    /// Those of the value, to the end of the line; their manual is elsewhere.
    Rest(fn(&str) -> Vec<&'static Spec>),
    /// Those of the value's last word; their manual is elsewhere.
    Of(fn(&str) -> Vec<&'static Spec>),
}

/// One word of a value or an operand, as its name writes it: `[lock]`, `NUMBER`, `{ on | off }`.
#[derive(Debug, PartialEq, Eq)]
pub struct Slot {
    /// Whether it may be left out.
    pub optional: bool,
    /// The words that it may be.
    pub words: Vec<&'static str>,
    /// What else it may be, in capitals; empty if nothing.
    pub name: &'static str,
}

impl Slot {
    /// One that may be anything.
    const OPEN: Slot = Slot { optional: false, words: Vec::new(), name: "VALUE" };

    /// Whether it may be more than the words told.
    pub fn is_open(&self) -> bool {
        !self.name.is_empty()
    }

    fn parse(text: &'static str) -> Slot {
        let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
        let optional = inner.is_some_and(|inner| depth(inner).1 == 0);
        let inner = if optional { inner.unwrap_or(text) } else { text };
        let inner = inner.trim().trim_start_matches('{').trim_end_matches('}').split('|');
        // `object FILE` begins with a word as well.
        let first = |choice: &'static str| choice.split_whitespace().next().unwrap_or_default();
        let (words, others): (Vec<_>, Vec<_>) = inner.map(first).partition(|word| is_literal(word));
        Slot { optional, words, name: others.last().copied().unwrap_or_default() }
    }
}

/// A word as it is typed, neither a name for one nor a range of numbers.
fn is_literal(word: &str) -> bool {
    !word.contains("..")
        && word
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_./".contains(&b))
}

/// How many brackets are open behind `text`, and the fewest on the way.
fn depth(text: &str) -> (i32, i32) {
    text.chars().fold((0, 0), |(open, least), c| {
        let open = open + i32::from("[{<".contains(c)) - i32::from("]}>".contains(c));
        (open, least.min(open))
    })
}

/// The words of a value or an operand by its name, what may be repeated once.
pub fn slots(name: &'static str) -> Vec<Slot> {
    if let Some(inner) = name.strip_prefix("[ [").and_then(|rest| rest.strip_suffix(" ]")) {
        // `[ [ dev ] IFNAME ]`: all of it may be left out.
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
    /// One without a word, for rows to begin with.
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

    /// The name of its value, and what the row says that the name stands for.
    pub(super) fn metavariable(&self) -> (&'static str, Option<&'static str>) {
        match self.value_name.split_once(":=") {
            Some((name, meaning)) if !name.contains(';') => {
                (name.trim(), meaning.split(';').next().map(str::trim))
            }
            // `ID KEY; ID := …`: two values, each told behind.
            Some((names, _)) => (names.split(';').next().unwrap_or_default().trim(), None),
            None => (self.value_name, None),
        }
    }

    /// Whether `typed` means it, its `no` form included.
    pub fn matches(&self, typed: &str) -> bool {
        let no = |word: &Word| self.negatable && word.matches_no(typed);
        self.words.iter().any(|word| word.matches(typed) || no(word))
    }
    /// A slot whose name stands for what is told behind: `[ FAMILY ] ADDRESS; FAMILY := { inet | inet6 }`.
    fn told(&self, slot: Slot) -> Slot {
        let told = self.value_name.split(';').skip(1).filter_map(|part| part.split_once(":="));
        let meaning = told.into_iter().find(|(name, _)| name.trim() == slot.name);
        match meaning.map(|(_, text)| text.trim()).filter(|text| text.starts_with('{')) {
            Some(text) => Slot { optional: slot.optional, ..Slot::parse(text) },
            None => slot,
        }
    }

    /// The words of its value.
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
    /// The words that it may be, where those are known without asking the kernel.
    pub fn words(self) -> Vec<&'static str> {
        match self {
            Value::OnOff => vec!["on", "off"],
            Value::OneOf(words) => words.to_vec(),
            Value::Known(names) | Value::Names(names) => names.iter().map(|row| row.0).collect(),
            _ => Vec::new(),
        }
    }

    /// The words that its name stands for in the manual.
    pub fn listed(self) -> Vec<&'static str> {
        match self {
            Value::Kind(kinds) => kinds(false).into_iter().map(|kind| kind.0).collect(),
            Value::Named(table) => table.built_in(),
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

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Key<T> {}

impl<T> Key<T> {
    /// The command needs it.
    pub const fn required(mut self) -> Self {
        self.spec.required = true;
        self
    }
    /// Keywords of its own follow its value.
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

/// How many rows several lists have together.
pub const fn count<R>(lists: &[&[R]]) -> usize {
    let (mut sum, mut i) = (0, 0);
    while i < lists.len() {
        sum += lists[i].len();
        i += 1;
    }
    sum
}

/// The rows of several lists, one list after the other.
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

/// One list of the rows of several: `joined!(Key::<Parm>, &[MODE], Parm::FLAGS)`.
macro_rules! joined {
    ($row:ty, $($list:expr),+ $(,)?) => {{
        const LISTS: &[&[$row]] = &[$($list),+];
        const ALL: [$row; $crate::cli::grammar::count(LISTS)] = $crate::cli::grammar::join(LISTS);
        &ALL
    }};
}
pub(crate) use joined;

/// A table of keywords; their order decides between abbreviations.
pub struct Keys<T: 'static> {
    rows: &'static [Key<T>],
    by_first: ByFirst,
}

impl<T> Keys<T> {
    /// A table of at most 64 rows.
    pub const fn new(rows: &'static [Key<T>]) -> Self {
        let mut by_first = ByFirst::NONE;
        let mut at = 0;
        while at < rows.len() {
            by_first.add(at, rows[at].spec.words);
            at += 1;
        }
        Keys { rows, by_first }
    }
}

impl<T> std::ops::Deref for Keys<T> {
    type Target = [Key<T>];

    fn deref(&self) -> &[Key<T>] {
        self.rows
    }
}

/// The first of `keys` that `typed` means.
pub fn find<'k, T>(keys: &'k Keys<T>, typed: &str) -> Option<&'k Key<T>> {
    let row = keys.by_first.find(typed, |row| word::any(keys.rows[row].spec.words, typed))?;
    Some(&keys.rows[row])
}

/// Reads words to the end of the line: keywords by the table, every other word by `operand`,
/// which finds it in `args.word()`.
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

/// What the manual needs of a table of keys.
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
