//! What the words of routes are followed by: tables, VRFs, times.

use crate::cli::args::Args;
use crate::error::{Error, Result};
use crate::names::Table;
use crate::netlink::Request;
use crate::netlink::uapi::link::{RTM_GETLINK, ext_mask, ifla, info};
use crate::rt::link::{HEADER, Link};
use crate::session::Session;

/// IFLA_VRF_TABLE
const VRF_TABLE: u16 = 1;

/// A value of a table of names that fits a byte. Errors with `why`.
pub fn byte(args: &mut Args, s: &Session, table: Table, why: &'static str) -> Result<u8> {
    let text = args.value()?;
    let number = s.names.number(table, text).and_then(|number| u8::try_from(number).ok());
    number.ok_or_else(|| Error::invalid(text, why))
}

/// The table of a VRF device. Errors: `Error: argument "text" is wrong: Invalid VRF`.
pub fn vrf(args: &mut Args, s: &Session) -> Result<u32> {
    let text = args.value()?;
    let wrong = || Error::invalid(text, "Invalid VRF\n");
    let index = s.links.index(text).ok_or_else(wrong)?;
    let mut request = Request::new(RTM_GETLINK, 0, &[0; HEADER]);
    request.patch(4, &index.to_ne_bytes());
    request.put_u32(ifla::EXT_MASK, ext_mask::SKIP_STATS);
    let table = s.conn()?.get(request, |message| {
        let link = Link::parse(message);
        let is_vrf = link.kind().is_some_and(|kind| kind == "vrf");
        let data = link.info().and_then(|info| info.nest(info::DATA));
        Ok(data.filter(|_| is_vrf).and_then(|data| data.u32(VRF_TABLE)))
    });
    table.ok().flatten().ok_or_else(wrong)
}

/// A time: a bare number in the kernel's own units, or with `s` or `ms`, in milliseconds.
pub enum Time {
    /// As it goes over the wire.
    Bare(u32),
    /// Milliseconds, rounded up.
    Milliseconds(u32),
}

/// `300`, `300ms`, `1.5s`; the unit may be spelled `sec`, `secs`, `msec`, `msecs`.
pub fn time(text: &str) -> Option<Time> {
    let end = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let number: f64 = number.parse().ok().filter(|number| *number >= 0.0)?;
    let scale = match unit.to_ascii_lowercase().as_str() {
        "" => return whole(number).map(Time::Bare),
        "s" | "sec" | "secs" => 1000.0,
        "ms" | "msec" | "msecs" => 1.0,
        _ => return None,
    };
    whole(number * scale).map(Time::Milliseconds)
}

fn whole(number: f64) -> Option<u32> {
    let up = number.ceil();
    (up < f64::from(u32::MAX)).then_some(up as u32)
}
