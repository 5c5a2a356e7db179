//! Address families and their names in net-tools.

use crate::netlink::uapi::family::{INET, INET6, UNSPEC};

/// An address family. rip supports inet, inet6 and unix; other families are treated as on a kernel without them.
pub struct Family {
    /// Number of the family, `AF_…`.
    pub number: u8,
    /// Name on the command line: `inet`.
    pub name: &'static str,
    /// Name in usage texts: `DARPA Internet`.
    pub title: &'static str,
    /// Whether `route` of net-tools has routes of the family.
    pub routes: bool,
}

const fn row(number: u8, name: &'static str, title: &'static str, routes: bool) -> Family {
    Family { number, name, title, routes }
}

/// The families, in the order of usage texts.
pub static FAMILIES: &[Family] = &[
    row(1, "unix", "UNIX Domain", false),
    row(INET, "inet", "DARPA Internet", true),
    row(INET6, "inet6", "IPv6", true),
    row(3, "ax25", "AMPR AX.25", true),
    row(6, "netrom", "AMPR NET/ROM", true),
    row(11, "rose", "AMPR ROSE", true),
    row(4, "ipx", "Novell IPX", true),
    row(5, "ddp", "Appletalk DDP", true),
    row(19, "ec", "Econet", false),
    row(18, "ash", "Ash", false),
    row(9, "x25", "CCITT X.25", true),
];

/// Returns the family `name`. None if net-tools does not have this family.
pub fn by_name(name: &str) -> Option<&'static Family> {
    FAMILIES.iter().find(|family| family.name == name)
}

/// Returns the number of the family `name`, also of `unspec`.
pub fn number(name: &str) -> Option<u8> {
    by_name(name).map(|family| family.number).or((name == "unspec").then_some(UNSPEC))
}

/// Additional names in `-A` and in long options, with the names in [`FAMILIES`].
static OPTIONS: &[(&str, &str)] = &[
    ("ip", "inet"),
    ("ip6", "inet6"),
    ("tcpip", "inet"),
    ("appletalk", "ddp"),
    ("econet", "ec"),
    // This family is not in FAMILIES.
    ("bluetooth", "bluetooth"),
];

/// Returns the name of the family that a long option or a value of `-A` selects. `ec` is not accepted: options have `econet`.
pub(super) fn of_option(typed: &str) -> Option<&'static str> {
    let other = OPTIONS.iter().find(|row| row.0 == typed).map(|row| row.1);
    other.or_else(|| by_name(typed).map(|family| family.name).filter(|name| *name != "ec"))
}

/// Whether a long option selects an address family: `--inet6`. getopt_long(3) returns the same value for all of these options, so
/// an abbreviation that fits several of them is not ambiguous.
pub(super) fn is_option(option: &str) -> bool {
    of_option(option.trim_start_matches('-')).is_some()
}

/// Formats pairs of name and title for a usage text, three in a line.
pub fn listed(rows: impl Iterator<Item = (&'static str, &'static str)>) -> String {
    let pieces: Vec<String> = rows.map(|(name, title)| format!("{name} ({title}) ")).collect();
    pieces.chunks(3).map(|line| format!("    {}\n", line.concat())).collect()
}
