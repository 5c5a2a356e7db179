//! `mark MARK [ mask MASK ]`

use super::out::Out;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Value};
use crate::cli::value::number;
use crate::error::{Result, refuse};
use crate::netlink::message::u32_at;
use crate::netlink::uapi::xfrm::xfrma;
use crate::netlink::{Message, Nlas, Request};
use crate::session::Session;
use crate::text::word::exact;

/// A mark with its mask (`struct xfrm_mark`).
#[derive(Clone, Copy, Default)]
pub(super) struct Mark {
    /// The mark value.
    pub value: u32,
    /// The mask of the bits that are compared.
    pub mask: u32,
}

impl Mark {
    /// Reads a mark. The default mask is 0xffffffff.
    pub fn read(args: &mut Args) -> Result<Mark> {
        let value = number(args.value()?, "MARK value is invalid\n")?;
        let mask = mask(args, "MASK value is invalid\n")?.unwrap_or(u32::MAX);
        Ok(Mark { value, mask })
    }

    /// Appends XFRMA_MARK to a request, unless value and mask are 0. Errors: the request has no space for it.
    pub fn put(&self, request: &mut Request) -> Result {
        let bytes = [self.value.to_ne_bytes(), self.mask.to_ne_bytes()];
        match self.value | self.mask == 0 || request.try_put(xfrma::MARK, bytes.as_flattened()) {
            true => Ok(()),
            false => refuse("XFRMA_MARK failed"),
        }
    }
}

/// The keyword `mark`.
pub const fn key<T>(doc: &'static str, read: fn(&mut T, &mut Args, &Session) -> Result) -> Key<T> {
    grammar::key(exact!["mark"], Value::Any, "MARK [ mask MASK ]", doc, read)
}

/// Appends the mark of a received message, whose header has `header` bytes, to a request. As in the reference, four
/// more bytes than `struct xfrm_mark` are copied: those that follow the mark in the message.
pub fn copy(message: &Message, header: usize, request: &mut Request) {
    if let Some(place) = message.attributes(header).place(xfrma::MARK) {
        let mut mark = [0; 12];
        let rest = message.body.get(header + place.start..).unwrap_or_default();
        super::set(&mut mark, 0, rest.get(..12).unwrap_or(rest));
        request.put(xfrma::MARK, &mark);
    }
}

/// Reads `mask MASK`, if it follows.
pub fn mask(args: &mut Args, why: &'static str) -> Result<Option<u32>> {
    if args.peek() != Some("mask") {
        return Ok(None);
    }
    args.next();
    number(args.value()?, why).map(Some)
}

/// Prints the mark, and the output mark.
pub fn show(nlas: &Nlas, out: &mut Out) {
    let mark = nlas.get(xfrma::MARK);
    if let Some(mark) = mark {
        out.text("\tmark ").prefixed_hex("mark", u32_at(mark, 0));
        out.text("/").prefixed_hex("mask", u32_at(mark, 4)).text(" ");
    }
    let set = nlas.u32(xfrma::SET_MARK);
    if let Some(set) = set {
        out.text(if mark.is_some() { "" } else { "\t" });
        out.text("output-mark ").prefixed_hex("output_mark", set);
        if let Some(mask) = nlas.u32(xfrma::SET_MARK_MASK) {
            out.text("/").prefixed_hex("output_mask", mask);
        }
    }
    if mark.is_some() || set.is_some() {
        out.line();
    }
}
