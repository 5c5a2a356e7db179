//! Links: the lines that add them, set them, and set them up.

use super::{Lines, options};
use crate::attr::{Attr, Type};
use crate::error::Result;
use crate::ip::link::{kind, port};
use crate::netlink::message::{Messages, Nlas, iter};
use crate::netlink::uapi::hardware::{ETHER, LOOPBACK};
use crate::netlink::uapi::link::{iff, ifla, info};
use crate::print::format;
use crate::query::links;
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::Ifname;

/// Interfaces that modules of the kernel make by themselves in each namespace.
const BUILT_IN: &[&str] = &[
    "lo", "tunl0", "gre0", "gretap0", "erspan0", "ip_vti0", "ip6_vti0", "sit0", "ip6tnl0",
    "ip6gre0",
];
/// Kinds whose other end is made with them.
const PAIRS: &[&str] = &["veth", "vxcan", "netkit"];
/// Kinds whose address is that of a port unless it was set.
const BORROWERS: &[&str] = &["bridge", "bond", "team", "hsr"];
/// What the kernel says of an address that was set by a command (NET_ADDR_SET), or is that of another link (NET_ADDR_STOLEN).
const ADDRESS_SET: u8 = 3;
const ADDRESS_STOLEN: u8 = 2;
/// linux/if_link.h
const IFLA_ADDR_ASSIGN_TYPE: u16 = 48;

/// A link with what is known of it.
struct Saved<'a> {
    link: Link<'a>,
    name: Ifname,
    kind: String,
}

/// Writes the links. The interfaces below and beside each other come first; all are set up at the end.
pub fn save(s: &Session, out: &mut Lines) -> Result {
    let messages = links::all(s)?;
    let all = Messages(&messages).map(|message| Link::parse(&message));
    let mut left: Vec<_> = all.filter_map(Saved::new).collect();
    let mut done: Vec<Saved> = Vec::new();
    while !left.is_empty() {
        let waits = |saved: &Saved| left.iter().any(|other| saved.needs(other));
        let at = left.iter().position(|saved| !waits(saved)).unwrap_or_default();
        let next = left.remove(at);
        add(&next, &left, &done, s, out);
        done.push(next);
    }
    done.iter().for_each(|saved| set(saved, s, out));
    done.iter().for_each(|saved| set_port(saved, s, out));
    for saved in done.iter().filter(|saved| saved.link.is_up()) {
        out.add(["link", "set", &saved.name.to_string(), "up"]);
    }
    Ok(())
}

impl<'a> Saved<'a> {
    fn new(link: Link<'a>) -> Option<Self> {
        let kind = link.kind().unwrap_or_default().into_owned();
        Some(Saved { name: link.name()?, kind, link })
    }

    fn data(&self) -> Option<Nlas<'a>> {
        self.link.info()?.nest(info::DATA)
    }

    /// The link below it, or its other end, in this namespace.
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

    /// Whether the other link must be there before it. Ports join their masters later.
    fn needs(&self, other: &Saved) -> bool {
        let index = other.link.index;
        let is_lower = !self.is_pair() && self.lower() == Some(index);
        // The end that is made last has the higher index.
        let is_main = self.is_pair() && self.lower() == Some(index) && index > self.link.index;
        let is_named = self.named().any(|named| named == index) && !other.is_port_of(self);
        index != self.link.index && (is_lower || is_named || is_main)
    }

    /// The links that its options name.
    fn named(&self) -> impl Iterator<Item = u32> {
        let rows = kind::find(&self.kind).map_or(&[][..], |kind| kind.set);
        let data = self.data();
        let devices = rows.iter().filter(|row| matches!(row.ty, Type::Dev)).map(|row| row.id);
        devices.filter_map(move |id| data.as_ref()?.u32(id))
    }
}

/// Writes the line that adds a link.
fn add(saved: &Saved, all: &[Saved], done: &[Saved], s: &Session, out: &mut Lines) {
    let name = saved.name.to_string();
    let Saved { link, kind, .. } = saved;
    if BUILT_IN.contains(&&*name) || done.iter().any(|other| is_peer(saved, other)) {
        return;
    }
    if kind == "tun" {
        return add_tun(saved, s, out);
    }
    if kind.is_empty() || !kind::can_add(kind) {
        return out.note(&format!("{name} is no link that ip link add makes"));
    }
    let is_elsewhere = link.nlas.has(ifla::LINK_NETNSID);
    if is_elsewhere && saved.link.nlas.u32(ifla::LINK).is_some_and(|index| index != 0) {
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
    words.extend(address(saved).into_iter().flatten());
    words.extend(["type".into(), kind.clone()]);
    let is_skipped = |row: &Attr| is_of_port(saved, row) || is_refused(saved, row);
    let missing = match (kind::find(kind), saved.data()) {
        (Some(rows), Some(data)) => {
            let (options, missing) = options::words(rows, &data, is_skipped, s);
            words.extend(options);
            missing
        }
        _ => Vec::new(),
    };
    if let Some(peer) = saved.lower().filter(|_| saved.is_pair()) {
        words.extend(["peer".into(), "name".into(), s.links.name(peer).to_string()]);
        words.extend(
            all.iter()
                .find(|other| other.link.index == peer)
                .and_then(address)
                .into_iter()
                .flatten(),
        );
    }
    out.add(words);
    for keyword in missing {
        out.note(&format!("{name}: the value of {keyword} is not saved"));
    }
}

/// Whether two links are the ends of a pair that one line adds.
fn is_peer(saved: &Saved, other: &Saved) -> bool {
    saved.is_pair() && saved.kind == other.kind && saved.lower() == Some(other.link.index)
}

/// Options of a bond that name its ports.
fn is_of_port(saved: &Saved, row: &Attr) -> bool {
    saved.kind == "bond" && matches!(row.ty, Type::Dev)
}

/// Options of a bond that the kernel refuses in its mode, or where the state of links is not watched.
fn is_refused(saved: &Saved, row: &Attr) -> bool {
    // IFLA_BOND_MODE
    let mode = saved.data().and_then(|data| data.u8(1)).unwrap_or_default();
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

/// The link-layer address, unless it is that of another link.
fn address(saved: &Saved) -> Option<[String; 2]> {
    let Link { hardware, nlas, .. } = &saved.link;
    let address = nlas.get(ifla::ADDRESS).filter(|_| *hardware == ETHER)?;
    let is_own = match nlas.u8(IFLA_ADDR_ASSIGN_TYPE) {
        Some(ADDRESS_STOLEN) => false,
        Some(ADDRESS_SET) => true,
        _ => !BORROWERS.contains(&&*saved.kind),
    };
    is_own.then(|| ["address".into(), format::hex_bytes(address, ":")])
}

fn number(link: &Link, id: u16, keyword: &str, usual: u32) -> Option<[String; 2]> {
    let n = link.nlas.u32(id).filter(|n| *n != usual)?;
    Some([keyword.into(), n.to_string()])
}

/// Writes the line of `ip tuntap` for a device that stays when its program ends.
fn add_tun(saved: &Saved, s: &Session, out: &mut Lines) {
    // linux/if_link.h: IFLA_TUN_…
    let [owner, group, ty, pi, header, persist, queues] = [1, 2, 3, 4, 5, 6, 7];
    let name = saved.name.to_string();
    let Some(data) = saved.data().filter(|data| data.u8(persist) == Some(1)) else {
        return out.note(&format!("{name} is not saved: it ends with the program that made it"));
    };
    let mode = if data.u8(ty) == Some(2) { "tap" } else { "tun" };
    let mut words: Vec<String> =
        ["tuntap", "add", "dev", &name, "mode", mode].map(Into::into).into();
    for (id, keyword) in [(owner, "user"), (group, "group")] {
        words.extend(data.u32(id).map(|n| [keyword.into(), n.to_string()]).into_iter().flatten());
    }
    let flags = [(pi, "pi"), (header, "vnet_hdr"), (queues, "multi_queue")];
    words.extend(flags.iter().filter(|flag| data.u8(flag.0) == Some(1)).map(|flag| flag.1.into()));
    out.add(words);
    let address = address(saved).filter(|_| mode == "tap");
    if let Some(address) = address {
        out.add(
            ["link", "set", &s.links.name(saved.link.index).to_string()]
                .map(str::to_string)
                .into_iter()
                .chain(address),
        );
    }
}

/// Writes the line that sets what a new link does not have by itself, and the lines of its other names.
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
    for (bit, keyword, usual) in [
        (iff::NOARP, "arp", u32::from(![ETHER, LOOPBACK].contains(&link.hardware))),
        (iff::MULTICAST, "multicast", u32::from(link.hardware == ETHER)),
        (iff::PROMISC, "promisc", 0),
        (iff::ALLMULTI, "allmulticast", 0),
    ] {
        let is_set = link.flags & bit != 0;
        if is_set != (usual != 0) {
            let on = is_set != (bit == iff::NOARP);
            put([keyword.into(), if on { "on" } else { "off" }.into()]);
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

/// Writes the lines that set the options of a port, and those of its master that name it.
fn set_port(saved: &Saved, s: &Session, out: &mut Lines) {
    let name = saved.name.to_string();
    if let (Some(kind), Some(data)) = (kind::find(&saved.kind), saved.data()) {
        let is_other = |row: &Attr| !is_of_port(saved, row);
        let (words, _) = options::words(kind, &data, is_other, s);
        if !words.is_empty() {
            let head = ["link", "set", &name, "type", kind.name].map(str::to_string);
            out.add(head.into_iter().chain(words));
        }
    }
    // The state of a port follows from its carrier or from the spanning tree.
    let data = saved.link.info().and_then(|info| info.nest(info::SLAVE_DATA));
    let full = format!("{}_slave", saved.link.port_kind().unwrap_or_default());
    let (Some(kind), Some(data)) = (port::find(&full), data) else { return };
    let (words, _) = options::words(kind, &data, |row| row.name() == "state", s);
    if !words.is_empty() {
        let head = ["link", "set", &name, "type", &full].map(str::to_string);
        out.add(head.into_iter().chain(words));
    }
}
