//! `brctl showstp <bridge>`: the spanning tree of a bridge and of its ports.

use super::show::{all_links, bridge_id};
use crate::cli::args::Args;
use crate::error::{Error, Result, refuse};
use crate::netlink::Nlas;
use crate::netlink::message::Messages;
use crate::netlink::uapi::bridge::{br, brport};
use crate::netlink::uapi::link::info;
use crate::print::Printer;
use crate::query::device::{self, is_bridge, is_port};
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::Ifname;

const STATES: &[&str] = &["disabled", "listening", "learning", "forwarding", "blocking"];

/// Shows one bridge, its ports by name.
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
    let mut printer = s.printer();
    show_bridge(name, &data(&bridge, info::DATA), &mut printer);
    for port in &ports {
        let name = port.name().unwrap_or_default();
        show_port(&name, &data(port, info::SLAVE_DATA), &mut printer);
    }
    Ok(())
}

/// What a link says of itself as a bridge, or as a port.
fn data<'a>(link: &Link<'a>, id: u16) -> Nlas<'a> {
    link.info().and_then(|info| info.nest(id)).unwrap_or_else(|| Nlas::parse(&[]))
}

fn show_bridge(name: &str, d: &Nlas, p: &mut Printer) {
    let number = |id| format!("{:4}", d.uint(id).unwrap_or(0));
    let time = |id| seconds(d.uint(id).unwrap_or(0));
    // The kernel tells the times in force and the bridge's own as one.
    let (age, hello, delay) = (time(br::MAX_AGE), time(br::HELLO_TIME), time(br::FORWARD_DELAY));
    p.format(format_args!("{name}\n bridge id\t\t{}\n", bridge_id(d, br::BRIDGE_ID)));
    p.format(format_args!(" designated root\t{}\n", bridge_id(d, br::ROOT_ID)));
    pair(p, "root port\t", &number(br::ROOT_PORT), "path cost\t", &number(br::ROOT_PATH_COST));
    pair(p, "max age\t", &age, "bridge max age\t", &age);
    pair(p, "hello time\t", &hello, "bridge hello time", &hello);
    pair(p, "forward delay\t", &delay, "bridge forward delay", &delay);
    p.format(format_args!(" ageing time\t\t{}\n", time(br::AGEING_TIME)));
    pair(p, "hello timer\t", &time(br::HELLO_TIMER), "tcn timer\t", &time(br::TCN_TIMER));
    let change = time(br::TOPOLOGY_CHANGE_TIMER);
    pair(p, "topology change timer", &change, "gc timer\t", &time(br::GC_TIMER));
    let flags = [
        (br::TOPOLOGY_CHANGE, "TOPOLOGY_CHANGE "),
        (br::TOPOLOGY_CHANGE_DETECTED, "TOPOLOGY_CHANGE_DETECTED "),
    ];
    p.format(format_args!(" flags\t\t\t{}\n\n\n", set(d, &flags)));
}

fn show_port(name: &Ifname, d: &Nlas, p: &mut Printer) {
    let number = |id| d.uint(id).unwrap_or(0);
    let time = |id| seconds(number(id));
    let state = usize::try_from(number(brport::STATE)).ok().and_then(|state| STATES.get(state));
    p.format(format_args!("{name} ({})\n", number(brport::NO)));
    let id = format!("{:04x}", number(brport::ID));
    pair(p, "port id\t", &id, "state\t", &format!("{:>15}", state.unwrap_or(&"<INVALID STATE>")));
    let (root, bridge) = (bridge_id(d, brport::ROOT_ID), bridge_id(d, brport::BRIDGE_ID));
    p.format(format_args!(" designated root\t{root}\tpath cost\t\t{:4}\n", number(brport::COST)));
    let age = time(brport::MESSAGE_AGE_TIMER);
    p.format(format_args!(" designated bridge\t{bridge}\tmessage age timer\t{age}\n"));
    let port = format!("{:04x}", number(brport::DESIGNATED_PORT));
    let delay = time(brport::FORWARD_DELAY_TIMER);
    pair(p, "designated port", &port, "forward delay timer", &delay);
    let cost = format!("{:4}", number(brport::DESIGNATED_COST));
    pair(p, "designated cost", &cost, "hold timer\t", &time(brport::HOLD_TIMER));
    let flags = [
        (brport::CONFIG_PENDING, "CONFIG_PENDING "),
        (brport::TOPOLOGY_CHANGE_ACK, "TOPOLOGY_CHANGE_ACK "),
    ];
    p.format(format_args!(" flags\t\t\t{}\n", set(d, &flags)));
    if number(brport::MODE) != 0 {
        p.format(format_args!(" hairpin mode\t\t{:4}\n", number(brport::MODE)));
    }
    p.text("\n");
}

/// Two values in a line.
fn pair(p: &mut Printer, left: &str, value: &str, right: &str, other: &str) {
    p.format(format_args!(" {left}\t{value}\t\t\t{right}\t{other}\n"));
}

/// The names of the flags that are set.
fn set(d: &Nlas, flags: &[(u16, &str)]) -> String {
    flags.iter().filter(|(id, _)| d.uint(*id) > Some(0)).map(|(_, name)| *name).collect()
}

/// Hundredths of a second as seconds.
pub fn seconds(hundredths: u64) -> String {
    format!("{:4}.{:02}", hundredths / 100, hundredths % 100)
}
