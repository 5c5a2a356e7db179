//! The operand of `src`, `dst`, `sport` and `dport`: `[FAMILY:]ADDRESS[:PORT]`.

use super::{Address, Host};
use crate::cli::address;
use crate::error::{Error, Result, warn};
use crate::names::hosts::{Resolver, inet_aton};
use crate::names::{ethertype, services};
use crate::netlink::uapi::family::{INET, INET6, NETLINK, PACKET, UNIX, UNSPEC, VSOCK};
use crate::session::Session;
use crate::ss::tables::{Choice, Table};
use crate::text::number::{behind_blanks, signed_in, unsigned};
use crate::text::to_bytes;

/// Parses a word; if `is_port`, the word is only a port. An address that names its family restricts `choice` to this
/// family, and becomes the default family of the words that follow. Errors: exit code 1 and `Cannot parse dst/src
/// address.`, in most cases after a line with the reason.
pub fn read(word: &str, is_port: bool, s: &Session, choice: &mut Choice) -> Result<Vec<Host>> {
    let (family, text) = family_of(word, choice.preferred);
    let read = match family {
        UNIX => Some(vec![pattern(text)]),
        PACKET => packet(text, is_port, s).map(|host| vec![host]),
        NETLINK => netlink(text, is_port, s).map(|host| vec![host]),
        VSOCK => vsock(text, is_port).map(|host| vec![host]),
        _ if is_port => inet_port(text, choice).map(|port| vec![any(UNSPEC, port)]),
        _ => inet(text, family, choice),
    };
    let hosts = read.ok_or_else(|| Error::refused("Cannot parse dst/src address.").about(word))?;
    if family != UNSPEC {
        choice.restrict_to(family);
    }
    Ok(hosts)
}

/// The prefixes that state the family of an address.
const PREFIXES: &[(u8, &str)] = &[
    (UNIX, "unix:"),
    (PACKET, "link:"),
    (NETLINK, "netlink:"),
    (VSOCK, "vsock:"),
    (INET, "inet:"),
    (INET6, "inet6:"),
];

/// Splits a word into its family and the rest. Without a prefix the family is `preferred`.
fn family_of(word: &str, preferred: u8) -> (u8, &str) {
    let named = |(family, prefix): &(u8, &str)| Some((*family, word.strip_prefix(prefix)?));
    PREFIXES.iter().find_map(named).unwrap_or((preferred, word))
}

fn any(family: u8, port: Option<i64>) -> Host {
    Host { family, address: Address::Any, bits: 0, port }
}

fn pattern(text: &str) -> Host {
    let bytes = to_bytes(text);
    let bits = (8 * bytes.len()).min(255) as u8;
    Host { family: UNIX, address: Address::Pattern(bytes.into_owned()), bits, port: None }
}

/// Parses an address that is a number. An empty address or `*` matches any address.
fn number(family: u8, address: &str, named: impl Fn(&str) -> Option<u32>) -> Option<Host> {
    if matches!(address, "" | "*") {
        return Some(any(family, None));
    }
    let number = named(address)?;
    Some(Host { family, address: Address::Number(number), bits: 32, port: None })
}

/// Splits a word into address and port, for families whose addresses contain no colon.
fn halves(text: &str, is_port: bool) -> (&str, &str) {
    if is_port {
        return ("", text.strip_prefix(':').unwrap_or(text));
    }
    text.split_once(':').unwrap_or((text, ""))
}

/// Parses a port. Returns `Some(None)`, which matches any port, for an empty text or `*`.
fn port(text: &str, named: impl Fn(&str) -> Option<u32>) -> Option<Option<i64>> {
    if matches!(text, "" | "*") {
        return Some(None);
    }
    named(text).map(known_port)
}

/// Parses a number as the reference parses ports: it may be negative, and is truncated to 32 bits.
fn any_number(text: &str) -> Option<u32> {
    signed_in::<i64>(text, 0).map(|number| number as u32)
}

/// Converts a port; the reference treats 0xffffffff as "any port".
fn known_port(port: u32) -> Option<i64> {
    (port != u32::MAX).then_some((port as i32).into())
}

/// `PROTOCOL:DEVICE`
fn packet(text: &str, is_port: bool, s: &Session) -> Option<Host> {
    let (protocol, device) = halves(text, is_port);
    let index = |name: &str| any_number(name).or_else(|| s.links.index(name));
    let host = number(PACKET, protocol, |name| ethertype::number(name).map(u32::from))?;
    Some(Host { port: port(device, index)?, ..host })
}

/// `PROTOCOL:PORT`
fn netlink(text: &str, is_port: bool, s: &Session) -> Option<Host> {
    let (protocol, process) = halves(text, is_port);
    let host = number(NETLINK, protocol, |name| s.names.netlink_protocol_number(name))?;
    let id = |text: &str| if text == "kernel" { Some(0) } else { any_number(text) };
    Some(Host { port: port(process, id)?, ..host })
}

/// `CID:PORT`
fn vsock(text: &str, is_port: bool) -> Option<Host> {
    let (cid, number_of_port) = halves(text, is_port);
    let host = number(VSOCK, cid, unsigned)?;
    if !is_port && number_of_port.is_empty() && text.contains(':') {
        return None;
    }
    let mut port = port(number_of_port, unsigned)?;
    // As in the reference, the port replaces the lower half of a 64-bit -1. The result is negative, and so less than
    // every port.
    if let Some(port) = &mut port {
        *port = i64::from(*port as u32) - (1 << 32);
    }
    // As in the reference, no bit of the address is compared.
    Some(Host { port, bits: 0, ..host })
}

/// `ADDRESS[/BITS][:PORT]`, where an IPv6 address is in brackets, or `HOST[:PORT]`.
fn inet(text: &str, family: u8, choice: &Choice) -> Option<Vec<Host>> {
    let (host, port) = if let Some(inside) = text.strip_prefix('[') {
        let (host, behind) = inside.split_once(']')?;
        (host, behind.strip_prefix(':').unwrap_or(behind))
    } else if let Some(behind) = text.strip_prefix('*') {
        ("", behind.strip_prefix(':').unwrap_or(behind))
    } else {
        // A port follows the prefix length, if there is one.
        let from = text.find('/').unwrap_or(0);
        let colon = text[from..].rfind(':').map(|at| from + at);
        colon.map_or((text, ""), |at| (&text[..at], &text[at + 1..]))
    };
    let port = inet_port(port, choice)?;
    if host.is_empty() {
        return Some(vec![any(UNSPEC, port)]);
    }
    // As in the reference, an address for another family is parsed as IPv4, but must be decimal and have no prefix
    // length.
    let (is_inet, read_as) = match family {
        UNSPEC | INET | INET6 => (true, family),
        _ => (false, INET),
    };
    if (is_inet || !host.contains(['/', 'x']))
        && let Ok(prefix) = address::prefix(host, read_as)
    {
        let family = if prefix.address.ip().is_some() { prefix.address.family } else { family };
        let address = prefix.address.ip().map_or(Address::Any, Address::Ip);
        return Some(vec![Host { family, address, bits: prefix.bits, port }]);
    }
    let named = if is_inet { addresses(host, family) } else { Vec::new() };
    let hosts: Vec<Host> = named
        .into_iter()
        .map(|ip| {
            let (family, bits) = if ip.is_ipv4() { (INET, 32) } else { (INET6, 128) };
            Host { family, address: Address::Ip(ip), bits, port }
        })
        .collect();
    if hosts.is_empty() {
        warn(&format!("Error: an inet prefix is expected rather than \"{host}\"."));
        return None;
    }
    Some(hosts)
}

/// Resolves a host name. If `family` is AF_UNSPEC, returns the IPv4 addresses if there are any, else the IPv6
/// addresses.
fn addresses(host: &str, family: u8) -> Vec<std::net::IpAddr> {
    // Like gethostbyname(3), parses a word of digits and dots as an IPv4 address: `256` is 0.0.1.0.
    let is_numeric = host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if is_numeric && !host.ends_with('.') && family != INET6 {
        return inet_aton(host).map(std::net::IpAddr::V4).into_iter().collect();
    }
    let resolver = Resolver::read();
    let wanted: &[u8] = match family {
        INET => &[INET],
        INET6 => &[INET6],
        _ => &[INET, INET6],
    };
    let found = wanted.iter().find_map(|family| resolver.addresses(host, *family).ok());
    found.unwrap_or_default()
}

/// Parses a port number or service name; `None` within `Some` matches any port. Prints an error for an invalid port.
fn inet_port(text: &str, choice: &Choice) -> Option<Option<i64>> {
    let text = text.strip_prefix(':').unwrap_or(text);
    if text.is_empty() || text.starts_with('*') {
        return Some(None);
    }
    let number = any_number(behind_blanks(text));
    let named = || {
        let protocols = [(Table::Udp, "udp"), (Table::Tcp, "tcp")];
        let asked = protocols.iter().filter(|(table, _)| choice.tables.has(*table));
        asked.rev().find_map(|(_, protocol)| services::port(text, protocol)).map(u32::from)
    };
    let found = number.or_else(named);
    if found.is_none() {
        warn(&format!("Error: \"{text}\" does not look like a port."));
    }
    found.map(known_port)
}
