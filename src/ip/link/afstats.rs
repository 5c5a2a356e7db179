//! `ip link afstats`: statistics of address families; only MPLS has any.

use super::LINK;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::message::{Message, Nlas, u64_at};
use crate::netlink::uapi::family::MPLS;
use crate::netlink::uapi::link::{RTM_GETSTATS, stats};
use crate::print::{Printer, Units, format};
use crate::rt::header::StatsHeader;
use crate::rt::stats::HEADER;
use crate::session::Session;
use crate::text::word::{self, exact};

/// The keywords.
pub static KEYS: &Keys<Option<String>> = &Keys::new(&[key(
    exact!["dev"],
    Value::Dev,
    "DEVICE",
    "show only this interface",
    |dev, args, _| {
        let name = args.value()?;
        match dev.replace(name.to_owned()) {
            Some(_) => Err(Error::duplicate("dev", name)),
            None => Ok(()),
        }
    },
)]);

/// Receive counters in the order of the columns: the heading, which is also the JSON key, and the index in `struct
/// mpls_link_stats`.
const RX: &[(&str, usize)] =
    &[("bytes", 2), ("packets", 0), ("errors", 4), ("dropped", 6), ("noroute", 8)];
/// Transmit counters, in the same form.
const TX: &[(&str, usize)] = &[("bytes", 3), ("packets", 1), ("errors", 5), ("dropped", 7)];

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
                ))
                .about(typed));
            }
        }
    }
    let dev = dev.map(|name| index(&name, s)).transpose()?;
    let header = StatsHeader { index: 0, mask: stats::bit(stats::AF_SPEC) };
    let request = Request::dump(RTM_GETSTATS, &header.to_bytes());
    s.printer().document(|p| {
        s.conn()?.dump(request, |message| {
            show(message, dev, p, s);
            Ok(())
        })?;
        p.flush_in_order();
        Ok(())
    })
}

/// Returns the index of an interface. Errors: `Device "name" does not exist.`, exit code 0.
fn index(name: &str, s: &Session) -> Result<u32> {
    s.links
        .index(name)
        .ok_or_else(|| Error::refused(format!("Device \"{name}\" does not exist.")).with_code(0))
}

fn show(message: &Message, dev: Option<u32>, p: &mut Printer, s: &Session) {
    let index = StatsHeader::parse(message).index;
    if dev.is_some_and(|dev| dev != index) {
        return;
    }
    let families = message.attributes(HEADER).nest(stats::AF_SPEC);
    let mpls = families.and_then(|families: Nlas| families.nest(MPLS.into()));
    let Some(counters) = mpls.and_then(|mpls| mpls.get(1)) else { return };
    p.object(None, |p| {
        p.put("ifindex", "", index, ":");
        p.put("ifname", "", &s.links.name(index), "");
        p.line();
        p.text("    mpls:");
        let widths = widths(counters, s.options.units);
        for (key, name, columns) in [("rx", "RX", RX), ("tx", "TX", TX)] {
            p.object(Some(key), |p| side(name, columns, counters, &widths, p, s.options.units));
        }
        p.end();
    });
}

fn counter(counters: &[u8], place: usize) -> u64 {
    u64_at(counters, 8 * place)
}

/// The width of each column: the longest of its heading and its counters. The first column contains the names of the
/// lines.
fn widths(counters: &[u8], units: Units) -> [usize; 5] {
    let mut widths = [9, 7, 6, 7, 7];
    for columns in [RX, TX] {
        for (width, column) in widths.iter_mut().zip(columns) {
            *width = (*width).max(format::count(counter(counters, column.1), units).len());
        }
    }
    widths
}

fn side(
    name: &str,
    columns: &[(&str, usize)],
    counters: &[u8],
    widths: &[usize; 5],
    p: &mut Printer,
    units: Units,
) {
    let (mut heads, mut figures) = (format!("        {name}:"), "        ".to_string());
    for (i, ((key, place), width)) in columns.iter().zip(widths).enumerate() {
        let count = counter(counters, *place);
        p.json(key, count);
        heads += &format!(" {key:>0$}", if i == 0 { width - 4 } else { *width });
        figures += &format!("{:>1$} ", format::count(count, units), width);
    }
    p.line();
    p.text_value(&heads);
    p.line();
    p.text_value(&figures);
}
