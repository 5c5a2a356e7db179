//! Which addresses `ip address show` lets through.

use crate::cli::args::Args;
use crate::cli::grammar::{Key, Value, flag, key};
use crate::cli::word::exact;
use crate::error::Result;
use crate::session::Session;

/// What the line lets through.
#[derive(Default)]
pub struct Filter {
    /// One interface.
    pub dev: Option<String>,
    /// Only interfaces that are up.
    pub up: bool,
}

/// The keywords, in the order they are tried.
pub static KEYS: &[Key<Filter>] = &[
    flag(exact!["up"], "only interfaces that are up", |f, _, _| {
        f.up = true;
        Ok(())
    }),
    key(exact!["dev"], Value::Dev, "IFNAME", "only this interface", |f, args, s| {
        args.value()?;
        set_dev(f, args, s)
    }),
];

/// Takes the word read last for the interface.
pub fn set_dev(f: &mut Filter, args: &mut Args, _: &Session) -> Result {
    f.dev = Some(args.word().into());
    Ok(())
}
