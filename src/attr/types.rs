//! What can stand on the wire: for each type how it is read from words, and how it is shown.

use super::nla_buf::NlaBuf;
use super::{Attr, flags};
use crate::cli::address::{self, link_address};
use crate::cli::args::Args;
use crate::cli::value;
use crate::error::{Error, Result, invalid};
use crate::names::{Table, ethertype};
use crate::netlink::Nlas;
use crate::netlink::message::{u32_at, uint};
use crate::netlink::uapi::family::{INET, INET6, UNSPEC};
use crate::print::{Printer, Val, format};
use crate::session::Session;
use crate::text::number::{signed, unsigned, unsigned_in};
use std::net::IpAddr;

/// The type of an attribute.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// There or not.
    Flag,
    /// `word` or `noword`; one byte. Text does not name what is usual.
    Bool { usual: Option<bool> },
    /// One bit among others: `word` sets it, `noword` clears it. Shown where it is set.
    Among { bit: u32, bytes: usize, big_endian: bool },
    /// An integer of so many bytes.
    Num { bytes: usize, big_endian: bool, shown: Look },
    /// An integer of 32 bits with a sign.
    Int,
    /// `on` or `off`; one byte.
    OnOff,
    /// One of the attribute's names, an integer of so many bytes.
    Named { bytes: usize },
    /// One of these words, numbered from 0; one byte.
    Choice(&'static [&'static str]),
    /// One of these words, numbered from 0; so many bytes. Newer kinds say which there are, and warn where one is cut short.
    OneOf { bytes: usize, of: &'static [&'static str] },
    /// One of these words, numbered from 0, or its number; so many bytes.
    Numbered { bytes: usize, of: &'static [&'static str] },
    /// An Ethernet protocol, big-endian.
    Ethertype,
    /// Text, with the NUL that ends it.
    Text,
    /// An interface; its index on the wire.
    Dev,
    /// One bit of a value-and-mask pair of 32 bits each; in words a number.
    Bit(u32),
    /// The same, in words `on` or `off`; `Flags` shows all of them.
    Switch(u32),
    /// The bits that are set, by the attribute's names; only shown.
    Flags,
    /// The `at`-th of `of` numbers of 32 bits; only set.
    Field { at: usize, of: usize },
    /// A link-layer address.
    LinkAddr,
    /// An address of one family, not sent if it is all zeros; then text and JSON say `any`.
    End { family: u8 },
    /// A type of service; one byte.
    Tos,
    /// An address; the attribute `v6` if it is IPv6.
    Addr { v6: u16 },
}

impl Type {
    /// The length in bytes on the wire, where all values have the same.
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
}

/// How an integer is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// In decimal.
    Decimal,
    /// In decimal, the highest half of its numbers below zero; of 32 bits.
    Signed,
    /// In hexadecimal.
    Hex,
}

/// Reads an attribute, the cursor standing behind its keyword.
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

/// Reads the value of an attribute that takes one.
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

/// Which of these words a value is, or its number in decimal.
fn word_or_number(of: &[&str], value: &str) -> Option<usize> {
    let by_number = || {
        let is_number = value.bytes().all(|c| c.is_ascii_digit());
        value.parse().ok().filter(|n| is_number && *n < of.len())
    };
    of.iter().position(|word| *word == value).or_else(by_number)
}

/// Reads an address of either family; only `group` takes multicast addresses.
fn read_address(a: &Attr, value: &str, v6: u16, into: &mut NlaBuf) -> Result {
    let address = address::address(value, UNSPEC)?;
    if address.is_zero() || address.is_multicast() && a.name() != "group" {
        return Err(a.wrong(value));
    }
    into.put(if address.family == INET6 { v6 } else { a.id }, address.bytes());
    Ok(())
}

/// Reads an address of one family; zeros take back what was given before.
fn read_end(a: &Attr, value: &str, family: u8, into: &mut NlaBuf) -> Result {
    let address = address::address(value, family)?;
    into.take(a.id);
    if !address.is_zero() {
        into.put(a.id, address.bytes());
    }
    Ok(())
}

/// A type of service by name or number; 1 for `inherit`.
fn tos(value: &str, s: &Session) -> Option<u8> {
    match value {
        "inherit" => Some(1),
        _ => s.names.number(Table::Dsfield, value).and_then(|tos| u8::try_from(tos).ok()),
    }
}

/// `on` or `off`, which newer kinds refuse in other words.
fn on_off(a: &Attr, value: &str) -> Result<bool> {
    let refused = |error: Error| if a.says.is_empty() { error } else { a.wrong(value) };
    match a.ty {
        Type::OnOff => value::one_of(a.name(), &["off", "on"], value).map(|n| n == 1),
        _ => value::on_off(a.name(), value),
    }
    .map_err(|error| refused(error.with_code(a.code)))
}

/// An interface, which older kinds miss in other words.
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
    // Where all that has room may be set, more is read.
    let read = if a.max < room { room } else { u32::MAX.into() };
    match unsigned_in(value, if a.decimal { 10 } else { 0 }) {
        Some(n) if (a.min..=a.max.min(room)).contains(&n) => Ok(n),
        Some(n) if n <= read && !a.too_big.is_empty() => invalid(value, a.too_big),
        _ => Err(a.wrong(value)),
    }
}

/// The low bytes of a number, in wire order.
fn narrow(n: u64, bytes: usize, big_endian: bool) -> Vec<u8> {
    let all = n.to_be_bytes();
    let low = &all[8 - bytes..];
    match big_endian || cfg!(target_endian = "big") {
        true => low.to_vec(),
        false => low.iter().rev().copied().collect(),
    }
}

/// Sets one bit of a value-and-mask pair, which other options may have begun.
fn put_bit(id: u16, n: u32, on: bool, into: &mut NlaBuf) {
    let before = into.get(id).unwrap_or_default();
    let (value, mask) = (u32_at(before, 0), u32_at(before, 4));
    let bit = 1 << n;
    let value = if on { value | bit } else { value & !bit };
    into.set(id, &[value, mask | bit].map(u32::to_ne_bytes).concat());
}

/// Sets one number of a structure of numbers, which other options may have begun.
pub fn put_field(id: u16, at: usize, of: usize, n: u32, into: &mut NlaBuf) {
    let mut all = into.get(id).map_or_else(|| vec![0; 4 * of], <[u8]>::to_vec);
    if let Some(place) = all.get_mut(4 * at..4 * at + 4) {
        place.copy_from_slice(&n.to_ne_bytes());
    }
    into.set(id, &all);
}

/// Sets or clears one bit of an integer, which other options may have begun.
pub fn put_among(id: u16, bit: u32, bytes: usize, big: bool, on: bool, into: &mut NlaBuf) {
    let before =
        into.get(id).map_or(0, |value| if big { from_big(value, bytes) } else { uint(value) });
    let after = if on { before | 1 << bit } else { before & !(1 << bit) };
    into.set(id, &narrow(after, bytes, big));
}

/// Writes an attribute, if it is there.
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

/// Writes the value of an attribute that is no IP address.
fn show_value(a: &Attr, bytes: &[u8], p: &mut Printer, s: &Session) {
    let is_shown = || uint(bytes) != 0 || !a.quiet_zero;
    match a.ty {
        Type::Flag => show_word(a, p),
        Type::Among { bit, big_endian, bytes: width } => {
            let all = if big_endian { from_big(bytes, width) } else { uint(bytes) };
            if all >> bit & 1 != 0 {
                show_word(a, p);
            }
        }
        Type::Tos => show_tos(a, uint(bytes) as u8, p),
        Type::Bool { usual } => show_bool(a, uint(bytes), usual, p, s),
        Type::Num { big_endian, shown, bytes: width } => {
            let n = match big_endian {
                true => from_big(bytes, width),
                false => uint(&bytes[..width.min(bytes.len())]),
            };
            show_number(a, n, shown, p);
        }
        Type::Text => p.field(a.key, a.label, &crate::text::from_c(bytes)),
        Type::Ethertype => {
            p.field(a.key, a.label, &s.names.ethertype(from_big(bytes, 2) as u16));
        }
        Type::Choice(of) | Type::Numbered { of, .. } => {
            p.field(a.key, a.label, word(of, bytes, "UNKNOWN"));
        }
        Type::OneOf { of, .. } if is_shown() => {
            p.field(a.key, a.label, word(of, bytes, "(unknown)"));
        }
        Type::Int => p.field(a.key, a.label, uint(bytes) as i32),
        Type::OnOff if is_shown() => p.switch(a.key, a.label, Some(uint(bytes))),
        Type::Named { .. } => show_named(a, uint(bytes), p),
        Type::Flags => flags::show(a.key, a.names, u32_at(bytes, 0).into(), p),
        Type::Bit(n) => show_bit(a, n, bytes, p),
        Type::LinkAddr => p.field(a.key, a.label, &format::hex_bytes(bytes, ":")),
        Type::Dev if is_shown() => {
            p.field(a.key, a.label, &s.links.name(uint(bytes) as u32));
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

/// The word for a number, or what stands for a number without one.
fn word(of: &[&'static str], bytes: &[u8], unknown: &'static str) -> &'static str {
    of.get(uint(bytes) as usize).copied().unwrap_or(unknown)
}

/// A type of service; text says `inherit` for 1.
fn show_tos(a: &Attr, tos: u8, p: &mut Printer) {
    match tos {
        0 => {}
        1 if !p.is_json() => p.field(a.key, a.label, "inherit"),
        tos => p.field(a.key, a.label, Val::Hex(tos.into())),
    }
}

/// A number by the attribute's names; without a label the name stands alone.
fn show_named(a: &Attr, number: u64, p: &mut Printer) {
    let name = a.names.iter().find(|row| row.1 == number).map(|row| row.0);
    match name {
        _ if !a.label.is_empty() => p.field(a.key, a.label, name.unwrap_or("unknown")),
        Some(name) => p.put(a.key, "", name, " "),
        None => {}
    }
}

/// One bit of a value-and-mask pair, if the mask has it.
fn show_bit(a: &Attr, n: u32, pair: &[u8], p: &mut Printer) {
    let bit = u32_at(pair, 0) >> n & 1;
    if u32_at(pair, 4) >> n & 1 != 0 && (bit != 0 || !a.quiet_zero) {
        p.field(a.key, a.label, bit);
    }
}

/// A word that is there or not: `external`; in JSON `true`.
fn show_word(a: &Attr, p: &mut Printer) {
    p.both(a.key, true, &format!("{} ", a.label));
}

/// A number that is neither yes nor no is not what is usual.
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

/// An address that is not all zeros; the key of an IPv6 one ends in 6.
fn show_address(a: &Attr, nlas: &Nlas, v6: u16, p: &mut Printer, s: &Session) {
    let address = nlas.ip(a.id).or_else(|| nlas.ip(v6)).filter(|ip| !ip.is_unspecified());
    let Some(ip) = address else { return };
    let host = s.host(ip, p);
    match ip {
        IpAddr::V6(_) => p.field(&format!("{}6", a.key), a.label, &host),
        IpAddr::V4(_) => p.field(a.key, a.label, &host),
    }
}

/// A big-endian number of so many bytes, zeros where there are none.
fn from_big(bytes: &[u8], width: usize) -> u64 {
    bytes.iter().chain(&[0; 8]).take(width).fold(0, |n, byte| n << 8 | u64::from(*byte))
}
