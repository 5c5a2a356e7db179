//! `ip netconf`: some sysctl settings of interfaces, which the kernel reports with netlink.

use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key, specs};
use crate::cli::object::{Bare, Object, verb};
use crate::error::{Error, Result};
use crate::netlink::uapi::family::{self, UNSPEC};
use crate::netlink::uapi::netconf::{ALL, DEFAULT, RTM_DELNETCONF, RTM_GETNETCONF, netconfa};
use crate::netlink::uapi::nlm;
use crate::netlink::{Message, Nlas, Request};
use crate::print::{Color, Printer};
use crate::session::Session;
use crate::text::Ifname;
use crate::text::word::{exact, words};

/// The size of `struct netconfmsg` with padding, in bytes.
const HEADER: usize = 4;

/// The object `ip netconf`.
pub(super) static NETCONF: Object = Object {
    words: words!["netconf"],
    title: "ip netconf",
    doc: "show the network configuration of interfaces, such as forwarding",
    bare: Bare::Run(run),
    verbs: &[verb(words!["show", "lst", "list"], run)
        .keys(|| specs(KEYS))
        .doc("list the network configuration of interfaces")],
    ..Object::PLAIN
};

/// The keywords.
static KEYS: &Keys<Option<u32>> = &Keys::new(&[key(
    exact!["dev"],
    Value::Dev,
    "STRING",
    "show only this interface",
    |dev, args, s| {
        let name = args.value()?;
        match s.links.index(name) {
            None => Err(Error::refused(format!("Device \"{name}\" does not exist.")).about(name)),
            index => {
                *dev = index;
                Ok(())
            }
        }
    },
)]);

/// Runs `ip netconf show`. As in the reference, unknown words are ignored.
fn run(s: &Session, args: &mut Args) -> Result {
    let mut dev = None;
    grammar::read(KEYS, &mut dev, args, s, |_, _, _| Ok(()))?;
    let family = s.options.family;
    let header = [family, 0, 0, 0];
    if let (Some(index), true) = (dev, family != UNSPEC) {
        return one(s, &header, index);
    }
    s.printer().document(|p| {
        s.conn()?.dump(Request::dump(RTM_GETNETCONF, &header), |message| {
            let [found, ..] = message.header::<HEADER>();
            let index = message.attributes(HEADER).u32(netconfa::IFINDEX);
            if (family == UNSPEC || found == family) && (dev.is_none() || index == dev) {
                self::message(message, p, s);
            }
            Ok(())
        })
    })
}

/// Prints one interface of one family; as in the reference, always as text.
fn one(s: &Session, header: &[u8], index: u32) -> Result {
    let mut request = Request::new(RTM_GETNETCONF, nlm::ACK, header);
    request.put_u32(netconfa::IFINDEX, index);
    s.conn()?.get(request, |message| {
        s.text_printer().document(|p| {
            self::message(message, p, s);
            Ok(())
        })
    })
}

/// The index of the interface in a message.
pub fn interface(message: &Message) -> Option<u32> {
    message.attributes(HEADER).u32(netconfa::IFINDEX)
}

/// Prints the settings in a message.
pub fn message(message: &Message, p: &mut Printer, s: &Session) {
    p.entry(|p| show(message, p, s));
}

/// Prints the settings of the interface in a message.
pub fn show(message: &Message, p: &mut Printer, s: &Session) {
    let [family, ..] = message.header::<HEADER>();
    let nlas = message.attributes(HEADER);
    if message.kind == RTM_DELNETCONF {
        p.put("deleted", "Deleted ", true, "");
    }
    p.put("family", "", family::name(family), " ");
    if let Some(index) = nlas.u32(netconfa::IFINDEX) {
        let name = match index as i32 {
            ALL => Ifname::truncated("all"),
            DEFAULT => Ifname::truncated("default"),
            _ => s.links.name(index),
        };
        p.put_in(Color::Ifname, "interface", "", &name, " ");
    }
    on_off("forwarding", netconfa::FORWARDING, &nlas, p);
    if let Some(mode) = nlas.u32(netconfa::RP_FILTER) {
        match ["off", "strict", "loose"].get(mode as usize) {
            Some(name) => p.put("rp_filter", "rp_filter ", *name, " "),
            None => p.put("rp_filter", "rp_filter ", mode, " "),
        }
    }
    on_off("mc_forwarding", netconfa::MC_FORWARDING, &nlas, p);
    on_off("proxy_neigh", netconfa::PROXY_NEIGH, &nlas, p);
    let linkdown = "ignore_routes_with_linkdown";
    on_off(linkdown, netconfa::IGNORE_ROUTES_WITH_LINKDOWN, &nlas, p);
    on_off("input", netconfa::INPUT, &nlas, p);
    p.end();
}

fn on_off(key: &str, id: u16, nlas: &Nlas, p: &mut Printer) {
    p.switch(key, key, nlas.uint(id));
}
