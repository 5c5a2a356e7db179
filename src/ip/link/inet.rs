//! `ip link set IFNAME inet SETTING VALUE …`: IPv4 settings of an interface (`/proc/sys/net/ipv4/conf`), since iproute2
//! 7.0

use super::words::{self, Words};
use crate::attr::nla_buf::NlaBuf;
use crate::cli::args::Args;
use crate::cli::grammar::{Spec, Value, told};
use crate::cli::value::{integer, one_of};
use crate::error::{Error, Result};
use crate::netlink::uapi::family::INET;
use crate::netlink::uapi::link::{ifla, inet};
use crate::netlink::uapi::nlm::NESTED;
use crate::session::Session;
use crate::text::word::{Word, exact};

/// A setting, with its number (IPV4_DEVCONF_…).
struct Setting(u16, Spec);

const fn switch(id: u16, words: &'static [Word], doc: &'static str) -> Setting {
    Setting(id, told(words, Value::OnOff, "{ on | off }", doc))
}
const fn number(
    id: u16,
    words: &'static [Word],
    value: &'static str,
    doc: &'static str,
) -> Setting {
    Setting(id, told(words, Value::Any, value, doc))
}

static SETTINGS: &[Setting] = &[
    switch(1, exact!["forwarding"], "forward IPv4 packets that arrive on this interface"),
    switch(
        3,
        exact!["proxy_arp"],
        "answer ARP requests for addresses that a route reaches over another interface",
    ),
    switch(4, exact!["accept_redirects"], "accept ICMP redirect messages"),
    switch(
        5,
        exact!["secure_redirects"],
        "accept ICMP redirects only for gateways in the list of default gateways",
    ),
    switch(6, exact!["send_redirects"], "send ICMP redirect messages"),
    switch(
        7,
        exact!["shared_media"],
        "treat hosts of different subnets on this link as directly reachable",
    ),
    number(
        8,
        exact!["rp_filter"],
        "{ 0..2 }",
        "check the source by the route back to it: 0 off, 1 strict, 2 loose (RFC 3704)",
    ),
    switch(9, exact!["accept_source_route"], "accept packets with a source route option"),
    switch(
        10,
        exact!["bootp_relay"],
        "accept packets from 0.b.c.d and leave them to a BOOTP relay",
    ),
    switch(11, exact!["log_martians"], "log packets with impossible addresses"),
    number(12, exact!["tag"], "TAG", "number that programs may use; the kernel does not"),
    switch(
        13,
        exact!["arp_filter"],
        "answer an ARP request only if the route to its sender leaves on this interface",
    ),
    number(
        14,
        exact!["medium_id"],
        "ID",
        "identifier of the medium that the interface is attached to; -1 turns proxy ARP off (default 0)",
    ),
    switch(
        15,
        exact!["disable_xfrm"],
        "disable IPsec encryption on this interface, whatever the policy says",
    ),
    switch(16, exact!["disable_policy"], "disable IPsec policy checks on this interface"),
    number(
        17,
        exact!["force_igmp_version"],
        "{ 0..3 }",
        "use only this IGMP version; 0 selects it by the queries (default 0)",
    ),
    number(
        18,
        exact!["arp_announce"],
        "{ 0..2 }",
        "source address of ARP requests: 0 any, 1 of the target's subnet, 2 the best (default 0)",
    ),
    number(
        19,
        exact!["arp_ignore"],
        "{ 0..8 }",
        "restrict answers to ARP requests: 0 any local address, 1 only of the interface (default 0)",
    ),
    switch(
        20,
        exact!["promote_secondaries"],
        "promote a secondary address when its primary address is deleted",
    ),
    number(
        21,
        exact!["arp_accept"],
        "{ 0..2 }",
        "add entries from gratuitous ARP: 0 never, 1 always, 2 if in the subnet (default 0)",
    ),
    switch(
        22,
        exact!["arp_notify"],
        "send gratuitous ARP when the link comes up or its address changes",
    ),
    switch(23, exact!["accept_local"], "accept packets with a local source address"),
    switch(24, exact!["src_vmark"], "include the packet mark in the reverse path check"),
    switch(
        25,
        exact!["proxy_arp_pvlan"],
        "answer ARP requests on the interface they came from (private VLAN)",
    ),
    switch(26, exact!["route_localnet"], "route packets with loopback addresses (127/8)"),
    number(
        27,
        exact!["igmpv2_unsolicited_report_interval"],
        "MS",
        "interval between unsolicited IGMPv2 reports in milliseconds (default 10000)",
    ),
    number(
        28,
        exact!["igmpv3_unsolicited_report_interval"],
        "MS",
        "interval between unsolicited IGMPv3 reports in milliseconds (default 1000)",
    ),
    switch(
        29,
        exact!["ignore_routes_with_linkdown"],
        "ignore routes over this interface while it has no carrier",
    ),
    switch(
        30,
        exact!["drop_unicast_in_l2_multicast"],
        "drop unicast IP packets in multicast or broadcast frames",
    ),
    switch(31, exact!["drop_gratuitous_arp"], "drop gratuitous ARP messages"),
    switch(32, exact!["bc_forwarding"], "forward packets to directed broadcast addresses"),
    switch(
        33,
        exact!["arp_evict_nocarrier"],
        "delete neighbour entries when the link loses its carrier",
    ),
];

/// The settings, for the manual and the completions.
pub fn specs() -> Vec<&'static Spec> {
    SETTINGS.iter().map(|setting| &setting.1).collect()
}

fn find(typed: &str) -> Option<&'static Setting> {
    SETTINGS.iter().find(|setting| setting.1.words[0].matches(typed))
}

/// Reads the settings after `inet`; there must be at least one. The first word that is not a setting is left to the
/// caller. Without a setting, `inet` is the name of the interface if no name was given yet.
pub fn set(w: &mut Words, args: &mut Args, _: &Session) -> Result {
    let mut settings = NlaBuf::default();
    while let Some(setting) = args.peek().and_then(find) {
        let Setting(id, spec) = setting;
        args.next();
        let text = args.value()?;
        let name = spec.words[0].text;
        let value = match spec.value {
            Value::OnOff => {
                one_of(name, &["off", "on"], text).map_err(|error| error.with_code(1))? as i32
            }
            _ => integer(text, format!("Invalid \"{name}\" value\n"))?,
        };
        settings.put(*id, &value.to_ne_bytes());
    }
    match settings.bytes() {
        none if none.is_empty() && w.dev.is_none() => words::dev(w, "inet"),
        none if none.is_empty() => Err(Error::incomplete()),
        settings => {
            let mut family = NlaBuf::default();
            family.put(inet::CONF | NESTED, &settings);
            let mut families = NlaBuf::default();
            families.put(INET.into(), &family.bytes());
            w.put(ifla::AF_SPEC, &families.bytes())
        }
    }
}
