//! Names of Ethernet protocols.

use crate::cli::value::unsigned;

/// Protocols by name (linux/if_ether.h); the first name of a number is the one shown.
const NAMES: &[(&str, u16)] = &[
    ("ip", 0x0800),
    ("ipv4", 0x0800),
    ("arp", 0x0806),
    ("802.1Q", 0x8100),
    ("802.1ad", 0x88a8),
    ("ipv6", 0x86dd),
    ("mpls_uc", 0x8847),
    ("mpls_mc", 0x8848),
];

/// The number of a name, whatever its case, or of a number written out.
pub fn number(text: &str) -> Option<u16> {
    let named = NAMES.iter().find(|row| row.0.eq_ignore_ascii_case(text)).map(|row| row.1);
    named.or_else(|| unsigned(text))
}

/// The name of a number, or `[number]`.
pub fn name(number: u16) -> String {
    let named = NAMES.iter().find(|row| row.1 == number);
    named.map_or_else(|| format!("[{number}]"), |row| row.0.into())
}
