//! `bridge mst`: states of ports in several spanning trees.

use super::link::show::{once, show_state};
use super::{DEVICE, index, refused, table};
use crate::attr::bridge_port::STATES;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key, specs};
use crate::cli::object::{Bare, Object, verb};
use crate::cli::value::keep;
use crate::error::Result;
use crate::netlink::Request;
use crate::netlink::message::{Message, Nlas, iter};
use crate::netlink::uapi::bridge::{af_spec, mst};
use crate::netlink::uapi::family::BRIDGE;
use crate::netlink::uapi::link::{RTM_GETLINK, RTM_SETLINK, ext_mask, ifla};
use crate::netlink::uapi::nlm::NESTED;
use crate::print::Printer;
use crate::query::links;
use crate::rt::header::LinkHeader;
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::number::{signed_in, unsigned_in};
use crate::text::word::{exact, is_prefix, words};

/// The object `bridge mst`.
pub static MST: Object = Object {
    words: words!["mst"],
    title: "bridge mst",
    doc: "show and set the state of bridge ports in each spanning tree instance (MST)",
    bare: Bare::Run(show),
    verbs: &[
        verb(words!["set"], set)
            .keys(|| specs(SET_KEYS))
            .doc("set the state of a port in one spanning tree instance"),
        verb(words!["show", "lst", "list"], show)
            .keys(|| specs(SHOW_KEYS))
            .doc("list the state of ports in each spanning tree instance"),
    ],
    ..Object::PLAIN
};

/// What a line asks for.
#[derive(Default)]
struct Set {
    dev: Option<String>,
    msti: Option<String>,
    state: Option<String>,
}

static SET_KEYS: &Keys<Set> = &Keys::new(&[
    key(exact!["dev"], Value::BridgePort, "DEV", "bridge port to change", |c, args, _| {
        keep(&mut c.dev, args)
    }),
    key(
        exact!["msti"],
        Value::Any,
        "MSTI",
        "spanning tree instance, 1 to 4094",
        |c: &mut Set, args, _| keep(&mut c.msti, args),
    )
    .required(),
    key(
        exact!["state"],
        Value::OneOf(STATES),
        "STATE",
        "spanning tree state of the port in this instance, by name or number",
        |c: &mut Set, args, _| keep(&mut c.state, args),
    )
    .required(),
]);

/// Runs `bridge mst set`. A word that is no keyword is passed over.
fn set(s: &Session, args: &mut Args) -> Result {
    let mut set = Set::default();
    grammar::read(SET_KEYS, &mut set, args, s, |_, args, _| {
        match is_prefix(args.word(), "help") {
            true => Err(MST.usage()),
            false => Ok(()),
        }
    })?;
    let (Some(dev), Some(msti), Some(state)) = (&set.dev, &set.msti, &set.state) else {
        return Err(refused("Device, MSTI and state are required arguments."));
    };
    let header = LinkHeader { index: index(DEVICE, dev, s)?, ..LinkHeader::of(BRIDGE) };
    let mut request = Request::new(RTM_SETLINK, 0, &header.to_bytes());
    let known = if msti.is_empty() { Some(0) } else { signed_in::<i64>(msti, 10) };
    let msti = known.ok_or_else(|| refused("Error: invalid MSTI"))?;
    let state = state_of(state)?;
    request.nest(ifla::AF_SPEC, |request| {
        request.nest(af_spec::MST, |request| {
            request.nest(mst::ENTRY | NESTED, |request| {
                request.put_u16(mst::MSTI, msti as u16);
                request.put_u8(mst::STATE, state);
            });
        });
    });
    s.request(request)
}

/// A state by name or number. Errors: `Error: invalid STP port state`.
fn state_of(text: &str) -> Result<u8> {
    let named = STATES.iter().position(|state| *state == text).map(|state| state as u8);
    let known = named.or_else(|| unsigned_in(text, 10));
    known.ok_or_else(|| refused("Error: invalid STP port state").about(text))
}

static SHOW_KEYS: &Keys<Option<String>> = &Keys::new(&[key(
    exact!["dev"],
    Value::BridgePort,
    "DEV",
    "show only this bridge port",
    |dev, args, _| once(dev, "dev", args),
)]);

/// Runs `bridge mst show`. A word that is no keyword is passed over.
fn show(s: &Session, args: &mut Args) -> Result {
    let mut dev = None;
    grammar::read(SHOW_KEYS, &mut dev, args, s, |_, _, _| Ok(()))?;
    let dev = dev.as_ref().map(|dev| index(DEVICE, dev, s)).transpose()?;
    links::learn_all(s)?;
    let mut request = Request::dump(RTM_GETLINK, &LinkHeader::of(BRIDGE).to_bytes());
    request.put_u32(ifla::EXT_MASK, ext_mask::MST);
    s.printer().document(|p| {
        p.text("port              msti     \n");
        s.conn()?.dump(request, |message| port(message, dev, p, s))
    })
}

/// Prints the MST states of a port. As in the reference, a port without states ends the list.
fn port(message: &Message, dev: Option<u32>, p: &mut Printer, s: &Session) -> Result {
    let link = Link::parse(message);
    let trees = link.nlas.nest(ifla::AF_SPEC).and_then(|spec| spec.get(af_spec::MST));
    let trees = trees.ok_or_else(|| refused("Dump terminated"))?;
    if dev.is_some_and(|index| index != link.index) {
        return Ok(());
    }
    let trees = iter(trees).filter(|(id, _)| *id == mst::ENTRY);
    table::port(&s.links.name(link.index), "mst", trees, p, |(_, tree), p| {
        let tree = Nlas::parse(tree);
        p.put("msti", "", tree.u16(mst::MSTI).unwrap_or(0), "");
        table::below(p);
        show_state(tree.u8(mst::STATE).unwrap_or(0), p);
        p.line();
    });
    Ok(())
}
