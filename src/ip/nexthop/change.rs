//! `ip nexthop add|replace|delete id ID …`

use super::list::id;
use super::{show, unknown};
use crate::cli::address::address;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Behind, Key, Keys, Spec, Value, flag, key, told};
use crate::cli::value;
use crate::cli::value::{number, one_of};
use crate::error::{Error, Result, invalid};
use crate::ip::route::encap;
use crate::names::Table;
use crate::netlink::Request;
use crate::netlink::uapi::family::{self, INET, UNSPEC};
use crate::netlink::uapi::nexthop::{MPATH, RESILIENT, nha, res_group};
use crate::netlink::uapi::nlm::NESTED;
use crate::netlink::uapi::route::rtnh_f;
use crate::rt::header::NexthopHeader;
use crate::rt::nexthop::{HEADER, Object};
use crate::session::Session;
use crate::text::number::unsigned;
use crate::text::word::{self, exact, words};

/// The unit of the kernel's times for user space: clock ticks per second (USER_HZ).
const HERTZ: u32 = 100;
/// The types of groups, by number.
const TYPES: &[&str] = &["mpath", "resilient"];

/// The parsed command line.
pub(super) struct NexthopChange {
    family: u8,
    protocol: u8,
    flags: u32,
    attributes: Request,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<NexthopChange> = &Keys::new(&[
    key(
        exact!["id"],
        Value::Any,
        "ID",
        "identifier of the next hop object (default: chosen by the kernel)",
        |c, args, _| {
            c.attributes.put_u32(nha::ID, id(args)?);
            Ok(())
        },
    ),
    key(exact!["dev"], Value::Dev, "DEV", "outgoing interface of the next hop", |c, args, s| {
        c.attributes.put_u32(nha::OIF, device(args, s)?);
        c.family_or_inet();
        Ok(())
    }),
    key(exact!["via"], Value::Gateway, family::VIA, "IP address of the gateway", set_via),
    Key {
        spec: encap::SPEC,
        read: |c, args, s| encap::read(encap::NEXTHOP, args, &mut c.attributes, s),
    },
    flag(exact!["blackhole"], "drop packets that use the next hop", |c, _, _| {
        c.attributes.put(nha::BLACKHOLE, &[]);
        c.family_or_inet();
        Ok(())
    }),
    flag(
        exact!["fdb"],
        "next hop for forwarding entries of bridges and VXLAN interfaces",
        |c, _, _| {
            c.attributes.put(nha::FDB, &[]);
            Ok(())
        },
    ),
    key(
        exact!["dst_port"],
        Value::Any,
        "PORT",
        "UDP destination port of the VXLAN endpoint (Linux 7.2)",
        |c, args, _| {
            let port: u16 = number(args.value()?, "\"dst_port\" value is invalid\n")?;
            c.attributes.put(nha::DST_PORT, &port.to_be_bytes());
            Ok(())
        },
    ),
    flag(
        exact!["onlink"],
        "treat the gateway as directly reachable, whatever its address",
        |c, _, _| {
            c.flags |= rtnh_f::ONLINK;
            Ok(())
        },
    ),
    key(
        exact!["group"],
        Value::Any,
        "GROUP",
        "members of a group, each with an optional weight (default 1)",
        set_group,
    ),
    key(
        exact!["type"],
        Value::OneOf(TYPES),
        "TYPE",
        "how a group selects a next hop: by hash (mpath, default) or by bucket (resilient)",
        set_type,
    )
    .behind(Behind::These(|| RESILIENT_WORDS.iter().collect())),
    key(
        words!["protocol"],
        Value::Named(Table::Protocols),
        "ID := { NUMBER | PROTO }; PROTO := $",
        "routing protocol that installs the next hop",
        |c, args, s| {
            c.protocol = value::protocol(args, s)?;
            Ok(())
        },
    ),
    key(
        exact!["hw_stats"],
        Value::OnOff,
        "{ on | off }",
        "count packets per next hop in hardware",
        |c, args, _| {
            let on = one_of("hw_stats", &["off", "on"], args.value()?);
            // As in the reference, the exit code is EINVAL.
            let on = on.map_err(|error| error.with_code(nix::libc::EINVAL as u8))?;
            c.attributes.put_u32(nha::HW_STATS_ENABLE, on as u32);
            Ok(())
        },
    ),
]);

/// Runs a command that sends a request of type `kind` with `flags`.
pub fn run(s: &Session, args: &mut Args, kind: u16, flags: u16) -> Result {
    let mut change = NexthopChange {
        family: s.options.family,
        protocol: 0,
        flags: 0,
        attributes: Request::attributes_of(kind, HEADER),
    };
    grammar::read(KEYS, &mut change, args, s, |_, args, _| match args.word() {
        "help" => Err(super::NEXTHOP.usage()),
        word => Err(unknown(word)),
    })?;
    let NexthopChange { family, protocol, .. } = change;
    let header = NexthopHeader { family, scope: 0, protocol, flags: change.flags };
    let mut request = Request::new(kind, flags, &header.to_bytes());
    request.append(change.attributes.bytes());
    s.change(request, |message, p, s| {
        p.object(None, |p| show::show(&Object::parse(message), p, s));
    })
}

impl NexthopChange {
    fn family_or_inet(&mut self) {
        if self.family == UNSPEC {
            self.family = INET;
        }
    }
}

/// Reads the name of an interface and returns its index. Errors: `Error: argument "name" is wrong: Device does not
/// exist`.
pub fn device(args: &mut Args, s: &Session) -> Result<u32> {
    let name = args.value()?;
    s.links.index(name).ok_or_else(|| Error::invalid(name, "Device does not exist\n"))
}

fn set_via(c: &mut NexthopChange, args: &mut Args, _: &Session) -> Result {
    let text = args.value()?;
    let (wanted, text) = match family::by_name(text) {
        Some(named) => (named, args.value()?),
        None => (c.family, text),
    };
    let gateway = address(text, wanted)?;
    if c.family == UNSPEC {
        c.family = gateway.family;
    } else if c.family != gateway.family {
        return invalid(text, "address family mismatch\n");
    }
    c.attributes.put(nha::GATEWAY, gateway.bytes());
    Ok(())
}

/// Reads `ID,WEIGHT/ID/…` into an array of `struct nexthop_grp`.
fn set_group(c: &mut NexthopChange, args: &mut Args, _: &Session) -> Result {
    let text = args.value()?;
    let mut group = Vec::new();
    for member in text.split('/') {
        let (id, weight) = match member.split_once(',') {
            Some((id, weight)) => (id, Some(weight)),
            None => (member, None),
        };
        // The reference has replaced the first separator by the end of the string, so it quotes only the part before.
        let shown = text.split(['/', ',']).next().unwrap_or(text);
        let id: u32 = number(id, "\"group\" value is invalid\n")
            .map_err(|_| Error::invalid(shown, "\"group\" value is invalid\n"))?;
        group.extend(id.to_ne_bytes());
        group.extend(weight.map_or(Ok([0; 4]), self::weight)?);
    }
    c.attributes.put(nha::GROUP, &group);
    match c.attributes.is_full() {
        false => Ok(()),
        true => {
            invalid(text.split(['/', ',']).next().unwrap_or(text), "\"group\" value is invalid\n")
        }
    }
}

/// Parses a weight from 1 to 65536 into the last four bytes of `struct nexthop_grp`: the weight minus 1, low byte, then
/// high byte. The kernel decides which weights are too large. Errors: `Error: argument "text" is wrong: "weight" is
/// invalid`.
fn weight(text: &str) -> Result<[u8; 4]> {
    let less_one = unsigned(text)
        .and_then(|weight: u32| u16::try_from(weight.checked_sub(1)?).ok())
        .ok_or_else(|| Error::invalid(text, "\"weight\" is invalid\n"))?;
    let [low, high] = less_one.to_le_bytes();
    Ok([low, high, 0, 0])
}

fn set_type(c: &mut NexthopChange, args: &mut Args, _: &Session) -> Result {
    let text = args.value()?;
    match text {
        "mpath" => c.attributes.put_u16(nha::GROUP_TYPE, MPATH),
        "resilient" => {
            if args.peek().is_some_and(is_resilient_word) {
                let mut read = Ok(());
                let body = |nest: &mut Request| read = resilient(args, nest);
                c.attributes.nest(nha::RES_GROUP | NESTED, body);
                read?;
            }
            c.attributes.put_u16(nha::GROUP_TYPE, RESILIENT);
        }
        _ => return Err(Error::invalid(text, "\"type\" value is invalid\n")),
    }
    Ok(())
}

/// The keywords that can follow `type resilient`.
static RESILIENT_WORDS: &[Spec] = &[
    told(exact!["buckets"], Value::Any, "BUCKETS", "number of buckets of a resilient group"),
    told(
        exact!["idle_timer"],
        Value::Any,
        "IDLE",
        "time in seconds without traffic until a bucket is idle (resilient group)",
    ),
    told(
        exact!["unbalanced_timer"],
        Value::Any,
        "UNBALANCED",
        "time in seconds until busy buckets move too; 0 for never (resilient group)",
    ),
];

fn is_resilient_word(word: &str) -> bool {
    RESILIENT_WORDS.iter().any(|spec| word::any(spec.words, word))
}

/// Reads the keywords that can follow `type resilient`. Times are in seconds.
fn resilient(args: &mut Args, values: &mut Request) -> Result {
    while let Some(word) = args.next() {
        let (id, why) = match word {
            "buckets" => {
                let buckets = number(args.value()?, "invalid buckets value")?;
                values.put_u16(res_group::BUCKETS, buckets);
                continue;
            }
            "idle_timer" => (res_group::IDLE_TIMER, "invalid idle timer value"),
            "unbalanced_timer" => (res_group::UNBALANCED_TIMER, "invalid unbalanced timer value"),
            _ => {
                args.back();
                break;
            }
        };
        let text = args.value()?;
        let seconds: u32 = number(text, why)?;
        let ticks = seconds.checked_mul(HERTZ).ok_or_else(|| Error::invalid(text, why))?;
        values.put_u32(id, ticks);
    }
    Ok(())
}
