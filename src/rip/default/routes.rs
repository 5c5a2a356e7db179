//! The default routes of a table, and which of them the kernel selects.

use super::prefix::{Prefix, world};
use super::rules::Flow;
use crate::error::Result;
use crate::netlink::Nlas;
use crate::netlink::message::{Message, Messages, ip};
use crate::netlink::uapi::nexthop::nha;
use crate::netlink::uapi::route::{RTM_NEWROUTE, rta, rtn, rtnh_f};
use crate::query::routes;
use crate::rt::header::RouteHeader;
use crate::rt::nexthop::Object;
use crate::rt::route::Route;
use crate::session::Session;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::net::IpAddr;

/// A next hop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hop {
    /// The interface.
    pub index: u32,
    /// The address of the gateway, of either family.
    pub gateway: Option<IpAddr>,
    /// RTNH_F_ flags.
    pub flags: u32,
}

/// A default route, or a route to one half of the address space.
#[derive(Clone, Debug)]
pub struct Known {
    /// Its destination.
    pub to: Prefix,
    from: Prefix,
    tos: u8,
    /// Its metric; the lowest counts.
    pub metric: u32,
    /// Router preference (RFC 4191): 0 high, 1 medium, 2 low.
    rank: u8,
    kind: u8,
    /// RT_SCOPE_UNIVERSE and so on.
    pub scope: u8,
    /// Its table.
    pub table: u32,
    /// The preferred source address (`src`).
    pub source: Option<IpAddr>,
    /// Its nexthops.
    pub hops: Vec<Hop>,
}

/// The result of a look-up in a table.
pub enum Found {
    /// No route; the next rule is evaluated.
    Nothing,
    /// A route that does not leave this host: unreachable, blackhole, prohibit, local.
    Blocked,
    /// A route with at least one usable next hop.
    Route(Known),
}

/// The tables read so far, by family and number.
#[derive(Default)]
pub struct Tables(BTreeMap<(u8, u32), Vec<Known>>);

impl Tables {
    /// Looks a flow up in a table.
    pub fn look_up(&mut self, table: u32, flow: &Flow, s: &Session) -> Result<Found> {
        let key = (flow.family, table);
        let known = match self.0.entry(key) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(read(flow.family, table, s)?),
        };
        Ok(choose(known, flow))
    }
}

/// The route that the kernel selects: longest prefix, then lowest metric, among routes with a usable next hop.
fn choose(known: &[Known], flow: &Flow) -> Found {
    let source = flow.source.map(|source| Prefix::new(source, 128));
    let from = |route: &Known| {
        route.from.len == 0 || source.is_some_and(|source| route.from.contains(&source))
    };
    let fits = |route: &&Known| route.to.contains(&flow.to) && from(route) && route.tos == 0;
    let mut fitting: Vec<_> = known.iter().filter(fits).collect();
    // The sort is stable: of equal routes the kernel selects the first.
    fitting.sort_by_key(|route| {
        (Reverse(route.to.len), Reverse(route.from.len), route.metric, route.rank)
    });
    for route in fitting {
        match route.kind {
            rtn::UNICAST => {}
            rtn::THROW => return Found::Nothing,
            _ => return Found::Blocked,
        }
        let is_usable = |hop: &Hop| {
            hop.flags & rtnh_f::DEAD == 0 && flow.out.is_none_or(|out| out.0 == hop.index)
        };
        let hops: Vec<_> = route.hops.iter().copied().filter(is_usable).collect();
        if !hops.is_empty() {
            return Found::Route(Known { hops, ..route.clone() });
        }
    }
    Found::Nothing
}

/// The routes of a table that cover one half of the address space.
fn read(family: u8, table: u32, s: &Session) -> Result<Vec<Known>> {
    let Some(halves) = world(family) else { return Ok(Vec::new()) };
    let mut known = Vec::new();
    routes::of_table(s, family, table, |message| {
        // Most routes of a long table have longer prefixes.
        let len = RouteHeader::parse(message).dst_bits;
        if message.kind == RTM_NEWROUTE && halves.iter().any(|half| len <= half.len) {
            known.extend(route(message, table));
        }
        Ok(())
    })?;
    known.retain(|(route, _)| halves.iter().any(|half| route.to.contains(half)));
    let objects = |(mut route, object): (Known, Option<u32>)| {
        if let Some(id) = object.filter(|_| route.hops.is_empty()) {
            route.hops = hops_of(id, family, s)?;
        }
        Ok(route)
    };
    known.into_iter().map(objects).collect()
}

/// A route of a message with the number of its nexthop object; none if it is of another table.
fn route(message: &Message, table: u32) -> Option<(Known, Option<u32>)> {
    let r = Route::parse(message);
    if r.table() != table || r.is_cloned() {
        return None;
    }
    let several = r.nexthops().map(|hop| hop_of(&hop.nlas, hop.index, hop.flags));
    let mut hops: Vec<_> = several.collect();
    hops.extend(r.nlas.u32(rta::OIF).map(|index| hop_of(&r.nlas, index, r.flags)));
    let route = Known {
        to: Prefix::of(r.nlas.ip(rta::DST), r.dst_len),
        from: Prefix::of(r.nlas.ip(rta::SRC), r.src_len),
        tos: r.tos,
        metric: r.nlas.u32(rta::PRIORITY).unwrap_or(0),
        rank: rank(r.nlas.u8(rta::PREF)),
        kind: r.kind,
        scope: r.scope,
        table,
        source: r.nlas.ip(rta::PREFSRC),
        hops,
    };
    Some((route, r.nlas.u32(rta::NH_ID)))
}

/// The order of the preferences of RFC 4191: high (1), medium (0), low (3).
fn rank(preference: Option<u8>) -> u8 {
    match preference {
        Some(1) => 0,
        Some(3) => 2,
        _ => 1,
    }
}

fn hop_of(nlas: &Nlas, index: u32, flags: u32) -> Hop {
    let foreign = || ip(nlas.get(rta::VIA)?.get(2..)?);
    Hop { index, gateway: nlas.ip(rta::GATEWAY).or_else(foreign), flags }
}

/// The next hops of a nexthop object. Routes do not contain them if net.ipv4.nexthop_compat_mode is 0.
fn hops_of(id: u32, family: u8, s: &Session) -> Result<Vec<Hop>> {
    let message = s.nexthops.message(id, family, 0)?;
    let Some(message) = Messages(&message).next() else { return Ok(Vec::new()) };
    let object = Object::parse(&message);
    let Some(members) = object.members() else {
        return Ok(object_hop(&object).into_iter().collect());
    };
    let mut hops = Vec::new();
    for member in members {
        // Groups do not nest.
        let message = s.nexthops.message(member.id, family, 0)?;
        hops.extend(Messages(&message).next().and_then(|m| object_hop(&Object::parse(&m))));
    }
    Ok(hops)
}

fn object_hop(object: &Object) -> Option<Hop> {
    let index = object.nlas.u32(nha::OIF)?;
    Some(Hop { index, gateway: object.nlas.ip(nha::GATEWAY), flags: object.flags })
}
