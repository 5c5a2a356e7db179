//! `ip link ... type macsec`

use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::types::read_value;
use crate::attr::{Attr, Type, named, on_off, one_of, u8, u16, u32};
use crate::cli::address::{OF_ETHERNET, link_address};
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::cli::value::number;
use crate::error::{Error, Result, invalid, refuse};
use crate::netlink::Nlas;
use crate::netlink::message::u64_at;
use crate::print::{Printer, format};
use crate::session::Session;
use crate::text::number::unsigned_in;
use crate::text::word::{Word, exact, is_prefix};

/// The kind `macsec`.
pub static MACSEC: LinkKind = LinkKind {
    set: &[
        &SCI,
        &ADDRESS,
        &PORT,
        &CIPHER,
        &ICV_LEN,
        &ENCRYPT,
        &SEND_SCI,
        &END_STATION,
        &SCB,
        &PROTECT,
        &REPLAY,
        &WINDOW,
        &VALIDATE,
        &ENCODING_SA,
        &OFFLOAD,
    ],
    show: &[
        &SCI,
        &PROTECT,
        &CIPHER,
        &ICV_LEN,
        &ENCODING_SA,
        &VALIDATE,
        &OFFLOAD,
        &ENCRYPT,
        &SEND_SCI,
        &END_STATION,
        &SCB,
        &REPLAY,
        &WINDOW,
    ],
    help: None,
    finish,
    last: &[CIPHER.id, ICV_LEN.id, WINDOW.id, REPLAY.id, ENCODING_SA.id],
    ..LinkKind::new(
        "macsec",
        "encryption and integrity protection of Ethernet frames (IEEE 802.1AE)",
    )
};

mod id {
    //! Attributes of the kind (IFLA_MACSEC_…).
    /// Not an attribute of the kernel: stores the value of `address`.
    pub const ADDRESS: u16 = 0;
    pub const SCI: u16 = 1;
    pub const PORT: u16 = 2;
    pub const ICV_LEN: u16 = 3;
    pub const CIPHER_SUITE: u16 = 4;
    pub const WINDOW: u16 = 5;
    pub const ENCODING_SA: u16 = 6;
    pub const ENCRYPT: u16 = 7;
    pub const PROTECT: u16 = 8;
    pub const INC_SCI: u16 = 9;
    pub const ES: u16 = 10;
    pub const SCB: u16 = 11;
    pub const REPLAY_PROTECT: u16 = 12;
    pub const VALIDATION: u16 = 13;
    pub const OFFLOAD: u16 = 15;
    /// All attributes, with ADDRESS first.
    pub const ALL: &[u16] = &[
        ADDRESS,
        SCI,
        PORT,
        ICV_LEN,
        CIPHER_SUITE,
        WINDOW,
        ENCODING_SA,
        ENCRYPT,
        PROTECT,
        INC_SCI,
        ES,
        SCB,
        REPLAY_PROTECT,
        VALIDATION,
        OFFLOAD,
    ];
}

const SCI: Attr = u16(id::SCI, exact!["sci"])
    .set(set_sci)
    .show(show_sci)
    .unless(BEGUN)
    .doc("SCI := { <u64> }", "secure channel identifier, 64 bits in hexadecimal");
const PORT: Attr =
    u16(id::PORT, exact!["port"]).be().min(1).set(set_port).unless(LATER).why("expected port").doc(
        "PORT := { 1..65535 }",
        "port number: the lower 16 bits of the secure channel identifier (default 1)",
    );
/// Not an attribute: the value and `port` form the SCI.
const ADDRESS: Attr = u16(id::ADDRESS, exact!["address"])
    .set(set_address)
    .unless(LATER)
    .follows(Value::LinkAddress)
    .doc("<lladdr>", "MAC address: the upper 48 bits of the secure channel identifier");
/// The words for the SCI must precede these attributes.
const LATER: &[u16] = id::ALL.split_at(1).1;
/// `address` and `sci` must precede all attributes; only `port` may follow `address`.
const BEGUN: &[u16] = id::ALL;
const ICV_LEN: Attr = u8(id::ICV_LEN, exact!["icvlen"])
    .key("icv_len")
    .decimal()
    .min(8)
    .max(16)
    .too_big("ICV length must be in the range {8..16}")
    .set(set_icv_len)
    .why("expected ICV length")
    .doc("{ 8..16 }", "length of the integrity check value in bytes (default 16)");
const CIPHER: Attr = named(
    id::CIPHER_SUITE,
    8,
    exact!["cipher"],
    &[
        ("default", GCM_AES_128),
        ("gcm-aes-128", GCM_AES_128_NEW),
        ("GCM-AES-128", GCM_AES_128_NEW),
        ("gcm-aes-256", 0x0080_c200_0100_0002),
        ("GCM-AES-256", 0x0080_c200_0100_0002),
        ("gcm-aes-xpn-128", 0x0080_c200_0100_0003),
        ("GCM-AES-XPN-128", 0x0080_c200_0100_0003),
        ("gcm-aes-xpn-256", 0x0080_c200_0100_0004),
        ("GCM-AES-XPN-256", 0x0080_c200_0100_0004),
    ],
)
.key("cipher_suite")
.set(set_cipher)
.show(show_cipher)
.why("expected: default, gcm-aes-128, gcm-aes-256, gcm-aes-xpn-128 or gcm-aes-xpn-256")
.doc("CIPHER", "cipher suite that protects frames (default gcm-aes-128)");
const WINDOW: Attr = u32(id::WINDOW, exact!["window"])
    .signed()
    .why("expected replay window size")
    .doc("{ 0..4294967295 }", "number of packets that may arrive late; needs replay protection");
const ENCODING_SA: Attr = u8(id::ENCODING_SA, exact!["encodingsa"])
    .key("encoding_sa")
    .max(3)
    .set(set_encoding_sa)
    .why("expected an { 0..3 }")
    .doc("{ 0..3 }", "security association that protects frames sent (default 0)");
const ENCRYPT: Attr = switch(id::ENCRYPT, exact!["encrypt"])
    .doc("{ on | off }", "encrypt frames, not only authenticate them (default off)");
const PROTECT: Attr =
    switch(id::PROTECT, exact!["protect"]).doc("{ on | off }", "protect frames sent (default on)");
const SEND_SCI: Attr = switch(id::INC_SCI, exact!["send_sci"])
    .key("inc_sci")
    .doc("{ on | off }", "send the secure channel identifier in each frame (default on)");
const END_STATION: Attr = switch(id::ES, exact!["end_station"])
    .key("es")
    .doc("{ on | off }", "set the end station bit in frames sent (default off)");
const SCB: Attr = switch(id::SCB, exact!["scb"])
    .doc("{ on | off }", "set the single copy broadcast bit in frames sent (default off)");
const REPLAY: Attr = switch(id::REPLAY_PROTECT, exact!["replay"]).key("replay_protect").doc(
    "{ on | off }",
    "drop frames that arrive twice or too late; set the window too (default off)",
);
const VALIDATE: Attr = one_of(id::VALIDATION, 1, exact!["validate"], VALIDATIONS)
    .key("validation")
    .set(set_validate)
    .doc("WHICH", "how strictly received frames are validated (default strict)");
const OFFLOAD: Attr = one_of(id::OFFLOAD, 1, exact!["offload"], OFFLOADS)
    .doc("WHERE", "device that does the work: the software (off, default), the PHY or the MAC");

/// The values of `validate`, by number.
pub const VALIDATIONS: &[&str] = &["disabled", "check", "strict"];
/// The values of `offload`, by number.
pub const OFFLOADS: &[&str] = &["off", "phy", "mac"];

/// The cipher suite ID of GCM-AES-128 before standardization, which the kernel still reports
/// (MACSEC_DEFAULT_CIPHER_ID).
const GCM_AES_128: u64 = 0x0080_0200_0100_0001;
/// The cipher suite ID of GCM-AES-128 in IEEE 802.1AE.
const GCM_AES_128_NEW: u64 = 0x0080_c200_0100_0001;

const fn switch(id: u16, words: &'static [Word]) -> Attr {
    on_off(id, words).code(1)
}

fn set_sci(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    into.once(a.id, a.name(), value)?;
    match sci(value)? {
        0 => into.set(PORT.id, &[0; 2]),
        sci => into.set(a.id, &sci.to_be_bytes()),
    }
    Ok(())
}

/// Parses a secure channel identifier (SCI). Errors: `Error: argument "x" is wrong: expected sci`
pub fn sci(value: &str) -> Result<u64> {
    unsigned_in(value, 16).ok_or_else(|| Error::invalid(value, "expected sci"))
}

fn set_port(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    into.once(a.id, a.name(), value)?;
    into.set(a.id, &port(value)?.to_be_bytes());
    Ok(())
}

/// Parses the port number of an SCI. Errors: `Error: argument "x" is wrong: expected port`
pub fn port(value: &str) -> Result<u16> {
    match number(value, "expected port")? {
        0 => invalid(value, "expected port != 0"),
        port => Ok(port),
    }
}

fn set_address(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    into.once(a.id, a.name(), value)?;
    into.set(a.id, &address(value)?);
    match args.peek() {
        Some("sci") => invalid("sci", "expected port"),
        _ => Ok(()),
    }
}

/// Parses the MAC address of an SCI. Errors: `Error: argument "x" is wrong: expected lladdr`, after a line with the
/// reason.
pub fn address(value: &str) -> Result<[u8; 6]> {
    let address = link_address(value, OF_ETHERNET).map_err(|error| {
        error.report();
        // The reference has replaced the first colon by the end of the string, so it quotes only the part before.
        Error::invalid(value.split(':').next().unwrap_or(value), "expected lladdr")
    })?;
    Ok(std::array::from_fn(|i| address.get(i).copied().unwrap_or(0)))
}

fn set_icv_len(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    let value = args.value()?;
    if into.given(a.id) {
        return Err(Error::second("icvlen", value));
    }
    into.once(a.id, a.name(), value)?;
    read_value(a, value, into, s)
}

/// An abbreviation gives no warning.
fn set_validate(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    let Type::OneOf { of, .. } = a.ty else { return Ok(()) };
    let typed = args.value()?;
    let word = of.iter().find(|word| is_prefix(typed, word)).copied().unwrap_or(typed);
    read_value(a, word, into, s)
}

fn set_encoding_sa(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    if into.given(a.id) {
        return Err(Error::duplicate("encodingsa", args.word()));
    }
    let value = args.value()?;
    into.once(a.id, a.name(), value)?;
    read_value(a, value, into, s)
}

fn set_cipher(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    if into.has(a.id) {
        return Err(Error::second("cipher", value));
    }
    into.once(a.id, a.name(), value)?;
    let row = a.names.iter().find(|row| row.0 == value).ok_or_else(|| a.wrong(value))?;
    into.put(a.id, &row.1.to_ne_bytes());
    Ok(())
}

fn show_sci(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(sci) = nlas.get(a.id) {
        p.field(a.key, a.label, &format::hex_bytes(sci, ""));
    }
}

/// Prints the name of the cipher suite in the standard.
fn show_cipher(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(id) = nlas.get(a.id) {
        p.field(a.key, a.label, cipher_name(u64_at(id, 0)));
    }
}

/// The standard's name of a cipher suite.
pub fn cipher_name(id: u64) -> &'static str {
    let id = if id == GCM_AES_128 { GCM_AES_128_NEW } else { id };
    let upper = |row: &&(&str, u64)| row.1 == id && row.0.starts_with('G');
    CIPHER.names.iter().find(upper).map_or("(unknown)", |row| row.0)
}

fn finish(_: &LinkKind, v: &mut NlaBuf, _: bool) -> Result {
    if let Some(address) = v.take(ADDRESS.id) {
        match v.take(PORT.id) {
            Some(port) => v.put_first(SCI.id, &[address, port].concat()),
            None => v.put(PORT.id, &[0; 2]),
        }
    }
    window(v)?;
    let (sci, station, copy) = (v.get(SEND_SCI.id), v.is_on(END_STATION.id), v.is_on(SCB.id));
    if sci == Some(&[1]) && (station || copy) || station && copy {
        return refuse("invalid combination of send_sci/end_station/scb");
    }
    Ok(())
}

/// `replay on` requires a window. A window requires `replay on`; with `replay off` the window is not sent.
fn window(v: &mut NlaBuf) -> Result {
    [WINDOW.id, REPLAY.id].into_iter().for_each(|id| v.drop_all_but_last(id));
    let window = v.get(WINDOW.id).map(|bytes| crate::netlink::message::u32_at(bytes, 0));
    match (window, v.get(REPLAY.id)) {
        (None, Some([1])) => refuse(
            "replay protection enabled, but no window set. did you mean 'replay on window VALUE'?",
        ),
        (Some(window), None) => refuse(format!(
            "replay window set, but replay protection not enabled. did you mean 'replay on window \
             {window}'?"
        )),
        (Some(_), Some([0])) => {
            v.drop(WINDOW.id);
            Ok(())
        }
        _ => Ok(()),
    }
}
