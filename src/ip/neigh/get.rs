//! `ip neigh get ADDRESS dev IFNAME`

use crate::cli::address::{Address, address};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::cli::value::keep;
use crate::error::{Error, Result, refuse};
use crate::netlink::Request;
use crate::netlink::uapi::family::UNSPEC;
use crate::netlink::uapi::neigh::{RTM_GETNEIGH, nda, ntf};
use crate::rt::header::NeighHeader;
use crate::session::Session;
use crate::text::word::{exact, is_prefix, words};

/// The parsed command line.
#[derive(Default)]
pub struct Get {
    dst: Option<Address>,
    dev: Option<String>,
    flags: u8,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<Get> = &Keys::new(&[
    key(
        exact!["dev"],
        Value::Dev,
        "DEV",
        "interface that the neighbour is reached on",
        |g, args, _| keep(&mut g.dev, args),
    ),
    key(
        words!["proxy"],
        Value::Address,
        "ADDR",
        "IP address of a proxy entry to look up",
        |g, args, s| {
            let text = args.value()?;
            if is_prefix(text, "help") {
                return Err(super::NEIGH.usage());
            }
            if g.dst.is_some() {
                return Err(Error::second("address", text));
            }
            g.dst = Some(address(text, s.options.family)?);
            g.flags = ntf::PROXY;
            Ok(())
        },
    ),
    key(exact!["to"], Value::Address, "ADDR", "IP address to look up", |g, args, s| {
        args.value()?;
        set_dst(g, args, s)
    }),
]);

fn set_dst(g: &mut Get, args: &mut Args, s: &Session) -> Result {
    let text = args.word();
    if is_prefix(text, "help") {
        return Err(super::NEIGH.usage());
    }
    if g.dst.is_some() {
        return Err(Error::duplicate("to", text));
    }
    g.dst = Some(address(text, s.options.family)?);
    Ok(())
}

/// Runs `ip neigh get`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut get = Get::default();
    grammar::read(KEYS, &mut get, args, s, set_dst)?;
    let dst = get.dst.filter(|dst| dst.family != UNSPEC);
    let (Some(dst), true) = (dst, get.dev.is_some() || get.flags == ntf::PROXY) else {
        return refuse("Device and address are required arguments.");
    };
    let index = get.dev.as_ref().map_or(Ok(0), |dev| s.links.required(dev))?;
    let header = NeighHeader { family: dst.family, index, flags: get.flags, ..Default::default() };
    let mut request = Request::new(RTM_GETNEIGH, 0, &header.to_bytes());
    request.put(nda::DST, dst.bytes());
    s.conn()?.get(request, |message| {
        s.printer().document(|p| {
            super::show::message(message, p, s);
            Ok(())
        })
    })
}
