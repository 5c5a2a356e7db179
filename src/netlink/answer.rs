//! Acknowledgements: yes, no, and the text of an extended ack.

use super::message::{HEADER, Message, Nlas, u32_at};
use super::uapi::nlm;
use crate::error::{Error, Result, warn, with_stop};

/// The attribute of an extended ack that holds its text (NLMSGERR_ATTR_MSG).
const TEXT: u16 = 1;

/// What an NLMSG_ERROR message says. Errors with the kernel's refusal, exit code 2.
/// A text that comes with a yes is a warning, said at once.
pub fn read(message: &Message) -> Result {
    let errno = (u32_at(message.body, 0) as i32).wrapping_neg();
    let text = text(message);
    if errno == 0 {
        if let Some(text) = text {
            warn(&format!("Warning: {}", with_stop(&text)));
        }
        return Ok(());
    }
    Err(Error::Kernel { errno, text, code: 2 })
}

/// What the NLMSG_DONE at the end of a dump says. Errors with [`Error::Dump`].
pub fn read_done(message: &Message) -> Result {
    let code = u32_at(message.body, 0) as i32;
    if code >= 0 {
        return Ok(());
    }
    let text = (message.flags & nlm::ACK_TLVS != 0)
        .then(|| Nlas::parse(message.body.get(4..).unwrap_or_default()).str(TEXT))
        .flatten();
    Err(Error::Dump {
        errno: code.wrapping_neg(),
        text: text.map(|text| text.into_owned()),
        code: 1,
    })
}

/// The text behind the request that the answer quotes, whole or only its header.
fn text(message: &Message) -> Option<String> {
    if message.flags & nlm::ACK_TLVS == 0 {
        return None;
    }
    let quoted = match message.flags & nlm::CAPPED {
        0 => (u32_at(message.body, 4) as usize).max(HEADER),
        _ => HEADER,
    };
    let attributes = message.body.get(4 + quoted.next_multiple_of(4)..)?;
    let text = Nlas::parse(attributes).str(TEXT)?;
    Some(text.into_owned()).filter(|text| !text.is_empty())
}
