//! The keywords of `ifconfig`; all are spelled out.

use super::line::Line;
use super::{hardware, inet, inet6};
use crate::cli::grammar::{Key, Value, flag, key};
use crate::netlink::uapi::link::iff;
use crate::text::word::exact;

/// The keywords.
pub static KEYS: &[Key<Line>] = &[
    flag(exact!["up"], "bring it up", |l, _, s| l.set(s, iff::UP | iff::RUNNING)),
    flag(exact!["down"], "take it down", |l, _, s| l.clear(s, iff::UP)),
    flag(exact!["arp"], "resolve addresses on it", |l, _, s| l.clear(s, iff::NOARP)),
    flag(exact!["-arp"], "do not", |l, _, s| l.set(s, iff::NOARP)),
    flag(exact!["trailers"], "the flag NOTRAILERS off", |l, _, s| l.clear(s, iff::NOTRAILERS)),
    flag(exact!["-trailers"], "on", |l, _, s| l.set(s, iff::NOTRAILERS)),
    flag(exact!["promisc"], "receive all packets", |l, _, s| l.set(s, iff::PROMISC)),
    flag(exact!["-promisc"], "do not", |l, _, s| {
        let still = "promisc mode... maybe other application is running?";
        l.clear_and_look(s, iff::PROMISC, still)
    }),
    flag(exact!["multicast"], "the flag MULTICAST on", |l, _, s| l.set(s, iff::MULTICAST)),
    flag(exact!["-multicast"], "off", |l, _, s| {
        l.clear_and_look(s, iff::MULTICAST, "MULTICAST mode.")
    }),
    flag(exact!["allmulti"], "receive all multicast packets", |l, _, s| l.set(s, iff::ALLMULTI)),
    flag(exact!["-allmulti"], "do not", |l, _, s| {
        l.clear_and_look(s, iff::ALLMULTI, "ALLMULTI mode.")
    }),
    flag(exact!["dynamic"], "the flag DYNAMIC on", |l, _, s| l.set(s, iff::DYNAMIC)),
    flag(exact!["-dynamic"], "off", |l, _, s| l.clear_and_look(s, iff::DYNAMIC, "DYNAMIC mode.")),
    key(exact!["mtu"], Value::Any, "N", "largest packet in bytes", |l, args, s| l.mtu(args, s)),
    key(exact!["txqueuelen"], Value::Any, "N", "packets that may wait", |l, args, s| {
        l.queue_length(args, s)
    }),
    key(exact!["name"], Value::Any, "NAME", "another name for it", |l, args, s| l.rename(args, s)),
    key(exact!["netmask"], Value::Address, "MASK", "mask of its network", inet::netmask),
    key(
        exact!["broadcast"],
        Value::Address,
        "[ADDRESS]",
        "broadcast address; without one the flag BROADCAST on",
        inet::broadcast,
    ),
    flag(exact!["-broadcast"], "off", |l, _, s| {
        l.clear_and_look(s, iff::BROADCAST, "BROADCAST mode.")
    }),
    key(exact!["dstaddr"], Value::Address, "ADDRESS", "address of the other end", inet::other_end),
    key(
        exact!["pointopoint"],
        Value::Address,
        "[ADDRESS]",
        "address of the other end; without one the flag POINTOPOINT on",
        inet::point_to_point,
    ),
    flag(exact!["-pointopoint"], "off", |l, _, s| {
        l.clear_and_look(s, iff::POINTOPOINT, "POINTOPOINT mode.")
    }),
    key(
        exact!["hw"],
        Value::Any,
        "{ ether | infiniband | loop | CLASS } ADDRESS",
        "link-layer address",
        hardware::set,
    ),
    key(exact!["add"], Value::Address, "ADDRESS[/LEN]", "one more address", |l, args, s| {
        inet6::add_or_delete(l, args, s, true)
    }),
    key(exact!["del"], Value::Address, "ADDRESS[/LEN]", "one address less", |l, args, s| {
        inet6::add_or_delete(l, args, s, false)
    }),
    key(exact!["tunnel"], Value::Address, "::A.B.C.D", "sit0: a tunnel to there", inet6::tunnel),
    key(exact!["irq"], Value::Any, "N", "retired: interrupt line", |l, args, s| {
        l.value(args)?;
        l.card(s, "irq")
    }),
    key(exact!["io_addr"], Value::Any, "N", "retired: I/O port", |l, args, s| {
        l.value(args)?;
        l.card(s, "io_addr")
    }),
    key(exact!["mem_start"], Value::Any, "N", "retired: shared memory", |l, args, s| {
        l.value(args)?;
        l.card(s, "mem_start")
    }),
    key(exact!["media", "port"], Value::Any, "TYPE", "retired: connector", hardware::media),
    key(exact!["keepalive"], Value::Any, "N", "retired: SLIP", |l, args, s| {
        l.value(args)?;
        l.retired(s, "SIOCSKEEPALIVE")
    }),
    key(exact!["outfill"], Value::Any, "N", "retired: SLIP", |l, args, s| {
        l.value(args)?;
        l.retired(s, "SIOCSOUTFILL")
    }),
];
