//! Attribute values on their way into a request.

use crate::error::{Error, Result};
use crate::netlink::message::{NLA, attribute_length};
use crate::netlink::uapi::nlm::NESTED;
use crate::netlink::{Nlas, Request};
use smallvec::SmallVec;
use std::os::fd::OwnedFd;
use std::rc::Rc;

/// A value. Most are short, and need no memory of their own.
pub type Bytes = SmallVec<[u8; 16]>;

/// The room that a request has for values.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// How many bytes of the request stand before them.
    pub before: usize,
    /// The most bytes of the whole request.
    pub bound: usize,
}

/// Values by attribute number, in the order they are sent. Collected first, then checked and
/// completed, then sent: nothing goes out before the whole line is read.
#[derive(Clone, Debug, Default)]
pub struct NlaBuf {
    values: SmallVec<[(u16, Bytes); 4]>,
    /// What does not fit is said and left out when it is put; without it, everything fits.
    pub room: Option<Room>,
    /// The numbers of which the last value counts.
    pub(super) single: &'static [u16],
    given: SmallVec<[u16; 8]>,
    lenient: bool,
    /// Whether a value takes the place of those before it.
    pub(super) replacing: bool,
    /// Whether an interface is made, rather than changed.
    pub adding: bool,
    /// Open as long as this, for values name them by number.
    files: Vec<Rc<OwnedFd>>,
}

impl NlaBuf {
    /// An empty buffer; `lenient` lets an option be given twice.
    pub fn new(lenient: bool) -> Self {
        NlaBuf { lenient, ..NlaBuf::default() }
    }
    /// Begins with those attributes of a device of which `width` gives a length in bytes: longer ones are cut, shorter
    /// ones end in zeros.
    pub fn seed(&mut self, nlas: &Nlas, width: impl Fn(u16) -> Option<usize>) {
        let value = |(id, value)| {
            let mut value = Bytes::from_slice(value);
            value.resize(width(id)?, 0);
            Some((id, value))
        };
        self.values = nlas.iter().filter_map(value).collect();
    }
    /// Keeps a file open as long as this buffer is there: a value names it by its number.
    pub fn hold(&mut self, file: OwnedFd) {
        self.files.push(Rc::new(file));
    }
    /// Keeps the files of another buffer too.
    pub fn hold_of(&mut self, other: &NlaBuf) {
        self.files.extend_from_slice(&other.files);
    }
    /// Whether values name open files by number.
    pub fn holds_files(&self) -> bool {
        !self.files.is_empty()
    }
    /// Adds a value.
    pub fn put(&mut self, id: u16, bytes: &[u8]) {
        self.put_owned(id, Bytes::from_slice(bytes));
    }
    /// Adds a value that consists of the attributes that `body` adds, as far as there is room for them.
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
    /// Adds a value whatever the room.
    pub fn put_whole(&mut self, id: u16, bytes: Bytes) {
        self.values.push((id, bytes));
    }
    /// As [`NlaBuf::put`], without a copy.
    pub fn put_owned(&mut self, id: u16, bytes: Bytes) {
        self.make_way(id);
        match self.room {
            Some(room) if room.before + self.len() + attribute_length(&bytes) > room.bound => {
                Request::say_full(room.bound);
            }
            _ => self.values.push((id, bytes)),
        }
    }
    /// Removes the values that one of this number takes the place of.
    fn make_way(&mut self, id: u16) {
        if self.replacing || self.single.contains(&(id & !NESTED)) {
            self.drop(id);
        }
    }
    /// The bytes of all values in a request.
    pub fn len(&self) -> usize {
        self.values.iter().map(|(_, value)| attribute_length(value)).sum()
    }
    /// Adds a value before all others.
    pub fn put_first(&mut self, id: u16, bytes: &[u8]) {
        self.values.insert(0, (id, Bytes::from_slice(bytes)));
    }
    /// Adds a value in place of the one that is there.
    pub fn set(&mut self, id: u16, bytes: &[u8]) {
        match self.values.iter_mut().find(|value| value.0 == id) {
            Some(value) => value.1 = Bytes::from_slice(bytes),
            None => self.put(id, bytes),
        }
    }
    /// The value put last.
    pub fn get(&self, id: u16) -> Option<&[u8]> {
        self.values.iter().rev().find(|value| value.0 == id).map(|value| &value.1[..])
    }
    /// Removes the first value of a number.
    pub fn take(&mut self, id: u16) -> Option<Bytes> {
        let at = self.values.iter().position(|value| value.0 == id)?;
        Some(self.values.remove(at).1)
    }
    /// Adds a value where none is.
    pub fn fill(&mut self, id: u16, bytes: &[u8]) {
        if self.get(id).is_none() {
            self.put(id, bytes);
        }
    }
    /// Moves the values of these numbers behind all others, in the order of the numbers.
    pub fn move_behind(&mut self, ids: &[u16]) {
        let place = |id: u16| ids.iter().position(|other| *other == id).map_or(0, |at| at + 1);
        self.values.sort_by_key(|value| place(value.0 & !NESTED));
    }
    /// Removes all values of a number.
    pub fn drop(&mut self, id: u16) {
        self.values.retain(|value| value.0 != id);
    }
    /// Removes all values of a number but the last.
    pub fn drop_all_but_last(&mut self, id: u16) {
        if let Some(last) = self.get(id).map(Bytes::from_slice) {
            self.drop(id);
            self.put(id, &last);
        }
    }
    /// Removes the values of a number that are all zeros.
    pub fn drop_zero(&mut self, id: u16) {
        self.values.retain(|value| value.0 != id || value.1.iter().any(|byte| *byte != 0));
    }
    /// Removes all values but those of these numbers.
    pub fn only(&mut self, ids: &[u16]) {
        self.values.retain(|value| ids.contains(&value.0));
    }
    /// Whether its option was given.
    pub fn given(&self, id: u16) -> bool {
        self.given.contains(&id)
    }
    /// Whether its option was given, or a value is there.
    pub fn has(&self, id: u16) -> bool {
        self.given.contains(&id) || self.get(id).is_some()
    }
    /// Whether a one-byte value is 1.
    pub fn is_on(&self, id: u16) -> bool {
        self.get(id) == Some(&[1])
    }
    /// Notes that an option was given. Errors where that was so before, and matters:
    /// `Error: either "key" is duplicate, or "value" is garbage.`
    pub fn once(&mut self, id: u16, key: &'static str, value: &str) -> Result {
        if self.given.contains(&id) && !self.lenient {
            return Err(Error::duplicate(key, value));
        }
        self.given.push(id);
        Ok(())
    }
    /// As [`NlaBuf::once`] for an option without a value: the word is both the key and the value.
    pub fn once_word(&mut self, id: u16, word: &str) -> Result {
        if self.given.contains(&id) && !self.lenient {
            let said = format!("Error: either \"{word}\" is duplicate, or \"{word}\" is garbage.");
            return Err(Error::fatal(said));
        }
        self.given.push(id);
        Ok(())
    }
    /// The values and their numbers, in the order they are sent.
    pub fn iter(&self) -> impl Iterator<Item = (u16, &[u8])> {
        self.values.iter().map(|(id, value)| (id & !NESTED, &value[..]))
    }
    /// Adds text, with the NUL that ends it.
    pub fn put_str(&mut self, id: u16, value: &str) {
        let mut bytes = Bytes::from_slice(&crate::text::to_bytes(value));
        bytes.push(0);
        self.put_owned(id, bytes);
    }
    /// All values as they stand on the wire, for a nest.
    pub fn bytes(&self) -> Vec<u8> {
        let mut all = Request::attributes();
        self.write(&mut all);
        all.into_attributes()
    }
    /// Adds all values to a request.
    pub fn write(&self, request: &mut Request) {
        for (id, value) in &self.values {
            request.put(*id, value);
        }
    }
}
