//! `ip address add|change|replace|delete IFADDR dev IFNAME`

use crate::cli::address::{Address, Prefix, address, prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Value, flag, key};
use crate::cli::value::number;
use crate::cli::word::{exact, short, whole, words};
use crate::error::{Error, Result, invalid, refuse, warn};
use crate::names::Table;
use crate::netlink::Request;
use crate::netlink::uapi::addr::{RTM_DELADDR, ifa, ifa_f};
use crate::netlink::uapi::family::INET;
use crate::print::format;
use crate::session::Session;
use std::net::{IpAddr, Ipv4Addr};

const FOREVER: u32 = u32::MAX;
const SCOPE_HOST: u8 = 254;

/// What the line asks for.
#[derive(Default)]
pub struct Change {
    family: u8,
    dev: Option<String>,
    local: Option<Prefix>,
    peer: Option<Prefix>,
    broadcast: Option<Broadcast>,
    anycast: Option<Address>,
    label: Option<String>,
    scope: Option<u8>,
    metric: Option<u32>,
    proto: Option<u8>,
    flags: u32,
    valid: Option<u32>,
    preferred: Option<u32>,
}

enum Broadcast {
    /// `+`: all host bits set; `-`: all clear.
    Computed(bool),
    Given(Address),
}

/// The keywords, in the order they are tried.
pub static KEYS: &[Key<Change>] = &[
    key(exact!["peer", "remote"], Value::Address, "PREFIX", "address of the other end", set_peer),
    key(
        &[short("broadcast"), whole("brd")],
        Value::Address,
        "ADDRESS",
        "broadcast address; + or - computes it",
        set_broadcast,
    ),
    key(exact!["anycast"], Value::Address, "ADDRESS", "anycast address", set_anycast),
    key(exact!["scope"], Value::Named(Table::Scopes), "SCOPE", "how far it is valid", set_scope),
    key(exact!["dev"], Value::Dev, "IFNAME", "the interface", |c, args, _| {
        c.dev = Some(args.value()?.into());
        Ok(())
    }),
    key(exact!["label"], Value::Any, "LABEL", "a name for it", |c, args, _| {
        c.label = Some(args.value()?.into());
        Ok(())
    }),
    key(
        words!["metric", "priority", "preference"],
        Value::Any,
        "METRIC",
        "metric of its route",
        |c, args, _| {
            c.metric = Some(number(args.value()?, "\"metric\" value is invalid\n")?);
            Ok(())
        },
    ),
    key(
        words!["valid_lft"],
        Value::Known(&[("forever", FOREVER as u64)]),
        "SECONDS",
        "how long it is valid",
        |c, args, _| {
            c.valid = Some(lifetime(args, "valid_lft value")?);
            Ok(())
        },
    ),
    key(
        words!["preferred_lft"],
        Value::Known(&[("forever", FOREVER as u64)]),
        "SECONDS",
        "how long it is preferred",
        |c, args, _| {
            c.preferred = Some(lifetime(args, "preferred_lft value")?);
            Ok(())
        },
    ),
    flag(exact!["home"], "the home address of mobile IPv6", |c, _, _| {
        set_flag(c, ifa_f::HOMEADDRESS)
    }),
    flag(exact!["nodad"], "no duplicate address detection", |c, _, _| set_flag(c, ifa_f::NODAD)),
    flag(exact!["mngtmpaddr"], "template for temporary addresses", |c, _, _| {
        set_flag(c, ifa_f::MANAGETEMPADDR)
    }),
    flag(exact!["noprefixroute"], "no route to its prefix", |c, _, _| {
        set_flag(c, ifa_f::NOPREFIXROUTE)
    }),
    flag(exact!["autojoin"], "join its multicast group", |c, _, _| set_flag(c, ifa_f::MCAUTOJOIN)),
    key(exact!["proto"], Value::Named(Table::AddressProtocols), "PROTO", "who made it", set_proto),
    key(exact!["local"], Value::Address, "PREFIX", "the address", |c, args, _| {
        args.value()?;
        set_local(c, args)
    }),
];

/// Runs a verb that sends `kind` with `flags`.
pub fn run(s: &Session, args: &mut Args, kind: u16, flags: u16) -> Result {
    let mut change = Change { family: s.options.family, ..Change::default() };
    grammar::read(KEYS, &mut change, args, s, |c, args, _| set_local(c, args))?;
    if change.dev.is_none() {
        return refuse("Not enough information: \"dev\" argument is required.");
    }
    let request = change.request(s, kind, flags)?;
    s.request(request)
}

fn set_local(c: &mut Change, args: &mut Args) -> Result {
    let word = args.word();
    if c.local.is_some() {
        return Err(Error::Duplicate { key: "local", value: word.into() });
    }
    c.local = Some(read_prefix(c, word)?);
    Ok(())
}

/// All addresses of a line are of the first one's family.
fn read_prefix(c: &mut Change, word: &str) -> Result<Prefix> {
    let read = prefix(word, c.family)?;
    c.family = read.address.family;
    Ok(read)
}

fn set_peer(c: &mut Change, args: &mut Args, _: &Session) -> Result {
    let word = args.value()?;
    if c.peer.is_some() {
        return Err(Error::Duplicate { key: "peer", value: word.into() });
    }
    c.peer = Some(read_prefix(c, word)?);
    Ok(())
}

fn set_broadcast(c: &mut Change, args: &mut Args, _: &Session) -> Result {
    let word = args.value()?;
    if c.broadcast.is_some() {
        return Err(Error::Duplicate { key: "broadcast", value: word.into() });
    }
    c.broadcast = Some(match word {
        "+" => Broadcast::Computed(true),
        "-" => Broadcast::Computed(false),
        _ => Broadcast::Given(address(word, c.family)?),
    });
    Ok(())
}

fn set_anycast(c: &mut Change, args: &mut Args, _: &Session) -> Result {
    let word = args.value()?;
    if c.anycast.is_some() {
        return Err(Error::Duplicate { key: "anycast", value: word.into() });
    }
    c.anycast = Some(address(word, c.family)?);
    Ok(())
}

fn set_scope(c: &mut Change, args: &mut Args, s: &Session) -> Result {
    let word = args.value()?;
    match s.names.number(Table::Scopes, word).and_then(|n| u8::try_from(n).ok()) {
        Some(scope) => c.scope = Some(scope),
        None => return invalid(word, "invalid scope value."),
    }
    Ok(())
}

fn set_proto(c: &mut Change, args: &mut Args, s: &Session) -> Result {
    let word = args.value()?;
    match s.names.number(Table::AddressProtocols, word).and_then(|n| u8::try_from(n).ok()) {
        Some(proto) => c.proto = Some(proto),
        None => return invalid(word, "\"proto\" value is invalid\n"),
    }
    Ok(())
}

fn set_flag(c: &mut Change, flag: u32) -> Result {
    c.flags |= flag;
    Ok(())
}

/// Seconds, or `forever`.
fn lifetime(args: &mut Args, why: &'static str) -> Result<u32> {
    match args.value()? {
        "forever" => Ok(FOREVER),
        word => number(word, why),
    }
}

impl Change {
    fn request(&self, s: &Session, kind: u16, flags: u16) -> Result<Request> {
        let local = self.local.as_ref();
        let peer = self.peer.as_ref();
        let deletes = kind == RTM_DELADDR;
        if deletes {
            self.warn_of_wildcard();
        }
        let bits = peer.or(local).map_or(0, |prefix| prefix.bits);
        let dev = self.dev.as_deref().unwrap_or_default();
        self.check_label(dev)?;
        // Every kernel reads the low flags from the header; newer ones all of them from IFA_FLAGS.
        let header = [self.family, bits, self.flags as u8, self.scope(deletes), 0, 0, 0, 0];
        let mut request = Request::new(kind, flags, &header);
        if self.flags > 0xff {
            request.put_u32(ifa::FLAGS, self.flags);
        }
        if let Some(local) = local {
            request.put(ifa::LOCAL, local.address.bytes());
        }
        if let Some(address) = peer.or(local) {
            request.put(ifa::ADDRESS, address.address.bytes());
        }
        if let Some(broadcast) = self.broadcast(bits)? {
            request.put(ifa::BROADCAST, &broadcast);
        }
        if let Some(anycast) = &self.anycast {
            request.put(ifa::ANYCAST, anycast.bytes());
        }
        if let Some(label) = &self.label {
            request.put_str(ifa::LABEL, label);
        }
        if let Some(metric) = self.metric {
            request.put_u32(ifa::RT_PRIORITY, metric);
        }
        if let Some(proto) = self.proto {
            request.put_u8(ifa::PROTO, proto);
        }
        request.patch(4, &s.links.required(dev)?.to_ne_bytes());
        self.put_lifetime(&mut request)?;
        Ok(request)
    }

    /// Deleting without a prefix length deletes every address that fits, of old.
    fn warn_of_wildcard(&self) {
        let Some(local) = self.local.as_ref().filter(|_| self.peer.is_none()) else { return };
        let Some(ip @ IpAddr::V4(_)) = local.address.ip() else { return };
        if !local.explicit {
            warn(&format!(
                "Warning: Executing wildcard deletion to stay compatible with old scripts.\n         \
                 Explicitly specify the prefix length ({}/{}) to avoid this warning.\n         \
                 This special behaviour is likely to disappear in further releases,\n         \
                 fix your scripts!",
                format::ip(ip),
                local.bits
            ));
        }
    }

    fn check_label(&self, dev: &str) -> Result {
        match &self.label {
            Some(label) if !label.starts_with(dev) => {
                refuse(format!("\"dev\" ({dev}) must match \"label\" ({label})."))
            }
            _ => Ok(()),
        }
    }

    /// Loopback addresses are of the host's scope unless another is given.
    fn scope(&self, deletes: bool) -> u8 {
        let loopback = self.local.as_ref().and_then(|local| local.address.ip());
        match (self.scope, loopback) {
            (Some(scope), _) => scope,
            (None, Some(IpAddr::V4(ip))) if !deletes && ip.is_loopback() => SCOPE_HOST,
            _ => 0,
        }
    }

    fn broadcast(&self, bits: u8) -> Result<Option<Vec<u8>>> {
        let host_bits = match &self.broadcast {
            None => return Ok(None),
            Some(Broadcast::Given(address)) => return Ok(Some(address.bytes().to_vec())),
            Some(Broadcast::Computed(host_bits)) => *host_bits,
        };
        let local = self.local.as_ref().and_then(|local| local.address.ip());
        let Some(IpAddr::V4(local)) = local.filter(|_| self.family == INET && bits <= 30) else {
            return refuse("Broadcast can be set only for IPv4 addresses");
        };
        let hosts = u32::MAX >> bits;
        let net = u32::from(local) & !hosts;
        let address = Ipv4Addr::from(if host_bits { net | hosts } else { net });
        Ok(Some(address.octets().to_vec()))
    }

    /// `struct ifa_cacheinfo`, only where a lifetime was given.
    fn put_lifetime(&self, request: &mut Request) -> Result {
        let (valid, preferred) = (self.valid, self.preferred);
        if valid.is_none() && preferred.is_none() {
            return Ok(());
        }
        let (valid, preferred) = (valid.unwrap_or(FOREVER), preferred.unwrap_or(FOREVER));
        if valid < preferred {
            return refuse("preferred_lft is greater than valid_lft");
        }
        let info = [preferred, valid, 0, 0].map(u32::to_ne_bytes).concat();
        request.put(ifa::CACHEINFO, &info);
        Ok(())
    }
}
