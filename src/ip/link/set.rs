//! `ip link add|set|change|replace|delete`, and `ip link help`

use super::words::{self, Words};
use super::{LINK, kind, show};
use crate::cli::args::Args;
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::uapi::nlm::CREATE;
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::word;

/// Runs a command that sends a request of type `message` with `flags`.
pub fn run(s: &Session, args: &mut Args, message: u16, flags: u16) -> Result {
    let mut words = Words::new(flags & CREATE != 0, words::ALONE);
    words::read(&mut words, args, s)?;
    let header = words.header(s.options.family).to_bytes();
    let mut request = Request::new(message, flags, &header);
    words.values.write(&mut request);
    let mut info = None;
    match words.is_for_group() {
        true => no_more(args, 255)?,
        false => read_info(&mut info, &words, request.bytes().len(), args, s)?,
    }
    if let Some(info) = &info {
        info.put(&mut request);
    }
    s.change(request, |message, p, s| show::event(&Link::parse(message), p, s))?;
    // Requests with file descriptors must be sent before the files are closed.
    match words.values.holds_files() || info.is_some_and(|info| info.holds_files()) {
        true => s.settle(),
        false => Ok(()),
    }
}

/// Reads the options of the kind, if a kind is given. `before` is the length of the request before them in bytes.
fn read_info<'a>(
    info: &mut Option<kind::Info<'a>>,
    words: &'a Words,
    before: usize,
    args: &mut Args,
    s: &Session,
) -> Result {
    let Some(name) = &words.kind else {
        return match words.creating {
            true => Err(Error::refused("Not enough information: \"type\" argument is required")),
            false => Ok(()),
        };
    };
    let dev = words.dev.as_deref().filter(|_| !words.creating);
    info.insert(kind::Info::new(name)).read(args, dev, before, s)?;
    if args.peek().is_some_and(|typed| word::is_prefix(typed, "help")) {
        return Err(LINK.usage());
    }
    // No word can follow an unknown kind.
    no_more(args, 1).map_err(|error| error.about(name))
}

/// Checks that all words have been read.
#[inline]
fn no_more(args: &Args, code: u8) -> Result {
    match args.peek() {
        Some(typed) => {
            let text =
                format!("Garbage instead of arguments \"{typed} ...\". Try \"ip link help\".");
            Err(Error::refused(text).with_code(code))
        }
        None => Ok(()),
    }
}

/// Runs `ip link help [ TYPE ]`. The usage of a kind goes to stdout with exit code 0, because it was requested.
pub fn help(_: &Session, args: &mut Args) -> Result {
    let Some(name) = args.next() else { return Err(LINK.usage()) };
    match kind::find_any(name) {
        Some(kind) if kind.set.is_empty() => Err(LINK.usage()),
        Some(kind) => kind.say_usage(0),
        // For a kind without options the reference prints only its name.
        None if kind::is_bare(name) && name != "pfcp" => {
            crate::print::write_text(&format!("Usage: ... {name}\n"));
            Ok(())
        }
        None => Err(LINK.usage()),
    }
}
