//! Prints a page in the width of the terminal, through a pager if the page is longer than the terminal.

use super::page::Page;
use crate::error::Result;
use std::io::{IsTerminal, Write};
use std::process::{Command, Stdio};

/// The width if stdout is no terminal, or the terminal reports no size.
const WIDTH: usize = 80;
/// The maximum width, because longer lines are hard to read.
const WIDEST: usize = 120;
/// The pagers that are tried if PAGER is not set.
const PAGERS: &[&str] = &["less", "more"];

/// Prints a page to stdout or a pager.
pub fn show(page: &Page) -> Result {
    let is_terminal = std::io::stdout().is_terminal();
    let size = crate::sys::terminal_size().filter(|_| is_terminal);
    let (lines, columns) = size.unwrap_or((usize::MAX, WIDTH));
    let is_styled =
        is_terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let text = page.text_of(columns.min(WIDEST), is_styled);
    if text.lines().count() < lines || !is_shown_by_pager(&text) {
        crate::print::write_text(&text);
    }
    Ok(())
}

/// Prints a text with a pager. Returns false if none could be started.
fn is_shown_by_pager(text: &str) -> bool {
    match std::env::var("PAGER") {
        Ok(pager) => is_shown_by(&pager, text),
        Err(_) => PAGERS.iter().any(|pager| is_shown_by(pager, text)),
    }
}

/// Prints a text with a command. Returns false if the command cannot be started.
fn is_shown_by(pager: &str, text: &str) -> bool {
    let mut words = pager.split_whitespace();
    let Some(program) = words.next() else { return false };
    let mut command = Command::new(program);
    command.args(words).stdin(Stdio::piped());
    if std::env::var_os("LESS").is_none() {
        // The options of less: show bold text, and exit immediately if the text fits the terminal.
        command.env("LESS", "FRX");
    }
    let Ok(mut child) = command.spawn() else { return false };
    if let Some(mut input) = child.stdin.take() {
        // A pager may exit before it has read the whole text.
        let _ = input.write_all(text.as_bytes());
    }
    let _ = child.wait();
    true
}
