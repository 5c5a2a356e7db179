//! `ip route get ADDRESS`: the route that the kernel would use.

use super::filter::RouteFilter;
use super::{show, values};
use crate::cli::address::{Address, address, prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::keys;
use crate::cli::value;
use crate::cli::value::{keep, number};
use crate::error::{Error, Result, refuse, warn};
use crate::netlink::Request;
use crate::netlink::message::Messages;
use crate::netlink::uapi::family::{INET, UNSPEC};
use crate::netlink::uapi::route::{RTM_GETROUTE, rta, rtm_f};
use crate::print::Printer;
use crate::rt::header::RouteHeader;
use crate::rt::route::{HEADER, Route, host_len};
use crate::session::Session;
use crate::text::word::{exact, short, whole, words};

/// The parsed command line.
pub struct Question {
    family: u8,
    dst_bits: Option<u8>,
    src_bits: Option<u8>,
    tos: u8,
    flags: u32,
    from_device: Option<String>,
    device: Option<String>,
    mark: Option<u32>,
    connected: bool,
    /// The attributes of the other keywords, in the order of the command line.
    attributes: Request,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<Question> = &Keys::new(&[
    keys::tos("type of service of the packet", |q, args, s| {
        q.tos = value::tos(args, s)?;
        Ok(())
    }),
    key(
        words!["from"],
        Value::OwnAddress,
        "ADDRESS",
        "source address of the packet",
        |q, args, _| {
            let from = prefix(args.value()?, q.family)?;
            q.settle_family(from.address.family);
            q.put_address(rta::SRC, &from.address);
            q.src_bits = Some(from.bits);
            Ok(())
        },
    ),
    key(
        words!["iif"],
        Value::Dev,
        "STRING",
        "interface on which the packet arrives; needs from",
        |q, args, _| keep(&mut q.from_device, args),
    ),
    key(words!["mark"], Value::Any, "NUMBER", "packet mark of the packet", |q, args, _| {
        q.mark = Some(number(args.value()?, "invalid mark value")?);
        Ok(())
    }),
    key(
        &[short("oif"), whole("dev")],
        Value::Dev,
        "STRING",
        "interface on which the packet leaves",
        |q, args, _| keep(&mut q.device, args),
    ),
    flag(
        words!["notify"],
        "accepted for compatibility: sets the notification flag of the request",
        |q, _, _| {
            q.flags |= rtm_f::NOTIFY;
            Ok(())
        },
    ),
    flag(
        words!["connected"],
        "repeat the look-up with the source address that the first one found",
        |q, _, _| {
            q.connected = true;
            Ok(())
        },
    ),
    key(words!["vrf"], Value::Vrf, "NAME", "look up the route in this VRF", |q, args, s| {
        q.device = Some(values::vrf_device(args, s)?.into());
        Ok(())
    }),
    key(words!["uid"], Value::Any, "NUMBER", "user identifier of the sender", |q, args, _| {
        q.attributes.put_u32(rta::UID, number(args.value()?, "invalid UID\n")?);
        Ok(())
    }),
    flag(
        words!["fibmatch"],
        "show the route that matches, instead of the path of the packet",
        |q, _, _| {
            q.flags |= rtm_f::FIB_MATCH;
            Ok(())
        },
    ),
    key(
        exact!["as"],
        Value::Address,
        "ADDRESS",
        "destination label of MPLS packets",
        |q, args, _| {
            let to = args.value()?;
            let text = if to == "to" { args.value()? } else { to };
            q.attributes.put(rta::NEWDST, address(text, q.family)?.bytes());
            Ok(())
        },
    ),
    key(
        words!["sport"],
        Value::Any,
        "NUMBER",
        "source port of the packet, 0 to 65535",
        |q, args, _| {
            let port: u16 = number(args.value()?, "invalid sport\n")?;
            q.attributes.put(rta::SPORT, &port.to_be_bytes());
            Ok(())
        },
    ),
    key(
        words!["dport"],
        Value::Any,
        "NUMBER",
        "destination port of the packet, 0 to 65535",
        |q, args, _| {
            let port: u16 = number(args.value()?, "invalid dport\n")?;
            q.attributes.put(rta::DPORT, &port.to_be_bytes());
            Ok(())
        },
    ),
    key(
        words!["ipproto"],
        Value::Any,
        "PROTOCOL",
        "protocol of the packet: tcp, udp, icmp or ipv6-icmp",
        |q, args, s| {
            let text = args.value()?;
            let protocol = s.names.ip_protocol_number(text);
            let wrong = || Error::invalid(text, "Invalid \"ipproto\" value\n");
            q.attributes.put_u8(rta::IP_PROTO, protocol.ok_or_else(wrong)?);
            Ok(())
        },
    ),
    key(
        exact!["flowlabel"],
        Value::Any,
        "FLOWLABEL",
        "IPv6 flow label of the packet",
        |q, args, _| {
            let label: u32 = number(args.value()?, "invalid flowlabel")?;
            q.attributes.put(rta::FLOWLABEL, &label.to_be_bytes());
            Ok(())
        },
    ),
    key(
        exact!["to"],
        Value::Address,
        "ADDRESS",
        "destination address of the packet",
        |q, args, s| {
            args.value()?;
            set_destination(q, args, s)
        },
    ),
]);

fn set_destination(q: &mut Question, args: &mut Args, _: &Session) -> Result {
    let text = args.word();
    if crate::text::word::is_prefix(text, "help") {
        return Err(super::ROUTE.usage());
    }
    let to = prefix(text, q.family)?;
    q.settle_family(to.address.family);
    let bits = match q.family {
        UNSPEC => 0,
        family => host_len(family),
    };
    if to.explicit && to.bits != bits {
        warn(&format!(
            "Warning: /{} as prefix is invalid, only /{bits} (or none) is supported.",
            to.bits
        ));
    }
    q.put_address(rta::DST, &to.address);
    q.dst_bits = Some(if to.address.bytes().is_empty() { 0 } else { bits });
    Ok(())
}

/// Runs `ip route get`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut question = Question {
        family: s.options.family,
        dst_bits: None,
        src_bits: None,
        tos: 0,
        flags: 0,
        from_device: None,
        device: None,
        mark: None,
        connected: false,
        attributes: Request::attributes_of(RTM_GETROUTE, HEADER),
    };
    grammar::read(KEYS, &mut question, args, s, set_destination)?;
    if question.dst_bits.is_none() {
        return refuse("need at least a destination address");
    }
    question.settle_family(INET);
    let answer = question.ask(s)?;
    s.printer().document(|p| {
        let has_source = show_all(&answer, p, s);
        if question.connected && question.src_bits.is_none() {
            if !has_source {
                return refuse("Failed to connect the route");
            }
            show_all(&question.ask(s)?, p, s);
        }
        Ok(())
    })
}

/// Prints the routes of the reply. Returns whether the last one has a source address.
fn show_all(answer: &[u8], p: &mut Printer, s: &Session) -> bool {
    let mut has_source = false;
    for message in Messages(answer) {
        let route = Route::parse(&message);
        has_source = route.nlas.has(rta::PREFSRC) || route.nlas.has(rta::SRC);
        p.entry(|p| show::show(&route, &RouteFilter::default(), p, s));
    }
    has_source
}

impl Question {
    fn put_address(&mut self, id: u16, address: &Address) {
        if !address.bytes().is_empty() {
            self.attributes.put(id, address.bytes());
        }
    }

    /// Sends the request. Returns the reply, a netlink message.
    fn ask(&self, s: &Session) -> Result<Vec<u8>> {
        let request = self.request(s)?;
        s.conn()?.get(request, |message| Ok(message.raw.to_vec()))
    }

    fn settle_family(&mut self, family: u8) {
        if self.family == UNSPEC {
            self.family = family;
        }
    }

    fn request(&self, s: &Session) -> Result<Request> {
        // RTM_F_LOOKUP_TABLE: reply with the table that was used. Only for IPv4: other families always return it, and
        // reject the flag.
        let flags = self.flags | if self.family == INET { rtm_f::LOOKUP_TABLE } else { 0 };
        let header = RouteHeader {
            family: self.family,
            dst_bits: self.dst_bits.unwrap_or(0),
            src_bits: self.src_bits.unwrap_or(0),
            tos: self.tos,
            flags,
            ..Default::default()
        };
        let mut request = Request::new(RTM_GETROUTE, 0, &header.to_bytes());
        request.append(self.attributes.bytes());
        let words = [
            (rta::IIF, values::index(self.from_device.as_deref(), s)?),
            (rta::OIF, values::index(self.device.as_deref(), s)?),
            (rta::MARK, self.mark),
        ];
        for (id, value) in words {
            if let Some(value) = value {
                request.put_u32(id, value);
            }
        }
        Ok(request)
    }
}
