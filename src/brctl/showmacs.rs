//! `brctl showmacs <bridge>`: shows the forwarding database of a bridge.

use super::show::all_links;
use super::showstp::seconds;
use crate::cli::args::Args;
use crate::error::{Error, Result, strerror};
use crate::netlink::message::u32_at;
use crate::netlink::uapi::bridge::brport;
use crate::netlink::uapi::family::BRIDGE;
use crate::netlink::uapi::link::{ifla, info};
use crate::netlink::uapi::neigh::{RTM_GETNEIGH, nda, nud};
use crate::netlink::{Message, Request};
use crate::print::Printer;
use crate::print::format::hex_bytes;
use crate::query::device;
use crate::rt::header::NeighHeader;
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::Ifname;
use nix::libc::{ENODEV, EOPNOTSUPP};
use std::collections::BTreeMap;

/// The header.
const HEAD: &str = "port no\tmac addr\t\tis local?\tageing timer\n";

/// An entry of the forwarding database.
struct Entry {
    address: Vec<u8>,
    /// Number of the port.
    port: u64,
    /// The address is that of a port.
    local: bool,
    /// Time since the last frame from the address, in hundredths of a second.
    age: u32,
}

/// Shows the entries of one bridge, sorted by address. Errors: the bridge does not exist.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let bridge = match device::find(s, &Ifname::truncated(args.value()?))? {
        None => return failed(ENODEV),
        Some(bridge) if !bridge.is_bridge => return failed(EOPNOTSUPP),
        Some(bridge) => bridge.index,
    };
    let ports = ports(s, bridge)?;
    let mut entries = entries(s, bridge, &ports)?;
    entries.sort_by(|a, b| a.address.cmp(&b.address));
    s.printer().document(|p| {
        p.text(HEAD);
        entries.iter().for_each(|entry| p.object(None, |p| show(entry, p)));
        Ok(())
    })
}

fn show(entry: &Entry, p: &mut Printer) {
    p.both("port_no", entry.port, &format!("{:3}\t", entry.port));
    p.put("mac", "", &hex_bytes(&entry.address, ":"), "\t");
    p.both("is_local", entry.local, if entry.local { "yes\t\t" } else { "no\t\t" });
    seconds("ageing_timer", entry.age.into(), p);
    p.text("\n");
}

/// Returns the numbers of the ports of a bridge, by interface index.
fn ports(s: &Session, bridge: u32) -> Result<BTreeMap<u32, u64>> {
    let mut request = all_links();
    request.put_u32(ifla::MASTER, bridge);
    let mut ports = BTreeMap::new();
    s.conn()?.dump(request, |message: &Message| {
        let link = Link::parse(message);
        let data = link.info().and_then(|info| info.nest(info::SLAVE_DATA));
        if let Some(number) = data.and_then(|data| data.uint(brport::NO)) {
            ports.insert(link.index, number);
        }
        Ok(())
    })?;
    Ok(ports)
}

/// Returns the entries that have a port and are not expired (NUD_STALE). Addresses of the bridge itself have no port.
fn entries(s: &Session, bridge: u32, ports: &BTreeMap<u32, u64>) -> Result<Vec<Entry>> {
    let header = NeighHeader::of(BRIDGE).to_bytes();
    let mut request = Request::dump(RTM_GETNEIGH, &header);
    request.put_u32(nda::MASTER, bridge);
    let mut entries = Vec::new();
    s.conn()?.dump(request, |message: &Message| {
        let NeighHeader { index, state, .. } = NeighHeader::parse(message);
        let nlas = message.attributes(NeighHeader::SIZE);
        let port = ports.get(&index);
        if let (Some(port), Some(address)) = (port, nlas.get(nda::LLADDR))
            && nlas.u32(nda::MASTER) == Some(bridge)
            && state & nud::STALE == 0
        {
            let fixed = state & (nud::PERMANENT | nud::NOARP) != 0;
            let times = nlas.get(nda::CACHEINFO).unwrap_or_default();
            entries.push(Entry {
                address: address.to_vec(),
                port: *port,
                local: state & nud::PERMANENT != 0,
                age: if fixed { 0 } else { u32_at(times, 8) },
            });
        }
        Ok(())
    })?;
    Ok(entries)
}

fn failed(errno: i32) -> Result {
    let text = format!("read of forward table failed: {}", strerror(errno));
    Err(Error::system(text, errno))
}
