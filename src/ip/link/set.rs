//! `ip link add|set`: the keywords before `type`, then those of the kind.

use super::kind;
use crate::cli::address::link_address;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Value, flag, key};
use crate::cli::value::number;
use crate::cli::word::{exact, words};
use crate::error::{Error, Result, refuse};
use crate::netlink::Request;
use crate::netlink::uapi::link::{RTM_NEWLINK, iff, ifla};
use crate::rt::link::HEADER;
use crate::session::Session;

/// What the line asks for.
#[derive(Default)]
pub struct Change {
    adding: bool,
    dev: Option<String>,
    name: Option<String>,
    flags: u32,
    changed: u32,
    values: Vec<(u16, Vec<u8>)>,
    kind: Option<kind::Info>,
}

/// The keywords, in the order they are tried.
pub static KEYS: &[Key<Change>] = &[
    flag(exact!["up"], "up", |c, _, _| c.flag(iff::UP, true)),
    flag(exact!["down"], "down", |c, _, _| c.flag(iff::UP, false)),
    key(exact!["name"], Value::Any, "NAME", "its name", |c, args, _| {
        c.name = Some(args.value()?.into());
        Ok(())
    }),
    key(words!["address"], Value::LinkAddress, "LLADDR", "its address", |c, args, _| {
        c.values.push((ifla::ADDRESS, link_address(args.value()?)?));
        Ok(())
    }),
    key(exact!["mtu"], Value::Any, "MTU", "largest packet in bytes", |c, args, _| {
        let mtu: u32 = number(args.value()?, "Invalid \"mtu\" value\n")?;
        c.values.push((ifla::MTU, mtu.to_ne_bytes().into()));
        Ok(())
    }),
    key(words!["master"], Value::Dev, "DEVICE", "its master", |c, args, s| {
        let master = s.links.required(args.value()?)?;
        c.values.push((ifla::MASTER, master.to_ne_bytes().into()));
        Ok(())
    }),
    key(
        words!["type"],
        Value::Kind,
        "TYPE",
        "its kind, with the kind's options behind",
        |c, args, s| {
            c.kind = Some(kind::read(args, c.target(), s)?);
            Ok(())
        },
    ),
    key(exact!["dev"], Value::Dev, "IFNAME", "the interface", |c, args, s| {
        args.value()?;
        set_dev(c, args, s)
    }),
];

fn set_dev(c: &mut Change, args: &mut Args, _: &Session) -> Result {
    match &c.dev {
        Some(_) => Err(Error::Duplicate { key: "dev", value: args.word().into() }),
        None => {
            c.dev = Some(args.word().into());
            Ok(())
        }
    }
}

/// Runs `add` (flags CREATE | EXCL) or `set` (none).
pub fn run(s: &Session, args: &mut Args, flags: u16) -> Result {
    let mut change = Change { adding: flags != 0, ..Change::default() };
    grammar::read(KEYS, &mut change, args, s, set_dev)?;
    let request = change.request(s, flags)?;
    s.request(request)
}

impl Change {
    /// The interface that is changed; none where one is made.
    fn target(&self) -> Option<&str> {
        self.dev.as_deref().filter(|_| !self.adding)
    }

    fn flag(&mut self, flag: u32, on: bool) -> Result {
        self.changed |= flag;
        self.flags = if on { self.flags | flag } else { self.flags & !flag };
        Ok(())
    }

    fn request(&self, s: &Session, flags: u16) -> Result<Request> {
        let mut request = Request::new(RTM_NEWLINK, flags, &[0; HEADER]);
        let named = self.name.as_ref().or(if self.adding { self.dev.as_ref() } else { None });
        if !self.adding {
            let Some(dev) = &self.dev else {
                return Err(Error::fatal("Not enough information: \"dev\" argument is required."));
            };
            request.patch(4, &s.links.required(dev)?.to_ne_bytes());
        } else if self.kind.is_none() {
            return refuse("Not enough information: \"type\" argument is required");
        }
        request.patch(8, &self.flags.to_ne_bytes());
        request.patch(12, &self.changed.to_ne_bytes());
        if let Some(name) = named {
            request.put_str(ifla::IFNAME, name);
        }
        for (id, value) in &self.values {
            request.put(*id, value);
        }
        if let Some(kind) = &self.kind {
            kind.put(&mut request);
        }
        Ok(request)
    }
}
