//! What two tools sent for the same commands, side by side.

use std::collections::{HashMap, HashSet};

use super::dissect;
use super::trace::Run;

/// Where rip sends other requests on purpose; none of them changes anything.
struct Rule {
    /// Whether it is about a command, by its words and what the reference sent for it.
    applies: fn(&str, &[String]) -> bool,
    /// What either tool sent that is not compared then.
    leaves_out: fn(&str) -> bool,
    /// Why.
    _why: &'static str,
}

/// The list of all links, for their names.
const ALL_NAMES: &str = "GETLINK flags 301 [00000000000000000000000000000000] 1d:01000000";

const RULES: &[Rule] = &[
    Rule {
        applies: |_, sent| sent.iter().any(|line| line == ALL_NAMES),
        leaves_out: |line| line == ALL_NAMES || asks_for_one_link(line),
        _why: "the reference lists all links to have their names; rip asks for the few that it meets, each once",
    },
    Rule {
        applies: |command, _| command.split(' ').any(|word| word.starts_with("-b")),
        leaves_out: |line| line.starts_with("GETLINK flags 1 "),
        _why: "in a batch both remember the names of links, each in its own way",
    },
    Rule {
        applies: |command, _| OLD.contains(&command.split(' ').next().unwrap_or_default()),
        leaves_out: |_| true,
        _why: "these ask by ioctl and sysfs, rip mostly by netlink: what comes of it is compared by the live runs",
    },
];

/// The tools that came before netlink.
const OLD: [&str; 5] = ["brctl", "ifconfig", "route", "arp", "netstat"];

/// Whether it asks for one link by index or name, without more than a name is needed for.
fn asks_for_one_link(line: &str) -> bool {
    line.starts_with("GETLINK flags 1 [00000000") && line.contains(" 1d:09000000")
}

/// Each command for which the messages differ, as a person may read it; `newer` if the reference is iproute2 7.x.
pub fn differences(reference: &[Run], rip: &[Run], newer: bool) -> Vec<String> {
    let mut wrong = vec![];
    // By command, not by place: those of a pipe begin in any order.
    let mut rest = by_command(rip);
    for (key, reference) in by_command(reference) {
        match rest.iter().position(|(other, _)| *other == key) {
            Some(at) => wrong.extend(difference(reference, rest.remove(at).1, newer)),
            None => wrong.push(format!("@@ only the reference runs {}", key.0)),
        }
    }
    wrong.extend(rest.iter().map(|(key, _)| format!("@@ only rip runs {}", key.0)));
    wrong
}

/// The runs, each with its command and how many of the same came before.
fn by_command(runs: &[Run]) -> Vec<((&str, usize), &Run)> {
    let mut seen = HashMap::new();
    let mut all = vec![];
    for run in runs {
        let count = seen.entry(run.command.as_str()).or_insert(0);
        *count += 1;
        all.push(((run.command.as_str(), *count), run));
    }
    all
}

fn difference(reference: &Run, rip: &Run, newer: bool) -> Option<String> {
    let [mut a, mut b] =
        [reference, rip].map(|run| run.sent.iter().map(dissect::line).collect::<Vec<_>>());
    if newer {
        a.iter_mut().for_each(|line| *line = as_before_7(line));
    }
    for rule in RULES.iter().filter(|rule| (rule.applies)(&rip.command, &a)).collect::<Vec<_>>() {
        a.retain(|line| !(rule.leaves_out)(line));
        b.retain(|line| !(rule.leaves_out)(line));
    }
    [&mut a, &mut b].into_iter().for_each(ask_once);
    // A flush deletes in the order of the kernel's list, which is that of a hash with a random key.
    [&mut a, &mut b].into_iter().for_each(|all| sort_runs(all, "DELNEIGH"));
    let lines = |mark: &str, all: &[String]| -> String {
        all.iter().map(|line| format!("\n{mark} {line}")).collect()
    };
    (a != b).then(|| format!("@@ {}{}{}", rip.command, lines("-", &a), lines("+", &b)))
}

/// What 7.x sends as 6.15 would: it ends the name of a kind with a NUL, says that it wants but the name of a link,
/// and `bridge` lists them all.
fn as_before_7(line: &str) -> String {
    let line = line.replace(" 1d:09010000", " 1d:09000000");
    if line == ALL_NAMES.replace(" 1d:01", " 1d:09") {
        return ALL_NAMES.into();
    }
    let Some((before, name)) = line.split_once(" 12:{[] 1:") else { return line };
    let end = name.find([' ', '}']).unwrap_or(name.len());
    let (name, rest) = name.split_at(end);
    format!("{before} 12:{{[] 1:{}{rest}", name.strip_suffix("00").unwrap_or(name))
}

/// Leaves out what was asked before: rip remembers the names of links and the numbers of namespaces that it was told.
fn ask_once(lines: &mut Vec<String>) {
    let mut asked = HashSet::new();
    let may_remember = |line: &str| asks_for_one_link(line) || line.starts_with("GETNSID flags 1 ");
    lines.retain(|line| !may_remember(line) || asked.insert(line.clone()));
}

/// Sorts what begins alike and stands together.
fn sort_runs(lines: &mut [String], word: &str) {
    lines
        .chunk_by_mut(|a, b| a.starts_with(word) && b.starts_with(word))
        .for_each(<[String]>::sort);
}
