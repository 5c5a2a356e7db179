//! `ip link afstats`: statistics of address families; MPLS has some.

use super::LINK;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Value, key};
use crate::cli::word::{self, exact};
use crate::error::{Error, Result, warn};
use crate::netlink::Request;
use crate::netlink::message::{Message, Nlas, u32_at, u64_at};
use crate::netlink::uapi::family::MPLS;
use crate::netlink::uapi::link::{RTM_GETSTATS, stats};
use crate::print::Printer;
use crate::session::Session;

/// The length of `struct if_stats_msg`.
pub const HEADER: usize = 12;

/// The keywords.
pub static KEYS: &[Key<Option<u32>>] =
    &[key(exact!["dev"], Value::Dev, "IFNAME", "only this interface", |dev, args, s| {
        let name = args.value()?;
        match s.links.index(name) {
            Some(index) => *dev = Some(index),
            None => {
                warn(&format!("Device \"{name}\" does not exist."));
                return Err(Error::Silent(0));
            }
        }
        Ok(())
    })];

/// The counters in the order they are written: key, place, and head with its width.
const COUNTERS: [(&str, usize, &str, usize); 9] = [
    ("bytes", 2, "RX: bytes", 10),
    ("packets", 0, "packets", 8),
    ("errors", 4, "errors", 7),
    ("dropped", 6, "dropped", 8),
    ("noroute", 8, "noroute", 8),
    ("bytes", 3, "TX: bytes", 10),
    ("packets", 1, "packets", 8),
    ("errors", 5, "errors", 7),
    ("dropped", 7, "dropped", 7),
];

/// Runs `ip link afstats`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut dev = None;
    while let Some(typed) = args.next() {
        match grammar::find(KEYS, typed) {
            Some(key) => (key.read)(&mut dev, args, s)?,
            None if word::is_prefix(typed, "help") => return Err(LINK.usage()),
            None => {
                return Err(Error::fatal(format!(
                    "Command \"{typed}\" is unknown, try \"ip link help\"."
                )));
            }
        }
    }
    let mut request = Request::dump(RTM_GETSTATS, &[0; HEADER]);
    request.patch(8, &stats::bit(stats::AF_SPEC).to_ne_bytes());
    let mut p = s.printer();
    s.conn()?.dump(request, |message| {
        show(message, dev, &mut p, s);
        Ok(())
    })?;
    p.flush();
    Ok(())
}

fn show(message: &Message, dev: Option<u32>, p: &mut Printer, s: &Session) {
    let index = u32_at(&message.header::<HEADER>(), 4);
    if dev.is_some_and(|dev| dev != index) {
        return;
    }
    let families = message.attributes(HEADER).nest(stats::AF_SPEC);
    let mpls = families.and_then(|families: Nlas| families.nest(MPLS.into()));
    let Some(counters) = mpls.and_then(|mpls| mpls.get(1)) else { return };
    p.text(&format!("{index}: {}\n    mpls:\n", s.links.name(index)));
    for half in [&COUNTERS[..5], &COUNTERS[5..]] {
        let heads: Vec<_> = half.iter().map(|row| format!("{:<1$}", row.2, row.3)).collect();
        let figures: Vec<_> =
            half.iter().map(|row| format!("{:<1$}", u64_at(counters, 8 * row.1), row.3)).collect();
        p.text(&format!("        {}\n        {}\n", heads.join(" "), figures.join(" ")));
    }
}
