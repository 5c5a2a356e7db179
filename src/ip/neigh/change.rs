//! `ip neigh add|change|replace|delete ADDRESS dev IFNAME`

use super::filter::{STATE_NAMES, state};
use crate::cli::address::{Address, address, link_address};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::keys;
use crate::cli::value;
use crate::cli::value::keep;
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::uapi::family::UNSPEC;
use crate::netlink::uapi::neigh::{nda, ntf, nud};
use crate::rt::header::NeighHeader;
use crate::rt::neigh::HEADER;
use crate::session::Session;
use crate::text::word::{exact, is_prefix, words};
use smol_str::SmolStr;

/// The maximum number of bytes that the reference reads of a link-layer address.
const ROOM: usize = 20;

/// The parsed command line.
pub(super) struct NeighChange {
    dst: Option<Address>,
    dev: Option<SmolStr>,
    lladdr: Option<SmolStr>,
    state: u16,
    flags: u8,
    more_flags: u32,
    /// The attributes of the keywords, which precede all others in the request.
    attributes: Request,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<NeighChange> = &Keys::new(&[
    key(
        words!["lladdr"],
        Value::LinkAddress,
        "LLADDR",
        "link-layer address of the neighbour, or null for none",
        |c, args, _| {
            let text = args.value()?;
            if c.lladdr.is_some() {
                return Err(Error::second("lladdr", text));
            }
            c.lladdr = Some(text.into());
            Ok(())
        },
    ),
    key(
        exact!["nud"],
        Value::OneOf(STATE_NAMES),
        "STATE",
        "state of the neighbour entry (default permanent)",
        |c, args, _| {
            c.state = state(args.value()?)?;
            Ok(())
        },
    ),
    key(
        words!["proxy"],
        Value::Address,
        "ADDR",
        "IP address that the host answers for (proxy entry)",
        |c, args, s| {
            let text = args.value()?;
            if is_prefix(text, "help") {
                return Err(super::NEIGH.usage());
            }
            if c.dst.is_some() {
                return Err(Error::second("address", text));
            }
            c.dst = Some(address(text, s.options.family)?);
            c.flags |= ntf::PROXY;
            Ok(())
        },
    ),
    flag(exact!["router"], "mark the neighbour as an IPv6 router", |c, _, _| {
        c.flags |= ntf::ROUTER;
        Ok(())
    }),
    flag(exact!["use"], "resolve the address now, as if a packet needed it", |c, _, _| {
        c.flags |= ntf::USE;
        Ok(())
    }),
    flag(
        exact!["managed"],
        "keep the entry resolved by periodic probes of the kernel",
        |c, _, _| {
            c.more_flags |= ntf::EXT_MANAGED;
            c.state = nud::NONE;
            Ok(())
        },
    ),
    flag(
        words!["extern_learn"],
        "mark the entry as learned by another control plane",
        |c, _, _| {
            c.flags |= ntf::EXT_LEARNED;
            Ok(())
        },
    ),
    flag(
        exact!["extern_valid"],
        "mark the entry as valid: another control plane checks it (Linux 7.0)",
        |c, _, _| {
            c.more_flags |= ntf::EXT_VALIDATED;
            Ok(())
        },
    ),
    key(
        exact!["dev"],
        Value::Dev,
        "DEV",
        "interface that the neighbour is reached on",
        |c, args, _| keep(&mut c.dev, args),
    ),
    keys::protocol("routing protocol that installs the entry", |c, args, s| {
        let protocol = value::protocol(args, s)?;
        put(&mut c.attributes, nda::PROTOCOL, &[protocol])
    }),
    key(exact!["to"], Value::Address, "ADDR", "IP address of the neighbour", |c, args, s| {
        args.value()?;
        set_dst(c, args, s)
    }),
]);

/// Reads a word that is not a keyword: the address. As in the reference, a word `help` before it is ignored.
fn set_dst(c: &mut NeighChange, args: &mut Args, s: &Session) -> Result {
    if is_prefix(args.word(), "help") {
        args.value()?;
    }
    let text = args.word();
    if c.dst.is_some() {
        return Err(Error::duplicate("to", text));
    }
    c.dst = Some(address(text, s.options.family)?);
    Ok(())
}

/// Runs a command that sends a request of type `kind` with `flags`.
pub fn run(s: &Session, args: &mut Args, kind: u16, flags: u16) -> Result {
    let mut change = NeighChange {
        dst: None,
        dev: None,
        lladdr: None,
        state: nud::PERMANENT,
        flags: 0,
        more_flags: 0,
        attributes: Request::attributes_of(kind, HEADER),
    };
    grammar::read(KEYS, &mut change, args, s, set_dst)?;
    // The kernel's refusal ends a batch, even with -force.
    let request = change.request(s, kind, flags)?;
    s.conn()?.request(request).map_err(Error::ending)
}

/// Appends an attribute. Errors: exit code 1 if the request has no space for it.
fn put(request: &mut Request, id: u16, payload: &[u8]) -> Result {
    match request.try_put(id, payload) {
        true => Ok(()),
        false => Err(Error::silent(1)),
    }
}

impl NeighChange {
    fn request(&self, s: &Session, kind: u16, flags: u16) -> Result<Request> {
        let dst = self.dst.as_ref().filter(|dst| dst.family != UNSPEC);
        let proxy = self.flags & ntf::PROXY != 0;
        let (Some(dst), true) = (dst, proxy || self.dev.is_some()) else {
            return Err(Error::fatal("Device and destination are required arguments."));
        };
        let mut header = NeighHeader {
            family: dst.family,
            state: self.state,
            flags: self.flags,
            ..Default::default()
        };
        let mut request = Request::new(kind, flags, &header.to_bytes());
        request.append(self.attributes.bytes());
        put(&mut request, nda::DST, dst.bytes())?;
        if self.more_flags != 0 {
            put(&mut request, nda::FLAGS_EXT, &self.more_flags.to_ne_bytes())?;
        }
        if let Some(text) = self.lladdr.as_deref().filter(|text| *text != "null") {
            put(&mut request, nda::LLADDR, &link_address(text, ROOM)?)?;
        }
        if let Some(dev) = &self.dev {
            header.index = s.links.required(dev)?;
            request.set_header(&header.to_bytes());
        }
        Ok(request)
    }
}
