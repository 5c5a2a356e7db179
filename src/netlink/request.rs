//! Messages being built.

use super::message::{HEADER, NLA, attribute_length};
use super::uapi::addr::{RTM_GETADDR, RTM_NEWADDR};
use super::uapi::bridge::{RTM_GETMDB, RTM_NEWMDB, RTM_NEWVLAN};
use super::uapi::link::{
    RTM_DELLINK, RTM_DELLINKPROP, RTM_NEWLINK, RTM_NEWLINKPROP, RTM_SETLINK, ifla,
};
use super::uapi::neigh::{RTM_DELNEIGH, RTM_NEWNEIGH, RTM_SETNEIGHTBL};
use super::uapi::nexthop::{RTM_GETNEXTHOP, RTM_NEWNEXTHOP};
use super::uapi::nlm;
use super::uapi::route::{RTM_DELROUTE, RTM_GETROUTE, RTM_NEWROUTE};
use super::uapi::rule::{RTM_DELRULE, RTM_NEWRULE};
use crate::error::warn;
use crate::text::Ifname;
use smallvec::SmallVec;

/// The most bytes of a request that has no bound of its own: the lengths of its attributes fit in 16 bits.
const LONGEST: usize = 0xfffc;

/// Room for the bytes of most requests.
const ROOM: usize = 256;

/// A request under construction.
#[derive(Clone, Debug)]
pub struct Request {
    bytes: Vec<u8>,
    /// How many bytes stand before those, where they are part of a request.
    before: usize,
    /// The most bytes of the whole request.
    bound: usize,
    /// Whether it is a nest that the reference builds in a buffer of its own.
    is_nest: bool,
    /// Whether an attribute was left out.
    is_full: bool,
}

impl Default for Request {
    fn default() -> Self {
        Request { bytes: Vec::new(), before: 0, bound: LONGEST, is_nest: false, is_full: false }
    }
}

impl Request {
    /// A request of a kind (RTM_NEWLINK …) with flags besides NLM_F_REQUEST, and its family's header.
    pub fn new(kind: u16, flags: u16, header: &[u8]) -> Self {
        let mut bytes = Vec::with_capacity(ROOM);
        let mut head = [0; HEADER];
        head[4..6].copy_from_slice(&kind.to_ne_bytes());
        head[6..8].copy_from_slice(&(flags | nlm::REQUEST).to_ne_bytes());
        bytes.extend_from_slice(&head);
        bytes.extend_from_slice(header);
        let mut request = Request { bytes, bound: Request::bound_of(kind), ..Request::default() };
        request.pad();
        request
    }
    /// The maximum length of a request of a kind in bytes, its netlink header included: the size of the reference's buffer.
    pub const fn bound_of(kind: u16) -> usize {
        match kind {
            RTM_NEWLINK..=RTM_SETLINK | RTM_NEWLINKPROP | RTM_DELLINKPROP => 1056,
            RTM_NEWADDR..=RTM_GETADDR => 280,
            RTM_NEWROUTE | RTM_DELROUTE => 4124,
            RTM_GETROUTE | RTM_NEWRULE | RTM_DELRULE => 1052,
            RTM_NEWNEIGH | RTM_DELNEIGH => 284,
            RTM_SETNEIGHTBL => 1044,
            RTM_NEWNEXTHOP..=RTM_GETNEXTHOP | RTM_NEWMDB..=RTM_GETMDB | RTM_NEWVLAN => 1048,
            _ => LONGEST,
        }
    }
    /// As [`Request::new`], of another protocol than rtnetlink, where the kinds mean something else.
    pub fn foreign(kind: u16, flags: u16, header: &[u8]) -> Self {
        Request { bound: LONGEST, ..Request::new(kind, flags, header) }
    }
    /// As [`Request::new`], of a length that need not be a multiple of four: nothing comes behind the
    /// header.
    pub fn short(kind: u16, flags: u16, header: &[u8]) -> Self {
        let mut request = Request::new(kind, flags, header);
        request.bytes.truncate(HEADER + header.len());
        request
    }
    /// Attributes that are to stand inside another, without a message around them.
    pub fn attributes() -> Self {
        Request::default()
    }
    /// Attributes of a request of a kind with a family's header of so many bytes, which are appended to it later.
    pub fn attributes_of(kind: u16, header: usize) -> Self {
        Request { before: HEADER + header, bound: Request::bound_of(kind), ..Request::default() }
    }
    /// Attributes of a request of at most `bound` bytes, of which so many stand `before` them.
    pub fn attributes_within(bound: usize, before: usize) -> Self {
        Request { before, bound, ..Request::default() }
    }
    /// Attributes of a nest of at most `bound` bytes, its header and what else stands `before` them included.
    pub fn nested(bound: usize, before: usize) -> Self {
        Request { before: NLA + before, bound, is_nest: true, ..Request::default() }
    }
    /// The same request, of at most so many bytes.
    pub fn at_most(self, bound: usize) -> Self {
        Request { bound, ..self }
    }
    /// What `body` adds, with another bound of the whole request in bytes.
    pub fn within(&mut self, bound: usize, body: impl FnOnce(&mut Self)) {
        let usual = std::mem::replace(&mut self.bound, bound);
        body(self);
        self.bound = usual;
    }
    /// Whether an attribute was left out, since the request would exceed its bound.
    pub fn is_full(&self) -> bool {
        self.is_full
    }
    /// The bytes of attributes that stand alone.
    pub fn into_attributes(self) -> Vec<u8> {
        self.bytes
    }
    /// A request to list everything of a kind.
    pub fn dump(kind: u16, header: &[u8]) -> Self {
        Request::new(kind, nlm::DUMP, header)
    }
    /// A request with the family's header and the attributes of a whole message.
    pub fn copy(message: &[u8], kind: u16, flags: u16) -> Self {
        let mut request = Request::new(kind, flags, &[]);
        request.append(message.get(HEADER..).unwrap_or_default());
        request.pad();
        request
    }
    /// Adds an attribute. Says so, and leaves it out, where the request would exceed its bound.
    #[inline]
    pub fn put(&mut self, id: u16, payload: &[u8]) {
        self.try_put(id, payload);
    }
    /// As [`Request::put`]. Returns whether there is room for it.
    pub fn try_put(&mut self, id: u16, payload: &[u8]) -> bool {
        self.put_by("rta_addattr_l", id, payload)
    }
    /// As [`Request::try_put`], with the name that the warning about a nest begins with.
    fn put_by(&mut self, name: &str, id: u16, payload: &[u8]) -> bool {
        let len = attribute_length(payload);
        if self.before + self.bytes.len() + len > self.bound {
            self.leave_out(name);
            return false;
        }
        self.make_room(len);
        let [a, b] = ((NLA + payload.len()) as u16).to_ne_bytes();
        let [c, d] = id.to_ne_bytes();
        self.bytes.extend_from_slice(&[a, b, c, d]);
        self.bytes.extend_from_slice(payload);
        self.pad();
        true
    }
    /// Makes room for so many bytes, and for more at once.
    #[inline]
    fn make_room(&mut self, len: usize) {
        if self.bytes.capacity() - self.bytes.len() < len {
            self.bytes.reserve(len.max(ROOM));
        }
    }
    /// Zeros to the next multiple of four: mostly none, so none is quick.
    #[inline]
    fn pad(&mut self) {
        while !self.bytes.len().is_multiple_of(4) {
            self.bytes.push(0);
        }
    }
    /// Adds a byte.
    pub fn put_u8(&mut self, id: u16, value: u8) {
        self.put(id, &[value]);
    }
    /// Adds a host-order number of 16 bits.
    pub fn put_u16(&mut self, id: u16, value: u16) {
        self.put(id, &value.to_ne_bytes());
    }
    /// Adds a host-order number of 32 bits.
    pub fn put_u32(&mut self, id: u16, value: u32) {
        self.put_by("rta_addattr32", id, &value.to_ne_bytes());
    }
    /// Adds a host-order number of 32 bits, if there is one.
    pub fn put_some_u32(&mut self, id: u16, value: Option<u32>) {
        if let Some(value) = value {
            self.put_u32(id, value);
        }
    }
    /// Adds text, with the NUL that ends it.
    pub fn put_str(&mut self, id: u16, value: &str) {
        let mut payload: SmallVec<[u8; 64]> = SmallVec::from_slice(&crate::text::to_bytes(value));
        payload.push(0);
        self.put(id, &payload);
    }
    /// Adds the name of an interface, with the NUL that ends it.
    pub fn put_name(&mut self, id: u16, name: &Ifname) {
        self.put(id, name.with_nul());
    }
    /// Adds what a message about one interface names it by: a word that cannot be its name may be an alternative one.
    pub fn put_either_name(&mut self, word: &str) {
        let id = if Ifname::new(word).is_some() { ifla::IFNAME } else { ifla::ALT_IFNAME };
        self.put_str(id, word);
    }
    /// Adds an attribute that holds what `body` adds.
    pub fn nest(&mut self, id: u16, body: impl FnOnce(&mut Self)) {
        let start = self.bytes.len();
        let fits = self.try_put(id, &[]);
        body(self);
        if !fits {
            return self.bytes.truncate(start);
        }
        let len = (self.bytes.len() - start) as u16;
        self.bytes[start..start + 2].copy_from_slice(&len.to_ne_bytes());
    }
    /// Adds bytes that are attributes already.
    pub fn append(&mut self, attributes: &[u8]) {
        self.make_room(attributes.len());
        self.bytes.extend_from_slice(attributes);
    }
    /// As [`Request::append`]. Says so, and leaves them out, where the request would exceed `bound` bytes.
    pub fn append_within(&mut self, bound: usize, attributes: &[u8]) {
        match self.before + self.bytes.len() + attributes.len() > bound {
            true => warn(&format!("addraw_l ERROR: message exceeded bound of {bound}")),
            false => self.append(attributes),
        }
    }
    /// Says in the reference's words that an attribute would exceed the bound.
    #[cold]
    fn leave_out(&mut self, name: &str) {
        self.is_full = true;
        let bound = self.bound;
        warn(&match self.is_nest {
            true => format!("{name}: Error! max allowed bound {bound} exceeded"),
            false => return Self::say_full(bound),
        });
    }
    /// Says in the reference's words that an attribute would exceed a bound in bytes.
    pub fn say_full(bound: usize) {
        warn(&format!("addattr_l ERROR: message exceeded bound of {bound}"));
    }
    /// Replaces the family's header by one of the same length.
    pub fn set_header(&mut self, header: &[u8]) {
        if let Some(place) = self.bytes.get_mut(HEADER..HEADER + header.len()) {
            place.copy_from_slice(header);
        }
    }
    /// Adds flags.
    pub fn flag(&mut self, flags: u16) {
        let all = self.flags() | flags;
        self.bytes[6..8].copy_from_slice(&all.to_ne_bytes());
    }
    /// Its flags.
    pub fn flags(&self) -> u16 {
        u16::from_ne_bytes([self.bytes[6], self.bytes[7]])
    }
    /// Whether it makes, changes or removes interfaces.
    pub fn changes_links(&self) -> bool {
        let kind = u16::from_ne_bytes([self.bytes[4], self.bytes[5]]);
        matches!(kind, RTM_NEWLINK | RTM_DELLINK | RTM_SETLINK | RTM_NEWLINKPROP | RTM_DELLINKPROP)
    }
    /// Its bytes: those of attributes that stand alone, or of a message as [`Request::finish`] left them.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
    /// The bytes to send, its length and number filled in.
    pub fn finish(&mut self, sequence: u32) -> &[u8] {
        let len = self.bytes.len() as u32;
        self.bytes[..4].copy_from_slice(&len.to_ne_bytes());
        self.bytes[8..12].copy_from_slice(&sequence.to_ne_bytes());
        &self.bytes
    }
}
