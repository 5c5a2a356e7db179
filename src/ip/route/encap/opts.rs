//! Options of tunnels for `encap ip` and `encap ip6`: `geneve_opts`, `vxlan_opts`, `erspan_opts`.

use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, num};
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::cli::value::number;
use crate::error::{Error, Result, warn};
use crate::netlink::uapi::nlm::NESTED;
use crate::netlink::{Nlas, Request};
use crate::print::Printer;
use crate::print::format::hex_bytes;
use crate::session::Session;
use crate::text::number::unsigned;
use crate::text::word::{Word, exact};

/// LWTUNNEL_IP_OPTS. A command line can have options of one type only.
const OPTS: u16 = 8;

/// The row that prints all options.
pub const ALL: Attr = num(OPTS, 0, &[]).label("opts").show(show);
pub const GENEVE: Attr = opts(exact!["geneve_opts"], set_geneve).doc(
    "CLASS:TYPE:DATA[,…]",
    "options of the GENEVE header: class, type and data in hexadecimal",
);
pub const VXLAN: Attr =
    opts(exact!["vxlan_opts"], set_vxlan).doc("GBP", "group policy identifier of the VXLAN header");
pub const ERSPAN: Attr = opts(exact!["erspan_opts"], set_erspan)
    .doc("VERSION:INDEX:DIRECTION:HWID", "fields of the ERSPAN header");

/// The types of options, by number, and their attributes.
const KIND_GENEVE: u16 = 1;
const KIND_VXLAN: u16 = 2;
const KIND_ERSPAN: u16 = 3;

mod geneve {
    pub const CLASS: u16 = 1;
    pub const TYPE: u16 = 2;
    pub const DATA: u16 = 3;
}
/// LWTUNNEL_IP_OPT_VXLAN_GBP
const GBP: u16 = 1;
mod erspan {
    pub const VERSION: u16 = 1;
    pub const INDEX: u16 = 2;
    pub const DIRECTION: u16 = 3;
    pub const HWID: u16 = 4;
}

/// The function that parses the value of a row.
type Read = fn(&str) -> Result<Request>;

const fn opts(words: &'static [Word], hook: crate::attr::SetFn) -> Attr {
    num(OPTS, 0, words).set(hook).follows(Value::Any)
}

fn set(a: &Attr, args: &mut Args, into: &mut NlaBuf, read: Read) -> Result {
    into.once(a.id, "opts", args.word())?;
    into.put(a.id | NESTED, &read(args.value()?)?.into_attributes());
    Ok(())
}

fn set_geneve(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    set(a, args, into, read_geneve)
}

fn set_vxlan(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    set(a, args, into, |text| {
        let gbp = number(text, "\"vxlan_opts\" value is invalid\n")?;
        let mut all = Request::attributes();
        all.nest(KIND_VXLAN | NESTED, |nest| nest.put_u32(GBP, gbp));
        Ok(all)
    })
}

fn set_erspan(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    set(a, args, into, |text| {
        let wrong = || wrong(text.split(':').next(), "\"erspan_opts\" value is invalid\n");
        let mut all = Request::attributes();
        let option = fields(text, &ERSPAN_FIELDS).ok_or_else(wrong)?;
        all.nest(KIND_ERSPAN | NESTED, |nest| nest.append(&option.into_attributes()));
        Ok(all)
    })
}

/// Parses options separated by commas.
fn read_geneve(text: &str) -> Result<Request> {
    let first = text.split([',', ':']).next();
    let mut all = Request::attributes();
    for option in text.split(',') {
        let option = fields(option, &GENEVE_FIELDS)
            .ok_or_else(|| wrong(first, "\"geneve_opts\" value is invalid\n"))?;
        all.nest(KIND_GENEVE | NESTED, |nest| nest.append(&option.into_attributes()));
    }
    Ok(all)
}

/// The reference has replaced the first separator by the end of the string, so it quotes only the part before.
fn wrong(first: Option<&str>, why: &'static str) -> Error {
    Error::invalid(first.unwrap_or_default(), why)
}

/// A field of an option: the attribute, and its parser.
type Field = (u16, fn(&str) -> Option<Vec<u8>>);

const GENEVE_FIELDS: [Field; 3] = [
    (geneve::CLASS, |text| unsigned::<u16>(text).map(|n| n.to_be_bytes().into())),
    (geneve::TYPE, byte),
    (geneve::DATA, pairs),
];
const ERSPAN_FIELDS: [Field; 4] = [
    (erspan::VERSION, byte),
    (erspan::INDEX, |text| unsigned::<u32>(text).map(|n| n.to_be_bytes().into())),
    (erspan::DIRECTION, byte),
    (erspan::HWID, byte),
];

fn byte(text: &str) -> Option<Vec<u8>> {
    unsigned::<u8>(text).map(|n| vec![n])
}

/// Parses pairs of hexadecimal digits; ignores a single digit at the end.
fn pairs(text: &str) -> Option<Vec<u8>> {
    let digit = |c: u8| char::from(c).to_digit(16).map(|digit| digit as u8);
    text.as_bytes()
        .as_chunks::<2>()
        .0
        .iter()
        .map(|[a, b]| Some(digit(*a)? << 4 | digit(*b)?))
        .collect()
}

/// Parses fields separated by colons; empty ones are omitted.
fn fields(text: &str, fields: &[Field]) -> Option<Request> {
    let mut out = Request::attributes();
    for (i, part) in text.split(':').enumerate() {
        let Some((id, read)) = fields.get(i) else {
            // As in the reference, this message is the same for all types of options.
            warn("Unknown \"geneve_opts\" type");
            return None;
        };
        if !part.is_empty() {
            out.put(*id, &read(part)?);
        }
    }
    Some(out)
}

/// Prints the options of the first type that is present.
fn show(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(all) = nlas.nest(a.id) else { return };
    let kinds: [(u16, &str, Show); 3] = [
        (KIND_GENEVE, "geneve_opts", show_geneve),
        (KIND_VXLAN, "vxlan_opts", show_vxlan),
        (KIND_ERSPAN, "erspan_opts", show_erspan),
    ];
    let found = kinds.iter().find_map(|(id, name, show)| Some((name, show, all.nest(*id)?)));
    let Some((name, show, option)) = found else { return };
    p.line();
    p.text("\t");
    p.text(name);
    p.text(" ");
    p.array(Some(name), |p| {
        if option.iter().next().is_some() {
            p.object(None, |p| show(&option, p));
        }
    });
}

/// The function that prints an option.
type Show = fn(&Nlas, &mut Printer);

fn show_geneve(option: &Nlas, p: &mut Printer) {
    p.put("class", "", option.be16(geneve::CLASS).unwrap_or(0), ":");
    p.put("type", "", option.u8(geneve::TYPE).unwrap_or(0), ":");
    let data = option.get(geneve::DATA).unwrap_or_default();
    p.put("data", "", &hex_bytes(data, ""), " ");
}

fn show_vxlan(option: &Nlas, p: &mut Printer) {
    p.put("gbp", "", option.u32(GBP).unwrap_or(0), " ");
}

/// Prints an ERSPAN option: version 1 has an index, version 2 a direction and a hardware ID.
fn show_erspan(option: &Nlas, p: &mut Printer) {
    let version = option.u8(erspan::VERSION).unwrap_or(0);
    let (index, direction, hwid) = match version {
        1 => (option.be32(erspan::INDEX), None, None),
        _ => (None, option.u8(erspan::DIRECTION), option.u8(erspan::HWID)),
    };
    p.put("ver", "", version, ":");
    p.put("index", "", index.unwrap_or(0), ":");
    p.put("dir", "", direction.unwrap_or(0), ":");
    p.put("hwid", "", hwid.unwrap_or(0), " ");
}
