//! The segment routing header (RFC 8754) and the RPL source routing header (RFC 6554).

use crate::cli::address::address;
use crate::error::Result;
use crate::netlink::message::{be32_at, ip};
use crate::netlink::uapi::family::INET6;
use crate::print::{Color, Printer, Val};

/// The size of the header without segments in bytes.
const HEADER: usize = 8;
/// The size of a segment in bytes.
const SEGMENT: usize = 16;
/// The maximum length of a list of segments that the reference reads.
const LONGEST: usize = 1023;

/// The flag of a header with an HMAC after the segments.
const HAS_HMAC: u8 = 8;
/// The size of the HMAC TLV, and its type and length.
const HMAC: usize = 40;
const HMAC_HEAD: [u8; 4] = [5, 38, 0, 0];

/// Parses addresses separated by commas; `any`, `default` and empty ones are zeros.
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

/// Builds a segment routing header with the segments in reverse order. `inline` adds a segment for the destination.
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
    // A list that exceeds the header's length field is truncated; the kernel refuses the result.
    out.truncate(HEADER + usize::from(units) * 8);
    out
}

/// Builds an RPL header with uncompressed segments in reverse order.
pub(super) fn rpl(segments: &[[u8; SEGMENT]]) -> Vec<u8> {
    let count = segments.len() as u8;
    let mut out = vec![0, count.wrapping_mul(2), 3, count, 0, 0, 0, 0];
    segments.iter().rev().for_each(|segment| out.extend(segment));
    out
}

/// Prints a segment routing header.
pub(super) fn show_segment_routing(header: &[u8], p: &mut Printer) {
    let field = |at: usize| header.get(at).copied().unwrap_or(0);
    show_segments(header, usize::from(field(4)) + 1, p);
    if field(5) & HAS_HMAC != 0 {
        let end = HEADER + usize::from(field(1)) * 8;
        let key = be32_at(header, (end + 4).saturating_sub(HMAC));
        p.both("hmac", Val::Hex(key.into()), &format!("hmac {key:X} "));
    }
}

/// Prints an RPL header.
pub(super) fn show_rpl(header: &[u8], p: &mut Printer) {
    show_segments(header, header.get(3).copied().unwrap_or(0).into(), p);
}

/// Prints the first `count` segments in reverse order, as far as they are present.
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
