//! A cache of interfaces, by index and by name.

use super::lookup::Lookup;
use crate::error::{Error, Result};
use crate::netlink::uapi::link::{RTM_GETLINK, ext_mask, ifla};
use crate::netlink::{Message, Request};
use crate::rt::header::LinkHeader;
use crate::rt::link::Link;
use crate::sys::dry;
use crate::text::Ifname;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The cached properties of an interface.
#[derive(Clone, Debug)]
pub struct Known {
    /// The name.
    pub name: Ifname,
    /// The flags (IFF_UP etc.).
    pub flags: u32,
    /// The hardware type (ARPHRD_ETHER etc.).
    pub hardware: u16,
}

/// Interfaces by index, sorted. `None` means that there is no such interface. Lists are in the order of indexes, so
/// most entries are appended, and most indexes are consecutive.
#[derive(Default)]
struct ByIndex(Vec<(u32, Option<Known>)>);

impl ByIndex {
    /// Returns the position of an index, or as an error the position at which to insert it.
    fn place(&self, index: u32) -> Result<usize, usize> {
        let (Some(first), Some(last)) = (self.0.first(), self.0.last()) else { return Err(0) };
        if last.0 < index {
            return Err(self.0.len());
        }
        let expected = index.wrapping_sub(first.0) as usize;
        match self.0.get(expected) {
            Some(entry) if entry.0 == index => Ok(expected),
            _ => self.0.binary_search_by_key(&index, |entry| entry.0),
        }
    }

    fn get(&self, index: u32) -> Option<&Option<Known>> {
        self.0.get(self.place(index).ok()?).map(|entry| &entry.1)
    }

    fn get_mut(&mut self, index: u32) -> Option<&mut Option<Known>> {
        let at = self.place(index).ok()?;
        self.0.get_mut(at).map(|entry| &mut entry.1)
    }

    fn insert(&mut self, index: u32, known: Option<Known>) {
        match self.place(index) {
            Ok(at) => self.0[at].1 = known,
            Err(at) => self.0.insert(at, (index, known)),
        }
    }

    fn remove(&mut self, index: u32) {
        if let Ok(at) = self.place(index) {
            self.0.remove(at);
        }
    }
}

/// The cache of interfaces. Other interfaces are queried one by one.
pub struct Links {
    lookup: Rc<Lookup>,
    /// In a cell, because code that prints a message shares the session, and lookups add to the cache.
    seen: RefCell<Seen>,
}

/// The contents of the cache.
#[derive(Default)]
struct Seen {
    by_index: ByIndex,
    /// Names that were looked up and may not be the name of the interface: alternative names, `if5`.
    by_name: BTreeMap<String, u32>,
    listed: bool,
}

impl Links {
    /// Creates an empty cache.
    pub fn new(lookup: Rc<Lookup>) -> Self {
        Links { lookup, seen: RefCell::default() }
    }

    /// Records that `ip link show` has run. In a batch, later `ip address show` commands then request interfaces in the
    /// same way, as in the reference.
    pub fn set_listed(&self) {
        self.seen.borrow_mut().listed = true;
    }

    /// Whether `ip link show` has run.
    pub fn are_listed(&self) -> bool {
        self.seen.borrow().listed
    }

    /// Caches an interface from a dump.
    pub fn learn(&self, link: &Link) {
        let known =
            link.name().map(|name| Known { name, flags: link.flags, hardware: link.hardware });
        self.seen.borrow_mut().by_index.insert(link.index, known);
    }

    /// Caches an interface. If it is already cached, only the flags are updated, because the first name is kept until
    /// the interface is deleted.
    pub fn learn_new(&self, link: &Link) {
        if let Some(Some(known)) = self.seen.borrow_mut().by_index.get_mut(link.index) {
            known.flags = link.flags;
            return;
        }
        self.learn(link);
    }

    /// Removes a deleted interface.
    pub fn forget_one(&self, index: u32) {
        let mut seen = self.seen.borrow_mut();
        seen.by_index.remove(index);
        seen.by_name.retain(|_, known| *known != index);
    }

    /// Removes all entries, because interfaces can change between the lines of a batch.
    #[inline]
    pub fn forget(&self) {
        let mut seen = self.seen.borrow_mut();
        seen.by_index.0.clear();
        seen.by_name.clear();
    }

    /// Returns the properties of an interface, or `None` if there is no such interface.
    pub fn known(&self, index: u32) -> Option<Known> {
        if let Some(known) = self.seen.borrow().by_index.get(index) {
            return known.clone();
        }
        if index != 0 {
            // Only a refusal by the kernel means that the interface does not exist; after other errors it may exist.
            if self.ask(request(index)).is_err_and(|error| error.refusal().is_some()) {
                self.seen.borrow_mut().by_index.insert(index, None);
            }
        }
        self.seen.borrow().by_index.get(index).cloned().flatten()
    }

    /// Returns the name of an interface; `*` for index 0, `if5` for an interface that does not exist.
    pub fn name(&self, index: u32) -> Ifname {
        if let Some(Some(known)) = self.seen.borrow().by_index.get(index) {
            return known.name;
        }
        match index {
            0 => Ifname::truncated("*"),
            _ => match self.known(index) {
                Some(known) => known.name,
                None => Ifname::truncated(&format!("if{index}")),
            },
        }
    }

    /// Returns the index of the interface with this name or alternative name, or `None`.
    pub fn index(&self, name: &str) -> Option<u32> {
        let wanted = Ifname::new(name);
        let seen = |entry: &(u32, Option<Known>)| {
            entry.1.as_ref().filter(|known| wanted == Some(known.name)).map(|_| entry.0)
        };
        if let Some(index) = self.seen.borrow().by_index.0.iter().find_map(seen) {
            return Some(index);
        }
        if let Some(index) = self.seen.borrow().by_name.get(name) {
            return Some(*index);
        }
        let mut request = request(0);
        request.put_either_name(name);
        let index =
            self.ask(request).ok().or_else(|| asked_of_old(name)).or_else(|| numbered(name))?;
        self.seen.borrow_mut().by_name.insert(name.into(), index);
        Some(index)
    }

    /// Returns the index of a name. Errors: `Cannot find device "name"`, exit code 1.
    #[inline]
    pub fn required(&self, name: &str) -> Result<u32> {
        self.index(name).ok_or_else(|| Error::no_device(name))
    }

    /// Returns the index of a name. Errors: `Device "name" does not exist.`, exit code 1.
    pub fn existing(&self, name: &str) -> Result<u32> {
        let missing = || Error::refused(format!("Device \"{name}\" does not exist.")).about(name);
        self.index(name).ok_or_else(missing)
    }

    /// Queries an interface and caches it. Returns the index. Errors other than a refusal by the kernel are also
    /// printed, because the output then looks as if there were no such interface.
    fn ask(&self, request: Request) -> Result<u32> {
        let done = self.lookup.with(|conn| {
            conn.get(request, |message: &Message| {
                let link = Link::parse(message);
                self.learn(&link);
                Ok(link.index)
            })
        });
        if let Err(error) = &done
            && error.refusal().is_none()
        {
            error.report();
        }
        done
    }
}

/// Builds a request for an interface without statistics. For a request by name, the index is 0.
fn request(index: u32) -> Request {
    let header = LinkHeader { index, ..Default::default() };
    let mut request = Request::new(RTM_GETLINK, 0, &header.to_bytes());
    request.put_u32(ifla::EXT_MASK, ext_mask::VF | ext_mask::SKIP_STATS);
    request
}

/// Queries the index with the ioctl SIOCGIFINDEX, for which `eth0:1` is `eth0`.
fn asked_of_old(name: &str) -> Option<u32> {
    if !dry::asks_kernel() {
        return None;
    }
    // Only names that are not too long: the C library may truncate longer ones.
    nix::net::if_::if_nametoindex(Ifname::new(name)?.as_bytes()).ok()
}

/// Parses `if5` as index 5, even if there is no such interface.
fn numbered(name: &str) -> Option<u32> {
    name.strip_prefix("if")?.parse().ok().filter(|index| *index > 0)
}
