//! Hints for refused words of the command line: syntax of other tools, and words copied from the output of `ip` that
//! are not valid input.

use super::{kernel, session, word};
use crate::cli::address::parse;
use crate::error::Kind;
use crate::ip::{ADDRESS_FLAGS, OBJECTS};
use crate::names::netns;
use crate::netlink::uapi::family::UNSPEC;
use crate::text::ifname::LONGEST;
use nix::libc::EINVAL;
use std::net::Ipv4Addr;

/// Returns the hint for a refused word.
pub fn hint(kind: &Kind, argv: &[String]) -> Option<String> {
    let refused = word(kind)?;
    let at = argv.iter().position(|word| word == refused)?;
    let before = argv.get(at.checked_sub(1)?)?;
    let behind = argv.get(at + 1..).unwrap_or_default();
    match kind {
        Kind::Duplicate { value, .. } => match value.as_str() {
            "gw" => Some("the gateway comes after \"via\"".into()),
            "netmask" => netmask(before, behind.first()?),
            name => is_link(name).then(|| format!("write the interface as \"dev {name}\"")),
        },
        Kind::Invalid { .. } if refused.len() > LONGEST && NAMED.contains(&before.as_str()) => {
            Some(kernel::too_long(refused.len()))
        }
        Kind::NoDevice { .. } | Kind::Refused { .. } => with_more(refused)
            .or_else(|| prefix(refused))
            .or_else(|| no_verb(refused, before, behind)),
        _ => None,
    }
}

/// Keywords that are followed by an interface name.
const NAMED: &[&str] = &["add", "dev", "link", "master", "name", "set"];

/// `ip address show home`: `home` selects addresses by a flag, but an interface has this name too.
pub(super) fn flag_like_a_link(argv: &[String]) -> Option<String> {
    let mut words = argv.iter().skip(1);
    words.find_map(|word| OBJECTS.find(word)).filter(|object| object.title == "ip address")?;
    let is_list = |word: &str| ["show", "list", "lst"].iter().any(|verb| verb.starts_with(word));
    let flag = words.find(|word| !is_list(word))?;
    // Hints are only checked for a terminal, so that scripts cause no additional requests.
    (ADDRESS_FLAGS.iter().any(|row| row.name == flag) && super::wanted() && is_link(flag))
        .then(|| format!("\"{flag}\" selects addresses here; the interface is \"dev {flag}\""))
}

fn is_link(name: &str) -> bool {
    session().links.index(name).is_some() && !name.starts_with("if")
}

/// The hint for `10.0.0.1 netmask 255.255.255.0`.
fn netmask(address: &str, mask: &str) -> Option<String> {
    let mask = mask.parse::<Ipv4Addr>().ok()?.to_bits();
    address.parse::<Ipv4Addr>().ok()?;
    let is_mask = mask.leading_ones() + mask.trailing_zeros() == 32;
    let len = mask.leading_ones();
    is_mask.then(|| format!("write the prefix length after the address: {address}/{len}"))
}

/// The hint for `v0@v1`, from the output of `ip link`, and for `fe80::1%v0`, the syntax of other tools.
fn with_more(refused: &str) -> Option<String> {
    if let Some((name, _)) = refused.split_once('@') {
        return is_link(name).then(|| format!("the name of the interface is \"{name}\""));
    }
    let (address, name) = refused.split_once('%')?;
    parse(address, UNSPEC)?;
    Some(format!("write the interface as a separate word: \"{address} dev {name}\""))
}

/// The hint for a prefix length that is too large, or followed by other characters.
fn prefix(refused: &str) -> Option<String> {
    let (address, len) = refused.split_once('/')?;
    let longest = parse(address, UNSPEC)?.all_bits();
    if len.parse::<u32>().is_ok_and(|len| len > longest.into()) {
        return Some(format!("the prefix length of this address is at most {longest}"));
    }
    let digits = len.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    let is_prefix = digits != len && digits.parse().is_ok_and(|len: u8| len <= longest);
    is_prefix.then(|| super::did_you_mean(format!("{address}/{digits}")))
}

/// The hint for `ip link eth0 up`, which lacks the command.
fn no_verb(refused: &str, object: &str, behind: &[String]) -> Option<String> {
    let object = OBJECTS.find(object)?.words[0].text;
    let verb = match (object, behind.is_empty()) {
        ("link", false) => "link set",
        ("link", true) => "link show",
        ("address", _) => "address show dev",
        _ => return None,
    };
    let behind = if object == "link" { behind } else { &[] };
    let line: Vec<_> = std::iter::once(refused).chain(behind.iter().map(String::as_str)).collect();
    is_link(refused).then(|| format!("ip {verb} {}", line.join(" ")))
}

/// The hint for a namespace name on the command line whose file is no longer a network namespace.
pub(super) fn stale_name(kind: &Kind, argv: &[String]) -> Option<String> {
    let errno = match kind {
        Kind::Kernel(refusal) => refusal.errno,
        Kind::System { errno, .. } => *errno,
        _ => return None,
    };
    let mut names = argv.iter().skip(1).filter(|word| !word.contains('/'));
    if errno == EINVAL { names.find_map(|name| stale(name)) } else { None }
}

/// The hint for a namespace name whose file is no longer a network namespace.
pub(super) fn stale(name: &str) -> Option<String> {
    let is_stale = netns::path(name).is_file() && netns::is_namespace(name) == Ok(false);
    is_stale.then(|| {
        format!("{}/{name} is no longer a network namespace: ip netns del {name}", netns::DIR)
    })
}
