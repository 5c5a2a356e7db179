//! What may stand in place of the last word of a half-typed line, from the tables.

mod live;

use crate::applet::{self, Applet, Grammar};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Behind, Slot, Spec, Value};
use crate::cli::manual;
use crate::cli::object::{self, Object, Verb};
use crate::cli::options::Opt;
use crate::text::word::{self, Word};
use std::borrow::Cow;
use std::collections::{BTreeSet, VecDeque};

/// Said in place of candidates where the shell itself knows best.
const FILES: &str = ":files";
/// As [`FILES`], for commands.
const COMMANDS: &str = ":commands";

/// A word that may stand there, and what it does.
pub struct Candidate {
    /// The word.
    pub word: String,
    /// One line on it; empty where there is nothing to say.
    pub doc: Cow<'static, str>,
}

fn candidate(word: impl Into<String>, doc: impl Into<Cow<'static, str>>) -> Candidate {
    Candidate { word: word.into(), doc: doc.into() }
}

/// The candidates for the last of `words`, the first of which is the tool's name.
pub fn candidates(words: &[String]) -> Vec<Candidate> {
    let Some((last, before)) = words.split_last() else { return Vec::new() };
    let mut all = after(&mut Args::new(before), last);
    let mut seen = BTreeSet::new();
    all.retain(|found| {
        let fits = found.word.starts_with(last.as_str()) || found.word.starts_with(':');
        fits && seen.insert(found.word.clone())
    });
    all
}

/// All that may follow the words before the last one.
fn after(args: &mut Args, last: &str) -> Vec<Candidate> {
    let tool = args.next().and_then(|tool| tool.rsplit('/').next());
    match tool {
        Some("rip") => after_rip(args, last),
        Some(tool) => applet::find(tool).map_or_else(Vec::new, |a| after_applet(a, args, last)),
        None => Vec::new(),
    }
}

/// `rip` is `ip`, any other tool by its name, and a few words of its own.
fn after_rip(args: &mut Args, last: &str) -> Vec<Candidate> {
    if let Some(applet) = args.peek().and_then(applet::by_word) {
        args.next();
        return after_applet(applet, args, last);
    }
    if let Some(own) = args.peek().and_then(applet::find_own) {
        return values(own.value, &Place::default());
    }
    let mut all = match args.is_empty() {
        true => own_words().collect(),
        false => Vec::new(),
    };
    if args.is_empty() && !last.starts_with('-') {
        let tools = applet::APPLETS.iter().filter(|tool| applet::by_word(tool.name).is_some());
        all.extend(tools.map(|tool| candidate(tool.name, tool.doc)));
    }
    all.extend(applet::find("ip").into_iter().flat_map(|ip| after_applet(ip, args, last)));
    all
}

fn own_words() -> impl Iterator<Item = Candidate> {
    let offered = applet::OWN.iter().filter(|own| !own.doc.is_empty());
    offered.map(|own| candidate(own.word, own.doc))
}

fn after_applet(applet: &'static Applet, args: &mut Args, last: &str) -> Vec<Candidate> {
    while let Some(typed) = args.peek().filter(|word| word.starts_with('-')) {
        args.next();
        let name = if typed.starts_with("--") { &typed[1..] } else { typed };
        let means = |option: &&Opt| word::any(option.words, typed) || word::any(option.words, name);
        let option = applet.options.iter().find(means);
        let Some(option) = option.filter(|option| !matches!(option.value, Value::None)) else {
            continue;
        };
        match (args.next(), option.value) {
            (None, value) => return values(value, &Place::default()),
            (Some(name), Value::Netns) => live::look_into(name),
            _ => {}
        }
    }
    if args.is_empty() && last.starts_with('-') {
        return applet.options.iter().flat_map(option).collect();
    }
    match &applet.grammar {
        Grammar::Objects(objects) => match args.next() {
            None => {
                let named = |object: &&Object| named(object.words, object.doc, last);
                objects
                    .iter()
                    .flat_map(named)
                    .chain([candidate("help", "print the usage and exit")])
                    .collect()
            }
            Some(typed) => match object::find(objects, typed) {
                Some(object) => after_verbs(object.verbs, args, last),
                None => Vec::new(),
            },
        },
        Grammar::Verbs(verbs) => after_verbs(verbs, args, last),
        // The first word is always an operand.
        Grammar::Line(verb) if args.is_empty() => {
            let first = Rest::of(verb).operands.pop_front();
            first.map(|(slot, value)| in_slot(&slot, value, &Place::default())).unwrap_or_default()
        }
        Grammar::Line(verb) => after_verb(verb, args, last),
    }
}

fn option(option: &Opt) -> impl Iterator<Item = Candidate> {
    option.words.iter().map(|word| candidate(word.text, option.doc))
}

/// The first spelling of a word, all once one of them is begun.
fn shown(words: &'static [Word], last: &str) -> &'static [Word] {
    if last.is_empty() { &words[..1] } else { words }
}

/// The spellings of an object or a verb.
fn named(words: &'static [Word], doc: &'static str, last: &str) -> Vec<Candidate> {
    shown(words, last).iter().map(|word| candidate(word.text, doc)).collect()
}

fn after_verbs(verbs: &'static [Verb], args: &mut Args, last: &str) -> Vec<Candidate> {
    match args.next() {
        None => verbs
            .iter()
            .flat_map(|verb| named(verb.words, verb.doc, last))
            .chain([candidate("help", "print the usage and exit")])
            .collect(),
        Some(typed) => match object::dispatch(verbs, typed) {
            Some(verb) if !verb.verbs.is_empty() => after_verbs(verb.verbs, args, last),
            Some(verb) => after_verb(verb, args, last),
            None => Vec::new(),
        },
    }
}

/// What may still come on a line of keywords and operands.
struct Rest {
    keys: Vec<&'static Spec>,
    operands: VecDeque<(Slot, Value)>,
    repeats: bool,
    place: Place,
}

/// What the words before a value say of it.
#[derive(Default)]
struct Place {
    /// The operand read last.
    before: String,
    /// Whether the line adds an interface.
    adding: bool,
}

/// Goes through keywords, their values and operands to the end.
fn after_verb(verb: &Verb, args: &mut Args, last: &str) -> Vec<Candidate> {
    let mut rest = Rest::of(verb);
    let mut values = Vec::new();
    while let Some(typed) = args.next() {
        let Some(spec) = rest.key(typed) else {
            match rest.take(typed) {
                Some(Value::Command) => return after_command(&rest.place.before, args, last),
                _ => rest.place.before = typed.into(),
            }
            continue;
        };
        if rest.read_value(spec, args, &mut values) {
            return values;
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
    values.extend(rest.operands());
    values.extend(rest.keys.into_iter().flat_map(|spec| spellings(spec, last)));
    values
}

impl Rest {
    fn of(verb: &Verb) -> Self {
        let mut values = verb.operands.iter().copied();
        let slots = grammar::slots(verb.operand).into_iter();
        let operands = slots
            .map(|slot| {
                let value = if slot.is_open() { values.next() } else { None };
                (slot, value.unwrap_or(Value::Any))
            })
            .collect();
        let adding = verb.operands.iter().any(|value| matches!(value, Value::NewDev));
        let place = Place { before: String::new(), adding };
        Rest { keys: (verb.keys)(), operands, repeats: verb.repeats, place }
    }

    fn key(&self, typed: &str) -> Option<&'static Spec> {
        self.keys.iter().copied().find(|spec| spec.matches(typed))
    }

    /// Takes a word that is no keyword for the operand that it must be.
    fn take(&mut self, typed: &str) -> Option<Value> {
        let fits = |(slot, _): &(Slot, Value)| slot.is_open() || slot.words.contains(&typed);
        let at = self.operands.iter().position(fits)?;
        let value = self.operands[at].1;
        let end = if self.repeats && at + 1 == self.operands.len() { at } else { at + 1 };
        self.operands.drain(..end);
        Some(value)
    }

    /// What may stand for the next operand: those that may be left out, and the first that may not.
    fn operands(&self) -> Vec<Candidate> {
        let end = self.operands.iter().position(|(slot, _)| !slot.optional);
        let next = self.operands.iter().take(end.map_or(usize::MAX, |end| end + 1));
        next.flat_map(|(slot, value)| in_slot(slot, *value, &self.place)).collect()
    }

    /// Reads the value of a keyword. Returns whether the line ends in it, with what may stand there
    /// in `found`; where the value may be left out more than that may.
    fn read_value(&mut self, spec: &Spec, args: &mut Args, found: &mut Vec<Candidate>) -> bool {
        // What is not told by words is what the first such slot may be.
        let first = spec.slots().iter().position(Slot::is_open);
        for (at, slot) in spec.slots().into_iter().enumerate() {
            let Some(typed) = args.peek() else {
                let value =
                    if first.is_none_or(|first| first == at) { spec.value } else { Value::Any };
                found.extend(in_slot(&slot, value, &self.place));
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
            }
        }
        false
    }
}

/// `ip netns exec NAME ip …`: the line of a tool within the line, in that namespace if it is one.
fn after_command(namespace: &str, args: &mut Args, last: &str) -> Vec<Candidate> {
    live::look_into(namespace);
    args.back();
    after(args, last)
}

/// What may stand in one place of a value or an operand.
fn in_slot(slot: &Slot, value: Value, place: &Place) -> Vec<Candidate> {
    let told = slot.words.iter().map(|word| candidate(*word, ""));
    let others =
        if slot.is_open() || slot.words.is_empty() { values(value, place) } else { Vec::new() };
    told.chain(others).collect()
}

/// The spellings of a keyword, those with `no` as well.
fn spellings(spec: &'static Spec, last: &str) -> Vec<Candidate> {
    let forms = |word: &Word| {
        let no = || candidate(format!("no{}", word.text), manual::no_doc(spec.doc));
        std::iter::once(candidate(word.text, spec.doc)).chain(spec.negatable.then(no))
    };
    shown(spec.words, last).iter().flat_map(forms).collect()
}

/// What a value may be; what lives in the kernel is asked for now.
fn values(value: Value, place: &Place) -> Vec<Candidate> {
    let plain = |words: Vec<String>| words.into_iter().map(|word| candidate(word, "")).collect();
    match value {
        Value::None | Value::Any | Value::NewDev | Value::Address | Value::LinkAddress => {
            Vec::new()
        }
        Value::OnOff | Value::OneOf(_) | Value::Known(_) | Value::Names(_) => {
            value.words().into_iter().map(|word| candidate(word, "")).collect()
        }
        Value::Dev => plain(live::links()),
        Value::Bridge => plain(live::links_of_kind("bridge")),
        Value::Vrf => plain(live::links_of_kind("vrf")),
        Value::Master => plain(live::masters()),
        Value::Port => plain(live::ports(&place.before)),
        Value::Netns => plain(live::namespaces()),
        Value::Named(table) => plain(live::names(table)),
        Value::Kind(kinds) => {
            kinds(place.adding).into_iter().map(|(name, doc)| candidate(name, doc)).collect()
        }
        Value::File => vec![candidate(FILES, "")],
        Value::Command => {
            let tools = applet::APPLETS.iter().map(|applet| candidate(applet.name, applet.doc));
            tools.chain([candidate(COMMANDS, "")]).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        let line: Vec<String> = line.split(' ').map(str::to_string).collect();
        candidates(&line).into_iter().map(|found| found.word).collect()
    }

    #[test]
    fn objects_verbs_and_keywords() {
        assert!(words("ip li").contains(&"link".into()));
        assert!(words("ip -det").contains(&"-details".into()));
        assert!(words("ip -f ine").contains(&"inet6".into()));
        assert!(words("ip link s").contains(&"set".into()));
        assert!(words("ip a add 10.0.0.1/8 bro").contains(&"broadcast".into()));
        assert!(words("ip link add x type vxl").contains(&"vxlan".into()));
        assert!(words("ip link add x type vxlan df un").contains(&"unset".into()));
        assert_eq!(words("ip link add x type bond"), ["bond"]);
        assert_eq!(words("ip link set x type bond"), ["bond", "bond_slave"]);
        assert!(words("ip link add x type vxlan nolea").contains(&"nolearning".into()));
        assert!(words("nothing ").is_empty());
    }
}
