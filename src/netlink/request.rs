//! Messages being built.

use super::message::HEADER;
use super::uapi::link::{
    RTM_DELLINK, RTM_DELLINKPROP, RTM_NEWLINK, RTM_NEWLINKPROP, RTM_SETLINK, ifla,
};
use super::uapi::nlm;
use crate::text::Ifname;

/// A request under construction.
#[derive(Clone, Debug, Default)]
pub struct Request {
    bytes: Vec<u8>,
}

impl Request {
    /// A request of a kind (RTM_NEWLINK …) with flags besides NLM_F_REQUEST, and its family's header.
    pub fn new(kind: u16, flags: u16, header: &[u8]) -> Self {
        let mut bytes = Vec::with_capacity(256);
        bytes.extend_from_slice(&[0; 4]);
        bytes.extend_from_slice(&kind.to_ne_bytes());
        bytes.extend_from_slice(&(flags | nlm::REQUEST).to_ne_bytes());
        bytes.extend_from_slice(&[0; 8]);
        bytes.extend_from_slice(header);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
        Request { bytes }
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
        request.bytes.resize(request.bytes.len().next_multiple_of(4), 0);
        request
    }
    /// Adds an attribute.
    pub fn put(&mut self, id: u16, payload: &[u8]) {
        self.bytes.extend_from_slice(&(payload.len() as u16 + 4).to_ne_bytes());
        self.bytes.extend_from_slice(&id.to_ne_bytes());
        self.bytes.extend_from_slice(payload);
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
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
        self.put(id, &value.to_ne_bytes());
    }
    /// Adds a host-order number of 32 bits, if there is one.
    pub fn put_some_u32(&mut self, id: u16, value: Option<u32>) {
        if let Some(value) = value {
            self.put_u32(id, value);
        }
    }
    /// Adds text, with the NUL that ends it.
    pub fn put_str(&mut self, id: u16, value: &str) {
        let mut payload = crate::text::to_bytes(value).into_owned();
        payload.push(0);
        self.put(id, &payload);
    }
    /// Adds the name of an interface, with the NUL that ends it.
    pub fn put_name(&mut self, id: u16, name: &Ifname) {
        self.put(id, &name.with_nul());
    }
    /// Adds what a message about one interface names it by: a word that cannot be its name may be an alternative one.
    pub fn put_either_name(&mut self, word: &str) {
        let id = if Ifname::new(word).is_some() { ifla::IFNAME } else { ifla::ALT_IFNAME };
        self.put_str(id, word);
    }
    /// Adds an attribute that holds what `body` adds.
    pub fn nest(&mut self, id: u16, body: impl FnOnce(&mut Self)) {
        let start = self.bytes.len();
        self.put(id, &[]);
        body(self);
        let len = (self.bytes.len() - start) as u16;
        self.bytes[start..start + 2].copy_from_slice(&len.to_ne_bytes());
    }
    /// Adds bytes that are attributes already.
    pub fn append(&mut self, attributes: &[u8]) {
        self.bytes.extend_from_slice(attributes);
    }
    /// Rewrites part of the family's header, `at` counted from its start.
    pub fn patch(&mut self, at: usize, bytes: &[u8]) {
        if let Some(place) = self.bytes.get_mut(HEADER + at..HEADER + at + bytes.len()) {
            place.copy_from_slice(bytes);
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
