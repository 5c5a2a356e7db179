//! Shows a page: on a terminal in its width, through a pager if it is longer than the terminal.

use super::page::Page;
use crate::error::Result;
use std::io::{IsTerminal, Write};
use std::process::{Command, Stdio};

/// Columns where stdout is no terminal, or one that does not know its size.
const WIDTH: usize = 80;
/// Widest lines: longer ones are hard to read.
const WIDEST: usize = 120;
/// The pagers that are tried without PAGER.
const PAGERS: &[&str] = &["less", "more"];

/// Writes a page to stdout, or to a pager.
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

/// Whether a pager took the text.
fn is_shown_by_pager(text: &str) -> bool {
    match std::env::var("PAGER") {
        Ok(pager) => is_shown_by(&pager, text),
        Err(_) => PAGERS.iter().any(|pager| is_shown_by(pager, text)),
    }
}

/// Hands text to a command; false if it cannot be started.
fn is_shown_by(pager: &str, text: &str) -> bool {
    let mut words = pager.split_whitespace();
    let Some(program) = words.next() else { return false };
    let mut command = Command::new(program);
    command.args(words).stdin(Stdio::piped());
    if std::env::var_os("LESS").is_none() {
        // Bold text as it is; ends at once if all fits.
        command.env("LESS", "FRX");
    }
    let Ok(mut child) = command.spawn() else { return false };
    if let Some(mut input) = child.stdin.take() {
        // A pager that ends before it has read all is no error.
        let _ = input.write_all(text.as_bytes());
    }
    let _ = child.wait();
    true
}
