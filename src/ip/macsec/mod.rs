//! `ip macsec`: the channels and associations of MACsec devices.
//!
//! `change` adds, changes and deletes them; `show` lists them.

mod change;
mod show;

use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::cli::object::{Bare, Object, verb};
use crate::cli::value::among;
use crate::error::{Error, Result, warn};
use crate::ip::link::kind::macsec::OFFLOADS;
use crate::netlink::uapi::macsec::{FAMILY, attr, command};
use crate::session::Session;
use crate::text::word::words;

/// The object `ip macsec`.
pub static MACSEC: Object = Object {
    words: words!["macsec"],
    title: "ip macsec",
    doc: "channels and associations of MACsec devices",
    bare: Bare::Family(FAMILY),
    verbs: &[
        verb(words!["show"], show::run).operand("[ DEV ]", &[Value::Dev]).doc("list devices"),
        verb(words!["add"], |s, args| change::run(s, args, change::ADD))
            .keys(change::specs)
            .operand(DEV, &[Value::Dev])
            .doc("add an association to send by, or to receive by, or a channel to receive by"),
        verb(words!["set"], |s, args| change::run(s, args, change::SET))
            .keys(change::specs)
            .operand(DEV, &[Value::Dev])
            .doc("change an association or a channel"),
        verb(words!["delete"], |s, args| change::run(s, args, change::DELETE))
            .keys(change::name_specs)
            .operand(DEV, &[Value::Dev])
            .doc("delete an association or a channel"),
        verb(words!["offload"], offload)
            .operand("DEV { off | phy | mac }", &[Value::Dev])
            .doc("say which device does the work"),
    ],
    ..Object::PLAIN
};

const DEV: &str = "DEV { tx | rx }";

/// Words of our own, then the usage.
fn usage_after(text: &str) -> Error {
    warn(text);
    MACSEC.usage()
}

/// The index of the device that a line begins with.
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
