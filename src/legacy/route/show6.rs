//! `route -6`: shows the IPv6 routes of /proc/net/ipv6_route. This file has the reference and use counts of a route, which
//! netlink does not report.

use super::Style;
use crate::error::{Error, Result};
use crate::legacy::host;
use crate::print::{Printer, Val};
use crate::text::from_bytes;
use std::net::{IpAddr, Ipv6Addr};

const FILE: &str = "/proc/net/ipv6_route";
const HEAD: &str =
    "Destination                    Next Hop                   Flag Met Ref  Use If\n";

/// `RTF_CACHE`: an exception to a route for one destination, for example its path MTU.
const CACHED: u32 = 0x0100_0000;
/// `RTF_REJECT`
const REJECT: u32 = 0x0200;

/// Flags of a route (`RTF_…`, linux/route.h and linux/ipv6_route.h) and their letters, in the order of the output.
const LETTERS: &[(u32, &str)] = &[
    (0x0002, "G"),
    (0x0004, "H"),
    (0x0008, "R"),
    (0x0001_0000, "D"),
    (0x0004_0000, "A"),
    (0x0020_0000, "n"),
    (0x0040_0000, "e"),
    (CACHED, "C"),
    (0x0020, "m"),
];

/// Shows the routes of all tables, then with -C the cached routes. Errors: the file cannot be read.
pub fn run(style: Style, p: &mut Printer) -> Result {
    let bytes = std::fs::read(FILE).map_err(|error| Error::os(FILE, error))?;
    let text = from_bytes(&bytes);
    for (wanted, cached, title) in
        [(style.fib, false, "routing table"), (style.cache, true, "routing cache")]
    {
        if !wanted {
            continue;
        }
        p.format(format_args!("Kernel IPv6 {title}\n{HEAD}"));
        let routes = text.lines().filter_map(Route::read);
        for route in routes.filter(|route| (route.flags & CACHED != 0) == cached) {
            p.object(None, |p| route.show(style.numeric, p));
        }
    }
    Ok(())
}

/// A line of the file: `TARGET LEN SOURCE LEN NEXTHOP METRIC REFCNT USE FLAGS IFNAME`, numbers in hexadecimal.
struct Route<'t> {
    target: Ipv6Addr,
    bits: u32,
    hop: Ipv6Addr,
    metric: u32,
    references: u32,
    uses: u32,
    flags: u32,
    device: &'t str,
}

impl<'t> Route<'t> {
    fn read(line: &'t str) -> Option<Self> {
        let words: Vec<&str> = line.split_ascii_whitespace().collect();
        let [target, bits, _, _, hop, metric, references, uses, flags, device] = words[..] else {
            return None;
        };
        let number = |text: &str| u32::from_str_radix(text, 16).ok();
        Some(Route {
            target: address(target)?,
            bits: number(bits)?,
            hop: address(hop)?,
            metric: number(metric)?,
            references: number(references)?,
            uses: number(uses)?,
            flags: number(flags)?,
            device,
        })
    }

    fn show(&self, numeric: bool, p: &mut Printer) {
        let target = format!("{}/{}", name(self.target, numeric), self.bits);
        p.both("dst", &target, &format!("{target:<30} "));
        let hop = name(self.hop, numeric);
        let known = if self.hop.is_unspecified() { Val::Null } else { Val::Str(&hop) };
        p.both("gateway", known, &format!("{hop:<26} "));
        let is_set = |row: &&(u32, &str)| self.flags & row.0 != 0;
        let first = if self.flags & REJECT != 0 { "!" } else { "U" };
        let letters = LETTERS.iter().filter(is_set).map(|row| row.1);
        let letters: Vec<_> = std::iter::once(first).chain(letters).collect();
        super::show_flags(&letters, 4, p);
        let signed = |n: u32| n as i32;
        p.both("metric", self.metric, &format!(" {:<3}", signed(self.metric)));
        p.both("ref", self.references, &format!(" {:<3}", signed(self.references)));
        p.both("use", self.uses, &format!(" {:4}", signed(self.uses)));
        p.put("ifname", " ", self.device, "\n");
    }
}

fn address(text: &str) -> Option<Ipv6Addr> {
    u128::from_str_radix(text, 16).ok().map(Ipv6Addr::from)
}

/// The host name of an address. With -n, or if there is no name, the address.
fn name(address: Ipv6Addr, numeric: bool) -> String {
    match address {
        _ if numeric => host::numeric(IpAddr::V6(address)),
        Ipv6Addr::UNSPECIFIED => "[::]".into(),
        _ => host::name(IpAddr::V6(address)),
    }
}
