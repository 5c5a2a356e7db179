//! The filter of `ip address show` and `ip link show`.

use super::flags::FLAGS;
use crate::cli::address::{Prefix, prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::value::number;
use crate::error::{Error, Result, invalid};
use crate::ip::link::kind;
use crate::names::Table;
use crate::netlink::uapi::addr::{ifa, ifa_f};
use crate::netlink::uapi::family::UNSPEC;
use crate::rt::addr::Addr;
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::pattern::{self, Case};
use crate::text::to_bytes;
use crate::text::word::{self, exact};

/// A filter of links and addresses. The default accepts all of them.
#[derive(Default)]
pub struct AddrFilter {
    /// The address family; AF_UNSPEC for all.
    pub family: u8,
    /// Only this interface, by name.
    pub dev: Option<String>,
    /// Only interfaces that are up.
    pub up: bool,
    /// Only interfaces that are down.
    pub down: bool,
    /// Only interfaces of this group.
    pub group: Option<u32>,
    /// Only ports of this interface; 0 for interfaces without a master.
    pub master: Option<u32>,
    /// Only interfaces of this kind; with the suffix `_slave`, ports of interfaces of this kind.
    pub kind: Option<String>,
    /// Does not request virtual functions.
    pub(in crate::ip) no_vf: bool,
    /// Only addresses within this prefix.
    pub to: Option<Prefix>,
    /// Only addresses of this scope.
    pub scope: Option<u32>,
    /// Only addresses whose label matches this shell pattern.
    pub label: Option<Vec<u8>>,
    /// Only addresses with this protocol (IFA_PROTO).
    pub proto: Option<u8>,
    /// The required values of the flags in `flag_mask`.
    pub flags: u32,
    /// The flags that are compared.
    pub(super) flag_mask: u32,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<AddrFilter> = &Keys::new(&[
    key(
        exact!["to"],
        Value::Address,
        "PREFIX",
        "select only addresses in this prefix",
        |f, args, _| {
            f.to = Some(prefix(args.value()?, f.family())?);
            Ok(())
        },
    ),
    key(
        exact!["scope"],
        Value::Named(Table::Scopes),
        "SCOPE-ID",
        "select only addresses of this scope",
        scope,
    ),
    flag(exact!["up"], "select only interfaces that are up", |f, _, _| set(&mut f.up, true)),
    flag(exact!["down"], "select only interfaces that are down", |f, _, _| set(&mut f.down, true)),
    key(
        exact!["label"],
        Value::Any,
        "LABEL",
        "select only addresses whose label matches this shell pattern",
        |f, args, _| set(&mut f.label, Some(to_bytes(args.value()?).into_owned())),
    ),
    key(
        exact!["group"],
        Value::Named(Table::Groups),
        "GROUP",
        "select only interfaces of this group",
        group,
    ),
    key(exact!["master"], Value::Dev, "DEVICE", "select only ports of this interface", master),
    key(exact!["vrf"], Value::Vrf, "NAME", "select only interfaces of this VRF", |f, args, s| {
        set(&mut f.master, Some(crate::ip::link::list::vrf_index(args.value()?, f.family, s)?))
    }),
    flag(exact!["nomaster"], "select only interfaces that have no master", |f, _, _| {
        set(&mut f.master, Some(0))
    }),
    key(
        exact!["type"],
        Value::Kind(kind::all),
        "TYPE",
        "select only interfaces of this kind",
        |f, args, _| set(&mut f.kind, Some(args.value()?.into())),
    ),
    key(
        exact!["proto"],
        Value::Named(Table::AddressProtocols),
        "ADDRPROTO",
        "select only addresses that this protocol created",
        proto,
    ),
    flag(exact!["novf"], "do not show virtual functions", |f, _, _| set(&mut f.no_vf, true)),
    key(exact!["dev"], Value::Dev, "IFNAME", "select only this interface", |f, args, s| {
        args.value()?;
        dev(f, args, s)
    }),
]);

/// Reads the rest of the command line; `help` returns the error `usage`.
pub fn read(s: &Session, family: u8, args: &mut Args, usage: fn() -> Error) -> Result<AddrFilter> {
    let mut f = AddrFilter { family, ..AddrFilter::default() };
    while let Some(typed) = args.next() {
        match grammar::find(KEYS, typed) {
            Some(key) => (key.read)(&mut f, args, s)?,
            None if address_flag(&mut f, typed) => {}
            None if word::is_prefix(typed, "help") => return Err(usage()),
            None => dev(&mut f, args, s)?,
        }
    }
    Ok(f)
}

/// Checks that the interface exists. Errors: `Device "name" does not exist.`
pub(in crate::ip) fn check_dev(f: &AddrFilter, s: &Session) -> Result {
    match &f.dev {
        Some(name) if s.links.index(name).is_none() => {
            Err(Error::refused(format!("Device \"{name}\" does not exist.")).about(name))
        }
        _ => Ok(()),
    }
}

impl AddrFilter {
    /// Whether the filter accepts a link, by the properties of the link alone.
    pub fn passes(&self, link: &Link) -> bool {
        self.passes_state(link)
            // The IPv6 list of links does not contain groups.
            && self.group.is_none_or(|group| link.group().is_none_or(|of| of == group))
            // Links without a master are filtered by the kernel.
            && self.master.is_none_or(|master| master == 0 || link.master() == Some(master))
            && self.kind.as_ref().is_none_or(|kind| match kind.strip_suffix("_slave") {
                Some(kind) => {
                    link.info().is_some() && link.port_kind().unwrap_or_default() == *kind
                }
                None => link.kind().is_some_and(|of| of == *kind),
            })
    }

    /// Whether the filter accepts the up or down state of a link.
    pub(super) fn passes_state(&self, link: &Link) -> bool {
        (!self.up || link.is_up()) && (!self.down || !link.is_up())
    }

    /// The address family; that of the prefix if no option selects one.
    pub fn family(&self) -> u8 {
        match (self.family, &self.to) {
            (UNSPEC, Some(to)) => to.address.family,
            (family, _) => family,
        }
    }

    /// Whether the filter accepts an address, by the properties of the address alone.
    pub(super) fn passes_address(&self, a: &Addr, s: &Session) -> bool {
        let by = |proto: &u8| a.nlas.u8(ifa::PROTO).is_none_or(|of| of == *proto);
        self.may_pass(a, s) && self.proto.as_ref().is_none_or(by)
    }

    /// Like [`AddrFilter::passes_address`], but ignores the protocol of the address.
    pub(super) fn may_pass(&self, a: &Addr, s: &Session) -> bool {
        let family = self.family();
        (family == UNSPEC || family == a.family)
            && self.scope.is_none_or(|scope| scope == a.scope.into())
            && (self.flags ^ a.flags()) & self.flag_mask == 0
            && self.to.as_ref().is_none_or(|to| is_within(a, to))
            && self.label.as_ref().is_none_or(|label| match a.nlas.get(ifa::LABEL) {
                Some(own) => pattern::fits(label, own, Case::Matters),
                None => pattern::fits(label, s.links.name(a.index).as_bytes(), Case::Matters),
            })
    }
}

fn is_within(a: &Addr, to: &Prefix) -> bool {
    let own = a.nlas.get(ifa::LOCAL).or_else(|| a.nlas.get(ifa::ADDRESS)).unwrap_or_default();
    to.address.bytes().is_empty() || to.address.shares(own, to.bits)
}

fn set<T>(place: &mut T, value: T) -> Result {
    *place = value;
    Ok(())
}

fn dev(f: &mut AddrFilter, args: &mut Args, _: &Session) -> Result {
    match &f.dev {
        Some(_) => Err(Error::duplicate("dev", args.word())),
        None => set(&mut f.dev, Some(args.word().into())),
    }
}

fn scope(f: &mut AddrFilter, args: &mut Args, s: &Session) -> Result {
    let text = args.value()?;
    match s.names.number(Table::Scopes, text) {
        _ if text == "all" => set(&mut f.scope, None),
        Some(scope) => set(&mut f.scope, Some(scope)),
        None => invalid(text, "invalid \"scope\"\n"),
    }
}

fn group(f: &mut AddrFilter, args: &mut Args, s: &Session) -> Result {
    let text = args.value()?;
    match s.names.number(Table::Groups, text) {
        Some(group) => set(&mut f.group, Some(group)),
        None => invalid(text, "Invalid \"group\" value\n"),
    }
}

fn master(f: &mut AddrFilter, args: &mut Args, s: &Session) -> Result {
    let text = args.value()?;
    match s.links.index(text) {
        Some(index) => set(&mut f.master, Some(index)),
        None => invalid(text, "Device does not exist\n"),
    }
}

fn proto(f: &mut AddrFilter, args: &mut Args, _: &Session) -> Result {
    const WHY: &str = "\"proto\" value is invalid\n";
    let text = args.value()?;
    // As in the reference, names are not accepted.
    set(&mut f.proto, Some(number(text, WHY)?))
}

/// Parses a flag; the prefix `-` requires that the flag is not set. Returns false if the word is not a flag.
fn address_flag(f: &mut AddrFilter, typed: &str) -> bool {
    let (name, wanted) = match typed.strip_prefix('-') {
        Some(name) => (name, false),
        None => (typed, true),
    };
    let (bit, wanted) = match name {
        "dynamic" => (ifa_f::PERMANENT, !wanted),
        "primary" => (ifa_f::SECONDARY, !wanted),
        _ => match FLAGS.iter().find(|flag| flag.name == name) {
            Some(flag) => (flag.bit, wanted),
            None => return false,
        },
    };
    f.flag_mask |= bit;
    f.flags = if wanted { f.flags | bit } else { f.flags & !bit };
    true
}
