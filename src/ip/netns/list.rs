//! `ip netns list`: the names, each with its number here.

use super::directory;
use super::nsid::Map;
use crate::cli::args::Args;
use crate::error::Result;
use crate::session::Session;

/// Runs `ip netns list`.
pub fn run(s: &Session, _: &mut Args) -> Result {
    let map = Map::read(s)?;
    let names = directory::names().unwrap_or_default();
    s.printer().document(|p| {
        for name in &names {
            let number = map.number(s, name)?;
            p.object(None, |p| {
                p.put("name", "", name, "");
                p.put_some("id", " (id: ", number, ")");
            });
            p.end();
        }
        Ok(())
    })
}
