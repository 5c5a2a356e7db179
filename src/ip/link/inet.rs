//! `ip link set IFNAME inet SETTING VALUE …`: what IPv4 does on an interface (`/proc/sys/net/ipv4/conf`), since iproute2 7.0

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

/// A setting, numbered as in IPV4_DEVCONF_….
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
    switch(1, exact!["forwarding"], "forward packets that came by it"),
    switch(3, exact!["proxy_arp"], "answer ARP requests for others"),
    switch(4, exact!["accept_redirects"], "take ICMP redirects"),
    switch(5, exact!["secure_redirects"], "take them from gateways only"),
    switch(6, exact!["send_redirects"], "send them"),
    switch(7, exact!["shared_media"], "several networks on one medium"),
    number(8, exact!["rp_filter"], "0..2", "check sources by the way back: no, strict, loose"),
    switch(9, exact!["accept_source_route"], "take packets with a source route"),
    switch(10, exact!["bootp_relay"], "take packets from 0.b.c.d for a BOOTP relay"),
    switch(11, exact!["log_martians"], "log impossible addresses"),
    number(12, exact!["tag"], "TAG", "a number for programs"),
    switch(13, exact!["arp_filter"], "answer ARP by the route to who asks"),
    number(14, exact!["medium_id"], "ID", "of the medium it is on; -1 if its proxy ARP is off"),
    switch(15, exact!["disable_xfrm"], "no IPsec, whatever the policy"),
    switch(16, exact!["disable_policy"], "no IPsec policy"),
    number(17, exact!["force_igmp_version"], "0..3", "the one IGMP version to speak"),
    number(18, exact!["arp_announce"], "0..2", "which source ARP requests tell"),
    number(19, exact!["arp_ignore"], "0..8", "which ARP requests are not answered"),
    switch(20, exact!["promote_secondaries"], "a secondary address follows a deleted primary one"),
    number(21, exact!["arp_accept"], "0..2", "learn from gratuitous ARP"),
    switch(22, exact!["arp_notify"], "announce new addresses"),
    switch(23, exact!["accept_local"], "take packets from own addresses"),
    switch(24, exact!["src_vmark"], "the mark counts in checking sources"),
    switch(25, exact!["proxy_arp_pvlan"], "answer ARP requests from where the answer is"),
    switch(26, exact!["route_localnet"], "127/8 may be routed"),
    number(27, exact!["igmpv2_unsolicited_report_interval"], "MS", "between two IGMPv2 reports"),
    number(28, exact!["igmpv3_unsolicited_report_interval"], "MS", "between two IGMPv3 reports"),
    switch(29, exact!["ignore_routes_with_linkdown"], "pass routes by while it has no carrier"),
    switch(30, exact!["drop_unicast_in_l2_multicast"], "drop unicast in multicast frames"),
    switch(31, exact!["drop_gratuitous_arp"], "drop gratuitous ARP"),
    switch(32, exact!["bc_forwarding"], "forward directed broadcasts"),
    switch(33, exact!["arp_evict_nocarrier"], "forget neighbours as carrier goes"),
];

/// The settings, for the manual and the completions.
pub fn specs() -> Vec<&'static Spec> {
    SETTINGS.iter().map(|setting| &setting.1).collect()
}

fn find(typed: &str) -> Option<&'static Setting> {
    SETTINGS.iter().find(|setting| setting.1.words[0].matches(typed))
}

/// Reads what stands behind `inet`, at least one setting; the first word that is none belongs to the link again.
/// An interface may be called so, too: it is meant where none is named yet.
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
        none if none.is_empty() => Err(Error::Incomplete),
        settings => {
            let mut family = NlaBuf::default();
            family.put(inet::CONF | NESTED, &settings);
            let mut families = NlaBuf::default();
            families.put(INET.into(), &family.bytes());
            w.put(ifla::AF_SPEC, &families.bytes())
        }
    }
}
