//! `bridge vlan show|tunnelshow`

use super::{entry, stats};
use crate::bridge::link::show::once;
use crate::bridge::{DEVICE, index, table};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::error::{Error, Result};
use crate::netlink::message::{Nlas, u16_at};
use crate::netlink::uapi::bridge::{af_spec, vlan_info, vlan_tunnel, vlandb};
use crate::netlink::uapi::family::BRIDGE;
use crate::netlink::uapi::link::{RTM_GETLINK, ext_mask, ifla};
use crate::netlink::{Message, Request, message};
use crate::print::Printer;
use crate::query::links;
use crate::query::vlan_stats::flags;
use crate::rt::header::LinkHeader;
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::number::atoi;
use crate::text::word::exact;

/// How wide the VLANs of tunnels are.
const VLANS: usize = 11;

/// The filter of `bridge vlan show`.
#[derive(Default)]
pub struct VlanFilter {
    dev: Option<String>,
    index: Option<u32>,
    vid: i32,
}

/// The keywords.
pub static KEYS: &Keys<VlanFilter> = &Keys::new(&[
    key(exact!["dev"], Value::BridgeOrPort, "DEV", "show only this interface", |f, args, _| {
        once(&mut f.dev, "dev", args)
    }),
    key(exact!["vid"], Value::Any, "VLAN_ID", "show only this VLAN", |f, args, _| {
        let text = args.value()?;
        if f.vid != 0 {
            return Err(Error::second("vid", text));
        }
        f.vid = atoi(text);
        Ok(())
    }),
]);

impl VlanFilter {
    /// Reads the rest of the line; a word that is no keyword is passed over.
    pub fn read(args: &mut Args, s: &Session) -> Result<VlanFilter> {
        let mut filter = VlanFilter::default();
        grammar::read(KEYS, &mut filter, args, s, |_, _, _| Ok(()))?;
        filter.index = filter.dev.as_ref().map(|dev| index(DEVICE, dev, s)).transpose()?;
        Ok(filter)
    }
    /// Whether an interface passes the filter.
    pub fn lets(&self, index: u32) -> bool {
        self.index.is_none_or(|wanted| wanted == index)
    }
    /// Whether one of these VLANs passes the filter.
    pub(super) fn lets_vlans(&self, first: u16, last: u16) -> bool {
        self.vid == 0 || (i32::from(first)..=i32::from(last)).contains(&self.vid)
    }
}

/// VLANs side by side that are alike.
struct Vlans {
    first: u16,
    last: u16,
    flags: u16,
    /// The tunnels that they are mapped to.
    tunnels: [u32; 2],
}

/// Runs `bridge vlan show`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let filter = VlanFilter::read(args, s)?;
    match (s.options.details, s.options.stats) {
        (0, 0) => links(&filter, "vlans", "port              vlan-id  \n", s),
        (0, _) => stats::run(&filter, s),
        (_, 0) => entry::list(0, &filter, s),
        (_, _) => entry::list(vlandb::DUMP_STATS, &filter, s),
    }
}

/// Runs `bridge vlan tunnelshow`.
pub fn tunnels(s: &Session, args: &mut Args) -> Result {
    let filter = VlanFilter::read(args, s)?;
    match s.options.stats {
        0 => links(&filter, "tunnels", "port              vlan-id    tunnel-id\n", s),
        _ => stats::run(&filter, s),
    }
}

/// What links tell of their VLANs or tunnels.
fn links(filter: &VlanFilter, key: &str, head: &'static str, s: &Session) -> Result {
    let compressed = s.options.compress_vlans;
    let mask = if compressed { ext_mask::BRVLAN_COMPRESSED } else { ext_mask::BRVLAN };
    let mut request = Request::dump(RTM_GETLINK, &LinkHeader::of(BRIDGE).to_bytes());
    request.put_u32(ifla::EXT_MASK, mask);
    links::learn_all(s)?;
    s.printer().document(|p| {
        p.text(head);
        s.conn()?.dump(request, |message| {
            port(message, filter, key, p, s);
            Ok(())
        })
    })
}

fn port(message: &Message, filter: &VlanFilter, key: &str, p: &mut Printer, s: &Session) {
    let link = Link::parse(message);
    let spec = link.nlas.get(ifla::AF_SPEC);
    let Some(spec) = spec.filter(|_| message.body.first() == Some(&BRIDGE)) else { return };
    if !filter.lets(link.index) {
        return;
    }
    let of_tunnels = key == "tunnels";
    let all = if of_tunnels { tunnels_in(spec) } else { vlans_in(spec) };
    let wanted = all.into_iter().filter(|vlans| filter.lets_vlans(vlans.first, vlans.last));
    let name = s.links.name(link.index);
    table::port(&name, key, wanted, p, |vlans, p| {
        let start = p.mark();
        table::range(["vlan", "vlanEnd"], vlans.first, vlans.last, p);
        if of_tunnels {
            p.blanks(VLANS.saturating_sub(p.mark() - start));
            let [first, last] = vlans.tunnels;
            table::range(["tunid", "tunidEnd"], first, last, p);
        } else {
            flags(vlans.flags, p);
        }
        p.line();
    });
}

fn vlans_in(spec: &[u8]) -> Vec<Vlans> {
    let infos = message::iter(spec).filter(|(id, _)| *id == af_spec::VLAN_INFO);
    joined(infos.map(|(_, info)| {
        let (flags, vid) = (u16_at(info, 0), u16_at(info, 2));
        Vlans { first: vid, last: vid, flags, tunnels: [0; 2] }
    }))
}

fn tunnels_in(spec: &[u8]) -> Vec<Vlans> {
    let infos = message::iter(spec).filter(|(id, _)| *id == af_spec::VLAN_TUNNEL_INFO);
    joined(infos.map(|(_, info)| {
        let info = Nlas::parse(info);
        let vid = info.u16(vlan_tunnel::VID).unwrap_or(0);
        let id = info.u32(vlan_tunnel::ID).unwrap_or(0);
        let flags = info.u16(vlan_tunnel::FLAGS).unwrap_or(0);
        Vlans { first: vid, last: vid, flags, tunnels: [id; 2] }
    }))
}

/// Where one begins a range the next ends it.
fn joined(all: impl Iterator<Item = Vlans>) -> Vec<Vlans> {
    let (mut joined, mut begun) = (Vec::new(), None::<Vlans>);
    for mut vlans in all {
        if vlans.flags & vlan_info::RANGE_BEGIN != 0 {
            begun = Some(vlans);
            continue;
        }
        if vlans.flags & vlan_info::RANGE_END != 0
            && let Some(first) = begun.take()
        {
            vlans.first = first.first;
            vlans.tunnels[0] = first.tunnels[0];
        }
        joined.push(vlans);
    }
    joined
}
