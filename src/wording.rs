//! What the one-line help must be: in words, and about what the usage shows.
//!
//! Only tests contain this module: it goes through every row of every tool.

use crate::applet::{APPLETS, Grammar};
use crate::cli::grammar::{Behind, Spec};
use crate::cli::manual;
use crate::cli::object::Verb;
use crate::ip::link::{kind, port};
use crate::ip::route::encap::ENCAPS;
use std::collections::{BTreeMap, BTreeSet};

/// Names in capitals that are terms of the field, and names of values as well.
const TERMS: &[&str] = &[
    "DSCP", "GROUP", "ID", "KEY", "LABEL", "MODE", "MTU", "NAME", "PORT", "PROTOCOL", "SCI", "SPI",
    "TOS", "TTL", "VLAN", "VNI", "GBP", "TC", "N", "K", "STP", "DF", "ARP", "IF_ID", "HSR", "PRP",
    "PHY", "MAC", "PID",
];

/// One line of help.
struct Entry {
    /// Where it is: `ip link add mtu`.
    place: String,
    /// The words that it is about.
    words: Vec<&'static str>,
    /// The value as the usage shows it.
    value: String,
    doc: &'static str,
}

fn of_specs(place: &str, specs: &[&'static Spec], into: &mut Vec<Entry>) {
    for spec in specs {
        let words: Vec<_> = spec.words.iter().map(|word| word.text).collect();
        let place = format!("{place} {}", words[0]);
        if let Behind::These(keys) = spec.behind {
            of_specs(&place, &keys(), into);
        }
        into.push(Entry { place, words, value: spec.value_name.into(), doc: spec.doc });
    }
}

fn of_verbs(place: &str, verbs: &'static [Verb], into: &mut Vec<Entry>) {
    for verb in verbs {
        let words: Vec<_> = verb.words.iter().map(|word| word.text).collect();
        let place = format!("{place} {}", words[0]);
        of_verbs(&place, verb.verbs, into);
        of_specs(&place, &(verb.keys)(), into);
        into.push(Entry { place, words, value: verb.operand.into(), doc: verb.doc });
    }
}

fn all() -> Vec<Entry> {
    let mut all = Vec::new();
    let plain =
        |place: String, word, doc| Entry { place, words: vec![word], value: String::new(), doc };
    for applet in APPLETS {
        for option in applet.options {
            let words: Vec<_> = option.words.iter().map(|word| word.text).collect();
            let (place, value) =
                (format!("{} {}", applet.name, words[0]), option.value_name.into());
            all.push(Entry { place, words, value, doc: option.doc });
        }
        all.push(plain(applet.name.into(), applet.name, applet.doc));
        match &applet.grammar {
            Grammar::Objects(objects) => {
                for object in objects.iter() {
                    all.push(plain(object.title.into(), object.words[0].text, object.doc));
                    of_verbs(object.title, object.verbs, &mut all);
                }
            }
            Grammar::Verbs(verbs) => of_verbs(applet.name, verbs, &mut all),
            Grammar::Line(verb) => of_verbs(applet.name, std::slice::from_ref(verb), &mut all),
        }
    }
    for kind in kind::KINDS.iter().chain(port::PORTS) {
        all.push(plain(format!("type {}", kind.name), kind.name, kind.doc));
        of_specs(&format!("type {}", kind.name), &kind.specs(), &mut all);
    }
    for (name, doc) in kind::BARE.iter().chain(kind::UNNAMED) {
        all.push(plain(format!("type {name}"), name, doc));
    }
    for encap in ENCAPS {
        all.push(plain(encap.title(), encap.name, encap.doc));
        of_specs(&encap.title(), &encap.specs(), &mut all);
    }
    all
}

/// The words of a text.
fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| c.is_whitespace() || ",;:()".contains(c))
        .filter(|word| !word.is_empty())
        .collect()
}

/// The names of values in a text: `PORT`, `PHYS_DEV`.
fn names(text: &str) -> BTreeSet<&str> {
    let is_name = |word: &&str| {
        word.len() > 1
            && word.starts_with(|c: char| c.is_ascii_uppercase())
            && word
                .bytes()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b"-_".contains(&b))
    };
    text.split(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c))).filter(is_name).collect()
}

#[expect(clippy::print_stdout, reason = "`--nocapture` shows the share of short entries")]
#[test]
fn each_entry_says_what_its_word_does() {
    let entries = all();
    let known: BTreeSet<String> =
        entries.iter().flat_map(|entry| names(&entry.value)).map(str::to_string).collect();
    let mut wrong = Vec::new();
    let mut short = BTreeMap::new();
    for entry in &entries {
        let Entry { place, doc, .. } = entry;
        let said = words(doc);
        if said.len() < 3 {
            wrong.push(format!("{place}: fewer than three words: {doc:?}"));
        }
        if said.len() < 4 {
            short.insert(place, doc);
        }
        let is_own =
            |word: &&str| entry.words.contains(word) || ["a", "an", "the", "its"].contains(word);
        if said.iter().all(is_own) {
            wrong.push(format!("{place}: only repeats the keyword: {doc:?}"));
        }
        if doc.ends_with('.') || doc.contains('`') || doc.contains('\n') {
            wrong.push(format!("{place}: not one clause: {doc:?}"));
        }
        let shown = names(&entry.value);
        let undefined = names(doc)
            .into_iter()
            .filter(|name| known.contains(*name) && !shown.contains(name) && !TERMS.contains(name));
        wrong.extend(undefined.map(|name| format!("{place}: {name} is not in its usage: {doc:?}")));
    }
    let share = short.len() as f64 * 100.0 / entries.len() as f64;
    println!(
        "{} of {} entries have fewer than four words ({share:.1} %)",
        short.len(),
        entries.len()
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(share < 2.0, "{short:#?}");
}

/// The usages of all objects and kinds.
fn usages() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for applet in APPLETS {
        if let Grammar::Objects(objects) = applet.grammar {
            all.extend(
                objects.iter().map(|object| (object.title.to_string(), manual::usage(object))),
            );
        }
    }
    for kind in kind::KINDS.iter().chain(port::PORTS) {
        let usage = manual::kind_usage(kind.name, &kind.syntax, &kind.specs());
        all.push((format!("type {}", kind.name), usage));
    }
    all
}

#[test]
fn usages_are_possible() {
    let mut wrong = Vec::new();
    for (place, usage) in usages() {
        let flat = usage.split_whitespace().collect::<Vec<_>>().join(" ");
        for piece in ["{ }", "[ ]", "| |", "| }", "| ]", "{ |", "[ |", "{ { }", "$", "@"] {
            if flat.contains(piece) {
                wrong.push(format!("{place}: {piece}"));
            }
        }
        for word in flat.split(' ') {
            let range = word.split_once("..").and_then(|(low, high)| {
                Some((low.parse::<u64>().ok()?, high.parse::<u64>().ok()?))
            });
            if range.is_some_and(|(low, high)| low >= high) {
                wrong.push(format!("{place}: {word}"));
            }
        }
        let depth = |open: char, close: char| {
            flat.matches(open).count() as i64 - flat.matches(close).count() as i64
        };
        if depth('[', ']') != 0 || depth('{', '}') != 0 {
            wrong.push(format!("{place}: brackets do not match"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_keyword_and_word_of_a_value_is_in_its_usage() {
    fn check(place: &str, usage: &str, specs: &[&'static Spec], wrong: &mut Vec<String>) {
        let is_part = |c: char| c.is_ascii_alphanumeric() || "-_.+/".contains(c);
        let told: BTreeSet<&str> = usage.split(|c: char| !is_part(c)).collect();
        for spec in specs {
            let names = spec.words.iter().map(|word| word.text);
            for word in names.chain(spec.value.words()) {
                // `[i|o]key`, `[no]router`: the way and the negation stand before the word.
                let bare = word.strip_prefix(['i', 'o']).unwrap_or(word);
                let positive = word.strip_prefix("no").unwrap_or(word);
                if ![word, bare, positive].iter().any(|word| told.contains(word)) {
                    wrong.push(format!("{place}: {word}"));
                }
            }
        }
    }
    let mut wrong = Vec::new();
    for applet in APPLETS {
        let Grammar::Objects(objects) = applet.grammar else { continue };
        for object in objects.iter() {
            let usage = manual::usage(object);
            manual::groups(object.verbs, object.title, &mut |_, group| {
                check(object.title, &usage, &group.keys, &mut wrong);
            });
        }
    }
    for kind in kind::KINDS.iter().chain(port::PORTS) {
        let usage = manual::kind_usage(kind.name, &kind.syntax, &kind.specs());
        check(&format!("type {}", kind.name), &usage, &kind.specs(), &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_name_stands_for_one_thing() {
    // The reference itself gives these names to two things in one usage.
    const TWICE: &[&str] = &["OPTIONS", "SELECTOR", "TTL"];
    let mut wrong = Vec::new();
    for (place, usage) in usages().into_iter().filter(|(place, _)| !place.starts_with("ip xfrm")) {
        let mut seen = BTreeSet::new();
        for line in usage.lines() {
            let name = line.split_once(" :=").map(|split| split.0);
            if let Some(name) = name.filter(|name| !TWICE.contains(name))
                && !seen.insert(name.to_string())
            {
                wrong.push(format!("{place}: {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
