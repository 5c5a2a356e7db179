//! The types of attributes: how a value is read from words, and how it is printed.

use super::nla_buf::NlaBuf;
use super::{Attr, flags};
use crate::cli::address::{self, link_address};
use crate::cli::args::Args;
use crate::cli::value;
use crate::error::{Error, Result, invalid};
use crate::names::{Table, ethertype};
use crate::netlink::Nlas;
use crate::netlink::message::{u32_at, uint_of};
use crate::netlink::uapi::family::{INET, INET6, UNSPEC};
use crate::print::{Printer, Val, format};
use crate::session::Session;
use crate::text::number::{signed, unsigned, unsigned_in};
use std::net::IpAddr;

/// The type of an attribute.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// A flag: the attribute is present or absent.
    Flag,
    /// `word` or `noword`; one byte. Text output omits the value `usual`.
    Bool { usual: Option<bool> },
    /// One bit of an integer: `word` sets it, `noword` clears it. Printed if it is set.
    Among { bit: u32, bytes: usize, big_endian: bool },
    /// An integer of this size in bytes.
    Num { bytes: usize, big_endian: bool, shown: Look },
    /// A signed 32-bit integer.
    Int,
    /// `on` or `off`; one byte.
    OnOff,
    /// One of the names of the attribute's definition; an integer of this size in bytes.
    Named { bytes: usize },
    /// One of these words, whose positions are the values; one byte.
    Choice(&'static [&'static str]),
    /// One of these words, whose positions are the values; an integer of this size in bytes. As newer kinds do, an
    /// error lists the words, and an abbreviation gives a warning.
    OneOf { bytes: usize, of: &'static [&'static str] },
    /// One of these words, whose positions are the values, or the value as a number; an integer of this size in bytes.
    Numbered { bytes: usize, of: &'static [&'static str] },
    /// An Ethernet protocol, big-endian.
    Ethertype,
    /// A string with a terminating NUL byte.
    Text,
    /// An interface; its index on the wire.
    Dev,
    /// One bit of a pair of 32-bit numbers, value and mask; set by a number.
    Bit(u32),
    /// Like `Bit`, set by `on` or `off`. `Flags` prints all such bits.
    Switch(u32),
    /// Prints the names of the bits that are set. Cannot be set.
    Flags,
    /// Sets the `at`-th of `of` 32-bit numbers. Not printed.
    Field { at: usize, of: usize },
    /// A link-layer address.
    LinkAddr,
    /// An address of one family. Zeros are not sent; text and JSON then contain `any`.
    End { family: u8 },
    /// A type of service (TOS); one byte.
    Tos,
    /// An address of either family; `v6` is the attribute for IPv6.
    Addr { v6: u16 },
}

impl Type {
    /// The size on the wire in bytes, or `None` if it varies.
    pub fn width(self) -> Option<usize> {
        Some(match self {
            Type::Flag => 0,
            Type::Bool { .. } | Type::OnOff | Type::Choice(_) | Type::Tos => 1,
            Type::Among { bytes, .. }
            | Type::Num { bytes, .. }
            | Type::Named { bytes }
            | Type::OneOf { bytes, .. }
            | Type::Numbered { bytes, .. } => bytes,
            Type::Ethertype => 2,
            Type::Int | Type::Dev | Type::Flags => 4,
            Type::Bit(_) | Type::Switch(_) => 8,
            Type::Field { of, .. } => 4 * of,
            Type::End { family: INET } => 4,
            Type::End { .. } => 16,
            Type::Text | Type::LinkAddr | Type::Addr { .. } => return None,
        })
    }

    /// Whether the value is an integer in big-endian order.
    fn is_big_endian(self) -> bool {
        match self {
            Type::Ethertype => true,
            Type::Among { big_endian, .. } | Type::Num { big_endian, .. } => big_endian,
            _ => false,
        }
    }
}

/// The format of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// In decimal.
    Decimal,
    /// As a signed decimal number.
    Signed,
    /// In hexadecimal.
    Hex,
}

/// Reads an attribute; the keyword has already been consumed. `yes` is false for its `no` form.
pub fn read(a: &Attr, yes: bool, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    match a.ty {
        Type::Flag | Type::Bool { .. } => {
            into.once_word(a.id, args.word())?;
            match a.ty {
                Type::Flag if yes => into.put(a.id, &[]),
                Type::Flag => {}
                _ => into.put(a.id, &[yes.into()]),
            }
            Ok(())
        }
        Type::Among { bit, bytes, big_endian } => {
            into.once_word(a.id, args.word())?;
            put_among(a.id, bit, bytes, big_endian, yes, into);
            Ok(())
        }
        _ => {
            let value = args.value()?;
            into.once(a.id, a.name(), value)?;
            read_value(a, value, into, s)
        }
    }
}

/// Parses the value of an attribute that has one.
pub fn read_value(a: &Attr, value: &str, into: &mut NlaBuf, s: &Session) -> Result {
    let wrong = || a.wrong(value);
    match a.ty {
        Type::Flag | Type::Bool { .. } | Type::Among { .. } | Type::Flags => {}
        Type::Num { bytes, big_endian, .. } => {
            into.put(a.id, &narrow(number(a, value, bytes)?, bytes, big_endian));
        }
        Type::Choice(of) => {
            let n = of.iter().position(|word| *word == value).ok_or_else(wrong)?;
            into.put(a.id, &[n as u8]);
        }
        Type::OneOf { bytes, of } => {
            let n = value::among(a.name(), of, value).map_err(|error| error.with_code(1))?;
            into.put(a.id, &narrow(n as u64, bytes, false));
        }
        Type::Int => into.put(a.id, &signed::<i32>(value).ok_or_else(wrong)?.to_ne_bytes()),
        Type::Named { bytes } => {
            let row = a.names.iter().find(|row| row.0 == value).ok_or_else(wrong)?;
            into.put(a.id, &narrow(row.1, bytes, false));
        }
        Type::Numbered { bytes, of } => {
            let n = word_or_number(of, value).ok_or_else(wrong)?;
            into.put(a.id, &narrow(n as u64, bytes, false));
        }
        Type::Ethertype => {
            into.put(a.id, &ethertype::number(value).ok_or_else(wrong)?.to_be_bytes());
        }
        Type::Field { at, of } => {
            put_field(a.id, at, of, unsigned(value).ok_or_else(wrong)?, into);
        }
        Type::Text => into.put(a.id, &[&crate::text::to_bytes(value)[..], &[0]].concat()),
        Type::OnOff => into.put(a.id, &[on_off(a, value)?.into()]),
        Type::Switch(n) => put_bit(a.id, n, on_off(a, value)?, into),
        Type::Dev => into.put(a.id, &index(a, value, s)?.to_ne_bytes()),
        Type::Addr { v6 } => read_address(a, value, v6, into)?,
        Type::End { family } => read_end(a, value, family, into)?,
        Type::Tos => into.set(a.id, &[tos(value, s).ok_or_else(wrong)?]),
        Type::Bit(n) => put_bit(a.id, n, unsigned::<u8>(value).ok_or_else(wrong)? != 0, into),
        Type::LinkAddr => into.put(a.id, &link_address(value, address::OF_LINK)?),
    }
    Ok(())
}

/// Parses one of these words or its position in decimal; returns the position.
fn word_or_number(of: &[&str], value: &str) -> Option<usize> {
    let by_number = || {
        let is_number = value.bytes().all(|c| c.is_ascii_digit());
        value.parse().ok().filter(|n| is_number && *n < of.len())
    };
    of.iter().position(|word| *word == value).or_else(by_number)
}

/// Parses an address of either family. Multicast addresses are only valid for `group`.
fn read_address(a: &Attr, value: &str, v6: u16, into: &mut NlaBuf) -> Result {
    let address = address::address(value, UNSPEC)?;
    if address.is_zero() || address.is_multicast() && a.name() != "group" {
        return Err(a.wrong(value));
    }
    into.put(if address.family == INET6 { v6 } else { a.id }, address.bytes());
    Ok(())
}

/// Parses an address of one family. Zeros remove a previous value.
fn read_end(a: &Attr, value: &str, family: u8, into: &mut NlaBuf) -> Result {
    let address = address::address(value, family)?;
    into.take(a.id);
    if !address.is_zero() {
        into.put(a.id, address.bytes());
    }
    Ok(())
}

/// Parses a type of service: a name, a number, or `inherit`, which is 1.
fn tos(value: &str, s: &Session) -> Option<u8> {
    match value {
        "inherit" => Some(1),
        _ => s.names.number(Table::Dsfield, value).and_then(|tos| u8::try_from(tos).ok()),
    }
}

/// Parses `on` or `off`. Newer kinds have another error message.
fn on_off(a: &Attr, value: &str) -> Result<bool> {
    let refused = |error: Error| if a.says.is_empty() { error } else { a.wrong(value) };
    match a.ty {
        Type::OnOff => value::one_of(a.name(), &["off", "on"], value).map(|n| n == 1),
        _ => value::on_off(a.name(), value),
    }
    .map_err(|error| refused(error.with_code(a.code)))
}

/// Parses an interface name. Kinds without a message of their own use the general one.
fn index(a: &Attr, value: &str, s: &Session) -> Result<u32> {
    match s.links.index(value) {
        Some(index) => Ok(index),
        None if !a.why.is_empty() => Err(a.wrong(value)),
        None => Err(Error::no_device(value).with_code(a.code)),
    }
}

fn number(a: &Attr, value: &str, bytes: usize) -> Result<u64> {
    if let Some(row) = a.names.iter().find(|row| row.0 == value) {
        return Ok(row.1);
    }
    let room = u64::MAX >> (64 - 8 * bytes);
    // If every value of this size is valid, larger numbers are parsed too, to report them as too large.
    let read = if a.max < room { room } else { u32::MAX.into() };
    let base = if a.decimal { 10 } else { 0 };
    // The width decides whether a negative number is valid.
    let number = match bytes {
        8 => unsigned_in::<u64>(value, base),
        _ => unsigned_in::<u32>(value, base).map(u64::from),
    };
    match number {
        Some(n) if (a.min..=a.max.min(room)).contains(&n) => Ok(n),
        Some(n) if n <= read && !a.too_big.is_empty() => invalid(value, a.too_big),
        _ => Err(a.wrong(value)),
    }
}

/// The lowest `bytes` bytes of a number, in wire order.
fn narrow(n: u64, bytes: usize, big_endian: bool) -> Vec<u8> {
    let all = n.to_be_bytes();
    let low = &all[8 - bytes..];
    match big_endian || cfg!(target_endian = "big") {
        true => low.to_vec(),
        false => low.iter().rev().copied().collect(),
    }
}

/// Sets or clears one bit of a value-and-mask pair, and keeps the bits that other options have set.
fn put_bit(id: u16, n: u32, on: bool, into: &mut NlaBuf) {
    let before = into.get(id).unwrap_or_default();
    let (value, mask) = (u32_at(before, 0), u32_at(before, 4));
    let bit = 1 << n;
    let value = if on { value | bit } else { value & !bit };
    into.set(id, &[value, mask | bit].map(u32::to_ne_bytes).concat());
}

/// Sets one number of an array of numbers, and keeps those that other options have set.
pub fn put_field(id: u16, at: usize, of: usize, n: u32, into: &mut NlaBuf) {
    let mut all = into.get(id).map_or_else(|| vec![0; 4 * of], <[u8]>::to_vec);
    if let Some(place) = all.get_mut(4 * at..4 * at + 4) {
        place.copy_from_slice(&n.to_ne_bytes());
    }
    into.set(id, &all);
}

/// Sets or clears one bit of an integer, and keeps the bits that other options have set.
pub fn put_among(id: u16, bit: u32, bytes: usize, big: bool, on: bool, into: &mut NlaBuf) {
    let before = into.get(id).map_or(0, |value| integer(value, bytes, big));
    let after = if on { before | 1 << bit } else { before & !(1 << bit) };
    into.set(id, &narrow(after, bytes, big));
}

/// Prints an attribute if it is present.
pub fn show(a: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    if let Type::Addr { v6 } = a.ty {
        return show_address(a, nlas, v6, p, s);
    }
    if let Type::End { .. } = a.ty {
        let address = nlas.ip(a.id).filter(|ip| !ip.is_unspecified());
        return match address.map(|ip| s.host(ip, p)) {
            Some(host) => p.field(a.key, a.label, &host),
            None => p.field(a.key, a.label, "any"),
        };
    }
    match nlas.get(a.id) {
        Some(bytes) => show_value(a, bytes, p, s),
        None if a.always => show_value(a, &[], p, s),
        None => {}
    }
}

/// Prints the value of an attribute that is not an IP address.
fn show_value(a: &Attr, bytes: &[u8], p: &mut Printer, s: &Session) {
    let number = || integer(bytes, a.ty.width().unwrap_or(0), a.ty.is_big_endian());
    let is_shown = || number() != 0 || !a.quiet_zero;
    match a.ty {
        Type::Flag => show_word(a, p),
        Type::Among { bit, .. } => {
            if number() >> bit & 1 != 0 {
                show_word(a, p);
            }
        }
        Type::Tos => show_tos(a, number() as u8, p),
        Type::Bool { usual } => show_bool(a, number(), usual, p, s),
        Type::Num { shown, .. } => show_number(a, number(), shown, p),
        Type::Text => p.field(a.key, a.label, &crate::text::from_c(bytes)),
        Type::Ethertype => p.field(a.key, a.label, &s.names.ethertype(number() as u16)),
        Type::Choice(of) | Type::Numbered { of, .. } => {
            p.field(a.key, a.label, word(of, number(), "UNKNOWN"));
        }
        Type::OneOf { of, .. } if is_shown() => {
            p.field(a.key, a.label, word(of, number(), "(unknown)"));
        }
        Type::Int => p.field(a.key, a.label, number() as i32),
        Type::OnOff if is_shown() => p.switch(a.key, a.label, Some(number())),
        Type::Named { .. } => show_named(a, number(), p),
        Type::Flags => flags::show(a.key, a.names, u32_at(bytes, 0).into(), p),
        Type::Bit(n) => show_bit(a, n, bytes, p),
        Type::LinkAddr => p.field(a.key, a.label, &format::hex_bytes(bytes, ":")),
        Type::Dev if is_shown() => {
            p.field(a.key, a.label, &s.links.name(number() as u32));
        }
        Type::Switch(_)
        | Type::OneOf { .. }
        | Type::OnOff
        | Type::Field { .. }
        | Type::Dev
        | Type::Addr { .. }
        | Type::End { .. } => {}
    }
}

/// Returns the word for a number, or `unknown`.
fn word(of: &[&'static str], number: u64, unknown: &'static str) -> &'static str {
    of.get(number as usize).copied().unwrap_or(unknown)
}

/// Prints a type of service; 1 is `inherit` in text.
fn show_tos(a: &Attr, tos: u8, p: &mut Printer) {
    match tos {
        0 => {}
        1 if !p.is_json() => p.field(a.key, a.label, "inherit"),
        tos => p.field(a.key, a.label, Val::Hex(tos.into())),
    }
}

/// Prints a number as one of the attribute's names; if there is no label, only the name.
fn show_named(a: &Attr, number: u64, p: &mut Printer) {
    let name = a.names.iter().find(|row| row.1 == number).map(|row| row.0);
    match name {
        _ if !a.label.is_empty() => p.field(a.key, a.label, name.unwrap_or("unknown")),
        Some(name) => p.put(a.key, "", name, " "),
        None => {}
    }
}

/// Prints one bit of a value-and-mask pair if the mask includes it.
fn show_bit(a: &Attr, n: u32, pair: &[u8], p: &mut Printer) {
    let bit = u32_at(pair, 0) >> n & 1;
    if u32_at(pair, 4) >> n & 1 != 0 && (bit != 0 || !a.quiet_zero) {
        p.field(a.key, a.label, bit);
    }
}

/// Prints a flag: the word `external`, or `true` in JSON.
fn show_word(a: &Attr, p: &mut Printer) {
    p.both(a.key, true, &format!("{} ", a.label));
}

/// Prints a boolean. A number other than 0 and 1 never equals `usual`.
fn show_bool(a: &Attr, n: u64, usual: Option<bool>, p: &mut Printer, s: &Session) {
    let yes = n != 0;
    if !yes && a.quiet_zero {
        return;
    }
    p.json(a.key, yes);
    if usual.map(u64::from) != Some(n) || s.options.details > 1 {
        p.text(if yes { "" } else { "no" });
        p.text(a.label);
        p.text(" ");
    }
}

fn show_number(a: &Attr, n: u64, shown: Look, p: &mut Printer) {
    if n == 0 && a.quiet_zero {
        return;
    }
    match a.names.iter().find(|row| row.1 == n).filter(|_| !p.is_json()) {
        Some((name, _)) => p.field(a.key, a.label, *name),
        None => match shown {
            Look::Decimal => p.field(a.key, a.label, n),
            Look::Signed => p.field(a.key, a.label, n as i32),
            Look::Hex => p.field(a.key, a.label, Val::Hex(n)),
        },
    }
}

/// Prints an address unless it consists of zeros. The JSON key of an IPv6 address has the suffix 6.
fn show_address(a: &Attr, nlas: &Nlas, v6: u16, p: &mut Printer, s: &Session) {
    let address = nlas.ip(a.id).or_else(|| nlas.ip(v6)).filter(|ip| !ip.is_unspecified());
    let Some(ip) = address else { return };
    let host = s.host(ip, p);
    match ip {
        IpAddr::V6(_) => p.field(&format!("{}6", a.key), a.label, &host),
        IpAddr::V4(_) => p.field(a.key, a.label, &host),
    }
}

/// Reads an integer of `width` bytes, in big-endian or native byte order; missing bytes are 0.
fn integer(bytes: &[u8], width: usize, big_endian: bool) -> u64 {
    match big_endian {
        true => {
            bytes.iter().chain(&[0; 8]).take(width).fold(0, |n, byte| n << 8 | u64::from(*byte))
        }
        false => uint_of(bytes, width),
    }
}
