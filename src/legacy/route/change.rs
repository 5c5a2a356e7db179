//! `route add|del [-net|-host] TARGET[/LEN] …`: adds or deletes an IPv4 route.

use super::{NO_HOST, REFUSED, usage};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::error::{Error, Result, strerror, warn};
use crate::legacy::host::{self, Why};
use crate::legacy::ifconfig::inet;
use crate::netlink::Outcome::{self, Done, Refused};
use crate::netlink::uapi::family::INET;
use crate::netlink::uapi::nlm::CREATE;
use crate::netlink::uapi::route::{
    RTM_DELROUTE, RTM_GETROUTE, RTM_NEWROUTE, rta, rtax, rtn, rtprot, scope, table,
};
use crate::netlink::{Message, Request};
use crate::query::device::{self, verdict};
use crate::session::Session;
use crate::text::Ifname;
use crate::text::number::atoi;
use crate::text::word::exact;
use nix::libc::{EINVAL, ENODEV};
use std::net::Ipv4Addr;

/// The length of `struct rtmsg`.
pub const HEADER: usize = 12;
/// Length of the IPv4 and TCP headers in bytes, which the MSS does not include.
const HEADERS: u32 = 40;

/// The route that a command line describes.
pub(super) struct Ipv4RouteChange {
    target: Ipv4Addr,
    is_net: bool,
    mask: Option<Ipv4Addr>,
    /// The netmask as text of the command line, for error messages.
    mask_text: String,
    gateway: Option<Ipv4Addr>,
    device: Option<String>,
    /// The metric plus 1, as in `rt_metric` of SIOCADDRT. 0 if there is none.
    metric: i16,
    mss: Option<u32>,
    window: Option<u32>,
    round_trip: Option<u16>,
    reject: bool,
}

/// The keywords.
pub static KEYS: &Keys<Ipv4RouteChange> = &Keys::new(&[
    key(
        exact!["metric"],
        Value::Any,
        "N",
        "metric of the route: the lowest wins (default 0)",
        set_metric,
    ),
    key(exact!["netmask"], Value::Address, "MASK", "network mask of the destination", set_mask),
    key(
        exact!["gw", "gateway"],
        Value::Address,
        "ADDRESS",
        "IP address of the gateway",
        set_gateway,
    ),
    key(
        exact!["mss"],
        Value::Any,
        "BYTES",
        "maximum segment size of TCP in bytes",
        |c, args, _| {
            let size = atoi(value(args)?);
            if !(64..=65535).contains(&size) {
                return wrong("Invalid MSS/MTU.");
            }
            c.mss = Some(size as u32 - HEADERS);
            Ok(())
        },
    ),
    key(exact!["window"], Value::Any, "BYTES", "TCP window size in bytes", |c, args, _| {
        let size = atoi(value(args)?);
        if size < 128 {
            return wrong("Invalid window.");
        }
        c.window = Some(size as u32);
        Ok(())
    }),
    key(
        exact!["irtt"],
        Value::Any,
        "MS",
        "initial round trip time of TCP in milliseconds",
        |c, args, _| {
            c.round_trip = Some(atoi(value(args)?) as u16);
            Ok(())
        },
    ),
    flag(exact!["reject"], "reject packets to the destination", |c, _, _| {
        c.reject = true;
        Ok(())
    }),
    // The kernel ignores the flags of these three keywords.
    flag(exact!["mod"], "accepted for compatibility: has no effect", |_, _, _| Ok(())),
    flag(exact!["dyn"], "accepted for compatibility: has no effect", |_, _, _| Ok(())),
    flag(exact!["reinstate"], "accepted for compatibility: has no effect", |_, _, _| Ok(())),
    key(
        exact!["dev", "device"],
        Value::Dev,
        "IFNAME",
        "outgoing interface of the route",
        |c, args, _| set_device(c, value(args)?),
    ),
]);

/// Adds or deletes a route. Errors: the usage, or the error of the kernel.
pub fn run(s: &Session, args: &mut Args, adds: bool) -> Result {
    let mut change = read_target(args)?;
    grammar::read(KEYS, &mut change, args, s, |c, args, _| match args.is_empty() {
        true => set_device(c, args.word()),
        false => Err(usage()),
    })?;
    change.check()?;
    let done = match change.request(s, adds)? {
        Done(request) => s.conn()?.outcome(request)?,
        Refused(errno) => verdict(s, Refused(errno))?,
    };
    done.or_else(|errno| refused(if adds { "SIOCADDRT" } else { "SIOCDELRT" }, errno))
}

/// The error of a system call, with exit code 7.
pub fn refused(what: &str, errno: i32) -> Result {
    Err(Error::refused(format!("{what}: {}", strerror(errno))).with_code(REFUSED))
}

/// Returns the value of a keyword: the next word. Errors: the usage, if there is none.
pub fn value<'a>(args: &mut Args<'a>) -> Result<&'a str> {
    args.next().ok_or_else(usage)
}

/// Reads a metric. Errors: the usage, if the word does not begin with a digit.
pub fn metric(args: &mut Args) -> Result<i32> {
    let text = value(args)?;
    if text.starts_with(|c: char| c.is_ascii_digit()) { Ok(atoi(text)) } else { Err(usage()) }
}

/// Prints the reason why a value is invalid, and returns the usage as error.
fn wrong<T>(why: &str) -> Result<T> {
    warn(&format!("route: {why}"));
    Err(usage())
}

/// Reads `[-net|-host] TARGET[/LEN]`.
fn read_target(args: &mut Args) -> Result<Ipv4RouteChange> {
    let forced = args.peek().filter(|word| *word == "#net" || *word == "#host");
    if forced.is_some() {
        args.next();
    }
    let word = value(args)?;
    let (name, mask) = match word.split_once('/') {
        Some((name, len)) => (name, Some(inet::mask_of(len).map_err(|_| usage())?)),
        None => (word, None),
    };
    let found = resolve(name, forced != Some("#host"))?;
    Ok(Ipv4RouteChange {
        target: found.0,
        is_net: forced.map_or(found.1, |word| word == "#net"),
        mask,
        mask_text: String::new(),
        gateway: None,
        device: None,
        metric: 0,
        mss: None,
        window: None,
        round_trip: None,
        reject: false,
    })
}

/// Resolves a name as [`host::v4`] does. Errors: the name cannot be resolved (exit code 6).
fn resolve(name: &str, net_first: bool) -> Result<(Ipv4Addr, bool)> {
    let refused = |why: Why| Error::refused(why.text(name)).with_code(NO_HOST);
    host::v4(name, net_first).map_err(refused)
}

fn set_metric(c: &mut Ipv4RouteChange, args: &mut Args, _: &Session) -> Result {
    c.metric = metric(args)?.wrapping_add(1) as i16;
    Ok(())
}

fn set_mask(c: &mut Ipv4RouteChange, args: &mut Args, _: &Session) -> Result {
    let word = value(args)?;
    if c.mask.is_some_and(|mask| !mask.is_unspecified()) {
        return Err(usage());
    }
    c.mask = Some(resolve(word, true)?.0);
    c.mask_text = word.into();
    Ok(())
}

fn set_gateway(c: &mut Ipv4RouteChange, args: &mut Args, _: &Session) -> Result {
    let word = value(args)?;
    if c.gateway.is_some() {
        return Err(usage());
    }
    let (address, is_net) = resolve(word, false)?;
    if is_net {
        return wrong(&format!("{word}: cannot use a NETWORK as gateway!"));
    }
    c.gateway = Some(address);
    Ok(())
}

fn set_device(c: &mut Ipv4RouteChange, name: &str) -> Result {
    if c.device.is_some() {
        return Err(usage());
    }
    c.device = Some(name.into());
    Ok(())
}

impl Ipv4RouteChange {
    /// Checks that the netmask is contiguous and matches the destination. Errors: the reason and the usage.
    fn check(&self) -> Result {
        let mask = self.mask.map_or(0, u32::from);
        if mask == 0 {
            return Ok(());
        }
        if !self.is_net {
            return wrong(&format!("netmask {:08x} doesn't make sense with host route", !mask));
        }
        if mask.count_ones() != mask.leading_ones() {
            return wrong(&format!("bogus netmask {}", self.mask_text));
        }
        if u32::from(self.target) & !mask != 0 {
            return wrong("netmask doesn't match route address");
        }
        Ok(())
    }

    /// Returns the request, or the error of SIOCADDRT or SIOCDELRT for a route that the kernel does not accept.
    fn request(&self, s: &Session, adds: bool) -> Result<Outcome<Request>> {
        let bits = match self.is_net {
            true => u32::from(self.mask.unwrap_or(Ipv4Addr::UNSPECIFIED)).leading_ones() as u8,
            false => 32,
        };
        if u32::from(self.target).checked_shl(bits.into()).unwrap_or(0) != 0 {
            return Ok(Refused(EINVAL));
        }
        let gateway = self.gateway.filter(|gateway| !gateway.is_unspecified() && !self.reject);
        let kind = if self.reject { rtn::UNREACHABLE } else { rtn::UNICAST };
        let scope = self.scope(s, adds, gateway)?;
        let protocol = if adds { rtprot::BOOT } else { 0 };
        let header = [INET, bits, 0, 0, table::MAIN as u8, protocol, scope, kind, 0, 0, 0, 0];
        let (message, flags) = if adds { (RTM_NEWROUTE, CREATE) } else { (RTM_DELROUTE, 0) };
        let mut request = Request::new(message, flags, &header);
        request.put(rta::DST, &self.target.octets());
        if let Some(gateway) = gateway {
            request.put(rta::GATEWAY, &gateway.octets());
        }
        if let Refused(errno) = self.put_device(s, &mut request)? {
            return Ok(Refused(errno));
        }
        // The kernel checks whether the interface exists before it checks the gateway.
        if adds && self.gateway.is_some() && gateway.is_none() && !self.reject {
            return Ok(Refused(EINVAL));
        }
        if self.metric != 0 {
            request.put_u32(rta::PRIORITY, (i32::from(self.metric) - 1) as u32);
        }
        if adds && !self.reject {
            self.put_metrics(&mut request);
        }
        Ok(Done(request))
    }

    /// The scope of the route: universe if the gateway is a unicast address of another host, else host, link or nowhere.
    fn scope(&self, s: &Session, adds: bool, gateway: Option<Ipv4Addr>) -> Result<u8> {
        if let Some(gateway) = gateway
            && kind_of(s, gateway)? == rtn::UNICAST
        {
            return Ok(scope::UNIVERSE);
        }
        Ok(match (adds, self.reject) {
            (_, true) => scope::HOST,
            (true, false) => scope::LINK,
            (false, false) => scope::NOWHERE,
        })
    }

    /// Adds the interface. An alias also sets the preferred source address. Returns ENODEV if the interface does not exist.
    fn put_device(&self, s: &Session, request: &mut Request) -> Result<Outcome> {
        let Some(name) = self.device.as_deref().filter(|_| !self.reject) else {
            return Ok(Done(()));
        };
        let name = Ifname::truncated(name);
        let Some(device) = device::find(s, &name.interface())? else { return Ok(Refused(ENODEV)) };
        request.put_u32(rta::OIF, device.index);
        if name.is_alias() {
            let Some(alias) = inet::labelled(s, &device, &name)? else {
                return Ok(Refused(ENODEV));
            };
            request.put(rta::PREFSRC, &alias.local().octets());
        }
        Ok(Done(()))
    }

    fn put_metrics(&self, request: &mut Request) {
        // RTAX_RTT is in units of 1/8 ms.
        let round_trip = self.round_trip.map(|ms| u32::from(ms) << 3);
        let all = [(rtax::ADVMSS, self.mss), (rtax::WINDOW, self.window), (rtax::RTT, round_trip)];
        if all.iter().any(|(_, value)| value.is_some()) {
            request.nest(rta::METRICS, |metrics| {
                for (id, value) in all {
                    if let Some(value) = value {
                        metrics.put_u32(id, value);
                    }
                }
            });
        }
    }
}

/// Asks the kernel for the type of an address, `RTN_…`.
fn kind_of(s: &Session, address: Ipv4Addr) -> Result<u8> {
    let header = [INET, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let mut request = Request::new(RTM_GETROUTE, 0, &header);
    request.put(rta::DST, &address.octets());
    match s.conn()?.get(request, |message: &Message| Ok(message.header::<HEADER>()[7])) {
        Ok(kind) => Ok(kind),
        Err(error) if error.refusal().is_some() => Ok(rtn::UNICAST),
        Err(error) => Err(error),
    }
}
