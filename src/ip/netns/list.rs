//! `ip netns list`: the names of namespaces, each with its ID in this namespace.

use super::directory;
use super::nsid;
use crate::cli::args::Args;
use crate::error::Result;
use crate::session::Session;

/// Runs `ip netns list`.
pub fn run(s: &Session, _: &mut Args) -> Result {
    // Without the directory there is no output, not even an empty JSON array.
    let Ok(names) = directory::names() else { return Ok(()) };
    // As in the reference, IDs that the kernel refuses to report here are queried again below, and each refusal is
    // printed. The other IDs are not queried again.
    let map = nsid::Map::of(s, &names)?;
    let known = map.by_name();
    s.printer().document(|p| {
        nsid::numbers(s, &names, &known, |name, answer| {
            let number = answer.unwrap_or_else(|error| {
                (s.report)(&error);
                None
            });
            p.object(None, |p| {
                p.put("name", "", name, "");
                p.put_some("id", " (id: ", number, ")");
            });
            p.end();
            Ok(())
        })
    })
}
