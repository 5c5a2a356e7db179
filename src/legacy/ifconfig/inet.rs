//! IPv4 addresses of interfaces and aliases, with the semantics of SIOCSIFADDR and SIOCSIFNETMASK: one address for each label, and
//! the default netmask is that of the address class.

use super::line::Line;
use super::{HINT, retired, usage};
use crate::cli::args::Args;
use crate::error::{Error, Result, refuse, warn};
use crate::legacy::host::{self, Why};
use crate::netlink::Outcome::{self, Done, Refused};
use crate::netlink::message::iter;
use crate::netlink::uapi::addr::{RTM_DELADDR, RTM_GETADDR, RTM_NEWADDR, ifa};
use crate::netlink::uapi::family::{INET, INET6};
use crate::netlink::uapi::link::iff;
use crate::netlink::uapi::nlm::{CREATE, EXCL};
use crate::netlink::{Message, Request};
use crate::query::device::{self, Device, verdict};
use crate::rt::addr::HEADER;
use crate::rt::header::AddrHeader;
use crate::session::Session;
use crate::text::Ifname;
use crate::text::number::atoi;
use nix::libc::{EADDRNOTAVAIL, EINVAL, ENODEV};
use std::net::Ipv4Addr;

/// `RT_SCOPE_HOST`
const SCOPE_HOST: u8 = 254;

/// An address of an interface, as received from the kernel.
#[derive(Clone)]
pub struct Held {
    header: AddrHeader,
    attributes: Vec<(u16, Vec<u8>)>,
}

impl Held {
    fn get(&self, id: u16) -> Option<&[u8]> {
        self.attributes.iter().find(|attribute| attribute.0 == id).map(|found| &found.1[..])
    }

    fn set(&mut self, id: u16, address: Ipv4Addr) {
        self.attributes.retain(|attribute| attribute.0 != id);
        self.attributes.push((id, address.octets().to_vec()));
    }

    fn address(&self, id: u16) -> Ipv4Addr {
        let bytes = self.get(id).and_then(|bytes| <[u8; 4]>::try_from(bytes).ok());
        bytes.map_or(Ipv4Addr::UNSPECIFIED, Ipv4Addr::from)
    }

    /// The local address.
    pub fn local(&self) -> Ipv4Addr {
        self.address(ifa::LOCAL)
    }

    /// The broadcast address, or 0.0.0.0.
    pub fn broadcast(&self) -> Ipv4Addr {
        self.address(ifa::BROADCAST)
    }

    /// The peer address, or the local address if there is no peer.
    pub(super) fn other_end(&self) -> Ipv4Addr {
        self.address(ifa::ADDRESS)
    }

    /// The netmask.
    pub fn mask(&self) -> Ipv4Addr {
        let bits = 32u32.saturating_sub(self.header.prefix_len.into());
        Ipv4Addr::from(u32::MAX.checked_shl(bits).unwrap_or(0))
    }

    /// The label: the name of the interface, or an alias.
    pub fn label(&self) -> Ifname {
        self.get(ifa::LABEL).map(Ifname::from_c).unwrap_or_default()
    }

    /// The interface index.
    pub fn index(&self) -> u32 {
        self.header.index
    }

    fn request(&self, kind: u16, flags: u16) -> Request {
        let mut request = Request::new(kind, flags, &self.header.to_bytes());
        for (id, payload) in &self.attributes {
            request.put(*id, payload);
        }
        request
    }
}

/// Returns all IPv4 addresses, or those of the interface `index` if that is not 0.
pub fn all(s: &Session, index: u32) -> Result<Vec<Held>> {
    let header = AddrHeader { index, ..AddrHeader::of(INET) }.to_bytes();
    let mut held = Vec::new();
    s.conn()?.dump(Request::dump(RTM_GETADDR, &header), |message: &Message| {
        let attributes = iter(message.body.get(HEADER..).unwrap_or_default());
        let attributes = attributes.map(|(id, payload)| (id, payload.to_vec())).collect();
        let address = Held { header: AddrHeader::parse(message), attributes };
        if index == 0 || address.index() == index {
            held.push(address);
        }
        Ok(())
    })?;
    Ok(held)
}

/// Returns the first address of an interface that has this label.
pub fn labelled(s: &Session, device: &Device, label: &Ifname) -> Result<Option<Held>> {
    Ok(all(s, device.index)?.into_iter().find(|address| address.label() == *label))
}

/// Deletes an address.
pub fn delete(s: &Session, address: &Held) -> Result<Outcome> {
    s.conn()?.outcome(address.request(RTM_DELADDR, 0))
}

/// Deletes an address and adds it with other values, as the ioctl(2) calls of net-tools do. If adding fails, the address is lost
/// and no error is reported.
fn replace(s: &Session, old: &Held, new: &Held) -> Result<Outcome> {
    let done = delete(s, old)?;
    if done == Done(()) {
        let _ = s.conn()?.outcome(new.request(RTM_NEWADDR, CREATE | EXCL))?;
    }
    Ok(done)
}

/// `ADDRESS[/LEN]`, the current word: sets the address.
pub fn set_address(l: &mut Line, args: &mut Args, s: &Session) -> Result {
    let word = args.word();
    match l.family {
        INET => {}
        INET6 => return no_inet6(word, s),
        family => return retired::set_address(family, word),
    }
    let (name, len) = match word.split_once('/') {
        Some((name, len)) => (name, Some(len)),
        None => (word, None),
    };
    if let Some(len) = len {
        if l.masked {
            return Err(usage());
        }
        l.mask = Some(mask_of(len)?);
    }
    let (address, _) = host::v4(name, true)
        .map_err(|why| Error::refused(format!("{}\n{HINT}", why.text(name))))?;
    let done = assign(l, s, address)?;
    l.also("SIOCSIFADDR", done);
    // Do not bring up an alias whose name ends with `-`, or one that is deleted.
    if l.is_alias() && (l.name.as_bytes().ends_with(b"-") || address.is_unspecified()) {
        return Ok(());
    }
    l.set(s, iff::UP | iff::RUNNING)
}

/// The error of an IPv6 address without `add`.
fn no_inet6(word: &str, s: &Session) -> Result {
    match host::v6(s, word) {
        Ok(_) => no_setter(INET6),
        Err(why) => refuse(format!("{}\n{HINT}", why.in_full(word))),
    }
}

/// The error of an address family whose addresses cannot be set, or only with `add`.
pub(super) fn no_setter(family: u8) -> Result {
    refuse(format!("Don't know how to set addresses for family {family}."))
}

/// Converts a prefix length to a netmask, modulo 32 as in net-tools: 32 is the same as 0. Errors: the usage, if `len` is not a
/// number.
pub(in crate::legacy) fn mask_of(len: &str) -> Result<Ipv4Addr> {
    let len = match len {
        "" => 0,
        _ => crate::text::number::saturating(len).ok_or_else(usage)?,
    };
    Ok(shifted(len))
}

/// The netmask with `len` modulo 32 leading bits.
fn shifted(len: u64) -> Ipv4Addr {
    Ipv4Addr::from(!u32::MAX.wrapping_shr(len as u32))
}

/// Sets the address of a label. Replaces the present address.
fn assign(l: &Line, s: &Session, address: Ipv4Addr) -> Result<Outcome> {
    let Some(device) = device::find(s, &l.device())? else { return verdict(s, Refused(ENODEV)) };
    let Some(class) = class_length(address) else { return verdict(s, Refused(EINVAL)) };
    if let Some(old) = labelled(s, &device, &l.name)? {
        if old.local() == address {
            return verdict(s, Done(()));
        }
        let done = delete(s, &old)?;
        if done != Done(()) {
            return Ok(done);
        }
    }
    if address.is_unspecified() {
        return verdict(s, Done(()));
    }
    let bits = if device.is(iff::POINTOPOINT) { 32 } else { class };
    let scope = if address.is_loopback() { SCOPE_HOST } else { 0 };
    let header =
        AddrHeader { family: INET, prefix_len: bits, flags: 0, scope, index: device.index };
    let mut new = Held { header, attributes: vec![] };
    new.set(ifa::LOCAL, address);
    new.set(ifa::ADDRESS, address);
    if device.is(iff::BROADCAST) && bits < 31 {
        new.set(ifa::BROADCAST, address | !new.mask());
    }
    let mut request = new.request(RTM_NEWADDR, CREATE | EXCL);
    request.put_name(ifa::LABEL, &l.name);
    s.conn()?.outcome(request)
}

/// The prefix length of the address class. None for a multicast address.
fn class_length(address: Ipv4Addr) -> Option<u8> {
    match address.octets()[0] {
        _ if address.is_broadcast() || address.is_unspecified() => Some(0),
        0..128 => Some(8),
        128..192 => Some(16),
        192..224 => Some(24),
        224..240 => None,
        240.. => Some(32),
    }
}

/// Sets the netmask of the address of a label. A broadcast address that belongs to the old netmask is changed too.
pub(in crate::legacy) fn set_mask(l: &Line, s: &Session, mask: Ipv4Addr) -> Result<Outcome> {
    change(l, s, |old, device| {
        let bits = u32::from(mask).leading_ones();
        if u32::from(mask).count_ones() != bits {
            return Err(EINVAL);
        }
        let mut new = old.clone();
        new.header.prefix_len = bits as u8;
        let usual = old.broadcast() == old.local() | !old.mask();
        if device.is(iff::BROADCAST) && bits < 31 && usual {
            new.set(ifa::BROADCAST, old.local() | !mask);
        }
        Ok((old.mask() != mask).then_some(new))
    })
}

/// Sets the broadcast address of the address of a label.
pub fn set_broadcast(l: &Line, s: &Session, address: Ipv4Addr) -> Result<Outcome> {
    change(l, s, |old, _| {
        let mut new = old.clone();
        new.set(ifa::BROADCAST, address);
        Ok((old.broadcast() != address).then_some(new))
    })
}

/// Sets the peer address of the address of a label.
fn set_other_end(l: &Line, s: &Session, address: Ipv4Addr) -> Result<Outcome> {
    change(l, s, |old, _| {
        let mut new = old.clone();
        new.set(ifa::ADDRESS, address);
        match class_length(address) {
            _ if old.other_end() == address => Ok(None),
            None => Err(EINVAL),
            Some(_) => Ok(Some(new)),
        }
    })
}

/// Replaces the address of a label by the one that `to` returns.
fn change(
    l: &Line,
    s: &Session,
    to: impl FnOnce(&Held, &Device) -> Result<Option<Held>, i32>,
) -> Result<Outcome> {
    let Some(device) = device::find(s, &l.device())? else { return verdict(s, Refused(ENODEV)) };
    let Some(old) = labelled(s, &device, &l.name)? else {
        return verdict(s, Refused(EADDRNOTAVAIL));
    };
    match to(&old, &device) {
        Ok(None) => verdict(s, Done(())),
        Ok(Some(new)) => replace(s, &old, &new),
        Err(errno) => verdict(s, Refused(errno)),
    }
}

/// Reads the address after a keyword; with `networks` also the name of a network. Returns None after printing the error of an
/// invalid address.
fn read(l: &mut Line, args: &mut Args, networks: bool) -> Result<Option<Ipv4Addr>> {
    let name = l.value(args)?;
    let why = match host::v4(name, true) {
        Ok((address, is_net)) if networks || !is_net => return Ok(Some(address)),
        Ok(_) => Why::Family,
        Err(why) => why,
    };
    l.bad(&why.text(name));
    Ok(None)
}

/// `netmask MASK`
pub fn netmask(l: &mut Line, args: &mut Args, s: &Session) -> Result {
    if let Some(mask) = read(l, args, true)? {
        l.masked = true;
        let done = set_mask(l, s, mask)?;
        l.also("SIOCSIFNETMASK", done);
    }
    Ok(())
}

/// `broadcast [ADDRESS]`
pub fn broadcast(l: &mut Line, args: &mut Args, s: &Session) -> Result {
    if !args.is_empty() {
        let Some(address) = read(l, args, true)? else { return Ok(()) };
        let done = set_broadcast(l, s, address)?;
        l.also("SIOCSIFBRDADDR", done);
    }
    l.set(s, iff::BROADCAST)
}

/// `dstaddr ADDRESS`
pub(super) fn other_end(l: &mut Line, args: &mut Args, s: &Session) -> Result {
    if let Some(address) = read(l, args, true)? {
        let done = set_other_end(l, s, address)?;
        l.only("SIOCSIFDSTADDR", done);
    }
    Ok(())
}

/// `pointopoint [ADDRESS]`
pub(super) fn point_to_point(l: &mut Line, args: &mut Args, s: &Session) -> Result {
    if !args.is_empty() {
        let Some(address) = read(l, args, false)? else { return Ok(()) };
        let done = set_other_end(l, s, address)?;
        l.also("SIOCSIFDSTADDR", done);
    }
    l.set(s, iff::POINTOPOINT)
}

/// `add|del ADDRESS` of IPv4: adds or deletes an alias. The alias has the netmask and broadcast address of the interface. If no
/// alias has the address, `del` assigns it to a new alias, as net-tools does. Only errors of flags are printed, and no error
/// changes the exit code.
pub(super) fn add_or_delete(l: &mut Line, name: &str, s: &Session, adds: bool) -> Result {
    let address = match host::v4(name, true) {
        Ok((address, _)) => address,
        Err(why) => {
            l.bad(&why.text(name));
            return Ok(());
        }
    };
    let Some(device) = device::find(s, &l.device())? else {
        let missing = super::show::missing(&l.name);
        warn(&format!("{missing}\n{missing}"));
        return Ok(());
    };
    let held = all(s, 0)?;
    let own = held.iter().find(|held| held.index() == device.index && held.label() == l.name);
    if !l.is_alias() && own.is_some_and(|own| own.local() == address) {
        return Ok(());
    }
    let aliases = || held.iter().filter(|held| is_alias_of(&held.label(), &l.name));
    let mut same = None;
    for alias in aliases().filter(|held| held.local() == address) {
        // A label may be an alias of another interface, which does not have this address.
        let carrier = device::find(s, &alias.label().interface())?;
        if carrier.is_some_and(|carrier| carrier.index == alias.index()) {
            same.get_or_insert(alias);
        }
    }
    let name = same.map_or_else(|| free(l, aliases()), Held::label);
    let mut alias = Line::new(name);
    match (same, adds) {
        (Some(_), true) => alias.set(s, iff::UP),
        (Some(_), false) => alias.clear(s, iff::UP),
        (None, _) => make_alias(&mut alias, s, address, own, device.is(iff::UP)),
    }
}

/// Whether net-tools takes a label for an alias of `name`: an alias that begins with `name`.
fn is_alias_of(label: &Ifname, name: &Ifname) -> bool {
    label.is_alias() && label.as_bytes().starts_with(name.as_bytes())
}

/// Returns the alias with the lowest number that is not used. An alias without a number is taken for number 0.
fn free<'a>(l: &Line, aliases: impl Iterator<Item = &'a Held>) -> Ifname {
    let number = |label: &Ifname| label.to_string().split_once(':').map(|(_, number)| atoi(number));
    let mut taken: Vec<_> = aliases.filter_map(|held| number(&held.label())).collect();
    taken.extend(number(&l.name));
    let free = (0..).find(|i| !taken.contains(i)).unwrap_or_default();
    Ifname::truncated(&format!("{}:{free}", l.name))
}

/// Creates an alias with netmask and broadcast address of `own`, the address of the interface; without `own`, both are 0.0.0.0. If
/// `up` is false, the alias is deleted.
fn make_alias(
    alias: &mut Line,
    s: &Session,
    address: Ipv4Addr,
    own: Option<&Held>,
    up: bool,
) -> Result {
    if assign(alias, s, address)? != Done(()) {
        return Ok(());
    }
    let none = Ipv4Addr::UNSPECIFIED;
    let _ = set_mask(alias, s, own.map_or(none, Held::mask))?;
    let _ = set_broadcast(alias, s, own.map_or(none, Held::broadcast))?;
    if up { Ok(()) } else { alias.clear(s, iff::UP) }
}
