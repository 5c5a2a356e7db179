//! `ip link set IFNAME inet …`: settings of IPv4 on an interface, as a later release has them.

use super::words::Words;
use crate::attr::nla_buf::NlaBuf;
use crate::cli::args::Args;
use crate::cli::value::number;
use crate::error::{Error, Result};
use crate::netlink::uapi::family::INET;
use crate::netlink::uapi::link::{ifla, inet};
use crate::session::Session;

/// The settings by number (linux/ip.h), the first of them 1.
pub const SETTINGS: &[&str] = &[
    "forwarding",
    "mc_forwarding",
    "proxy_arp",
    "accept_redirects",
    "secure_redirects",
    "send_redirects",
    "shared_media",
    "rp_filter",
    "accept_source_route",
    "bootp_relay",
    "log_martians",
    "tag",
    "arp_filter",
    "medium_id",
    "disable_xfrm",
    "disable_policy",
    "force_igmp_version",
    "arp_announce",
    "arp_ignore",
    "promote_secondaries",
    "arp_accept",
    "arp_notify",
    "accept_local",
    "src_vmark",
    "proxy_arp_pvlan",
    "route_localnet",
    "igmpv2_unsolicited_report_interval",
    "igmpv3_unsolicited_report_interval",
    "ignore_routes_with_linkdown",
    "drop_unicast_in_l2_multicast",
    "drop_gratuitous_arp",
    "bc_forwarding",
    "arp_evict_nocarrier",
];

/// The one that the kernel alone sets.
const READ_ONLY: &str = "mc_forwarding";

/// Reads what stands behind `inet`: a setting and its value, or several.
pub fn set(w: &mut Words, args: &mut Args, _: &Session) -> Result {
    let mut settings = NlaBuf::default();
    read_one(&mut settings, args.value()?, args)?;
    while let Some(typed) = args.peek().filter(|typed| id(typed).is_some()) {
        args.next();
        read_one(&mut settings, typed, args)?;
    }
    let mut family = NlaBuf::default();
    family.put(inet::CONF, &settings.bytes());
    let mut families = NlaBuf::default();
    families.put(INET.into(), &family.bytes());
    w.put(ifla::AF_SPEC, &families.bytes())
}

fn read_one(settings: &mut NlaBuf, typed: &str, args: &mut Args) -> Result {
    let Some(id) = id(typed) else {
        return Err(Error::invalid(typed, "unknown inet setting\n"));
    };
    let value: u32 = number(args.value()?, format!("Invalid \"{typed}\" value\n"))?;
    settings.put(id, &value.to_ne_bytes());
    Ok(())
}

fn id(typed: &str) -> Option<u16> {
    let at = SETTINGS.iter().position(|name| *name == typed && typed != READ_ONLY)?;
    Some(at as u16 + 1)
}
