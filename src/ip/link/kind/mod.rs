//! Link kinds: `ip link … type KIND`. Each file defines one kind.

mod amt;
mod bareudp;
mod batadv;
mod bond;
pub mod bridge;
mod can;
mod can_show;
mod dsa;
mod geneve;
mod gre;
mod gre6;
mod gre_rows;
mod gtp;
#[cfg(test)]
mod hooks;
mod hsr;
mod ip6tnl;
mod ipip;
mod ipoib;
mod ipvlan;
pub mod macsec;
mod macvlan;
mod netkit;
mod ovpn;
mod rmnet;
mod tun;
pub mod tunnel;
pub mod tunnel6;
pub mod veth;
mod vlan;
pub mod vrf;
mod vti;
mod vxlan;
mod wwan;
mod xfrm;

use super::port;
use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::{NlaBuf, Room};
use crate::attr::types::Type;
use crate::cli::args::Args;
use crate::cli::grammar::Spec;
use crate::error::{Result, refuse};
use crate::netlink::message::{self, Messages, NLA};
use crate::netlink::uapi::family::INET;
use crate::netlink::uapi::link::{ifla, info};
use crate::netlink::{Nlas, Request};
use crate::print::{Printer, Val};
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::word::ByStart;

/// The kinds with options. Other kinds are sent without options.
pub static KINDS: &[&LinkKind] = &[
    &amt::AMT,
    &bareudp::BAREUDP,
    &batadv::BATADV,
    &bond::BOND,
    &bridge::BRIDGE,
    &can::CAN,
    &dsa::DSA,
    &gre::ERSPAN,
    &geneve::GENEVE,
    &gre::GRE,
    &gre::GRETAP,
    &gtp::GTP,
    &hsr::HSR,
    &gre6::IP6ERSPAN,
    &gre6::IP6GRE,
    &gre6::IP6GRETAP,
    &ip6tnl::IP6TNL,
    &ipip::IPIP,
    &ipoib::IPOIB,
    &ipvlan::IPVLAN,
    &ipvlan::IPVTAP,
    &macsec::MACSEC,
    &macvlan::MACVLAN,
    &macvlan::MACVTAP,
    &netkit::NETKIT,
    &ovpn::OVPN,
    &rmnet::RMNET,
    &ipip::SIT,
    &tun::TUN,
    &veth::VETH,
    &vlan::VLAN,
    &vrf::VRF,
    &vti::VTI,
    &vti::VTI6,
    &veth::VXCAN,
    &vxlan::VXLAN,
    &wwan::WWAN,
    &xfrm::XFRM,
];

/// Returns the kind with this name.
#[inline]
pub fn find(name: &str) -> Option<&'static LinkKind> {
    called(name.as_bytes())
}

/// An index of the kinds by the first two bytes of their names. Long batches and lists look up many kinds.
static BY_START: ByStart = {
    let mut by_start = ByStart::NONE;
    let mut row = 0;
    while row < KINDS.len() {
        by_start.add_word(row, KINDS[row].name);
        row += 1;
    }
    by_start
};

#[inline]
fn called(name: &[u8]) -> Option<&'static LinkKind> {
    Some(KINDS[BY_START.find(name, |row| KINDS[row].name.as_bytes() == name)?])
}

/// Kinds without options.
pub const BARE: &[(&str, &str)] = &[
    ("dummy", "interface that drops all packets sent, for addresses without a device"),
    ("ifb", "intermediate functional block: queues and shapes traffic redirected by tc"),
    ("netdevsim", "simulated network device, for tests of kernel interfaces"),
    ("nlmon", "netlink monitor: packet capture on it shows netlink messages"),
    ("pfcp", "Packet Forwarding Control Protocol of mobile networks"),
    ("team", "several interfaces combined to one, controlled by a daemon (teamd)"),
    ("team_slave", "port of a team: settings of one interface in the team"),
    ("vcan", "virtual CAN interface: frames sent are received on the same host"),
    ("virt_wifi", "simulated wireless interface on top of an Ethernet interface"),
];

/// Kinds without options that the usage of the reference does not know: `ip link help wireguard` prints the usage of
/// `ip link`.
pub const UNNAMED: &[(&str, &str)] =
    &[("wireguard", "encrypted tunnel to configured peers over UDP (WireGuard)")];

/// Returns the names and descriptions of all known kinds; with `adding`, only of those that `ip link add` creates.
pub fn all(adding: bool) -> Vec<(&'static str, &'static str)> {
    let documented = KINDS.iter().chain(port::PORTS).map(|kind| (kind.name, kind.doc));
    let bare = BARE.iter().chain(UNNAMED).copied();
    documented.chain(bare).filter(|kind| !adding || can_add(kind.0)).collect()
}

/// Whether `ip link add` creates links of this kind. It cannot create the kinds of ports (`bond_slave`), nor devices
/// that are created in other ways.
pub fn can_add(name: &str) -> bool {
    find(name).map_or(!name.ends_with("_slave"), |kind| kind.can_add)
}

/// The options of a kind, or of a port's kind.
pub fn options(name: &str) -> Vec<&'static Spec> {
    find_any(name).map(LinkKind::specs).unwrap_or_default()
}

/// Returns the kind, or port's kind, with this name.
pub(super) fn find_any(name: &str) -> Option<&'static LinkKind> {
    find(name).or_else(|| port::find(name))
}

/// Whether this is a kind without options.
pub(super) fn is_bare(name: &str) -> bool {
    BARE.iter().any(|kind| kind.0 == name)
}

/// Whether this is a known kind, or a port's kind.
pub fn is_known(name: &str) -> bool {
    find_any(name).is_some() || is_bare(name)
}

/// The contents of IFLA_LINKINFO.
pub struct Info<'a> {
    name: &'a str,
    /// The contents of IFLA_INFO_DATA. Without options the attribute is absent: an empty one would be another request.
    data: Option<NlaBuf>,
}

/// The maximum length of a request with options of a kind in bytes: the size of the reference's buffer.
const LONGEST: usize = 1024;

impl<'a> Info<'a> {
    /// A kind without options.
    pub fn new(name: &'a str) -> Self {
        Info { name, data: None }
    }

    /// Reads the options of the kind. `set` is the interface to change, or `None` to create one. `before` is the length
    /// of the request before the options in bytes. If the kind has no options, no words are consumed.
    pub fn read(
        &mut self,
        args: &mut Args,
        set: Option<&str>,
        before: usize,
        s: &Session,
    ) -> Result {
        if args.is_empty() {
            return Ok(());
        }
        let Some(kind) = find_any(self.name).filter(|kind| !kind.set.is_empty()) else {
            return Ok(());
        };
        // The options are nested in two attributes, after the name of the kind.
        let before = before + 3 * NLA + self.name.len().next_multiple_of(4);
        let room = Some(Room { before, bound: LONGEST });
        let data = self.data.insert(kind.buffer(set.is_none(), room));
        if let Some(set) = set.filter(|_| kind.seeded) {
            seed(kind, data, &existing(set, s)?)?;
        }
        kind.read(data, args, s)
    }
}

/// Returns the message of a device, for kinds whose driver requires all current settings.
fn existing(name: &str, s: &Session) -> Result<Vec<u8>> {
    crate::query::links::whole(s, s.links.required(name)?)
}

/// Sets `data` to the current options of a device. Errors: the device has another kind.
fn seed(kind: &LinkKind, data: &mut NlaBuf, device: &[u8]) -> Result {
    let info = Messages(device).next().and_then(|message| Link::parse(&message).info());
    match info.and_then(|info| info.nest(info::DATA)) {
        Some(current) if has_ends_of(kind, &current) => {
            kind.seed(data, &current);
            Ok(())
        }
        _ => refuse("Failed to get existing tunnel info."),
    }
}

/// Whether the endpoints of a device have the address family of the kind. This fails for most devices of another kind.
fn has_ends_of(kind: &LinkKind, data: &Nlas) -> bool {
    kind.set.iter().all(|row| match row.ty {
        Type::End { family } => {
            let fits = |end| message::ip(end).is_some_and(|ip| ip.is_ipv4() == (family == INET));
            data.get(row.id).is_none_or(fits)
        }
        _ => true,
    })
}

impl Info<'_> {
    /// Whether attributes contain file descriptors.
    pub fn holds_files(&self) -> bool {
        self.data.as_ref().is_some_and(NlaBuf::holds_files)
    }

    /// Appends IFLA_LINKINFO to a request.
    pub fn put(&self, request: &mut Request) {
        let is_port = self.name.ends_with("_slave");
        let data = if is_port { info::SLAVE_DATA } else { info::DATA };
        request.nest(ifla::LINKINFO, |request| {
            // As in the reference, the name has no terminating NUL byte.
            request.put(info::KIND, &crate::text::to_bytes(self.name));
            if let Some(values) = &self.data {
                request.nest(data, |nest| values.write(nest));
            }
        });
    }
}

/// Prints the kind of a link with its options, and those of the port, in separate lines.
pub fn show(l: &Link, p: &mut Printer, s: &Session) {
    let Some(link_info) = l.info() else { return };
    p.object(Some("linkinfo"), |p| {
        if let Some(name) = link_info.text(info::KIND) {
            p.line();
            p.put("info_kind", "    ", Val::Bytes(name), " ");
            let kind = called(name);
            show_data(kind, link_info.nest(info::DATA), "info_data", p, s);
            if let Some(counters) = kind.and_then(|kind| kind.counters)
                && let Some(stats) = link_info.get(info::XSTATS).filter(|_| s.options.stats > 0)
            {
                p.object(Some("info_xstats"), |p| counters(stats, p));
            }
        }
        if let Some(name) = link_info.str(info::SLAVE_KIND) {
            p.line();
            p.put("info_slave_kind", "    ", &name, "_slave ");
            let kind = port::find(&format!("{name}_slave"));
            show_data(kind, link_info.nest(info::SLAVE_DATA), "info_slave_data", p, s);
        }
    });
}

fn show_data(kind: Option<&LinkKind>, data: Option<Nlas>, key: &str, p: &mut Printer, s: &Session) {
    if let (Some(kind), Some(data)) = (kind.filter(|kind| !kind.show.is_empty()), data) {
        p.object(Some(key), |p| kind.show(&data, p, s));
    }
}
