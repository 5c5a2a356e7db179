//! `brctl show [ <bridge> ]`: shows bridges and their ports.

use crate::cli::args::Args;
use crate::error::{Error, Result, warn};
use crate::netlink::uapi::bridge::br;
use crate::netlink::uapi::link::{RTM_GETLINK, ext_mask, ifla, info};
use crate::netlink::{Message, Nlas, Request};
use crate::print::Printer;
use crate::print::format::hex_bytes;
use crate::query::device::{self, Device, is_bridge, is_port};
use crate::rt::link::{HEADER, Link};
use crate::session::Session;
use crate::text::Ifname;
use std::collections::BTreeMap;

/// The header, printed only if there is a bridge.
const HEAD: &str = "bridge name\tbridge id\t\tSTP enabled\tinterfaces\n";

/// A bridge.
struct Bridge {
    index: u32,
    id: String,
    stp: bool,
}

/// All bridges and their ports, from one dump.
#[derive(Default)]
struct Bridges {
    bridges: BTreeMap<Ifname, Bridge>,
    /// Names of the ports of each bridge, by the index of the bridge.
    ports: BTreeMap<u32, Vec<Ifname>>,
}

/// Shows the bridges that the command line names, or all, sorted by name. Errors: one of them does not exist.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut seen = Bridges::default();
    s.conn()?.dump(all_links(), |message: &Message| {
        seen.add(&Link::parse(message));
        Ok(())
    })?;
    let all: Vec<String> = seen.bridges.keys().map(Ifname::to_string).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let names = if args.is_empty() { &all[..] } else { args.rest() };
    s.printer().document(|p| {
        let (mut shown, mut failed) = (false, false);
        for name in names {
            let Some(bridge) = seen.find(s, name)? else {
                failed = true;
                continue;
            };
            if !std::mem::replace(&mut shown, true) {
                p.text(HEAD);
            }
            p.object(None, |p| show(name, bridge, &seen, p));
        }
        if failed { Err(Error::silent(1)) } else { Ok(()) }
    })
}

fn show(name: &str, bridge: &Bridge, seen: &Bridges, p: &mut Printer) {
    p.put("ifname", "", name, "\t\t");
    p.put("bridge_id", "", &bridge.id, "\t");
    p.both("stp_enabled", bridge.stp, if bridge.stp { "yes\t\t" } else { "no\t\t" });
    p.array(Some("interfaces"), |p| {
        for (i, port) in seen.ports_of(bridge.index).iter().enumerate() {
            p.element(if i == 0 { "" } else { "\n\t\t\t\t\t\t\t" }, port, "");
        }
    });
    p.text("\n");
}

/// A request for all interfaces, without statistics.
pub(super) fn all_links() -> Request {
    let mut request = Request::dump(RTM_GETLINK, &[0; HEADER]);
    request.put_u32(ifla::EXT_MASK, ext_mask::SKIP_STATS);
    request
}

/// Formats the bridge identifier in attribute `id`, priority and MAC address: `8000.020000000001`.
pub fn bridge_id(data: &Nlas, id: u16) -> String {
    let mut bytes = [0; 8];
    let sent = data.get(id).unwrap_or_default();
    bytes.iter_mut().zip(sent).for_each(|(to, from)| *to = *from);
    format!("{}.{}", hex_bytes(&bytes[..2], ""), hex_bytes(&bytes[2..], ""))
}

impl Bridges {
    /// Adds a link of the dump: a bridge, or a port of a bridge.
    fn add(&mut self, link: &Link) {
        let Some(name) = link.name() else { return };
        if let Some(master) = link.master().filter(|_| is_port(link)) {
            self.ports.entry(master).or_default().push(name);
        }
        if !is_bridge(link) {
            return;
        }
        let data = link.info().and_then(|info| info.nest(info::DATA));
        let data = data.unwrap_or_else(|| Nlas::parse(&[]));
        let (id, stp) = (bridge_id(&data, br::BRIDGE_ID), data.u32(br::STP_STATE) > Some(0));
        self.bridges.insert(name, Bridge { index: link.index, id, stp });
    }

    /// Returns the bridge with this name or alternative name. Prints an error and returns None if there is none.
    fn find(&self, s: &Session, typed: &str) -> Result<Option<&Bridge>> {
        let name = Ifname::truncated(typed);
        if let Some(bridge) = self.bridges.get(&name) {
            return Ok(Some(bridge));
        }
        let device = device::find(s, &name)?;
        let same = |device: &Device| self.bridges.values().find(|b| b.index == device.index);
        let found = device.as_ref().and_then(same);
        match (found, device) {
            (Some(_), _) => {}
            (None, Some(_)) => warn(&format!("device {typed} is not a bridge!")),
            (None, None) => warn(&format!("bridge {typed} does not exist!")),
        }
        Ok(found)
    }

    /// The names of a bridge's ports, sorted.
    fn ports_of(&self, index: u32) -> Vec<Ifname> {
        let mut names = self.ports.get(&index).cloned().unwrap_or_default();
        names.sort_unstable();
        names
    }
}
