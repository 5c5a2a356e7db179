//! Generates the parts of a page from the rows.

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

/// Longest list of keywords that a page repeats. A command with a longer list refers to the command that has the same list.
const REPEATED: usize = 8;

/// A keyword or option.
#[derive(PartialEq, Eq)]
pub struct Entry {
    /// Spellings of the keyword. A heading in a text may be any of them.
    pub names: Vec<String>,
    /// The keyword with its value, in troff.
    pub term: String,
    /// One-line description.
    pub doc: String,
    /// Keywords that may follow this one and belong to it.
    pub inner: Vec<Entry>,
}

/// Keywords below one heading.
pub struct Part {
    /// The heading. None if the keywords follow the heading of the section.
    pub title: Option<String>,
    /// The complete command line, if the heading is only its beginning.
    pub line: Option<String>,
    /// The verbs or the kind in the heading.
    pub heads: Vec<Entry>,
    /// The keywords below the heading.
    pub keys: Vec<Entry>,
    /// An earlier command with the same keywords, which are not repeated.
    pub(super) same_as: Option<String>,
}

impl Part {
    /// A part without a heading.
    pub fn of(keys: Vec<Entry>) -> Self {
        Part { title: None, line: None, heads: Vec::new(), keys, same_as: None }
    }

    /// Whether the part has neither heading nor keywords.
    pub fn is_empty(&self) -> bool {
        self.title.is_none() && self.keys.is_empty()
    }
}

/// The verbs of an object or a tool. Verbs with the same keywords form one part.
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

/// Converts keywords, each with the keywords that may follow it.
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

/// Converts options.
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

/// A part of keywords below one heading.
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

/// The options of kinds that share a page, each once. An option that not all of them have names its kinds.
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

/// A keyword with a reference to the page that describes it.
pub fn elsewhere(name: &str, doc: &str) -> Entry {
    Entry { names: vec![name.into()], term: bold(name), doc: doc.into(), inner: vec![] }
}

/// The operands and keywords of a tool without verbs.
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
