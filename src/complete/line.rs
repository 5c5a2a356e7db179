//! Completion after a command: keywords, their values, and operands.

use super::stored::{self, Entry, OPERAND};
use super::{Candidate, KEYWORDS, VALUES, after_command, candidate, shown, values};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Behind, Slot, Spec, Value};
use crate::cli::manual;
use crate::cli::object::{About, Verb};
use crate::text::word::Word;
use std::collections::VecDeque;

/// The context of a word: information from the preceding words.
#[derive(Default)]
pub struct Place {
    /// The last operand.
    pub before: String,
    /// Whether the command adds an interface.
    pub adding: bool,
    /// The address family that the options before the object select.
    pub family: u8,
    /// The kernel objects that match the preceding words.
    entries: Vec<Entry>,
    /// Whether the command requires an existing object.
    selects: bool,
}

impl Place {
    /// Returns the values that the matching objects have for a keyword.
    fn stored(&self, keyword: &str) -> Vec<Candidate> {
        let found = self.entries.iter().filter_map(|entry| {
            let value = entry.value(keyword).filter(|value| !value.is_empty())?;
            Some(candidate(value, entry.others(keyword), VALUES))
        });
        found.collect()
    }

    /// Removes the objects that do not have this value of a keyword. If none is left, the command may concern any
    /// object.
    fn narrow(&mut self, keyword: &str, typed: &str) {
        self.entries.retain(|entry| entry.fits(keyword, typed));
    }

    /// Whether a keyword helps to select one of the objects.
    fn wants(&self, keyword: &str) -> bool {
        let has = |entry: &Entry| entry.value(keyword).is_some();
        !self.must_select() || self.entries.iter().any(has)
    }

    /// Whether only words of existing objects are candidates.
    fn must_select(&self) -> bool {
        self.selects && !self.entries.is_empty()
    }
}

/// The keywords and operands that can follow.
pub struct Rest {
    keys: Vec<&'static Spec>,
    /// The operands, which have no keyword.
    pub operands: VecDeque<(Slot, Value)>,
    repeats: bool,
    place: Place,
}

/// Returns the candidates after a command, given the words after the command.
pub(super) fn after_verb(verb: &Verb, family: u8, args: &mut Args, last: &str) -> Vec<Candidate> {
    let mut rest = Rest::of(verb, family);
    let mut values = Vec::new();
    while let Some(typed) = args.next() {
        let Some(spec) = rest.key(typed) else {
            if rest.take(typed) {
                return after_command(&rest.place.before, args, last);
            }
            continue;
        };
        if rest.read_value(spec, args, &mut values) {
            return values_first(values);
        }
        if rest.place.selects && !matches!(spec.value, Value::None) {
            rest.keys.retain(|key| !std::ptr::eq(*key, spec));
        }
        match spec.behind {
            Behind::Nothing => {}
            Behind::These(keys) => rest.keys.splice(0..0, keys()).for_each(drop),
            Behind::Of(keys) => rest.keys.splice(0..0, keys(args.word())).for_each(drop),
            Behind::Rest(keys) => {
                (rest.keys, rest.operands) = (keys(args.word()), VecDeque::new());
            }
        }
    }
    values.extend(rest.next_operands());
    let Rest { keys, place, .. } = rest;
    let wanted = keys.into_iter().filter(|spec| place.wants(spec.words[0].text));
    values.extend(wanted.flat_map(|spec| spellings(spec, last)));
    values
}

impl Rest {
    /// Returns all keywords and operands of a command.
    pub fn of(verb: &Verb, family: u8) -> Self {
        let mut values = verb.operands.iter().copied();
        let slots = grammar::slots(verb.operand).into_iter();
        let operands = slots
            .map(|slot| {
                let value = if slot.is_open() { values.next() } else { None };
                (slot, value.unwrap_or(Value::Any))
            })
            .collect();
        let place = Place {
            before: String::new(),
            adding: verb.operands.iter().any(|value| matches!(value, Value::NewDev)),
            family,
            entries: match verb.about {
                About::Nothing => Vec::new(),
                About::Any(stored) | About::Existing(stored) => stored::entries(stored, family),
            },
            selects: matches!(verb.about, About::Existing(_)),
        };
        Rest { keys: (verb.keys)(), operands, repeats: verb.repeats, place }
    }

    fn key(&self, typed: &str) -> Option<&'static Spec> {
        self.keys.iter().copied().find(|spec| spec.matches(typed))
    }

    /// Consumes an operand. Returns whether it is the first word of a command line, as after `ip netns exec NAME`.
    fn take(&mut self, typed: &str) -> bool {
        let fits = |(slot, _): &(Slot, Value)| slot.is_open() || slot.words.contains(&typed);
        let Some(at) = self.operands.iter().position(fits) else {
            self.place.before = typed.into();
            return false;
        };
        let (slot, value) = &self.operands[at];
        let (is_command, is_value) =
            (matches!(value, Value::Command | Value::Tool), slot.is_open());
        let end = if self.repeats && at + 1 == self.operands.len() { at } else { at + 1 };
        self.operands.drain(..end);
        if !is_command {
            self.place.before = typed.into();
        }
        if is_value {
            self.place.narrow(OPERAND, typed);
        }
        is_command
    }

    /// Returns the candidates for the next operand: those of optional operands, and of the first required one.
    pub(super) fn next_operands(&self) -> Vec<Candidate> {
        if !self.place.wants(OPERAND) {
            return Vec::new();
        }
        let end = self.operands.iter().position(|(slot, _)| !slot.optional);
        let next = self.operands.iter().take(end.map_or(usize::MAX, |end| end + 1));
        values_first(
            next.flat_map(|(slot, value)| in_slot(slot, *value, OPERAND, &self.place)).collect(),
        )
    }

    /// Reads the value of a keyword. Returns true if the line ends before the complete value. The candidates for the
    /// value are added to `found`. If the value is optional, reading continues, because other words are candidates too.
    fn read_value(&mut self, spec: &Spec, args: &mut Args, found: &mut Vec<Candidate>) -> bool {
        let keyword = spec.words[0].text;
        // The candidates of `spec.value` are for the first open slot; other open slots have none.
        let first = spec.slots().iter().position(Slot::is_open);
        for (at, slot) in spec.slots().into_iter().enumerate() {
            let Some(typed) = args.peek() else {
                let value =
                    if first.is_none_or(|first| first == at) { spec.value } else { Value::Any };
                found.extend(in_slot(&slot, value, keyword, &self.place));
                if slot.optional {
                    continue;
                }
                return true;
            };
            let is_value = match slot.optional {
                true => slot.words.contains(&typed) || slot.is_open() && self.key(typed).is_none(),
                false => true,
            };
            if is_value {
                args.next();
                self.place.narrow(keyword, typed);
            }
        }
        if matches!(spec.value, Value::None) {
            self.place.narrow(keyword, "");
        }
        false
    }
}

/// Moves optional words after the values: `eth0`, then `dev`.
fn values_first(mut all: Vec<Candidate>) -> Vec<Candidate> {
    all.sort_by_key(|found| found.heading == KEYWORDS);
    all
}

/// Returns the candidates for a slot of a value or operand. If the command requires an existing object, these are the
/// values of matching objects only.
fn in_slot(slot: &Slot, value: Value, keyword: &str, place: &Place) -> Vec<Candidate> {
    let is_open = slot.is_open() || slot.words.is_empty();
    // An optional choice, such as the type of a route, does not help to select an object.
    if slot.optional && !is_open && slot.words.len() > 1 && place.must_select() {
        return Vec::new();
    }
    let mut all = if is_open { place.stored(keyword) } else { Vec::new() };
    if is_open && place.must_select() && place.wants(keyword) {
        return all;
    }
    if is_open {
        all.extend(values(value, place));
    }
    let heading = if slot.optional { KEYWORDS } else { VALUES };
    all.extend(slot.words.iter().map(|word| candidate(*word, "", heading)));
    all
}

/// Returns the spellings of a keyword, including those with `no`.
fn spellings(spec: &'static Spec, last: &str) -> Vec<Candidate> {
    let forms = |word: &Word| {
        let no = || candidate(format!("no{}", word.text), manual::no_doc(spec.doc), KEYWORDS);
        std::iter::once(candidate(word.text, spec.doc, KEYWORDS)).chain(spec.negatable.then(no))
    };
    shown(spec.words, last).iter().flat_map(forms).collect()
}
