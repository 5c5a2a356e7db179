//! `ip netns exec`: executes a command in a namespace, or in each.

use super::directory;
use crate::cli::args::Args;
use crate::error::{Error, Result, refuse};
use crate::ip::{command, vrf};
use crate::query::netns::switch;
use crate::session::Session;

/// Runs `ip netns exec`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    if s.options.all {
        return in_each(s, args.rest());
    }
    let name = args.next().ok_or_else(|| Error::refused("No netns name specified"))?;
    if args.is_empty() {
        return refuse("No command specified");
    }
    command::run(args.rest(), s.options.batch.is_some(), || enter(s, name))
}

/// Executes the command in all namespaces one after the other, whatever its exit code.
fn in_each(s: &Session, words: &[&str]) -> Result {
    if words.is_empty() {
        return refuse("No command specified");
    }
    for name in directory::names_if_any()? {
        crate::print::write_text(&format!("\nnetns: {name}\n"));
        // Buffered output must precede that of the command.
        crate::print::stdout::flush();
        match command::run(words, true, || enter(s, &name)) {
            Err(error) if error.is_fatal() => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

/// Enters a namespace, and leaves the VRF, which belongs to the previous namespace.
fn enter(s: &Session, name: &str) -> Result {
    vrf::leave(s)?;
    switch(name)
}
