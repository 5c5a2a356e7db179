//! `ip addrlabel`: labels of prefixes, used by IPv6 source address selection (RFC 6724).

use crate::cli::address::{Prefix, prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key, specs};
use crate::cli::object::{Bare, Object, Stored, verb};
use crate::cli::value::number;
use crate::error::{Error, Kind, Result, invalid, refuse};
use crate::netlink::Request;
use crate::netlink::message::Message;
use crate::netlink::uapi::addrlabel::{RTM_DELADDRLABEL, RTM_GETADDRLABEL, RTM_NEWADDRLABEL, ifal};
use crate::netlink::uapi::family::{INET6, UNSPEC};
use crate::netlink::uapi::nlm::{CREATE, EXCL};
use crate::print::{Color, Printer};
use crate::rt::header::LabelHeader;
use crate::session::Session;
use crate::text::word::{exact, words};

/// The object `ip addrlabel`.
pub(super) static ADDRLABEL: Object = Object {
    words: words!["addrlabel"],
    title: "ip addrlabel",
    doc: "show and change the labels that select IPv6 source and destination addresses (RFC 6724)",
    bare: Bare::Run(list),
    verbs: &[
        verb(words!["list", "lst", "show"], list).doc("list prefixes and their labels"),
        verb(words!["add"], |s, args| change(s, args, RTM_NEWADDRLABEL, CREATE | EXCL))
            .keys(|| specs(KEYS))
            .doc("add a label for a prefix"),
        verb(words!["del", "delete"], |s, args| change(s, args, RTM_DELADDRLABEL, 0))
            .keys(|| specs(KEYS))
            .selects(Stored::Labels)
            .doc("delete the label of a prefix"),
        verb(words!["flush"], flush).doc("delete all labels"),
    ],
    ..Object::PLAIN
};

/// The size of `struct ifaddrlblmsg` in bytes.
pub const HEADER: usize = LabelHeader::SIZE;
/// The value that the kernel does not accept as a label.
const NONE: u32 = u32::MAX;

/// The parsed command line.
#[derive(Default)]
struct LabelChange {
    prefix: Option<Prefix>,
    dev: u32,
    label: Option<u32>,
}

static KEYS: &Keys<LabelChange> = &Keys::new(&[
    key(
        exact!["prefix"],
        Value::Address,
        "PREFIX",
        "IPv6 prefix that the label applies to",
        |c: &mut LabelChange, args, s| {
            c.prefix = Some(prefix(args.value()?, s.options.family)?);
            Ok(())
        },
    )
    .required(),
    key(
        exact!["dev"],
        Value::Dev,
        "DEV",
        "apply the label only to this interface",
        |c, args, s| {
            let name = args.value()?;
            match s.links.index(name) {
                Some(index) => c.dev = index,
                None => return invalid(name, "dev is invalid\n"),
            }
            Ok(())
        },
    ),
    key(
        exact!["label"],
        Value::Any,
        "LABEL",
        "label as a 32-bit number; 4294967295 is reserved",
        |c, args, _| {
            let word = args.value()?;
            match number(word, "label is invalid\n")? {
                NONE => invalid(word, "label is invalid\n"),
                label => {
                    c.label = Some(label);
                    Ok(())
                }
            }
        },
    ),
]);

/// The address family: AF_INET6 unless an option selects another one. Other families have no labels.
fn family(s: &Session) -> u8 {
    if s.options.family == UNSPEC { INET6 } else { s.options.family }
}

fn header(s: &Session, bits: u8, index: u32) -> [u8; LabelHeader::SIZE] {
    LabelHeader { family: family(s), bits, index }.to_bytes()
}

fn change(s: &Session, args: &mut Args, kind: u16, flags: u16) -> Result {
    let mut change = LabelChange::default();
    // As in the reference, unknown words are ignored.
    grammar::read(KEYS, &mut change, args, s, |_, _, _| Ok(()))?;
    let Some(prefix) = change.prefix else {
        return refuse("Not enough information: \"prefix\" argument is required.");
    };
    let Some(label) = change.label else {
        return refuse("Not enough information: \"label\" argument is required.");
    };
    let mut request = Request::new(kind, flags, &header(s, prefix.bits, change.dev));
    request.put_u32(ifal::LABEL, label);
    request.put(ifal::ADDRESS, prefix.address.bytes());
    s.request(request)
}

fn list(s: &Session, args: &mut Args) -> Result {
    if !args.is_empty() {
        return refuse("\"ip addrlabel show\" does not take any arguments.");
    }
    let request = Request::dump(RTM_GETADDRLABEL, &header(s, 0, 0));
    s.printer().document(|p| {
        let done = s.conn()?.dump(request, |message| {
            p.object(None, |p| show(message, p, s));
            Ok(())
        });
        done.map_err(|error| error.with_code(255).passing())
    })
}

/// Prints a label.
pub fn show(message: &Message, p: &mut Printer, s: &Session) {
    let header = LabelHeader::parse(message);
    let nlas = message.attributes(LabelHeader::SIZE);
    if message.kind == RTM_DELADDRLABEL {
        p.both("deleted", true, "Deleted ");
    }
    if let Some(address) = nlas.ip(ifal::ADDRESS) {
        let host = s.host(address, p);
        p.text("prefix ");
        p.put_in(Color::of_ip(address), "address", "", &host, "");
        p.put("prefixlen", "/", header.bits, " ");
    }
    if header.index != 0 {
        p.text("dev ");
        p.put_in(Color::Ifname, "ifname", "", &s.links.name(header.index), " ");
    }
    p.put_some("label", "label ", nlas.u32(ifal::LABEL), " ");
    p.end();
}

fn flush(s: &Session, args: &mut Args) -> Result {
    if !args.is_empty() {
        return refuse("\"ip addrlabel flush\" does not allow extra arguments");
    }
    let mut deletions = Vec::new();
    let request = Request::dump(RTM_GETADDRLABEL, &header(s, 0, 0));
    let mut conn = s.conn()?;
    let listed = conn.dump(request, |message| {
        deletions.push(Request::copy(message.raw, RTM_DELADDRLABEL, 0));
        Ok(())
    });
    let mut deletions = deletions.into_iter();
    listed.and_then(|()| deletions.try_for_each(|one| conn.request(one))).map_err(terminated)
}

/// Prints the kernel's refusal to list or delete labels; the error is `Flush terminated`.
fn terminated(error: Error) -> Error {
    match error.kind {
        Kind::Dump(refusal, _) | Kind::Kernel(refusal) => Error::dump(refusal, "Flush"),
        _ => error,
    }
}
