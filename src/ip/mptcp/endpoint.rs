//! `ip mptcp endpoint add|change|delete|show|flush`

use super::{FAMILY, MPTCP};
use crate::cli::address::{Address, address};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key, specs};
use crate::cli::object::{Term, Verb, verb};
use crate::cli::value::{interface_name, number};
use crate::error::{Error, Result, invalid};
use crate::netlink::generic::HEADER;
use crate::netlink::uapi::family::{INET, INET6, UNSPEC};
use crate::netlink::uapi::nlm::NESTED;
use crate::netlink::{Nlas, Request};
use crate::print::Printer;
use crate::query::generic;
use crate::session::Session;
use crate::text::word::{exact, words};

const ADD: u8 = 1;
const DELETE: u8 = 2;
const GET: u8 = 3;
const FLUSH: u8 = 4;
const SET_FLAGS: u8 = 7;

/// The attribute that contains the endpoint.
const ENDPOINT: u16 = 1;

mod id {
    //! Attributes of an endpoint (linux/mptcp.h).
    pub const FAMILY: u16 = 1;
    pub const ID: u16 = 2;
    pub const ADDR4: u16 = 3;
    pub const ADDR6: u16 = 4;
    pub const PORT: u16 = 5;
    pub const FLAGS: u16 = 6;
    pub const INDEX: u16 = 7;
}

const SIGNAL: u32 = 1;
const SUBFLOW: u32 = 1 << 1;
const BACKUP: u32 = 1 << 2;
const FULLMESH: u32 = 1 << 3;
const IMPLICIT: u32 = 1 << 4;

/// The flags in the order of bits.
const FLAGS: &[(&str, u32)] = &[
    ("signal", SIGNAL),
    ("subflow", SUBFLOW),
    ("backup", BACKUP),
    ("fullmesh", FULLMESH),
    ("implicit", IMPLICIT),
];

/// The flags in the usage.
const TERMS: &[Term] = &[
    ("FLAG-LIST", "[ FLAG-LIST ] FLAG"),
    ("FLAG", "[ @signal | @subflow | @backup | @fullmesh | @implicit ]"),
    ("CHANGE-OPT", "[ @backup | @nobackup | @fullmesh | @nofullmesh ]"),
];

/// What can be done with endpoints.
pub static VERBS: &[Verb] = &[
    of_one(
        verb(words!["add"], |s, args| change(s, args, ADD))
            .syntax("ADDRESS $dev $id $port [ FLAG-LIST ]", &[TERMS])
            .doc("add an address that Multipath TCP may use"),
    ),
    of_one(
        verb(words!["change"], |s, args| change(s, args, SET_FLAGS))
            .syntax("$id [ ADDRESS ] $port CHANGE-OPT", &[TERMS])
            .doc("change flags of an endpoint"),
    ),
    of_one(
        verb(words!["delete"], |s, args| change(s, args, DELETE))
            .syntax("$id [ ADDRESS ]", &[TERMS])
            .doc("delete an endpoint"),
    ),
    of_one(
        verb(words!["show"], show)
            .syntax("$id [ ADDRESS ]", &[TERMS])
            .doc("list endpoints, or show one of them"),
    ),
    verb(words!["flush"], flush).doc("delete all endpoints"),
];

const fn of_one(verb: Verb) -> Verb {
    verb.keys(|| specs(KEYS)).operand("[ ADDRESS ]", &[Value::OwnAddress])
}

/// The endpoint on a command line.
#[derive(Default)]
struct Endpoint {
    command: u8,
    address: Option<Address>,
    flags: u32,
    id: Option<u8>,
    index: u32,
    port: u16,
}

/// The keywords. Flags cannot be abbreviated, and are matched first.
static KEYS: &Keys<Endpoint> = &Keys::new(&[
    flag(exact!["signal"], "announce the address to peers", |e, args, _| e.add(SIGNAL, args)),
    flag(exact!["subflow"], "open further subflows from the address", |e, args, _| {
        e.add(SUBFLOW, args)
    }),
    flag(
        exact!["backup"],
        "use subflows of the address only if there is no other",
        |e, args, _| e.add(BACKUP, args),
    ),
    flag(
        exact!["fullmesh"],
        "open subflows to all addresses of the peer, not to one only",
        |e, args, _| e.add(FULLMESH, args),
    ),
    flag(
        exact!["implicit"],
        "created by the kernel for an address without endpoint; cannot be set",
        |e, args, _| e.add(IMPLICIT, args),
    ),
    // Flags that are not given are cleared, so these keywords have no effect.
    flag(exact!["nobackup"], "clear the backup flag", |e, args, _| e.add(0, args)),
    flag(exact!["nofullmesh"], "clear the fullmesh flag", |e, args, _| e.add(0, args)),
    key(
        words!["id"],
        Value::Any,
        "ID",
        "identifier of the endpoint, 0 to 255 (default: lowest free identifier from 1)",
        |e, args, _| {
            e.id = Some(number(args.value()?, "invalid ID\n")?);
            Ok(())
        },
    ),
    key(
        words!["dev"],
        Value::Dev,
        "NAME",
        "interface that subflows from the address use",
        |e, args, s| {
            let name = args.value()?;
            if interface_name("", name).is_err() {
                return invalid(name, "invalid interface name\n");
            }
            let index = s.links.index(name);
            e.index = index.ok_or_else(|| Error::invalid(name, "device does not exist\n"))?;
            Ok(())
        },
    ),
    key(
        words!["port"],
        Value::Any,
        "NR",
        "TCP port that is announced with the address; needs signal",
        |e, args, _| {
            e.port = number(args.value()?, "expected port")?;
            Ok(())
        },
    ),
]);

impl Endpoint {
    fn add(&mut self, flag: u32, args: &Args) -> Result {
        if self.command == SET_FLAGS && flag & !(BACKUP | FULLMESH) != 0 {
            return invalid(args.word(), "invalid flags, backup and fullmesh only");
        }
        self.flags |= flag;
        Ok(())
    }

    fn is(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }

    fn read(s: &Session, args: &mut Args, command: u8) -> Result<Endpoint> {
        let mut endpoint = Endpoint { command, ..Endpoint::default() };
        grammar::read(KEYS, &mut endpoint, args, s, |e, args, _| {
            e.address = Some(address(args.word(), UNSPEC)?);
            Ok(())
        })?;
        match endpoint.complaint() {
            Some(error) => Err(error),
            None => Ok(endpoint),
        }
    }

    /// Returns the error for an invalid combination of arguments.
    fn complaint(&self) -> Option<Error> {
        let wrong = |what: &str, why: &'static str| Some(Error::invalid(what, why));
        let has_address = self.address.is_some();
        match (self.command, self.id) {
            (ADD, _) if self.is(SIGNAL) && self.is(FULLMESH) => {
                wrong("fullmesh", "flags mustn't have both signal and fullmesh")
            }
            (ADD, _) if !has_address => Some(Error::missing("ADDRESS")),
            (DELETE, None) => Some(Error::missing("ID")),
            (DELETE, Some(0)) if !has_address => {
                wrong("ID", "address is needed for deleting id 0 address\n")
            }
            (DELETE, Some(1..)) if has_address => {
                wrong("ADDRESS", "invalid for non-zero id address\n")
            }
            (ADD | SET_FLAGS | GET, Some(0)) => wrong("ID", "cannot be 0\n"),
            (ADD, _) if self.port != 0 && !self.is(SIGNAL) => {
                wrong("port", "flags must have signal when using port")
            }
            (SET_FLAGS, Some(_)) if self.port != 0 => wrong("port", "port can't be used with id"),
            _ => None,
        }
    }

    /// Appends the endpoint to a request. Values of 0 count as not given.
    fn put(&self, request: &mut Request) {
        request.nest(ENDPOINT | NESTED, |request| {
            if let Some(number) = self.id {
                request.put_u8(id::ID, number);
            }
            request.put_some_u32(id::FLAGS, Some(self.flags).filter(|flags| *flags != 0));
            request.put_some_u32(id::INDEX, Some(self.index).filter(|index| *index != 0));
            if self.port != 0 {
                request.put_u16(id::PORT, self.port);
            }
            if let Some(address) = &self.address {
                request.put_u16(id::FAMILY, address.family.into());
                let is_v4 = address.family == INET;
                request.put(if is_v4 { id::ADDR4 } else { id::ADDR6 }, address.bytes());
            }
        });
    }
}

/// Runs `ip mptcp endpoint`, with or without a verb.
pub fn run(s: &Session, args: &mut Args) -> Result {
    if args.is_empty() { show(s, args) } else { MPTCP.run_behind(VERBS, s, args) }
}

fn change(s: &Session, args: &mut Args, command: u8) -> Result {
    let endpoint = Endpoint::read(s, args, command)?;
    s.family(FAMILY)?.change(command, |request| endpoint.put(request))
}

/// As in the reference, words after `flush` are ignored.
fn flush(s: &Session, _: &mut Args) -> Result {
    s.family(FAMILY)?.change(FLUSH, |_| {})
}

fn show(s: &Session, args: &mut Args) -> Result {
    if args.is_empty() {
        return generic::show_all(s, FAMILY, GET, &|nlas, p| entry(nlas, p, s));
    }
    let endpoint = Endpoint::read(s, args, GET)?;
    let mut family = s.family(FAMILY)?;
    let mut request = family.new_request(GET);
    endpoint.put(&mut request);
    family.conn.get(request, |message| {
        s.printer().document(|p| {
            p.object(None, |p| entry(&message.attributes(HEADER), p, s));
            Ok(())
        })
    })
}

/// Prints an endpoint.
fn entry(nlas: &Nlas, p: &mut Printer, s: &Session) {
    let Some(nlas) = nlas.nest(ENDPOINT) else { return };
    let is_v4 = nlas.u16(id::FAMILY).is_some_and(|family| family == INET.into());
    if let Some(bytes) = nlas.get(if is_v4 { id::ADDR4 } else { id::ADDR6 }) {
        let is_known = is_v4 || nlas.u16(id::FAMILY).is_some_and(|family| family == INET6.into());
        let ip = crate::netlink::message::ip(bytes).filter(|_| is_known);
        match ip.map(|ip| s.host(ip, p)) {
            Some(host) => p.put("address", "", &host, " "),
            None => p.put("address", "", "???", " "),
        }
    }
    p.put_some("port", "port ", nlas.u16(id::PORT).filter(|port| *port != 0), " ");
    p.put_some("id", "id ", nlas.u8(id::ID), " ");
    let flags = nlas.u32(id::FLAGS).unwrap_or_default();
    for (name, _) in FLAGS.iter().filter(|row| flags & row.1 != 0) {
        p.both(name, true, &format!("{name} "));
    }
    let unknown = FLAGS.iter().fold(flags, |left, row| left & !row.1);
    if unknown != 0 {
        p.put("rawflags", "rawflags ", &format!("{unknown:x}"), " ");
    }
    if let Some(index) = nlas.u32(id::INDEX).filter(|index| *index != 0) {
        p.put("dev", "dev ", &s.links.name(index), " ");
    }
    p.end();
}
