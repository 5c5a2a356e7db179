//! `ip address flush`: deletes the addresses that `ip address show` lists.

use super::filter;
use super::{list, show};
use crate::cli::args::Args;
use crate::error::{Error, Kind, Result, refuse};
use crate::netlink::uapi::addr::{RTM_DELADDR, ifa_f};
use crate::netlink::uapi::family::PACKET;
use crate::query::flush::{self, Told};
use crate::rt::addr::Addr;
use crate::session::Session;

/// Runs `ip address flush`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    if args.is_empty() {
        return refuse("Flush requires arguments.");
    }
    if s.options.family == PACKET {
        return refuse("Cannot flush link addresses.");
    }
    let filter = filter::read(s, s.options.family, args, || super::ADDRESS.usage())?;
    filter::check_dev(&filter, s)?;
    let told = Told {
        what: "addresses",
        incomplete: |rounds| {
            Error::fatal(format!("*** Flush remains incomplete after {rounds} rounds. ***"))
        },
        code: 255,
        // Deleting a primary address may promote a secondary one, which another round would delete.
        once: filter.flag_mask & !filter.flags & ifa_f::SECONDARY != 0,
        ..flush::TOLD
    };
    flush::run(
        s,
        s.options.loops,
        RTM_DELADDR,
        &told,
        || list::dump(s, &filter, filter.family()),
        |message| {
            let a = Addr::parse(message);
            let wanted = filter.passes_address(&a, s);
            if wanted && s.options.stats > 1 {
                tell(&a, s);
            }
            wanted
        },
    )
    .map_err(|error| match error.kind {
        Kind::Dump(refusal, _) => Error::dump(refusal, "Flush"),
        _ => error,
    })
}

/// -statistics given twice: prints each deleted address. Always as text.
fn tell(a: &Addr, s: &Session) {
    let mut p = s.text_printer();
    show::event(a, &mut p, s);
    p.flush_in_order();
}
