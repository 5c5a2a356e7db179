//! Queries links as netlink messages: all links, those of a kind, or one by index or name.

use super::differences;
use crate::error::Result;
use crate::netlink::message::{self, Messages, NLA, find};
use crate::netlink::uapi::family::{INET6, UNSPEC};
use crate::netlink::uapi::link::{RTM_GETLINK, ext_mask, ifla, inet6, info};
use crate::netlink::{Conn, Message, Request};
use crate::rt::header::LinkHeader;
use crate::rt::link::{HEADER, Link};
use crate::session::Session;
use std::ops::Range;

/// Returns the messages of all links, and caches their names.
pub fn all(s: &Session) -> Result<Vec<u8>> {
    let links = s.conn()?.collect(every())?;
    learn(s, &links);
    Ok(links)
}

/// Caches the names of all links.
pub fn learn_all(s: &Session) -> Result {
    s.conn()?
        .collect_by(every(), |message, _| s.links.learn(&Link::parse_to_name(message)))
        .map(drop)
}

fn every() -> Request {
    let mut request = Request::dump(RTM_GETLINK, &header(0, UNSPEC));
    request.put_u32(ifla::EXT_MASK, ext_mask::VF);
    request
}

/// Messages of links, without the attributes that `ip link show` does not print.
pub enum LinkList {
    /// The message of a single link.
    One(Vec<u8>),
    /// Any number of messages, in the format of [`differences`].
    Many(Vec<u8>),
}

impl LinkList {
    /// Passes each message to `each`.
    pub fn for_each(&self, mut each: impl FnMut(&Message)) {
        match self {
            LinkList::One(message) => Messages(message).for_each(|message| each(&message)),
            LinkList::Many(all) => differences::for_each(all, each),
        }
    }
}

/// Sends a dump request for links, and caches their names.
pub fn list(s: &Session, request: Request) -> Result<LinkList> {
    let unshown = if s.options.stats > 0 { &UNSHOWN } else { &UNSHOWN_WITHOUT_STATS };
    let (mut shown, mut before, mut layout) = (Vec::new(), Vec::new(), Layout::default());
    let all = s.conn()?.collect_by(request, |message, all| {
        s.links.learn(&Link::parse_to_name(message));
        shown.clear();
        layout.keep(message, unshown, &mut shown);
        differences::append(&shown, &mut before, all);
    });
    all.map(LinkList::Many)
}

/// Attributes that lists of links do not print, by number. Some small ones are kept: when they lie between other
/// attributes, one copy is faster than two.
static UNSHOWN: [bool; 70] = {
    let mut all = [false; 70];
    all[ifla::AF_SPEC as usize] = true;
    all[ifla::MAP as usize] = true;
    all[ifla::CARRIER_UP_COUNT as usize] = true;
    all[ifla::CARRIER_DOWN_COUNT as usize] = true;
    all[ifla::DPLL_PIN as usize] = true;
    all[ifla::DEVLINK_PORT as usize] = true;
    all[ifla::HEADROOM as usize] = true;
    all[ifla::TAILROOM as usize] = true;
    all
};

/// The same without -s. The kernel sends counters even if the filter mask of the request excludes them.
static UNSHOWN_WITHOUT_STATS: [bool; 70] = {
    let mut all = UNSHOWN;
    all[ifla::STATS as usize] = true;
    all[ifla::STATS64 as usize] = true;
    all
};

/// The layout of a message: the positions of its attributes, and the parts that are printed. Most messages have the same
/// layout as the message before. Comparing attribute headers takes a quarter of the instructions of finding attributes.
#[derive(Default)]
struct Layout {
    /// The length of the message in bytes.
    len: usize,
    /// The offset and the header of each attribute.
    attributes: Vec<(usize, [u8; NLA])>,
    parts: Vec<Part>,
}

/// A part of a message that is printed.
struct Part {
    /// The range of bytes that is kept unchanged.
    whole: Range<usize>,
    /// The payload of the IFLA_AF_SPEC attribute that follows, of which only the IPv6 address generation mode is kept. Empty
    /// if another attribute follows.
    families: Range<usize>,
}

impl Layout {
    /// Appends a message to `all`, without the attributes that are not printed. These are more than half of its bytes.
    fn keep(&mut self, message: &Message, unshown: &[bool], all: &mut Vec<u8>) {
        let (raw, start) = (message.raw, all.len());
        if !self.is_of(raw) {
            self.find(raw, raw.len() - message.body.len() + HEADER, unshown);
        }
        for part in &self.parts {
            all.extend_from_slice(raw.get(part.whole.clone()).unwrap_or_default());
            if !part.families.is_empty() {
                keep_addr_gen_mode(raw.get(part.families.clone()).unwrap_or_default(), all);
            }
        }
        let len = (all.len() - start) as u32;
        all[start..start + 4].copy_from_slice(&len.to_ne_bytes());
    }

    /// Whether a message has this layout.
    fn is_of(&self, raw: &[u8]) -> bool {
        let header = |at: usize| raw.get(at..).and_then(<[u8]>::first_chunk);
        self.len == raw.len() && self.attributes.iter().all(|(at, own)| header(*at) == Some(own))
    }

    /// Finds the layout of a message whose attributes begin at an offset.
    fn find(&mut self, raw: &[u8], mut at: usize, unshown: &[bool]) {
        self.len = raw.len();
        self.attributes.clear();
        self.parts.clear();
        let mut run = 0;
        while let Some(header) = raw.get(at..).and_then(<[u8]>::first_chunk) {
            let [a, b, c, d] = *header;
            let len = usize::from(u16::from_ne_bytes([a, b]));
            if len < NLA {
                break;
            }
            self.attributes.push((at, *header));
            let (start, id) = (at, message::number(c, d));
            at += len.next_multiple_of(NLA);
            if unshown.get(usize::from(id)) == Some(&true) {
                let families = if id == ifla::AF_SPEC { start + NLA..at } else { 0..0 };
                self.parts.push(Part { whole: run..start, families });
                run = at;
            }
        }
        self.parts.push(Part { whole: run..raw.len(), families: 0..0 });
    }
}

/// Appends an IFLA_AF_SPEC that contains only the IPv6 address generation mode.
fn keep_addr_gen_mode(families: &[u8], all: &mut Vec<u8>) {
    let Some(mode) = addr_gen_mode(families) else { return };
    for (len, id) in [(16, ifla::AF_SPEC), (12, INET6.into()), (5, inet6::ADDR_GEN_MODE)] {
        all.extend_from_slice(&u16::to_ne_bytes(len));
        all.extend_from_slice(&u16::to_ne_bytes(id));
    }
    all.extend_from_slice(&[mode, 0, 0, 0]);
}

/// Returns the IPv6 address generation mode from the IFLA_AF_SPEC of a link.
pub fn addr_gen_mode(families: &[u8]) -> Option<u8> {
    let inet6 = find(families, INET6.into())?;
    find(inet6, inet6::ADDR_GEN_MODE).map(|mode| mode.first().copied().unwrap_or(0))
}

/// Caches the names of links in these messages.
pub fn learn(s: &Session, links: &[u8]) {
    for message in Messages(links) {
        s.links.learn(&Link::parse_to_name(&message));
    }
}

/// Returns the message of the link with this index. Errors: the kernel's refusal.
pub fn whole(s: &Session, index: u32) -> Result<Vec<u8>> {
    let request = Request::new(RTM_GETLINK, 0, &header(index, UNSPEC));
    s.conn()?.get(request, |message| Ok(message.raw.to_vec()))
}

/// Returns the index of a link in the namespace with this ID. Errors: the kernel's refusal.
pub fn index_elsewhere(s: &Session, name: &str, netns: &[u8]) -> Result<u32> {
    let mut request = Request::new(RTM_GETLINK, 0, &header(0, UNSPEC));
    request.put(ifla::TARGET_NETNSID, netns);
    request.put_either_name(name);
    s.conn()?.get(request, |message| Ok(Link::parse(message).index))
}

/// Returns the length of a link's link-layer address in bytes.
pub fn address_length(s: &Session, index: u32) -> Option<usize> {
    let message = whole(s, index).ok()?;
    let link = Link::parse(&Messages(&message).next()?);
    link.nlas.get(ifla::ADDRESS).map(<[u8]>::len)
}

/// Returns the messages of all links of a kind, in the view of an address family. The kernel does not filter the IPv6
/// list by kind, and this list does not include the kind.
pub fn of_kind(s: &Session, kind: &str, family: u8) -> Result<Vec<u8>> {
    let mut request = Request::dump(RTM_GETLINK, &header(0, family));
    if family == UNSPEC {
        request.nest(ifla::LINKINFO, |info| info.put(info::KIND, &crate::text::to_bytes(kind)));
    }
    s.conn()?.collect(request)
}

/// Queries a link by its index.
pub fn by_index(conn: &mut Conn, index: u32, mask: u32, family: u8) -> Result<Vec<u8>> {
    let mut request = Request::new(RTM_GETLINK, 0, &header(index, family));
    request.put_u32(ifla::EXT_MASK, mask);
    conn.get(request, |message| Ok(message.raw.to_vec()))
}

/// Queries a link by its name.
pub fn get(conn: &mut Conn, name: &str, mask: u32, family: u8) -> Result<Vec<u8>> {
    let mut request = Request::new(RTM_GETLINK, 0, &header(0, family));
    request.put_either_name(name);
    request.put_u32(ifla::EXT_MASK, mask);
    conn.get(request, |message| Ok(message.raw.to_vec()))
}

/// Builds the header of a request for a link, or for all with index 0.
pub fn header(index: u32, family: u8) -> [u8; LinkHeader::SIZE] {
    LinkHeader { index, ..LinkHeader::of(family) }.to_bytes()
}
