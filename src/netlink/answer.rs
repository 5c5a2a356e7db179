//! Acknowledgements: yes, no, and the text of an extended ack.

use super::message::{HEADER, Message, Nlas, u32_at};
use super::uapi::nlm;
use crate::error::{Error, Quoted, Refusal, Result, warn, with_stop};
use nix::libc::ENOENT;

/// The attribute of an extended ack that holds its text (NLMSGERR_ATTR_MSG).
const TEXT: u16 = 1;
/// The one that says where in the request the attribute stands that it is about (NLMSGERR_ATTR_OFFS).
const OFFSET: u16 = 2;
/// The one that names an attribute that the request lacks (NLMSGERR_ATTR_MISS_TYPE).
const MISSING: u16 = 5;

/// What an NLMSG_ERROR message of a netlink protocol says. Errors with the kernel's refusal, exit code 2.
/// A text that comes with a yes is a warning, said at once.
pub fn read(message: &Message, protocol: isize) -> Result {
    let errno = (u32_at(message.body, 0) as i32).wrapping_neg();
    let told = told(message);
    let text = told.as_ref().and_then(|told| told.str(TEXT));
    let text = text.map(|text| text.into_owned()).filter(|text| !text.is_empty());
    if errno == 0 {
        if let Some(text) = text {
            warn(&format!("Warning: {}", with_stop(&text)));
        }
        return Ok(());
    }
    if let Some(id) = told.as_ref().and_then(|told| told.u32(MISSING)) {
        warn(&format!("Missing required attribute type {id}"));
    }
    let attribute = told.and_then(|told| told.u32(OFFSET)).map(|offset| offset as usize);
    let request = quoted(message).map(|bytes| Quoted { protocol, bytes: bytes.into(), attribute });
    Err(Error::kernel(Refusal { errno, text, request }))
}

/// What the NLMSG_DONE at the end of a dump says. Errors with [`crate::error::Kind::Dump`].
pub(super) fn read_done(message: &Message) -> Result {
    let code = u32_at(message.body, 0) as i32;
    if code >= 0 {
        return Ok(());
    }
    let text = (message.flags & nlm::ACK_TLVS != 0)
        .then(|| Nlas::parse(message.body.get(4..).unwrap_or_default()).str(TEXT))
        .flatten();
    let errno = code.wrapping_neg();
    // For this one the reference has no words where the kernel has none.
    let wordless = (errno == ENOENT).then(String::new);
    let text = text.map(|text| text.into_owned()).or(wordless);
    Err(Error::dump(Refusal { errno, text, request: None }, "Dump"))
}

/// The request that an answer quotes, whole or only its header.
fn quoted<'a>(message: &Message<'a>) -> Option<&'a [u8]> {
    let len = match message.flags & nlm::CAPPED {
        0 => (u32_at(message.body, 4) as usize).max(HEADER),
        _ => HEADER,
    };
    message.body.get(4..4 + len)
}

/// What is told behind the request that the answer quotes.
fn told<'a>(message: &Message<'a>) -> Option<Nlas<'a>> {
    if message.flags & nlm::ACK_TLVS == 0 {
        return None;
    }
    let attributes = message.body.get(4 + quoted(message)?.len().next_multiple_of(4)..)?;
    Some(Nlas::parse(attributes))
}
