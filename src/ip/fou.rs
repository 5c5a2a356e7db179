//! `ip fou`: UDP ports that receive encapsulated packets, either directly (Foo over UDP) or with a header (Generic UDP
//! Encapsulation).

use crate::cli::address::address;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key, specs};
use crate::cli::object::{Bare, Object, verb};
use crate::cli::value::{interface_name, keep};
use crate::error::{Error, Result, refuse, warn};
use crate::netlink::uapi::family::{self, INET, INET6, UNSPEC};
use crate::netlink::{Nlas, Request};
use crate::print::{Printer, Val};
use crate::query::generic;
use crate::session::Session;
use crate::text::number::unsigned;
use crate::text::word::words;

/// The name of the generic netlink family.
const FAMILY: &str = "fou";

const ADD: u8 = 1;
const DELETE: u8 = 2;
const GET: u8 = 3;

mod id {
    //! Attributes (linux/fou.h).
    pub const PORT: u16 = 1;
    pub const FAMILY: u16 = 2;
    pub const PROTOCOL: u16 = 3;
    pub const KIND: u16 = 4;
    pub const LOCAL_V4: u16 = 6;
    pub const LOCAL_V6: u16 = 7;
    pub const PEER_V4: u16 = 8;
    pub const PEER_V6: u16 = 9;
    pub const PEER_PORT: u16 = 10;
    pub const INDEX: u16 = 11;
}

/// FOU_ENCAP_DIRECT: the payload of UDP is the packet.
const DIRECT: u8 = 1;
/// FOU_ENCAP_GUE: a GUE header precedes the packet.
const GUE: u8 = 2;

/// The object `ip fou`.
pub(super) static FOU: Object = Object {
    words: words!["fou"],
    title: "ip fou",
    doc: "receive tunnel packets on UDP ports: Foo over UDP (FOU) and Generic UDP Encapsulation (GUE)",
    bare: Bare::Family(FAMILY),
    verbs: &[
        verb(words!["add"], |s, args| change(s, args, ADD))
            .keys(|| specs(KEYS))
            .doc("open a UDP port that receives encapsulated packets"),
        verb(words!["del", "delete"], |s, args| change(s, args, DELETE))
            .keys(|| specs(KEYS))
            .doc("close a UDP port that receives encapsulated packets"),
        verb(words!["show"], show).doc("list the UDP ports that receive encapsulated packets"),
    ],
    ..Object::PLAIN
};

/// The port on a command line.
#[derive(Default)]
struct Port {
    port: Option<u16>,
    protocol: Option<u8>,
    gue: bool,
    family: u8,
    local: Option<String>,
    peer: Option<String>,
    peer_port: Option<u16>,
    index: Option<u32>,
}

static KEYS: &Keys<Port> = &Keys::new(&[
    key(
        words!["port"],
        Value::Any,
        "PORT := { 1..65535 }",
        "UDP port that receives packets",
        |p: &mut Port, args, _| {
            p.port = Some(port(args.value()?, "invalid port")?);
            Ok(())
        },
    )
    .required(),
    key(
        words!["ipproto"],
        Value::Any,
        "PROTO := { 1..255 | ipproto-name }",
        "IP protocol of the encapsulated packets, by number or name",
        |p, args, s| {
            let text = args.value()?;
            // The name of protocol 0 is accepted, but not the number 0.
            let number = match unsigned::<u8>(text) {
                Some(number) => Some(number).filter(|number| *number != 0),
                None => s.names.ip_protocol_named(text),
            };
            p.protocol = number;
            number.map(drop).ok_or_else(|| Error::invalid(text, "invalid ipproto"))
        },
    ),
    flag(words!["gue"], "packets carry a GUE header that tells their protocol", |p, _, _| {
        p.gue = true;
        Ok(())
    }),
    flag(words!["-6"], "receive packets over IPv6 instead of IPv4", |p, _, _| {
        p.family = INET6;
        Ok(())
    }),
    key(
        words!["local"],
        Value::Address,
        "IFADDR",
        "receive only packets to this local address",
        |p, args, _| keep(&mut p.local, args),
    ),
    key(
        words!["peer"],
        Value::Address,
        "IFADDR",
        "receive only packets from this peer address",
        |p, args, _| keep(&mut p.peer, args),
    ),
    key(
        words!["peer_port"],
        Value::Any,
        "PORT",
        "receive only packets from this source port of the peer",
        |p, args, _| {
            p.peer_port = Some(port(args.value()?, "invalid peer port")?);
            Ok(())
        },
    ),
    key(
        words!["dev"],
        Value::Dev,
        "IFNAME",
        "receive only packets that arrive on this interface",
        |p, args, s| {
            let name = args.value()?;
            let failed = |why| Error::refused(format!("fou: {why} device name")).ending();
            interface_name("", name).map_err(|_| failed("invalid"))?;
            p.index = Some(s.links.index(name).ok_or_else(|| failed("unknown"))?);
            Ok(())
        },
    ),
]);

fn port(text: &str, why: &'static str) -> Result<u16> {
    let number = unsigned(text).filter(|number| *number != 0);
    number.ok_or_else(|| Error::invalid(text, why))
}

impl Port {
    fn read(s: &Session, args: &mut Args) -> Result<Port> {
        let family = if s.options.family == UNSPEC { INET } else { s.options.family };
        let mut port = Port { family, ..Port::default() };
        grammar::read(KEYS, &mut port, args, s, |_, args, _| {
            let usage = crate::cli::manual::usage(&FOU);
            let text = format!("fou: unknown command \"{}\"?\n{usage}", args.word());
            Err(Error::usage(text, 255).about(args.word()))
        })?;
        Ok(port)
    }

    /// Returns the error for an invalid combination of arguments.
    fn complaint(&self, command: u8) -> Option<&'static str> {
        match self {
            Port { port: None, .. } => Some("fou: missing port"),
            Port { gue: true, protocol: Some(_), .. } => Some("fou: cannot set ipproto and gue"),
            Port { gue: false, protocol: None, .. } if command == ADD => {
                Some("fou: must set ipproto or gue")
            }
            _ if self.peer.is_some() != self.peer_port.is_some() => {
                Some("fou: both peer and peer port must be set")
            }
            _ => None,
        }
    }

    /// Appends the port to a request.
    fn put(&self, request: &mut Request) -> Result {
        let of_family = |v4, v6| if self.family == INET { v4 } else { v6 };
        let [local, peer] = [&self.local, &self.peer]
            .map(|text| text.as_ref().map(|text| address(text, self.family)).transpose());
        let (local, peer) = (local?, peer?);
        put_port(request, id::PORT, self.port);
        request.put_u8(id::KIND, if self.gue { GUE } else { DIRECT });
        request.put_u8(id::FAMILY, self.family);
        if let Some(protocol) = self.protocol {
            request.put_u8(id::PROTOCOL, protocol);
        }
        if let Some(local) = local {
            request.put(of_family(id::LOCAL_V4, id::LOCAL_V6), local.bytes());
        }
        if let Some(peer) = peer {
            request.put(of_family(id::PEER_V4, id::PEER_V6), peer.bytes());
        }
        put_port(request, id::PEER_PORT, self.peer_port);
        request.put_some_u32(id::INDEX, self.index);
        Ok(())
    }
}

fn put_port(request: &mut Request, id: u16, port: Option<u16>) {
    if let Some(port) = port {
        request.put(id, &port.to_be_bytes());
    }
}

/// As in the reference, an invalid combination is reported, but an empty request is sent nevertheless, which the kernel
/// refuses.
fn change(s: &Session, args: &mut Args, command: u8) -> Result {
    let port = Port::read(s, args)?;
    let mut family = s.family(FAMILY)?;
    let mut request = family.new_request(command);
    match port.complaint(command) {
        Some(why) => warn(why),
        None => port.put(&mut request)?,
    }
    family.conn.request(request)
}

fn show(s: &Session, args: &mut Args) -> Result {
    match args.is_empty() {
        true => generic::show_all(s, FAMILY, GET, &|nlas, p| entry(nlas, p, s)),
        false => refuse("\"ip fou show\" does not take any arguments."),
    }
}

/// Prints a port. Values of 0 are omitted.
fn entry(nlas: &Nlas, p: &mut Printer, s: &Session) {
    let family = nlas.u8(id::FAMILY);
    let host = |v4, v6, p: &mut Printer| {
        let address = nlas.ip(if family == Some(INET6) { v6 } else { v4 });
        let address = address.filter(|ip| !ip.is_unspecified())?;
        Some(s.host(address, p))
    };
    p.put_some("port", "port ", nlas.be16(id::PORT), "");
    match nlas.u8(id::KIND) {
        Some(GUE) => p.put("gue", " gue", Val::Null, ""),
        _ => p.put_some("ipproto", " ipproto ", nlas.u8(id::PROTOCOL), ""),
    }
    if let Some(number) = family {
        p.both("family", family::name(number), if number == INET6 { " -6" } else { "" });
    }
    let local = host(id::LOCAL_V4, id::LOCAL_V6, p);
    p.put_some("local", " local ", local.as_ref(), "");
    let peer = host(id::PEER_V4, id::PEER_V6, p);
    p.put_some("peer", " peer ", peer.as_ref(), "");
    p.put_some("peer_port", " peer_port ", nlas.be16(id::PEER_PORT).filter(|n| *n != 0), "");
    if let Some(index) = nlas.u32(id::INDEX).filter(|index| *index != 0) {
        p.put("dev", " dev ", &s.links.name(index), "");
    }
    p.end();
}
