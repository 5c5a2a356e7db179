//! Writes the commands that add, configure and activate links.

use super::{Lines, options};
use crate::attr::kind::LinkKind;
use crate::attr::{Attr, Type};
use crate::error::Result;
use crate::ip::link::{kind, port};
use crate::netlink::message::{Messages, Nlas, iter};
use crate::netlink::uapi::bridge::br;
use crate::netlink::uapi::hardware::{ETHER, LOOPBACK};
use crate::netlink::uapi::link::{bond, iff, ifla, info, tun};
use crate::print::format;
use crate::query::links;
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::Ifname;

/// Interfaces that the kernel or its modules create in each namespace.
const BUILT_IN: &[&str] = &[
    "lo", "tunl0", "gre0", "gretap0", "erspan0", "ip_vti0", "ip6_vti0", "sit0", "ip6tnl0",
    "ip6gre0",
];
/// Kinds that are created in pairs.
const PAIRS: &[&str] = &["veth", "vxcan", "netkit"];

/// A link with its name and kind.
struct Saved<'a> {
    link: Link<'a>,
    name: Ifname,
    kind: String,
}

/// Writes the links, lower interfaces before upper ones. The commands that set links up come last.
pub fn save(s: &Session, out: &mut Lines) -> Result {
    let messages = links::all(s)?;
    let all = Messages(&messages).map(|message| Link::parse(&message));
    let all: Vec<_> = all.filter_map(Saved::new).collect();
    let ordered = in_order(&all);
    for (at, saved) in ordered.iter().enumerate() {
        if !ordered[..at].iter().any(|other| is_peer(saved, other)) {
            add(saved, &all, s, out);
        }
    }
    ordered.iter().for_each(|saved| set(saved, s, out));
    ordered.iter().for_each(|saved| set_port(saved, s, out));
    for saved in ordered.iter().filter(|saved| saved.link.is_up()) {
        out.add(["link", "set", &saved.name.to_string(), "up"]);
    }
    Ok(())
}

/// Orders links so that each one follows the links that it requires.
fn in_order<'s, 'a>(all: &'s [Saved<'a>]) -> Vec<&'s Saved<'a>> {
    let mut left: Vec<_> = all.iter().collect();
    let mut ordered = Vec::new();
    while !left.is_empty() {
        let waits = |saved: &Saved| left.iter().any(|other| saved.needs(other));
        let at = left.iter().position(|saved| !waits(saved)).unwrap_or_default();
        ordered.push(left.remove(at));
    }
    ordered
}

impl<'a> Saved<'a> {
    fn new(link: Link<'a>) -> Option<Self> {
        let kind = link.kind().unwrap_or_default().into_owned();
        Some(Saved { name: link.name()?, kind, link })
    }

    fn data(&self) -> Option<Nlas<'a>> {
        self.link.info()?.nest(info::DATA)
    }

    /// The index of the lower link or peer, if that is in this namespace.
    fn lower(&self) -> Option<u32> {
        let is_elsewhere = self.link.nlas.has(ifla::LINK_NETNSID);
        self.link.nlas.u32(ifla::LINK).filter(|index| *index != 0 && !is_elsewhere)
    }

    fn is_pair(&self) -> bool {
        PAIRS.contains(&&*self.kind)
    }

    fn is_port_of(&self, other: &Saved) -> bool {
        self.link.master() == Some(other.link.index)
    }

    fn address(&self) -> Option<&'a [u8]> {
        self.link.nlas.get(ifla::ADDRESS).filter(|_| self.link.hardware == ETHER)
    }

    /// Whether the kernel may copy the link-layer address from `other`: the lower link, a port, or a link that an
    /// option names.
    fn may_inherit_from(&self, other: &Saved) -> bool {
        let index = other.link.index;
        let is_lower = !self.is_pair() && self.lower() == Some(index);
        is_lower || other.is_port_of(self) || self.named().any(|named| named == index)
    }

    /// Whether `other` must be added first. Ports are added to their masters later.
    fn needs(&self, other: &Saved) -> bool {
        let index = other.link.index;
        let is_lower = !self.is_pair() && self.lower() == Some(index);
        // The kernel creates the peer first, so the peer has the lower index.
        let is_main = self.is_pair() && self.lower() == Some(index) && index > self.link.index;
        let is_named = self.named().any(|named| named == index) && !other.is_port_of(self);
        index != self.link.index && (is_lower || is_named || is_main)
    }

    /// The links that options of this link name.
    fn named(&self) -> impl Iterator<Item = u32> {
        let rows = kind::find(&self.kind).map_or(&[][..], |kind| kind.set);
        let data = self.data();
        let devices = rows.iter().filter(|row| matches!(row.ty, Type::Dev)).map(|row| row.id);
        devices.filter_map(move |id| data.as_ref()?.u32(id))
    }
}

/// Writes the command that adds a link.
fn add(saved: &Saved, all: &[Saved], s: &Session, out: &mut Lines) {
    let name = saved.name.to_string();
    let Saved { link, kind, .. } = saved;
    if BUILT_IN.contains(&&*name) {
        return;
    }
    if kind == "tun" {
        return add_tun(saved, out);
    }
    if kind.is_empty() || !kind::can_add(kind) {
        return out.note(&format!("{name} is not saved: ip link add cannot create it"));
    }
    let lower = link.nlas.u32(ifla::LINK).filter(|index| *index != 0);
    if lower.is_some() && saved.lower().is_none() {
        let what = if saved.is_pair() { "other end" } else { "lower link" };
        return out
            .note(&format!("{name} ({kind}) is not saved: its {what} is in another namespace"));
    }
    let mut words: Vec<String> = ["link", "add", &name].map(str::to_string).into();
    for (id, keyword) in
        [(ifla::NUM_TX_QUEUES, "numtxqueues"), (ifla::NUM_RX_QUEUES, "numrxqueues")]
    {
        words.extend(number(link, id, keyword, 1).into_iter().flatten());
    }
    if let Some(lower) = saved.lower().filter(|_| !saved.is_pair()) {
        words.extend(["link".into(), s.links.name(lower).to_string()]);
    }
    words.extend(address(saved, all).into_iter().flatten());
    words.extend(["type".into(), kind.clone()]);
    let is_skipped =
        |row: &Attr| is_of_port(saved, row) || is_refused(saved, row) || is_unknown(saved, row);
    let missing = match (kind::find(kind), saved.data()) {
        (Some(rows), Some(data)) => {
            let (options, missing) = options::words(rows, &data, is_skipped, s);
            words.extend(options);
            missing
        }
        _ => Vec::new(),
    };
    if let Some(index) = saved.lower().filter(|_| saved.is_pair()) {
        let peer = all.iter().find(|other| other.link.index == index);
        words.push("peer".into());
        words.extend(peer.into_iter().flat_map(|peer| peer_options(peer, s)));
        words.extend(["name".into(), s.links.name(index).to_string()]);
        words.extend(peer.and_then(|peer| address(peer, all)).into_iter().flatten());
    }
    out.add(words);
    for keyword in missing {
        out.note(&format!("{name}: the value of {keyword} is not saved"));
    }
}

/// The options of the peer of a netkit pair that are set separately for the peer.
fn peer_options(peer: &Saved, s: &Session) -> Vec<String> {
    let is_shared = |row: &Attr| !matches!(row.name(), "forward" | "blackhole" | "scrub");
    match (kind::find(&peer.kind), peer.data()) {
        (Some(kind), Some(data)) if peer.kind == "netkit" => {
            options::words(kind, &data, is_shared, s).0
        }
        _ => Vec::new(),
    }
}

/// Whether two links are a pair that one command creates.
fn is_peer(saved: &Saved, other: &Saved) -> bool {
    saved.is_pair() && saved.kind == other.kind && saved.lower() == Some(other.link.index)
}

/// Whether this option of a bond names its ports.
fn is_of_port(saved: &Saved, row: &Attr) -> bool {
    saved.kind == "bond" && matches!(row.ty, Type::Dev)
}

/// Whether the kernel refuses this option of a bond in its mode, or without link monitoring.
fn is_refused(saved: &Saved, row: &Attr) -> bool {
    let mode = saved.data().and_then(|data| data.u8(bond::MODE)).unwrap_or_default();
    let has = |id| saved.data().and_then(|data| data.uint(id)).is_some_and(|n| n != 0);
    let (round_robin, active_backup, ieee8023ad, tlb, alb) = (0, 1, 4, 5, 6);
    saved.kind == "bond"
        && match row.name() {
            "packets_per_slave" => mode != round_robin,
            "tlb_dynamic_lb" => mode != tlb && mode != alb,
            "arp_interval" | "arp_validate" | "arp_all_targets" | "arp_missed_max" => {
                [ieee8023ad, tlb, alb].contains(&mode) || !has(row.id)
            }
            "primary_reselect" => ![active_backup, tlb, alb].contains(&mode),
            "miimon" | "updelay" | "downdelay" | "peer_notify_delay" => !has(row.id),
            name => {
                mode != ieee8023ad
                    && (name.starts_with("lacp_")
                        || name.starts_with("ad_")
                        || name == "coupled_control")
            }
        }
}

/// Whether this option of a bridge exists only with VLAN filtering, and the kernel lacks VLAN filtering. Such a kernel
/// reports these options as off, and refuses to set them.
fn is_unknown(saved: &Saved, row: &Attr) -> bool {
    let has_vlans = saved.data().is_some_and(|data| data.has(br::VLAN_DEFAULT_PVID));
    saved.kind == "bridge" && matches!(row.name(), "vlan_filtering" | "mst_enabled") && !has_vlans
}

/// The link-layer address, unless the kernel takes it from another link.
fn address(saved: &Saved, all: &[Saved]) -> Option<[String; 2]> {
    // A bridge whose last port has been removed has an address of zeros.
    let address = saved.address().filter(|address| address.iter().any(|byte| *byte != 0))?;
    let is_giver =
        |other: &Saved| saved.may_inherit_from(other) && other.address() == Some(address);
    let is_own = !all.iter().any(is_giver);
    is_own.then(|| ["address".into(), format::hex_bytes(address, ":")])
}

fn number(link: &Link, id: u16, keyword: &str, usual: u32) -> Option<[String; 2]> {
    let n = link.nlas.u32(id).filter(|n| *n != usual)?;
    Some([keyword.into(), n.to_string()])
}

/// Writes the `ip tuntap` command for a persistent device.
fn add_tun(saved: &Saved, out: &mut Lines) {
    let name = saved.name.to_string();
    let Some(data) = saved.data().filter(|data| data.u8(tun::PERSIST) == Some(1)) else {
        return out.note(&format!("{name} is not saved: it is not persistent"));
    };
    let mode = if data.u8(tun::TYPE) == Some(TAP) { "tap" } else { "tun" };
    let mut words: Vec<String> =
        ["tuntap", "add", "dev", &name, "mode", mode].map(Into::into).into();
    for (id, keyword) in [(tun::OWNER, "user"), (tun::GROUP, "group")] {
        words.extend(data.u32(id).map(|n| [keyword.into(), n.to_string()]).into_iter().flatten());
    }
    let flags = [(tun::PI, "pi"), (tun::VNET_HDR, "vnet_hdr"), (tun::MULTI_QUEUE, "multi_queue")];
    words.extend(flags.iter().filter(|flag| data.u8(flag.0) == Some(1)).map(|flag| flag.1.into()));
    out.add(words);
    // A TUN device has no link-layer address.
    if let Some(address) = saved.address() {
        out.add(["link", "set", &name, "address", &format::hex_bytes(address, ":")]);
    }
}

/// IFF_TAP (linux/if_tun.h)
const TAP: u8 = 2;

/// Writes the command that sets the properties in which the link differs from a new one, and the commands that add its
/// alternative names.
fn set(saved: &Saved, s: &Session, out: &mut Lines) {
    let Saved { link, name, .. } = saved;
    let (name, nlas) = (name.to_string(), &link.nlas);
    if BUILT_IN.contains(&&*name) && !link.is_up() {
        return;
    }
    let mut words: Vec<String> = Vec::new();
    let mut put = |pair: [String; 2]| words.extend(pair);
    if let Some(alias) = nlas.str(ifla::IFALIAS) {
        put(["alias".into(), alias.into_owned()]);
    }
    number(link, ifla::GROUP, "group", 0).map(&mut put);
    number(link, ifla::TXQLEN, "txqueuelen", 1000).map(&mut put);
    for (keyword, is_on, usual) in [
        ("arp", link.flags & iff::NOARP == 0, [ETHER, LOOPBACK].contains(&link.hardware)),
        ("multicast", link.flags & iff::MULTICAST != 0, link.hardware == ETHER),
        ("promisc", link.flags & iff::PROMISC != 0, false),
        ("allmulticast", link.flags & iff::ALLMULTI != 0, false),
    ] {
        if is_on != usual {
            put([keyword.into(), if is_on { "on" } else { "off" }.into()]);
        }
    }
    if nlas.u8(ifla::PROTO_DOWN) == Some(1) {
        put(["protodown".into(), "on".into()]);
    }
    let limits = [
        (ifla::GSO_MAX_SIZE, "gso_max_size", 65536),
        (ifla::GSO_MAX_SEGS, "gso_max_segs", 65535),
        (ifla::GRO_MAX_SIZE, "gro_max_size", 65536),
        (ifla::GSO_IPV4_MAX_SIZE, "gso_ipv4_max_size", 65536),
        (ifla::GRO_IPV4_MAX_SIZE, "gro_ipv4_max_size", 65536),
    ];
    limits.iter().filter_map(|row| number(link, row.0, row.1, row.2)).for_each(&mut put);
    match nlas.get(ifla::AF_SPEC).and_then(links::addr_gen_mode) {
        Some(1) => put(["addrgenmode".into(), "none".into()]),
        Some(3) => put(["addrgenmode".into(), "random".into()]),
        _ => {}
    }
    if let Some(master) = link.master() {
        put(["master".into(), s.links.name(master).to_string()]);
    }
    number(link, ifla::MTU, "mtu", if name == "lo" { 65536 } else { 1500 }).map(&mut put);
    if !words.is_empty() {
        out.add(["link", "set", &name].map(str::to_string).into_iter().chain(words));
    }
    let others = iter(nlas.get(ifla::PROP_LIST).unwrap_or_default());
    for (_, other) in others.filter(|other| other.0 == ifla::ALT_IFNAME) {
        let other = crate::text::from_c(other);
        out.add(["link", "property", "add", "dev", &name, "altname", &*other]);
    }
}

/// Writes the commands that set the options of a port, and those options of a master that name its ports.
fn set_port(saved: &Saved, s: &Session, out: &mut Lines) {
    let mut put = |kind: &LinkKind, data: &Nlas, is_skipped: &dyn Fn(&Attr) -> bool| {
        let (words, _) = options::words(kind, data, is_skipped, s);
        if !words.is_empty() {
            let head = ["link", "set", &saved.name.to_string(), "type", kind.name].map(Into::into);
            out.add(head.into_iter().chain(words));
        }
    };
    if let (Some(kind), Some(data)) = (kind::find(&saved.kind), saved.data()) {
        put(kind, &data, &|row| !is_of_port(saved, row));
    }
    let data = saved.link.info().and_then(|info| info.nest(info::SLAVE_DATA));
    let full = format!("{}_slave", saved.link.port_kind().unwrap_or_default());
    if let (Some(kind), Some(data)) = (port::find(&full), data) {
        // The state of a port is determined by its carrier or by the spanning tree protocol.
        put(kind, &data, &|row| row.name() == "state");
    }
}
