//! Permanent neighbour entries and proxy entries.

use super::Lines;
use crate::error::Result;
use crate::netlink::Request;
use crate::netlink::message::Messages;
use crate::netlink::uapi::family::{INET, INET6};
use crate::netlink::uapi::neigh::{RTM_GETNEIGH, nda, ntf, nud};
use crate::print::format;
use crate::rt::header::NeighHeader;
use crate::rt::neigh::Neigh;
use crate::session::Session;

/// Writes the IPv4 and IPv6 neighbour entries.
pub fn save(s: &Session, out: &mut Lines) -> Result {
    for flags in [0, ntf::PROXY] {
        let header = NeighHeader { flags, ..Default::default() };
        let all = s.conn()?.collect(Request::dump(RTM_GETNEIGH, &header.to_bytes()))?;
        for message in Messages(&all) {
            let neighbour = Neigh::parse(&message);
            let is_ip = [INET, INET6].contains(&neighbour.family);
            if is_ip && (neighbour.is(ntf::PROXY) || neighbour.state == nud::PERMANENT) {
                add(&neighbour, s, out);
            }
        }
    }
    Ok(())
}

fn add(neighbour: &Neigh, s: &Session, out: &mut Lines) {
    let Some(ip) = neighbour.dst() else { return };
    let mut words: Vec<String> = vec!["neighbour".into(), "replace".into()];
    if neighbour.is(ntf::PROXY) {
        words.push("proxy".into());
    }
    words.extend([ip.to_string(), "dev".into(), s.links.name(neighbour.index).to_string()]);
    if let Some(address) = neighbour.nlas.get(nda::LLADDR) {
        let hardware = s.links.known(neighbour.index).map_or(0, |known| known.hardware);
        words.extend(["lladdr".into(), format::link_address(address, hardware)]);
    }
    if !neighbour.is(ntf::PROXY) {
        words.extend(["nud".into(), "permanent".into()]);
    }
    if neighbour.protocol() != 0 {
        words.extend(["protocol".into(), neighbour.protocol().to_string()]);
    }
    for (flag, keyword) in [(ntf::ROUTER, "router"), (ntf::EXT_LEARNED, "extern_learn")] {
        if neighbour.is(flag) {
            words.push(keyword.into());
        }
    }
    out.add(words);
}
