//! `ip link show`: the links that are let through.

use super::{LINK, brief, show};
use crate::cli::args::Args;
use crate::error::{Error, Result};
use crate::ip::addr::filter::{self, Filter};
use crate::ip::vrf;
use crate::netlink::message::Messages;
use crate::netlink::uapi::family::{PACKET, UNSPEC};
use crate::netlink::uapi::link::{RTM_GETLINK, ext_mask, ifla, info};
use crate::netlink::{Conn, Request};
use crate::rt::link::{HEADER, Link, name_attribute};
use crate::session::Session;

/// Runs `ip link show`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    s.links_listed.set(true);
    // Addresses of a link are those of its own layer, whatever the family asked for.
    show(s, &filter::read(s, PACKET, args, || LINK.usage())?, PACKET)
}

/// Shows the links that are let through, for those who asked for the addresses of `family`.
pub fn show(s: &Session, filter: &Filter, family: u8) -> Result {
    filter::check_dev(filter, s)?;
    s.printer().document(|p| {
        let links = fetch(s, filter, PACKET)?;
        for message in Messages(&links) {
            let link = Link::parse(&message);
            // In JSON a link that is not let through is empty; a link has no label.
            p.object(None, |p| match s.options.brief {
                _ if filter.label.is_some() || !filter.passes(&link) => {}
                true if family == PACKET => brief::show(&link, p, s),
                true => brief::columns(&link, p, s),
                false => show::whole(&link, matches!(family, UNSPEC | PACKET), p, s),
            });
        }
        Ok(())
    })
}

/// The links to choose from, as messages: one if the filter names one, else all that the kernel
/// thinks to match. Their names are remembered.
/// Errors: `Device "name" does not exist.`
pub fn fetch(s: &Session, filter: &Filter, family: u8) -> Result<Vec<u8>> {
    let mask = if filter.no_vf { 0 } else { ext_mask::VF };
    let mask = if s.options.stats > 0 { mask } else { mask | ext_mask::SKIP_STATS };
    let links = match &filter.dev {
        Some(name) => one(s, filter, name, mask, family)?,
        None => s.conn()?.collect(every(filter, mask, family))?,
    };
    learn(s, &links);
    Ok(links)
}

fn every(filter: &Filter, mask: u32, family: u8) -> Request {
    let mut request = Request::dump(RTM_GETLINK, &header(family));
    // IPv6 has a list of its own, which takes no attributes.
    if !matches!(family, UNSPEC | PACKET) {
        return request;
    }
    request.put_u32(ifla::EXT_MASK, mask);
    if let Some(master) = filter.master {
        // What no index is stands for links without a master.
        request.put_u32(ifla::MASTER, if master == 0 { u32::MAX } else { master });
    }
    if let Some(kind) = filter.kind.as_ref().filter(|kind| !kind.ends_with("_slave")) {
        request.nest(ifla::LINKINFO, |request| {
            request.put(info::KIND, &crate::text::to_bytes(kind));
        });
    }
    request
}

fn one(s: &Session, filter: &Filter, name: &str, mask: u32, family: u8) -> Result<Vec<u8>> {
    let index = s.links.existing(name)?;
    // Only `ip link show`, and only without a group, asks by name.
    let by_name = s.links_listed.get() && filter.group.is_none();
    let (what, got) = match family {
        PACKET if by_name => ("link get", get(&mut *s.conn()?, name, mask, family)),
        _ => ("link", by_index(&mut *s.conn()?, index, mask, family)),
    };
    got.map_err(|error| {
        let Error::Kernel { errno, .. } = error else { return error };
        let why = crate::error::strerror(errno);
        let code = u8::from(family == PACKET);
        Error::refused(format!("{error}Cannot send {what} request: {why}")).with_code(code)
    })
}

/// All links, as messages; their names are remembered.
pub fn all(s: &Session) -> Result<Vec<u8>> {
    let mut request = Request::dump(RTM_GETLINK, &header(UNSPEC));
    request.put_u32(ifla::EXT_MASK, ext_mask::VF);
    let links = s.conn()?.collect(request)?;
    learn(s, &links);
    Ok(links)
}

fn learn(s: &Session, links: &[u8]) {
    for message in Messages(links) {
        s.links.learn(&Link::parse_to_name(&message));
    }
}

/// One link by its number, as a message. Errors with the kernel's refusal.
pub fn whole(s: &Session, index: u32) -> Result<Vec<u8>> {
    let mut request = Request::new(RTM_GETLINK, 0, &header(UNSPEC));
    request.patch(4, &index.to_ne_bytes());
    s.conn()?.get(request, |message| Ok(message.raw.to_vec()))
}

/// The index of a link in the namespace of a number. Errors with the kernel's refusal.
pub fn index_elsewhere(s: &Session, name: &str, netns: &[u8]) -> Result<u32> {
    let mut request = Request::new(RTM_GETLINK, 0, &header(UNSPEC));
    request.put(ifla::TARGET_NETNSID, netns);
    request.put_str(name_attribute(name), name);
    s.conn()?.get(request, |message| Ok(Link::parse(message).index))
}

/// The length of the address of a link.
pub fn address_length(s: &Session, index: u32) -> Option<usize> {
    let message = whole(s, index).ok()?;
    let link = Link::parse(&Messages(&message).next()?);
    link.nlas.get(ifla::ADDRESS).map(<[u8]>::len)
}

/// The index of a VRF. Errors: `Not a valid VRF name`
pub fn vrf_index(name: &str, family: u8, s: &Session) -> Result<u32> {
    // In two steps, as the reference does: the first may be remembered.
    let known = s.links.index(name).and_then(|_| vrf::index(s, name, family));
    known.ok_or_else(|| Error::invalid(name, "Not a valid VRF name\n"))
}

/// Asks for one link by its number.
fn by_index(conn: &mut Conn, index: u32, mask: u32, family: u8) -> Result<Vec<u8>> {
    let mut request = Request::new(RTM_GETLINK, 0, &header(family));
    request.patch(4, &index.to_ne_bytes());
    request.put_u32(ifla::EXT_MASK, mask);
    conn.get(request, |message| Ok(message.raw.to_vec()))
}

/// Asks for one link by name.
pub fn get(conn: &mut Conn, name: &str, mask: u32, family: u8) -> Result<Vec<u8>> {
    let mut request = Request::new(RTM_GETLINK, 0, &header(family));
    request.put_str(name_attribute(name), name);
    request.put_u32(ifla::EXT_MASK, mask);
    conn.get(request, |message| Ok(message.raw.to_vec()))
}

fn header(family: u8) -> [u8; HEADER] {
    let mut header = [0; HEADER];
    header[0] = family;
    header
}
