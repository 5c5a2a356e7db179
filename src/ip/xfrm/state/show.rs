//! Prints one state, for `ip xfrm state`.

use super::change::at;
use crate::ip::xfrm::out::Out;
use crate::ip::xfrm::{attributes, flags, id, lifetime, selector};
use crate::netlink::message::{u16_at, u32_at};
use crate::netlink::uapi::xfrm::{len, xfrma};
use crate::netlink::{Message, Nlas};

/// Prints the state of a message.
pub fn show(message: &Message, out: &mut Out) {
    let info = message.body.get(..len::USERSA_INFO).unwrap_or_default();
    show_info(info, &message.attributes(len::USERSA_INFO), out);
}

/// Prints a state; `info` is a `struct xfrm_usersa_info`.
pub(in crate::ip::xfrm) fn show_info(info: &[u8], nlas: &Nlas, out: &mut Out) {
    out.object(None, |out| show_part(info, nlas, out));
    out.end();
}

/// Like [`show_info`], without the end of the entry.
pub(in crate::ip::xfrm) fn show_part(info: &[u8], nlas: &Nlas, out: &mut Out) {
    let part = |at: usize| info.get(at..).unwrap_or_default();
    let byte = |at: usize| info.get(at).copied().unwrap_or(0);
    let family = u16_at(info, at::FAMILY);
    let rest = id::Rest {
        src: part(at::SRC),
        family,
        reqid: u32_at(info, at::REQID),
        mode: byte(at::MODE),
    };
    id::show(part(at::ID), &rest, "\t", out);
    out.begin("\treplay-window ").number("replay_window", byte(at::WINDOW).into()).text(" ");
    if out.stats() {
        // As in the reference, the number is printed in decimal after the prefix 0x, without conversion from network
        // byte order.
        let seq = u32_at(info, at::SEQ);
        out.text("seq ").both("seq", seq, &format!("0x{seq:08} "));
    }
    show_flags(byte(at::FLAGS), nlas.u32(xfrma::SA_EXTRA_FLAGS), out);
    attributes::show(nlas, Some(family), out);
    let sel = info.get(..len::SELECTOR).unwrap_or_default();
    if sel.iter().any(|byte| *byte != 0) {
        out.begin("\tsel ");
        out.object(Some("sel"), |out| selector::show(sel, family, out));
    }
    if out.stats() {
        lifetime::show(info, at::LIMITS, out);
        out.begin("\tstats:").line();
        out.object(Some("stats"), |out| {
            let count = |place: usize| u32_at(info, at::STATS + 4 * place).into();
            out.begin("\t  replay-window ").number("replay_window", count(0));
            out.text(" replay ").number("replay", count(1));
            out.text(" failed ").number("failed", count(2)).line();
        });
    }
    attributes::show_context(nlas, out);
}

fn show_flags(set: u8, extra: Option<u32>, out: &mut Out) {
    if set != 0 || out.shows_zeros() {
        out.text("flag ");
        flags::show("flags", flags::STATE, set.into(), out);
    }
    if out.stats() {
        if let Some(extra) = extra {
            out.text("extra_flag ");
            flags::show("extra_flags", flags::EXTRA, extra, out);
        }
        flags::show_bits(set, out);
    }
    out.line();
}
