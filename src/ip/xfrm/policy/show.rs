//! Prints one policy, for `ip xfrm policy`.

use super::change::at;
use super::{ACTIONS, DIRECTIONS, TYPES};
use crate::ip::xfrm::out::Out;
use crate::ip::xfrm::template::SHARES;
use crate::ip::xfrm::{attributes, flags, lifetime, selector};
use crate::netlink::message::u32_at;
use crate::netlink::uapi::xfrm::{len, xfrma};
use crate::netlink::{Message, Nlas};

/// Prints the policy of a message.
pub fn show(message: &Message, out: &mut Out) {
    let info = message.body.get(..len::USERPOLICY_INFO).unwrap_or_default();
    show_info(info, &message.attributes(len::USERPOLICY_INFO), out);
}

/// Prints a policy; `info` is a `struct xfrm_userpolicy_info`.
pub(in crate::ip::xfrm) fn show_info(info: &[u8], nlas: &Nlas, out: &mut Out) {
    out.object(None, |out| show_part(info, nlas, out));
    out.end();
}

/// Like [`show_info`], without the end of the entry.
pub(in crate::ip::xfrm) fn show_part(info: &[u8], nlas: &Nlas, out: &mut Out) {
    let byte = |at: usize| info.get(at).copied().unwrap_or(0);
    selector::show(info, selector::family_of(info), out);
    attributes::show_context(nlas, out);
    // Directions of socket policies have numbers after the others.
    let direction = byte(at::DIR);
    let (what, direction) = match direction.checked_sub(DIRECTIONS.len() as u8) {
        Some(rest) => ("\tsocket ", rest),
        None => ("\tdir ", direction),
    };
    out.begin(what).named("dir", DIRECTIONS, direction).text(" ");
    out.json("socket", usize::from(byte(at::DIR)) >= DIRECTIONS.len());
    let action = byte(at::ACTION);
    if action != 0 || out.shows_zeros() {
        out.text("action ").named("action", ACTIONS, action).text(" ");
    }
    if out.shows_zeros() {
        out.text("index ").number("index", u32_at(info, at::INDEX).into()).text(" ");
    }
    out.text("priority ").number("priority", u32_at(info, at::PRIORITY).into()).text(" ");
    show_type(nlas, out);
    if out.stats() {
        out.text("share ").named("share", SHARES, byte(at::SHARE)).text(" ");
    }
    let set = byte(at::FLAGS);
    if set != 0 || out.shows_zeros() {
        out.text("flag ");
        flags::show("flags", flags::POLICY, set.into(), out);
    }
    if out.stats() {
        flags::show_bits(set, out);
    }
    out.line();
    if out.stats() {
        lifetime::show(info, at::LIMITS, out);
    }
    attributes::show(nlas, None, out);
}

/// Prints `ptype main `, if the attribute is present.
pub fn show_type(nlas: &Nlas, out: &mut Out) {
    if let Some(kind) = nlas.get(xfrma::POLICY_TYPE) {
        out.text("ptype ");
        if kind.len() < 6 {
            out.text("(ERROR truncated)");
        }
        out.named("ptype", TYPES, kind.first().copied().unwrap_or(0)).text(" ");
    }
}
