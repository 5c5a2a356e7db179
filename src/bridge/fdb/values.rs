//! Values that the lines of `bridge fdb` and `mdb` have alike.

use crate::bridge::refused;
use crate::cli::address::{self, Address};
use crate::cli::args::Args;
use crate::error::{Error, Result};
use crate::names::services;
use crate::session::Session;
use crate::text::number;
use crate::text::number::atoi;

/// A VLAN: as the reference keeps the leading digits of a number in 16 bits. Below 0 it is none.
pub fn vlan(text: &str) -> i16 {
    atoi(text) as i16
}

/// A VLAN, once. Errors: `Error: either "vlan" is duplicate, or "vlan" is garbage.`
pub(super) fn vlan_once(into: &mut Option<i16>, args: &mut Args) -> Result {
    if into.is_some_and(|vlan| vlan >= 0) {
        return Err(Error::duplicate("vlan", args.word()));
    }
    *into = Some(vlan(args.value()?));
    Ok(())
}

/// The number of a virtual network, of 24 bits. Errors: `invalid WHAT`.
pub fn vni(text: &str, what: &str) -> Result<u32> {
    let known = number::unsigned(text).filter(|vni: &u32| *vni < 1 << 24);
    known.ok_or_else(|| Error::invalid(text, format!("invalid {what}\n")))
}

/// A UDP port by number or name. Errors: `invalid port`.
pub fn port(text: &str) -> Result<u16> {
    let known = number::unsigned(text).or_else(|| services::port(text, "udp"));
    known.ok_or_else(|| Error::invalid(text, "invalid port\n"))
}

/// An address, once. Errors: `Error: either "dst" is duplicate, or "text" is garbage.`
pub fn dst(into: &mut Option<Address>, args: &mut Args, s: &Session) -> Result {
    let text = args.value()?;
    if into.is_some() {
        return Err(Error::duplicate("dst", text));
    }
    *into = Some(address::address(text, s.options.family)?);
    Ok(())
}

/// An Ethernet address. Errors: `Invalid mac address TEXT`.
pub fn mac(text: &str) -> Result<[u8; 6]> {
    address::mac(text).ok_or_else(|| refused(format!("Invalid mac address {text}")))
}

/// The operand of a line, once: the word read last, or behind `to` the next.
/// Errors: `Error: either "to" is duplicate, or "text" is garbage.`
pub fn operand<T: for<'a> From<&'a str>>(into: &mut Option<T>, args: &Args) -> Result {
    let text = args.word();
    if into.is_some() {
        return Err(Error::duplicate("to", text));
    }
    *into = Some(text.into());
    Ok(())
}
