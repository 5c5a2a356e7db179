//! The section SYNOPSIS: one entry per command. A long list of keywords is replaced by a name, which is defined below.

use super::troff::{self, unbroken, usage};
use crate::applet::OwnWord;
use crate::attr::kind::LinkKind;
use crate::cli::manual::{self, Composed, Line};
use crate::cli::object::{Object, Verb};
use crate::cli::options::Opt;
use std::fmt::Write;

/// The maximum total length of keywords in the entry of their command, in characters.
const INLINE: usize = 120;

/// The maximum length of a piece without line breaks, in characters.
const UNBROKEN: usize = 50;

/// Returns the synopsis of an object. `title` is the title of its page: `ip mrule`, whose usage is titled `ip rule`.
pub(super) fn of_object(object: &'static Object, title: &str) -> String {
    let nested = object.verbs.iter().all(|verb| !verb.verbs.is_empty());
    if nested {
        let below = |verb: &Verb| format!("{title} {}", verb.words[0].text);
        return object.verbs.iter().map(|verb| of_verbs(verb.verbs, &below(verb))).collect();
    }
    let help = if title == object.title { manual::help(object) } else { format!("{title} help") };
    written(object.verbs, title, &line(&help, &[]))
}

/// Returns the synopsis of commands that follow the words of `title`.
pub fn of_verbs(verbs: &'static [Verb], title: &str) -> String {
    written(verbs, title, "")
}

fn written(verbs: &'static [Verb], title: &str, more: &str) -> String {
    let usage = manual::composed(verbs, title);
    let lists = long_lists(&usage.lines);
    let mut lines = String::new();
    for entry in &usage.lines {
        lines += &match lists.iter().find(|(_, list)| **list == entry.pieces) {
            Some((name, _)) => line(&entry.head, &[format!("[ {name} ]")]),
            None => line(&entry.head, &entry.pieces),
        };
    }
    let lists = lists.iter().map(|(name, pieces)| line(&format!("{name} :="), pieces));
    compact(&(lines + more)) + &lists.collect::<String>() + &definitions(&usage)
}

fn definitions(usage: &Composed) -> String {
    usage.names.iter().map(|(name, words)| line(&format!("{name} :="), words)).collect()
}

/// Returns the lists of keywords that are too long for the entry of their command, each with a name.
fn long_lists(lines: &[Line]) -> Vec<(String, &Vec<String>)> {
    let mut lists: Vec<(String, &Vec<String>)> = Vec::new();
    for entry in lines {
        let is_long = entry.pieces.iter().map(|piece| piece.len() + 1).sum::<usize>() > INLINE;
        if is_long && lists.iter().all(|(_, list)| **list != entry.pieces) {
            // The first command: the word after the last brace of several commands, or the last word of the head.
            let verb = entry.head.rsplit("{ ").next().unwrap_or_default();
            let verb = match entry.head.ends_with('}') {
                true => verb.split(' ').next(),
                false => verb.rsplit(' ').next(),
            };
            lists.push((
                format!("{}-OPTIONS", verb.unwrap_or_default().to_uppercase()),
                &entry.pieces,
            ));
        }
    }
    if let [(name, _)] = &mut lists[..] {
        *name = "OPTIONS".into();
    }
    lists
}

/// Removes the blank lines between entries.
fn compact(lines: &str) -> String {
    match lines.match_indices(".HP").nth(1) {
        Some((at, _)) => format!("{}.PD 0\n{}.PD\n", &lines[..at], &lines[at..]),
        None => lines.into(),
    }
}

/// Returns the synopsis of a tool with objects.
pub(super) fn of_tool(name: &str, options: &[Opt]) -> String {
    let mut out = line(&format!("{name} [ OPTIONS ] OBJECT {{ COMMAND | help }}"), &[]);
    out += &line(&format!("{name} [ OPTIONS ] [ -force ] -batch FILE"), &[]);
    let options: Vec<_> =
        options.iter().map(|option| format!("[ {} ]", manual::option(option, options))).collect();
    out + &line("OPTIONS :=", &options)
}

/// Returns the synopsis of a tool without objects and commands.
pub(super) fn of_line(name: &str, verb: &Verb) -> String {
    line(
        &format!("{name} [ OPTIONS ]"),
        &[&[verb.operand.to_string()], &manual::pieces(&(verb.keys)())[..]].concat(),
    )
}

/// Returns the synopsis of a command of rip.
pub(super) fn of_own(own: &OwnWord) -> String {
    line(&format!("rip {}", own.usage), &[])
}

/// Returns the synopsis of link kinds that share a page.
pub(super) fn of_kinds(kinds: &[&LinkKind]) -> String {
    let names = manual::alternatives(kinds.iter().map(|kind| kind.name));
    let mut out = String::new();
    if !kinds[0].name.ends_with("_slave") {
        out +=
            &line(&format!("ip link add [ link DEV ] [ name ] NAME type {names} [ OPTIONS ]"), &[]);
    }
    out += &line(&format!("ip link set [ dev ] DEV type {names} [ OPTIONS ]"), &[]);
    let (mut pieces, mut names): (Vec<String>, Vec<_>) = (Vec::new(), Vec::new());
    for kind in kinds {
        let options = manual::kind_options(&kind.syntax, &kind.specs());
        for piece in options.lines.into_iter().flat_map(|line| line.pieces) {
            if !pieces.contains(&piece) {
                pieces.push(piece);
            }
        }
        for name in options.names {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    out + &line("OPTIONS :=", &pieces) + &definitions(&Composed { lines: vec![], names })
}

/// Formats an entry. Its continuation lines are indented, and its pieces have no line breaks.
fn line(head: &str, pieces: &[String]) -> String {
    let mut out = String::from(".HP 4\n");
    let _ = writeln!(out, "{}", troff::lines(&usage(head)).trim_end());
    for piece in pieces {
        let _ = writeln!(
            out,
            "{}",
            if piece.len() > UNBROKEN { usage(piece) } else { unbroken(piece) }
        );
    }
    out
}
