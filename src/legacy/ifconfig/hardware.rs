//! Hardware classes of net-tools, and the keywords `hw` and `media`.

use super::line::Line;
use super::{hardware_address, usage};
use crate::cli::args::Args;
use crate::error::Result;
use crate::legacy::family::{FAMILIES, listed};
use crate::netlink::uapi::hardware::{ETHER, LOOPBACK, NONE, SIT, TUNNEL};
use crate::netlink::uapi::link::{iff, ifla};
use crate::session::Session;
use nix::libc::{EINVAL, EOPNOTSUPP};

/// A hardware class.
pub struct Class {
    /// Hardware type, `ARPHRD_…` (linux/if_arp.h).
    pub hardware: u16,
    /// Name on the command line: `ether`.
    pub name: &'static str,
    /// Name in the output: `Ethernet`.
    pub title: &'static str,
    /// Formats a link-layer address. None if addresses of the class are not shown.
    pub show: Option<fn(&[u8]) -> String>,
}

const fn class(
    hardware: u16,
    name: &'static str,
    title: &'static str,
    show: Option<fn(&[u8]) -> String>,
) -> Class {
    Class { hardware, name, title, show }
}

/// The classes of net-tools, in the order of --help.
static CLASSES: &[Class] = &[
    class(LOOPBACK, "loop", "Local Loopback", None),
    class(256, "slip", "Serial Line IP", None),
    class(257, "cslip", "VJ Serial Line IP", None),
    class(258, "slip6", "6-bit Serial Line IP", None),
    class(259, "cslip6", "VJ 6-bit Serial Line IP", None),
    class(264, "adaptive", "Adaptive Serial Line IP", None),
    class(781, "ash", "Ash", None),
    class(ETHER, "ether", "Ethernet", Some(colons)),
    class(3, "ax25", "AMPR AX.25", None),
    class(0, "netrom", "AMPR NET/ROM", None),
    class(270, "rose", "AMPR ROSE", None),
    class(TUNNEL, "tunnel", "IPIP Tunnel", Some(|_| String::new())),
    class(512, "ppp", "Point-to-Point Protocol", None),
    class(513, "hdlc", "(Cisco)-HDLC", None),
    class(516, "lapb", "LAPB", None),
    class(7, "arcnet", "ARCnet", None),
    class(15, "dlci", "Frame Relay DLCI", None),
    class(770, "frad", "Frame Relay Access Device", None),
    class(SIT, "sit", "IPv6-in-IPv4", None),
    class(774, "fddi", "Fiber Distributed Data Interface", Some(colons)),
    class(780, "hippi", "HIPPI", Some(colons)),
    class(783, "irda", "IrLAP", Some(colons)),
    class(782, "ec", "Econet", None),
    class(271, "x25", "generic X.25", None),
    class(27, "eui64", "Generic EUI-64", None),
];

/// The class of interfaces whose hardware type is not in [`CLASSES`].
static UNSPEC: Class = class(u16::MAX, "unspec", "UNSPEC", Some(unspecified));

/// Names of the classes for which net-tools supports ARP.
pub const WITH_ARP: &[&str] = &[
    "ash", "ether", "ax25", "netrom", "rose", "arcnet", "dlci", "fddi", "hippi", "irda", "x25",
    "eui64",
];

impl Class {
    /// Whether net-tools supports ARP for this class.
    pub fn has_arp(&self) -> bool {
        WITH_ARP.contains(&self.name)
    }
}

/// Returns the class `name`, also `unspec`. None if net-tools does not have this class.
pub fn by_name(name: &str) -> Option<&'static Class> {
    CLASSES.iter().chain([&UNSPEC]).find(|class| class.name == name)
}

/// Returns the class of a hardware type (`ARPHRD_…`). None if net-tools does not have this type.
pub fn known(hardware: u16) -> Option<&'static Class> {
    CLASSES.iter().find(|class| class.hardware == hardware)
}

/// Returns the name of the class and the formatted link-layer address of an interface. If addresses of the class are not shown,
/// the class is `unspec`.
pub fn shown(hardware: u16, address: &[u8]) -> (&'static str, String) {
    let class = of(hardware);
    match class.show {
        Some(show) => (class.name, show(address)),
        None => (UNSPEC.name, unspecified(address)),
    }
}

/// Returns the class of a hardware type, or `unspec`.
pub fn of(hardware: u16) -> &'static Class {
    known(hardware).unwrap_or(&UNSPEC)
}

/// Formats the first 6 bytes of an address in hexadecimal with colons.
fn colons(address: &[u8]) -> String {
    crate::print::format::hex_bytes(&padded::<6>(address), ":")
}

/// Formats an address as 16 bytes. Only the first 14 are those of the address, as in `sa_data` of SIOCGIFHWADDR.
fn unspecified(address: &[u8]) -> String {
    let data = padded::<14>(address);
    crate::print::format::hex_bytes(&padded::<16>(&data), "-").to_uppercase()
}

/// Returns the first `N` bytes of an address, completed with zeros.
fn padded<const N: usize>(address: &[u8]) -> [u8; N] {
    let mut bytes = [0; N];
    bytes.iter_mut().zip(address).for_each(|(to, from)| *to = *from);
    bytes
}

/// `hw CLASS ADDRESS`: sets the link-layer address. Errors: an unknown class.
pub fn set(l: &mut Line, args: &mut Args, s: &Session) -> Result {
    let name = l.value(args)?;
    let Some(class) = by_name(name) else { return Err(usage()) };
    let Some(read) = hardware_address::reader(name) else {
        l.bad(&format!("hw address type `{name}' has no handler to set address. failed."));
        return l.value(args).map(drop);
    };
    let text = l.value(args)?;
    let Some(mut address) = read(text) else {
        let why = if name == "ash" { "Malformed Ash address" } else { "" };
        l.bad(&format!("{why}{text}: invalid {name} address."));
        return Ok(());
    };
    address.resize(hardware_address::length(name).unwrap_or(address.len()), 0);
    l.configure(s, "SIOCSIFHWADDR", |request, device| {
        request.put(ifla::ADDRESS, &address);
        match device.hardware {
            NONE => Err(EOPNOTSUPP),
            hardware if hardware == class.hardware => Ok(()),
            _ => Err(EINVAL),
        }
    })
}

/// Media types. Upper and lower case are equal.
const MEDIA: &[&str] =
    &["unknown", "10base2", "10baseT", "AUI", "100baseT", "100baseTX", "100baseFX"];

/// `media TYPE`. `media auto` sets IFF_AUTOMEDIA, and net-tools then also reads the word `auto` as an address.
pub(super) fn media(l: &mut Line, args: &mut Args, s: &Session) -> Result {
    let typed = l.value(args)?;
    if typed.eq_ignore_ascii_case("auto") {
        args.back();
        return l.set(s, iff::AUTOMEDIA);
    }
    if !MEDIA.iter().any(|known| known.eq_ignore_ascii_case(typed)) {
        l.bad("Unknown media type.");
        return Ok(());
    }
    l.refuse_card(s, "port")
}

/// The list of classes in `arp --help`.
pub fn list_with_arp() -> String {
    let classes = CLASSES.iter().filter(|class| class.has_arp());
    listed(classes.map(|class| (class.name, class.title)))
}

/// The list of classes and address families in `ifconfig --help`.
pub fn list() -> String {
    let classes = listed(CLASSES.iter().map(|class| (class.name, class.title)));
    classes + &listed(FAMILIES.iter().map(|family| (family.name, family.title)))
}
