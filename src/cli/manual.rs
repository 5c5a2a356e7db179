//! Usage texts, from the tables: every keyword named, in lines that fit a terminal.

use super::grammar::{self, Behind, Slot, Spec, Value};
use super::object::{Object, Verb};
use super::options::Opt;

/// The column at which a usage line is broken.
const WIDTH: usize = 78;

/// The column at which the lines that follow begin, at most.
const INDENT: usize = 20;

/// Verbs that take the same words; they are written together.
pub struct Group {
    /// The verbs, at least one.
    pub verbs: Vec<&'static Verb>,
    /// The keywords that all of them take.
    pub keys: Vec<&'static Spec>,
}

/// The verbs of an object, those side by side that take the same words in one group; a verb with
/// verbs behind it gives way to those, `prefix` being the words before them.
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
        && other.len() == keys.len()
        && other.iter().zip(keys).all(|(a, b)| std::ptr::eq(*a, *b))
}

/// The usage of an object: a line or more for each group of verbs.
pub fn usage(object: &Object) -> String {
    let help =
        if object.has_help() { String::new() } else { format!("       {} help\n", object.title) };
    with_definitions(object.verbs, object.title, &help)
}

/// The usage of verbs behind the words of `title`.
pub fn verbs_usage(verbs: &'static [Verb], title: &str) -> String {
    with_definitions(verbs, title, "")
}

/// The lines of the verbs, then `more`, then what names of values stand for.
fn with_definitions(verbs: &'static [Verb], title: &str, more: &str) -> String {
    let (mut out, mut named) = (String::new(), Vec::new());
    groups(verbs, title, &mut |prefix, group| {
        let head = if out.is_empty() { "Usage: " } else { "       " };
        let names = group.verbs.iter().flat_map(|verb| verb.words).map(|word| word.text);
        let operand = Some(group.verbs[0].operand.to_string()).filter(|text| !text.is_empty());
        let pieces: Vec<_> = operand.into_iter().chain(pieces(&group.keys)).collect();
        out += &wrapped(&format!("{head}{prefix} {}", alternatives(names)), &pieces);
        define(group.verbs[0], &group.keys, &mut named);
    });
    out += more;
    let head = |name, first| {
        if first { format!("where  {name} := {{") } else { format!("       {name} := {{") }
    };
    for (at, (name, words)) in named.into_iter().enumerate() {
        out += &wrapped(&head(name, at == 0), &joined(words.into_iter()));
    }
    out + &options_of(verbs)
}

/// What follows each value of a keyword whose values have options of their own: `encap seg6 …`.
fn options_of(verbs: &'static [Verb]) -> String {
    let mut out = String::new();
    let mut done: Vec<&str> = Vec::new();
    for spec in verbs.iter().flat_map(|verb| (verb.keys)()) {
        let word = spec.words[0].text;
        let Behind::Of(options) = spec.behind else { continue };
        if done.contains(&word) {
            continue;
        }
        done.push(word);
        for name in spec.value.words() {
            out += &wrapped(&format!("       {word} {name} :="), &pieces(&options(name)));
        }
    }
    out
}

/// Notes what the names of values stand for where that is a list of words: `TYPE`, `SCOPE`.
pub fn define(verb: &Verb, keys: &[&Spec], named: &mut Vec<(&'static str, Vec<String>)>) {
    let operands = grammar::slots(verb.operand).into_iter().filter(Slot::is_open);
    let operands = operands.zip(verb.operands.iter().copied());
    let values = keys.iter().flat_map(|key| {
        key.slots().into_iter().filter(Slot::is_open).take(1).map(|slot| (slot, key.value))
    });
    for (slot, value) in operands.chain(values) {
        let words = value.listed();
        let is_name = !slot.name.contains('[');
        if is_name && !words.is_empty() && named.iter().all(|(name, _)| *name != slot.name) {
            let number = matches!(value, Value::Named(_)).then(|| "NUMBER".to_string());
            let words = words.into_iter().map(str::to_string).chain(number).collect();
            named.push((slot.name, words));
        }
    }
}

/// The usage of a tool whose keywords come at once.
pub fn line_usage(tool: &str, options: &[Opt], verb: &Verb) -> String {
    let operand = verb.operand.to_string();
    let pieces: Vec<_> = std::iter::once(operand).chain(pieces(&(verb.keys)())).collect();
    let usage = wrapped(&format!("Usage: {tool} [ OPTIONS ]"), &pieces);
    usage + &wrapped("where  OPTIONS := {", &joined(options.iter().map(option)))
}

/// Keywords as a usage writes them, each with those behind it.
pub fn pieces(keys: &[&'static Spec]) -> Vec<String> {
    let mut all = Vec::new();
    for spec in keys {
        all.push(piece(spec));
        if let Behind::These(keys) = spec.behind
            && let Some(last) = all.last_mut()
        {
            last.truncate(last.len() - " ]".len());
            all.extend(pieces(&keys()));
            all.push("]".into());
        }
    }
    all
}

/// One keyword as a usage writes it: `[ dev IFNAME ]`, `[ df { unset | set } ]`.
pub fn piece(spec: &Spec) -> String {
    let no = if spec.negatable { "[no]" } else { "" };
    let words: Vec<_> = spec.words.iter().map(|word| format!("{no}{}", word.text)).collect();
    let words = match (words.len(), spec.value) {
        (1, _) | (_, Value::None) => words.join(" | "),
        _ => format!("{{ {} }}", words.join(" | ")),
    };
    match value(spec) {
        value if value.is_empty() => format!("[ {words} ]"),
        value => format!("[ {words} {value} ]"),
    }
}

/// The value of a keyword: its name, or the words that it may be.
pub fn value(spec: &Spec) -> String {
    let mut words = spec.value.words();
    if words.is_empty() {
        return spec.value_name.into();
    }
    let slots = spec.slots();
    let name = slots.iter().map(|slot| slot.name).find(|name| !name.is_empty());
    if matches!(spec.value, Value::Known(_)) && !spec.value_name.is_empty() {
        words.push(name.unwrap_or_default());
    }
    let words = format!("{{ {} }}", words.join(" | "));
    match name {
        // `SETTING NUMBER`: the words are only the first of them.
        Some(name) if slots.len() > 1 => spec.value_name.replacen(name, &words, 1),
        _ => words,
    }
}

pub fn alternatives(words: impl Iterator<Item = &'static str>) -> String {
    let words: Vec<_> = words.collect();
    match words[..] {
        [word] => word.into(),
        _ => format!("{{ {} }}", words.join(" | ")),
    }
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

/// An option as a usage writes it: `-s | -stats`, `-batch FILE`.
pub fn option(option: &Opt) -> String {
    let words = option.words.iter().map(|word| word.text).collect::<Vec<_>>().join(" | ");
    let value = match option.value.words()[..] {
        [] => option.value_name.to_string(),
        ref words => format!("{{ {} }}", words.join(" | ")),
    };
    format!("{words} {value}").trim_end().to_string()
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

/// `head`, then `pieces` in as many lines as they take, indented to stand below each other.
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
