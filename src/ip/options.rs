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

/// The options of `ip`. An abbreviation selects the first match, so the order matters.
pub static IP: &[Opt] = &[
    opt(
        &[short("-loops")],
        Value::Any,
        "COUNT",
        "maximum rounds of a flush (default 10; 0 for no limit)",
        |o, args| {
            o.loops = atoi(given(args, "loop count")?) as u32;
            Ok(())
        },
    ),
    opt(
        &[short("-family")],
        Value::OneOf(FAMILIES),
        "FAMILY",
        "protocol family that the command works on",
        set_family,
    ),
    INET,
    INET6,
    switch(&[whole("-0")], "use link-layer addresses: same as -family link", |o, _| {
        set(&mut o.family, family::PACKET)
    }),
    switch(&[whole("-M")], "use MPLS labels: same as -family mpls", |o, _| {
        set(&mut o.family, family::MPLS)
    }),
    switch(&[whole("-B")], "use bridge entries: same as -family bridge", |o, _| {
        set(&mut o.family, family::BRIDGE)
    }),
    toggle!(
        units.human,
        "print statistics as rounded numbers with a unit (k, M, G)",
        short("-human"),
        short("-human-readable")
    ),
    toggle!(
        units.iec,
        "use units of 1024 (Ki, Mi, Gi) for rounded numbers",
        whole("-iec"),
        short("-iec")
    ),
    STATISTICS,
    DETAILS,
    toggle!(resolve, "print host names instead of addresses", short("-resolve")),
    ONELINE,
    TIMESTAMP,
    switch(&[short("-tshort")], "print the time of each event in short form (monitor)", |o, _| {
        o.timestamp = true;
        o.timestamp_short = true;
        Ok(())
    }),
    switch(&[short("-Version")], "print the version and exit", |_, _| {
        version("ip utility, iproute2-")
    }),
    FORCE,
    opt(&[short("-batch")], Value::File, "FILE", BATCH_DOC, set_batch),
    toggle!(brief, "print a compact table (link, address and neighbour)", short("-brief")),
    JSON,
    PRETTY,
    opt(
        &[short("-rcvbuf")],
        Value::Any,
        "BYTES",
        "size of the netlink receive buffer in bytes (default 1048576)",
        set_receive_buffer,
    ),
    COLOR,
    NETNS,
    toggle!(
        numeric,
        "print numbers instead of names for protocols, scopes and tables",
        short("-Numeric")
    ),
    toggle!(all, "run the command in all network namespaces (netns)", short("-all")),
    toggle!(
        echo,
        "print the reply of the kernel that describes the changed object",
        whole("-echo")
    ),
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
