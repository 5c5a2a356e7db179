//! Existing kernel objects, as the words that select them, for commands that change or delete an object.

use super::live;
use crate::cli::object::Stored;
use crate::error::Error;
use crate::names::Table;
use crate::netlink::message::{self, u16_at};
use crate::netlink::uapi::bridge::{af_spec, vlan_info};
use crate::netlink::uapi::family::{BRIDGE, INET, INET6, IP6MR, IPMR, UNSPEC};
use crate::netlink::uapi::link::{RTM_GETLINK, ext_mask, ifla};
use crate::netlink::uapi::neigh::{RTM_GETNEIGH, nda, ntf, nud};
use crate::netlink::uapi::nexthop::{RTM_GETNEXTHOP, nha};
use crate::netlink::uapi::route::{RTM_GETROUTE, rta, rtm_f};
use crate::netlink::uapi::rule::{RTM_GETRULE, action, fra};
use crate::netlink::uapi::{addr, addrlabel, nlm, xfrm};
use crate::netlink::{Conn, Message, Request};
use crate::print::format;
use crate::rt::addr::Addr;
use crate::rt::header::{LabelHeader, NeighHeader};
use crate::rt::link::Link;
use crate::rt::neigh::Neigh;
use crate::rt::route::Route;
use crate::rt::rule::{Ports, Rule};
use crate::rt::{self, nexthop};
use crate::session::Session;

/// The maximum number of objects that are read: a routing table may have a million.
const MOST: usize = 1000;
/// The number of the table `local`, which the kernel maintains.
const LOCAL: u32 = 255;
/// The number of the table `main`, the default.
const MAIN: u32 = 254;

/// The keyword of operands, which have none.
pub const OPERAND: &str = "";

/// An object: keywords in their first spelling, with their values. The value of a keyword without one is empty.
#[derive(Default)]
pub struct Entry {
    words: Vec<(&'static str, String)>,
    about: String,
}

impl Entry {
    fn new(operand: impl Into<String>) -> Self {
        Entry::default().with(OPERAND, operand)
    }

    fn with(mut self, keyword: &'static str, value: impl Into<String>) -> Self {
        self.words.push((keyword, value.into()));
        self
    }

    fn with_some(self, keyword: &'static str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.with(keyword, value.to_string()),
            None => self,
        }
    }

    fn with_flag(self, keyword: &'static str, is_set: bool) -> Self {
        if is_set { self.with(keyword, "") } else { self }
    }

    /// Returns the value of a keyword.
    pub fn value(&self, keyword: &str) -> Option<&str> {
        self.words.iter().find(|word| word.0 == keyword).map(|word| word.1.as_str())
    }

    /// Whether the object has this value of a keyword. The prefix length can be omitted.
    pub fn fits(&self, keyword: &str, typed: &str) -> bool {
        self.value(keyword).is_some_and(|value| {
            let rest = value.strip_prefix(typed);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// Returns a description of the object without the value of `keyword`.
    pub fn others(&self, keyword: &str) -> String {
        let others = self.words.iter().filter(|word| word.0 != keyword);
        let text = |(name, value): &(&str, String)| format!("{name} {value}").trim().to_string();
        let words = others.map(text).chain([self.about.clone()]).filter(|text| !text.is_empty());
        words.collect::<Vec<_>>().join(" ")
    }
}

/// Returns the objects of a family, or of all families for AF_UNSPEC. Empty if the kernel reports an error.
pub fn entries(stored: Stored, family: u8) -> Vec<Entry> {
    let families = |unspecified: &[u8]| match family {
        UNSPEC => unspecified.to_vec(),
        family => vec![family],
    };
    let each = |families: Vec<u8>, kind, header: usize, read: Read| {
        let requests = families.into_iter().map(|family| dump(kind, family, header));
        requests.flat_map(|request| list(nlm::ROUTE, request, read)).collect()
    };
    match stored {
        Stored::Links => live::each_link(&live::session(UNSPEC), link),
        Stored::Addresses => {
            each(families(&[UNSPEC]), addr::RTM_GETADDR, rt::addr::HEADER, address)
        }
        Stored::Routes => {
            let mut all: Vec<Entry> =
                each(families(&[INET, INET6]), RTM_GETROUTE, rt::route::HEADER, route);
            all.sort_by_key(|entry| entry.value("table").is_some());
            all
        }
        Stored::Rules => each(families(&[INET]), RTM_GETRULE, rt::rule::HEADER, rule),
        Stored::MulticastRules => {
            let family = if family == INET6 { IP6MR } else { IPMR };
            each(vec![family], RTM_GETRULE, rt::rule::HEADER, rule)
        }
        Stored::Neighbours => {
            let proxies = NeighHeader { flags: ntf::PROXY, ..NeighHeader::of(family) };
            let proxies = Request::dump(RTM_GETNEIGH, &proxies.to_bytes());
            let all = each(vec![family], RTM_GETNEIGH, rt::neigh::HEADER, neighbour);
            all.into_iter().chain(list(nlm::ROUTE, proxies, proxy)).collect()
        }
        Stored::Labels => each(vec![INET6], addrlabel::RTM_GETADDRLABEL, LabelHeader::SIZE, label),
        Stored::Nexthops => each(vec![family], RTM_GETNEXTHOP, nexthop::HEADER, nexthop),
        Stored::Forwarding => each(vec![BRIDGE], RTM_GETNEIGH, rt::neigh::HEADER, forwarding),
        Stored::Members => crate::bridge::mdb::show::selecting(&live::session(UNSPEC))
            .into_iter()
            .map(|words| Entry { words, about: String::new() })
            .collect(),
        Stored::Vlans => vlans(),
        Stored::States => {
            let request = Request::dump(xfrm::msg::GETSA, &[]);
            list(nlm::XFRM, request, |message, _| {
                Some(words(crate::ip::xfrm::state::selecting(message)))
            })
        }
        Stored::Policies => {
            let request = Request::dump(xfrm::msg::GETPOLICY, &[]);
            list(nlm::XFRM, request, |message, _| {
                Some(words(crate::ip::xfrm::policy::selecting(message)?))
            })
        }
    }
}

fn words(words: Vec<(&'static str, String)>) -> Entry {
    Entry { words, about: String::new() }
}

/// Converts a message to an object. Returns `None` for objects that commands cannot change.
type Read = fn(&Message, &Session) -> Option<Entry>;

/// Builds a dump request for the objects of a family. `header` is the length of the header in bytes; every header
/// begins with the family.
fn dump(kind: u16, family: u8, header: usize) -> Request {
    let mut bytes = vec![family];
    bytes.resize(header, 0);
    Request::dump(kind, &bytes)
}

/// Returns up to [`MOST`] objects from the answers to a dump request.
fn list(protocol: isize, request: Request, read: Read) -> Vec<Entry> {
    let s = live::session(UNSPEC);
    let mut all = Vec::new();
    // Errors are ignored, because completion prints no errors.
    let _ = Conn::open(&s.netlink, protocol).and_then(|mut conn| {
        conn.check_strictly();
        conn.dump(request, |message| {
            all.extend(read(message, &s));
            if all.len() < MOST { Ok(()) } else { Err(Error::silent(0)) }
        })
    });
    all
}

/// Returns the name of an interface.
fn device(s: &Session, index: u32) -> String {
    s.links.name(index).to_string()
}

/// Omits interfaces without a kind: only interfaces that a command has added can be deleted, and these have a kind.
fn link(link: &Link, s: &Session) -> Option<Entry> {
    let kind = link.kind()?;
    let group = link.group().filter(|group| *group != 0);
    let group = group.map(|group| s.names.name(Table::Groups, group).into_owned());
    Some(Entry::new(link.name()?.to_string()).with_some("group", group).with("type", kind))
}

fn address(message: &Message, s: &Session) -> Option<Entry> {
    let found = Addr::parse(message);
    let prefix = format!("{}/{}", format::ip(found.local()?), found.prefix_len);
    let label = found.label().filter(|label| **label != *device(s, found.index));
    let peer = found.peer().map(|peer| format!("{}/{}", format::ip(peer), found.prefix_len));
    let local = if peer.is_some() { format::ip(found.local()?) } else { prefix };
    let entry = Entry::new(local).with_some("peer", peer).with("dev", device(s, found.index));
    Some(entry.with_some("label", label))
}

fn route(message: &Message, s: &Session) -> Option<Entry> {
    let found = Route::parse(message);
    if found.table() == LOCAL || found.flags & rtm_f::CLONED != 0 {
        return None;
    }
    let prefix = match found.nlas.ip(rta::DST) {
        None if found.dst_len == 0 => "default".into(),
        None => return None,
        Some(ip) if found.dst_len == found.host_len() => format::ip(ip),
        Some(ip) => format!("{}/{}", format::ip(ip), found.dst_len),
    };
    let table = Some(found.table()).filter(|table| *table != MAIN);
    let table = table.map(|table| s.names.name(Table::Tables, table).into_owned());
    let protocol = s.names.name(Table::Protocols, found.protocol.into()).into_owned();
    let dev = found.nlas.u32(rta::OIF).map(|index| device(s, index));
    let entry = Entry::new(prefix).with_some("via", found.gateway().map(format::ip));
    let entry = entry.with_some("dev", dev).with_some("table", table).with("proto", protocol);
    let entry = entry.with_some("src", found.nlas.ip(rta::PREFSRC).map(format::ip));
    Some(entry.with_some("metric", found.nlas.u32(rta::PRIORITY)))
}

fn rule(message: &Message, s: &Session) -> Option<Entry> {
    let found = Rule::parse(message);
    let prefix = |id, bits: u8| {
        let ip = found.nlas.ip(id)?;
        let is_host = bits == rt::route::host_len(found.family) || bits == 128;
        let ip = format::ip(ip);
        Some(if is_host { ip } else { format!("{ip}/{bits}") })
    };
    let source = prefix(fra::SRC, found.src_bits).unwrap_or_else(|| "all".into());
    let tos = Some(found.tos).filter(|tos| *tos != 0);
    let mark = found.nlas.u32(fra::FWMARK).map(|mark| match found.nlas.u32(fra::FWMASK) {
        None | Some(u32::MAX) => format::hex(mark.into()),
        Some(mask) => format!("{}/{}", format::hex(mark.into()), format::hex(mask.into())),
    });
    let users = found.users().map(|(first, last)| format!("{first}-{last}"));
    let table = Some(found.table()).filter(|table| *table != 0);
    let entry = match found.action {
        action::TO_TABLE | action::GOTO | action::NOP => Entry::default(),
        kind => Entry::new(s.names.route_type(kind)),
    };
    let entry = entry.with("pref", found.priority().to_string());
    let entry = entry.with_flag("not", found.is_inverted()).with("from", source);
    let entry = entry.with_some("to", prefix(fra::DST, found.dst_bits));
    let entry = entry.with_some("tos", tos.map(|tos| s.names.name(Table::Dsfield, tos.into())));
    let entry = entry.with_some("fwmark", mark);
    let entry = entry.with_some("iif", found.nlas.name(fra::IIFNAME));
    let entry = entry.with_some("oif", found.nlas.name(fra::OIFNAME));
    let entry = entry.with_flag("l3mdev", found.nlas.u8(fra::L3MDEV).is_some_and(|on| on != 0));
    let entry = entry.with_some("uidrange", users);
    let protocol = found.nlas.u8(fra::IP_PROTO).map(|protocol| s.names.ip_protocol(protocol));
    let entry = entry.with_some("ipproto", protocol);
    let entry = entry.with_some("sport", found.source_ports().map(ports));
    let entry = entry.with_some("dport", found.destination_ports().map(ports));
    let entry = entry.with_some("table", table.map(|table| s.names.name(Table::Tables, table)));
    Some(
        entry
            .with_some("goto", found.nlas.u32(fra::GOTO))
            .with_flag("nop", found.action == action::NOP),
    )
}

fn ports(ports: Ports) -> String {
    match ports.start == ports.end {
        true => ports.start.to_string(),
        false => format!("{}-{}", ports.start, ports.end),
    }
}

fn neighbour(message: &Message, s: &Session) -> Option<Entry> {
    let found = Neigh::parse(message);
    let entry = Entry::new(format::ip(found.dst()?)).with("dev", device(s, found.index));
    let entry = entry.with_some("lladdr", link_address(&found, s));
    Some(entry).filter(|_| found.state & nud::NOARP == 0)
}

fn proxy(message: &Message, s: &Session) -> Option<Entry> {
    let found = Neigh::parse(message);
    let entry = Entry::default().with("proxy", format::ip(found.dst()?));
    Some(entry.with("dev", device(s, found.index)))
}

fn forwarding(message: &Message, s: &Session) -> Option<Entry> {
    let found = Neigh::parse(message);
    let entry = Entry::new(link_address(&found, s)?).with("dev", device(s, found.index));
    let entry = entry.with_some("vlan", found.nlas.u16(nda::VLAN));
    let entry = entry.with_some("dst", found.nlas.ip(nda::DST).map(format::ip));
    let entry = entry.with_some("vni", found.nlas.u32(nda::VNI));
    let entry = entry.with_some("src_vni", found.nlas.u32(nda::SRC_VNI));
    let entry = entry.with_flag("master", found.nlas.has(nda::MASTER));
    Some(entry.with_flag("self", found.is(ntf::SELF)))
}

fn link_address(found: &Neigh, s: &Session) -> Option<String> {
    let bytes = found.nlas.get(nda::LLADDR)?;
    let hardware = s.links.known(found.index).map_or(0, |known| known.hardware);
    Some(format::link_address(bytes, hardware))
}

fn label(message: &Message, s: &Session) -> Option<Entry> {
    let header = LabelHeader::parse(message);
    let nlas = message.attributes(LabelHeader::SIZE);
    let prefix = format!("{}/{}", format::ip(nlas.ip(addrlabel::ifal::ADDRESS)?), header.bits);
    let index = Some(header.index).filter(|index| *index != 0);
    let entry = Entry::default().with("prefix", prefix);
    let entry = entry.with_some("dev", index.map(|index| device(s, index)));
    Some(entry.with_some("label", nlas.u32(addrlabel::ifal::LABEL)))
}

/// A nexthop object is selected only by its ID.
fn nexthop(message: &Message, s: &Session) -> Option<Entry> {
    let found = nexthop::Object::parse(message);
    let via = found.nlas.ip(nha::GATEWAY).map(|ip| format!("via {}", format::ip(ip)));
    let dev = found.nlas.u32(nha::OIF).map(|index| format!("dev {}", device(s, index)));
    let members = found.members().map(|all| {
        let ids: Vec<_> = all.map(|member| member.id.to_string()).collect();
        format!("group {}", ids.join("/"))
    });
    let about: Vec<_> = [via, dev, members].into_iter().flatten().collect();
    let entry = Entry::default().with("id", found.nlas.u32(nha::ID)?.to_string());
    Some(Entry { about: about.join(" "), ..entry })
}

/// Returns the VLANs of bridges and their ports. Adjacent VLANs with the same flags form a range.
fn vlans() -> Vec<Entry> {
    let mut request = dump(RTM_GETLINK, BRIDGE, rt::link::HEADER);
    request.put_u32(ifla::EXT_MASK, ext_mask::BRVLAN_COMPRESSED);
    let s = live::session(UNSPEC);
    let mut all = Vec::new();
    let _ = s.conn().and_then(|mut conn| {
        conn.dump(request, |message| {
            all.extend(vlans_of(message));
            Ok(())
        })
    });
    all
}

fn vlans_of(message: &Message) -> Vec<Entry> {
    let link = Link::parse(message);
    let (Some(name), Some(spec)) = (link.name(), link.nlas.get(ifla::AF_SPEC)) else {
        return Vec::new();
    };
    let infos = message::iter(spec).filter(|(id, _)| *id == af_spec::VLAN_INFO);
    let mut first = None;
    let ranges = infos.filter_map(|(_, info)| {
        let (flags, vid) = (u16_at(info, 0), u16_at(info, 2));
        if flags & vlan_info::RANGE_BEGIN != 0 {
            first = Some(vid);
            return None;
        }
        Some((first.take().map_or(vid.to_string(), |first| format!("{first}-{vid}")), flags))
    });
    // In bridge messages, the master of a bridge is absent or the bridge itself.
    let is_port = link.master().is_some_and(|master| master != link.index);
    let entry = |(vid, flags): (String, u16)| {
        let entry = Entry::default().with("dev", name.to_string()).with("vid", vid);
        let entry = entry.with_flag("self", !is_port).with_flag("master", is_port);
        let entry = entry.with_flag("pvid", flags & vlan_info::PVID != 0);
        entry.with_flag("untagged", flags & vlan_info::UNTAGGED != 0)
    };
    ranges.map(entry).collect()
}
