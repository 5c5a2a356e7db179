//! `ip link show`: the links that the filter accepts.

use super::{LINK, brief, show};
use crate::cli::args::Args;
use crate::error::{Error, Result};
use crate::ip::addr::filter::{self, AddrFilter};
use crate::ip::vrf;
use crate::netlink::Request;
use crate::netlink::uapi::family::{PACKET, UNSPEC};
use crate::netlink::uapi::link::{RTM_GETLINK, ext_mask, ifla, info};
use crate::query::links::{self, LinkList, by_index, get, header, learn};
use crate::rt::link::Link;
use crate::session::Session;

/// Runs `ip link show`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    s.links.set_listed();
    // Only link-layer addresses are printed, whatever family was requested.
    show(s, &filter::read(s, PACKET, args, || LINK.usage())?, PACKET)
}

/// Prints the links that the filter accepts. `family` is the family of the requested addresses.
pub fn show(s: &Session, filter: &AddrFilter, family: u8) -> Result {
    filter::check_dev(filter, s)?;
    s.printer().document(|p| {
        let links = fetch(s, filter, PACKET)?;
        links.for_each(|message| {
            let link = Link::parse(message);
            // In JSON, a link that the filter rejects is printed as an empty object. Links have no labels, so a filter
            // by label rejects all.
            p.object(None, |p| {
                match s.options.brief {
                    _ if filter.label.is_some() || !filter.passes(&link) => return,
                    true if family == PACKET => brief::show(&link, p, s),
                    true => brief::columns(&link, p, s),
                    false => show::whole(&link, matches!(family, UNSPEC | PACKET), p, s),
                }
                p.flush_in_order();
            });
        });
        p.flush_in_order();
        Ok(())
    })
}

/// Requests the interface that the filter names, or a dump with the filter's criteria that the kernel supports. Stores
/// the names of the interfaces.
/// Errors: `Device "name" does not exist.`
pub(in crate::ip) fn fetch(s: &Session, filter: &AddrFilter, family: u8) -> Result<LinkList> {
    let mask = if filter.no_vf { 0 } else { ext_mask::VF };
    let mask = if s.options.stats > 0 { mask } else { mask | ext_mask::SKIP_STATS };
    let Some(name) = &filter.dev else { return links::list(s, every(filter, mask, family)) };
    let link = one(s, filter, name, mask, family)?;
    learn(s, &link);
    Ok(LinkList::One(link))
}

fn every(filter: &AddrFilter, mask: u32, family: u8) -> Request {
    let mut request = Request::dump(RTM_GETLINK, &header(0, family));
    // The kernel's dump of AF_INET6 links accepts no attributes.
    if !matches!(family, UNSPEC | PACKET) {
        return request;
    }
    request.put_u32(ifla::EXT_MASK, mask);
    if let Some(master) = filter.master {
        // The kernel returns links without a master for an index that cannot exist.
        request.put_u32(ifla::MASTER, if master == 0 { u32::MAX } else { master });
    }
    if let Some(kind) = filter.kind.as_ref().filter(|kind| !kind.ends_with("_slave")) {
        request.nest(ifla::LINKINFO, |request| {
            request.put(info::KIND, &crate::text::to_bytes(kind));
        });
    }
    request
}

fn one(s: &Session, filter: &AddrFilter, name: &str, mask: u32, family: u8) -> Result<Vec<u8>> {
    let index = s.links.existing(name)?;
    // The request contains the name only for `ip link show` without a group; otherwise it contains the index.
    let by_name = s.links.are_listed() && filter.group.is_none();
    let (what, got) = match family {
        PACKET if by_name => ("link get", get(&mut *s.conn()?, name, mask, family)),
        _ => ("link", by_index(&mut *s.conn()?, index, mask, family)),
    };
    got.map_err(|error| {
        let Some(errno) = error.refusal() else { return error };
        let why = crate::error::strerror(errno);
        let code = u8::from(family == PACKET);
        Error::system(format!("{error}Cannot send {what} request: {why}"), errno).with_code(code)
    })
}

/// Returns the index of a VRF. Errors: `Not a valid VRF name`
pub(in crate::ip) fn vrf_index(name: &str, family: u8, s: &Session) -> Result<u32> {
    // In two steps, as in the reference: the first may be answered from stored names.
    let known = s.links.index(name).and_then(|_| vrf::index(s, name, family));
    known.ok_or_else(|| Error::invalid(name, "Not a valid VRF name\n"))
}
