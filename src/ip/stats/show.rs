//! `ip stats show`

use super::leaf::Leaf;
use super::select::Selection;
use crate::cli::args::Args;
use crate::error::Result;
use crate::netlink::uapi::link::{RTM_GETSTATS, stats};
use crate::netlink::uapi::nlm::NESTED;
use crate::netlink::{Message, Request};
use crate::print::{Color, Printer};
use crate::rt::header::StatsHeader;
use crate::session::Session;

/// The size of `struct if_stats_msg` in bytes.
pub const HEADER: usize = StatsHeader::SIZE;

/// Runs `ip stats show`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let selection = Selection::read(args, s)?;
    let request = request(&selection);
    let mut conn = s.conn()?;
    s.printer().document(|p| {
        let mut each = |message: &Message| {
            entry(message, &selection, p, s);
            if selection.dev.is_none() {
                p.line();
            }
            Ok(())
        };
        match selection.dev {
            Some(_) => conn.get(request, each),
            None => conn.dump_peeking(request, &mut each),
        }?;
        p.flush_in_order();
        Ok(())
    })
}

fn request(selection: &Selection) -> Request {
    let mask = selection.leaves().fold(0, |mask, leaf| mask | stats::bit(leaf.group));
    let header = StatsHeader { index: selection.dev.unwrap_or(0), mask }.to_bytes();
    let mut request = match selection.dev {
        Some(_) => Request::new(RTM_GETSTATS, 0, &header),
        None => Request::dump(RTM_GETSTATS, &header),
    };
    let bits = selection.part_bits("offload");
    if bits != 0 {
        request.nest(NESTED | stats::GET_FILTERS, |nest| {
            nest.put_u32(stats::LINK_OFFLOAD_XSTATS, bits);
        });
    }
    request
}

fn entry(message: &Message, selection: &Selection, p: &mut Printer, s: &Session) {
    let index = StatsHeader::parse(message).index;
    let nlas = message.attributes(HEADER);
    let name = s.links.name(index);
    for leaf in selection.leaves() {
        p.object(None, |p| {
            p.put("ifindex", "", index, ":");
            p.put_in(Color::Ifname, "ifname", " ", &name, ":");
            title(leaf, p);
            (leaf.show)(&nlas, p, s);
            p.line();
        });
    }
}

fn title(leaf: &Leaf, p: &mut Printer) {
    for (level, name) in ["group", "subgroup", "suite"].iter().zip(leaf.path) {
        p.format(format_args!(" {level} "));
        p.put(level, "", *name, "");
    }
}

/// Prints an event of `ip monitor`: which statistics are counted by hardware.
pub fn event(message: &Message, p: &mut Printer, s: &Session) {
    let index = StatsHeader::parse(message).index;
    p.put("ifindex", "", index, ":");
    p.put_in(Color::Ifname, "ifname", " ", &s.links.name(index), ":");
    super::leaf::hw_info(&message.attributes(HEADER), p, s);
    p.line();
}
