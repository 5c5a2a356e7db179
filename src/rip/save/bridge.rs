//! Bridges: VLANs of ports, and static forwarding entries and multicast groups.

use super::Lines;
use super::routes::{lines, value};
use crate::error::Result;
use crate::netlink::message::{Messages, Nlas};
use crate::netlink::uapi::bridge::br;
use crate::netlink::uapi::link::{ifla, info, vxlan};
use crate::print::format;
use crate::query::links;
use crate::rt::link::Link;
use crate::session::{Caller, Session};
use std::collections::BTreeMap;

/// Writes the VLANs, forwarding entries and multicast groups of bridges and VXLAN devices.
pub fn save(s: &Session, caller: &Caller, out: &mut Lines) -> Result {
    let messages = links::all(s)?;
    let links: Vec<_> = Messages(&messages).map(|message| Link::parse(&message)).collect();
    let devices = devices(&links);
    save_vlans(&devices, caller, out)?;
    save_fdb(&devices, caller, out)?;
    for words in lines(&["bridge", "-d", "mdb", "show"], caller)? {
        if words.first().is_some_and(|word| word == "dev")
            && words.iter().any(|word| word == "permanent")
        {
            out.add_bridge(["mdb".into(), "add".into()].into_iter().chain(group(words)));
        }
    }
    Ok(())
}

/// The properties of an interface that are required to save its forwarding entries and VLANs.
#[derive(Default)]
struct Device {
    kind: String,
    /// The link-layer addresses of the interface and of its bridge.
    own: Vec<String>,
    /// The VLAN of new ports of its bridge; 0 for none.
    pvid: u16,
    remote: Option<String>,
    is_port: bool,
}

/// Returns the attributes of the link kind's options.
fn data<'a>(link: &Link<'a>) -> Option<Nlas<'a>> {
    link.info()?.nest(info::DATA)
}

/// Returns the interfaces by name.
fn devices(links: &[Link]) -> BTreeMap<String, Device> {
    let address =
        |link: &Link| link.nlas.get(ifla::ADDRESS).map(|bytes| format::hex_bytes(bytes, ":"));
    let bridge_of = |link: &Link| {
        let master = link.master();
        let bridge = links.iter().find(|other| Some(other.index) == master);
        bridge.filter(|other| other.kind().as_deref() == Some("bridge"))
    };
    let device = |link: &Link| {
        let kind = link.kind().unwrap_or_default().into_owned();
        let bridge = bridge_of(link);
        let pvid = data(bridge.unwrap_or(link)).and_then(|data| data.u16(br::VLAN_DEFAULT_PVID));
        let remote = data(link).filter(|_| kind == "vxlan");
        let remote =
            remote.and_then(|data| data.ip(vxlan::GROUP).or_else(|| data.ip(vxlan::GROUP6)));
        Device {
            kind,
            own: std::iter::once(link).chain(bridge).filter_map(address).collect(),
            pvid: pvid.unwrap_or_default(),
            remote: remote.map(|ip| ip.to_string()),
            is_port: bridge.is_some(),
        }
    };
    links.iter().filter_map(|link| Some((link.name()?.to_string(), device(link)))).collect()
}

/// Writes the VLANs of ports and bridges that differ from those of a new port.
fn save_vlans(devices: &BTreeMap<String, Device>, caller: &Caller, out: &mut Lines) -> Result {
    let mut vlans: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    let mut port = String::new();
    for mut words in lines(&["bridge", "vlan", "show"], caller)?.into_iter().skip(1) {
        // Only the first line of a port begins with its name. A name that looks like a VLAN is followed by a VLAN.
        let is_vlan = |word: Option<&String>| word.is_some_and(|word| word.parse::<u16>().is_ok());
        if !is_vlan(words.first()) || devices.contains_key(&words[0]) && is_vlan(words.get(1)) {
            port = words.remove(0);
        }
        if !words.is_empty() {
            vlans.entry(port.clone()).or_default().push(words);
        }
    }
    for (port, vlans) in vlans {
        let Some(device) = devices.get(&port) else { continue };
        let own: &[&str] = if device.is_port { &[] } else { &["self"] };
        let usual = device.pvid.to_string();
        let is_usual =
            |words: &[String]| words[0] == usual && words[1..].join(" ") == "PVID Egress Untagged";
        if device.pvid != 0 && !vlans.iter().any(|words| words[0] == usual) {
            out.add_bridge(["vlan", "del", "dev", &port, "vid", &usual].iter().chain(own));
        }
        for words in vlans.iter().filter(|words| !is_usual(words)) {
            let flags = words[1..].iter().filter_map(|word| match word.as_str() {
                "PVID" => Some("pvid"),
                "Untagged" => Some("untagged"),
                _ => None,
            });
            let line = ["vlan", "add", "dev", &port, "vid", &words[0]].into_iter().chain(flags);
            out.add_bridge(line.chain(own.iter().copied()));
        }
    }
    Ok(())
}

/// Writes the static forwarding entries.
fn save_fdb(devices: &BTreeMap<String, Device>, caller: &Caller, out: &mut Lines) -> Result {
    for words in lines(&["bridge", "fdb", "show"], caller)? {
        let Some(device) = value(&words, "dev").and_then(|name| devices.get(name)) else {
            continue;
        };
        if is_set(&words, device) {
            let verb = if device.kind == "vxlan" { "append" } else { "replace" };
            out.add_bridge(["fdb".into(), verb.into()].into_iter().chain(entry(words)));
        }
    }
    Ok(())
}

/// Whether an entry is static: neither learned, nor a local address, nor a multicast address that the device has joined.
fn is_set(words: &[String], device: &Device) -> bool {
    let has = |word: &str| words.iter().any(|other| other == word);
    let address = &words[0];
    let first = u8::from_str_radix(address.get(..2).unwrap_or_default(), 16).unwrap_or_default();
    if device.kind == "vxlan" && has("self") {
        let is_default = address == "00:00:00:00:00:00"
            && device.remote.as_deref().is_some_and(|remote| value(words, "dst") == Some(remote));
        return has("permanent") && !is_default;
    }
    let is_group = first & 1 != 0;
    (has("permanent") || has("static") || has("extern_learn"))
        && !is_group
        && !device.own.contains(address)
}

/// Converts the words of an entry to the syntax of `bridge fdb add`.
fn entry(words: Vec<String>) -> Vec<String> {
    let mut typed = Vec::new();
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "master" => {
                words.next();
                typed.push(word);
            }
            "offload" | "locked" => {}
            "state" | "link-netnsid" => drop(words.next()),
            _ => typed.push(word),
        }
    }
    typed
}

/// Converts the words of a multicast group to the syntax of `bridge mdb add`.
fn group(words: Vec<String>) -> Vec<String> {
    let mut typed = Vec::new();
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            // Each source is followed by its timer.
            "source_list" => {
                typed.push(word);
                let sources = words.next().unwrap_or_default();
                let bare =
                    sources.split(',').map(|source| source.split('/').next().unwrap_or_default());
                typed.push(bare.collect::<Vec<_>>().join(","));
            }
            "proto" | "filter_mode" | "vid" | "dst" | "dst_port" | "vni" | "src_vni" | "via"
            | "grp" | "src" | "dev" | "port" => {
                typed.push(word);
                typed.extend(words.next());
            }
            "permanent" => typed.push(word),
            _ => {}
        }
    }
    typed
}
