//! `rip save`: the state of a network namespace as a batch file that recreates it.
//!
//! The lines are commands of `ip -batch`. Commands of `bridge` and of `ip -6` follow a `#`, so `ip -batch` skips them and
//! `rip restore` runs them. A comment states what cannot be saved.

mod addresses;
mod bridge;
mod links;
mod neighbours;
mod options;
mod routes;

use crate::error::Result;
use crate::netlink::uapi::family::INET6;
use crate::session::{Caller, Options, Session};
use clap::{Args, ValueEnum};

/// The arguments of `rip save`.
#[derive(Args)]
pub struct Save {
    /// The parts to save; all if the list is empty.
    parts: Vec<Part>,
}

/// A part of the state, in the order of restoration.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Part {
    Links,
    Addresses,
    Neighbours,
    Rules,
    Routes,
    Bridge,
}

/// The beginnings of lines for `bridge -batch` and `ip -6 -batch`.
pub const OTHERS: [&str; 2] = [BRIDGE, IP6];
const BRIDGE: &str = "#bridge ";
const IP6: &str = "#ip -6 ";

impl Save {
    /// Writes the state. Errors are those of the lists that it queries.
    pub fn run(&self, options: Options, caller: &Caller) -> Result {
        crate::print::write_text(&text(options, &self.parts, caller)?);
        Ok(())
    }
}

/// Returns the file with these parts of the state, or with all parts if the list is empty.
pub fn text(options: Options, parts: &[Part], caller: &Caller) -> Result<String> {
    let s = Session::new(Options { details: 1, numeric: true, ..options }, caller);
    let wanted = |part: &Part| parts.is_empty() || parts.contains(part);
    let mut out = Lines::default();
    out.note("made by rip save, for rip restore or ip -batch");
    for part in Part::value_variants().iter().filter(|part| wanted(part)) {
        match part {
            Part::Links => links::save(&s, &mut out)?,
            Part::Addresses => addresses::save(&s, &mut out)?,
            Part::Neighbours => neighbours::save(&s, &mut out)?,
            Part::Rules => routes::save_rules(&s, caller, &mut out)?,
            Part::Routes => routes::save_routes(&s, caller, &mut out)?,
            Part::Bridge => bridge::save(&s, caller, &mut out)?,
        }
    }
    Ok(out.text)
}

/// The lines of the file.
#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    /// Adds a command, or a comment if a batch file cannot contain one of its words.
    fn add<W: AsRef<str>>(&mut self, words: impl IntoIterator<Item = W>) {
        self.add_behind("", words);
    }

    /// Adds a command of `bridge -batch`.
    fn add_bridge<W: AsRef<str>>(&mut self, words: impl IntoIterator<Item = W>) {
        self.add_behind(BRIDGE, words);
    }

    /// Adds a command of `ip`, or of `ip -6`.
    fn add_of_family<W: AsRef<str>>(&mut self, family: u8, words: impl IntoIterator<Item = W>) {
        self.add_behind(if family == INET6 { IP6 } else { "" }, words);
    }

    fn add_behind<W: AsRef<str>>(&mut self, head: &str, words: impl IntoIterator<Item = W>) {
        let words: Vec<_> = words.into_iter().collect();
        let quoted: Option<Vec<_>> = words.iter().map(|word| quoted(word.as_ref())).collect();
        match quoted {
            Some(words) => {
                self.text.push_str(head);
                self.text.push_str(&words.join(" "));
                self.text.push('\n');
            }
            None => {
                let words: Vec<_> = words.iter().map(|word| word.as_ref().escape_debug()).collect();
                let words: Vec<_> = words.into_iter().map(|word| word.to_string()).collect();
                self.note(&format!("not possible in a batch file: {}", words.join(" ")));
            }
        }
    }

    /// Adds a comment.
    fn note(&mut self, text: &str) {
        self.text.push_str(&format!("# {text}\n"));
    }
}

/// Quotes a word for a batch file. Returns `None` if a batch file cannot contain it.
fn quoted(word: &str) -> Option<String> {
    let has = |c| word.contains(c);
    match word {
        _ if has('#') || has('\n') || has('\0') || word.ends_with('\\') => None,
        _ if !word.is_empty()
            && !word.contains([' ', '\t', '\r'])
            && !word.starts_with(['"', '\'']) =>
        {
            Some(word.into())
        }
        _ if !has('"') => Some(format!("\"{word}\"")),
        _ if !has('\'') => Some(format!("'{word}'")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_batch_file() {
        assert_eq!(quoted("v0").as_deref(), Some("v0"));
        assert_eq!(quoted("up link").as_deref(), Some("\"up link\""));
        assert_eq!(quoted("say \"x\"").as_deref(), Some("'say \"x\"'"));
        assert_eq!(quoted("a#b"), None);
        let mut out = Lines::default();
        out.add(["link", "set", "v0", "alias", "a#b"]);
        assert_eq!(out.text, "# not possible in a batch file: link set v0 alias a#b\n");
    }
}
