//! The objects of `ip monitor`: for each keyword the multicast groups and the functions that print their messages.

use super::event::Watch;
use super::prefix;
use super::words::{self, MonitorOptions};
use crate::cli::grammar::{Key, flag};
use crate::cli::monitor::{ByType, Event, Source, keys};
use crate::error::{Result, warn};
use crate::ip::mroute::{self, MrouteFilter};
use crate::ip::netns::nsid;
use crate::ip::{addr, addrlabel, link, neigh, netconf, nexthop, route, rule, stats};
use crate::netlink::Message;
use crate::netlink::uapi::addr::{
    RTM_DELADDR, RTM_DELANYCAST, RTM_DELMULTICAST, RTM_NEWADDR, RTM_NEWANYCAST, RTM_NEWMULTICAST,
    RTM_NEWPREFIX,
};
use crate::netlink::uapi::addrlabel::{RTM_DELADDRLABEL, RTM_NEWADDRLABEL};
use crate::netlink::uapi::family::{INET, INET6, IP6MR, IPMR, MPLS, UNSPEC};
use crate::netlink::uapi::link::{RTM_DELLINK, RTM_NEWLINK, RTM_NEWSTATS, ifla};
use crate::netlink::uapi::neigh::{RTM_DELNEIGH, RTM_GETNEIGH, RTM_NEWNEIGH};
use crate::netlink::uapi::netconf::{RTM_DELNETCONF, RTM_NEWNETCONF};
use crate::netlink::uapi::netns::{RTM_DELNSID, RTM_NEWNSID};
use crate::netlink::uapi::nexthop::{
    RTM_DELNEXTHOP, RTM_DELNEXTHOPBUCKET, RTM_NEWNEXTHOP, RTM_NEWNEXTHOPBUCKET,
};
use crate::netlink::uapi::route::{RTM_DELROUTE, RTM_NEWROUTE, rtn};
use crate::netlink::uapi::rtnlgrp;
use crate::netlink::uapi::rule::{RTM_DELRULE, RTM_NEWRULE};
use crate::print::Printer;
use crate::rt;
use crate::rt::addr::Addr;
use crate::rt::link::Link;
use crate::rt::neigh::Neigh;
use crate::rt::nexthop::Object as Nexthop;
use crate::rt::route::Route;
use crate::rt::rule::Rule;
use crate::text::Ifname;
use crate::text::word::{exact, words};

/// How messages of some types are printed.
pub struct Shown {
    /// The label before each message (keyword `label`).
    pub label: &'static str,
    /// Whether this row applies to a message. Another row can apply to other messages of the same type.
    pub fits: fn(&Message) -> bool,
    /// Whether the command line's filters accept a message.
    pub passes: fn(&Watch, &Message) -> bool,
    /// Prints a message.
    pub show: fn(&mut Watch, &Message, &mut Printer) -> Result,
}

/// The keywords in the order in which they are matched. Groups are joined in the same order.
pub static SOURCES: [Source<MonitorOptions, Shown>; 19] = [
    Source::option(words::FILE),
    Source::option(flag(words!["label"], "label each event with its source", words::label)),
    Source::new(
        flag(words!["link"], "watch changes of interfaces", words::select),
        &[(UNSPEC, rtnlgrp::LINK)],
        &[event("LINK", &[RTM_NEWLINK, RTM_DELLINK], 0, show_link).when(link_passes)],
    ),
    Source::new(
        flag(words!["address"], "watch changes of addresses", words::select),
        &[(INET, rtnlgrp::IPV4_IFADDR), (INET6, rtnlgrp::IPV6_IFADDR)],
        &[addresses(&[RTM_NEWADDR, RTM_DELADDR])],
    ),
    Source::new(
        flag(words!["maddress"], "watch changes of multicast addresses", words::select),
        &[(INET, rtnlgrp::IPV4_MCADDR), (INET6, rtnlgrp::IPV6_MCADDR)],
        &[addresses(&[RTM_NEWMULTICAST, RTM_DELMULTICAST])],
    ),
    Source::new(
        flag(exact!["acaddress"], "watch changes of anycast addresses", words::select),
        &[(INET6, rtnlgrp::IPV6_ACADDR)],
        &[addresses(&[RTM_NEWANYCAST, RTM_DELANYCAST])],
    ),
    Source::new(
        flag(words!["route"], "watch changes of routes", words::select),
        &[(INET, rtnlgrp::IPV4_ROUTE), (INET6, rtnlgrp::IPV6_ROUTE), (MPLS, rtnlgrp::MPLS_ROUTE)],
        &[event("ROUTE", &[RTM_NEWROUTE, RTM_DELROUTE], rt::route::HEADER, show_route)
            .fitting(|message| !is_of_mroute(message))
            .when(route_passes)],
    ),
    Source::new(
        flag(words!["mroute"], "watch changes of multicast routes", words::select),
        &[(INET, rtnlgrp::IPV4_MROUTE), (INET6, rtnlgrp::IPV6_MROUTE)],
        &[event("MROUTE", &[RTM_NEWROUTE, RTM_DELROUTE], rt::route::HEADER, show_mroute)
            .fitting(is_of_mroute)
            .when(mroute_passes)],
    ),
    Source::new(
        flag(words!["prefix"], "watch IPv6 prefixes that routers announce", words::select),
        &[(INET6, rtnlgrp::IPV6_PREFIX)],
        &[event("PREFIX", &[RTM_NEWPREFIX], 0, show_prefix).when(|watch, message| {
            watch.is_of_family(INET6) && watch.is_of(prefix::interface(message))
        })],
    ),
    Source::new(
        flag(words!["neigh"], "watch changes of neighbour entries", words::select),
        &[(UNSPEC, rtnlgrp::NEIGH)],
        &[event(
            "NEIGH",
            &[RTM_NEWNEIGH, RTM_DELNEIGH, RTM_GETNEIGH],
            rt::neigh::HEADER,
            show_neigh,
        )
        .when(neigh_passes)],
    ),
    Source::new(
        flag(
            words!["netconf"],
            "watch changes of the network configuration of interfaces",
            words::select,
        ),
        &[
            (INET, rtnlgrp::IPV4_NETCONF),
            (INET6, rtnlgrp::IPV6_NETCONF),
            (MPLS, rtnlgrp::MPLS_NETCONF),
        ],
        &[event("NETCONF", &[RTM_NEWNETCONF, RTM_DELNETCONF], 0, show_netconf).when(
            |watch, message| netconf::interface(message).is_none_or(|index| watch.is_of(index)),
        )],
    ),
    Source::new(
        flag(words!["rule"], "watch changes of routing rules", words::select),
        &[(INET, rtnlgrp::IPV4_RULE), (INET6, rtnlgrp::IPV6_RULE)],
        &[event("RULE", &[RTM_NEWRULE, RTM_DELRULE], rt::rule::HEADER, show_rule)
            .when(|watch, message| watch.is_of_family(Rule::parse(message).family))],
    ),
    Source::new(
        flag(words!["nsid"], "watch changes of network namespace identifiers", words::select),
        &[(UNSPEC, rtnlgrp::NSID)],
        &[event("NSID", &[RTM_NEWNSID, RTM_DELNSID], 0, show_nsid).when(|_, message| {
            sound(nsid::is_whole(message), "BUG: NETNSA_NSID is missing print_nsid")
        })],
    ),
    Source::new(
        flag(words!["nexthop"], "watch changes of next hop objects", words::select),
        &[(UNSPEC, rtnlgrp::NEXTHOP)],
        &[
            event("NEXTHOP", &[RTM_NEWNEXTHOP, RTM_DELNEXTHOP], rt::nexthop::HEADER, show_nexthop),
            event(
                "NEXTHOPBUCKET",
                &[RTM_NEWNEXTHOPBUCKET, RTM_DELNEXTHOPBUCKET],
                rt::nexthop::HEADER,
                show_bucket,
            ),
        ],
    ),
    Source::new(
        flag(exact!["stats"], "watch changes of hardware statistics", words::select),
        &[(UNSPEC, rtnlgrp::STATS)],
        &[event("STATS", &[RTM_NEWSTATS], rt::stats::HEADER, show_stats)],
    ),
    Source::new(
        flag(exact!["all"], "watch all changes and label each event with its source", words::label),
        &[],
        // No group sends these messages, but files can contain them.
        &[event("ADDRLABEL", &[RTM_NEWADDRLABEL, RTM_DELADDRLABEL], 0, show_addrlabel)
            .when(|_, message| message.body.len() >= addrlabel::HEADER)],
    ),
    Source::option(words::ALL_NSID),
    Source::option(words::DEV),
    Source::option(words::JSON),
];

/// The events, indexed by message type.
pub static BY_TYPE: ByType<MonitorOptions, Shown> = ByType::new(&SOURCES);

/// The keywords, in the order they are tried.
pub static KEYS: [Key<MonitorOptions>; SOURCES.len()] = keys(&SOURCES);

const fn event(
    label: &'static str,
    types: &'static [u16],
    header: usize,
    show: fn(&mut Watch, &Message, &mut Printer) -> Result,
) -> Event<Shown> {
    Event { types, header, shown: Shown { label, fits: |_| true, passes: |_, _| true, show } }
}

const fn addresses(types: &'static [u16]) -> Event<Shown> {
    event("ADDR", types, rt::addr::HEADER, show_address)
        .when(|watch, message| watch.is_of(Addr::parse(message).index))
}

impl Event<Shown> {
    /// Sets the filter for messages.
    const fn when(mut self, passes: fn(&Watch, &Message) -> bool) -> Self {
        self.shown.passes = passes;
        self
    }
    /// Sets the condition under which this row applies; another row of the same types takes the other messages.
    const fn fitting(mut self, fits: fn(&Message) -> bool) -> Self {
        self.shown.fits = fits;
        self
    }
}

/// Returns `is`. If it is false, prints the warning `why`.
fn sound(is: bool, why: &str) -> bool {
    if !is {
        warn(why);
    }
    is
}

fn link_passes(watch: &Watch, message: &Message) -> bool {
    let link = Link::parse(message);
    let named = link.nlas.get(ifla::IFNAME).is_none_or(Ifname::is_shown);
    message.body.len() >= rt::link::HEADER && named && watch.is_of(link.index)
}

fn is_of_mroute(message: &Message) -> bool {
    matches!(message.body, [IPMR | IP6MR, ..])
}

fn route_passes(watch: &Watch, message: &Message) -> bool {
    watch.route_passes(&Route::parse(message))
}

fn mroute_passes(watch: &Watch, message: &Message) -> bool {
    let route = Route::parse(message);
    let why = "Non multicast route received, kernel does support IP multicast?";
    sound(route.kind == rtn::MULTICAST, why)
        && MrouteFilter::of_interface(watch.wanted.dev).lets(&route)
}

fn neigh_passes(watch: &Watch, message: &Message) -> bool {
    watch.neigh_passes(&Neigh::parse(message))
}

fn show_link(watch: &mut Watch, message: &Message, p: &mut Printer) -> Result {
    link::show::event(&Link::parse(message), p, watch.s);
    Ok(())
}

fn show_address(watch: &mut Watch, message: &Message, p: &mut Printer) -> Result {
    addr::show::event(&Addr::parse(message), p, watch.s);
    Ok(())
}

fn show_addrlabel(watch: &mut Watch, message: &Message, p: &mut Printer) -> Result {
    addrlabel::show(message, p, watch.s);
    Ok(())
}

fn show_route(watch: &mut Watch, message: &Message, p: &mut Printer) -> Result {
    route::show::show(&Route::parse(message), &watch.route, p, watch.s);
    Ok(())
}

fn show_mroute(watch: &mut Watch, message: &Message, p: &mut Printer) -> Result {
    mroute::show(&Route::parse(message), true, p, watch.s);
    Ok(())
}

fn show_prefix(watch: &mut Watch, message: &Message, p: &mut Printer) -> Result {
    prefix::show(message, p, watch.s);
    Ok(())
}

fn show_neigh(watch: &mut Watch, message: &Message, p: &mut Printer) -> Result {
    neigh::show::show(&Neigh::parse(message), watch.wanted.dev.is_none(), p, watch.s);
    Ok(())
}

fn show_netconf(watch: &mut Watch, message: &Message, p: &mut Printer) -> Result {
    netconf::show(message, p, watch.s);
    Ok(())
}

fn show_rule(watch: &mut Watch, message: &Message, p: &mut Printer) -> Result {
    rule::show::show(&Rule::parse(message), p, watch.s);
    Ok(())
}

fn show_nsid(watch: &mut Watch, message: &Message, p: &mut Printer) -> Result {
    nsid::members(message, &mut watch.netns, p, watch.s)
}

fn show_nexthop(watch: &mut Watch, message: &Message, p: &mut Printer) -> Result {
    nexthop::show::show(&Nexthop::parse(message), p, watch.s);
    watch.s.nexthops.learn(message);
    Ok(())
}

fn show_bucket(_: &mut Watch, message: &Message, p: &mut Printer) -> Result {
    nexthop::show::bucket(&Nexthop::parse(message), p);
    Ok(())
}

fn show_stats(watch: &mut Watch, message: &Message, p: &mut Printer) -> Result {
    stats::show::event(message, p, watch.s);
    Ok(())
}
