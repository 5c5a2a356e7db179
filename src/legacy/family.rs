//! Families of addresses: what net-tools calls them.

use crate::netlink::uapi::family::{INET, INET6, UNSPEC};

/// A family of addresses. Only the first two have routes and addresses today.
pub struct Family {
    /// AF_INET and so on.
    pub number: u8,
    /// `inet`
    pub name: &'static str,
    /// `DARPA Internet`
    pub title: &'static str,
    /// Whether it ever had routes.
    pub routes: bool,
}

const fn row(number: u8, name: &'static str, title: &'static str, routes: bool) -> Family {
    Family { number, name, title, routes }
}

/// The families, in the order they are listed.
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

/// The family of a name.
pub fn by_name(name: &str) -> Option<&'static Family> {
    FAMILIES.iter().find(|family| family.name == name)
}

/// The number of the family of a name; `unspec` is one as well.
pub fn number(name: &str) -> Option<u8> {
    by_name(name).map(|family| family.number).or((name == "unspec").then_some(UNSPEC))
}

/// What `-A` and the long options of `route` call the families, and their names here.
static OPTIONS: &[(&str, &str)] = &[
    ("ip", "inet"),
    ("ip6", "inet6"),
    ("tcpip", "inet"),
    ("appletalk", "ddp"),
    ("econet", "ec"),
    // A family that is known by name alone.
    ("bluetooth", "bluetooth"),
];

/// The name of the family that an option means. `ec` is none: that is `econet` there.
pub(super) fn of_option(typed: &str) -> Option<&'static str> {
    let other = OPTIONS.iter().find(|row| row.0 == typed).map(|row| row.1);
    other.or_else(|| by_name(typed).map(|family| family.name).filter(|name| *name != "ec"))
}

/// Names with their titles, three a line.
pub fn listed(rows: impl Iterator<Item = (&'static str, &'static str)>) -> String {
    let pieces: Vec<String> = rows.map(|(name, title)| format!("{name} ({title}) ")).collect();
    pieces.chunks(3).map(|line| format!("    {}\n", line.concat())).collect()
}
