//! The keywords of `ifconfig`. They cannot be abbreviated.

use super::line::Line;
use super::{hardware, inet, inet6};
use crate::cli::grammar::{Keys, Value, flag, key};
use crate::netlink::uapi::link::iff;
use crate::text::word::exact;

/// The keywords.
pub static KEYS: &Keys<Line> = &Keys::new(&[
    flag(exact!["up"], "bring the interface up", |l, _, s| l.set(s, iff::UP | iff::RUNNING)),
    flag(exact!["down"], "take the interface down", |l, _, s| l.clear(s, iff::UP)),
    flag(exact!["arp"], "use ARP on the interface", |l, _, s| l.clear(s, iff::NOARP)),
    flag(exact!["-arp"], "do not use ARP on the interface", |l, _, s| l.set(s, iff::NOARP)),
    flag(exact!["trailers"], "clear the NOTRAILERS flag of the interface", |l, _, s| {
        l.clear(s, iff::NOTRAILERS)
    }),
    flag(exact!["-trailers"], "set the NOTRAILERS flag of the interface", |l, _, s| {
        l.set(s, iff::NOTRAILERS)
    }),
    flag(exact!["promisc"], "receive all packets (promiscuous mode)", |l, _, s| {
        l.set(s, iff::PROMISC)
    }),
    flag(
        exact!["-promisc"],
        "receive only packets to this host (no promiscuous mode)",
        |l, _, s| {
            let still = "promisc mode... maybe other application is running?";
            l.clear_and_look(s, iff::PROMISC, still)
        },
    ),
    flag(exact!["multicast"], "set the MULTICAST flag of the interface", |l, _, s| {
        l.set(s, iff::MULTICAST)
    }),
    flag(exact!["-multicast"], "clear the MULTICAST flag of the interface", |l, _, s| {
        l.clear_and_look(s, iff::MULTICAST, "MULTICAST mode.")
    }),
    flag(exact!["allmulti"], "receive all multicast packets", |l, _, s| l.set(s, iff::ALLMULTI)),
    flag(exact!["-allmulti"], "receive only multicast packets of joined groups", |l, _, s| {
        l.clear_and_look(s, iff::ALLMULTI, "ALLMULTI mode.")
    }),
    flag(exact!["dynamic"], "set the DYNAMIC flag of the interface", |l, _, s| {
        l.set(s, iff::DYNAMIC)
    }),
    flag(exact!["-dynamic"], "clear the DYNAMIC flag of the interface", |l, _, s| {
        l.clear_and_look(s, iff::DYNAMIC, "DYNAMIC mode.")
    }),
    key(exact!["mtu"], Value::Any, "N", "maximum transmission unit in bytes", Line::mtu),
    key(
        exact!["txqueuelen"],
        Value::Any,
        "N",
        "length of the transmit queue in packets",
        Line::queue_length,
    ),
    key(
        exact!["name"],
        Value::Any,
        "NEWNAME",
        "change the name of the interface, which must be down",
        Line::rename,
    ),
    key(
        exact!["netmask"],
        Value::Address,
        "MASK",
        "network mask of the IPv4 address",
        inet::netmask,
    ),
    key(
        exact!["broadcast"],
        Value::Address,
        "[ADDRESS]",
        "broadcast address; without one, set the BROADCAST flag",
        inet::broadcast,
    ),
    flag(exact!["-broadcast"], "clear the BROADCAST flag of the interface", |l, _, s| {
        l.clear_and_look(s, iff::BROADCAST, "BROADCAST mode.")
    }),
    key(
        exact!["dstaddr"],
        Value::Address,
        "ADDRESS",
        "address of the remote end of a point-to-point link",
        inet::other_end,
    ),
    key(
        exact!["pointopoint"],
        Value::Address,
        "[ADDRESS]",
        "address of the remote end; without one, set the POINTOPOINT flag",
        inet::point_to_point,
    ),
    flag(exact!["-pointopoint"], "clear the POINTOPOINT flag of the interface", |l, _, s| {
        l.clear_and_look(s, iff::POINTOPOINT, "POINTOPOINT mode.")
    }),
    key(
        exact!["hw"],
        Value::Any,
        "{ ether | loop | CLASS } ADDRESS",
        "link-layer address of the interface, with the hardware class",
        hardware::set,
    ),
    key(
        exact!["add"],
        Value::Address,
        "ADDRESS[/LEN]",
        "add a further address to the interface",
        |l, args, s| inet6::add_or_delete(l, args, s, true),
    ),
    key(
        exact!["del"],
        Value::Address,
        "ADDRESS[/LEN]",
        "delete an address of the interface",
        |l, args, s| inet6::add_or_delete(l, args, s, false),
    ),
    key(
        exact!["tunnel"],
        Value::Address,
        "::A.B.C.D",
        "create an IPv6-in-IPv4 tunnel to this address (sit0 only)",
        inet6::tunnel,
    ),
    key(
        exact!["irq"],
        Value::Any,
        "N",
        "interrupt line of the device (not supported by current drivers)",
        Line::card,
    ),
    key(
        exact!["io_addr"],
        Value::Any,
        "N",
        "I/O port of the device (not supported by current drivers)",
        Line::card,
    ),
    key(
        exact!["mem_start"],
        Value::Any,
        "N",
        "shared memory address of the device (not supported by current drivers)",
        Line::card,
    ),
    key(
        exact!["media", "port"],
        Value::Any,
        "TYPE",
        "connector of the device (not supported by current drivers)",
        hardware::media,
    ),
    key(
        exact!["keepalive"],
        Value::Any,
        "N",
        "keepalive interval of SLIP interfaces (no longer supported)",
        Line::retired,
    ),
    key(
        exact!["outfill"],
        Value::Any,
        "N",
        "outfill interval of SLIP interfaces (no longer supported)",
        Line::retired,
    ),
]);
