//! The selection of statistics: `group GROUP [ subgroup SUBGROUP [ suite SUITE ] ]`, any number of times.

use super::leaf::{LEAVES, Leaf};
use super::{refused, what_is};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::cli::value::interface_name;
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::word::exact;

/// The parsed command line.
#[derive(Default)]
pub(super) struct Selection {
    /// The index of a single interface.
    pub dev: Option<u32>,
    /// The name of this interface.
    name: Option<String>,
    /// The selected paths, from the group downwards; empty selects everything.
    paths: Vec<Vec<String>>,
}

/// The names of the levels, from the top.
const LEVELS: [&str; 3] = ["group", "subgroup", "suite"];

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<Selection> = &Keys::new(&[
    key(exact!["dev"], Value::Dev, "DEV", "show only this interface", |sel, args, _| {
        let name = args.value()?;
        if sel.name.is_some() {
            return Err(Error::duplicate("dev", name));
        }
        interface_name("\"dev\"", name)?;
        sel.name = Some(name.into());
        Ok(())
    }),
    key(
        exact!["group"],
        Value::OneOf(GROUPS),
        "GROUP",
        "show only this group of statistics",
        |sel, args, _| sel.descend(0, args.value()?),
    ),
    key(
        exact!["subgroup"],
        Value::OneOf(&["bridge", "bond", "cpu_hit", "hw_stats_info", "l3_stats", "mpls"]),
        "SUBGROUP",
        "show only this part of the group",
        |sel, args, _| sel.descend(1, args.value()?),
    ),
    key(
        exact!["suite"],
        Value::OneOf(&["stp", "mcast", "vlan", "802.3ad"]),
        "SUITE",
        "show only this part of the subgroup",
        |sel, args, _| sel.descend(2, args.value()?),
    ),
]);

const GROUPS: &[&str] = &["link", "xstats", "xstats_slave", "offload", "afstats"];

impl Selection {
    /// Reads the rest of the command line.
    pub fn read(args: &mut Args, s: &Session) -> Result<Selection> {
        let mut selection = Selection::default();
        grammar::read(KEYS, &mut selection, args, s, |_, args, _| match args.word() {
            "help" => Err(super::usage()),
            typed => Err(what_is(typed)),
        })?;
        selection.check()?;
        let name = selection.name.as_ref();
        selection.dev = name.map(|name| s.links.required(name)).transpose()?;
        Ok(selection)
    }

    /// Adds `name` at a level, below the names before it. [`Self::check`] checks the name after the whole command line
    /// is read. Errors: `Error: suite NAME requested without selecting a subgroup first`.
    fn descend(&mut self, level: usize, name: &str) -> Result {
        let mut path = self.paths.last().cloned().unwrap_or_default();
        if level > 0 && path.len() < level {
            let (kind, missing) = (LEVELS[level], LEVELS[path.len()]);
            return Err(refused(format!(
                "Error: {kind} {name} requested without selecting a {missing} first"
            )));
        }
        if level > 0 && path.len() == level {
            // A selected part replaces the whole.
            self.paths.pop();
        }
        path.truncate(level);
        path.push(name.into());
        self.paths.push(path);
        Ok(())
    }

    /// Checks all names. Errors: `Error: no group named NAME found inside top-level`.
    fn check(&self) -> Result {
        self.paths.iter().try_for_each(|path| {
            (0..path.len()).try_for_each(|level| check_level(&path[..level], &path[level]))
        })
    }

    /// Returns the selected statistics in the order of the output.
    pub(in crate::ip) fn leaves(&self) -> impl Iterator<Item = &'static Leaf> {
        let wanted = |leaf: &&Leaf| match leaf.is_newer {
            true => self.paths.iter().any(|path| path == leaf.path),
            false => self.paths.is_empty() || self.paths.iter().any(|path| begins(leaf, path)),
        };
        LEAVES.iter().filter(wanted)
    }

    /// Returns a bit mask of the selected parts of a group; 0 for all parts.
    pub(super) fn part_bits(&self, group: &str) -> u32 {
        let of_group = || self.paths.iter().filter(|path| path[0] == group);
        if of_group().any(|path| path.len() == 1) {
            return 0;
        }
        let wanted = |leaf: &&Leaf| of_group().any(|path| begins(leaf, path));
        LEAVES.iter().filter(wanted).fold(0, |bits, leaf| bits | leaf.part_bits)
    }
}

/// Checks that a name exists below a path.
fn check_level(above: &[String], name: &str) -> Result {
    let kind = LEVELS[above.len()];
    let inside = above.last().map_or("top-level", String::as_str);
    if is_leaf(above) {
        let parent = LEVELS[above.len() - 1];
        return Err(refused(format!(
            "Error: {kind} {name} requested inside leaf {parent} {inside}"
        )));
    }
    let named = |leaf: &Leaf| begins(leaf, above) && leaf.path.get(above.len()) == Some(&name);
    match LEAVES.iter().any(named) {
        true => Ok(()),
        false => {
            Err(refused(format!("Error: no {kind} named {name} found inside {inside}")).about(name))
        }
    }
}

/// Whether a leaf is at or below a path.
fn begins(leaf: &Leaf, path: &[String]) -> bool {
    path.len() <= leaf.path.len() && path.iter().zip(leaf.path).all(|(a, b)| a == b)
}

/// Whether a path is a leaf.
fn is_leaf(path: &[String]) -> bool {
    !path.is_empty()
        && LEAVES.iter().any(|leaf| leaf.path.len() == path.len() && begins(leaf, path))
}
