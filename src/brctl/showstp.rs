//! `brctl showstp <bridge>`: shows the spanning tree state of a bridge and its ports.

use super::show::{all_links, bridge_id};
use crate::cli::args::Args;
use crate::error::{Error, Result, refuse};
use crate::netlink::Nlas;
use crate::netlink::message::Messages;
use crate::netlink::uapi::bridge::{br, brport};
use crate::netlink::uapi::link::info;
use crate::print::{Printer, Val};
use crate::query::device::{self, is_bridge, is_port};
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::Ifname;

/// Names of port states, `BR_STATE_DISABLED` (0) to `BR_STATE_BLOCKING` (linux/if_bridge.h).
const STATES: &[&str] = &["disabled", "listening", "learning", "forwarding", "blocking"];

/// Shows one bridge and its ports, sorted by name. Errors: the bridge does not exist.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let name = args.value()?;
    let all = s.conn()?.collect(all_links())?;
    let links = || Messages(&all).map(|message| Link::parse(&message));
    let index = device::find(s, &Ifname::truncated(name))?.map(|device| device.index);
    let Some(bridge) = links().find(|link| Some(link.index) == index) else {
        return Err(Error::refused(format!("bridge {name} does not exist!")).about(name));
    };
    if !is_bridge(&bridge) {
        return refuse(format!("device {name} is not a bridge!"));
    }
    let mut ports: Vec<Link> =
        links().filter(|link| is_port(link) && link.master() == Some(bridge.index)).collect();
    ports.sort_by_cached_key(|port| port.name());
    s.printer().document(|p| {
        p.object(None, |p| {
            show_bridge(name, &data(&bridge, info::DATA), p);
            p.array(Some("ports"), |p| {
                for port in &ports {
                    let name = port.name().unwrap_or_default();
                    let data = data(port, info::SLAVE_DATA);
                    p.object(None, |p| show_port(&name, &data, p));
                }
            });
        });
        Ok(())
    })
}

/// The nested attribute `id` of IFLA_LINKINFO: the attributes of a bridge or of a port. Empty if it is missing.
fn data<'a>(link: &Link<'a>, id: u16) -> Nlas<'a> {
    link.info().and_then(|info| info.nest(id)).unwrap_or_else(|| Nlas::parse(&[]))
}

fn show_bridge(name: &str, d: &Nlas, p: &mut Printer) {
    let number = |id| d.uint(id).unwrap_or(0);
    p.put("ifname", "", name, "\n");
    p.put("bridge_id", " bridge id\t\t", &bridge_id(d, br::BRIDGE_ID), "\n");
    p.put("root_id", " designated root\t", &bridge_id(d, br::ROOT_ID), "\n");
    left("root port\t", p);
    padded("root_port", number(br::ROOT_PORT), p);
    right("path cost\t", p);
    padded("root_path_cost", number(br::ROOT_PATH_COST), p);
    p.text("\n");
    // Netlink has one value for the time in use and the time configured on this bridge. Both columns show it.
    for (key, id, label, other) in [
        ("max_age", br::MAX_AGE, "max age\t", "bridge max age\t"),
        ("hello_time", br::HELLO_TIME, "hello time\t", "bridge hello time"),
        ("forward_delay", br::FORWARD_DELAY, "forward delay\t", "bridge forward delay"),
    ] {
        left(label, p);
        seconds(key, number(id), p);
        right(other, p);
        p.text_value(Val::Raw(&seconds_text(number(id))));
        p.text("\n");
    }
    p.text(" ageing time\t\t");
    seconds("ageing_time", number(br::AGEING_TIME), p);
    p.text("\n");
    let timers = [
        ("hello_timer", br::HELLO_TIMER, "hello timer\t"),
        ("tcn_timer", br::TCN_TIMER, "tcn timer\t"),
        ("topology_change_timer", br::TOPOLOGY_CHANGE_TIMER, "topology change timer"),
        ("gc_timer", br::GC_TIMER, "gc timer\t"),
    ];
    for [first, second] in timers.as_chunks().0 {
        left(first.2, p);
        seconds(first.0, number(first.1), p);
        right(second.2, p);
        seconds(second.0, number(second.1), p);
        p.text("\n");
    }
    let flags = [
        (br::TOPOLOGY_CHANGE, "TOPOLOGY_CHANGE"),
        (br::TOPOLOGY_CHANGE_DETECTED, "TOPOLOGY_CHANGE_DETECTED"),
    ];
    show_flags(d, &flags, p);
    p.text("\n\n");
}

fn show_port(name: &Ifname, d: &Nlas, p: &mut Printer) {
    let number = |id| d.uint(id).unwrap_or(0);
    let state = usize::try_from(number(brport::STATE)).ok().and_then(|state| STATES.get(state));
    let state = *state.unwrap_or(&"<INVALID STATE>");
    p.put("ifname", "", name, " (");
    p.put("no", "", number(brport::NO), ")\n");
    left("port id\t", p);
    hex("id", number(brport::ID), p);
    right("state\t", p);
    p.both("state", state, &format!("{state:>15}\n"));
    p.put("root_id", " designated root\t", &bridge_id(d, brport::ROOT_ID), "\tpath cost\t\t");
    padded("cost", number(brport::COST), p);
    p.put("bridge_id", "\n designated bridge\t", &bridge_id(d, brport::BRIDGE_ID), "");
    p.text("\tmessage age timer\t");
    seconds("message_age_timer", number(brport::MESSAGE_AGE_TIMER), p);
    p.text("\n");
    left("designated port", p);
    hex("designated_port", number(brport::DESIGNATED_PORT), p);
    right("forward delay timer", p);
    seconds("forward_delay_timer", number(brport::FORWARD_DELAY_TIMER), p);
    p.text("\n");
    left("designated cost", p);
    padded("designated_cost", number(brport::DESIGNATED_COST), p);
    right("hold timer\t", p);
    seconds("hold_timer", number(brport::HOLD_TIMER), p);
    p.text("\n");
    let flags = [
        (brport::CONFIG_PENDING, "CONFIG_PENDING"),
        (brport::TOPOLOGY_CHANGE_ACK, "TOPOLOGY_CHANGE_ACK"),
    ];
    show_flags(d, &flags, p);
    match number(brport::MODE) {
        0 => p.json("hairpin", false),
        mode => p.both("hairpin", true, &format!(" hairpin mode\t\t{mode:4}\n")),
    }
    p.text("\n");
}

/// Prints the label of the first value in a line.
fn left(label: &'static str, p: &mut Printer) {
    p.text(" ");
    p.text(label);
    p.text("\t");
}

/// Prints the label of the second value in a line.
fn right(label: &'static str, p: &mut Printer) {
    p.text("\t\t\t");
    p.text(label);
    p.text("\t");
}

/// Prints a number, right-aligned to 4 characters.
fn padded(key: &str, n: u64, p: &mut Printer) {
    p.both(key, n, &format!("{n:4}"));
}

/// Prints a port identifier in hexadecimal; in JSON with `0x`, as `ip` does.
fn hex(key: &str, n: u64, p: &mut Printer) {
    p.both(key, Val::Hex(n), &format!("{n:04x}"));
}

/// Prints the names of the flags that are set. `flags`: attributes and names.
fn show_flags(d: &Nlas, flags: &[(u16, &'static str)], p: &mut Printer) {
    p.text(" flags\t\t\t");
    p.array(Some("flags"), |p| {
        for (_, name) in flags.iter().filter(|(id, _)| d.uint(*id) > Some(0)) {
            p.element("", *name, " ");
        }
    });
    p.text("\n");
}

/// Prints a time in seconds.
pub fn seconds(key: &str, hundredths: u64, p: &mut Printer) {
    let text = seconds_text(hundredths);
    p.both(key, Val::Raw(text.trim_start()), &text);
}

fn seconds_text(hundredths: u64) -> String {
    format!("{:4}.{:02}", hundredths / 100, hundredths % 100)
}
