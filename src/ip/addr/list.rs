//! `ip address show`: prints the links that the filter accepts, each with its addresses.

use super::filter::{self, AddrFilter};
use super::show::{Lead, show};
use crate::cli::args::Args;
use crate::error::Result;
use crate::ip::link;
use crate::netlink::Request;
use crate::netlink::message::{Message, Messages, u32_at};
use crate::netlink::uapi::addr::RTM_GETADDR;
use crate::netlink::uapi::family::{PACKET, UNSPEC};
use crate::print::Printer;
use crate::rt::addr::Addr;
use crate::rt::header::AddrHeader;
use crate::rt::link::Link;
use crate::session::Session;

/// Runs `ip address show`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let filter = filter::read(s, s.options.family, args, || super::ADDRESS.usage())?;
    let family = filter.family();
    if s.links.are_listed() && filter.dev.is_some() && filter.group.is_none() {
        return link::list::show(s, &filter, family);
    }
    let links = link::list::fetch(s, &filter, filter.family)?;
    let addresses = match family {
        PACKET => Vec::new(),
        _ => s.conn()?.collect(dump(s, &filter, family))?,
    };
    let mut addresses: Vec<Message> = Messages(&addresses).collect();
    // A stable sort: the addresses of a link stay in the kernel's order.
    addresses.sort_by_key(index);
    s.printer().document(|p| {
        links.for_each(|message| {
            let link = Link::parse(message);
            let start = addresses.partition_point(|message| index(message) < link.index);
            let count = addresses[start..].partition_point(|message| index(message) == link.index);
            let own = &addresses[start..start + count];
            if is_shown(own, &filter, s) {
                entry(&link, own, &filter, p, s);
            }
        });
        p.flush_in_order();
        Ok(())
    })
}

/// The index of the interface with an address.
fn index(message: &Message) -> u32 {
    u32_at(message.body, 4)
}

/// Builds the dump request for the addresses of a family, and of the filter's interface.
pub fn dump(s: &Session, filter: &AddrFilter, family: u8) -> Request {
    let index = filter.dev.as_ref().and_then(|name| s.links.index(name));
    let header = AddrHeader { index: index.unwrap_or(0), ..AddrHeader::of(family) };
    Request::dump(RTM_GETADDR, &header.to_bytes())
}

/// Whether a link is printed. A link without addresses is printed if no family is selected; one with addresses, if the
/// filter accepts any of them. This check ignores the protocol of the addresses.
fn is_shown(own: &[Message], filter: &AddrFilter, s: &Session) -> bool {
    match filter.family() {
        PACKET => true,
        UNSPEC if own.is_empty() => true,
        _ => own.iter().any(|message| filter.may_pass(&Addr::parse(message), s)),
    }
}

fn entry(link: &Link, own: &[Message], filter: &AddrFilter, p: &mut Printer, s: &Session) {
    let (brief, family) = (s.options.brief, filter.family());
    // Only addresses have labels; with -oneline each address has the name of its link in the same line.
    let lines = s.options.style.oneline && !brief && family != PACKET;
    let without_link = filter.label.is_some() || lines;
    let (passes, as_link) = (filter.passes(link), s.links.are_listed());
    if brief && family == PACKET && passes && !without_link {
        link::brief::show(link, p, s);
        return p.flush_in_order();
    }
    p.object(None, |p| {
        // If the link itself is not printed, only its up or down state is checked.
        let is_of_state = filter.passes_state(link);
        match (without_link, brief) {
            (true, _) if !lines && !is_of_state => return,
            (true, _) => {}
            (false, _) if !passes => return,
            (false, true) => link::brief::columns(link, p, s),
            (false, false) => {
                let own = matches!(family, UNSPEC | PACKET);
                let show = if as_link { link::show::whole } else { link::show::link };
                show(link, own, p, s);
            }
        }
        p.flush_in_order();
        if family != PACKET {
            addresses(if is_of_state { own } else { &[] }, filter, p, s);
        }
        if brief {
            p.end();
            p.flush_in_order();
        } else if !without_link && !as_link && s.options.stats > 0 {
            link::stats::show(link, p, s);
            p.end();
        }
    });
}

fn addresses(own: &[Message], filter: &AddrFilter, p: &mut Printer, s: &Session) {
    let lead = if s.options.style.oneline || s.options.echo { Lead::Link } else { Lead::None };
    p.array(Some("addr_info"), |p| {
        for a in own.iter().map(Addr::parse) {
            // In JSON, an address that the filter rejects is an empty object.
            p.object(None, |p| {
                if filter.passes_address(&a, s) {
                    show(&a, lead, p, s);
                    p.flush_in_order();
                }
            });
        }
    });
}
