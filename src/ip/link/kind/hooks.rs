//! The number of options with functions of their own: `cargo test hooks -- --nocapture` prints the table.

use super::KINDS;
use crate::attr::Attr;
use crate::attr::kind::LinkKind;
use crate::ip::link::port;
use std::collections::BTreeMap;

/// The maximum percentage of options with a function of their own. If more need one, add a type to `attr`.
const MOST: usize = 45;

/// Returns each option once: first those that can be set, then those that are only printed.
fn options(kind: &LinkKind) -> Vec<&'static Attr> {
    let mut all: Vec<&Attr> = kind.set.to_vec();
    for row in kind.show {
        if !all.iter().any(|other| other.id == row.id && other.name() == row.name()) {
            all.push(row);
        }
    }
    all
}

#[test]
#[expect(clippy::print_stdout, reason = "the table is what one runs it for")]
fn hooks_are_few() {
    let mut sum = [0; 3];
    let mut shared: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let mut table = String::from("kind          options  set  show\n");
    for kind in KINDS.iter().chain(port::PORTS) {
        let rows = options(kind);
        let hooks: Vec<_> = rows.iter().map(|row| row.hooks()).collect();
        let figures = [
            rows.len(),
            hooks.iter().filter(|(set, _)| set.is_some()).count(),
            hooks.iter().filter(|(_, show)| show.is_some()).count(),
        ];
        table += &format!("{:<14}{:>7}{:>5}{:>6}\n", kind.name, figures[0], figures[1], figures[2]);
        sum.iter_mut().zip(figures).for_each(|(sum, n)| *sum += n);
        for (row, (set, show)) in rows.iter().zip(hooks) {
            for hook in [set, show].into_iter().flatten() {
                shared.entry(hook).or_default().push(format!("{} {}", kind.name, row.label));
            }
        }
    }
    table += &format!("{:<14}{:>7}{:>5}{:>6}\n", "all", sum[0], sum[1], sum[2]);
    table += &format!("{} hooks; those of more than two options:\n", shared.len());
    for users in shared.values().filter(|users| users.len() > 2) {
        table += &format!("  {}\n", users.join(", "));
    }
    println!("{table}");
    assert!(sum[1] * 100 <= sum[0] * MOST && sum[2] * 100 <= sum[0] * MOST, "{table}");
}
