//! `ip macsec add|set|delete DEV { tx | rx … }`

use super::{MACSEC, usage_after};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Keys, Spec, Value, flag, key, told};
use crate::error::{Error, Result, invalid, refuse};
use crate::ip::link::kind::macsec as kind;
use crate::netlink::Request;
use crate::netlink::uapi::macsec::{FAMILY, attr, command, rxsc, sa};
use crate::session::Session;
use crate::text::number::{hex, unsigned, unsigned_in};
use crate::text::word::exact;

// The offset of a verb, which is added to the number of a command.
pub(in crate::ip) const ADD: u8 = 0;
pub(in crate::ip) const DELETE: u8 = 1;
pub(in crate::ip) const SET: u8 = 2;

/// The maximum size of a key, a key identifier and a salt in bytes. Longer ones are truncated.
const KEY: usize = 128;
const KEY_ID: usize = 16;
const SALT: usize = 12;

/// The identifier of a receive channel.
#[derive(Default)]
struct Channel {
    sci: Option<u64>,
    port: Option<u16>,
    address: Option<[u8; 6]>,
}

static CHANNEL: &Keys<Channel> = &Keys::new(&[
    key(
        exact!["sci"],
        Value::Any,
        "<u64>",
        "secure channel identifier of the peer, 64 bits in hexadecimal",
        |c, args, _| {
            match c {
                Channel { port: Some(_), .. } => return invalid("sci", "expected address"),
                Channel { address: Some(_), .. } => return invalid("sci", "expected port"),
                _ => c.sci = Some(kind::sci(args.value()?)?),
            }
            Ok(())
        },
    ),
    key(
        exact!["port"],
        Value::Any,
        "{ 1..65535 }",
        "port number of the peer: the lower 16 bits of its secure channel identifier",
        |c, args, _| {
            match c.port {
                Some(_) => return Err(no_channel()),
                None => c.port = Some(kind::port(args.value()?)?),
            }
            Ok(())
        },
    ),
    key(
        exact!["address"],
        Value::LinkAddress,
        "<lladdr>",
        "MAC address of the peer: the upper 48 bits of its secure channel identifier",
        |c, args, _| {
            match c.address {
                Some(_) => return Err(no_channel()),
                None => c.address = Some(kind::address(args.value()?)?),
            }
            Ok(())
        },
    ),
]);

fn no_channel() -> Error {
    usage_after("expected sci")
}

impl Channel {
    /// Reads words up to the identifier of a channel.
    fn read(args: &mut Args, s: &Session) -> Result<u64> {
        let mut channel = Channel::default();
        loop {
            let typed = args.next().ok_or_else(no_channel)?;
            match grammar::find(CHANNEL, typed) {
                Some(key) => (key.read)(&mut channel, args, s)?,
                None => return invalid(typed, "expected sci, port, or address"),
            }
            match channel {
                Channel { sci: Some(sci), .. } => return Ok(sci),
                Channel { port: Some(port), address: Some([a, b, c, d, e, f]), .. } => {
                    return Ok(u64::from_be_bytes([0, 0, a, b, c, d, e, f]) << 16 | u64::from(port));
                }
                _ => {}
            }
        }
    }
}

/// The settings of an association; for a channel, only whether it is active.
#[derive(Default)]
struct MacsecChange {
    active: Option<bool>,
    /// The packet number: 4 bytes, or 8 bytes for extended packet numbers; empty if not given.
    pn: Vec<u8>,
    salt: Option<Vec<u8>>,
    ssci: Option<u32>,
    key_id: Vec<u8>,
    key: Vec<u8>,
}

const ON: Key<MacsecChange> =
    flag(exact!["on"], "activate the channel or association", |c, args, _| c.switch(true, args));
const OFF: Key<MacsecChange> =
    flag(exact!["off"], "deactivate the channel or association", |c, args, _| {
        c.switch(false, args)
    });

/// The keywords of channels.
static CHANNEL_KEYS: &Keys<MacsecChange> = &Keys::new(&[ON, OFF]);

/// The keywords of associations.
static KEYS: &Keys<MacsecChange> = &Keys::new(&[
    ON,
    OFF,
    key(
        exact!["pn"],
        Value::Any,
        "<u32>",
        "number of the next packet, required for a new association",
        |c, args, _| c.number("pn", 4, args),
    ),
    key(
        exact!["xpn"],
        Value::Any,
        "<u64>",
        "extended packet number of the next packet, for XPN cipher suites",
        |c, args, _| c.number("xpn", 8, args),
    ),
    key(
        exact!["salt"],
        Value::Any,
        "SALT := 96-bit hex string",
        "salt for XPN cipher suites, 24 hexadecimal digits",
        |c, args, _| {
            once("salt", c.salt.is_some(), args)?;
            c.salt = Some(bytes(args, SALT, "expected salt")?);
            Ok(())
        },
    ),
    key(
        exact!["ssci"],
        Value::Any,
        "<u32>",
        "short secure channel identifier for XPN cipher suites",
        |c, args, _| {
            once("ssci", c.ssci.is_some(), args)?;
            let text = args.value()?;
            c.ssci = unsigned_in(text, 16);
            c.ssci.map(drop).ok_or_else(|| Error::invalid(text, "expected ssci"))
        },
    ),
    key(
        exact!["key"],
        Value::Any,
        "ID KEY; ID := 128-bit hex string; KEY := 128-bit or 256-bit hex string",
        "identifier and key of the association, in hexadecimal",
        |c, args, _| {
            c.key_id = bytes(args, KEY_ID, "expected key id")?;
            c.key = bytes(args, KEY, "expected key")?;
            Ok(())
        },
    ),
]);

static SA: Spec =
    told(exact!["sa"], Value::Any, "{ 0..3 }", "security association of the channel, 0 to 3");

/// The keywords that identify a channel or association, for the manual and the completions.
pub(super) fn name_specs() -> Vec<&'static Spec> {
    let mut all = grammar::specs(CHANNEL);
    all.push(&SA);
    all
}

/// All keywords, for the manual and the completions.
pub fn specs() -> Vec<&'static Spec> {
    let mut all = name_specs();
    all.extend(grammar::specs(KEYS));
    all
}

/// Returns an error if a keyword was already given.
fn once(key: &'static str, given: bool, args: &Args) -> Result {
    match given {
        true => Err(Error::duplicate(key, args.word())),
        false => Ok(()),
    }
}

/// Reads pairs of hexadecimal digits into at most `most` bytes.
fn bytes(args: &mut Args, most: usize, why: &'static str) -> Result<Vec<u8>> {
    let text = args.value()?;
    let digits = text.as_bytes();
    let whole = digits.len().is_multiple_of(2).then(|| &digits[..digits.len().min(2 * most)]);
    whole.and_then(hex).ok_or_else(|| Error::invalid(text, why))
}

impl MacsecChange {
    fn switch(&mut self, on: bool, args: &Args) -> Result {
        once("on/off", self.active.is_some(), args)?;
        self.active = Some(on);
        Ok(())
    }

    fn number(&mut self, word: &'static str, width: usize, args: &mut Args) -> Result {
        once(word, !self.pn.is_empty(), args)?;
        let text = args.value()?;
        match unsigned::<u64>(text).filter(|pn| width == 8 || *pn <= u32::MAX.into()) {
            None => invalid(text, "expected pn"),
            Some(0) => invalid(text, "expected pn != 0"),
            // The order of the two halves depends on the byte order of the machine.
            Some(pn) if width == 8 => {
                self.pn = pn.to_ne_bytes().into();
                Ok(())
            }
            Some(pn) => {
                self.pn = (pn as u32).to_ne_bytes().into();
                Ok(())
            }
        }
    }

    /// Checks the required values of a new association, and the permitted values of an existing one.
    fn check(&self, verb: u8) -> Result {
        match verb {
            ADD if self.key.is_empty() => refuse("cannot create SA without key"),
            ADD if self.pn.is_empty() => refuse("must specify a packet number != 0"),
            SET if !self.key.is_empty() => refuse("cannot change key on SA"),
            _ => Ok(()),
        }
    }

    fn put(&self, an: u8, nest: &mut Request) {
        nest.put_u8(sa::AN, an);
        if !self.pn.is_empty() {
            nest.put(sa::PN, &self.pn);
        }
        if self.pn.len() == 8 {
            if let Some(salt) = &self.salt {
                let mut whole = salt.clone();
                whole.resize(SALT, 0);
                nest.put(sa::SALT, &whole);
            }
            nest.put_some_u32(sa::SSCI, self.ssci.map(u32::to_be));
        }
        if !self.key.is_empty() {
            let mut id = self.key_id.clone();
            id.resize(KEY_ID, 0);
            nest.put(sa::KEYID, &id);
            nest.put(sa::KEY, &self.key);
        }
        put_active(self.active, sa::ACTIVE, nest);
    }
}

fn put_active(active: Option<bool>, id: u16, nest: &mut Request) {
    if let Some(active) = active {
        nest.put_u8(id, active.into());
    }
}

/// Reads the number of an association.
fn association(args: &mut Args) -> Result<u8> {
    let text = args.value()?;
    let number = unsigned(text).filter(|number| *number < 4);
    number.ok_or_else(|| Error::invalid(text, "expected an { 0..3 }"))
}

/// Runs a verb.
pub fn run(s: &Session, args: &mut Args, verb: u8) -> Result {
    let index = super::device(s, args)?;
    let (sci, of_channel) = match args.next() {
        Some("tx") => (None, false),
        Some("rx") => (Some(Channel::read(args, s)?), args.peek() != Some("sa")),
        _ => return Err(MACSEC.usage()),
    };
    let an = match (of_channel, args.peek()) {
        (true, _) => None,
        (false, Some("sa")) => {
            args.next();
            Some(association(args)?)
        }
        (false, _) => return Err(MACSEC.usage()),
    };
    let mut change = MacsecChange::default();
    // As in the reference, words after the identifier of a deletion are ignored.
    while let Some(typed) = args.next().filter(|_| verb != DELETE) {
        match grammar::find(if of_channel { CHANNEL_KEYS } else { KEYS }, typed) {
            Some(key) => (key.read)(&mut change, args, s)?,
            None => return Err(usage_after(&format!("macsec: unknown command \"{typed}\"?"))),
        }
    }
    let first = match (sci, an) {
        (Some(_), None) => command::ADD_RXSC,
        (Some(_), Some(_)) => command::ADD_RXSA,
        (None, _) => command::ADD_TXSA,
    };
    if an.is_some() {
        change.check(verb)?;
    }
    s.family(FAMILY)?.change(first + verb, |request| {
        request.put_u32(attr::IFINDEX, index);
        if let Some(sci) = sci {
            request.nest(attr::RXSC_CONFIG, |nest| {
                nest.put(rxsc::SCI, &sci.to_be_bytes());
                put_active(change.active.filter(|_| an.is_none()), rxsc::ACTIVE, nest);
            });
        }
        if let Some(an) = an {
            request.nest(attr::SA_CONFIG, |nest| change.put(an, nest));
        }
    })
}
