//! The options of `ip`, before the object.

use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::cli::options::*;
use crate::error::{Error, Result};
use crate::netlink::uapi::family;
use crate::session::Options;
use crate::text::number::{atoi, unsigned};
use crate::text::word::{short, whole};

const FAMILIES: &[&str] = &["inet", "inet6", "bridge", "mpls", "link"];

/// The options of `ip`; the first that matches wins, so their order counts.
pub static IP: &[Opt] = &[
    opt(
        &[short("-loops")],
        Value::Any,
        "COUNT",
        "most rounds of a flush, 0 for no limit",
        |o, args| {
            o.loops = atoi(given(args, "loop count")?) as u32;
            Ok(())
        },
    ),
    opt(
        &[short("-family")],
        Value::OneOf(FAMILIES),
        "FAMILY",
        "inet, inet6, bridge, mpls or link",
        set_family,
    ),
    INET,
    INET6,
    switch(&[whole("-0")], "as -family link", |o, _| set(&mut o.family, family::PACKET)),
    switch(&[whole("-M")], "as -family mpls", |o, _| set(&mut o.family, family::MPLS)),
    switch(&[whole("-B")], "as -family bridge", |o, _| set(&mut o.family, family::BRIDGE)),
    toggle!(units.human, "round numbers to units", short("-human"), short("-human-readable")),
    toggle!(units.iec, "units of 1024", short("-iec")),
    STATISTICS,
    DETAILS,
    toggle!(resolve, "host names for addresses", short("-resolve")),
    ONELINE,
    TIMESTAMP,
    switch(&[short("-tshort")], "monitor: the time in short", |o, _| {
        o.timestamp = true;
        o.timestamp_short = true;
        Ok(())
    }),
    switch(&[short("-Version")], "the version", |_, _| version("ip utility, iproute2-")),
    FORCE,
    opt(&[short("-batch")], Value::File, "FILE", BATCH_DOC, set_batch),
    toggle!(brief, "a table", short("-brief")),
    JSON,
    PRETTY,
    opt(
        &[short("-rcvbuf")],
        Value::Any,
        "BYTES",
        "size of the netlink receive buffer",
        set_receive_buffer,
    ),
    COLOR,
    NETNS,
    toggle!(numeric, "numbers instead of names", short("-Numeric")),
    toggle!(all, "netns: all of them", short("-all")),
    toggle!(echo, "show what the kernel made of the request", whole("-echo")),
];

fn set_family(o: &mut Options, args: &mut Args) -> Result {
    let name = given(args, "family type")?;
    match family::by_name(name) {
        Some(family) => set(&mut o.family, family),
        None if name == "help" => Err(super::usage()),
        None => Err(Error::invalid(name, "invalid protocol family")),
    }
}

fn set_receive_buffer(o: &mut Options, args: &mut Args) -> Result {
    let text = given(args, "rcvbuf size")?;
    match unsigned::<u32>(text) {
        Some(bytes) => set(&mut o.receive_buffer, bytes as usize),
        None => Err(Error::fatal(format!("Invalid rcvbuf size '{text}'"))),
    }
}
