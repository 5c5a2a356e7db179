//! `ip netns exec`: a command inside a namespace, or inside each.

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

/// Runs the command in one namespace after the other, whatever it returns.
fn in_each(s: &Session, words: &[&str]) -> Result {
    if words.is_empty() {
        return refuse("No command specified");
    }
    for name in directory::names_if_any()? {
        crate::print::write_text(&format!("\nnetns: {name}\n"));
        // The command writes to the same stdout.
        crate::print::stdout::flush();
        match command::run(words, true, || enter(s, &name)) {
            Err(error) if error.is_fatal() => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

/// A namespace knows nothing of the VRFs of the one before.
fn enter(s: &Session, name: &str) -> Result {
    vrf::leave(s)?;
    switch(name)
}
