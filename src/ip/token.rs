//! `ip token`: the interface identifiers (tokens) that IPv6 address autoconfiguration uses.

use crate::cli::address::{Prefix, prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Keys, Value, key, specs};
use crate::cli::object::{Bare, Object, verb};
use crate::error::{Result, invalid, refuse};
use crate::netlink::Request;
use crate::netlink::message::Messages;
use crate::netlink::uapi::family::INET6;
use crate::netlink::uapi::link::{RTM_GETLINK, RTM_SETLINK, iff, ifla, inet6};
use crate::print::{Color, Printer};
use crate::rt::header::LinkHeader;
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::word::{self, exact, words};
use std::net::Ipv6Addr;

/// The object `ip token`.
pub static TOKEN: Object = Object {
    words: words!["token"],
    title: "ip token",
    doc: "show and set the interface identifier (token) for IPv6 autoconfiguration",
    bare: Bare::Run(list),
    verbs: &[
        verb(words!["list", "lst", "show"], list)
            .keys(|| specs(LIST))
            .doc("list the tokens of interfaces"),
        verb(words!["set", "add"], set)
            .keys(|| specs(SET))
            .operand("TOKEN", &[Value::Address])
            .doc("set the token of an interface"),
        verb(words!["del", "delete"], delete)
            .keys(|| specs(SET))
            .operand("[ TOKEN ]", &[Value::Address])
            .doc("remove the token of an interface"),
        verb(words!["get"], list).keys(|| specs(LIST)).doc("show the token of one interface"),
    ],
    ..Object::PLAIN
};

/// The parsed command line. The first value of each is used.
#[derive(Default)]
struct Words {
    dev: Option<u32>,
    token: Option<Prefix>,
}

const fn dev() -> Key<Words> {
    key(
        exact!["dev"],
        Value::Dev,
        "DEV",
        "interface that the token belongs to",
        |w: &mut Words, args, s| {
            if w.dev.is_some() {
                return Ok(());
            }
            let name = args.value()?;
            w.dev = s.links.index(name);
            if w.dev.is_none() { invalid(name, "dev is invalid\n") } else { Ok(()) }
        },
    )
}

static LIST: &Keys<Words> = &Keys::new(&[dev()]);
static SET: &Keys<Words> = &Keys::new(&[dev()]);

fn list(s: &Session, args: &mut Args) -> Result {
    let mut words = Words::default();
    // As in the reference, other words are ignored.
    grammar::read(LIST, &mut words, args, s, |_, _, _| Ok(()))?;
    crate::query::links::learn_all(s)?;
    let header = LinkHeader::of(INET6).to_bytes();
    let links = s.conn()?.collect(Request::dump(RTM_GETLINK, &header))?;
    s.printer().document(|p| {
        for message in Messages(&links) {
            let link = Link::parse(&message);
            if words.dev.is_none_or(|index| index == link.index) {
                show(&link, p, s);
            }
        }
        Ok(())
    })
}

/// Prints the token of a link, unless the link has no neighbour discovery.
fn show(link: &Link, p: &mut Printer, s: &Session) {
    if link.flags & (iff::LOOPBACK | iff::NOARP) != 0 {
        return;
    }
    let own = link.nlas.nest(ifla::PROTINFO);
    let Some(token) = own.and_then(|own| own.ip(inet6::TOKEN)) else { return };
    p.entry(|p| {
        p.text("token ");
        let token = s.host(token, p);
        p.put_in(Color::Inet6, "token", "", &token, "");
        p.text(" dev ");
        p.put_in(Color::Ifname, "ifname", "", &s.links.name(link.index), "\n");
    });
}

fn set(s: &Session, args: &mut Args) -> Result {
    let words = read(s, args, |w, word| {
        if w.token.is_none() {
            w.token = Some(prefix(word, INET6)?);
        }
        Ok(())
    })?;
    match words.token {
        Some(token) => send(s, words.dev, token.address.bytes()),
        None => refuse("Not enough information: token is required."),
    }
}

/// A token can be given, but is ignored.
fn delete(s: &Session, args: &mut Args) -> Result {
    let words = read(s, args, |_, _| Ok(()))?;
    send(s, words.dev, &Ipv6Addr::UNSPECIFIED.octets())
}

/// Reads the command line; words that are not keywords are passed to `token`.
fn read(s: &Session, args: &mut Args, token: fn(&mut Words, &str) -> Result) -> Result<Words> {
    let mut words = Words::default();
    while let Some(typed) = args.next() {
        match grammar::find(SET, typed) {
            Some(key) => (key.read)(&mut words, args, s)?,
            None if word::is_prefix(typed, "help") => return Err(TOKEN.usage()),
            None => token(&mut words, typed)?,
        }
    }
    Ok(words)
}

fn send(s: &Session, dev: Option<u32>, token: &[u8]) -> Result {
    let Some(index) = dev else {
        return refuse("Not enough information: \"dev\" argument is required.");
    };
    let header = LinkHeader { index, ..LinkHeader::of(INET6) };
    let mut request = Request::new(RTM_SETLINK, 0, &header.to_bytes());
    request.nest(ifla::AF_SPEC, |request| {
        request.nest(INET6.into(), |request| request.put(inet6::TOKEN, token));
    });
    s.request(request)
}
