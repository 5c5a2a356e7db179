//! SYNOPSIS: a line for each verb; a long list of keywords has a name there and is written out below.

use super::troff::{self, unbroken, usage};
use crate::attr::kind::LinkKind;
use crate::cli::manual::{self, Group};
use crate::cli::object::{Object, Verb};
use crate::cli::options::Opt;
use std::fmt::Write;

/// How long keywords may be, together, to stand in the line of their verb.
const INLINE: usize = 120;

/// Longest piece that is kept on one line.
const UNBROKEN: usize = 50;

/// The synopsis of an object.
pub fn of_object(object: &'static Object) -> String {
    let help = if object.has_help() {
        String::new()
    } else {
        line(&format!("{} help", object.title), &[])
    };
    written(object.verbs, object.title, &help)
}

/// The synopsis of verbs behind the words of `title`.
pub fn of_verbs(verbs: &'static [Verb], title: &str) -> String {
    written(verbs, title, "")
}

fn written(verbs: &'static [Verb], title: &str, more: &str) -> String {
    let mut groups = Vec::new();
    manual::groups(verbs, title, &mut |prefix, group| groups.push((prefix.to_string(), group)));
    let lists = long_lists(&groups);
    let (mut lines, mut named) = (String::new(), Vec::new());
    for (prefix, group) in &groups {
        let names = group.verbs.iter().flat_map(|verb| verb.words).map(|word| word.text);
        let head = format!("{prefix} {} {}", manual::alternatives(names), group.verbs[0].operand);
        let pieces = manual::pieces(&group.keys);
        lines += &match lists.iter().find(|(_, list)| *list == pieces) {
            Some((name, _)) => line(head.trim_end(), &[format!("[ {name} ]")]),
            None => line(head.trim_end(), &pieces),
        };
        manual::define(group.verbs[0], &group.keys, &mut named);
    }
    let lists = lists.iter().map(|(name, pieces)| line(&format!("{name} :="), pieces));
    let named = named
        .into_iter()
        .map(|(name, words)| line(&format!("{name} := {{"), &manual::joined(words.into_iter())));
    compact(&(lines + more)) + &lists.chain(named).collect::<String>()
}

/// The lists of keywords that do not fit in the line of their verb, each with a name.
fn long_lists(groups: &[(String, Group)]) -> Vec<(String, Vec<String>)> {
    let mut lists: Vec<(String, Vec<String>)> = Vec::new();
    for (_, group) in groups {
        let pieces = manual::pieces(&group.keys);
        let is_long = pieces.iter().map(|piece| piece.len() + 1).sum::<usize>() > INLINE;
        if is_long && lists.iter().all(|(_, list)| *list != pieces) {
            let verb = group.verbs[0].words[0].text.to_uppercase();
            lists.push((format!("{verb}-OPTIONS"), pieces));
        }
    }
    if let [(name, _)] = &mut lists[..] {
        *name = "OPTIONS".into();
    }
    lists
}

/// Entries without blank lines between them.
fn compact(lines: &str) -> String {
    match lines.match_indices(".HP").nth(1) {
        Some((at, _)) => format!("{}.PD 0\n{}.PD\n", &lines[..at], &lines[at..]),
        None => lines.into(),
    }
}

/// The synopsis of a tool with objects.
pub fn of_tool(name: &str, options: &[Opt]) -> String {
    let mut out = line(&format!("{name} [ OPTIONS ] OBJECT {{ COMMAND | help }}"), &[]);
    out += &line(&format!("{name} [ OPTIONS ] [ -force ] -batch FILE"), &[]);
    let options: Vec<_> =
        options.iter().map(|option| format!("[ {} ]", manual::option(option))).collect();
    out + &line("OPTIONS :=", &options)
}

/// The synopsis of a tool whose keywords come at once.
pub fn of_line(name: &str, verb: &Verb) -> String {
    line(
        &format!("{name} [ OPTIONS ]"),
        &[&[verb.operand.to_string()], &manual::pieces(&(verb.keys)())[..]].concat(),
    )
}

/// The synopsis of kinds that share a page.
pub fn of_kinds(kinds: &[&LinkKind]) -> String {
    let names = manual::alternatives(kinds.iter().map(|kind| kind.name));
    let mut out = String::new();
    if !kinds[0].name.ends_with("_slave") {
        out +=
            &line(&format!("ip link add [ link DEV ] [ name ] NAME type {names} [ OPTIONS ]"), &[]);
    }
    out += &line(&format!("ip link set [ dev ] DEV type {names} [ OPTIONS ]"), &[]);
    let mut pieces: Vec<String> = Vec::new();
    for piece in kinds.iter().flat_map(|kind| kind.specs()).map(manual::piece) {
        if !pieces.contains(&piece) {
            pieces.push(piece);
        }
    }
    out + &line("OPTIONS :=", &pieces)
}

/// One entry of the synopsis: its further lines are indented, and its pieces are not broken.
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
