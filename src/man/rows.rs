//! The generated parts of a page, from the rows.

use super::troff::{bold, italic};
use crate::applet::Applet;
use crate::attr::kind::LinkKind;
use crate::cli::grammar::{Behind, Spec};
use crate::cli::manual::{self, Group};
use crate::cli::object::Verb;
use crate::cli::options::Opt;
use crate::ip::route::encap::Encap;
use crate::text::word::Word;

/// Longest heading, in characters.
const TITLE: usize = 70;

/// How many keywords may stand twice on a page; a longer list refers to the command that has it already.
const REPEATED: usize = 8;

/// A word with its help, and the words that may follow it.
#[derive(PartialEq, Eq)]
pub struct Entry {
    /// Its spellings: the headings that a text may give it.
    pub names: Vec<String>,
    /// How the page writes it, in troff.
    pub term: String,
    /// One line on what it does.
    pub doc: String,
    /// The words of its own behind it.
    pub inner: Vec<Entry>,
}

/// Words with one heading.
pub struct Part {
    /// The heading; none for words that stand at the top of their section.
    pub title: Option<String>,
    /// The whole line, where the heading is only its beginning.
    pub line: Option<String>,
    /// What the heading names: verbs, or a kind.
    pub heads: Vec<Entry>,
    /// The keywords below it.
    pub keys: Vec<Entry>,
    /// The command above that has the same keywords, which are not repeated.
    pub(super) same_as: Option<String>,
}

impl Part {
    /// Words at the top of their section.
    pub fn of(keys: Vec<Entry>) -> Self {
        Part { title: None, line: None, heads: Vec::new(), keys, same_as: None }
    }

    /// Whether it has nothing to write.
    pub fn is_empty(&self) -> bool {
        self.title.is_none() && self.keys.is_empty()
    }
}

/// The verbs of an object or a tool, a part for those that take the same words.
pub fn commands(verbs: &'static [Verb], title: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    manual::groups(verbs, title, &mut |prefix, group| {
        let mut part = command(title, prefix, &group);
        let same = |above: &&Part| part.keys.len() > REPEATED && above.keys == part.keys;
        if let Some(above) = parts.iter().find(same) {
            part.same_as = Some(format!("{title} {}", above.heads[0].names[0]));
            part.keys.clear();
        }
        parts.push(part);
    });
    parts
}

fn command(title: &str, prefix: &str, group: &Group) -> Part {
    let behind = prefix.strip_prefix(title).unwrap_or_default().trim_start();
    let head = |verb: &&'static Verb| {
        let word = |word: &Word| format!("{behind} {}", word.text).trim_start().to_string();
        let names: Vec<_> = verb.words.iter().map(word).collect();
        Entry { term: alternatives(verb.words), names, doc: verb.doc.into(), inner: vec![] }
    };
    let words = group.verbs.iter().flat_map(|verb| verb.words).map(|word| word.text);
    let short = format!("{prefix} {}", manual::alternatives(words));
    let long = format!("{short} {}", group.verbs[0].operand);
    let is_long = long.len() > TITLE;
    Part {
        title: Some(if is_long { short } else { long.trim_end().into() }),
        line: is_long.then_some(long),
        heads: group.verbs.iter().map(head).collect(),
        keys: keys(&group.keys),
        same_as: None,
    }
}

/// Keywords, each with those behind it.
pub fn keys(specs: &[&Spec]) -> Vec<Entry> {
    specs.iter().map(|spec| key(spec)).collect()
}

fn key(spec: &Spec) -> Entry {
    let no = if spec.negatable { "[no]" } else { "" };
    let words: Vec<_> = spec.words.iter().map(|word| bold(&format!("{no}{}", word.text))).collect();
    let value = match manual::value(spec) {
        value if value.is_empty() => value,
        value => format!(" {}", italic(&value)),
    };
    Entry {
        names: names(spec.words),
        term: format!("{}{value}", words.join(" | ")),
        doc: spec.doc.into(),
        inner: match spec.behind {
            Behind::These(behind) => keys(&behind()),
            _ => vec![],
        },
    }
}

/// Options before everything else.
pub fn options(options: &[Opt]) -> Vec<Entry> {
    let entry = |option: &Opt| Entry {
        names: names(option.words),
        term: super::troff::usage(&manual::option(option, options)),
        doc: option.doc.into(),
        inner: vec![],
    };
    options.iter().map(entry).collect()
}

/// A kind with its options.
pub fn kind(kind: &LinkKind) -> Part {
    titled(&format!("type {}", kind.name), kind.name, kind.doc, &kind.specs())
}

/// A type of encapsulation with its options.
pub fn encap(encap: &Encap) -> Part {
    titled(&encap.title(), encap.name, encap.doc, &encap.specs())
}

/// Words below a heading of one name.
pub(super) fn titled(title: &str, name: &str, doc: &str, specs: &[&Spec]) -> Part {
    let head =
        Entry { names: vec![name.into()], term: bold(title), doc: doc.into(), inner: vec![] };
    Part {
        title: Some(title.into()),
        line: None,
        heads: vec![head],
        keys: keys(specs),
        same_as: None,
    }
}

/// The options of kinds that share a page, each once; those that not every kind has name the kinds that have it.
pub fn shared(kinds: &[&LinkKind]) -> Vec<Entry> {
    let mut found: Vec<(&'static Spec, Vec<&str>)> = Vec::new();
    for kind in kinds {
        for spec in kind.specs() {
            let alike = |other: &&'static Spec| {
                other.words == spec.words
                    && other.doc == spec.doc
                    && manual::value(other) == manual::value(spec)
            };
            match found.iter_mut().find(|(other, _)| alike(other)) {
                Some((_, names)) => names.push(kind.name),
                None => found.push((spec, vec![kind.name])),
            }
        }
    }
    let entry = |(spec, names): &(&Spec, Vec<&str>)| {
        let mut entry = key(spec);
        if names.len() < kinds.len() {
            entry.doc = format!("{} (only {})", entry.doc.trim_end_matches('.'), names.join(", "));
        }
        entry
    };
    found.iter().map(entry).collect()
}

/// A word and where it is described.
pub fn elsewhere(name: &str, doc: &str) -> Entry {
    Entry { names: vec![name.into()], term: bold(name), doc: doc.into(), inner: vec![] }
}

/// The keywords of a tool that takes them at once.
pub fn line(verb: &Verb, applet: &Applet) -> Vec<Entry> {
    let operand = Entry {
        names: vec![applet.name.into()],
        term: super::troff::usage(verb.operand),
        doc: verb.doc.into(),
        inner: vec![],
    };
    let operand = Some(operand).filter(|_| !verb.operand.is_empty());
    operand.into_iter().chain(keys(&(verb.keys)())).collect()
}

fn names(words: &[Word]) -> Vec<String> {
    words.iter().map(|word| word.text.to_string()).collect()
}

fn alternatives(words: &[Word]) -> String {
    words.iter().map(|word| bold(word.text)).collect::<Vec<_>>().join(" | ")
}
