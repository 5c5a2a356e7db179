//! Compares the requests that two tools send for the same commands.

use std::collections::{HashMap, HashSet};

use super::dissect;
use super::trace::Run;

/// An intended difference in requests. None of them changes anything.
struct Rule {
    /// Whether the rule applies to a command, given the command and the requests of the reference.
    applies: fn(&str, &[String]) -> bool,
    /// Whether a request is excluded from the comparison.
    leaves_out: fn(&str) -> bool,
    /// The reason.
    _why: &'static str,
}

/// The dump request for the names of all links.
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
    Rule {
        applies: |command, _| command.contains(&"02:".repeat(31)),
        leaves_out: |line| line.starts_with("NEW"),
        _why: "if a link-layer address is longer than the buffer of the reference, the reference also sends the bytes after its buffer",
    },
    Rule {
        applies: |command, _| command.starts_with("ss ") && command.contains(" cgroup "),
        leaves_out: |line| line.starts_with("SOCK_DIAG 14 flags 301 [0206000000000000"),
        _why: "the reference first sends a dump request that matches no state, to find out whether the kernel can filter by control group",
    },
    Rule {
        applies: |command, _| command.starts_with("ss -D /nonexist"),
        leaves_out: |_| true,
        _why: "the reference requests the list of sockets even if it cannot open the file for it",
    },
];

/// The tools from before netlink.
const OLD: [&str; 5] = ["brctl", "ifconfig", "route", "arp", "netstat"];

/// Whether a request queries one link by index or name, and no more than its name.
fn asks_for_one_link(line: &str) -> bool {
    line.starts_with("GETLINK flags 1 [00000000") && line.contains(" 1d:09000000")
}

/// Returns a readable report for each command with differing requests. `newer` if the reference is iproute2 7.x.
pub fn differences(reference: &[Run], rip: &[Run], newer: bool) -> Vec<String> {
    let mut wrong = vec![];
    // Runs are matched by command, not by position: the commands of a pipeline start in any order.
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

/// Numbers the runs of equal commands.
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
    // A flush deletes in the order of the kernel's hash table, which depends on a random key.
    [&mut a, &mut b].into_iter().for_each(|all| sort_runs(all, "DELNEIGH"));
    // Likewise the sockets that `ss -K` closes.
    [&mut a, &mut b].into_iter().for_each(|all| sort_runs(all, "SOCK_DIAG 15"));
    let lines = |mark: &str, all: &[String]| -> String {
        all.iter().map(|line| format!("\n{mark} {line}")).collect()
    };
    (a != b).then(|| format!("@@ {}{}{}", rip.command, lines("-", &a), lines("+", &b)))
}

/// Converts a request of iproute2 7.x to that of 6.15. 7.x terminates the name of a kind with a NUL byte, requests only
/// the name of a link, and `bridge` dumps all names.
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

/// Removes repeated queries: rip caches the names of links and the IDs of namespaces.
fn ask_once(lines: &mut Vec<String>) {
    let mut asked = HashSet::new();
    let may_remember = |line: &str| asks_for_one_link(line) || line.starts_with("GETNSID flags 1 ");
    lines.retain(|line| !may_remember(line) || asked.insert(line.clone()));
}

/// Sorts adjacent lines that begin with the same word.
fn sort_runs(lines: &mut [String], word: &str) {
    lines
        .chunk_by_mut(|a, b| a.starts_with(word) && b.starts_with(word))
        .for_each(<[String]>::sort);
}
