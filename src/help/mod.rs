//! `rip help`: help on rip, a tool, an object, a command or a link kind, generated from the tables.
//!
//! Topics form a tree, and the words after `help` are a path in it. `overview` is the output of `rip --help`. `page`
//! fits lines to the width of the terminal. `pager` displays long pages.

mod overview;
mod page;
mod pager;

use crate::applet::{self, Applet, Grammar, OwnWord};
use crate::cli::grammar::{Spec, Value};
use crate::cli::manual;
use crate::cli::object::{Object, Verb};
use crate::cli::options::Opt;
use crate::error::{Error, Result};
use crate::ip::link::kind;
use crate::text::word::{self, Word};
use page::{Page, Row};

/// A topic of the help.
#[derive(Clone, Copy)]
pub(super) enum Topic {
    /// rip as a whole.
    Rip,
    /// A command of rip.
    Own(&'static OwnWord),
    /// A tool.
    Tool(&'static Applet),
    /// An object of a tool.
    Object(&'static Object),
    /// A command.
    Verb(&'static Verb),
    /// A link kind: name and one-line description.
    Kind(&'static str, &'static str),
    /// A keyword of a command.
    Keyword(&'static Spec),
}

impl Topic {
    /// The name and a one-line description.
    pub fn line(&self) -> (&'static str, &'static str) {
        match *self {
            Topic::Rip => ("rip", applet::DOC),
            Topic::Own(own) => (own.word, own.doc),
            Topic::Tool(tool) => (tool.name, tool.doc),
            Topic::Object(object) => (object.words[0].text, object.doc),
            Topic::Verb(verb) => (verb.words[0].text, verb.doc),
            Topic::Kind(name, doc) => (name, doc),
            Topic::Keyword(spec) => (spec.words[0].text, spec.doc),
        }
    }

    /// The heading of a list of such topics.
    pub fn heading(&self) -> &'static str {
        match self {
            Topic::Rip | Topic::Own(_) => "rip",
            Topic::Tool(_) => "tools",
            Topic::Object(_) => "objects",
            Topic::Verb(_) => "commands",
            Topic::Kind(..) => "link kinds",
            Topic::Keyword(_) => "keywords",
        }
    }

    /// The topics that the next word of a path can name.
    pub fn below(&self) -> Vec<Topic> {
        match *self {
            Topic::Rip => {
                let tools =
                    applet::APPLETS.iter().filter(|tool| applet::by_word(tool.name).is_some());
                let own = applet::OWN.iter().filter(|own| !own.doc.is_empty());
                let objects = crate::ip::OBJECTS.iter().copied().map(Topic::Object);
                tools.map(Topic::Tool).chain(objects).chain(own.map(Topic::Own)).collect()
            }
            Topic::Tool(Applet { grammar: Grammar::Objects(objects), .. }) => {
                objects.iter().copied().map(Topic::Object).collect()
            }
            Topic::Tool(Applet { grammar: Grammar::Verbs(verbs), .. }) => {
                verbs.iter().map(Topic::Verb).collect()
            }
            Topic::Tool(Applet { grammar: Grammar::Line(verb), .. }) => keywords(verb),
            Topic::Object(object) => {
                let verbs = object.verbs.iter().filter(|verb| verb.words[0].text != "help");
                let kinds = kinds(object).into_iter().map(|(name, doc)| Topic::Kind(name, doc));
                verbs.map(Topic::Verb).chain(kinds).collect()
            }
            Topic::Verb(verb) if verb.verbs.is_empty() => keywords(verb),
            Topic::Verb(verb) => verb.verbs.iter().map(Topic::Verb).collect(),
            Topic::Kind(name, _) => kind::options(name).into_iter().map(Topic::Keyword).collect(),
            Topic::Own(own) => keywords(&own.line),
            Topic::Keyword(_) => Vec::new(),
        }
    }

    /// The spellings, if they can be abbreviated.
    fn words(&self) -> &'static [Word] {
        match *self {
            Topic::Object(object) => object.words,
            Topic::Verb(verb) => verb.words,
            Topic::Keyword(spec) => spec.words,
            _ => &[],
        }
    }

    fn is_named(&self, typed: &str) -> bool {
        self.line().0 == typed || self.words().iter().any(|word| word.text == typed)
    }
}

fn keywords(verb: &Verb) -> Vec<Topic> {
    (verb.keys)().into_iter().map(Topic::Keyword).collect()
}

/// The link kinds that are valid operands of a command of this object, as in `ip link help`.
fn kinds(object: &Object) -> Vec<(&'static str, &'static str)> {
    let mut operands = object.verbs.iter().flat_map(|verb| verb.operands);
    let kinds = operands.find_map(|value| match value {
        Value::Kind(kinds) => Some(kinds(false)),
        _ => None,
    });
    kinds.unwrap_or_default()
}

/// The topics that can follow a path: the subtopics of the last one; after a command, also the link kinds of its
/// object.
pub fn after(path: &[Topic]) -> Vec<Topic> {
    let mut all = path.last().map(Topic::below).unwrap_or_default();
    if let [.., object @ Topic::Object(_), Topic::Verb(_)] = path {
        all.extend(object.below().into_iter().filter(is_kind));
    }
    all
}

fn is_kind(topic: &Topic) -> bool {
    matches!(topic, Topic::Kind(..))
}

/// Resolves `words` to a path of topics, starting at rip. Words may be abbreviated as the tools allow, and `type` may
/// precede a link kind. Errors: the first word that names no topic.
pub fn path<'w>(words: &[&'w str]) -> std::result::Result<Vec<Topic>, &'w str> {
    let mut path = vec![Topic::Rip];
    for (at, &typed) in words.iter().enumerate() {
        let all = after(&path);
        if typed == "type" && at + 1 < words.len() && all.iter().any(is_kind) {
            continue;
        }
        let exact = all.iter().find(|topic| topic.is_named(typed));
        let found = exact.or_else(|| all.iter().find(|topic| word::any(topic.words(), typed)));
        path.push(*found.ok_or(typed)?);
    }
    Ok(path)
}

/// Runs `rip help WORDS`. Errors: `rip: there is no help on "word", try "rip help".`
pub fn run(words: &[String]) -> Result {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let path = path(&words).map_err(|word| {
        Error::refused(format!("rip: there is no help on \"{word}\", try \"rip help\"."))
            .about(word)
    })?;
    let mut page = Page::new();
    write(&path, &mut page);
    pager::show(&page)
}

/// Writes the help on the last topic of a path.
fn write(path: &[Topic], page: &mut Page) {
    let Some(topic) = path.last() else { return };
    let title = title(path);
    match *topic {
        Topic::Rip => overview::write(page),
        Topic::Own(own) => {
            page.title(&format!("rip {}", own.word), own.doc);
            page.text(&format!("rip {}", own.usage));
            page.rows("Keywords", (own.line.keys)().into_iter().flat_map(key_rows));
            let options = own.options.iter().chain(own.shared);
            let option = |option: &Opt| Row::new(manual::option(option, own.shared), option.doc);
            page.rows("Options", options.map(option));
            let of_word = if own.has_page() { format!("-{}", own.word) } else { String::new() };
            page.text(&format!("Manual: man rip{of_word}"));
        }
        Topic::Tool(tool) => write_tool(tool, page),
        Topic::Object(object) => write_object(object, &title, page),
        Topic::Verb(verb) => {
            page.title(&title, verb.doc);
            page.text(&usage(verb, before_last(&title)));
            below(verb, page);
            page.text(&manual_of(path));
        }
        Topic::Kind(name, doc) => {
            page.title(&format!("type {name}"), doc);
            if kind::can_add(name) {
                page.text(&format!("ip link add [ dev ] NAME type {name} [ OPTIONS ]"));
            }
            page.text(&format!("ip link set [ dev ] NAME type {name} [ OPTIONS ]"));
            page.rows("Options", kind::options(name).into_iter().flat_map(key_rows));
            page.text("Manual: man ip-link");
        }
        Topic::Keyword(spec) => {
            page.rows(&title, key_rows(spec).into_iter());
            page.text(&manual_of(path));
        }
    }
}

/// The words of a path as they are typed; `rip` is omitted before a tool's name.
fn title(path: &[Topic]) -> String {
    let words = path.iter().skip(1).map(|topic| topic.line().0);
    let begins_with_object = matches!(path.get(1), Some(Topic::Object(_)));
    let tool = begins_with_object.then_some("ip");
    tool.into_iter().chain(words).collect::<Vec<_>>().join(" ")
}

fn before_last(title: &str) -> &str {
    title.rsplit_once(' ').map_or(title, |split| split.0)
}

/// The synopsis of a command: its operand and required keywords.
fn usage(verb: &Verb, before: &str) -> String {
    let names = manual::alternatives(verb.words.iter().map(|word| word.text));
    let keys = (verb.keys)();
    let required = keys.iter().filter(|key| key.required).map(|key| manual::piece(key));
    let mut words = vec![before.to_string(), names, verb.operand.into()];
    words.extend(required);
    let more = if !keys.is_empty() { "[ KEYWORDS ]" } else { "" };
    words.push(if verb.verbs.is_empty() { more } else { "COMMAND" }.into());
    words.retain(|word| !word.is_empty());
    words.join(" ")
}

/// The manual page of a path: that of its object, else that of its tool.
fn manual_of(path: &[Topic]) -> String {
    let page = path.iter().rev().find_map(|topic| match topic {
        Topic::Object(object) => Some(object.title.replace(' ', "-")),
        Topic::Tool(tool) => Some(tool.name.to_string()),
        _ => None,
    });
    format!("Manual: man {}", page.unwrap_or_else(|| "rip".into()))
}

fn write_tool(tool: &'static Applet, page: &mut Page) {
    page.title(tool.name, tool.doc);
    let below = Topic::Tool(tool).below();
    match &tool.grammar {
        Grammar::Objects(_) => {
            page.text(&format!("{} [ OPTIONS ] OBJECT {{ COMMAND | help }}", tool.name));
            page.rows("Objects", below.iter().map(row));
        }
        Grammar::Verbs(verbs) => {
            page.text(&format!("{} [ OPTIONS ] COMMAND", tool.name));
            page.rows("Commands", verbs.iter().map(verb_row));
        }
        Grammar::Line(verb) => {
            page.text(&format!("{} [ OPTIONS ] {} [ KEYWORDS ]", tool.name, verb.operand));
            page.rows("Keywords", (verb.keys)().into_iter().flat_map(key_rows));
        }
    }
    let option = |option: &Opt| Row::new(manual::option(option, tool.options), option.doc);
    page.rows("Options", tool.options.iter().map(option));
    page.text(&format!("Manual: man {}", tool.name));
}

fn write_object(object: &'static Object, title: &str, page: &mut Page) {
    let names = object.words.iter().map(|word| word.text);
    page.title(&format!("{} {}", before_last(title), manual::alternatives(names)), object.doc);
    let verbs = object.verbs.iter().filter(|verb| verb.words[0].text != "help");
    page.rows("Commands", verbs.clone().map(verb_row));
    let mut sets: Vec<(Vec<&str>, Vec<&'static Spec>)> = Vec::new();
    for verb in verbs {
        let keys = (verb.keys)();
        let name = verb.words[0].text;
        match sets.iter_mut().find(|(_, other)| are_same(other, &keys)) {
            Some((names, _)) => names.push(name),
            None => sets.push((vec![name], keys)),
        }
    }
    for (names, keys) in sets.into_iter().filter(|(_, keys)| !keys.is_empty()) {
        page.rows(
            &format!("Keywords of {}", names.join(", ")),
            keys.into_iter().flat_map(key_rows),
        );
    }
    let kinds = kinds(object);
    if !kinds.is_empty() {
        page.columns("Link kinds", kinds.into_iter().map(|kind| kind.0));
        page.text(&format!("Options of a kind: rip help {} KIND", object.words[0].text));
    }
    let nested = object.verbs.iter().find(|verb| !verb.verbs.is_empty());
    if let Some(verb) = nested {
        let (object, verb) = (object.words[0].text, verb.words[0].text);
        page.text(&format!("More on one command: rip help {object} {verb}"));
    }
    page.text(&format!("Manual: man {}", object.title.replace(' ', "-")));
}

/// Whether two commands have the same keywords.
fn are_same(a: &[&Spec], b: &[&Spec]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| std::ptr::eq(*a, *b))
}

fn below(verb: &'static Verb, page: &mut Page) {
    page.rows("Commands", verb.verbs.iter().map(verb_row));
    page.rows("Keywords", (verb.keys)().into_iter().flat_map(key_rows));
}

fn row(topic: &Topic) -> Row {
    let (name, doc) = topic.line();
    Row::new(name.into(), doc)
}

fn verb_row(verb: &Verb) -> Row {
    let names: Vec<_> = verb.words.iter().map(|word| word.text).collect();
    Row::new(format!("{} {}", names.join(", "), verb.operand).trim_end().into(), verb.doc)
}

/// The rows of a keyword and of the keywords that follow its value.
fn key_rows(spec: &'static Spec) -> Vec<Row> {
    let names: Vec<_> = spec.words.iter().map(|word| word.text).collect();
    let no = if spec.negatable { "[no]" } else { "" };
    let name = format!("{no}{} {}", names.join(", "), manual::value(spec));
    let mut rows = vec![Row::new(name.trim_end().into(), spec.doc)];
    if let crate::cli::grammar::Behind::These(keys) = spec.behind {
        rows.extend(keys().into_iter().flat_map(key_rows).map(Row::indented));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(line: &str) -> String {
        let words: Vec<_> = line.split_whitespace().collect();
        let mut page = Page::new();
        write(&path(&words).expect(line), &mut page);
        page.text_of(80, false)
    }

    #[test]
    fn topics_by_their_words() {
        assert!(page("route").contains("via [ FAMILY ] ADDRESS"));
        assert!(page("ip route del").contains("ip route { del | delete }"));
        assert!(page("link vxlan").contains("VXLAN network identifier"));
        assert_eq!(page("link vxlan"), page("link add type vxlan"));
        assert!(page("bridge fdb add").contains("vlan VID"));
        assert!(page("brctl").contains("addif <bridge> <device>"));
        assert!(page("ifconfig").contains("netmask"));
        assert!(page("r del").contains("delete a route"));
        let words = |line: &'static str| line.split(' ').collect::<Vec<_>>();
        assert_eq!(path(&words("link nosuch")).err(), Some("nosuch"));
        assert_eq!(path(&words("nosuch link")).err(), Some("nosuch"));
    }

    #[test]
    fn every_topic_has_help_that_fits() {
        let mut paths = vec![vec![Topic::Rip]];
        while let Some(found) = paths.pop() {
            let mut page = Page::new();
            write(&found, &mut page);
            for width in [60, 80, 120] {
                let text = page.text_of(width, false);
                let title = title(&found);
                assert!(!text.trim().is_empty(), "{title}");
                let is_long =
                    |line: &&str| line.chars().count() > width && line.trim().contains(' ');
                let long = text.lines().find(is_long);
                assert_eq!(long, None, "{title}");
            }
            // Keywords have no page of their own, only a row.
            if !matches!(found.last(), Some(Topic::Verb(verb)) if verb.verbs.is_empty())
                && found.len() < 4
            {
                let below = found.last().map(Topic::below).unwrap_or_default();
                paths.extend(below.into_iter().map(|topic| [&found[..], &[topic]].concat()));
            }
        }
    }
}
