//! Collects the attributes of a request.

use crate::error::{Error, Result};
use crate::netlink::message::{NLA, attribute_length};
use crate::netlink::uapi::nlm::NESTED;
use crate::netlink::{Nlas, Request};
use smallvec::SmallVec;
use std::os::fd::OwnedFd;
use std::rc::Rc;

/// The payload of an attribute. Short payloads, also those with one short attribute nested, need no allocation.
pub type Bytes = SmallVec<[u8; 32]>;

/// The space that a request has for these attributes.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// The length of the request before them, in bytes.
    pub before: usize,
    /// The maximum length of the whole request, in bytes.
    pub bound: usize,
}

/// Attributes in the order of sending. They are first collected, then checked and completed, then sent: nothing is sent
/// before the whole command line is read.
#[derive(Clone, Debug, Default)]
pub struct NlaBuf {
    values: SmallVec<[(u16, Bytes); 4]>,
    /// The available space. An attribute that does not fit is omitted with a warning. `None`: unlimited.
    pub room: Option<Room>,
    /// Attributes that occur at most once; a new value replaces the previous one.
    pub(super) single: &'static [u16],
    given: SmallVec<[u16; 8]>,
    lenient: bool,
    /// Whether every new value replaces the previous ones of its attribute.
    pub(super) replacing: bool,
    /// Whether the request creates an interface, rather than changing one.
    pub adding: bool,
    /// Open files whose descriptors are attribute values. They stay open as long as the buffer exists.
    files: Vec<Rc<OwnedFd>>,
}

impl NlaBuf {
    /// An empty buffer. `lenient` allows an option to occur more than once.
    pub fn new(lenient: bool) -> Self {
        NlaBuf { lenient, ..NlaBuf::default() }
    }
    /// Sets the buffer to the attributes in `nlas` for which `width` returns a size in bytes. Longer values are
    /// truncated to this size, and shorter ones padded with zeros.
    pub fn seed(&mut self, nlas: &Nlas, width: impl Fn(u16) -> Option<usize>) {
        let value = |(id, value)| {
            let mut value = Bytes::from_slice(value);
            value.resize(width(id)?, 0);
            Some((id, value))
        };
        self.values = nlas.iter().filter_map(value).collect();
    }
    /// Keeps a file open as long as this buffer exists, because an attribute contains its descriptor.
    pub fn hold(&mut self, file: OwnedFd) {
        self.files.push(Rc::new(file));
    }
    /// Also keeps the files of another buffer open.
    pub fn hold_of(&mut self, other: &NlaBuf) {
        self.files.extend_from_slice(&other.files);
    }
    /// Whether attributes contain file descriptors.
    pub fn holds_files(&self) -> bool {
        !self.files.is_empty()
    }
    /// Appends an attribute.
    #[inline]
    pub fn put(&mut self, id: u16, bytes: &[u8]) {
        self.put_owned(id, Bytes::from_slice(bytes));
    }
    /// Appends a nested attribute; `body` adds its contents, as far as they fit.
    pub fn put_nest(&mut self, id: u16, body: impl FnOnce(&mut Request)) {
        self.make_way(id);
        let mut nest = match self.room {
            Some(room) => Request::attributes_within(room.bound, room.before + self.len()),
            None => Request::attributes(),
        };
        nest.nest(id, body);
        if let Some((_, value)) =
            nest.bytes().split_at_checked(NLA).filter(|(head, _)| !head.is_empty())
        {
            self.values.push((id, Bytes::from_slice(value)));
        }
    }
    /// Appends an attribute without checking the available space.
    pub fn put_whole(&mut self, id: u16, bytes: Bytes) {
        self.values.push((id, bytes));
    }
    /// Like [`NlaBuf::put`], without copying the value.
    #[inline]
    pub fn put_owned(&mut self, id: u16, bytes: Bytes) {
        self.make_way(id);
        match self.room {
            Some(room) if room.before + self.len() + attribute_length(&bytes) > room.bound => {
                Request::say_full(room.bound);
            }
            _ => self.values.push((id, bytes)),
        }
    }
    /// Removes the values that a new value of this attribute replaces.
    #[inline]
    fn make_way(&mut self, id: u16) {
        // Most lists are empty: without the first check, a batch line that adds a link takes 1 % more instructions.
        let is_single = !self.single.is_empty() && self.single.contains(&(id & !NESTED));
        if self.replacing || is_single {
            self.drop(id);
        }
    }
    /// The length of all attributes in a request, in bytes.
    #[inline]
    pub fn len(&self) -> usize {
        self.values.iter().map(|(_, value)| attribute_length(value)).sum()
    }
    /// Inserts an attribute before all others.
    pub fn put_first(&mut self, id: u16, bytes: &[u8]) {
        self.values.insert(0, (id, Bytes::from_slice(bytes)));
    }
    /// Replaces the first value of the attribute, or appends one.
    pub fn set(&mut self, id: u16, bytes: &[u8]) {
        match self.values.iter_mut().find(|value| value.0 == id) {
            Some(value) => value.1 = Bytes::from_slice(bytes),
            None => self.put(id, bytes),
        }
    }
    /// Returns the last value of an attribute.
    pub fn get(&self, id: u16) -> Option<&[u8]> {
        self.values.iter().rev().find(|value| value.0 == id).map(|value| &value.1[..])
    }
    /// Removes and returns the first value of an attribute.
    pub fn take(&mut self, id: u16) -> Option<Bytes> {
        let at = self.values.iter().position(|value| value.0 == id)?;
        Some(self.values.remove(at).1)
    }
    /// Appends an attribute unless it is present.
    pub fn fill(&mut self, id: u16, bytes: &[u8]) {
        if self.get(id).is_none() {
            self.put(id, bytes);
        }
    }
    /// Moves these attributes to the end, in the order of `ids`.
    #[inline]
    pub fn move_behind(&mut self, ids: &[u16]) {
        if ids.is_empty() {
            return;
        }
        let place = |id: u16| ids.iter().position(|other| *other == id).map_or(0, |at| at + 1);
        self.values.sort_by_key(|value| place(value.0 & !NESTED));
    }
    /// Removes all values of an attribute.
    pub fn drop(&mut self, id: u16) {
        self.values.retain(|value| value.0 != id);
    }
    /// Removes all values of an attribute except the last.
    pub fn drop_all_but_last(&mut self, id: u16) {
        if let Some(last) = self.get(id).map(Bytes::from_slice) {
            self.drop(id);
            self.put(id, &last);
        }
    }
    /// Removes the values of an attribute that consist of zeros.
    pub fn drop_zero(&mut self, id: u16) {
        self.values.retain(|value| value.0 != id || value.1.iter().any(|byte| *byte != 0));
    }
    /// Removes all attributes that are not in `ids`.
    pub fn only(&mut self, ids: &[u16]) {
        self.values.retain(|value| ids.contains(&value.0));
    }
    /// Whether the option of this attribute occurred.
    pub fn given(&self, id: u16) -> bool {
        self.given.contains(&id)
    }
    /// Whether the option occurred or the attribute is present.
    pub fn has(&self, id: u16) -> bool {
        self.given.contains(&id) || self.get(id).is_some()
    }
    /// Whether the attribute is present as one byte with the value 1.
    pub fn is_on(&self, id: u16) -> bool {
        self.get(id) == Some(&[1])
    }
    /// Records that an option occurred. Errors: if it occurred before and this is not allowed, `Error: either "key" is
    /// duplicate, or "value" is garbage.`
    pub fn once(&mut self, id: u16, key: &'static str, value: &str) -> Result {
        if self.given.contains(&id) && !self.lenient {
            return Err(Error::duplicate(key, value));
        }
        self.given.push(id);
        Ok(())
    }
    /// Like [`NlaBuf::once`], for an option without a value: the error names the word as both key and value.
    pub fn once_word(&mut self, id: u16, word: &str) -> Result {
        if self.given.contains(&id) && !self.lenient {
            let said = format!("Error: either \"{word}\" is duplicate, or \"{word}\" is garbage.");
            return Err(Error::fatal(said));
        }
        self.given.push(id);
        Ok(())
    }
    /// The attributes in the order of sending, as number and value.
    pub fn iter(&self) -> impl Iterator<Item = (u16, &[u8])> {
        self.values.iter().map(|(id, value)| (id & !NESTED, &value[..]))
    }
    /// Appends a string with a terminating NUL byte.
    pub fn put_str(&mut self, id: u16, value: &str) {
        let mut bytes = Bytes::from_slice(&crate::text::to_bytes(value));
        bytes.push(0);
        self.put_owned(id, bytes);
    }
    /// The attributes in wire format, for use as the payload of a nested attribute.
    pub fn bytes(&self) -> Bytes {
        let mut all = Request::attributes();
        self.write(&mut all);
        Bytes::from_slice(all.bytes())
    }
    /// The attributes in wire format after a family header, for use as the payload of a nested attribute. The space that they
    /// need has been checked when they were added.
    pub fn bytes_behind(&self, header: &[u8]) -> Bytes {
        let mut all = Bytes::from_slice(header);
        for (id, value) in &self.values {
            let [a, b] = ((NLA + value.len()) as u16).to_ne_bytes();
            let [c, d] = id.to_ne_bytes();
            all.extend_from_slice(&[a, b, c, d]);
            all.extend_from_slice(value);
            all.resize(all.len().next_multiple_of(4), 0);
        }
        all
    }
    /// Appends the attributes to a request.
    #[inline]
    pub fn write(&self, request: &mut Request) {
        for (id, value) in &self.values {
            request.put(*id, value);
        }
    }
}
