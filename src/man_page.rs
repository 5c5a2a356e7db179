//! Man pages, from the tables: one for each tool, and one for each object of a tool.

use crate::applet::{APPLETS, Applet, Grammar};
use crate::attr::kind::LinkKind;
use crate::cli::grammar::{Behind, Spec};
use crate::cli::manual::{self, Group};
use crate::cli::object::{Object, Verb};
use crate::cli::options::Opt;
use crate::ip::link::{self, kind, port};
use crate::ip::nexthop;
use crate::ip::route::{self, encap, encap::Encap};
use std::fmt::Write;

/// The day of this release: pages are the same whenever they are made.
pub const DATE: &str = "2026-11-24";
/// System administration commands.
const SECTION: u8 = 8;

/// One page: the name of its file, and its text in troff.
pub struct Page {
    /// `ip-address.8`
    pub file: String,
    /// troff with the man macros.
    pub text: String,
}

/// All pages but rip(1), which comes from rip's own command line.
pub fn all() -> Vec<Page> {
    APPLETS.iter().flat_map(applet_pages).collect()
}

fn applet_pages(applet: &'static Applet) -> Vec<Page> {
    let objects = match applet.grammar {
        Grammar::Objects(objects) => objects,
        _ => &[],
    };
    let own = objects.iter().map(|object| object_page(object));
    std::iter::once(applet_page(applet)).chain(own).collect()
}

fn applet_page(applet: &'static Applet) -> Page {
    let mut page = Writer::new(applet.name, applet.doc);
    page.head("SYNOPSIS");
    match &applet.grammar {
        Grammar::Objects(objects) => {
            page.verbatim(&manual::applet_usage(applet.name, applet.options, objects));
            page.options(applet.options);
            page.head("OBJECTS");
            for object in *objects {
                page.item(&format!("{}({SECTION})", dashed(object.title)), object.doc);
            }
        }
        Grammar::Verbs(verbs) => {
            page.verbatim(&manual::verbs_usage(verbs, applet.name));
            page.options(applet.options);
            page.commands(verbs, applet.name);
        }
        Grammar::Line(verb) => {
            page.verbatim(&manual::line_usage(applet.name, applet.options, verb));
            page.options(applet.options);
            page.head("KEYWORDS");
            page.item(verb.operand, verb.doc);
            page.keys(&(verb.keys)());
        }
    }
    page.examples(applet.example);
    page.finish("rip(1)")
}

fn object_page(object: &'static Object) -> Page {
    let mut page = Writer::new(&dashed(object.title), object.doc);
    page.head("SYNOPSIS");
    page.verbatim(&manual::usage(object));
    page.commands(object.verbs, object.title);
    if std::ptr::eq(object, &link::LINK) {
        page.kinds(kind::KINDS.iter().chain(port::PORTS));
    }
    if std::ptr::eq(object, &route::ROUTE) || std::ptr::eq(object, &nexthop::NEXTHOP) {
        page.encaps(encap::ENCAPS);
    }
    page.examples(object.example);
    let tool = object.title.split(' ').next().unwrap_or_default();
    page.finish(&format!("{tool}({SECTION}), rip(1)"))
}

fn dashed(title: &str) -> String {
    title.replace(' ', "-")
}

/// A page being written.
struct Writer {
    name: String,
    text: String,
}

impl Writer {
    fn new(name: &str, doc: &str) -> Self {
        let mut text = String::from(".\\\" Made by `rip man` from the tables of keywords.\n");
        let version = env!("CARGO_PKG_VERSION");
        let title = name.to_uppercase();
        let _ = writeln!(text, ".TH {title} {SECTION} {DATE} \"rip {version}\" \"rip\"");
        let _ = writeln!(text, ".SH NAME\n{} \\- {}", escaped(name), escaped(doc));
        Writer { name: name.into(), text }
    }

    fn head(&mut self, title: &str) {
        let _ = writeln!(self.text, ".SH {title}");
    }

    /// Lines as they are.
    fn verbatim(&mut self, lines: &str) {
        let _ = writeln!(self.text, ".nf");
        for line in lines.lines() {
            let _ = writeln!(self.text, "{}", escaped(line));
        }
        let _ = writeln!(self.text, ".fi");
    }

    fn item(&mut self, term: &str, doc: &str) {
        let _ = writeln!(self.text, ".TP\n\\fB{}\\fR\n{}", escaped(term), escaped(doc));
    }

    fn examples(&mut self, (line, doc): (&str, &str)) {
        self.head("EXAMPLES");
        self.item(line, doc);
    }

    fn options(&mut self, options: &[Opt]) {
        if options.is_empty() {
            return;
        }
        self.head("OPTIONS");
        for option in options {
            self.item(&manual::option(option), option.doc);
        }
    }

    fn commands(&mut self, verbs: &'static [Verb], title: &str) {
        self.head("COMMANDS");
        manual::groups(verbs, title, &mut |prefix, group| self.group(prefix, &group));
    }

    fn group(&mut self, prefix: &str, group: &Group) {
        let names: Vec<_> = group.verbs.iter().map(|verb| verb.words[0].text).collect();
        let head = format!("{prefix} {} {}", names.join(", "), group.verbs[0].operand);
        let _ = writeln!(self.text, ".SS {}", escaped(head.trim_end()));
        for verb in &group.verbs {
            let words: Vec<_> = verb.words.iter().map(|word| word.text).collect();
            self.item(&words.join(" | "), verb.doc);
        }
        self.keys(&group.keys);
    }

    fn keys(&mut self, keys: &[&Spec]) {
        for spec in keys {
            let no = if spec.negatable { "[no]" } else { "" };
            let words: Vec<_> = spec
                .words
                .iter()
                .map(|word| format!("\\fB{no}{}\\fR", escaped(word.text)))
                .collect();
            let value = match manual::value(spec) {
                value if value.is_empty() => value,
                value => format!(" \\fI{}\\fR", escaped(&value)),
            };
            let _ = writeln!(self.text, ".TP\n{}{value}\n{}", words.join(" | "), escaped(spec.doc));
            if let Behind::These(keys) = spec.behind {
                let _ = writeln!(self.text, ".RS");
                self.keys(&keys());
                let _ = writeln!(self.text, ".RE");
            }
        }
    }

    fn kinds(&mut self, kinds: impl Iterator<Item = &'static &'static LinkKind>) {
        self.head("KINDS");
        for kind in kinds {
            self.options_of(&format!("type {}", kind.name), kind.doc, &kind.specs());
            if let Some(line) = kind::example::of(kind.name) {
                let _ = writeln!(self.text, ".PP\nExample: \\fB{}\\fR", escaped(line));
            }
        }
    }

    fn encaps(&mut self, encaps: &[&'static Encap]) {
        self.head("ENCAPSULATIONS");
        for encap in encaps {
            self.options_of(&encap.title(), encap.doc, &encap.specs());
        }
    }

    fn options_of(&mut self, title: &str, doc: &str, keys: &[&Spec]) {
        let _ = writeln!(self.text, ".SS {}", escaped(title));
        let _ = writeln!(self.text, "{}", escaped(doc));
        self.keys(keys);
    }

    fn finish(mut self, see: &str) -> Page {
        self.head("SEE ALSO");
        let all: Vec<_> = see.split(", ").collect();
        for (i, page) in all.iter().enumerate() {
            let (name, section) = page.split_once('(').unwrap_or((page, ""));
            let comma = if i + 1 < all.len() { "," } else { "" };
            let _ = writeln!(self.text, ".BR {} ({section}{comma}", escaped(name));
        }
        Page { file: format!("{}.{SECTION}", self.name), text: self.text }
    }
}

/// Text that troff shows as it is.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-");
    if text.starts_with(['.', '\'']) { format!("\\&{text}") } else { text }
}
