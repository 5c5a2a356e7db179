//! `ip neigh flush`

use super::filter::NeighFilter;
use super::show::show;
use crate::cli::args::Args;
use crate::error::{Result, refuse};
use crate::netlink::uapi::neigh::RTM_DELNEIGH;
use crate::query::flush;
use crate::rt::neigh::Neigh;
use crate::session::Session;

/// Runs `ip neigh flush`. -statistics given twice prints each deleted entry.
pub fn run(s: &Session, args: &mut Args) -> Result {
    if args.is_empty() {
        return refuse("Flush requires arguments.");
    }
    let filter = NeighFilter::read(true, args, s)?;
    let mut p = s.printer();
    flush::rounds(
        s,
        RTM_DELNEIGH,
        || filter.list(),
        |message| {
            let neigh = Neigh::parse(message);
            let wanted = filter.lets(&neigh);
            if wanted && s.options.stats > 1 {
                p.entry(|p| show(&neigh, filter.dev.is_none(), p, s));
                p.hand_over();
            }
            wanted
        },
    )
}
