//! Reads the source of a BPF program: `object FILE [ section NAME ] [ program NAME ] [ verbose ]`, or `pinned FILE`.

use crate::bpf::{Choice, Refusal, kernel, load};
use crate::cli::args::Args;
use crate::error::{Error, Result, strerror};
use crate::text::word::is_prefix;
use nix::libc::EPERM;
use std::os::fd::OwnedFd;

/// A loaded program.
pub struct Program {
    /// The file descriptor, which requests contain.
    pub file: OwnedFd,
    /// The name that requests contain.
    pub name: String,
}

/// Reads the source of a program of a type (`BPF_PROG_TYPE_…`), and opens or loads the program. A program to be
/// offloaded is loaded for its interface. `failed` converts a message to an error.
pub fn program(
    args: &mut Args,
    kind: u32,
    interface: u32,
    failed: impl Fn(Refusal) -> Error,
) -> Result<Program> {
    let typed = args.value()?;
    let is_one_of = |words: &[&str]| words.iter().any(|word| is_prefix(typed, word));
    let is_object = is_one_of(&["object", "object-file"]);
    if !is_object && !is_one_of(&["object-pinned", "pinned", "fd"]) {
        let text = format!("What mode is \"{typed}\"?");
        return Err(failed(Refusal { text, errno: EPERM }));
    }
    let path = args.value()?;
    let mut named = |is_word: &dyn Fn(&str) -> bool| match args.peek() {
        Some(typed) if is_word(typed) => {
            args.next();
            args.value().map(Some)
        }
        _ => Ok(None),
    };
    let section = named(&|typed| is_prefix(typed, "section"))?;
    let program = named(&|typed| typed == "program")?;
    let verbose = args.peek().is_some_and(|typed| is_prefix(typed, "verbose"));
    if verbose {
        args.next();
    }
    let file = path.rsplit('/').next().unwrap_or(path);
    let (opened, part) = match is_object {
        true => {
            let choice = Choice { path, section, program, verbose, kind, interface };
            (load(&choice), section.unwrap_or("prog"))
        }
        false => (pinned(path), "*fsobj"),
    };
    Ok(Program { file: opened.map_err(failed)?, name: format!("{file}:[{part}]") })
}

fn pinned(path: &str) -> Result<OwnedFd, Refusal> {
    kernel::pinned(&crate::text::to_bytes(path)).map_err(|errno| {
        let why = strerror(errno);
        Refusal { text: format!("Couldn't retrieve pinned program '{path}': {why}"), errno: EPERM }
    })
}
