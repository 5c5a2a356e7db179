//! What the kernel holds, read by rtnetlink and netlink-packet-route.

use std::collections::HashMap;
use std::fmt::Display;
use std::net::IpAddr;

use futures::stream::{Stream, TryStreamExt};
use ipnetwork::IpNetwork;
use rtnetlink::packet_route::AddressFamily;
use rtnetlink::packet_route::address::{AddressAttribute, AddressFlags, AddressMessage};
use rtnetlink::packet_route::link::{LinkAttribute, LinkFlags, LinkInfo, LinkMessage, Prop};
use rtnetlink::packet_route::neighbour::{
    NeighbourAddress, NeighbourAttribute, NeighbourFlags, NeighbourMessage,
};
use rtnetlink::packet_route::route::{
    RouteAddress, RouteAttribute, RouteFlags, RouteMessage, RouteMetric, RouteVia,
};
use rtnetlink::packet_route::rule::{RuleAttribute, RuleFlags, RuleMessage};
use rtnetlink::{Handle, IpVersion};

use super::line::{Line, Objects};
use super::support::Result;

/// Names of interfaces by index.
type Names = HashMap<u32, String>;

/// The value of the first attribute of a kind.
macro_rules! find {
    ($message:expr, $kind:path) => {
        $message.attributes.iter().find_map(|attribute| match attribute {
            $kind(value) => Some(value),
            _ => None,
        })
    };
}

/// All links, addresses, routes, rules and neighbours of this thread's network namespace.
pub fn objects() -> Result<Objects> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let (connection, handle, _) = rtnetlink::new_connection()?;
        tokio::spawn(connection);
        read(&handle).await
    })
}

async fn all<T>(stream: impl Stream<Item = Result<T, rtnetlink::Error>>) -> Result<Vec<T>> {
    Ok(stream.try_collect().await?)
}

async fn read(handle: &Handle) -> Result<Objects> {
    let mut into = Objects::new();
    let links = all(handle.link().get().execute()).await?;
    let names = links
        .iter()
        .filter_map(|link| Some((link.header.index, find!(link, LinkAttribute::IfName)?.clone())));
    let names: Names = names.collect();
    links.iter().for_each(|message| link(message, &names, &mut into));
    for message in all(handle.address().get().execute()).await? {
        address(&message, &mut into);
    }
    for family in [AddressFamily::Inet, AddressFamily::Inet6] {
        let mut question = RouteMessage::default();
        question.header.address_family = family;
        for message in all(handle.route().get(question).execute()).await? {
            route(&message, &names, &mut into);
        }
    }
    for version in [IpVersion::V4, IpVersion::V6] {
        for message in all(handle.rule().get(version).execute()).await? {
            rule(&message, &mut into);
        }
    }
    for message in all(handle.neighbours().get().execute()).await? {
        neighbour(&message, &names, &mut into);
    }
    for message in all(handle.neighbours().get().proxies().execute()).await? {
        neighbour(&message, &names, &mut into);
    }
    Ok(into)
}

fn name(names: &Names, index: u32) -> String {
    names.get(&index).cloned().unwrap_or_else(|| format!("if{index}"))
}

/// A hardware address of Ethernet's length; other lengths may be IP addresses.
fn ethernet(bytes: Option<&Vec<u8>>) -> Option<String> {
    let bytes = bytes.filter(|bytes| bytes.len() == 6)?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":"))
}

/// Flags in the names of `if.h`.
fn link_flags(flags: LinkFlags) -> Vec<String> {
    let mut all: Vec<_> = flags
        .iter_names()
        .map(|(name, _)| match name {
            "LowerUp" => "LOWER_UP".to_owned(),
            "Controller" => "MASTER".to_owned(),
            "Port" => "SLAVE".to_owned(),
            name => name.to_uppercase(),
        })
        .filter(|name| name != "RUNNING")
        .collect();
    if flags.contains(LinkFlags::Up) && !flags.contains(LinkFlags::Running) {
        all.push("NO-CARRIER".to_owned());
    }
    all
}

fn link(link: &LinkMessage, names: &Names, into: &mut Objects) {
    let mut line = Line::default();
    line.add("name", find!(link, LinkAttribute::IfName));
    line.list("flags", link_flags(link.header.flags));
    line.add("type", Some(u16::from(link.header.link_layer_type)));
    line.add("mtu", find!(link, LinkAttribute::Mtu));
    line.add("qdisc", find!(link, LinkAttribute::Qdisc));
    line.add(
        "state",
        find!(link, LinkAttribute::OperState).map(|state| format!("{state:?}").to_uppercase()),
    );
    line.add("group", find!(link, LinkAttribute::Group));
    line.add("queue", find!(link, LinkAttribute::TxQueueLen).filter(|length| **length != 0));
    line.add("master", find!(link, LinkAttribute::Controller).map(|index| name(names, *index)));
    line.add("address", ethernet(find!(link, LinkAttribute::Address)));
    line.add("broadcast", ethernet(find!(link, LinkAttribute::Broadcast)));
    line.add("alias", find!(link, LinkAttribute::IfAlias));
    line.add("promiscuity", find!(link, LinkAttribute::Promiscuity));
    line.add("min_mtu", find!(link, LinkAttribute::MinMtu));
    line.add("max_mtu", find!(link, LinkAttribute::MaxMtu));
    line.add("tx", find!(link, LinkAttribute::NumTxQueues));
    line.add("rx", find!(link, LinkAttribute::NumRxQueues));
    line.add("gso", find!(link, LinkAttribute::GsoMaxSize));
    let info = find!(link, LinkAttribute::LinkInfo).into_iter().flatten();
    for info in info {
        match info {
            LinkInfo::Kind(kind) => line.add("kind", Some(kind)),
            LinkInfo::PortKind(kind) => line.add("port", Some(kind)),
            _ => {}
        }
    }
    let properties = find!(link, LinkAttribute::PropList).into_iter().flatten();
    let other = properties.filter_map(|property| match property {
        Prop::AltIfName(name) => Some(name.clone()),
        _ => None,
    });
    line.list("altnames", other.collect());
    line.put(format!("link {}", link.header.index), into);
}

fn address(address: &AddressMessage, into: &mut Objects) {
    let header = &address.header;
    let other = find!(address, AddressAttribute::Address).copied();
    let local = find!(address, AddressAttribute::Local).copied().or(other);
    let mut line = Line::default();
    let flags = find!(address, AddressAttribute::Flags).copied();
    let flags = flags.unwrap_or(AddressFlags::from_bits_retain(header.flags.bits().into()));
    let named = [
        (AddressFlags::Nodad, "nodad"),
        (AddressFlags::Homeaddress, "home"),
        (AddressFlags::Managetempaddr, "mngtmpaddr"),
        (AddressFlags::Noprefixroute, "noprefixroute"),
        (AddressFlags::Mcautojoin, "autojoin"),
        (AddressFlags::Tentative, "tentative"),
        (AddressFlags::Deprecated, "deprecated"),
    ];
    let set =
        named.iter().filter(|(flag, _)| flags.contains(*flag)).map(|(_, name)| name.to_string());
    let dynamic = (!flags.contains(AddressFlags::Permanent)).then(|| "dynamic".to_owned());
    line.list("flags", set.chain(dynamic).collect());
    line.add("peer", other.filter(|other| Some(*other) != local));
    line.add("broadcast", find!(address, AddressAttribute::Broadcast));
    line.add("scope", Some(u8::from(header.scope)));
    line.add("label", find!(address, AddressAttribute::Label));
    line.add("metric", find!(address, AddressAttribute::RoutePriority));
    line.add(
        "protocol",
        find!(address, AddressAttribute::Protocol).map(|protocol| u8::from(*protocol)),
    );
    let times = find!(address, AddressAttribute::CacheInfo);
    line.add("valid", times.map(|times| times.ifa_valid));
    line.add("preferred", times.map(|times| times.ifa_preferred));
    let network = local.and_then(|local| IpNetwork::new(local, header.prefix_len).ok());
    line.put(format!("address {} {}", header.index, text(network)), into);
}

fn text(value: Option<impl Display>) -> String {
    value.map_or("-".to_owned(), |value| value.to_string())
}

fn ip(address: &RouteAddress) -> Option<IpAddr> {
    match address {
        RouteAddress::Inet(ip) => Some((*ip).into()),
        RouteAddress::Inet6(ip) => Some((*ip).into()),
        _ => None,
    }
}

/// The network of an address and a prefix length; the address 0 where only the length is sent.
fn network(family: AddressFamily, address: Option<&RouteAddress>, length: u8) -> Option<IpNetwork> {
    let nothing: IpAddr = match family {
        AddressFamily::Inet6 => std::net::Ipv6Addr::UNSPECIFIED.into(),
        _ => std::net::Ipv4Addr::UNSPECIFIED.into(),
    };
    IpNetwork::new(address.map_or(Some(nothing), ip)?, length).ok()
}

/// Where packets are sent: gateway, interface.
fn hop(attributes: &[RouteAttribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| match attribute {
        RouteAttribute::Gateway(gateway) => Some(text(ip(gateway))),
        RouteAttribute::Via(RouteVia::Inet(ip)) => Some(ip.to_string()),
        RouteAttribute::Via(RouteVia::Inet6(ip)) => Some(ip.to_string()),
        _ => None,
    })
}

fn route(route: &RouteMessage, names: &Names, into: &mut Objects) {
    let header = &route.header;
    if header.flags.contains(RouteFlags::Cloned) {
        return;
    }
    let network = |address, length| network(header.address_family, address, length);
    let mut line = Line::default();
    let source = (header.source_prefix_length != 0)
        .then(|| network(find!(route, RouteAttribute::Source), header.source_prefix_length));
    line.add("from", source.map(text));
    line.add("type", Some(u8::from(header.kind)));
    line.add("tos", Some(header.tos).filter(|tos| *tos != 0));
    line.add("protocol", Some(u8::from(header.protocol)));
    line.add("scope", Some(u8::from(header.scope)));
    line.add("via", hop(&route.attributes));
    line.add("dev", find!(route, RouteAttribute::Oif).map(|index| name(names, *index)));
    line.add("metric", find!(route, RouteAttribute::Priority));
    line.add("source", find!(route, RouteAttribute::PrefSource).and_then(ip));
    line.add("nexthop", find!(route, RouteAttribute::NhId));
    line.add("onlink", header.flags.contains(RouteFlags::Onlink).then_some(1));
    for metric in find!(route, RouteAttribute::Metrics).into_iter().flatten() {
        match metric {
            RouteMetric::Mtu(value) => line.add("mtu", Some(value)),
            RouteMetric::Advmss(value) => line.add("advmss", Some(value)),
            RouteMetric::Window(value) => line.add("window", Some(value)),
            RouteMetric::InitCwnd(value) => line.add("initcwnd", Some(value)),
            _ => {}
        }
    }
    for path in find!(route, RouteAttribute::MultiPath).into_iter().flatten() {
        let dev = name(names, path.interface_index);
        line.add(
            "path",
            Some(format!("{},{dev},{}", text(hop(&path.attributes)), u16::from(path.hops) + 1)),
        );
    }
    let table = find!(route, RouteAttribute::Table).copied().unwrap_or(header.table.into());
    let to = network(find!(route, RouteAttribute::Destination), header.destination_prefix_length);
    line.put(format!("route {} in {table}", text(to)), into);
}

fn rule(rule: &RuleMessage, into: &mut Objects) {
    let header = &rule.header;
    let mut line = Line::default();
    line.add("not", header.flags.contains(RuleFlags::Invert).then_some(1));
    let network = |address: Option<&IpAddr>, length| {
        address.and_then(|address| IpNetwork::new(*address, length).ok())
    };
    line.add("from", network(find!(rule, RuleAttribute::Source), header.src_len));
    line.add("to", network(find!(rule, RuleAttribute::Destination), header.dst_len));
    line.add("tos", Some(header.tos).filter(|tos| *tos != 0));
    line.add("iif", find!(rule, RuleAttribute::Iifname));
    line.add("oif", find!(rule, RuleAttribute::Oifname));
    line.add("mark", find!(rule, RuleAttribute::FwMark));
    line.add("mask", find!(rule, RuleAttribute::FwMask).filter(|mask| **mask != u32::MAX));
    line.add(
        "ports",
        find!(rule, RuleAttribute::DestinationPortRange)
            .map(|ports| format!("{}-{}", ports.start, ports.end)),
    );
    line.add(
        "suppress",
        find!(rule, RuleAttribute::SuppressPrefixLen).filter(|length| **length != u32::MAX),
    );
    line.add("l3mdev", find!(rule, RuleAttribute::L3MDev).filter(|there| **there).map(|_| 1));
    line.add("goto", find!(rule, RuleAttribute::Goto));
    let table = find!(rule, RuleAttribute::Table).copied().unwrap_or(header.table.into());
    line.add("table", Some(table).filter(|table| *table != 0));
    line.add("protocol", find!(rule, RuleAttribute::Protocol).map(|protocol| u8::from(*protocol)));
    let priority = find!(rule, RuleAttribute::Priority).copied().unwrap_or(0);
    line.put(format!("rule {:?} {priority}", header.family), into);
}

fn neighbour(neighbour: &NeighbourMessage, names: &Names, into: &mut Objects) {
    let header = &neighbour.header;
    let to: Option<IpAddr> = match find!(neighbour, NeighbourAttribute::Destination) {
        Some(NeighbourAddress::Inet(ip)) => Some((*ip).into()),
        Some(NeighbourAddress::Inet6(ip)) => Some((*ip).into()),
        _ => None,
    };
    let mut line = Line::default();
    line.add("address", ethernet(find!(neighbour, NeighbourAttribute::LinkLayerAddress)));
    let is_proxy = header.flags.contains(NeighbourFlags::Proxy);
    line.add("state", (!is_proxy).then(|| format!("{:?}", header.state).to_uppercase()));
    line.add("router", header.flags.contains(NeighbourFlags::Router).then_some(1));
    line.add("learned", header.flags.contains(NeighbourFlags::ExtLearned).then_some(1));
    let kind = if is_proxy { "proxy" } else { "neighbour" };
    // A proxy entry may be for all interfaces.
    let dev = if header.ifindex == 0 { "-".to_owned() } else { name(names, header.ifindex) };
    line.put(format!("{kind} {} {dev}", text(to)), into);
}
