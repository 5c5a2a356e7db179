//! `ip address add|change|replace|delete IFADDR dev IFNAME`

use super::flags::FLAGS;
use super::show;
use crate::cli::address::{Address, Prefix, address, prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::value::{keep, number};
use crate::error::{Error, Result, refuse, warn};
use crate::names::Table;
use crate::netlink::Request;
use crate::netlink::uapi::addr::ifa;
use crate::netlink::uapi::family::{INET6, UNSPEC};
use crate::rt::addr::{Addr, HEADER};
use crate::session::Session;
use crate::text::word::{self, exact, short, whole, words};
use smol_str::SmolStr;

/// The infinite lifetime (INFINITY_LIFE_TIME).
pub(super) const FOREVER: u32 = u32::MAX;
const LIFETIME: Value = Value::Known(&[("forever", FOREVER as u64)]);

/// The parsed command line.
#[derive(Default)]
pub(super) struct AddrChange {
    pub(super) family: u8,
    pub(super) dev: Option<SmolStr>,
    pub(super) local: Option<Prefix>,
    /// The word of the local address.
    pub(super) local_word: SmolStr,
    pub(super) peer: Option<Prefix>,
    pub(super) broadcast: Option<Broadcast>,
    has_anycast: bool,
    pub(super) scope: Option<u8>,
    /// The attributes of keywords, in the order of the command line.
    pub(super) attributes: Request,
    pub(super) flags: u32,
    pub(super) valid: Option<u32>,
    pub(super) preferred: Option<u32>,
}

/// The form of a broadcast address.
pub(super) enum Broadcast {
    /// `+` sets all host bits, `-` clears them.
    Computed(bool),
    Given,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<AddrChange> = &Keys::new(&[
    key(
        exact!["peer", "remote"],
        Value::Address,
        "PREFIX",
        "address of the remote end of a point-to-point link",
        set_peer,
    ),
    key(
        &[short("broadcast"), whole("brd")],
        Value::Address,
        "ADDR",
        "broadcast address; + sets the host bits, - clears them",
        set_broadcast,
    ),
    key(
        exact!["anycast"],
        Value::Address,
        "ADDR",
        "anycast address (not used by the kernel)",
        set_anycast,
    ),
    key(
        exact!["scope"],
        Value::Named(Table::Scopes),
        "SCOPE-ID",
        "scope of the address: where it is valid (default: global, or host for loopback)",
        set_scope,
    ),
    key(
        exact!["dev"],
        Value::Dev,
        "IFNAME",
        "interface that the address belongs to",
        |c: &mut AddrChange, args, _| keep(&mut c.dev, args),
    )
    .required(),
    key(
        exact!["label"],
        Value::Any,
        "IFNAME",
        "label of an IPv4 address, at most 15 characters, such as eth0:1",
        |c, args, _| {
            c.attributes.put_str(ifa::LABEL, args.value()?);
            Ok(())
        },
    ),
    key(
        words!["metric", "priority", "preference"],
        Value::Any,
        "METRIC",
        "metric of the prefix route that the kernel adds",
        |c, args, _| {
            let metric = number(args.value()?, "\"metric\" value is invalid\n")?;
            c.attributes.put_u32(ifa::RT_PRIORITY, metric);
            Ok(())
        },
    ),
    key(
        words!["valid_lft"],
        LIFETIME,
        "LFT := { forever | SECONDS }",
        "time in seconds until the address is removed (default forever)",
        |c, args, _| {
            c.valid = Some(lifetime(c.valid, args, "valid_lft", "valid_lft value")?);
            Ok(())
        },
    ),
    key(
        words!["preferred_lft"],
        LIFETIME,
        "LFT := { forever | SECONDS }",
        "time in seconds until the address is deprecated (default forever)",
        |c, args, _| {
            c.preferred =
                Some(lifetime(c.preferred, args, "preferred_lft", "preferred_lft value")?);
            Ok(())
        },
    ),
    flag(exact!["home"], "mark the address as the home address of Mobile IPv6", set_flag),
    flag(exact!["nodad"], "do not perform duplicate address detection (IPv6)", set_flag),
    flag(
        exact!["optimistic"],
        "use the address before duplicate address detection ends (IPv6)",
        set_flag,
    ),
    flag(
        exact!["mngtmpaddr"],
        "create temporary addresses from this prefix (IPv6 privacy extensions)",
        set_flag,
    ),
    flag(exact!["noprefixroute"], "do not add a route for the prefix of the address", set_flag),
    flag(exact!["autojoin"], "join a multicast group on the interface automatically", set_flag),
    key(
        exact!["proto"],
        Value::Named(Table::AddressProtocols),
        "ADDRPROTO",
        "protocol that created the address, by name or by number 0 to 255",
        set_proto,
    ),
    key(
        exact!["local"],
        Value::Address,
        "PREFIX",
        "local address with an optional prefix length",
        |c, args, _| {
            args.value()?;
            set_local(c, args)
        },
    ),
]);

/// Runs a command that sends a request of type `kind` with `flags`.
pub fn run(s: &Session, args: &mut Args, kind: u16, flags: u16) -> Result {
    let attributes = Request::attributes_of(kind, HEADER);
    let mut change = AddrChange { family: s.options.family, attributes, ..AddrChange::default() };
    grammar::read(KEYS, &mut change, args, s, operand)?;
    let Some(dev) = &change.dev else {
        return refuse("Not enough information: \"dev\" argument is required.");
    };
    let request = change.request(s, dev, kind, flags)?;
    s.change(request, |message, p, s| show::event(&Addr::parse(message), p, s))
}

/// Reads a word that is not a keyword: a flag that only the kernel sets, or the address.
fn operand(c: &mut AddrChange, args: &mut Args, _: &Session) -> Result {
    let word = args.word();
    if FLAGS.iter().any(|flag| flag.name == word) {
        warn(&format!("Warning: {word} option is not mutable from userspace"));
        return Ok(());
    }
    if word::is_prefix(word, "help") {
        return Err(super::ADDRESS.usage());
    }
    set_local(c, args)
}

fn set_local(c: &mut AddrChange, args: &mut Args) -> Result {
    let word = args.word();
    if c.local.is_some() {
        return Err(Error::duplicate("local", word));
    }
    let local = read_prefix(c, word)?;
    c.attributes.put(ifa::LOCAL, local.address.bytes());
    c.local = Some(local);
    c.local_word = word.into();
    Ok(())
}

/// Parses a prefix. All addresses of a command line must have the family of the first one.
#[inline]
fn read_prefix(c: &mut AddrChange, word: &str) -> Result<Prefix> {
    let read = prefix(word, c.family)?;
    c.family = read.address.family;
    Ok(read)
}

fn read_address(c: &mut AddrChange, word: &str) -> Result<Address> {
    let read = address(word, c.family)?;
    if c.family == UNSPEC {
        c.family = read.family;
    }
    Ok(read)
}

fn set_peer(c: &mut AddrChange, args: &mut Args, _: &Session) -> Result {
    let word = args.value()?;
    if c.peer.is_some() {
        return Err(Error::second("peer", word));
    }
    let peer = read_prefix(c, word)?;
    c.attributes.put(ifa::ADDRESS, peer.address.bytes());
    c.peer = Some(peer);
    Ok(())
}

fn set_broadcast(c: &mut AddrChange, args: &mut Args, _: &Session) -> Result {
    let word = args.value()?;
    if c.broadcast.is_some() {
        return Err(Error::second("broadcast", word));
    }
    c.broadcast = Some(match word {
        "+" => Broadcast::Computed(true),
        "-" => Broadcast::Computed(false),
        _ => {
            let address = read_address(c, word)?;
            c.attributes.put(ifa::BROADCAST, address.bytes());
            Broadcast::Given
        }
    });
    Ok(())
}

fn set_anycast(c: &mut AddrChange, args: &mut Args, _: &Session) -> Result {
    let word = args.value()?;
    if c.has_anycast {
        return Err(Error::second("anycast", word));
    }
    let address = read_address(c, word)?;
    c.attributes.put(ifa::ANYCAST, address.bytes());
    c.has_anycast = true;
    Ok(())
}

fn set_scope(c: &mut AddrChange, args: &mut Args, s: &Session) -> Result {
    c.scope = Some(s.names.byte(Table::Scopes, args.value()?, "invalid scope value.")?);
    Ok(())
}

fn set_proto(c: &mut AddrChange, args: &mut Args, s: &Session) -> Result {
    const WHY: &str = "\"proto\" value is invalid\n";
    let proto = s.names.byte(Table::AddressProtocols, args.value()?, WHY)?;
    c.attributes.put_u8(ifa::PROTO, proto);
    Ok(())
}

/// Some flags are only valid for IPv6, so the address must precede them.
fn set_flag(c: &mut AddrChange, args: &mut Args, _: &Session) -> Result {
    let word = args.word();
    let Some(flag) = FLAGS.iter().find(|flag| flag.name == word) else { return Ok(()) };
    if flag.only_inet6 && c.family != INET6 {
        warn(&format!("Warning: {word} option can be set only for IPv6 addresses"));
    } else {
        c.flags |= flag.bit;
    }
    Ok(())
}

/// Reads a lifetime in seconds, or `forever`. It can occur only once.
fn lifetime(
    before: Option<u32>,
    args: &mut Args,
    key: &'static str,
    why: &'static str,
) -> Result<u32> {
    let word = args.value()?;
    match before {
        Some(_) => Err(Error::second(key, key)),
        None if word == "forever" => Ok(FOREVER),
        None => number(word, why),
    }
}
