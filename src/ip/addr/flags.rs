//! The flags of addresses: their names, and which can be set.

use crate::cli::object::Term;
use crate::netlink::uapi::addr::ifa_f;

/// A flag of an address.
pub struct Flag {
    /// The name on the command line and in the output.
    pub name: &'static str,
    /// The bit (IFA_F_HOMEADDRESS etc.).
    pub bit: u32,
    /// Whether only IPv6 addresses can have the flag.
    pub(super) only_inet6: bool,
}

const fn flag(name: &'static str, bit: u32) -> Flag {
    Flag { name, bit, only_inet6: false }
}

const fn inet6(name: &'static str, bit: u32) -> Flag {
    Flag { name, bit, only_inet6: true }
}

/// The operands of list commands: flags, each with an optional `-`, and the interface.
pub const OPERAND: &str = "\
    [ permanent | dynamic | primary | secondary | temporary | tentative | dadfailed | deprecated | home | nodad | \
    optimistic | mngtmpaddr | noprefixroute | autojoin | stable-privacy ] [ [ dev ] IFNAME ]";

/// The flags in the usage.
pub const TERMS: &[Term] = &[
    ("FLAG-LIST", "[ FLAG-LIST ] FLAG"),
    (
        "FLAG",
        "[ permanent | dynamic | secondary | primary | [-]tentative | [-]deprecated | [-]dadfailed | temporary | \
         stable-privacy | CONFFLAG-LIST ]",
    ),
    ("CONFFLAG-LIST", "[ CONFFLAG-LIST ] CONFFLAG"),
    ("CONFFLAG", "[ home | nodad | optimistic | mngtmpaddr | noprefixroute | autojoin ]"),
];

/// All flags in the order of the output. The first bit has two names, one of them for IPv6.
pub static FLAGS: &[Flag] = &[
    flag("secondary", ifa_f::SECONDARY),
    flag("temporary", ifa_f::SECONDARY),
    inet6("nodad", ifa_f::NODAD),
    inet6("optimistic", ifa_f::OPTIMISTIC),
    flag("dadfailed", ifa_f::DADFAILED),
    inet6("home", ifa_f::HOMEADDRESS),
    flag("deprecated", ifa_f::DEPRECATED),
    flag("tentative", ifa_f::TENTATIVE),
    flag("permanent", ifa_f::PERMANENT),
    inet6("mngtmpaddr", ifa_f::MANAGETEMPADDR),
    flag("noprefixroute", ifa_f::NOPREFIXROUTE),
    flag("autojoin", ifa_f::MCAUTOJOIN),
    flag("stable-privacy", ifa_f::STABLE_PRIVACY),
];
