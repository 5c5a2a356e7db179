//! Parses the file of a golden case: comments, commands and head lines.
//!
//! The recorded output is not parsed: the file is compared as a whole with the rendered output.

use std::path::Path;

use super::Result;
use super::mask::Mask;

/// Words that keep a case off this machine: Linux 6.18 has a bug with some `encap` options of routes, which leaves the
/// RTNL lock held until reboot.
const TRAPS: [&str; 2] = ["encap", "_opts"];

/// A `.t` file.
#[derive(Default)]
pub struct Case {
    /// Comments, blank lines and commands in the order of the file.
    pub items: Vec<Item>,
    /// `#! needs vm`: the kernel of this machine lacks a feature that the case requires.
    pub needs_vm: bool,
    /// `#! needs qemu`: User Mode Linux lacks it too.
    pub needs_qemu: bool,
    /// `#! alone`: the case does not run at the same time as another one with this line.
    pub is_alone: bool,
    /// `#! since 7`: the reference is iproute2 7.x, for words that 6.15 does not know.
    pub since_7: bool,
    /// `#! rip only`: the case tests words of rip only, and is recorded from rip.
    pub rip_only: bool,
    /// `#! todo`: rip is known to differ. The case fails once it no longer differs.
    pub todo: bool,
    /// `#! no names`: /etc/iproute2 and /usr/share/iproute2 are empty.
    pub no_names: bool,
    /// `#! mask json`: the reference does not write valid JSON.
    pub json_masked: bool,
    /// `#! mask …`: the values that differ between runs.
    pub masks: Vec<Mask>,
}

/// An item of a case.
pub enum Item {
    /// A comment, a head line or a blank line, kept unchanged.
    Text(String),
    /// A shell command; continuation lines are joined.
    Command(String),
}

impl Case {
    /// Reads the file at `path`.
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
        Self::parse(&text).map_err(|e| format!("{}: {e}", path.display()).into())
    }

    fn parse(text: &str) -> Result<Self> {
        let mut case = Self::default();
        let mut after_command = false;
        for line in text.lines() {
            if let Some(command) = line.strip_prefix("$ ") {
                case.items.push(Item::Command(command.to_owned()));
                after_command = true;
                continue;
            }
            match (line.strip_prefix('>'), case.items.last_mut()) {
                (Some(more), Some(Item::Command(command))) if after_command => {
                    command.push('\n');
                    command.push_str(more.strip_prefix(' ').unwrap_or(more));
                    continue;
                }
                _ => after_command = false,
            }
            if let Some(head) = line.strip_prefix("#!") {
                case.head(head.trim())?;
            }
            if line.is_empty() || line.starts_with('#') {
                case.items.push(Item::Text(line.to_owned()));
            }
        }
        if !case.items.iter().any(|item| matches!(item, Item::Command(_))) {
            return Err("it has no command".into());
        }
        case.needs_vm |= TRAPS.iter().any(|word| case.commands().contains(word));
        Ok(case)
    }

    fn head(&mut self, line: &str) -> Result {
        match line {
            "needs vm" => self.needs_vm = true,
            "needs qemu" => self.needs_qemu = true,
            "alone" => self.is_alone = true,
            "since 7" => self.since_7 = true,
            "rip only" => self.rip_only = true,
            "no names" => self.no_names = true,
            "mask json" => self.json_masked = true,
            "todo" => self.todo = true,
            _ if line.starts_with("todo ") => self.todo = true,
            _ => match line.strip_prefix("mask ") {
                Some(what) => self.masks.push(Mask::parse(what)?),
                None => return Err(format!("unknown head line \"#! {line}\"").into()),
            },
        }
        Ok(())
    }

    /// Returns the text of all commands. Values in this text are fixed, not random.
    pub fn commands(&self) -> String {
        let mut all = String::new();
        for item in &self.items {
            if let Item::Command(command) = item {
                all.push_str(command);
                all.push('\n');
            }
        }
        all
    }
}
