//! `ip netns list`: the names, each with its number here.

use super::directory;
use super::nsid;
use crate::cli::args::Args;
use crate::error::Result;
use crate::session::Session;

/// Runs `ip netns list`.
pub fn run(s: &Session, _: &mut Args) -> Result {
    // As the reference: what the kernel refuses is said here and once more below; what it told it
    // would tell again.
    let map = nsid::Map::read(s)?;
    let known = map.by_name();
    // Without the directory not even JSON is printed.
    let Ok(names) = directory::names() else { return Ok(()) };
    s.printer().document(|p| {
        for name in &names {
            let number = match known.get(name.as_str()) {
                Some(number) => Some(*number),
                None => nsid::number(s, name, s.report)?,
            };
            p.object(None, |p| {
                p.put("name", "", name, "");
                p.put_some("id", " (id: ", number, ")");
            });
            p.end();
        }
        Ok(())
    })
}
