//! `ip rule add|delete SELECTOR ACTION`

use super::values;
use crate::cli::address::{address_v4, prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Spec, Value, flag, key, specs};
use crate::cli::keys;
use crate::cli::value;
use crate::cli::value::{interface_name, number};
use crate::error::{Error, Result, invalid, refuse, warn};
use crate::names::{Table, built_in};
use crate::netlink::Request;
use crate::netlink::uapi::family::{INET, UNSPEC};
use crate::netlink::uapi::nlm::{CREATE, EXCL};
use crate::netlink::uapi::rule::{RTM_DELRULE, RTM_NEWRULE, action, flag as rule_flag, fra};
use crate::rt::header::RuleHeader;
use crate::rt::rule::HEADER;
use crate::session::Session;
use crate::text::word::{exact, is_prefix, short, whole, words};

/// RT_TABLE_MAIN, the default table.
const MAIN: u32 = 254;
/// RTA_GATEWAY; the address of a NAT rule is sent as this attribute.
const GATEWAY: u16 = 5;
/// EINVAL, the exit code of some errors of the reference.
const EINVAL: u8 = 22;

/// The parsed command line.
pub(super) struct RuleChange {
    family: u8,
    src_bits: u8,
    dst_bits: u8,
    tos: u8,
    table: Option<u32>,
    action: u8,
    /// Whether the action requires no table.
    acts: bool,
    l3mdev: bool,
    inverted: bool,
    attributes: Request,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<RuleChange> = &Keys::new(&[
    flag(exact!["not"], "apply the rule to packets that do not match the selector", |c, _, _| {
        c.inverted = true;
        Ok(())
    }),
    key(exact!["from"], Value::Address, "PREFIX", "source prefix of packets", |c, args, _| {
        c.src_bits = put_prefix(c, args, fra::SRC)?;
        Ok(())
    }),
    key(exact!["to"], Value::Address, "PREFIX", "destination prefix of packets", |c, args, _| {
        c.dst_bits = put_prefix(c, args, fra::DST)?;
        Ok(())
    }),
    key(
        words!["pref", "preference", "order", "priority"],
        Value::Any,
        "NUMBER",
        "priority of the rule: the lowest number is checked first",
        |c, args, _| put_number(c, args, fra::PRIORITY, "preference value is invalid\n"),
    ),
    keys::tos("type of service of packets", |c, args, s| {
        c.tos = value::tos(args, s)?;
        Ok(())
    }),
    key(
        exact!["fwmark"],
        Value::Any,
        "FWMARK[/MASK]",
        "firewall mark of packets, with an optional mask",
        |c, args, _| {
            let (mark, mask) = values::mark(args)?;
            c.attributes.put_u32(fra::FWMARK, mark);
            if let Some(mask) = mask {
                c.attributes.put_u32(fra::FWMASK, mask);
            }
            Ok(())
        },
    ),
    key(
        words!["realms"],
        Value::Named(Table::Realms),
        "[SRCREALM/]DSTREALM",
        "realms for routes that have none",
        |c, args, s| {
            let text = args.value()?;
            let realms = s.names.realms(text);
            let realms = realms.ok_or_else(|| Error::invalid(text, "invalid realms\n"))?;
            c.attributes.put_u32(fra::FLOW, realms);
            Ok(())
        },
    ),
    keys::protocol("routing protocol that installs the rule", |c, args, s| {
        let protocol = value::protocol(args, s)?;
        c.attributes.put(fra::PROTOCOL, &[protocol]);
        Ok(())
    }),
    key(words!["tun_id"], Value::Any, "ID", "tunnel key of packets, 64 bits", |c, args, _| {
        let id: u64 = number(args.value()?, "\"tun_id\" value is invalid\n")?;
        c.attributes.put(fra::TUN_ID, &id.to_be_bytes());
        Ok(())
    }),
    key(
        &[short("table"), whole("lookup")],
        Value::Named(Table::Tables),
        "TABLE_ID",
        "routing table to look up, by number or name",
        |c, args, s| {
            let text = args.value()?;
            let table = s.names.number(Table::Tables, text);
            let table = table.ok_or_else(|| Error::invalid(text, "invalid table ID\n"))?;
            if table > 255 {
                c.attributes.put_u32(fra::TABLE, table);
            }
            c.table = Some(table);
            Ok(())
        },
    ),
    key(
        &[short("suppress_prefixlength"), whole("sup_pl")],
        Value::Any,
        "NUMBER",
        "reject routes with this prefix length or a shorter one",
        |c, args, _| {
            let text = args.value()?;
            let length: u32 = number(text, "suppress_prefixlength value is invalid\n")?;
            if length > i32::MAX as u32 {
                return invalid(text, "suppress_prefixlength value is invalid\n");
            }
            c.attributes.put_u32(fra::SUPPRESS_PREFIXLEN, length);
            Ok(())
        },
    ),
    key(
        &[short("suppress_ifgroup"), whole("sup_group")],
        Value::Named(Table::Groups),
        "DEVGROUP",
        "reject routes over interfaces of this group",
        |c, args, s| {
            let text = args.value()?;
            let wrong = || Error::invalid(text, "Invalid \"suppress_ifgroup\" value\n");
            let group = s.names.number(Table::Groups, text).ok_or_else(wrong)?;
            c.attributes.put_u32(fra::SUPPRESS_IFGROUP, group);
            Ok(())
        },
    ),
    key(
        exact!["iif", "dev"],
        Value::Dev,
        "STRING",
        "interface on which packets arrive",
        |c, args, _| put_interface(c, args, fra::IIFNAME, "\"iif\"/\"dev\""),
    ),
    key(
        exact!["oif"],
        Value::Dev,
        "STRING",
        "interface to which the sender bound its socket",
        |c, args, _| put_interface(c, args, fra::OIFNAME, "\"oif\""),
    ),
    flag(exact!["l3mdev"], "look up the table of the VRF that the packet belongs to", |c, _, _| {
        c.l3mdev = true;
        c.attributes.put(fra::L3MDEV, &[1]);
        Ok(())
    }),
    key(
        exact!["uidrange"],
        Value::Any,
        "NUMBER-NUMBER",
        "range of user identifiers of the sender",
        |c, args, _| {
            let (first, last) = values::users(args)?;
            c.attributes.put(fra::UID_RANGE, &[first.to_ne_bytes(), last.to_ne_bytes()].concat());
            Ok(())
        },
    ),
    key(
        &[whole("nat"), short("map-to")],
        Value::Address,
        "ADDRESS",
        "translate the source address: no longer supported by the kernel",
        |c, args, _| {
            let text = args.value()?;
            warn("Warning: route NAT is deprecated");
            c.attributes.put(GATEWAY, &address_v4(text)?.octets());
            c.action = action::NAT;
            Ok(())
        },
    ),
    key(
        exact!["ipproto"],
        Value::Any,
        "PROTOCOL",
        "IP protocol of packets, by number or name",
        |c, args, s| {
            c.attributes.put(fra::IP_PROTO, &[values::ip_protocol(args, s)?]);
            Ok(())
        },
    ),
    key(
        exact!["sport"],
        Value::Any,
        PORTS,
        "source port of packets, or a range of ports",
        |c, args, _| put_ports(c, args, fra::SPORT_RANGE, fra::SPORT_MASK),
    ),
    key(
        exact!["dport"],
        Value::Any,
        PORTS,
        "destination port of packets, or a range of ports",
        |c, args, _| put_ports(c, args, fra::DPORT_RANGE, fra::DPORT_MASK),
    ),
    key(
        exact!["dscp"],
        Value::Any,
        "DSCP[/MASK]",
        "DSCP of packets, by number or name",
        |c, args, s| {
            let (dscp, mask) = values::dscp(args, s)?;
            c.attributes.put(fra::DSCP, &[dscp]);
            if let Some(mask) = mask {
                c.attributes.put(fra::DSCP_MASK, &[mask]);
            }
            Ok(())
        },
    ),
    key(
        exact!["flowlabel"],
        Value::Any,
        "FLOWLABEL[/MASK]",
        "IPv6 flow label of packets",
        |c, args, _| {
            let (label, mask) = values::flowlabel(args)?;
            c.attributes.put(fra::FLOWLABEL, &label.to_be_bytes());
            c.attributes.put(fra::FLOWLABEL_MASK, &mask.to_be_bytes());
            Ok(())
        },
    ),
]);

/// All keywords, for the manual.
pub fn words() -> Vec<&'static Spec> {
    [specs(KEYS), specs(ACTIONS)].concat()
}

/// Keywords that can also follow `type`. They are matched after all others, and before route types.
static ACTIONS: &Keys<RuleChange> = &Keys::new(&[
    key(words!["goto"], Value::Any, "NUMBER", "continue with the rule of this priority", jump),
    flag(words!["nop"], "do nothing and continue with the next rule", |c, _, _| {
        act(c, action::NOP)
    }),
]);

const PORTS: &str = "[ NUMBER[/MASK] | NUMBER-NUMBER ]";

/// Runs `ip rule add`.
pub fn add<const MULTICAST: bool>(s: &Session, args: &mut Args) -> Result {
    run(s, args, super::family(s, MULTICAST)?, RTM_NEWRULE)
}

/// Runs `ip rule delete`.
pub fn delete<const MULTICAST: bool>(s: &Session, args: &mut Args) -> Result {
    run(s, args, super::family(s, MULTICAST)?, RTM_DELRULE)
}

fn run(s: &Session, args: &mut Args, family: u8, kind: u16) -> Result {
    let adds = kind == RTM_NEWRULE;
    if args.is_empty() {
        let verb = if adds { "add" } else { "del" };
        return refuse(format!("\"ip rule {verb}\" requires arguments."));
    }
    let action = if adds { action::TO_TABLE } else { action::UNSPEC };
    let mut change = RuleChange {
        family,
        src_bits: 0,
        dst_bits: 0,
        tos: 0,
        table: None,
        action,
        acts: false,
        l3mdev: false,
        inverted: false,
        attributes: Request::attributes_of(kind, HEADER),
    };
    grammar::read(KEYS, &mut change, args, s, other)?;
    let request = change.request(kind, if adds { CREATE | EXCL } else { 0 })?;
    s.change(request, super::show::message)
}

/// Reads `[ type ] TYPE`, or an action with a keyword of its own.
fn other(c: &mut RuleChange, args: &mut Args, s: &Session) -> Result {
    if args.word() == "type" {
        args.value()?;
    }
    let typed = args.word();
    if is_prefix(typed, "help") {
        return Err(super::RULE.usage());
    }
    if let Some(key) = grammar::find(ACTIONS, typed) {
        return (key.read)(c, args, s);
    }
    match built_in::route_type(typed) {
        Some(kind) => act(c, kind),
        None => Err(Error::invalid(typed, "Failed to parse rule type")),
    }
}

fn act(c: &mut RuleChange, action: u8) -> Result {
    c.action = action;
    c.acts = true;
    Ok(())
}

fn jump(c: &mut RuleChange, args: &mut Args, _: &Session) -> Result {
    put_number(c, args, fra::GOTO, "invalid target\n")?;
    act(c, action::GOTO)
}

fn put_prefix(c: &mut RuleChange, args: &mut Args, id: u16) -> Result<u8> {
    let prefix = prefix(args.value()?, c.family)?;
    // As in the reference, `all` and similar words are accepted, and give an empty attribute.
    c.attributes.put(id, prefix.address.bytes());
    Ok(prefix.bits)
}

#[inline]
fn put_number(c: &mut RuleChange, args: &mut Args, id: u16, why: &'static str) -> Result {
    let n = number(args.value()?, why)?;
    c.attributes.put_u32(id, n);
    Ok(())
}

fn put_interface(c: &mut RuleChange, args: &mut Args, id: u16, key: &str) -> Result {
    let name = interface_name(key, args.value()?)?;
    c.attributes.put(id, name.with_nul());
    Ok(())
}

fn put_ports(c: &mut RuleChange, args: &mut Args, range: u16, mask: u16) -> Result {
    let ports = values::ports(args)?;
    c.attributes.put(range, &[ports.start.to_ne_bytes(), ports.end.to_ne_bytes()].concat());
    // A mask with all bits set is the default, and not sent.
    if let Some(bits) = ports.mask.filter(|bits| *bits != u16::MAX) {
        c.attributes.put(mask, &bits.to_ne_bytes());
    }
    Ok(())
}

impl RuleChange {
    fn request(&self, kind: u16, flags: u16) -> Result<Request> {
        if self.l3mdev && self.table.is_some() {
            let text = "table can not be specified for l3mdev rules";
            return Err(Error::refused(text).with_code(EINVAL));
        }
        let needs_table = kind == RTM_NEWRULE && !self.acts && !self.l3mdev;
        let table = self.table.unwrap_or(if needs_table { MAIN } else { 0 });
        let family = if self.family == UNSPEC { INET } else { self.family };
        let header = RuleHeader {
            family,
            dst_bits: self.dst_bits,
            src_bits: self.src_bits,
            tos: self.tos,
            // The header holds table numbers up to 255; a larger one is an attribute.
            table: u8::try_from(table).unwrap_or(0),
            action: self.action,
            flags: if self.inverted { rule_flag::INVERT } else { 0 },
        };
        let mut request = Request::new(kind, flags, &header.to_bytes());
        request.append(self.attributes.bytes());
        Ok(request)
    }
}
