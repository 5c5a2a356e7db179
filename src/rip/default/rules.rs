//! Policy routing rules, evaluated in order of priority until one decides the route of a flow.

use super::prefix::Prefix;
use super::routes::{Found, Known, Tables};
use crate::error::{Error, Kind, Refusal, Result};
use crate::netlink::Request;
use crate::netlink::message::Messages;
use crate::netlink::uapi::family::INET;
use crate::netlink::uapi::route::table;
use crate::netlink::uapi::rule::{RTM_GETRULE, action, flag, fra};
use crate::query::links;
use crate::rt::header::RuleHeader;
use crate::rt::link::Link;
use crate::rt::rule::Rule;
use crate::session::Session;
use crate::text::Ifname;
use nix::libc::EOPNOTSUPP;
use std::net::IpAddr;

/// Locally generated traffic: no IP protocol or port, no firewall mark, no VRF.
pub(super) struct Flow {
    /// AF_INET or AF_INET6.
    pub family: u8,
    /// The destination prefix.
    pub to: Prefix,
    /// The source address, if one is selected.
    pub source: Option<IpAddr>,
    /// The required output interface: index and name.
    pub out: Option<(u32, Ifname)>,
    /// The user ID of the sender.
    pub user: u32,
}

/// The rules of a family and the routing tables that they refer to.
pub struct Rules<'s> {
    messages: Vec<u8>,
    tables: Tables,
    s: &'s Session,
}

impl<'s> Rules<'s> {
    /// Queries the rules of a family. A kernel without policy routing reports no rules; then the rules of a new
    /// namespace apply.
    pub fn read(family: u8, s: &'s Session) -> Result<Self> {
        let header = RuleHeader { family, ..RuleHeader::default() };
        let messages = match s.conn()?.collect(Request::dump(RTM_GETRULE, &header.to_bytes())) {
            Err(Error { kind: Kind::Dump(Refusal { errno: EOPNOTSUPP, .. }, _), .. }) => {
                built_in(family)
            }
            rules => rules?,
        };
        Ok(Rules { messages, tables: Tables::default(), s })
    }

    /// Returns the route of a flow, or `None` if the flow does not leave this host.
    pub fn route(&mut self, flow: &Flow) -> Result<Option<Known>> {
        let rules: Vec<_> = Messages(&self.messages).map(|message| Rule::parse(&message)).collect();
        let mut at = 0;
        while let Some(rule) = rules.get(at) {
            at += 1;
            if !matches(rule, flow) {
                continue;
            }
            match rule.action {
                action::TO_TABLE => match self.tables.look_up(rule.table(), flow, self.s)? {
                    Found::Nothing => {}
                    Found::Blocked => return Ok(None),
                    Found::Route(route) if is_suppressed(rule, &route, self.s)? => {}
                    Found::Route(route) => return Ok(Some(route)),
                },
                action::GOTO if rule.is(flag::UNRESOLVED) => {}
                action::GOTO => {
                    let target = rule.nlas.u32(fra::GOTO).unwrap_or(u32::MAX);
                    let behind = rules.get(at..).unwrap_or_default();
                    at += behind.iter().take_while(|rule| rule.priority() < target).count();
                }
                action::NOP => {}
                _ => return Ok(None),
            }
        }
        Ok(None)
    }
}

/// The rules of a new namespace, as netlink messages.
fn built_in(family: u8) -> Vec<u8> {
    let tables = [table::LOCAL, table::MAIN, table::DEFAULT];
    let count = if family == INET { 3 } else { 2 };
    let message = |(priority, table): (usize, &u32)| {
        let header = [family, 0, 0, 0, 0, 0, 0, action::TO_TABLE, 0, 0, 0, 0];
        let mut message = Request::new(RTM_GETRULE, 0, &header);
        message.put_u32(fra::TABLE, *table);
        message.put_u32(fra::PRIORITY, priority as u32);
        message.finish(0).to_vec()
    };
    tables.iter().take(count).enumerate().flat_map(message).collect()
}

/// Whether a rule matches a flow.
fn matches(rule: &Rule, flow: &Flow) -> bool {
    let address = |id, bits, given: Option<Prefix>| {
        let wanted = Prefix::of(rule.nlas.ip(id), bits);
        bits == 0 || given.is_some_and(|given| wanted.contains(&given))
    };
    let source = flow.source.map(|source| Prefix::new(source, 128));
    let mask = rule.nlas.u32(fra::FWMASK).unwrap_or(u32::MAX);
    let name = |id| rule.nlas.name(id);
    let is_zero = |value: Option<u32>| value.is_none_or(|value| value == 0);
    let all = address(fra::DST, rule.dst_bits, Some(flow.to))
        && address(fra::SRC, rule.src_bits, source)
        && rule.tos == 0
        && rule.dscp().is_none_or(|(dscp, mask)| dscp & mask == 0)
        && rule.flowlabel().is_none_or(|(label, mask)| label & mask == 0)
        && is_zero(rule.nlas.u32(fra::FWMARK).map(|mark| mark & mask))
        // For locally generated packets the input interface is the loopback interface.
        && name(fra::IIFNAME).is_none_or(|name| name.as_bytes() == b"lo")
        && name(fra::OIFNAME).is_none_or(|name| flow.out.is_some_and(|out| out.1 == name))
        && rule.users().is_none_or(|(first, last)| (first..=last).contains(&flow.user))
        && rule.nlas.get(fra::TUN_ID).is_none_or(|id| id.iter().all(|byte| *byte == 0))
        && rule.nlas.u8(fra::IP_PROTO).is_none_or(|protocol| protocol == 0)
        && rule.source_ports().is_none_or(|ports| ports.end == 0)
        && rule.destination_ports().is_none_or(|ports| ports.end == 0)
        && rule.nlas.u8(fra::L3MDEV).is_none_or(|on| on == 0);
    all != rule.is_inverted()
}

/// Whether a rule suppresses the route found in its table (`suppress_prefixlength`, `suppress_ifgroup`).
fn is_suppressed(rule: &Rule, route: &Known, s: &Session) -> Result<bool> {
    // The kernel reports -1 if the option is not set.
    let given = |id| rule.nlas.u32(id).filter(|value| *value != u32::MAX);
    if given(fra::SUPPRESS_PREFIXLEN).is_some_and(|most| u32::from(route.to.len) <= most) {
        return Ok(true);
    }
    let (Some(group), Some(hop)) = (given(fra::SUPPRESS_IFGROUP), route.hops.first()) else {
        return Ok(false);
    };
    let link = links::whole(s, hop.index)?;
    let group_of = |message| Link::parse(&message).group();
    Ok(Messages(&link).next().and_then(group_of) == Some(group))
}
