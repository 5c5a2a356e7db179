//! `ip route ... encap ip`, `encap ip6`

use super::{Encap, opts};
use crate::attr::kind::rows;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::types::put_among;
use crate::attr::{Attr, Type, among, num, u8, u64};
use crate::cli::address::address;
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::error::Result;
use crate::names::Table;
use crate::netlink::Nlas;
use crate::netlink::uapi::family::{INET, INET6};
use crate::print::{Color, Printer};
use crate::session::Session;
use crate::text::word::{Word, exact};

/// The type `ip`.
pub const IP: Encap = Encap {
    set: rows![&[&ID, &DST, &SRC, &TOS, &TTL], OTHERS],
    show: &[&ID, &SRC, &DST, &TTL, &TOS, &KEY, &CSUM, &SEQ, &opts::ALL],
    finish,
    ..Encap::new("ip", 2, "tunnel parameters for an IPv4 interface with external")
};

/// The type `ip6`.
pub(super) const IP6: Encap = Encap {
    set: rows![&[&ID, &DST6, &SRC6, &TC, &HOPLIMIT], OTHERS],
    show: &[&ID, &SRC6, &DST6, &HOPLIMIT, &TC, &KEY, &CSUM, &SEQ, &opts::ALL],
    finish,
    ..Encap::new("ip6", 4, "tunnel parameters for an IPv6 interface with external")
};

/// The further rows of both types.
const OTHERS: &[&Attr] = &[&opts::GENEVE, &opts::VXLAN, &opts::ERSPAN, &KEY, &CSUM, &SEQ];

const ID: Attr = u64(1, exact!["id"])
    .be()
    .why("\"id\" value is invalid\n")
    .doc("TUNNEL_ID", "key or network identifier of the tunnel");
const DST: Attr =
    end::<INET>(2, exact!["dst"]).doc("REMOTE_IP", "address of the remote tunnel endpoint");
const SRC: Attr = end::<INET>(3, exact!["src"]).doc("LOCAL_IP", "source address of tunnel packets");
const TTL: Attr =
    u8(4, exact!["ttl"]).why("\"ttl\" value is invalid\n").doc("TTL", "TTL of tunnel packets");
const TOS: Attr =
    tos(exact!["tos"]).why("\"tos\" value is invalid\n").doc("TOS", "TOS of tunnel packets");
const DST6: Attr =
    end::<INET6>(2, exact!["dst"]).doc("REMOTE_IP", "address of the remote tunnel endpoint");
const SRC6: Attr =
    end::<INET6>(3, exact!["src"]).doc("LOCAL_IP", "source address of tunnel packets");
const HOPLIMIT: Attr = u8(4, exact!["hoplimit"])
    .why("\"hoplimit\" value is invalid\n")
    .doc("HOPLIMIT", "hop limit of tunnel packets");
const TC: Attr =
    tos(exact!["tc"]).why("\"tc\" value is invalid\n").doc("TC", "traffic class of tunnel packets");
const KEY: Attr = bit(2, exact!["key"]).doc("", "send the tunnel key in packets");
const CSUM: Attr = bit(0, exact!["csum"]).doc("", "send packets with checksums");
const SEQ: Attr = bit(3, exact!["seq"]).doc("", "send packets with sequence numbers");

/// LWTUNNEL_IP_FLAGS
const FLAGS: u16 = 6;
/// The numbers by which given flags are recorded.
const BITS: u16 = 0x100;

const fn end<const FAMILY: u8>(id: u16, words: &'static [Word]) -> Attr {
    num(id, 4, words)
        .set(set_address::<FAMILY>)
        .show(show_address::<FAMILY>)
        .follows(Value::Address)
}

const fn tos(words: &'static [Word]) -> Attr {
    u8(5, words).set(set_tos).follows(Value::Named(Table::Dsfield))
}

const fn bit(n: u32, words: &'static [Word]) -> Attr {
    among(FLAGS, 2, n, words).be().plain().set(set_bit)
}

/// Moves the flags to the end.
fn finish(_: &Encap, into: &mut NlaBuf) -> Result {
    into.move_behind(&[FLAGS]);
    Ok(())
}

/// Reads an address of one family; zeros are permitted.
pub fn set_address<const FAMILY: u8>(
    a: &Attr,
    args: &mut Args,
    into: &mut NlaBuf,
    _: &Session,
) -> Result {
    let text = args.value()?;
    into.once(a.id, a.name(), text)?;
    into.put(a.id, address(text, FAMILY)?.bytes());
    Ok(())
}

/// Prints the address and its label in the colour of the family.
pub fn show_address<const FAMILY: u8>(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(ip) = nlas.ip(a.id) {
        p.field_in(Color::of_family(FAMILY), a.key, a.label, ip);
    }
}

/// Reads a type of service as a name or number. It is printed as a number.
fn set_tos(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    let text = args.value()?;
    into.once(a.id, a.name(), text)?;
    let tos = s.names.number(Table::Dsfield, text).and_then(|tos| u8::try_from(tos).ok());
    into.put(a.id, &[tos.ok_or_else(|| a.wrong(text))?]);
    Ok(())
}

/// Sets a flag, which can occur only once.
fn set_bit(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    if let Type::Among { bit, bytes, big_endian } = a.ty {
        into.once_word(BITS + bit as u16, args.word())?;
        put_among(a.id, bit, bytes, big_endian, true, into);
    }
    Ok(())
}
