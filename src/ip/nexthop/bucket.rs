//! `ip nexthop bucket list|get`: the next hop of each bucket of a resilient group.

use super::list::{Interfaces, id};
use super::{show, unknown};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key, specs};
use crate::cli::object::{Term, Verb, dispatch, verb};
use crate::cli::value::number;
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::message::Messages;
use crate::netlink::uapi::nexthop::{RTM_GETNEXTHOPBUCKET, nha, res_bucket};
use crate::netlink::uapi::nlm::NESTED;
use crate::rt::header::NexthopHeader;
use crate::rt::nexthop::{HEADER, Object};
use crate::session::Session;
use crate::text::word::{self, exact, words};

/// The filter of buckets.
#[derive(Default)]
struct BucketFilter {
    id: Option<u32>,
    index: Option<u16>,
    interfaces: Interfaces,
    nexthop: Option<u32>,
}

/// The filters in the usage.
const TERMS: &[Term] = &[("BUCKET_SELECTOR", "$id $dev $vrf $master $nhid")];

/// The commands of `ip nexthop bucket`.
pub static VERBS: &[Verb] = &[
    verb(words!["list", "show", "lst"], list)
        .keys(|| specs(KEYS))
        .syntax("BUCKET_SELECTOR", &[TERMS])
        .doc("list buckets of resilient next hop groups"),
    verb(words!["get"], get).keys(|| specs(GET_KEYS)).doc("show one bucket of a group"),
];

/// The keywords of `list`, in the order they are tried.
static KEYS: &Keys<BucketFilter> = &Keys::new(&[
    key(
        words!["dev"],
        Value::Dev,
        "DEV",
        "list only buckets whose next hop uses this interface",
        |f, args, s| f.interfaces.read_dev(args, s),
    ),
    key(
        words!["master"],
        Value::Dev,
        "DEV",
        "list only buckets whose next hop uses a port of this interface",
        |f, args, s| f.interfaces.read_master(args, s),
    ),
    key(
        words!["vrf"],
        Value::Vrf,
        "NAME",
        "list only buckets whose next hop uses a port of this VRF",
        |f, args, s| f.interfaces.read_vrf(args, s),
    ),
    key(exact!["id"], Value::Any, "ID", "list only buckets of this group", set_id),
    key(
        exact!["nhid"],
        Value::Any,
        "ID",
        "list only buckets that use this next hop",
        |f, args, _| {
            f.nexthop = Some(id(args)?);
            Ok(())
        },
    ),
]);

/// The keywords of `get`.
static GET_KEYS: &Keys<BucketFilter> = &Keys::new(&[
    key(exact!["id"], Value::Any, "ID", "next hop group that the bucket belongs to", set_id),
    key(exact!["index"], Value::Any, "INDEX", "number of the bucket, from 0", |f, args, _| {
        f.index = Some(number(args.value()?, "invalid bucket index value")?);
        Ok(())
    }),
]);

fn set_id(f: &mut BucketFilter, args: &mut Args, _: &Session) -> Result {
    f.id = Some(id(args)?);
    Ok(())
}

/// Runs `ip nexthop bucket`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let Some(typed) = args.next() else { return list(s, args) };
    if let Some(verb) = dispatch(VERBS, typed) {
        return (verb.run)(s, args);
    }
    if word::any(words!["help"], typed) {
        return Err(super::NEXTHOP.usage());
    }
    Err(Error::fatal(format!("Command \"{typed}\" is unknown, try \"ip nexthop help\"."))
        .about(typed))
}

fn list(s: &Session, args: &mut Args) -> Result {
    let mut filter = BucketFilter::default();
    grammar::read(KEYS, &mut filter, args, s, |_, args, _| match args.word() {
        "help" => Err(super::NEXTHOP.usage()),
        word => Err(unknown(word)),
    })?;
    let header = NexthopHeader::of(s.options.family);
    let mut request = Request::dump(RTM_GETNEXTHOPBUCKET, &header.to_bytes());
    request.put_some_u32(nha::ID, filter.id);
    filter.interfaces.put_device(&mut request);
    filter.interfaces.put_master(&mut request);
    if let Some(nexthop) = filter.nexthop {
        request.nest(nha::RES_BUCKET | NESTED, |nest| nest.put_u32(res_bucket::NH_ID, nexthop));
    }
    s.printer().document(|p| {
        let dump = s.conn()?.dump(request, |message| {
            p.object(None, |p| show::bucket(&Object::parse(message), p));
            Ok(())
        });
        dump.map_err(|error| error.with_code(2))
    })
}

fn get(s: &Session, args: &mut Args) -> Result {
    let mut filter = BucketFilter::default();
    grammar::read(GET_KEYS, &mut filter, args, s, |_, _, _| Err(super::NEXTHOP.usage()))?;
    let (Some(id), Some(index)) = (filter.id, filter.index) else {
        return Err(super::NEXTHOP.usage());
    };
    let mut request = Request::new(RTM_GETNEXTHOPBUCKET, 0, &[0; HEADER]);
    request.put_u32(nha::ID, id);
    request.nest(nha::RES_BUCKET | NESTED, |nest| nest.put_u16(res_bucket::INDEX, index));
    let reply = s.conn()?.get(request, |message| Ok(message.raw.to_vec()))?;
    s.printer().document(|p| {
        for message in Messages(&reply) {
            p.object(None, |p| show::bucket(&Object::parse(&message), p));
        }
        Ok(())
    })
}
