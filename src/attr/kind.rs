//! A kind of link, from its definitions.

use super::Attr;
use super::nla_buf::NlaBuf;
use crate::cli::args::Args;
use crate::cli::manual;
use crate::cli::word::is_prefix;
use crate::error::{Error, Result};
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;

/// Whether an option may be given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeats {
    /// The last one counts.
    Allowed,
    /// It is refused.
    Refused,
}

/// A kind of link: `ip link add type KIND`.
pub struct LinkKind {
    /// What it is called.
    pub name: &'static str,
    /// One line on what it is.
    pub doc: &'static str,
    /// Its options in the order the words are tried: the first that matches wins.
    pub set: &'static [&'static Attr],
    /// Its options in the order the line is written.
    pub show: &'static [&'static Attr],
    /// Whether an option may be given twice.
    pub repeats: Repeats,
    /// What the options ask of each other, and what is sent unasked; `adding` is false for `set`.
    pub finish: fn(&mut NlaBuf, adding: bool) -> Result,
}

/// The `finish` of a kind whose options ask nothing of each other.
pub fn nothing_to_finish(_: &mut NlaBuf, _: bool) -> Result {
    Ok(())
}

impl LinkKind {
    /// Reads options to the end of the line.
    /// Errors: `vxlan: unknown command "x"?` and its usage, exit code 1.
    pub fn read(&self, args: &mut Args, adding: bool, s: &Session) -> Result<NlaBuf> {
        let mut into = NlaBuf::new(self.repeats == Repeats::Allowed);
        while let Some(typed) = args.next() {
            match self.find(typed) {
                Some((attr, yes)) => attr.read(yes, args, &mut into, s)?,
                None if is_prefix(typed, "help") => return Err(self.usage("")),
                None => {
                    return Err(
                        self.usage(&format!("{}: unknown command \"{typed}\"?\n", self.name))
                    );
                }
            }
        }
        (self.finish)(&mut into, adding)?;
        Ok(into)
    }

    fn find(&self, typed: &str) -> Option<(&'static Attr, bool)> {
        self.set.iter().find_map(|attr| attr.takes(typed).map(|yes| (*attr, yes)))
    }

    /// Writes the options that are there.
    pub fn show(&self, nlas: &Nlas, p: &mut Printer, s: &Session) {
        for attr in self.show {
            attr.write(nlas, p, s);
        }
    }

    /// Its usage behind what is said first, as an error.
    pub fn usage(&self, head: &str) -> Error {
        let pieces: Vec<_> = self.set.iter().map(|attr| manual::piece(&attr.spec)).collect();
        let text = manual::wrapped(&format!("Usage: ... {}", self.name), &pieces);
        Error::Usage { text: format!("{head}{text}"), code: 1 }
    }
}
