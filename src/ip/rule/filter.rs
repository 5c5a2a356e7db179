//! The filter of `ip rule show`.

use super::values;
use crate::cli::address::{Prefix, prefix, same_prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::keys;
use crate::cli::value;
use crate::cli::value::{interface_name, number};
use crate::error::{Error, Result};
use crate::names::Table;
use crate::netlink::uapi::family::{INET, UNSPEC};
use crate::netlink::uapi::rule::fra;
use crate::rt::rule::{Ports, Rule};
use crate::session::Session;
use crate::text::Ifname;
use crate::text::word::{exact, short, whole, words};

/// The filter of rules. As in the reference, most values of 0 accept everything.
#[derive(Default)]
pub(super) struct RuleFilter {
    /// The address family.
    pub family: u8,
    priority: Option<u32>,
    inverted: bool,
    tos: Option<u8>,
    fwmark: u32,
    fwmask: u32,
    iif: Option<Ifname>,
    oif: Option<Ifname>,
    l3mdev: bool,
    users: Option<(u32, u32)>,
    tun_id: u64,
    table: u32,
    src: Option<Prefix>,
    dst: Option<Prefix>,
    ip_protocol: u8,
    sport: Option<Ports>,
    dport: Option<Ports>,
    dscp: Option<(u8, u8)>,
    flowlabel: Option<(u32, u32)>,
    /// The protocol; only used by flush.
    pub protocol: Option<u32>,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<RuleFilter> = &Keys::new(&[
    key(
        words!["pref", "preference", "order", "priority"],
        Value::Any,
        "NUMBER",
        "select rules of this priority",
        |f, args, _| {
            f.priority = Some(number(args.value()?, "preference value is invalid\n")?);
            Ok(())
        },
    ),
    flag(exact!["not"], "select rules with an inverted selector", |f, _, _| {
        f.inverted = true;
        Ok(())
    }),
    key(
        exact!["tos", "dsfield"],
        Value::Named(Table::Dsfield),
        "TOS",
        "select rules for this type of service",
        |f, args, s| {
            f.tos = Some(value::tos(args, s)?);
            Ok(())
        },
    ),
    key(
        exact!["fwmark"],
        Value::Any,
        "FWMARK[/MASK]",
        "select rules for this firewall mark",
        |f, args, _| {
            let (mark, mask) = values::mark(args)?;
            (f.fwmark, f.fwmask) = (mark, mask.unwrap_or(f.fwmask));
            Ok(())
        },
    ),
    key(
        exact!["iif", "dev"],
        Value::Dev,
        "STRING",
        "select rules for packets that arrive on this interface",
        |f, args, _| {
            f.iif = Some(interface_name("\"iif\"/\"dev\"", args.value()?)?);
            Ok(())
        },
    ),
    key(
        exact!["oif"],
        Value::Dev,
        "STRING",
        "select rules for sockets bound to this interface",
        |f, args, _| {
            f.oif = Some(interface_name("\"oif\"", args.value()?)?);
            Ok(())
        },
    ),
    flag(exact!["l3mdev"], "select rules that use the tables of VRFs", |f, _, _| {
        f.l3mdev = true;
        Ok(())
    }),
    key(
        exact!["uidrange"],
        Value::Any,
        "NUMBER-NUMBER",
        "select rules for this range of user identifiers",
        |f, args, _| {
            f.users = Some(values::users(args)?);
            Ok(())
        },
    ),
    key(words!["tun_id"], Value::Any, "ID", "select rules for this tunnel key", |f, args, _| {
        f.tun_id = number(args.value()?, "\"tun_id\" value is invalid\n")?;
        Ok(())
    }),
    key(
        words!["table", "lookup"],
        Value::Named(Table::Tables),
        "TABLE_ID",
        "select rules that use this routing table",
        |f, args, s| {
            let text = args.value()?;
            let table = s.names.number(Table::Tables, text);
            f.table = table.ok_or_else(|| Error::invalid(text, "table id value is invalid\n"))?;
            Ok(())
        },
    ),
    key(
        words!["from", "src"],
        Value::Address,
        "PREFIX",
        "select rules with a source in this prefix",
        |f, args, _| {
            f.src = Some(prefix(args.value()?, f.family)?);
            Ok(())
        },
    ),
    keys::protocol("select rules that this routing protocol installed (flush only)", maker),
    key(
        exact!["ipproto"],
        Value::Any,
        "PROTOCOL",
        "select rules for this IP protocol",
        |f, args, s| {
            f.ip_protocol = values::ip_protocol(args, s)?;
            Ok(())
        },
    ),
    key(
        exact!["sport"],
        Value::Any,
        PORTS,
        "select rules for this source port or range of ports",
        |f, args, _| {
            f.sport = Some(values::ports(args)?);
            Ok(())
        },
    ),
    key(
        exact!["dport"],
        Value::Any,
        PORTS,
        "select rules for this destination port or range of ports",
        |f, args, _| {
            f.dport = Some(values::ports(args)?);
            Ok(())
        },
    ),
    key(
        exact!["dscp"],
        Value::Any,
        "DSCP[/MASK]",
        "select rules for this DSCP value",
        |f, args, s| {
            let (dscp, mask) = values::dscp(args, s)?;
            f.dscp = Some((dscp, mask.unwrap_or(values::ALL_DSCP)));
            Ok(())
        },
    ),
    key(
        exact!["flowlabel"],
        Value::Any,
        "FLOWLABEL[/MASK]",
        "select rules for this IPv6 flow label",
        |f, args, _| {
            f.flowlabel = Some(values::flowlabel(args)?).filter(|label| label.1 != 0);
            Ok(())
        },
    ),
    key(
        &[whole("to"), short("dst")],
        Value::Address,
        "PREFIX",
        "select rules with a destination in this prefix",
        |f, args, s| {
            args.value()?;
            set_dst(f, args, s)
        },
    ),
]);

const PORTS: &str = "[ NUMBER[/MASK] | NUMBER-NUMBER ]";

fn maker(f: &mut RuleFilter, args: &mut Args, s: &Session) -> Result {
    f.protocol = value::listed_protocol(args, s)?;
    Ok(())
}

fn set_dst(f: &mut RuleFilter, args: &mut Args, _: &Session) -> Result {
    f.dst = Some(prefix(args.word(), f.family)?);
    Ok(())
}

impl RuleFilter {
    /// Reads the rest of the line.
    pub fn read(family: u8, args: &mut Args, s: &Session) -> Result<RuleFilter> {
        let family = if family == UNSPEC { INET } else { family };
        let mut filter = RuleFilter { family, ..RuleFilter::default() };
        grammar::read(KEYS, &mut filter, args, s, set_dst)?;
        Ok(filter)
    }

    /// Whether the filter accepts a rule.
    pub fn lets(&self, r: &Rule) -> bool {
        within(&self.src, r.src_bits, r, fra::SRC)
            && within(&self.dst, r.dst_bits, r, fra::DST)
            && self.priority.is_none_or(|priority| r.priority() == priority)
            && (!self.inverted || r.is_inverted())
            && self.tos.is_none_or(|tos| r.tos == tos)
            && is(self.fwmark, r.nlas.uint(fra::FWMARK))
            && is(self.fwmask, r.nlas.uint(fra::FWMASK))
            && named(self.iif, r, fra::IIFNAME)
            && named(self.oif, r, fra::OIFNAME)
            && (!self.l3mdev || r.nlas.u8(fra::L3MDEV).is_some_and(|on| on != 0))
            && self.users.is_none_or(|users| r.users() == Some(users))
            && is(self.ip_protocol, r.nlas.uint(fra::IP_PROTO))
            && same_ports(self.sport, r.source_ports())
            && same_ports(self.dport, r.destination_ports())
            && is(self.tun_id, r.nlas.uint(fra::TUN_ID).map(u64::from_be))
            && is(self.table, Some(r.table().into()))
            && self.dscp.is_none_or(|dscp| r.dscp() == Some(dscp))
            && self.flowlabel.is_none_or(|label| r.flowlabel() == Some(label))
    }
}

/// Whether a number is present; a wanted value of 0 accepts everything.
fn is(wanted: impl Into<u64>, found: Option<u64>) -> bool {
    let wanted = wanted.into();
    wanted == 0 || found == Some(wanted)
}

fn within(prefix: &Option<Prefix>, bits: u8, r: &Rule, id: u16) -> bool {
    let Some(prefix) = prefix else { return true };
    let address = r.nlas.get(id).unwrap_or_default();
    prefix.bits == 0
        || prefix.bits <= bits && same_prefix(prefix.address.bytes(), address, prefix.bits)
}

fn named(name: Option<Ifname>, r: &Rule, id: u16) -> bool {
    name.is_none() || r.nlas.name(id) == name
}

/// Compares ports. Without a mask, all bits are compared; a rule of a kernel without masks has all bits set.
fn same_ports(wanted: Option<Ports>, found: Option<Ports>) -> bool {
    let full = |ports: Ports| Ports { mask: Some(ports.mask.unwrap_or(u16::MAX)), ..ports };
    wanted.is_none_or(|wanted| found.map(full) == Some(full(wanted)))
}
