//! `ip nexthop show|get|flush`

use super::change::device;
use super::{show as one, unknown};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::value::number;
use crate::error::{Error, Result};
use crate::ip::vrf;
use crate::names::nexthops::{ask_for_statistics, request};
use crate::netlink::Request;
use crate::netlink::uapi::nexthop::{RTM_DELNEXTHOP, RTM_GETNEXTHOP, RTM_NEWNEXTHOP, nha};
use crate::rt::header::NexthopHeader;
use crate::rt::nexthop::{HEADER, Object};
use crate::session::Session;
use crate::text::word::{exact, words};

/// The filter of next hops.
#[derive(Default)]
pub(super) struct NexthopFilter {
    groups: bool,
    interfaces: Interfaces,
    fdb: bool,
    protocol: Option<u32>,
    /// A single next hop to show. The rest of the command line is then ignored.
    id: Option<u32>,
}

/// The interfaces that next hops must use.
#[derive(Default)]
pub(super) struct Interfaces {
    device: Option<u32>,
    master: Option<u32>,
}

impl Interfaces {
    /// Reads the value of `dev`.
    pub fn read_dev(&mut self, args: &mut Args, s: &Session) -> Result {
        self.device = Some(device(args, s)?);
        Ok(())
    }
    /// Reads the value of `master`.
    pub(super) fn read_master(&mut self, args: &mut Args, s: &Session) -> Result {
        self.master = Some(device(args, s)?);
        Ok(())
    }
    /// Reads the value of `vrf`. Errors: `Error: argument "name" is wrong: Invalid VRF`.
    pub(super) fn read_vrf(&mut self, args: &mut Args, s: &Session) -> Result {
        let name = args.value()?;
        let known = vrf::index(s, name, s.options.family).and_then(|_| s.links.index(name));
        self.master = Some(known.ok_or_else(|| Error::invalid(name, "Invalid VRF\n"))?);
        Ok(())
    }
    /// Appends the interface to a request.
    pub fn put_device(&self, request: &mut Request) {
        request.put_some_u32(nha::OIF, self.device);
    }
    /// Appends the master to a request.
    pub(super) fn put_master(&self, request: &mut Request) {
        request.put_some_u32(nha::MASTER, self.master);
    }
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<NexthopFilter> = &Keys::new(&[
    key(
        words!["dev"],
        Value::Dev,
        "DEV",
        "select only next hops with this interface",
        |f, args, s| f.interfaces.read_dev(args, s),
    ),
    flag(words!["groups"], "select only groups of next hops", |f, _, _| {
        f.groups = true;
        Ok(())
    }),
    key(
        words!["master"],
        Value::Dev,
        "DEV",
        "select only next hops with a port of this interface",
        |f, args, s| f.interfaces.read_master(args, s),
    ),
    key(
        words!["vrf"],
        Value::Vrf,
        "NAME",
        "select only next hops with an interface in this VRF",
        |f, args, s| f.interfaces.read_vrf(args, s),
    ),
    key(exact!["id"], Value::Any, "ID", "select only this next hop", |f, args, _| {
        f.id = Some(id(args)?);
        args.by_ref().for_each(drop);
        Ok(())
    }),
    key(
        words!["protocol"],
        Value::Any,
        "ID",
        "select only next hops that this routing protocol installed",
        |f, args, _| {
            f.protocol = Some(number(args.value()?, "invalid protocol value")?);
            Ok(())
        },
    ),
    flag(words!["fdb"], "select only next hops for forwarding entries", |f, _, _| {
        f.fdb = true;
        Ok(())
    }),
]);

/// The keyword of `get`.
pub(super) static GET_KEYS: &Keys<Option<u32>> = &Keys::new(&[key(
    exact!["id"],
    Value::Any,
    "ID",
    "identifier of the next hop object",
    |asked, args, _| {
        *asked = Some(id(args)?);
        Ok(())
    },
)]);

/// Reads the ID of a nexthop object. Errors: `invalid id value`.
pub(super) fn id(args: &mut Args) -> Result<u32> {
    number(args.value()?, "invalid id value")
}

fn read(s: &Session, args: &mut Args) -> Result<NexthopFilter> {
    let mut filter = NexthopFilter::default();
    grammar::read(KEYS, &mut filter, args, s, |_, args, _| match args.word() {
        "help" => Err(super::NEXTHOP.usage()),
        word => Err(unknown(word)),
    })?;
    Ok(filter)
}

/// Runs `ip nexthop show`.
pub fn show(s: &Session, args: &mut Args) -> Result {
    let filter = read(s, args)?;
    if let Some(id) = filter.id {
        return show_one(s, id);
    }
    let request = filter.request(s);
    s.printer().document(|p| {
        let dump = s.conn()?.dump(request, |message| {
            let nexthop = Object::parse(message);
            if message.kind == RTM_NEWNEXTHOP && filter.lets(&nexthop) {
                p.entry(|p| one::show(&nexthop, p, s));
            }
            Ok(())
        });
        dump.map_err(|error| error.with_code(2))
    })
}

/// Runs `ip nexthop get`.
pub fn get(s: &Session, args: &mut Args) -> Result {
    let mut id = None;
    grammar::read(GET_KEYS, &mut id, args, s, |_, _, _| Err(super::NEXTHOP.usage()))?;
    show_one(s, id.ok_or_else(|| super::NEXTHOP.usage())?)
}

fn show_one(s: &Session, id: u32) -> Result {
    let request = request(id, s.options.family, s.options.stats);
    let reply = s.conn()?.get(request, |message| Ok(message.raw.to_vec()))?;
    s.printer().document(|p| {
        for message in crate::netlink::message::Messages(&reply) {
            p.entry(|p| one::show(&Object::parse(&message), p, s));
        }
        Ok(())
    })
}

/// Runs `ip nexthop flush`: deletes the next hops that the filter accepts, and prints their number.
pub fn flush(s: &Session, args: &mut Args) -> Result {
    // Without a filter all next hops are deleted, groups first.
    let groups_first = args.is_empty();
    let filter = read(s, args)?;
    if let Some(id) = filter.id {
        return s.conn()?.request(deletion(id)).map_err(|error| error.with_code(1));
    }
    let mut count = 0;
    if groups_first {
        count += flush_those(s, &NexthopFilter { groups: true, ..NexthopFilter::default() })?;
    }
    count += flush_those(s, &filter)?;
    let text = match count {
        0 => "Nothing to flush\n".into(),
        n => format!("Flushed {n} nexthops\n"),
    };
    crate::print::write_text(&text);
    Ok(())
}

fn flush_those(s: &Session, filter: &NexthopFilter) -> Result<usize> {
    let mut ids = Vec::new();
    let dump = s.conn()?.dump(filter.request(s), |message| {
        let nexthop = Object::parse(message);
        ids.extend(nexthop.nlas.u32(nha::ID).filter(|_| filter.lets(&nexthop)));
        Ok(())
    });
    dump.map_err(|error| error.with_code(2))?;
    for id in &ids {
        // The kernel removes a group together with its last member, so the group may already be gone.
        let _ = s.conn()?.outcome(deletion(*id))?;
    }
    Ok(ids.len())
}

fn deletion(id: u32) -> Request {
    let mut request = Request::new(RTM_DELNEXTHOP, 0, &[0; HEADER]);
    request.put_u32(nha::ID, id);
    request
}

impl NexthopFilter {
    /// Builds the dump request with the filters that the kernel supports.
    fn request(&self, s: &Session) -> Request {
        let header = NexthopHeader::of(s.options.family);
        let mut request = Request::dump(RTM_GETNEXTHOP, &header.to_bytes());
        self.interfaces.put_device(&mut request);
        if self.groups {
            request.put(nha::GROUPS, &[]);
        }
        self.interfaces.put_master(&mut request);
        if self.fdb {
            request.put(nha::FDB, &[]);
        }
        if s.options.stats > 0 {
            ask_for_statistics(&mut request, s.options.stats);
        }
        request
    }

    fn lets(&self, nexthop: &Object) -> bool {
        self.protocol.is_none_or(|protocol| protocol == nexthop.protocol.into())
    }
}
