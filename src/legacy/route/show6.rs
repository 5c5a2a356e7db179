//! `route -6`: the tables of IPv6. The list is the kernel's old file itself: it counts the users of
//! a route, which netlink does not tell.

use super::Style;
use crate::error::{Error, Result};
use crate::legacy::host;
use crate::session::Session;
use crate::text::from_bytes;
use std::net::{IpAddr, Ipv6Addr};

const FILE: &str = "/proc/net/ipv6_route";
const HEAD: &str =
    "Destination                    Next Hop                   Flag Met Ref  Use If\n";

/// RTF_CACHE: learnt for one destination.
const CACHED: u32 = 0x0100_0000;
const REJECT: u32 = 0x0200;

/// The flags by letter.
const LETTERS: &[(u32, char)] = &[
    (0x0002, 'G'),
    (0x0004, 'H'),
    (0x0008, 'R'),
    (0x0001_0000, 'D'),
    (0x0004_0000, 'A'),
    (0x0020_0000, 'n'),
    (0x0040_0000, 'e'),
    (CACHED, 'C'),
    (0x0020, 'm'),
];

/// Shows the tables, then what was learnt for single destinations.
pub fn run(s: &Session, style: Style) -> Result {
    let bytes = std::fs::read(FILE).map_err(|error| Error::os(FILE, error))?;
    let text = from_bytes(&bytes);
    let mut printer = s.printer();
    for (wanted, cached, title) in
        [(style.fib, false, "routing table"), (style.cache, true, "routing cache")]
    {
        if !wanted {
            continue;
        }
        printer.format(format_args!("Kernel IPv6 {title}\n{HEAD}"));
        let lines = text.lines().filter_map(|line| show(line, cached, style.numeric));
        lines.for_each(|line| printer.text_value(&line));
    }
    Ok(())
}

/// One line of the file as one of the list: target, source, next hop, metric, references, uses,
/// flags, interface.
fn show(line: &str, cached: bool, numeric: bool) -> Option<String> {
    let words: Vec<&str> = line.split_ascii_whitespace().collect();
    let [target, bits, _, _, hop, metric, references, uses, flags, device] = words[..] else {
        return None;
    };
    let number = |text: &str| u32::from_str_radix(text, 16).ok();
    let flags = number(flags)?;
    if (flags & CACHED != 0) != cached {
        return None;
    }
    let target = format!("{}/{}", name(address(target)?, numeric), number(bits)?);
    let hop = name(address(hop)?, numeric);
    let letters = LETTERS.iter().filter(|(flag, _)| flags & flag != 0).map(|row| row.1);
    let first = if flags & REJECT != 0 { '!' } else { 'U' };
    let letters: String = std::iter::once(first).chain(letters).collect();
    let (metric, references) = (number(metric)? as i32, number(references)? as i32);
    let uses = number(uses)? as i32;
    Some(format!(
        "{target:<30} {hop:<26} {letters:<4} {metric:<3} {references:<3} {uses:4} {device}\n"
    ))
}

fn address(text: &str) -> Option<Ipv6Addr> {
    u128::from_str_radix(text, 16).ok().map(Ipv6Addr::from)
}

fn name(address: Ipv6Addr, numeric: bool) -> String {
    match address {
        _ if numeric => host::numeric(IpAddr::V6(address)),
        Ipv6Addr::UNSPECIFIED => "[::]".into(),
        _ => host::name(IpAddr::V6(address)),
    }
}
