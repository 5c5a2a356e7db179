//! The segment routing header (RFC 8754) and the one of RPL (RFC 6554): read and shown.

use crate::cli::address::address;
use crate::error::Result;
use crate::netlink::message::{be32_at, ip};
use crate::netlink::uapi::family::INET6;
use crate::print::{Color, Printer, Val};

/// The header before the segments.
const HEADER: usize = 8;
/// A segment.
const SEGMENT: usize = 16;
/// As in the reference more of a list of segments is not read.
const LONGEST: usize = 1023;

/// The flag that an HMAC stands behind the segments.
const HAS_HMAC: u8 = 8;
/// Its length, and what it begins with: type and length of the rest.
const HMAC: usize = 40;
const HMAC_HEAD: [u8; 4] = [5, 38, 0, 0];

/// Addresses with commas between them; `any`, `default` and nothing are all zeros.
pub fn segments(text: &str) -> Result<Vec<[u8; SEGMENT]>> {
    text.get(..LONGEST).unwrap_or(text).split(',').map(segment).collect()
}

fn segment(text: &str) -> Result<[u8; SEGMENT]> {
    if text.is_empty() {
        return Ok([0; SEGMENT]);
    }
    let bytes = address(text, INET6)?;
    Ok(bytes.bytes().try_into().unwrap_or([0; SEGMENT]))
}

/// A segment routing header: the segments last first; `inline` leaves room for the destination.
pub(super) fn segment_routing(segments: &[[u8; SEGMENT]], hmac: u32, inline: bool) -> Vec<u8> {
    let mut all = vec![[0; SEGMENT]; inline.into()];
    all.extend(segments.iter().rev());
    let last = (all.len() - 1) as u8;
    let mut tail = Vec::new();
    if hmac != 0 {
        tail.extend(HMAC_HEAD);
        tail.extend(hmac.to_be_bytes());
        tail.resize(HMAC, 0);
    }
    let units = ((all.len() * SEGMENT + tail.len()) / 8) as u8;
    let mut out = vec![0, units, 4, last, last, if hmac != 0 { HAS_HMAC } else { 0 }, 0, 0];
    out.extend(all.as_flattened());
    out.extend(tail);
    // A list that is too long for its header is cut, and refused by the kernel.
    out.truncate(HEADER + usize::from(units) * 8);
    out
}

/// A header of RPL: the segments last first, none compressed.
pub(super) fn rpl(segments: &[[u8; SEGMENT]]) -> Vec<u8> {
    let count = segments.len() as u8;
    let mut out = vec![0, count.wrapping_mul(2), 3, count, 0, 0, 0, 0];
    segments.iter().rev().for_each(|segment| out.extend(segment));
    out
}

/// Writes a segment routing header.
pub(super) fn show_segment_routing(header: &[u8], p: &mut Printer) {
    let field = |at: usize| header.get(at).copied().unwrap_or(0);
    show_segments(header, usize::from(field(4)) + 1, p);
    if field(5) & HAS_HMAC != 0 {
        let end = HEADER + usize::from(field(1)) * 8;
        let key = be32_at(header, (end + 4).saturating_sub(HMAC));
        p.both("hmac", Val::Hex(key.into()), &format!("hmac {key:X} "));
    }
}

/// Writes a header of RPL.
pub(super) fn show_rpl(header: &[u8], p: &mut Printer) {
    show_segments(header, header.get(3).copied().unwrap_or(0).into(), p);
}

/// The first `count` segments, last first, those that are there.
fn show_segments(header: &[u8], count: usize, p: &mut Printer) {
    p.text("segs ");
    p.text_value(count as u64);
    p.text(" [ ");
    let all = header.get(HEADER..).unwrap_or_default().as_chunks::<SEGMENT>().0;
    p.array(Some("segs"), |p| {
        for ip in all.iter().take(count).rev().filter_map(|segment| ip(segment)) {
            p.element_in(Color::Inet6, "", ip, " ");
        }
    });
    p.text("] ");
}
