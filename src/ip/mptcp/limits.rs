//! `ip mptcp limits set|show`

use super::{FAMILY, MPTCP};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key, specs};
use crate::cli::object::{Verb, verb};
use crate::cli::value::number;
use crate::error::{Result, invalid};
use crate::netlink::Request;
use crate::netlink::generic::HEADER;
use crate::session::Session;
use crate::text::word::words;

const SET: u8 = 5;
const GET: u8 = 6;

// Attributes (linux/mptcp.h). The output and the request have this order.
const ACCEPTED: u16 = 2;
const SUBFLOWS: u16 = 3;

/// The commands of `ip mptcp limits`.
pub static VERBS: &[Verb] = &[
    verb(words!["set"], set).keys(|| specs(KEYS)).doc("change limits of Multipath TCP"),
    verb(words!["show"], show).keys(|| specs(KEYS)).doc("show limits of Multipath TCP"),
];

#[derive(Default)]
struct Limits {
    accepted: Option<u32>,
    subflows: Option<u32>,
}

static KEYS: &Keys<Limits> = &Keys::new(&[
    key(
        words!["subflows"],
        Value::Any,
        "NR",
        "maximum number of further subflows per connection, 0 to 8 (default 2)",
        |l, args, _| {
            l.subflows = Some(number(args.value()?, "invalid subflows\n")?);
            Ok(())
        },
    ),
    key(
        words!["add_addr_accepted"],
        Value::Any,
        "NR",
        "maximum number of announced addresses accepted per connection, 0 to 8 (default 0)",
        |l, args, _| {
            l.accepted = Some(number(args.value()?, "invalid add_addr_accepted\n")?);
            Ok(())
        },
    ),
]);

/// Runs `ip mptcp limits`, with or without a verb.
pub fn run(s: &Session, args: &mut Args) -> Result {
    if args.is_empty() { show(s, args) } else { MPTCP.run_behind(VERBS, s, args) }
}

/// Builds the request. As in the reference, limits on the command line are also sent with a request to show them.
fn request(s: &Session, args: &mut Args, command: u8) -> Result<Request> {
    let mut limits = Limits::default();
    grammar::read(KEYS, &mut limits, args, s, |_, args, _| invalid(args.word(), "unknown limit"))?;
    let mut request = s.family(FAMILY)?.new_request(command);
    request.put_some_u32(ACCEPTED, limits.accepted);
    request.put_some_u32(SUBFLOWS, limits.subflows);
    Ok(request)
}

fn set(s: &Session, args: &mut Args) -> Result {
    let request = request(s, args, SET)?;
    s.family(FAMILY)?.conn.request(request)
}

/// Prints the limits. With -json as JSON; the reference then prints text.
fn show(s: &Session, args: &mut Args) -> Result {
    let request = request(s, args, GET)?;
    s.family(FAMILY)?.conn.get(request, |message| {
        let nlas = message.attributes(HEADER);
        let number = |id| nlas.u32(id).map(|limit| limit as i32);
        s.printer().document_of(|p| {
            p.put_some("add_addr_accepted", "add_addr_accepted ", number(ACCEPTED), " ");
            p.put_some("subflows", "subflows ", number(SUBFLOWS), " ");
            p.end();
        });
        Ok(())
    })
}
