//! Link kinds: `ip link … type KIND`, a file of definitions each.

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

/// The kinds with options of their own. Any other kind is sent as it is.
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

/// The kind of a name.
pub fn find(name: &str) -> Option<&'static LinkKind> {
    called(name.as_bytes())
}

fn called(name: &[u8]) -> Option<&'static LinkKind> {
    // Most differ in the first byte, and long batches look for many.
    let is_called = |kind: &&&LinkKind| {
        kind.name.as_bytes().first() == name.first() && kind.name.as_bytes() == name
    };
    KINDS.iter().find(is_called).copied()
}

/// Kinds that are known by name alone.
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

/// More of them, of which the reference says nothing: `ip link help wireguard` is the usage of `ip link`.
pub const UNNAMED: &[(&str, &str)] =
    &[("wireguard", "encrypted tunnel to configured peers over UDP (WireGuard)")];

/// The names of all kinds that anything is known of, with one line on each; where a link is added
/// only the kinds that can be.
pub fn all(adding: bool) -> Vec<(&'static str, &'static str)> {
    let documented = KINDS.iter().chain(port::PORTS).map(|kind| (kind.name, kind.doc));
    let bare = BARE.iter().chain(UNNAMED).copied();
    documented.chain(bare).filter(|kind| !adding || can_add(kind.0)).collect()
}

/// Whether `ip link add` makes links of a kind: a port's kind says what a master's port is set to,
/// and some devices are made by other means.
pub fn can_add(name: &str) -> bool {
    find(name).map_or(!name.ends_with("_slave"), |kind| kind.can_add)
}

/// The options of a kind, or of a port's.
pub fn options(name: &str) -> Vec<&'static Spec> {
    find_any(name).map(LinkKind::specs).unwrap_or_default()
}

/// The kind of a name, or of a port's.
pub(super) fn find_any(name: &str) -> Option<&'static LinkKind> {
    find(name).or_else(|| port::find(name))
}

/// Whether a kind is known by name alone.
pub(super) fn is_bare(name: &str) -> bool {
    BARE.iter().any(|kind| kind.0 == name)
}

/// Whether anything is known of a kind, or of a port's.
pub fn is_known(name: &str) -> bool {
    find_any(name).is_some() || is_bare(name)
}

/// What IFLA_LINKINFO is to say.
pub struct Info<'a> {
    name: &'a str,
    /// No options given, no nest sent: an empty nest is another request.
    data: Option<NlaBuf>,
}

/// The most bytes of a request with options of a kind, as the reference has it.
const LONGEST: usize = 1024;

/// Reads the options of a kind; `set` is the interface that is changed, none where one is made. In the request they
/// stand behind so many bytes.
/// Words behind a kind without options stay unread.
pub fn read<'a>(
    name: &'a str,
    args: &mut Args,
    set: Option<&str>,
    before: usize,
    s: &Session,
) -> Result<Info<'a>> {
    // The options stand in two nests, behind the name of the kind.
    let before = before + 3 * NLA + name.len().next_multiple_of(4);
    let room = Some(Room { before, bound: LONGEST });
    let options = |kind: &&LinkKind| !kind.set.is_empty() && !args.is_empty();
    let kind = find_any(name).filter(options);
    let data = match kind {
        Some(kind) if kind.seeded && set.is_some() => {
            let device = existing(set.unwrap_or_default(), s)?;
            Some(with_data(kind, &device, |seed| kind.read(args, false, seed, room, s))?)
        }
        Some(kind) => Some(kind.read(args, set.is_none(), None, room, s)?),
        None => None,
    };
    Ok(Info { name, data })
}

/// The message of a device whose driver wants all of its settings again.
fn existing(name: &str, s: &Session) -> Result<Vec<u8>> {
    crate::query::links::whole(s, s.links.required(name)?)
}

fn with_data<T>(
    kind: &LinkKind,
    device: &[u8],
    read: impl FnOnce(Option<&Nlas>) -> Result<T>,
) -> Result<T> {
    let info = Messages(device).next().and_then(|message| Link::parse(&message).info());
    match info.and_then(|info| info.nest(info::DATA)) {
        Some(data) if has_ends_of(kind, &data) => read(Some(&data)),
        _ => refuse("Failed to get existing tunnel info."),
    }
}

/// Whether the ends of a device are addresses as the kind has them; those of other kinds mostly are not.
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
    /// Whether its values name open files by number.
    pub fn holds_files(&self) -> bool {
        self.data.as_ref().is_some_and(NlaBuf::holds_files)
    }

    /// Adds it to a request.
    pub fn put(&self, request: &mut Request) {
        let is_port = self.name.ends_with("_slave");
        let data = if is_port { info::SLAVE_DATA } else { info::DATA };
        request.nest(ifla::LINKINFO, |request| {
            // Without the NUL that ends text, as the reference sends it.
            request.put(info::KIND, &crate::text::to_bytes(self.name));
            if let Some(values) = &self.data {
                request.nest(data, |nest| values.write(nest));
            }
        });
    }
}

/// Writes the kind of a link and its options, and those of the port it is, on lines of their own.
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
