//! Generates usage texts from the tables: every keyword is listed, in lines that fit a terminal.

use super::grammar::{self, Behind, Slot, Spec, Value};
use super::object::{Object, Syntax, Term, Verb};
use super::options::Opt;
use crate::text::word::{self, Word};

/// The maximum length of a usage line in columns.
const WIDTH: usize = 78;

/// The maximum indentation of continuation lines in columns.
const INDENT: usize = 20;

/// Verbs with the same arguments, listed together.
pub struct Group {
    /// The verbs; at least one.
    pub verbs: Vec<&'static Verb>,
    /// The keywords of each verb.
    pub keys: Vec<&'static Spec>,
}

/// Calls `each` for each group of adjacent verbs with the same arguments. A verb with sub-verbs is replaced by these.
/// `prefix` are the words before the verbs.
pub fn groups(verbs: &'static [Verb], prefix: &str, each: &mut dyn FnMut(&str, Group)) {
    let mut rest = verbs.iter().peekable();
    while let Some(verb) = rest.next() {
        if !verb.verbs.is_empty() {
            groups(verb.verbs, &format!("{prefix} {}", verb.words[0].text), each);
            continue;
        }
        let mut group = Group { verbs: vec![verb], keys: (verb.keys)() };
        while let Some(next) = rest.next_if(|next| alike(verb, next, &group.keys)) {
            group.verbs.push(next);
        }
        each(prefix, group);
    }
}

fn alike(verb: &Verb, next: &Verb, keys: &[&Spec]) -> bool {
    let other = (next.keys)();
    next.verbs.is_empty()
        && verb.operand == next.operand
        && verb.syntax.text == next.syntax.text
        && other.len() == keys.len()
        && other.iter().zip(keys).all(|(a, b)| std::ptr::eq(*a, *b))
}

/// Returns the usage of an object: one or more lines per group of verbs.
pub fn usage(object: &Object) -> String {
    if object.verbs.iter().all(|verb| !verb.verbs.is_empty()) {
        let title = |verb: &Verb| format!("{} {}", object.title, verb.words[0].text);
        let parts = object.verbs.iter().map(|verb| verbs_usage(verb.verbs, &title(verb)));
        return parts.collect::<Vec<_>>().join("\n");
    }
    with_definitions(object.verbs, object.title, &format!("       {}\n", help(object)))
}

/// Returns the usage of an object whose verbs have sub-verbs, which are listed without their arguments.
pub fn short_usage(object: &Object, term: &str) -> String {
    let names = object.verbs.iter().map(|verb| verb.words[0].text).collect::<Vec<_>>();
    let title = object.title;
    format!("Usage: {title} {term} {{ COMMAND | help }}\nwhere  {term} := {}\n", names.join(" | "))
}

/// Returns the command that prints the usage of an object, with all names of the object.
pub fn help(object: &Object) -> String {
    let (tool, own) = object.title.split_once(' ').unwrap_or((object.title, ""));
    let others = object.words.iter().map(|word| word.text).filter(|name| *name != own);
    let names = alternatives(std::iter::once(own).chain(others));
    format!("{tool} {names} {{ COMMAND | help }}")
}

/// Returns the usage of verbs that follow the words `title`.
pub fn verbs_usage(verbs: &'static [Verb], title: &str) -> String {
    with_definitions(verbs, title, "")
}

/// Returns the usage of a link kind: `Usage: ... vxlan [ id VNI ] …`.
pub fn kind_usage(name: &str, syntax: &Syntax, specs: &[&'static Spec]) -> String {
    let options = kind_options(syntax, specs);
    wrapped(&format!("Usage: ... {name}"), &options.lines[0].pieces) + &options.definitions()
}

/// Returns the options of a link kind in one line.
pub fn kind_options(syntax: &Syntax, specs: &[&'static Spec]) -> Composed {
    let mut named = Definitions::default();
    named.add_all(syntax, specs);
    let pieces = arranged(syntax, "", specs);
    Composed { lines: vec![Line { head: String::new(), pieces }], names: named.all() }
}

/// A line of a usage.
pub struct Line {
    /// The beginning: `ip link { set | change }`.
    pub head: String,
    /// The arguments.
    pub pieces: Vec<String>,
}

/// A usage: its lines, and the definitions of names in them.
pub struct Composed {
    /// One line per group of verbs.
    pub lines: Vec<Line>,
    /// Each name with its definition.
    pub names: Vec<(&'static str, Vec<String>)>,
}

impl Composed {
    /// Returns the definitions, each at the beginning of a line, where scripts search for them.
    fn definitions(&self) -> String {
        self.names.iter().map(|(name, words)| wrapped(&format!("{name} :="), words)).collect()
    }
}

/// Returns the parts of the usage of verbs that follow the words `title`.
pub fn composed(verbs: &'static [Verb], title: &str) -> Composed {
    let (mut lines, mut named) = (Vec::new(), Definitions::default());
    groups(verbs, title, &mut |prefix, group| {
        let first = group.verbs[0];
        if first.words[0].text == "help" && first.operand.is_empty() {
            return;
        }
        let names = group.verbs.iter().flat_map(|verb| verb.words).map(|word| word.text);
        let names = if first.nameless { String::new() } else { alternatives(names) };
        lines.push(Line {
            head: format!("{prefix} {names}").trim_end().into(),
            pieces: arranged(&first.syntax, first.operand, &group.keys),
        });
        named.add_verb(first, &group.keys);
    });
    Composed { lines, names: named.all() }
}

/// Returns the lines of the verbs, then `more`, then the definitions of names.
fn with_definitions(verbs: &'static [Verb], title: &str, more: &str) -> String {
    let usage = composed(verbs, title);
    let mut out = String::new();
    for line in &usage.lines {
        let before = if out.is_empty() { "Usage: " } else { "       " };
        out += &wrapped(&format!("{before}{}", line.head), &line.pieces);
    }
    out + more + &usage.definitions()
}

/// Returns the arguments of a verb: first in the order of `syntax`, then the keywords that it does not mention. Without
/// a syntax: the operand, and all keywords except those that the operand begins with.
fn arranged(syntax: &Syntax, operand: &'static str, keys: &[&'static Spec]) -> Vec<String> {
    if syntax.text.is_empty() {
        let is_told = |spec: &Spec| operand.contains(&format!("[ {} ]", spec.words[0].text));
        let rest: Vec<_> = keys.iter().copied().filter(|key| !is_told(key)).collect();
        let operand = Some(operand.to_string()).filter(|text| !text.is_empty());
        return operand.into_iter().chain(pieces(&rest)).collect();
    }
    let mut all = expanded(syntax.text, keys);
    let mut texts = syntax.reachable().into_iter().map(|term| term.1);
    if !texts.any(|text| text.split(' ').any(|word| word == REST)) {
        all.extend(rest(syntax, keys));
    }
    all
}

/// Returns the keywords that neither the syntax nor its terms mention.
fn rest(syntax: &Syntax, keys: &[&'static Spec]) -> Vec<String> {
    let terms = syntax.reachable();
    let texts = || terms.iter().map(|term| term.1).chain([syntax.text]);
    let mentions = |word: &str| texts().flat_map(mentioned).any(|found| found == word);
    let rest: Vec<_> = keys.iter().copied().filter(|key| !mentions(key.words[0].text)).collect();
    pieces(&rest)
}

/// In a syntax: all keywords that it does not mention.
const REST: &str = "$*";

/// Returns the keywords and names that a part of a syntax mentions.
fn mentioned(text: &'static str) -> impl Iterator<Item = &'static str> {
    let trim = |c: char| "$@[]{}|.".contains(c);
    text.split(' ').map(move |word| {
        let word = word.trim_matches(trim);
        word.split('.').next().unwrap_or(word)
    })
}

impl Syntax {
    /// Returns the terms that the syntax uses, directly or in other terms, in order.
    fn reachable(&self) -> Vec<&'static Term> {
        let all = || self.terms.iter().copied().flatten();
        let mut used = vec![false; all().count()];
        let mut texts = vec![self.text];
        while let Some(text) = texts.pop() {
            for (at, term) in all().enumerate() {
                if !used[at] && mentioned(text).any(|word| word == term.0) {
                    used[at] = true;
                    texts.push(term.1);
                }
            }
        }
        all().zip(used).filter(|(_, used)| *used).map(|(term, _)| term).collect()
    }
}

/// Expands the keywords in a part of a syntax according to their rows.
fn expanded(text: &str, keys: &[&'static Spec]) -> Vec<String> {
    let mut all = Vec::new();
    for word in grouped(text) {
        match word.strip_prefix('$').filter(|rest| !rest.contains(' ')) {
            Some(path) => all.extend(found(path, keys)),
            None => match word.strip_prefix('@').filter(|rest| !rest.contains(' ')) {
                Some(path) => all.extend(found(path, keys).iter().map(|piece| bare(piece))),
                None => all.push(word.to_string()),
            },
        }
    }
    all
}

/// Splits a text into words. Brackets and their contents form one word, unless they contain a keyword to expand.
fn grouped(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut depth = 0i32;
    for word in text.split(' ') {
        let before = depth;
        depth += i32::from(word == "[") - i32::from(word == "]");
        match all.last_mut().filter(|_| before > 0) {
            Some(last) => *last = format!("{last} {word}"),
            None => all.push(word.into()),
        }
    }
    let split = |group: String| match group.contains(['$', '@']) {
        true => group.split(' ').map(str::to_string).collect(),
        false => vec![group],
    };
    all.into_iter().flat_map(split).collect()
}

/// Returns the pieces for `dev`, for `encap.seg6` (all options of this value), or for `encap.seg6.mode`. An unknown
/// path is returned unchanged; a test finds it.
fn found(path: &str, keys: &[&'static Spec]) -> Vec<String> {
    let mut steps = path.split('.');
    let key = steps.next().and_then(|name| named(name, keys));
    match (key, steps.next()) {
        (Some(key), None) => pieces(&[key]),
        (Some(key), Some(value)) => match (key.behind, steps.next()) {
            (Behind::Of(options), None) => pieces(&options(value)),
            (Behind::Of(options), Some(option)) => found(option, &options(value)),
            (Behind::These(keys), None) => found(value, &keys()),
            _ => vec![format!("${path}")],
        },
        (None, _) => vec![format!("${path}")],
    }
}

/// Returns the keyword with this name.
fn named(name: &str, keys: &[&'static Spec]) -> Option<&'static Spec> {
    keys.iter().copied().find(|key| key.words[0].text == name)
}

/// Removes the brackets around a piece.
fn bare(piece: &str) -> String {
    let inner = piece.strip_prefix("[ ").and_then(|rest| rest.strip_suffix(" ]"));
    inner.unwrap_or(piece).to_string()
}

/// The definitions of names in a usage, each of which occurs once.
#[derive(Default)]
struct Definitions {
    /// Definitions that a row or term contains.
    told: Vec<(&'static str, Vec<String>)>,
    /// Definitions derived from the values of rows without an explicit one.
    derived: Vec<(&'static str, Vec<String>)>,
}

impl Definitions {
    fn add(&mut self, name: &'static str, words: Vec<String>) {
        if !self.told.iter().any(|(known, text)| *known == name && *text == words) {
            self.told.push((name, words));
        }
    }

    fn derive(&mut self, name: &'static str, value: Value, range: (u64, u64)) {
        let is_known = self.derived.iter().any(|(known, _)| *known == name);
        if let Some(words) = stands_for(value, range).filter(|_| is_name(name) && !is_known) {
            self.derived.push((name, listed(&words)));
        }
    }

    fn add_verb(&mut self, verb: &'static Verb, keys: &[&'static Spec]) {
        let operands = grammar::slots(verb.operand).into_iter().filter(Slot::is_open);
        for (slot, value) in operands.zip(verb.operands) {
            self.derive(slot.name, *value, ANY);
        }
        self.add_all(&verb.syntax, keys);
    }

    /// Adds the terms of a syntax, and the definitions of the names of keyword values.
    fn add_all(&mut self, syntax: &Syntax, keys: &[&'static Spec]) {
        let terms = syntax.reachable();
        for term in &terms {
            let mut words = expanded(term.1, keys);
            if let Some(at) = words.iter().position(|word| word == REST) {
                words.splice(at..=at, self::rest(syntax, keys));
            }
            self.add(term.0, words);
        }
        // The name of a value may be a term, which is its definition.
        keys.iter().for_each(|key| self.add_spec(key));
        for path in terms.iter().flat_map(|term| term.1.split(' ')) {
            let Some(path) = path.strip_prefix(['$', '@']) else { continue };
            let mut steps = path.split('.');
            let key = steps.next().and_then(|name| named(name, keys)).map(|spec| spec.behind);
            if let (Some(Behind::Of(options)), Some(value)) = (key, steps.next()) {
                options(value).into_iter().for_each(|spec| self.add_spec(spec));
            }
        }
    }

    /// Adds the definitions for the value of a keyword, and for the keywords that follow the value.
    fn add_spec(&mut self, spec: &'static Spec) {
        let (_, meaning) = spec.metavariable();
        let first = spec.slots().iter().find(|slot| slot.is_open()).map_or("", |slot| slot.name);
        let told = spec.value_name.split(';').filter_map(|part| part.split_once(":="));
        for (name, text) in told {
            let words = match text.trim() {
                "$" => listed(&stands_for(spec.value, spec.range).unwrap_or_default()),
                text => expanded(text, &[]),
            };
            self.add(name.trim(), words);
        }
        match meaning {
            None if !is_inline(spec) => self.derive(first, spec.value, spec.range),
            _ => {}
        }
        if let Behind::These(keys) = spec.behind {
            keys().into_iter().for_each(|key| self.add_spec(key));
        }
    }

    /// Returns all definitions, explicit ones first.
    fn all(self) -> Vec<(&'static str, Vec<String>)> {
        let Definitions { mut told, mut derived } = self;
        derived.retain(|(name, _)| !told.iter().any(|(known, _)| known == name));
        told.extend(derived);
        told
    }
}

/// The range of a number without limits.
const ANY: (u64, u64) = (0, u64::MAX);

/// Whether a text is a single name, such as `PORT`, in contrast to `[FROM/]TO`.
fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b"-_".contains(&b))
}

/// Whether the possible values are listed directly after the keyword, without a name.
fn is_inline(spec: &Spec) -> bool {
    spec.value_name.is_empty() || spec.value_name.starts_with('{')
}

/// Returns the possible words and numbers of a value, or `None` if they cannot be listed.
fn stands_for(value: Value, range: (u64, u64)) -> Option<Vec<String>> {
    let (mut words, open) = match value {
        Value::Named(_) => (value.listed(), true),
        Value::Known(_) => (value.words(), true),
        Value::Kind(_) => (value.listed(), false),
        _ => (value.words(), false),
    };
    words.dedup();
    words.retain(|word| !open || !word.bytes().all(|byte| byte.is_ascii_digit()));
    let mut words: Vec<_> = words.into_iter().map(str::to_string).collect();
    match range {
        (low, high) if high < u64::MAX => words.insert(0, format!("{low}..{high}")),
        _ if open => words.push("NUMBER".into()),
        _ => {}
    }
    Some(words).filter(|words| !words.is_empty())
}

/// `{ a |`, `b |`, `c }`
fn listed(words: &[String]) -> Vec<String> {
    std::iter::once("{".into()).chain(joined(words.iter().cloned())).collect()
}

/// Returns the usage of a tool without verbs.
pub fn line_usage(tool: &str, options: &[Opt], verb: &Verb) -> String {
    let operand = verb.operand.to_string();
    let pieces: Vec<_> = std::iter::once(operand).chain(pieces(&(verb.keys)())).collect();
    let usage = wrapped(&format!("Usage: {tool} [ OPTIONS ]"), &pieces);
    usage + &wrapped("where  OPTIONS := {", &joined(options.iter().map(|row| option(row, options))))
}

/// Formats keywords for a usage, each with the keywords that follow its value.
pub fn pieces(keys: &[&'static Spec]) -> Vec<String> {
    let mut all = Vec::new();
    let mut rest = keys;
    while let [spec, others @ ..] = rest {
        let ways = both_ways(rest);
        rest = if ways { &rest[3..] } else { others };
        if has_positive(spec, keys) {
            continue;
        }
        all.push(written(spec, if ways { "[i|o]" } else { "" }, has_negative(spec, keys)));
        if let Behind::These(keys) = spec.behind
            && let Some(last) = all.last_mut()
        {
            last.truncate(last.len() - " ]".len());
            all.extend(self::pieces(&keys()));
            all.push("]".into());
        }
    }
    all
}

/// Whether `keys` also contain this keyword with the prefix `no`.
fn has_negative(spec: &Spec, keys: &[&Spec]) -> bool {
    let is_negative = |other: &&Spec| {
        let text = other.words[0].text.strip_prefix("no");
        text == Some(spec.words[0].text) && matches!(other.value, Value::None)
    };
    matches!(spec.value, Value::None) && keys.iter().any(is_negative)
}

/// Whether this keyword is another one of `keys` with the prefix `no`.
fn has_positive(spec: &Spec, keys: &[&Spec]) -> bool {
    keys.iter().any(|other| has_negative(other, &[spec]))
}

/// Whether the first three keywords are one for both directions, one for input and one for output: `key`, `ikey`,
/// `okey`.
fn both_ways(keys: &[&Spec]) -> bool {
    let [both, of_input, of_output, ..] = keys else { return false };
    let is = |way: &str, spec: &Spec| {
        spec.words[0].text.strip_prefix(way) == Some(both.words[0].text)
            && spec.value_name == both.value_name
    };
    is("i", of_input) && is("o", of_output)
}

/// Formats a keyword: `[ dev IFNAME ]`, `[ df { unset | set } ]`; without brackets if it is required.
pub fn piece(spec: &Spec) -> String {
    written(spec, "", false)
}

/// Like [`piece`]. `ways` are the alternative prefixes, such as `[i|o]`. `has_negative`: a separate row defines the
/// `no` form.
fn written(spec: &Spec, ways: &str, has_negative: bool) -> String {
    let value = value(spec);
    let no = if (spec.negatable || has_negative) && value.is_empty() { "[no]" } else { "" };
    let words: Vec<_> = spec.words.iter().map(|word| format!("{no}{ways}{}", word.text)).collect();
    let text = match (&words[..], value.is_empty()) {
        ([word], true) => word.clone(),
        ([word], false) => format!("{word} {value}"),
        (_, true) => words.join(" | "),
        (_, false) => format!("{{ {} }} {value}", words.join(" | ")),
    };
    match (spec.required, spec.negatable && !value.is_empty()) {
        (true, _) => text,
        // The `no` form has no value.
        (_, true) => format!("[ {text} | no{ways}{} ]", spec.words[0].text),
        _ => format!("[ {text} ]"),
    }
}

/// Derives the description of the `no` form from that of the keyword.
pub fn no_doc(doc: &str) -> String {
    let action = doc.split([':', ';']).next().unwrap_or(doc);
    let action = action.split(" (").next().unwrap_or(action);
    match action.strip_prefix("do not ") {
        Some(action) => action.into(),
        None => format!("do not {action}"),
    }
}

/// Returns the name of a keyword's value, or the possible words.
pub fn value(spec: &Spec) -> String {
    match spec.metavariable().0 {
        "" => {
            let words = stands_for(spec.value, spec.range).unwrap_or_default();
            if words.is_empty() { String::new() } else { listed(&words).join(" ") }
        }
        name => name.into(),
    }
}

pub fn alternatives(words: impl Iterator<Item = &'static str>) -> String {
    let words: Vec<_> = words.collect();
    match words[..] {
        [word] => word.into(),
        _ => format!("{{ {} }}", words.join(" | ")),
    }
}

/// Returns the usage of an applet: its objects and options.
pub fn applet_usage(name: &str, options: &[Opt], objects: &[&Object]) -> String {
    let mut out = format!("Usage: {name} [ OPTIONS ] OBJECT {{ COMMAND | help }}\n");
    if options.iter().any(|option| option.words[0].text == "-batch") {
        out += &format!("       {name} [ -force ] -batch filename\n");
    }
    let names = objects.iter().flat_map(|object| object.words).map(|word| word.text);
    out += &wrapped("where  OBJECT := {", &joined(names.map(str::to_string)));
    out += &wrapped("       OPTIONS := {", &joined(options.iter().map(|row| option(row, options))));
    out
}

/// Formats an option with optional letters in brackets: `-s[tatistics]`, `-b[atch] FILE`.
pub fn option(option: &Opt, table: &[Opt]) -> String {
    let words = option.words;
    let is_told = |at: usize| {
        let begins = |other: usize| words[other].text.starts_with(words[at].text);
        !(0..words.len()).any(|other| {
            other != at && begins(other) && (words[other].text != words[at].text || other < at)
        })
    };
    let told = (0..words.len()).filter(|at| is_told(*at));
    let words =
        told.map(|at| abbreviated(option, words[at], table)).collect::<Vec<_>>().join(" | ");
    let value = match option.value.words()[..] {
        [] => option.value_name.to_string(),
        ref words => format!("{{ {} }}", words.join(" | ")),
    };
    format!("{words} {value}").trim_end().to_string()
}

/// Formats a spelling of an option. The shortest abbreviation is the one that no earlier option in the table matches.
/// in the table takes.
fn abbreviated(option: &Opt, word: Word, table: &[Opt]) -> String {
    let text = word.text;
    let means = |typed: &str| table.iter().find(|row| word::any(row.words, typed));
    let is_own =
        |length: &usize| means(&text[..*length]).is_some_and(|row| std::ptr::eq(row, option));
    match (2..text.len()).find(is_own).filter(|_| !word.exact) {
        Some(length) => format!("{}[{}]", &text[..length], &text[length..]),
        None => text.into(),
    }
}

/// `a |`, `b |`, `c }`
pub fn joined(items: impl Iterator<Item = String>) -> Vec<String> {
    let mut all: Vec<String> = items.map(|item| item + " |").collect();
    if let Some(last) = all.last_mut() {
        last.truncate(last.len() - 1);
        last.push('}');
    }
    all
}

/// Formats `head` and `pieces` as lines; continuation lines are indented to the same column.
pub fn wrapped(head: &str, pieces: &[String]) -> String {
    let indent = head.len().min(INDENT);
    let (mut out, mut column) = (head.to_string(), head.len());
    let is_long = |piece: &str| indent + 1 + piece.len() > WIDTH;
    let words = |piece: &'_ String| match is_long(piece) {
        true => piece.split(' ').map(str::to_string).collect(),
        false => vec![piece.clone()],
    };
    for piece in pieces.iter().flat_map(words) {
        if column + 1 + piece.len() > WIDTH && column > indent {
            out += "\n";
            out += &" ".repeat(indent);
            column = indent;
        }
        out += " ";
        out += &piece;
        column += 1 + piece.len();
    }
    out += "\n";
    out
}
