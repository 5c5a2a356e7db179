//! `ip route show|flush|save|restore|showdump`

use super::filter::{self, RouteFilter};
use super::show;
use super::tail::Tail;
use crate::cli::args::Args;
use crate::error::{Error, Kind, Refusal, Result, refuse};
use crate::netlink::uapi::family::{INET, INET6, UNSPEC};
use crate::netlink::uapi::route::{RTM_DELROUTE, RTM_NEWROUTE, rta, table};
use crate::query::flush::{self, Told};
use crate::query::saved;
use crate::rt::route::Route;
use crate::session::Session;

/// The magic number of a file of saved routes.
const MAGIC: u32 = 0x4531_1224;
/// The sysctl that flushes the cache of IPv4 routes.
const FLUSH_CACHE: &str = "/proc/sys/net/ipv4/route/flush";

/// Runs `ip route show`.
pub fn show(s: &Session, args: &mut Args) -> Result {
    let filter = filter::read(args, s)?;
    let mut tail = Tail::default();
    s.printer().document(|p| {
        s.conn()?
            .dump(filter.request(), |message| {
                let route = Route::parse(message);
                if message.kind == RTM_NEWROUTE && filter.lets(&route) {
                    p.entry(|p| tail.show(&route, &filter, p, s));
                }
                Ok(())
            })
            .or_else(|error| empty_or(error, &filter))
    })
}

/// The main table exists only once it has a route. Until then a list of it is empty, not an error.
fn empty_or(error: Error, filter: &RouteFilter) -> Result {
    match error.kind {
        Kind::Dump(Refusal { errno: nix::libc::ENOENT, .. }, _) if filter.table == table::MAIN => {
            Ok(())
        }
        _ => Err(error.with_code(2)),
    }
}

/// Runs `ip route flush`.
pub fn flush(s: &Session, args: &mut Args) -> Result {
    if args.is_empty() {
        return refuse("\"ip route flush\" requires arguments.");
    }
    let filter = filter::read(args, s)?;
    // Only the IPv6 cache can be listed.
    if filter.cached && filter.family != INET6 {
        flush_cache(s)?;
        if filter.family == INET {
            return Ok(());
        }
    }
    let mut p = s.printer();
    // The caches of other families cannot be listed, so the flush is complete with an empty list.
    let nothing = if filter.cached && filter.family != INET6 {
        "*** Flush is complete after 0 round ***\n"
    } else {
        flush::TOLD.nothing
    };
    flush::run(
        s,
        u32::MAX,
        RTM_DELROUTE,
        &Told { nothing, ..flush::TOLD },
        || filter.request(),
        |message| {
            let route = Route::parse(message);
            let wanted = message.kind == RTM_NEWROUTE && filter.lets(&route);
            if wanted && s.options.stats > 1 {
                show::show(&route, &filter, &mut p, s);
                p.flush_in_order();
                p.hand_over();
            }
            wanted
        },
    )
    .or_else(flush_terminated)
}

fn flush_terminated(error: Error) -> Result {
    Err(match error.kind {
        Kind::Dump(refusal, _) => Error::dump(refusal, "Flush").with_code(2),
        _ => error.with_code(2),
    })
}

fn flush_cache(s: &Session) -> Result {
    crate::sys::write(FLUSH_CACHE, "-1")
        .map_err(|e| Error::os(&format!("Cannot open \"{FLUSH_CACHE}\""), e))?
        .map_err(|e| Error::os("Cannot flush routing cache", e))?;
    if s.options.stats > 0 {
        crate::print::write_text("*** IPv4 routing cache is flushed.\n");
    }
    Ok(())
}

/// Runs `ip route save`.
pub(in crate::ip) fn save(s: &Session, args: &mut Args) -> Result {
    saved::begin(MAGIC)?;
    let filter = filter::read(args, s)?;
    // With -json an empty list follows.
    s.printer().document(|_| {
        saved::messages(&mut *s.conn()?, filter.request(), |message| {
            message.kind == RTM_NEWROUTE && filter.lets(&Route::parse(message))
        })
        .or_else(|error| empty_or(error, &filter))
    })
}

/// Runs `ip route restore`. Routes are added in three passes, because routes with a gateway require others: first
/// routes without a gateway and without a source address of this host, then the other routes without a gateway, then
/// all others. As in the reference, the gateways of multipath routes are not considered. Only the error that a route
/// exists does not end the command.
pub fn restore(s: &Session, _: &mut Args) -> Result {
    saved::expect("route", MAGIC).map_err(|error| error.with_code(1))?;
    // The reference reads the file several times, so stdin must be seekable.
    if let Err(error) = nix::unistd::lseek(std::io::stdin(), 0, nix::unistd::Whence::SeekCur) {
        return Err(Error::os("Failed to restore: ftell", error));
    }
    let mut all = Vec::new();
    saved::each_message(|message| {
        all.extend_from_slice(message.raw);
        all.resize(all.len().next_multiple_of(4), 0);
        Ok(())
    })
    .map_err(|error| error.with_code(2))?;
    for turn in [(false, false), (false, true), (true, false)] {
        for message in crate::netlink::message::Messages(&all) {
            let nlas = Route::parse(&message).nlas;
            let has_gateway = nlas.has(rta::GATEWAY);
            if turn == (has_gateway, !has_gateway && nlas.has(rta::PREFSRC)) {
                saved::tolerate_existing(s.conn()?.request(saved::request(&message)))?;
            }
        }
    }
    Ok(())
}

/// Runs `ip route showdump`. Always prints text.
pub(super) fn show_saved(s: &Session, _: &mut Args) -> Result {
    let mut p = s.text_printer();
    let filter = RouteFilter { family: UNSPEC, ..RouteFilter::default() };
    saved::expect("route", MAGIC).map_err(|error| error.with_code(1))?;
    let done = saved::each_message(|message| {
        let route = Route::parse(message);
        if filter.lets(&route) {
            show::show(&route, &filter, &mut p, s);
        }
        Ok(())
    });
    done.map_err(|error| error.with_code(2))
}
