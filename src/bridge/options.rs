//! The options of `bridge`, before the object.

use super::usage;
use crate::cli::grammar::Value;
use crate::cli::options::*;
use crate::error::Error;
use crate::netlink::uapi::family;
use crate::text::word::short;

const FAMILIES: &[&str] = &["inet", "inet6"];

/// The options of `bridge`; the first that matches wins, so their order counts.
pub static BRIDGE: &[Opt] = &[
    switch(&[short("-help")], "print the usage and exit", |_, _| Err(usage())),
    switch(&[short("-Version")], "print the version and exit", |_, _| version("bridge utility, ")),
    STATISTICS,
    DETAILS,
    ONELINE,
    TIMESTAMP,
    opt(
        &[short("-family")],
        Value::OneOf(FAMILIES),
        "FAMILY",
        "address family of multicast and forwarding entries",
        |o, args| match args.next() {
            Some("inet") => set(&mut o.family, family::INET),
            Some("inet6") => set(&mut o.family, family::INET6),
            None | Some("help") => Err(usage()),
            Some(name) => Err(Error::invalid(name, "invalid protocol family")),
        },
    ),
    INET,
    INET6,
    NETNS,
    COLOR,
    toggle!(
        compress_vlans,
        "print ranges of VLANs and VNIs on one line (vlan, vni)",
        short("-compressvlans")
    ),
    FORCE,
    JSON,
    PRETTY,
    opt(&[short("-batch")], Value::File, "FILE", BATCH_DOC, |o, args| {
        set(&mut o.batch, Some(args.next().ok_or_else(usage)?.into()))
    }),
];
