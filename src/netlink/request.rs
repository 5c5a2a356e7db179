//! Builds netlink requests.

use super::message::{HEADER, NLA, attribute_length};
use super::uapi::addr::{RTM_GETADDR, RTM_NEWADDR};
use super::uapi::bridge::{RTM_GETMDB, RTM_NEWMDB, RTM_NEWVLAN};
use super::uapi::family::BRIDGE;
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
use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};

/// The maximum length of a request without a limit of its own, in bytes: the largest multiple of 4 that fits in the
/// 16-bit length of a nested attribute.
const LONGEST: usize = 0xfffc;

/// The initial capacity in bytes, sufficient for most requests.
const ROOM: usize = 256;

/// The number of unused buffers that are kept: for a request, and for attributes that are built for it.
const SPARES: usize = 2;

thread_local! {
    /// Buffers of earlier requests. Reusing them is faster than allocating memory for each line of a batch. They are not
    /// dropped, because with musl the registration of a destructor allocates memory with malloc(3).
    static SPARE: RefCell<ManuallyDrop<Vec<Vec<u8>>>> =
        const { RefCell::new(ManuallyDrop::new(Vec::new())) };
}

/// The bytes of a request.
#[derive(Clone, Debug, Default)]
struct Buffer(Vec<u8>);

impl Buffer {
    /// An empty buffer with the capacity for most requests.
    fn new() -> Self {
        match SPARE.with_borrow_mut(|spare| spare.pop()) {
            Some(mut bytes) => {
                bytes.clear();
                Buffer(bytes)
            }
            None => Buffer(Vec::with_capacity(ROOM)),
        }
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        if self.capacity() > 0 {
            SPARE.with_borrow_mut(|spare| {
                if spare.len() < SPARES {
                    spare.push(std::mem::take(&mut self.0));
                }
            });
        }
    }
}

impl Deref for Buffer {
    type Target = Vec<u8>;

    fn deref(&self) -> &Vec<u8> {
        &self.0
    }
}

impl DerefMut for Buffer {
    fn deref_mut(&mut self) -> &mut Vec<u8> {
        &mut self.0
    }
}

/// A request, or a sequence of attributes, under construction.
#[derive(Clone, Debug)]
pub struct Request {
    bytes: Buffer,
    /// The number of bytes before `bytes`, if these are attributes that will become part of a request.
    before: usize,
    /// The maximum length of the whole request in bytes.
    bound: usize,
    /// Whether this is a nested attribute that the reference builds in a buffer of its own.
    is_nest: bool,
    /// Whether an attribute was omitted because it did not fit.
    is_full: bool,
}

impl Default for Request {
    fn default() -> Self {
        Request {
            bytes: Buffer::default(),
            before: 0,
            bound: LONGEST,
            is_nest: false,
            is_full: false,
        }
    }
}

impl Request {
    /// Starts a request of this type (RTM_NEWLINK etc.). NLM_F_REQUEST is added to `flags`; `header` is the header of
    /// the family.
    pub fn new(kind: u16, flags: u16, header: &[u8]) -> Self {
        let mut bytes = Buffer::new();
        let mut head = [0; HEADER];
        head[4..6].copy_from_slice(&kind.to_ne_bytes());
        head[6..8].copy_from_slice(&(flags | nlm::REQUEST).to_ne_bytes());
        bytes.extend_from_slice(&head);
        bytes.extend_from_slice(header);
        let mut request = Request { bytes, bound: Request::bound_of(kind), ..Request::default() };
        request.pad();
        request
    }
    /// The maximum length of a request of this rtnetlink type in bytes, including the netlink header: the size of the
    /// reference's buffer.
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
    /// Like [`Request::new`], for another protocol than rtnetlink, whose message types have another meaning.
    pub fn foreign(kind: u16, flags: u16, header: &[u8]) -> Self {
        Request { bound: LONGEST, ..Request::new(kind, flags, header) }
    }
    /// Like [`Request::new`], but without padding after the header. No attributes can follow.
    pub fn short(kind: u16, flags: u16, header: &[u8]) -> Self {
        let mut request = Request::new(kind, flags, header);
        request.bytes.truncate(HEADER + header.len());
        request
    }
    /// Starts a sequence of attributes without a message, for use within another attribute.
    pub fn attributes() -> Self {
        Request::default()
    }
    /// Starts attributes that are later appended to a request of this type with a family header of `header` bytes.
    pub fn attributes_of(kind: u16, header: usize) -> Self {
        Request { before: HEADER + header, bound: Request::bound_of(kind), ..Request::default() }
    }
    /// Starts attributes of a request of at most `bound` bytes, in which `before` bytes precede them.
    pub fn attributes_within(bound: usize, before: usize) -> Self {
        Request { before, bound, ..Request::default() }
    }
    /// Starts the contents of a nested attribute of at most `bound` bytes. This length includes the attribute's header
    /// and `before` bytes of earlier contents.
    pub fn nested(bound: usize, before: usize) -> Self {
        Request { before: NLA + before, bound, is_nest: true, ..Request::default() }
    }
    /// Sets the maximum length of the request in bytes.
    pub fn at_most(self, bound: usize) -> Self {
        Request { bound, ..self }
    }
    /// Calls `body` with another maximum length of the request in bytes.
    pub fn within(&mut self, bound: usize, body: impl FnOnce(&mut Self)) {
        let usual = std::mem::replace(&mut self.bound, bound);
        body(self);
        self.bound = usual;
    }
    /// Whether an attribute was omitted because it did not fit.
    pub fn is_full(&self) -> bool {
        self.is_full
    }
    /// Returns the attributes of a sequence without a message.
    pub fn into_attributes(mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes.0)
    }
    /// Starts a dump request of this type.
    pub fn dump(kind: u16, header: &[u8]) -> Self {
        Request::new(kind, nlm::DUMP, header)
    }
    /// Builds a request with the family header and attributes of a complete message.
    pub fn copy(message: &[u8], kind: u16, flags: u16) -> Self {
        let mut request = Request::new(kind, flags, &[]);
        request.append(message.get(HEADER..).unwrap_or_default());
        request.pad();
        request
    }
    /// Appends an attribute. If the request would exceed its maximum length, prints a warning and omits the attribute.
    #[inline]
    pub fn put(&mut self, id: u16, payload: &[u8]) {
        self.try_put(id, payload);
    }
    /// Like [`Request::put`]. Returns false if the attribute does not fit.
    pub fn try_put(&mut self, id: u16, payload: &[u8]) -> bool {
        self.put_by("rta_addattr_l", id, payload)
    }
    /// Like [`Request::try_put`]. `name` begins the reference's warning about a nested attribute.
    fn put_by(&mut self, name: &str, id: u16, payload: &[u8]) -> bool {
        let len = attribute_length(payload);
        if self.before + self.bytes.len() + len > self.bound {
            self.leave_out(name);
            return false;
        }
        self.make_room(len);
        let [a, b] = ((NLA + payload.len()) as u16).to_ne_bytes();
        let [c, d] = id.to_ne_bytes();
        // Most payloads are numbers or IPv4 addresses of four bytes. Header and payload are then copied together, which takes
        // fewer instructions than two copies.
        if let [e, f, g, h] = *payload {
            self.bytes.extend_from_slice(&[a, b, c, d, e, f, g, h]);
            return true;
        }
        self.bytes.extend_from_slice(&[a, b, c, d]);
        self.bytes.extend_from_slice(payload);
        self.pad();
        true
    }
    /// Reserves capacity for `len` bytes, and for more at once.
    #[inline]
    fn make_room(&mut self, len: usize) {
        if self.bytes.capacity() - self.bytes.len() < len {
            self.grow(len);
        }
    }
    #[cold]
    fn grow(&mut self, len: usize) {
        if self.bytes.capacity() == 0 {
            self.bytes = Buffer::new();
        }
        self.bytes.reserve(len.max(ROOM));
    }
    /// Pads with zeros to a multiple of four bytes. Most payloads need no padding.
    #[inline]
    fn pad(&mut self) {
        let len = self.bytes.len();
        if !len.is_multiple_of(4) {
            self.bytes.extend_from_slice(&[0; 4]);
            self.bytes.truncate(len.next_multiple_of(4));
        }
    }
    /// Appends an 8-bit number.
    pub fn put_u8(&mut self, id: u16, value: u8) {
        self.put(id, &[value]);
    }
    /// Appends a native-endian 16-bit number.
    pub fn put_u16(&mut self, id: u16, value: u16) {
        self.put(id, &value.to_ne_bytes());
    }
    /// Appends a native-endian 32-bit number.
    pub fn put_u32(&mut self, id: u16, value: u32) {
        self.put_by("rta_addattr32", id, &value.to_ne_bytes());
    }
    /// Appends a native-endian 32-bit number, if there is one.
    pub fn put_some_u32(&mut self, id: u16, value: Option<u32>) {
        if let Some(value) = value {
            self.put_u32(id, value);
        }
    }
    /// Appends a string with a terminating NUL byte.
    pub fn put_str(&mut self, id: u16, value: &str) {
        let mut payload: SmallVec<[u8; 64]> = SmallVec::from_slice(&crate::text::to_bytes(value));
        payload.push(0);
        self.put(id, &payload);
    }
    /// Appends an interface name with a terminating NUL byte.
    pub fn put_name(&mut self, id: u16, name: &Ifname) {
        self.put(id, name.with_nul());
    }
    /// Appends the name by which a request refers to an interface. A word that is not a valid interface name is sent as
    /// an alternative name.
    pub fn put_either_name(&mut self, word: &str) {
        let id = if Ifname::new(word).is_some() { ifla::IFNAME } else { ifla::ALT_IFNAME };
        self.put_str(id, word);
    }
    /// Appends a nested attribute with the attributes that `body` adds.
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
    /// Appends attributes in wire format.
    #[inline]
    pub fn append(&mut self, attributes: &[u8]) {
        self.make_room(attributes.len());
        self.bytes.extend_from_slice(attributes);
    }
    /// Like [`Request::append`]. If the request would exceed `bound` bytes, prints a warning and omits the attributes.
    pub fn append_within(&mut self, bound: usize, attributes: &[u8]) {
        match self.before + self.bytes.len() + attributes.len() > bound {
            true => warn(&format!("addraw_l ERROR: message exceeded bound of {bound}")),
            false => self.append(attributes),
        }
    }
    /// Records that an attribute was omitted, and prints the reference's warning.
    #[cold]
    fn leave_out(&mut self, name: &str) {
        self.is_full = true;
        let bound = self.bound;
        warn(&match self.is_nest {
            true => format!("{name}: Error! max allowed bound {bound} exceeded"),
            false => return Self::say_full(bound),
        });
    }
    /// Prints the reference's warning that an attribute would exceed a maximum length in bytes.
    pub fn say_full(bound: usize) {
        warn(&format!("addattr_l ERROR: message exceeded bound of {bound}"));
    }
    /// Replaces the family header by another one of the same length.
    pub fn set_header(&mut self, header: &[u8]) {
        if let Some(place) = self.bytes.get_mut(HEADER..HEADER + header.len()) {
            place.copy_from_slice(header);
        }
    }
    /// Sets flags.
    #[inline]
    pub fn flag(&mut self, flags: u16) {
        let all = self.flags() | flags;
        self.bytes[6..8].copy_from_slice(&all.to_ne_bytes());
    }
    /// The flags.
    pub fn flags(&self) -> u16 {
        u16::from_ne_bytes([self.bytes[6], self.bytes[7]])
    }
    /// Whether the request creates, changes or deletes interfaces. With AF_BRIDGE, RTM_SETLINK and RTM_DELLINK change only
    /// settings of bridge ports, such as their VLANs.
    #[inline]
    pub fn changes_links(&self) -> bool {
        let kind = u16::from_ne_bytes([self.bytes[4], self.bytes[5]]);
        match kind {
            RTM_SETLINK | RTM_DELLINK => self.bytes.get(HEADER) != Some(&BRIDGE),
            RTM_NEWLINK | RTM_NEWLINKPROP | RTM_DELLINKPROP => true,
            _ => false,
        }
    }
    /// The bytes of the attributes, or of the message as [`Request::finish`] left it.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
    /// Completes the message with its length and a sequence number, and returns its bytes.
    #[inline]
    pub fn finish(&mut self, sequence: u32) -> &[u8] {
        let len = self.bytes.len() as u32;
        self.bytes[..4].copy_from_slice(&len.to_ne_bytes());
        self.bytes[8..12].copy_from_slice(&sequence.to_ne_bytes());
        &self.bytes
    }
}
