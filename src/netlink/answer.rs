//! Parses acknowledgements, errors and extended ACKs.

use super::message::{HEADER, Message, Nlas, u32_at};
use super::uapi::nlm;
use crate::error::{Error, Quoted, Refusal, Result, warn, with_stop};
use nix::libc::ENOENT;

/// NLMSGERR_ATTR_MSG: the error message.
const TEXT: u16 = 1;
/// NLMSGERR_ATTR_OFFS: the offset of the refused attribute in the request.
const OFFSET: u16 = 2;
/// NLMSGERR_ATTR_MISS_TYPE: the attribute that the request lacks.
const MISSING: u16 = 5;

/// Parses an NLMSG_ERROR message. Errors: the kernel's refusal, exit code 2. A message in a positive acknowledgement is
/// a warning, which is printed.
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

/// Parses the NLMSG_DONE message of a dump. Errors: [`crate::error::Kind::Dump`].
pub(super) fn read_done(message: &Message) -> Result {
    let code = u32_at(message.body, 0) as i32;
    if code >= 0 {
        return Ok(());
    }
    let text = (message.flags & nlm::ACK_TLVS != 0)
        .then(|| Nlas::parse(message.body.get(4..).unwrap_or_default()).str(TEXT))
        .flatten();
    let errno = code.wrapping_neg();
    // The reference prints no message for this error if the kernel gives none.
    let wordless = (errno == ENOENT).then(String::new);
    let text = text.map(|text| text.into_owned()).or(wordless);
    Err(Error::dump(Refusal { errno, text, request: None }, "Dump"))
}

/// Returns the request that an error quotes, or only its header.
fn quoted<'a>(message: &Message<'a>) -> Option<&'a [u8]> {
    let len = match message.flags & nlm::CAPPED {
        0 => (u32_at(message.body, 4) as usize).max(HEADER),
        _ => HEADER,
    };
    message.body.get(4..4 + len)
}

/// Returns the attributes of the extended ACK, which follow the quoted request.
fn told<'a>(message: &Message<'a>) -> Option<Nlas<'a>> {
    if message.flags & nlm::ACK_TLVS == 0 {
        return None;
    }
    let attributes = message.body.get(4 + quoted(message)?.len().next_multiple_of(4)..)?;
    Some(Nlas::parse(attributes))
}
