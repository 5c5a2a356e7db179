//! The pages of the manual and their layout.

use super::rows::{self, Entry, Part};
use super::synopsis;
use super::text::{self, Section};
use super::troff::{self, bold, escaped, heading, sentence};
use crate::applet::{self, APPLETS, Applet, Grammar, OWN, OwnWord};
use crate::attr::kind::LinkKind;
use crate::cli::grammar::{Behind, Value};
use crate::cli::object::Object;
use crate::ip::link::{kind, port};
use crate::ip::route::encap;
use std::fmt::Write;

/// Date in the footer of all pages: that of the release. The pages do not depend on the date of the build.
const DATE: &str = "2026-11-24";

/// The sections of a page after NAME and SYNOPSIS, in the order of the page. A text must not have other sections.
const SECTIONS: &[&str] = &[
    "DESCRIPTION",
    "OPTIONS",
    "OBJECTS",
    "COMMANDS",
    "KEYWORDS",
    "KINDS",
    "ENCAPSULATIONS",
    "OUTPUT",
    "JSON",
    "EXIT STATUS",
    "FILES",
    "ENVIRONMENT",
    "SECURITY",
    "DIFFERENCES",
    "EXAMPLES",
    "NOTES",
    "SEE ALSO",
];

/// Kinds that share a page because most of their options are the same. The page has the name of the first kind.
const TOGETHER: &[&[&str]] = &[
    &["gre", "gretap", "erspan", "ip6gre", "ip6gretap", "ip6erspan"],
    &["ipip", "sit", "ip6tnl"],
    &["macvlan", "macvtap"],
    &["vti", "vti6"],
];

/// A kind with at least this number of options has its own page.
const OWN_PAGE: usize = 10;

/// Kinds with fewer options that also have their own page, because they are often used.
const OFTEN: &[&str] = &["vlan", "macvlan"];

/// Additional names of pages, besides the page name and the spellings of the object.
const ALIASES: &[(&str, &[&str])] = &[
    ("ip-address", &["ip-addr"]),
    ("ip-fou", &["ip-gue"]),
    ("ip-neigh", &["ip-neighbor", "ip-neighbour"]),
];

/// The generated content of a page.
pub struct Source {
    /// Name of the page: `ip-netns`.
    pub name: String,
    /// Section of the manual.
    pub section: u8,
    /// The tool. `man/text/defaults` has sections for all pages of a tool.
    pub tool: &'static str,
    /// Other names of the page.
    pub aliases: Vec<String>,
    doc: String,
    synopsis: String,
    parts: Vec<(&'static str, Vec<Part>)>,
    see: Vec<String>,
}

/// Returns the sources of all pages.
pub fn all() -> Vec<Source> {
    let mut all: Vec<_> = APPLETS.iter().flat_map(applet_pages).collect();
    all.extend(kind_pages().iter().map(|kinds| of_kinds(kinds)));
    all.push(of_rip());
    all.extend(OWN.iter().filter(|own| own.has_page()).map(of_own));
    for source in &mut all {
        let more =
            ALIASES.iter().filter(|(name, _)| *name == source.name).flat_map(|(_, more)| *more);
        source.aliases.extend(more.map(|alias| alias.to_string()));
        source.aliases.sort();
        source.aliases.dedup();
        source.aliases.retain(|alias| *alias != source.name);
    }
    all
}

fn applet_pages(applet: &'static Applet) -> Vec<Source> {
    let objects = match applet.grammar {
        Grammar::Objects(objects) => &**objects,
        _ => &[],
    };
    let own = objects.iter().map(|object| of_object(object, applet.name));
    std::iter::once(of_applet(applet)).chain(own).collect()
}

fn of_applet(applet: &'static Applet) -> Source {
    let options = ("OPTIONS", vec![Part::of(rows::options(applet.options))]);
    let (synopsis, rest) = match &applet.grammar {
        Grammar::Objects(objects) => {
            let object = |object: &&Object| Entry {
                term: bold(&page_name(object)) + "(8)",
                ..rows::elsewhere(object.words[0].text, object.doc)
            };
            let objects = Part::of(objects.iter().map(object).collect());
            (synopsis::of_tool(applet.name, applet.options), ("OBJECTS", vec![objects]))
        }
        Grammar::Verbs(verbs) => (
            synopsis::of_verbs(verbs, applet.name),
            ("COMMANDS", rows::commands(verbs, applet.name)),
        ),
        Grammar::Line(verb) => (
            synopsis::of_line(applet.name, verb),
            ("KEYWORDS", vec![Part::of(rows::line(verb, applet))]),
        ),
    };
    Source {
        name: applet.name.into(),
        section: 8,
        tool: applet.name,
        aliases: vec![],
        doc: applet.doc.into(),
        synopsis,
        parts: [options, rest]
            .into_iter()
            .filter(|(_, parts)| !parts.iter().all(Part::is_empty))
            .collect(),
        see: vec!["rip(1)".into()],
    }
}

/// The name of the page of an object: the name in its usage (`ip-neigh`), unless another object has that name.
fn page_name(object: &Object) -> String {
    let (tool, name) = object.title.split_once(' ').unwrap_or((object.title, ""));
    let is_own = object.words.iter().any(|word| word.text.starts_with(name));
    format!("{tool}-{}", if is_own { name } else { object.words[0].text })
}

/// Whether an operand of a verb is a link kind: `ip link help TYPE`.
fn names_kinds(object: &Object) -> bool {
    let mut operands = object.verbs.iter().flat_map(|verb| verb.operands);
    operands.any(|value| matches!(value, Value::Kind(_)))
}

/// Whether a keyword has options for each of its values: `encap TYPE …`.
fn names_encapsulations(object: &Object) -> bool {
    let mut keys = object.verbs.iter().flat_map(|verb| (verb.keys)());
    keys.any(|spec| matches!(spec.behind, Behind::Of(_)))
}

fn of_object(object: &'static Object, tool: &'static str) -> Source {
    let name = page_name(object);
    let title = name.replacen('-', " ", 1);
    let mut parts = vec![("COMMANDS", rows::commands(object.verbs, &title))];
    if names_kinds(object) {
        parts.push(("KINDS", kinds()));
    }
    if names_encapsulations(object) {
        parts.push((
            "ENCAPSULATIONS",
            encap::ENCAPS.iter().map(|encap| rows::encap(encap)).collect(),
        ));
    }
    Source {
        name,
        section: 8,
        tool,
        aliases: object.words.iter().map(|word| format!("{tool}-{}", word.text)).collect(),
        doc: object.doc.into(),
        synopsis: synopsis::of_object(object, &title),
        parts,
        see: vec![format!("{tool}(8)"), "rip(1)".into()],
    }
}

/// Returns the kinds of each page about link kinds.
fn kind_pages() -> Vec<Vec<&'static LinkKind>> {
    let all = || kind::KINDS.iter().chain(port::PORTS).copied();
    let mut pages: Vec<Vec<&'static LinkKind>> = Vec::new();
    for kind in all() {
        let together = TOGETHER.iter().find(|names| names.contains(&kind.name));
        match together {
            Some(names) if names[0] != kind.name => {}
            Some(names) => {
                let of_name = |name: &&str| all().find(|kind| kind.name == *name);
                pages.push(names.iter().filter_map(of_name).collect());
            }
            None => pages.push(vec![kind]),
        }
    }
    pages.retain(|kinds| {
        kinds.iter().any(|kind| kind.set.len() >= OWN_PAGE || OFTEN.contains(&kind.name))
    });
    pages
}

fn of_kinds(kinds: &[&'static LinkKind]) -> Source {
    let page = |kind: &&LinkKind| format!("ip-link-{}", kind.name);
    Source {
        name: page(&kinds[0]),
        section: 8,
        tool: "ip",
        aliases: kinds.iter().map(page).collect(),
        doc: kinds[0].doc.into(),
        synopsis: synopsis::of_kinds(kinds),
        parts: vec![("KEYWORDS", vec![Part::of(rows::shared(kinds))])],
        see: vec!["ip-link(8)".into(), "ip(8)".into(), "rip(1)".into()],
    }
}

/// The section of ip-link(8) about kinds: first references to the kinds with their own page, then the other kinds.
fn kinds() -> Vec<Part> {
    let pages = kind_pages();
    let mut elsewhere = Vec::new();
    for page in &pages {
        let entry = |kind: &&LinkKind| Entry {
            doc: format!("{}: see ip-link-{}(8)", kind.doc.trim_end_matches('.'), page[0].name),
            ..rows::elsewhere(kind.name, "")
        };
        elsewhere.extend(page.iter().map(entry));
    }
    let has_page = |kind: &LinkKind| pages.iter().flatten().any(|other| other.name == kind.name);
    let here = kind::KINDS
        .iter()
        .chain(port::PORTS)
        .filter(|kind| !has_page(kind))
        .map(|kind| rows::kind(kind));
    let bare = kind::BARE
        .iter()
        .chain(kind::UNNAMED)
        .map(|(name, doc)| rows::titled(&format!("type {name}"), name, doc, &[]));
    std::iter::once(Part::of(elsewhere)).chain(here).chain(bare).collect()
}

/// rip(1).
fn of_rip() -> Source {
    let described = || OWN.iter().filter(|own| !own.doc.is_empty());
    let option = |words: &str, operand: &str, doc| {
        rows::elsewhere(format!("{words} {operand}").trim_end(), doc)
    };
    let options = described().filter(|own| own.word.starts_with('-')).flat_map(|own| {
        let more = own.options.iter().map(move |more| {
            let words: Vec<_> = more.words.iter().map(|word| word.text).collect();
            option(&words.join(", "), more.value_name, more.doc)
        });
        std::iter::once(option(own.word, own.line.operand, own.doc)).chain(more)
    });
    let commands = described().filter(|own| !own.word.starts_with('-')).map(|own| {
        let doc = match own.has_page() {
            true => format!("{}: see rip-{}(1)", own.doc, own.word),
            false => own.doc.into(),
        };
        rows::elsewhere(&format!("rip {}", own.word), &doc)
    });
    let (options, commands) = (Part::of(options.collect()), Part::of(commands.collect()));
    Source {
        name: "rip".into(),
        section: 1,
        tool: "rip",
        aliases: vec![],
        doc: applet::DOC.into(),
        synopsis: String::new(),
        parts: vec![("OPTIONS", vec![options]), ("COMMANDS", vec![commands])],
        see: APPLETS.iter().map(|applet| format!("{}(8)", applet.name)).collect(),
    }
}

/// The page of a command of rip: rip-default(1).
fn of_own(own: &'static OwnWord) -> Source {
    let options = [rows::options(own.options), rows::options(own.shared)].into_iter().flatten();
    let keys = rows::keys(&(own.line.keys)());
    let parts = [("OPTIONS", options.collect()), ("KEYWORDS", keys)];
    let parts = parts.into_iter().filter(|(_, entries): &(_, Vec<Entry>)| !entries.is_empty());
    Source {
        name: format!("rip-{}", own.word),
        section: 1,
        tool: "rip",
        aliases: vec![],
        doc: own.doc.into(),
        synopsis: synopsis::of_own(own),
        parts: parts.map(|(name, entries)| (name, vec![Part::of(entries)])).collect(),
        see: vec!["rip(1)".into()],
    }
}

impl Source {
    /// Generates the page in troff. `text`: the text of the page, may be empty. `defaults`: sections that are used if the text does
    /// not have them. Also returns the headings of the text that match no keyword.
    pub fn page(&self, text: &str, defaults: &str) -> (String, Vec<String>) {
        let mut wrong = Vec::new();
        let mut parsed = |text| {
            text::parse(text).unwrap_or_else(|error| {
                wrong.push(error);
                Section::default()
            })
        };
        let (mut text, mut defaults) = (parsed(text), parsed(defaults));
        let doc = if text.heading.is_empty() { &self.doc } else { &text.heading };
        let mut out = String::from(
            ".\\\" Made from the rows and man/text: `SNAPSHOTS=overwrite cargo test --bin rip man::`.\n",
        );
        let (title, version) = (self.name.to_uppercase(), env!("CARGO_PKG_VERSION"));
        let _ = writeln!(out, ".TH {title} {} {DATE} \"rip {version}\" \"rip\"", self.section);
        // Do not hyphenate or justify keywords and examples.
        out += ".nh\n.ad l\n";
        let _ = writeln!(out, ".SH NAME\n{} \\- {}", escaped(&self.name), escaped(doc));
        out += ".SH SYNOPSIS\n";
        out += &text
            .take(&["SYNOPSIS".into()])
            .map_or_else(|| self.synopsis.clone(), |own| first(&own.body).to_string());
        for name in SECTIONS {
            let names = [name.to_string()];
            let given = text.take(&names).or_else(|| defaults.take(&names));
            out += &self.section(name, given, &mut wrong);
        }
        wrong.extend(
            text.inner.iter().map(|section| format!("## {}: no such section", section.heading)),
        );
        (out, wrong)
    }

    fn section(&self, name: &str, given: Option<Section>, wrong: &mut Vec<String>) -> String {
        let parts = self.parts.iter().find(|(section, _)| *section == name);
        let head = format!(".SH {name}\n");
        match (name, parts, given) {
            ("SEE ALSO", _, given) => {
                head + &self.see_also(given.map_or(String::new(), |given| given.body))
            }
            (_, Some((_, parts)), given) => {
                let mut given = given.unwrap_or_default();
                let mut out = head + first(&given.body);
                parts.iter().for_each(|part| write_part(part, &mut given, &mut out, wrong));
                left_over(&given, name, wrong);
                out
            }
            (_, None, Some(given)) => head + first(&given.body) + &prose(&given),
            _ => String::new(),
        }
    }

    /// The section SEE ALSO: pages related to the rows, then the pages in `more`, the section of the text.
    fn see_also(&self, more: String) -> String {
        let more =
            more.replace(".PP\n", "").replace("\\fB", "").replace("\\fR", "").replace("\\-", "-");
        let more = more.split([',', '\n']).map(|page| page.trim().to_string());
        let mut all = self.see.clone();
        for page in more.filter(|page| !page.is_empty()) {
            if !all.contains(&page) {
                all.push(page);
            }
        }
        let mut out = String::new();
        for (i, page) in all.iter().enumerate() {
            let comma = if i + 1 < all.len() { "," } else { "" };
            let _ = match page.split_once('(') {
                Some((name, section)) => writeln!(out, ".BR {} ({section}{comma}", escaped(name)),
                None => writeln!(out, "{}{comma}", escaped(page)),
            };
        }
        out
    }
}

/// The text after a heading, without `.PP` before its first paragraph.
fn first(body: &str) -> &str {
    body.strip_prefix(".PP\n").unwrap_or(body)
}

/// The subsections of a text that do not belong to keywords.
fn prose(section: &Section) -> String {
    let inner = |inner: &Section| {
        format!(".SS {}\n{}{}", heading(&inner.heading), first(&inner.body), prose(inner))
    };
    section.inner.iter().map(inner).collect()
}

/// Writes a part: each keyword with its text from `given`. Adds headings that match no keyword to `wrong`.
fn write_part(part: &Part, given: &mut Section, out: &mut String, wrong: &mut Vec<String>) {
    let Some(title) = &part.title else {
        return part.keys.iter().for_each(|key| write_entry(key, given, out, wrong));
    };
    let _ = writeln!(out, ".SS {}", heading(title));
    if let Some(line) = &part.line {
        let below = if part.heads.len() == 1 { ".PP\n" } else { "" };
        let _ = write!(out, "{}\n{below}", troff::usage(line));
    }
    let mut keywords = Section { heading: title.clone(), ..Section::default() };
    for head in &part.heads {
        let found = given.take(&head.names).unwrap_or_default();
        match part.heads.len() {
            1 => *out += &described(&head.doc, &found.body),
            _ => write_term(head, &found.body, out),
        }
        keywords.inner.extend(found.inner);
    }
    if let Some(above) = &part.same_as {
        let _ = writeln!(out, ".PP\nThe keywords are those of {}.", bold(above));
    }
    part.keys.iter().for_each(|key| write_entry(key, &mut keywords, out, wrong));
    left_over(&keywords, &keywords.heading, wrong);
}

/// Writes a keyword with its one-line description and its text from `given`.
fn write_entry(entry: &Entry, given: &mut Section, out: &mut String, wrong: &mut Vec<String>) {
    let mut found = given.take(&entry.names).unwrap_or_default();
    write_term(entry, &found.body, out);
    if !entry.inner.is_empty() {
        *out += ".RS\n";
        entry.inner.iter().for_each(|inner| write_entry(inner, &mut found, out, wrong));
        *out += ".RE\n";
    }
    left_over(&found, &found.heading, wrong);
}

fn write_term(entry: &Entry, body: &str, out: &mut String) {
    let text = described(&entry.doc, body);
    // `.TP` indents only the first paragraph.
    let (beside, below) = match text.find("\n.") {
        Some(at) => text.split_at(at + 1),
        None => (text.as_str(), ""),
    };
    let _ =
        write!(out, ".TP\n{}\n{}", entry.term, if beside.is_empty() { "\\&\n" } else { beside });
    if !below.is_empty() {
        let _ = write!(out, ".RS\n{below}.RE\n");
    }
}

/// Joins the one-line description, as a sentence, and the text.
fn described(doc: &str, body: &str) -> String {
    let doc = sentence(doc);
    match body.strip_prefix(".PP\n") {
        Some(text) => {
            troff::lines(&doc).trim_end().to_string() + if doc.is_empty() { "" } else { " " } + text
        }
        None => troff::lines(&doc) + body,
    }
}

fn left_over(section: &Section, place: &str, wrong: &mut Vec<String>) {
    wrong.extend(
        section.inner.iter().map(|inner| format!("{place}: no keyword \"{}\"", inner.heading)),
    );
}
