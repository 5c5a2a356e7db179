//! `ip sr`: the HMAC keys and the tunnel source address of IPv6 segment routing.

use crate::cli::address::address;
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::cli::object::{Bare, Object, Verb, verb};
use crate::cli::passphrase;
use crate::error::{Error, Result, invalid, warn};
use crate::netlink::generic::HEADER;
use crate::netlink::uapi::family::INET6;
use crate::netlink::{Nlas, Request};
use crate::print::Printer;
use crate::query::generic;
use crate::session::Session;
use crate::text::number::unsigned;
use crate::text::word::words;
use std::net::{IpAddr, Ipv6Addr};

/// The name of the generic netlink family.
const FAMILY: &str = "SEG6";

const SET_HMAC: u8 = 1;
const LIST_HMAC: u8 = 2;
const SET_SOURCE: u8 = 3;
const GET_SOURCE: u8 = 4;

mod id {
    //! Attributes (linux/seg6_genl.h).
    pub const ADDRESS: u16 = 1;
    pub const KEY: u16 = 3;
    pub const SECRET: u16 = 4;
    pub const SECRET_LEN: u16 = 5;
    pub const ALGORITHM: u16 = 6;
}

/// The maximum number of characters of a secret that are printed, as in the reference.
const LONGEST: usize = 63;

/// The algorithms; the position plus 1 is the number.
const ALGORITHMS: &[&str] = &["sha1", "sha256"];

/// The object `ip sr`.
pub(super) static SR: Object = Object {
    words: words!["sr"],
    title: "ip sr",
    doc: "show and change settings of IPv6 segment routing",
    bare: Bare::Usage,
    verbs: &[
        // First in the table, so that `h` means `help` rather than `hmac`.
        verb(words!["help"], |_, _| Err(SR.usage())).doc("print the usage and exit"),
        verb(words!["hmac"], |s, args| SR.run_behind(HMAC, s, args))
            .verbs(HMAC)
            .doc("show and change keys that sign the segment routing header (HMAC)"),
        verb(words!["tunsrc"], |s, args| SR.run_behind(SOURCE, s, args))
            .verbs(SOURCE)
            .doc("show and change the source address of segment routing tunnels"),
    ],
    unknown: Some(|_, typed| Error::invalid(typed, "unknown")),
    ..Object::PLAIN
};

static HMAC: &[Verb] = &[
    verb(words!["show"], show_keys).doc("list HMAC keys and algorithms"),
    verb(words!["set"], set_key)
        .operand("KEYID { sha1 | sha256 }", &[Value::Any])
        .syntax("KEYID ALGO", &[&[("ALGO", "{ sha1 | sha256 }")]])
        .doc("set the secret of a key, read from the terminal; an empty secret deletes the key"),
];

static SOURCE: &[Verb] = &[
    verb(words!["show"], show_source).doc("show the source address of tunnels"),
    verb(words!["set"], set_source)
        .operand("ADDRESS", &[Value::Address])
        .doc("set the source address of tunnels; :: selects the address of the outgoing interface"),
];

/// Sends a request. If the kernel refuses it, the exit code is 1.
fn request(s: &Session, command: u8, put: impl FnOnce(&mut Request)) -> Result {
    s.family(FAMILY)?.change(command, put).map_err(|error| error.with_code(1))
}

fn show_keys(s: &Session, _: &mut Args) -> Result {
    generic::show_all(s, FAMILY, LIST_HMAC, &key)
}

fn key(nlas: &Nlas, p: &mut Printer) {
    p.put("hmac", "hmac ", nlas.u32(id::KEY).unwrap_or_default(), " ");
    let number = usize::from(nlas.u8(id::ALGORITHM).unwrap_or_default());
    let name = number.checked_sub(1).and_then(|at| ALGORITHMS.get(at));
    p.put("algo", "algo ", *name.unwrap_or(&"<unknown>"), " ");
    let len = usize::from(nlas.u8(id::SECRET_LEN).unwrap_or_default());
    if len > LONGEST {
        warn(&format!("HMAC secret length {len} > {LONGEST}, truncated"));
    }
    let secret = nlas.get(id::SECRET).unwrap_or_default();
    let secret = crate::text::from_c(&secret[..len.min(secret.len()).min(LONGEST)]);
    p.put("secret", "secret \"", &secret, "\"\n");
}

fn set_key(s: &Session, args: &mut Args) -> Result {
    let text = args.value()?;
    let number = unsigned::<u32>(text).filter(|number| *number != 0);
    let number = number.ok_or_else(|| Error::invalid(text, "hmac KEYID value is invalid"))?;
    let name = args.value()?;
    let Some(algorithm) = ALGORITHMS.iter().position(|known| *known == name) else {
        return invalid(name, "hmac ALGO value is invalid");
    };
    let typed = passphrase::read("Enter secret for HMAC key ID (blank to delete): ");
    let secret = typed.split(|byte| *byte == 0).next().unwrap_or_default();
    request(s, SET_HMAC, |request| {
        request.put_u32(id::KEY, number);
        request.put_u8(id::SECRET_LEN, secret.len() as u8);
        request.put_u8(id::ALGORITHM, algorithm as u8 + 1);
        if !secret.is_empty() {
            request.put(id::SECRET, secret);
        }
    })
}

fn show_source(s: &Session, _: &mut Args) -> Result {
    let mut family = s.family(FAMILY)?;
    let request = family.new_request(GET_SOURCE);
    family.conn.get(request, |message| {
        let found = message.attributes(HEADER).ip(id::ADDRESS);
        let address = found.unwrap_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED));
        s.printer().document_of(|p| p.put("tunsrc", "tunsrc addr ", address, "\n"));
        Ok(())
    })
}

/// `any` is sent as zeros.
fn set_source(s: &Session, args: &mut Args) -> Result {
    let wanted = address(args.value()?, INET6)?;
    let zeros = Ipv6Addr::UNSPECIFIED.octets();
    let bytes = if wanted.bytes().is_empty() { &zeros[..] } else { wanted.bytes() };
    request(s, SET_SOURCE, |request| request.put(id::ADDRESS, bytes))
}
