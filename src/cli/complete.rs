//! What may stand in place of the last word of a half-typed line, from the tables.

use super::args::Args;
use super::grammar::{Spec, Value};
use super::object::{self, Verb};
use super::options::Opt;
use super::word;
use crate::applet::{self, Applet, Grammar};
use crate::ip::link::kind;
use crate::netlink::message::Messages;
use crate::rt::link::Link;
use crate::session::{Options, Session};
use std::borrow::Cow;

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
    all.retain(|found| found.word.starts_with(last.as_str()) || found.word.starts_with(':'));
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
    let mut all = match args.is_empty() {
        true => crate::rip::words().into_iter().map(|(word, doc)| candidate(word, doc)).collect(),
        false => Vec::new(),
    };
    if args.is_empty() && !last.starts_with('-') {
        all.extend(applet::APPLETS.iter().map(|applet| candidate(applet.name, applet.doc)));
    }
    all.extend(applet::find("ip").into_iter().flat_map(|ip| after_applet(ip, args, last)));
    all
}

fn after_applet(applet: &'static Applet, args: &mut Args, last: &str) -> Vec<Candidate> {
    while let Some(typed) = args.peek().filter(|word| word.starts_with('-')) {
        args.next();
        let name = if typed.starts_with("--") { &typed[1..] } else { typed };
        let option = applet.options.iter().find(|option| word::any(option.words, name));
        if let Some(option) = option.filter(|option| !matches!(option.value, Value::None))
            && args.next().is_none()
        {
            return values(option.value);
        }
    }
    if args.is_empty() && last.starts_with('-') {
        return applet.options.iter().map(option).collect();
    }
    match &applet.grammar {
        Grammar::Objects(objects) => match args.next() {
            None => {
                objects.iter().map(|object| candidate(object.words[0].text, object.doc)).collect()
            }
            Some(typed) => match object::find(objects, typed) {
                Some(object) => after_verbs(object.verbs, args, last),
                None => Vec::new(),
            },
        },
        Grammar::Verbs(verbs) => after_verbs(verbs, args, last),
        Grammar::Line(verb) => after_verb(verb, args, last),
    }
}

fn option(option: &Opt) -> Candidate {
    candidate(option.words[option.words.len() - 1].text, option.doc)
}

fn after_verbs(verbs: &'static [Verb], args: &mut Args, last: &str) -> Vec<Candidate> {
    match args.next() {
        None => verbs
            .iter()
            .map(|verb| candidate(verb.words[0].text, verb.doc))
            .chain([candidate("help", "the usage")])
            .collect(),
        Some(typed) => match object::dispatch(verbs, typed) {
            Some(verb) if !verb.verbs.is_empty() => after_verbs(verb.verbs, args, last),
            Some(verb) => after_verb(verb, args, last),
            None => Vec::new(),
        },
    }
}

/// Goes through keywords, their values and operands to the end.
fn after_verb(verb: &Verb, args: &mut Args, last: &str) -> Vec<Candidate> {
    let mut keys = (verb.keys)();
    let mut operands = verb.operands.iter().peekable();
    while let Some(typed) = args.next() {
        let Some(spec) = keys.iter().copied().find(|spec| spec.matches(typed)) else {
            let operand = match operands.len() {
                0 | 1 => operands.peek().copied(),
                _ => operands.next(),
            };
            match operand {
                Some(Value::Command) => return after_command(args, last),
                _ => continue,
            }
        };
        for _ in 0..spec.values() {
            match (args.next(), spec.value) {
                (None, value) => return values(value),
                (Some(name), Value::Kind) => {
                    keys = kind::find(name).map(|kind| kind.specs()).unwrap_or_default();
                    operands = [].iter().peekable();
                }
                _ => {}
            }
        }
    }
    let operand = operands.peek().map(|value| values(**value)).unwrap_or_default();
    keys.into_iter().flat_map(|spec| spellings(spec, last)).chain(operand).collect()
}

/// `ip netns exec NAME ip …`: the line of a tool within the line.
fn after_command(args: &mut Args, last: &str) -> Vec<Candidate> {
    args.back();
    after(args, last)
}

/// The first spelling of a keyword, all once one of them is begun.
fn spellings(spec: &'static Spec, last: &str) -> Vec<Candidate> {
    let shown = if last.is_empty() { 1 } else { spec.words.len() };
    let no = if spec.negatable { &["", "no"][..] } else { &[""] };
    (spec.words.iter().take(shown))
        .flat_map(|word| no.iter().map(move |no| candidate(format!("{no}{}", word.text), spec.doc)))
        .collect()
}

/// The values of a kind, those that live in the kernel asked for now.
fn values(value: Value) -> Vec<Candidate> {
    let plain = |words: Vec<String>| words.into_iter().map(|word| candidate(word, "")).collect();
    match value {
        Value::None | Value::Any | Value::Address | Value::LinkAddress => Vec::new(),
        Value::OnOff | Value::OneOf(_) | Value::Known(_) => {
            value.words().into_iter().map(|word| candidate(word, "")).collect()
        }
        Value::Dev => plain(links(|_| true)),
        Value::Bridge => plain(links(|link| link.kind().is_some_and(|kind| kind == "bridge"))),
        Value::Vrf => plain(links(|link| link.kind().is_some_and(|kind| kind == "vrf"))),
        Value::Netns => plain(namespaces()),
        Value::Named(table) => {
            let s = Session::new(Options::default());
            plain(s.names.all(table).map(str::to_string).collect())
        }
        Value::Kind => kind::KINDS.iter().map(|kind| candidate(kind.name, kind.doc)).collect(),
        Value::File => vec![candidate(FILES, "")],
        Value::Command => {
            let tools = applet::APPLETS.iter().map(|applet| candidate(applet.name, applet.doc));
            tools.chain([candidate(COMMANDS, "")]).collect()
        }
    }
}

/// The names of the interfaces that `wanted` lets through; none if the kernel does not answer.
fn links(wanted: impl Fn(&Link) -> bool) -> Vec<String> {
    let s = Session::new(Options::default());
    let Ok(all) = crate::ip::link::list::all(&s) else { return Vec::new() };
    let links = Messages(&all).map(|message| Link::parse(&message));
    links.filter(wanted).filter_map(|link| link.name().map(|name| name.into_owned())).collect()
}

/// The named network namespaces.
fn namespaces() -> Vec<String> {
    let Ok(entries) = std::fs::read_dir("/run/netns") else { return Vec::new() };
    entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect()
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
        assert!(words("ip link add x type vxlan nolea").contains(&"nolearning".into()));
        assert!(words("nothing ").is_empty());
    }
}
