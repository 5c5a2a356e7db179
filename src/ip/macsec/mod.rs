//! `ip macsec`: the secure channels and associations of MACsec devices.
//!
//! `change` adds, changes and deletes, and `show` lists.

mod change;
mod show;

use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::cli::object::{Bare, Object, Term, verb};
use crate::cli::value::among;
use crate::error::{Error, Result, warn};
use crate::ip::link::kind::macsec::OFFLOADS;
use crate::netlink::uapi::macsec::{FAMILY, attr, command};
use crate::session::Session;
use crate::text::word::words;

/// The object `ip macsec`.
pub(super) static MACSEC: Object = Object {
    words: words!["macsec"],
    title: "ip macsec",
    doc: "show and change secure channels and associations of MACsec interfaces",
    bare: Bare::Family(FAMILY),
    verbs: &[
        verb(words!["show"], show::run)
            .operand("[ DEV ]", &[Value::Dev])
            .doc("list MACsec interfaces with their channels and associations"),
        verb(words!["add"], |s, args| change::run(s, args, change::ADD))
            .keys(change::specs)
            .operand(DEV, &[Value::Dev])
            .syntax("DEV { tx sa { 0..3 } [ OPTS ] $key | rx SCI [ @on | @off ] | rx SCI sa { 0..3 } [ OPTS ] $key }", &[TERMS])
            .doc("add a receive channel, or an association to send or receive with"),
        verb(words!["set"], |s, args| change::run(s, args, change::SET))
            .keys(change::specs)
            .operand(DEV, &[Value::Dev])
            .syntax("DEV { tx sa { 0..3 } [ OPTS ] $key | rx SCI [ @on | @off ] | rx SCI sa { 0..3 } [ OPTS ] $key }", &[TERMS])
            .doc("change a receive channel or an association"),
        verb(words!["del", "delete"], |s, args| change::run(s, args, change::DELETE))
            .keys(change::name_specs)
            .operand(DEV, &[Value::Dev])
            .syntax("DEV { tx sa { 0..3 } | rx SCI | rx SCI sa { 0..3 } }", &[TERMS])
            .doc("delete a receive channel or an association"),
        verb(words!["offload"], offload)
            .operand("DEV { off | phy | mac }", &[Value::Dev])
            .doc("select the device that does the work: software, PHY or MAC"),
    ],
    ..Object::PLAIN
};

const TERMS: &[Term] =
    &[("OPTS", "[ @pn | @xpn ] $salt $ssci [ @on | @off ]"), ("SCI", "{ @sci | @port @address }")];

const DEV: &str = "DEV { tx | rx }";

/// Returns an error with a message, followed by the usage.
fn usage_after(text: &str) -> Error {
    warn(text);
    MACSEC.usage()
}

/// Reads the device at the beginning of a command line.
fn device(s: &Session, args: &mut Args) -> Result<u32> {
    s.links.existing(args.next().ok_or_else(|| MACSEC.usage())?)
}

/// Runs `ip macsec offload`.
fn offload(s: &Session, args: &mut Args) -> Result {
    let index = device(s, args)?;
    let Some(typed) = args.next() else { return Err(MACSEC.usage()) };
    let kind = among("offload", OFFLOADS, typed);
    let kind = kind.map_err(|error| usage_after(error.to_string().trim_end()))?;
    s.family(FAMILY)?.change(command::UPDATE_OFFLOAD, |request| {
        request.put_u32(attr::IFINDEX, index);
        request.nest(attr::OFFLOAD, |nest| nest.put_u8(attr::TYPE, kind as u8));
    })
}
