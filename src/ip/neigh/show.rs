//! `ip neigh show`

use super::filter::NeighFilter;
use crate::cli::args::Args;
use crate::error::Result;
use crate::names::Table;
use crate::netlink::Message;
use crate::netlink::uapi::neigh::{nda, ntf, nud};
use crate::print::{Color, Printer, Val};
use crate::query::neigh::link_address;
use crate::rt::neigh::Neigh;
use crate::session::Session;
use crate::text::Ifname;

/// The widths of the columns of -brief.
const WIDTHS: (usize, usize) = (39, 16);

/// Runs `ip neigh show`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let filter = NeighFilter::read(false, args, s)?;
    s.printer().document(|p| {
        s.conn()?.dump(filter.list(), |message| {
            let neigh = Neigh::parse(message);
            if filter.lets(&neigh) {
                p.entry(|p| show(&neigh, filter.dev.is_none(), p, s));
            }
            Ok(())
        })
    })
}

/// Prints the neighbour of a message with its interface.
pub fn message(message: &Message, p: &mut Printer, s: &Session) {
    p.entry(|p| show(&Neigh::parse(message), true, p, s));
}

/// Prints a neighbour; `dev`: with its interface.
pub fn show(n: &Neigh, dev: bool, p: &mut Printer, s: &Session) {
    if n.deleted {
        p.put("deleted", "Deleted ", true, "");
    } else if n.missed {
        p.put("miss", "miss ", Val::Null, "");
    }
    if s.options.brief {
        return brief(n, dev, p, s);
    }
    if let Some(dst) = n.dst().map(|ip| s.host(ip, p)) {
        p.put_in(Color::of_family(n.family), "dst", "", &dst, " ");
    }
    if let Some(name) = interface(n, dev, s) {
        p.text("dev ");
        p.put_in(Color::Ifname, "dev", "", &name, " ");
    }
    if let Some(address) = link_address(n, s) {
        p.text("lladdr ");
        p.put_in(Color::Mac, "lladdr", "", address, " ");
    }
    flags(n, p);
    if s.options.stats > 0 {
        statistics(n, p);
    }
    if n.state != 0 {
        states(n, p);
    }
    if n.nlas.has(nda::PROTOCOL) && n.protocol() != 0 {
        let name = s.names.name(Table::Protocols, n.protocol());
        p.put("protocol", "proto ", &name, " ");
    }
    p.end();
}

fn brief(n: &Neigh, dev: bool, p: &mut Printer, s: &Session) {
    if let Some(dst) = n.dst().map(|ip| s.host(ip, p)) {
        p.column(Color::of_family(n.family), "dst", &dst, WIDTHS.0);
    }
    if let Some(name) = interface(n, dev, s) {
        p.column(Color::Ifname, "dev", &name, WIDTHS.1);
    }
    if let Some(address) = link_address(n, s) {
        p.put_in(Color::Mac, "lladdr", "", address, "");
    }
    p.end();
}

fn interface(n: &Neigh, dev: bool, s: &Session) -> Option<Ifname> {
    (dev && n.index != 0).then(|| s.links.name(n.index))
}

fn flags(n: &Neigh, p: &mut Printer) {
    let more = n.more_flags();
    // Most neighbours have no flags.
    if n.flags == 0 && more == 0 {
        return;
    }
    let all = [
        ("router", n.is(ntf::ROUTER)),
        ("proxy", n.is(ntf::PROXY)),
        ("managed", more & ntf::EXT_MANAGED != 0),
        ("extern_learn", n.is(ntf::EXT_LEARNED)),
        ("extern_valid", more & ntf::EXT_VALIDATED != 0),
        ("offload", n.is(ntf::OFFLOADED)),
    ];
    for (name, _) in all.iter().filter(|flag| flag.1) {
        p.put(name, name, Val::Null, " ");
    }
}

fn statistics(n: &Neigh, p: &mut Printer) {
    if let Some(cache) = n.cache() {
        if cache.references != 0 {
            p.put("refcnt", " ref ", cache.references, "");
        }
        p.put("used", " used ", cache.used, "");
        p.put("confirmed", "/", cache.confirmed, "");
        p.put("updated", "/", cache.updated, "");
    }
    p.put_some("probes", "probes ", n.nlas.u32(nda::PROBES), " ");
}

/// Prints the states in the order of bits.
fn states(n: &Neigh, p: &mut Printer) {
    const NAMES: &[(u16, &str)] = &[
        (nud::INCOMPLETE, "INCOMPLETE"),
        (nud::REACHABLE, "REACHABLE"),
        (nud::STALE, "STALE"),
        (nud::DELAY, "DELAY"),
        (nud::PROBE, "PROBE"),
        (nud::FAILED, "FAILED"),
        (nud::NOARP, "NOARP"),
        (nud::PERMANENT, "PERMANENT"),
    ];
    p.array(Some("state"), |p| {
        for (_, name) in NAMES.iter().filter(|row| n.state & row.0 != 0) {
            p.element("", *name, " ");
        }
    });
}
