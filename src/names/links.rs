//! Interfaces by index and by name, remembered.

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

/// What is remembered of an interface.
#[derive(Clone, Debug)]
pub struct Known {
    /// Its name.
    pub name: Ifname,
    /// IFF_UP and so on.
    pub flags: u32,
    /// ARPHRD_ETHER and so on.
    pub hardware: u16,
}

/// Interfaces, or that there is none, by index. Sorted: lists come in the order of their indexes, so most are added at the end,
/// and most indexes follow one another.
#[derive(Default)]
struct ByIndex(Vec<(u32, Option<Known>)>);

impl ByIndex {
    /// Where an index stands, or belongs.
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

/// The interfaces seen so far; others are looked up one by one.
pub struct Links {
    lookup: Rc<Lookup>,
    /// A cell because whoever shows a message shares the session, and remembers what is looked up meanwhile.
    seen: RefCell<Seen>,
}

/// What is remembered.
#[derive(Default)]
struct Seen {
    by_index: ByIndex,
    /// Names asked for that may not be an interface's first: alternative ones, `if5`.
    by_name: BTreeMap<String, u32>,
    listed: bool,
}

impl Links {
    /// Nothing seen yet.
    pub fn new(lookup: Rc<Lookup>) -> Self {
        Links { lookup, seen: RefCell::default() }
    }

    /// Remembers that links were listed: from then on the reference lists them so for addresses too, which shows in a batch.
    pub fn set_listed(&self) {
        self.seen.borrow_mut().listed = true;
    }

    /// Whether links were listed.
    pub fn are_listed(&self) -> bool {
        self.seen.borrow().listed
    }

    /// Remembers an interface from a dump.
    pub fn learn(&self, link: &Link) {
        let known =
            link.name().map(|name| Known { name, flags: link.flags, hardware: link.hardware });
        self.seen.borrow_mut().by_index.insert(link.index, known);
    }

    /// Remembers an interface; of one that is known the flags, for its first name stays until it goes.
    pub fn learn_new(&self, link: &Link) {
        if let Some(Some(known)) = self.seen.borrow_mut().by_index.get_mut(link.index) {
            known.flags = link.flags;
            return;
        }
        self.learn(link);
    }

    /// Forgets an interface that has gone.
    pub fn forget_one(&self, index: u32) {
        let mut seen = self.seen.borrow_mut();
        seen.by_index.remove(index);
        seen.by_name.retain(|_, known| *known != index);
    }

    /// Forgets everything: in a batch interfaces come and go.
    pub fn forget(&self) {
        let mut seen = self.seen.borrow_mut();
        seen.by_index.0.clear();
        seen.by_name.clear();
    }

    /// What is known of an index; none if there is no such interface.
    pub fn known(&self, index: u32) -> Option<Known> {
        if let Some(known) = self.seen.borrow().by_index.get(index) {
            return known.clone();
        }
        if index != 0 {
            // What could not be asked for may be there.
            if self.ask(request(index)).is_err_and(|error| error.refusal().is_some()) {
                self.seen.borrow_mut().by_index.insert(index, None);
            }
        }
        self.seen.borrow().by_index.get(index).cloned().flatten()
    }

    /// The name of an index; `*` for 0, `if5` for one that is not there.
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

    /// The index of a name or an alternative name; none if there is no such interface.
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

    /// The index of a name. Errors: `Cannot find device "name"`, exit code 1.
    pub fn required(&self, name: &str) -> Result<u32> {
        self.index(name).ok_or_else(|| Error::no_device(name))
    }

    /// The index of a name. Errors: `Device "name" does not exist.`, exit code 1.
    pub fn existing(&self, name: &str) -> Result<u32> {
        let missing = || Error::refused(format!("Device \"{name}\" does not exist.")).about(name);
        self.index(name).ok_or_else(missing)
    }

    /// Asks for one interface and remembers it. Says why where it could not be asked for: the name shown instead looks
    /// as if there were no such interface.
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

/// A request for one interface without its statistics; the index is 0 if it is asked for by name.
fn request(index: u32) -> Request {
    let header = LinkHeader { index, ..Default::default() };
    let mut request = Request::new(RTM_GETLINK, 0, &header.to_bytes());
    request.put_u32(ifla::EXT_MASK, ext_mask::VF | ext_mask::SKIP_STATS);
    request
}

/// The index that the kernel's old call knows, for which `eth0:1` is `eth0`.
fn asked_of_old(name: &str) -> Option<u32> {
    if !dry::asks_kernel() {
        return None;
    }
    // The C library may cut longer words.
    nix::net::if_::if_nametoindex(Ifname::new(name)?.as_bytes()).ok()
}

/// `if5` names index 5, though there be no such interface.
fn numbered(name: &str) -> Option<u32> {
    name.strip_prefix("if")?.parse().ok().filter(|index| *index > 0)
}
