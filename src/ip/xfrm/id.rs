//! `src ADDRESS dst ADDRESS proto PROTOCOL spi SPI`: the identifier of a state.

use super::out::Out;
use super::set;
use crate::cli::address::{Prefix, prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::cli::object::Term;
use crate::cli::value::number;
use crate::error::{Error, Result, invalid, refuse};
use crate::netlink::message::{be32_at, u32_at};
use crate::netlink::uapi::family::UNSPEC;
use crate::session::Session;
use crate::text::word::exact;

/// The protocols of states; the numbers are in `NUMBERS`.
pub static PROTOCOLS: &[&str] = &["esp", "ah", "comp", "route2", "hao", "ipsec-any"];
/// The protocol numbers, in the order of `PROTOCOLS`.
const NUMBERS: &[u8] = &[ESP, AH, COMP, ROUTE2, HAO, 255];
/// Encapsulating Security Payload (IPPROTO_ESP).
pub(super) const ESP: u8 = 50;
/// Authentication Header (IPPROTO_AH).
pub(super) const AH: u8 = 51;
/// IP payload compression (IPPROTO_COMP).
pub(super) const COMP: u8 = 108;
/// The type 2 routing header of Mobile IPv6 (IPPROTO_ROUTING).
pub(super) const ROUTE2: u8 = 43;
/// The home address option of Mobile IPv6 (IPPROTO_DSTOPTS).
pub(super) const HAO: u8 = 60;

/// The identifier of a state on a command line.
#[derive(Clone, Default)]
pub(in crate::ip) struct Id {
    /// The source address.
    pub src: Option<Prefix>,
    /// The destination address.
    pub dst: Option<Prefix>,
    /// The protocol, or 0 if not given.
    pub proto: u8,
    /// The security parameters index (SPI).
    pub(super) spi: Option<u32>,
    /// The address family; AF_UNSPEC without addresses.
    pub family: u8,
    /// The required address family, or AF_UNSPEC.
    wanted: u8,
}

/// The identifier of a state in the usage.
pub(super) const TERM: Term = ("ID", "$src $dst $proto $spi");

/// The keywords. They must be adjacent.
pub static KEYS: &Keys<Id> = &Keys::new(&[
    key(exact!["src"], Value::Address, "ADDR", "source address of the packets", |id, args, _| {
        id.src = Some(end("src", args, id.wanted)?);
        Ok(())
    }),
    key(
        exact!["dst"],
        Value::Address,
        "ADDR",
        "destination address of the packets",
        |id, args, _| {
            id.dst = Some(end("dst", args, id.wanted)?);
            Ok(())
        },
    ),
    key(
        exact!["proto"],
        Value::OneOf(PROTOCOLS),
        "XFRM-PROTO",
        "IPsec protocol, such as encryption (esp) or authentication (ah)",
        |id, args, _| {
            id.proto = protocol(args.value()?)?;
            Ok(())
        },
    ),
    key(
        exact!["spi"],
        Value::Any,
        "SPI",
        "security parameter index, a 32-bit number",
        |id, args, _| {
            id.spi = Some(number(args.value()?, "SPI value is invalid")?);
            Ok(())
        },
    ),
]);

/// Reads the address of an endpoint. Errors: `Error: argument "any" is wrong: value after "src" has an …`.
pub fn end(word: &str, args: &mut Args, wanted: u8) -> Result<Prefix> {
    let text = args.value()?;
    let found = prefix(text, wanted)?;
    match found.address.family {
        UNSPEC => {
            invalid(text, format!("value after \"{word}\" has an unrecognized address family"))
        }
        _ => Ok(found),
    }
}

/// Returns the family of two endpoints. Errors: the families differ; the error is about the current word.
pub fn family(src: &Option<Prefix>, dst: &Option<Prefix>, args: &Args) -> Result<u8> {
    match (src, dst) {
        (Some(src), Some(dst)) if src.address.family != dst.address.family => invalid(
            args.word(),
            "the same address family is required between values after \"src\" and \"dst\"",
        ),
        (Some(one), _) | (_, Some(one)) => Ok(one.address.family),
        (None, None) => Ok(UNSPEC),
    }
}

/// Parses a protocol name or number.
pub fn protocol(text: &str) -> Result<u8> {
    let place = super::place(PROTOCOLS, text).and_then(|place| NUMBERS.get(usize::from(place)));
    place.copied().ok_or_else(|| Error::invalid(text, "XFRM-PROTO value is invalid"))
}

/// Returns the name of a protocol; `None` for other protocols.
pub fn name(proto: u8) -> Option<&'static str> {
    let place = NUMBERS.iter().position(|number| *number == proto)?;
    PROTOCOLS.get(place).copied()
}

impl Id {
    /// Reads the keywords, beginning with the current word. `loose`: the protocol may be missing.
    pub fn read(args: &mut Args, s: &Session, wanted: u8, loose: bool) -> Result<Id> {
        let mut id = Id { wanted, ..Id::default() };
        args.back();
        while let Some(key) = args.peek().and_then(|word| grammar::find(KEYS, word)) {
            args.next();
            (key.read)(&mut id, args, s)?;
        }
        id.family = family(&id.src, &id.dst, args)?;
        match id.proto {
            0 if !loose => Err(Error::missing("XFRM-PROTO")),
            HAO | ROUTE2 if id.spi.is_some_and(|spi| spi != 0) => refuse(format!(
                "\"spi\" is invalid with XFRM-PROTO value \"{}\"",
                name(id.proto).unwrap_or_default()
            )),
            COMP if id.spi.is_some_and(|spi| spi > 0xffff) => refuse(format!(
                "SPI value is too large with XFRM-PROTO value \"{}\"",
                name(id.proto).unwrap_or_default()
            )),
            _ => Ok(id),
        }
    }

    /// Writes a `struct xfrm_id`: destination, SPI and protocol.
    pub fn put(&self, into: &mut [u8], at: usize) {
        put_end(into, at, &self.dst);
        set(into, at + 16, &self.spi.unwrap_or(0).to_be_bytes());
        set(into, at + 20, &[self.proto]);
    }

    /// Writes the source address.
    pub(super) fn put_src(&self, into: &mut [u8], at: usize) {
        put_end(into, at, &self.src);
    }
}

/// Writes the address of an endpoint.
pub(in crate::ip) fn put_end(into: &mut [u8], at: usize, end: &Option<Prefix>) {
    if let Some(end) = end {
        set(into, at, end.address.bytes());
    }
}

/// Returns the name of the protocol, and the SPI, of a `struct xfrm_id`.
pub(super) fn protocol_and_spi(id: &[u8]) -> (Option<&'static str>, u32) {
    (id.get(20).and_then(|proto| name(*proto)), be32_at(id, 16))
}

/// Prints the name or number of a protocol.
pub(in crate::ip) fn show_protocol(proto: u8, out: &mut Out) {
    match name(proto) {
        Some(name) => out.word("proto", name),
        None => out.number("proto", proto.into()),
    };
}

/// The modes, by number (XFRM_MODE_*).
pub static MODES: &[&str] = &["transport", "tunnel", "ro", "in_trigger", "beet"];

/// The remaining parts of a state's or template's identifier.
pub struct Rest<'m> {
    /// The source address.
    pub src: &'m [u8],
    /// The family of both addresses.
    pub family: u16,
    /// The request ID (reqid), which links policies to states.
    pub(super) reqid: u32,
    /// The mode (XFRM_MODE_*).
    pub mode: u8,
}

/// Prints the identifier in two lines, the second with the prefix `before`. `id` is a `struct xfrm_id`.
pub fn show(id: &[u8], rest: &Rest, before: &str, out: &mut Out) {
    out.text("src ").address("src", rest.family, rest.src);
    out.text(" dst ").address("dst", rest.family, id).line();
    out.begin(before).text("proto ");
    show_protocol(u32_at(id, 20).to_ne_bytes()[0], out);
    out.text(" ");
    show_spi(id, out);
    out.text("reqid ").number("reqid", rest.reqid.into());
    if out.stats() {
        out.text(&format!("(0x{:08x})", rest.reqid));
    }
    out.text(" mode ").named("mode", MODES, rest.mode).line();
}

/// Prints `spi 0x00000005(5) `; nothing if the SPI is 0 and zeros are not shown.
pub(super) fn show_spi(id: &[u8], out: &mut Out) {
    let spi = be32_at(id, 16);
    if spi != 0 || out.shows_zeros() {
        out.text("spi 0x").hex8("spi", spi);
        if out.stats() {
            out.text(&format!("({spi})"));
        }
        out.text(" ");
    }
}
