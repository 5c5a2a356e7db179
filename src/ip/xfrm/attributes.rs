//! The attributes of states and policies.

use super::out::Out;
use super::{algorithm, mark, template};
use crate::cli::args::Args;
use crate::error::{Error, Result};
use crate::netlink::message::{be16_at, u16_at, u32_at, u64_at};
use crate::netlink::uapi::xfrm::{OFFLOAD_INBOUND, OFFLOAD_PACKET, xfrma};
use crate::netlink::{Nlas, Request};

/// Encapsulation types, by number (UDP_ENCAP_*, TCP_ENCAP_ESPINTCP).
const ENCAPS: &[(u16, &str)] = &[(1, "espinudp-nonike"), (2, "espinudp"), (7, "espintcp")];
/// The names of encapsulation types.
pub(super) static ENCAP_NAMES: &[&str] = &["espinudp-nonike", "espinudp", "espintcp"];

/// Returns the number of an encapsulation type.
pub fn encap(name: &str) -> Option<u16> {
    ENCAPS.iter().find(|row| row.1 == name).map(|row| row.0)
}

/// Reads a security context, and appends it to a request that has none yet. Errors: `Error: duplicate "ctx": "ctx" is
/// the second value.`
pub(super) fn read_context(args: &mut Args, given: &mut Vec<u8>) -> Result {
    let word = args.word();
    if !given.is_empty() {
        return Err(Error::second("ctx", word));
    }
    let text = args.value()?;
    let bytes = crate::text::to_bytes(text);
    // The context has two 16-bit length fields.
    let len = u16::try_from(bytes.len() + 9)
        .map_err(|_| Error::invalid(text, "\"ctx\" is too long\n"))?
        - 8;
    let head = [8 + len, xfrma::SEC_CTX, u16::from_ne_bytes([1, 1]), len];
    given.extend(head.iter().flat_map(|field| field.to_ne_bytes()));
    given.extend_from_slice(&bytes);
    given.push(0);
    Ok(())
}

/// Prints the security context in a line of its own.
pub(super) fn show_context(nlas: &Nlas, out: &mut Out) {
    let Some(payload) = nlas.get(xfrma::SEC_CTX) else { return };
    out.begin("\tsecurity context ");
    match payload.get(8..) {
        Some(text) => {
            let len = usize::from(u16_at(payload, 6)).min(text.len());
            out.word("security_context", &crate::text::from_c(&text[..len]));
        }
        None => drop(out.text("(ERROR truncated)")),
    }
    out.text(" ").line();
}

/// Appends the device offload.
pub(super) fn put_offload(request: &mut Request, index: u32, flags: u8) {
    let mut payload = [0; 8];
    super::set(&mut payload, 0, &index.to_ne_bytes());
    payload[4] = flags;
    request.put(xfrma::OFFLOAD_DEV, &payload);
}

/// Prints the attributes. `family` is that of the addresses, or `None` for a policy.
pub fn show(nlas: &Nlas, family: Option<u16>, out: &mut Out) {
    mark::show(nlas, out);
    algorithm::show(nlas, out);
    if let Some(encap) = nlas.get(xfrma::ENCAP) {
        show_encap(encap, family.unwrap_or(0), out);
    }
    template::show(nlas, out);
    if let Some(address) = nlas.get(xfrma::COADDR) {
        out.begin("\tcoa ");
        match address.len() < 16 {
            true => out.text("(ERROR truncated)"),
            false => out.address("coa", family.unwrap_or(0), address),
        }
        .line();
    }
    if let Some(time) = nlas.get(xfrma::LASTUSED) {
        out.begin("\tlastused ");
        match time.len() < 8 {
            true => out.text("(ERROR truncated)"),
            false => out.time("lastused", u64_at(time, 0)),
        }
        .line();
    }
    if let Some(replay) = nlas.get(xfrma::REPLAY_VAL) {
        out.begin("\tanti-replay context: ");
        match replay.len() < 12 {
            true => out.text("(ERROR truncated)"),
            false => out.object(Some("anti_replay"), |out| {
                out.text("seq 0x").hex("seq", u32_at(replay, 4));
                out.text(", oseq 0x").hex("oseq", u32_at(replay, 0));
                out.text(", bitmap 0x").hex8("bitmap", u32_at(replay, 8));
            }),
        }
        .line();
    }
    if let Some(replay) = nlas.get(xfrma::REPLAY_ESN_VAL) {
        show_esn(replay, out);
    }
    show_rest(nlas, family.is_some(), out);
}

fn show_encap(encap: &[u8], family: u16, out: &mut Out) {
    out.begin("\tencap ");
    if encap.len() < 24 {
        out.text("(ERROR truncated)").line();
        return;
    }
    let kind = u16_at(encap, 0);
    out.object(Some("encap"), |out| {
        out.text("type ");
        match ENCAPS.iter().find(|row| row.0 == kind) {
            Some((_, name)) => out.word("type", name),
            None => out.number("type", kind.into()),
        };
        out.text(" sport ").number("sport", be16_at(encap, 2).into());
        out.text(" dport ").number("dport", be16_at(encap, 4).into());
        out.text(" addr ").address("addr", family, &encap[8..]).line();
    });
}

/// Prints the replay state with extended sequence numbers (`struct xfrm_replay_state_esn`).
fn show_esn(replay: &[u8], out: &mut Out) {
    out.begin("\tanti-replay esn context:");
    let Some((head, map)) = replay.split_at_checked(24) else {
        out.text("(ERROR truncated)").line();
        return;
    };
    out.line();
    out.object(Some("anti_replay_esn"), |out| {
        let field = |place: usize| u32_at(head, 4 * place);
        out.begin("\t seq-hi 0x").hex("seq_hi", field(4)).text(", seq 0x").hex("seq", field(2));
        out.text(", oseq-hi 0x").hex("oseq_hi", field(3));
        out.text(", oseq 0x").hex("oseq", field(1)).line();
        out.begin("\t replay_window ").number("replay_window", field(5).into());
        out.text(", bitmap-length ").number("bitmap_length", field(0).into());
        out.array("bitmap", |out| show_map(field(0), map, out)).line();
    });
}

/// Prints the replay bitmap from the last 32-bit word to the first, eight words per line.
fn show_map(words: u32, map: &[u8], out: &mut Out) {
    // Limits the output if the length is wrong. Words beyond the attribute are 0.
    let words = (words as usize).min(4096);
    for at in (0..words).rev() {
        if (words - 1 - at).is_multiple_of(8) {
            out.line();
            out.begin("\t ");
        }
        out.hex8("", u32_at(map, 4 * at)).text(" ");
    }
}

fn show_rest(nlas: &Nlas, is_state: bool, out: &mut Out) {
    if let Some(offload) = nlas.get(xfrma::OFFLOAD_DEV) {
        let flags = u32_at(offload, 4).to_ne_bytes()[0];
        let device = out.s.links.name(u32_at(offload, 0));
        let direction = if flags & OFFLOAD_INBOUND != 0 { "in" } else { "out" };
        let mode = if flags & OFFLOAD_PACKET != 0 { "packet" } else { "crypto" };
        out.begin("\tcrypto offload parameters: ");
        out.object(Some("offload"), |out| {
            out.text("dev ").name("dev", &device);
            if is_state {
                out.text(" dir ").word("dir", direction);
            }
            out.text(" mode ").word("mode", mode).line();
        });
    }
    if let Some(id) = nlas.u32(xfrma::IF_ID) {
        out.begin("\tif_id ").prefixed_hex("if_id", id).line();
    }
    if let Some(length) = nlas.u32(xfrma::TFCPAD) {
        out.begin("\ttfcpad ").number("tfcpad", length.into()).line();
    }
    if let Some(direction) = nlas.u8(xfrma::SA_DIR) {
        out.begin("\tdir ");
        match direction {
            1 => out.word("dir", "in"),
            2 => out.word("dir", "out"),
            n => out.text("other (").number("dir", n.into()).text(")"),
        }
        .line();
    }
    if let Some(cpu) = nlas.u32(xfrma::SA_PCPU) {
        out.begin("\tpcpu-num ").number("pcpu_num", cpu.into()).line();
    }
}
