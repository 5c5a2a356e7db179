//! Addresses, one line for each, except those that the kernel adds itself.

use super::Lines;
use crate::error::Result;
use crate::netlink::Request;
use crate::netlink::message::Messages;
use crate::netlink::uapi::addr::{RTM_GETADDR, ifa, ifa_f, ifaprot};
use crate::netlink::uapi::family::INET6;
use crate::rt::addr::Addr;
use crate::rt::header::AddrHeader;
use crate::session::Session;
use crate::text::from_c;

/// Address flags and the keywords that set them.
const FLAGS: &[(u32, &str)] = &[
    (ifa_f::NOPREFIXROUTE, "noprefixroute"),
    (ifa_f::HOMEADDRESS, "home"),
    (ifa_f::MANAGETEMPADDR, "mngtmpaddr"),
    (ifa_f::NODAD, "nodad"),
    (ifa_f::OPTIMISTIC, "optimistic"),
    (ifa_f::MCAUTOJOIN, "autojoin"),
];

/// Writes the addresses.
pub fn save(s: &Session, out: &mut Lines) -> Result {
    let header = AddrHeader { family: s.options.family, ..Default::default() };
    let all = s.conn()?.collect(Request::dump(RTM_GETADDR, &header.to_bytes()))?;
    let all = Messages(&all).map(|message| Addr::parse(&message));
    // The kernel lists IPv6 addresses in the reverse order of their addition.
    let (ipv6, others): (Vec<_>, Vec<_>) = all.partition(|address| address.family == INET6);
    for address in others.iter().chain(ipv6.iter().rev()) {
        let maker = address.nlas.u8(ifa::PROTO);
        let is_temporary =
            address.flags() & ifa_f::SECONDARY != 0 && address.nlas.get(ifa::LABEL).is_none();
        if !matches!(maker, Some(ifaprot::KERNEL_LO | ifaprot::KERNEL_LL)) && !is_temporary {
            add(address, s, out);
        }
    }
    Ok(())
}

fn add(address: &Addr, s: &Session, out: &mut Lines) {
    let Some(local) = address.local() else { return };
    let nlas = &address.nlas;
    let mut words: Vec<String> = vec!["address".into(), "replace".into()];
    match address.peer() {
        Some(peer) => words.extend([
            local.to_string(),
            "peer".into(),
            format!("{peer}/{}", address.prefix_len),
        ]),
        None => words.push(format!("{local}/{}", address.prefix_len)),
    }
    let name = s.links.name(address.index).to_string();
    let mut put = |keyword: &str, value: String| words.extend([keyword.into(), value]);
    put("dev", name.clone());
    for (id, keyword) in [(ifa::BROADCAST, "broadcast"), (ifa::ANYCAST, "anycast")] {
        if let Some(ip) = nlas.ip(id) {
            put(keyword, ip.to_string());
        }
    }
    if local.is_ipv4() {
        put("scope", address.scope.to_string());
    }
    if let Some(label) = nlas.get(ifa::LABEL).map(from_c).filter(|label| **label != name) {
        put("label", label.into_owned());
    }
    if let Some(metric) = nlas.u32(ifa::RT_PRIORITY).filter(|metric| *metric != 0) {
        put("metric", metric.to_string());
    }
    if let Some(maker) = nlas.u8(ifa::PROTO).filter(|maker| *maker != 0) {
        put("proto", maker.to_string());
    }
    if let Some(lifetime) = address.lifetime() {
        for (keyword, seconds) in
            [("valid_lft", lifetime.valid), ("preferred_lft", lifetime.preferred)]
        {
            if seconds != u32::MAX {
                put(keyword, seconds.to_string());
            }
        }
    }
    let flags = address.flags();
    words.extend(FLAGS.iter().filter(|flag| flags & flag.0 != 0).map(|flag| flag.1.into()));
    out.add(words);
}
