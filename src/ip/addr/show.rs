//! `ip address show`: each link that is let through, its addresses below it.

use super::filter;
use crate::cli::args::Args;
use crate::error::Result;
use crate::ip::link;
use crate::names::Table;
use crate::netlink::Request;
use crate::netlink::message::Messages;
use crate::netlink::uapi::addr::{RTM_GETADDR, ifa, ifa_f};
use crate::netlink::uapi::family::{self, INET6};
use crate::print::{Color, Printer};
use crate::rt::addr::{Addr, HEADER};
use crate::rt::link::Link;
use crate::session::Session;

/// Runs `ip address show`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let filter = filter::read(s, s.options.family, args, || super::ADDRESS.usage())?;
    let links = link::list::fetch(s, &filter, s.options.family)?;
    let addresses = s.conn()?.collect(Request::dump(RTM_GETADDR, &[0; HEADER]))?;
    s.printer().document(|p| {
        for message in Messages(&links) {
            let link = Link::parse(&message);
            if !filter.passes(&link) {
                continue;
            }
            p.object(None, |p| {
                link::show::link(&link, p, s);
                p.array(Some("addr_info"), |p| {
                    let all = Messages(&addresses).map(|message| Addr::parse(&message));
                    for addr in all.filter(|addr| addr.index == link.index) {
                        p.object(None, |p| show(&addr, p, s));
                    }
                });
            });
        }
        Ok(())
    })
}

/// One address, as `ip address` shows it.
pub fn show(a: &Addr, p: &mut Printer, s: &Session) {
    let color = Color::of_family(a.family);
    p.put("family", "    ", family::name(a.family), " ");
    if let Some(local) = a.local() {
        p.put_in(color, "local", "", local, "");
        if let Some(peer) = a.peer() {
            p.put_in(color, "address", " peer ", peer, "");
        }
        p.put("prefixlen", "/", a.prefix_len, " ");
        p.put_some("metric", "metric ", a.nlas.u32(ifa::RT_PRIORITY), " ");
    }
    p.put_some("broadcast", "brd ", a.broadcast(), " ");
    p.put_some("anycast", "any ", a.nlas.ip(ifa::ANYCAST), " ");
    p.put("scope", "scope ", &s.names.name(Table::Scopes, a.scope.into()), " ");
    flags(a, p);
    if let Some(proto) = a.nlas.u32(ifa::PROTO) {
        p.put("protocol", "proto ", &s.names.name(Table::AddressProtocols, proto), " ");
    }
    if let Some(label) = a.label() {
        p.put("label", "", &label, "");
    }
    if let Some(life) = a.lifetime() {
        p.line();
        lifetime("valid_life_time", "       valid_lft ", life.valid, p);
        lifetime("preferred_life_time", " preferred_lft ", life.preferred, p);
    }
    p.end();
}

/// The flags that have a name, in the order written.
const FLAGS: &[(&str, u32)] = &[
    ("secondary", ifa_f::SECONDARY),
    ("nodad", ifa_f::NODAD),
    ("optimistic", ifa_f::OPTIMISTIC),
    ("dadfailed", ifa_f::DADFAILED),
    ("home", ifa_f::HOMEADDRESS),
    ("deprecated", ifa_f::DEPRECATED),
    ("tentative", ifa_f::TENTATIVE),
    ("permanent", ifa_f::PERMANENT),
    ("mngtmpaddr", ifa_f::MANAGETEMPADDR),
    ("noprefixroute", ifa_f::NOPREFIXROUTE),
    ("autojoin", ifa_f::MCAUTOJOIN),
    ("stable-privacy", ifa_f::STABLE_PRIVACY),
];

/// The flag of a name.
pub fn flag_bit(name: &str) -> Option<u32> {
    FLAGS.iter().find(|row| row.0 == name).map(|row| row.1)
}

/// `permanent` is only ever said by its absence: `dynamic`.
fn flags(a: &Addr, p: &mut Printer) {
    let mut rest = a.flags();
    for &(name, flag) in FLAGS {
        let name = match name {
            "secondary" if a.family == INET6 => "temporary",
            _ => name,
        };
        match (flag, a.is(flag)) {
            (ifa_f::PERMANENT, false) => p.put("dynamic", "dynamic ", true, ""),
            (ifa_f::PERMANENT, true) | (_, false) => {}
            (_, true) => {
                p.put(name, name, true, " ");
            }
        }
        rest &= !flag;
    }
    if rest != 0 {
        p.put("ifa_flags", "flags ", &format!("{rest:02x}"), " ");
    }
}

fn lifetime(key: &str, before: &str, seconds: u32, p: &mut Printer) {
    match seconds {
        u32::MAX if !p.is_json() => p.put(key, before, "forever", ""),
        _ => p.put(key, before, seconds, "sec"),
    }
}
