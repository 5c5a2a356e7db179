//! Usage texts, from the tables.

use super::grammar::Spec;
use super::object::{Object, Verb};
use super::options::Opt;

/// The column at which a usage line is broken.
const WIDTH: usize = 78;

/// The usage of an object: a line or more for each verb, every keyword named.
pub fn usage(object: &Object) -> String {
    let mut out = String::new();
    for verb in object.verbs {
        let head = if out.is_empty() { "Usage: " } else { "       " };
        out += &wrapped(&format!("{head}{} {}", object.title, verb_name(verb)), &pieces(verb));
    }
    out
}

fn verb_name(verb: &Verb) -> String {
    alternatives(verb.words.iter().map(|word| word.text))
}

/// The pieces of a verb's line: its operand, then its keywords.
fn pieces(verb: &Verb) -> Vec<String> {
    let operand = Some(verb.operand.to_string()).filter(|text| !text.is_empty());
    operand.into_iter().chain((verb.keys)().into_iter().map(piece)).collect()
}

/// One keyword as a usage writes it: `[ dev IFNAME ]`.
pub fn piece(spec: &Spec) -> String {
    let no = if spec.negatable { "[no]" } else { "" };
    let words = spec.words.iter().map(|word| format!("{no}{}", word.text));
    let words = words.collect::<Vec<_>>().join(" | ");
    match spec.value_name {
        "" => format!("[ {words} ]"),
        value if spec.words.len() > 1 => format!("[ {{ {words} }} {value} ]"),
        value => format!("[ {words} {value} ]"),
    }
}

fn alternatives(words: impl Iterator<Item = &'static str>) -> String {
    let words: Vec<_> = words.collect();
    match words.len() {
        1 => words[0].into(),
        _ => format!("{{ {} }}", words.join(" | ")),
    }
}

/// `head`, then `pieces` in as many lines as they take, indented to stand below each other.
pub fn wrapped(head: &str, pieces: &[String]) -> String {
    let indent = (head.len() + 1).min(WIDTH / 2);
    let (mut out, mut column) = (head.to_string(), head.len());
    for piece in pieces {
        if column + 1 + piece.len() > WIDTH {
            out += "\n";
            out += &" ".repeat(indent - 1);
            column = indent - 1;
        }
        out += " ";
        out += piece;
        column += 1 + piece.len();
    }
    out += "\n";
    out
}

/// The usage of an applet: its objects and its options.
pub fn applet_usage(name: &str, options: &[Opt], objects: &[&Object]) -> String {
    let mut out = format!("Usage: {name} [ OPTIONS ] OBJECT {{ COMMAND | help }}\n");
    if options.iter().any(|option| option.words[0].text == "-batch") {
        out += &format!("       {name} [ -force ] -batch filename\n");
    }
    let names = objects.iter().flat_map(|object| object.words).map(|word| word.text);
    out += &wrapped("where  OBJECT := {", &joined(names.map(str::to_string)));
    out += &wrapped("       OPTIONS := {", &joined(options.iter().map(option)));
    out
}

fn option(option: &Opt) -> String {
    let words = option.words.iter().map(|word| word.text).collect::<Vec<_>>().join(" | ");
    match option.value_name {
        "" => words,
        value => format!("{words} {value}"),
    }
}

/// `a |`, `b |`, `c }`
fn joined(items: impl Iterator<Item = String>) -> Vec<String> {
    let mut all: Vec<String> = items.map(|item| item + " |").collect();
    if let Some(last) = all.last_mut() {
        last.truncate(last.len() - 1);
        last.push('}');
    }
    all
}
