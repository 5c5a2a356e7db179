//! `bridge link set dev IFNAME …`

use crate::attr::bridge_port as port;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, on_off};
use crate::bridge::{BRIDGE, index, refused};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Spec, Value, flag, key};
use crate::cli::value;
use crate::cli::value::keep;
use crate::error::Result;
use crate::netlink::Request;
use crate::netlink::uapi::bridge::{af_spec, bridge_flags, brport};
use crate::netlink::uapi::family;
use crate::netlink::uapi::link::{RTM_SETLINK, ifla};
use crate::netlink::uapi::nlm::NESTED;
use crate::rt::header::LinkHeader;
use crate::session::Session;
use crate::text::number::{atoi, signed_in};
use crate::text::word::exact;

/// What is on or off of a port.
static SWITCHES: &[&Attr] = &[
    &port::HAIRPIN,
    &port::GUARD,
    &port::ROOT_BLOCK,
    &port::FASTLEAVE,
    &port::LEARNING,
    &port::FLOOD,
    &LEARNING_SYNC,
    &port::MCAST_FLOOD,
    &port::MCAST_TO_UNICAST,
    &port::VLAN_TUNNEL,
    &port::BCAST_FLOOD,
    &port::NEIGH_SUPPRESS,
    &port::ISOLATED,
    &port::LOCKED,
    &port::MAB,
    &port::NEIGH_VLAN_SUPPRESS,
    &port::NEIGH_FORWARD_GRAT,
];

/// Only some hardware has it, and no other command names it.
pub(super) const LEARNING_SYNC: Attr = on_off(11, exact!["learning_sync"])
    .doc("{ on | off }", "synchronise addresses between hardware and the forwarding database");

/// The modes of hardware that bridges (linux/if_bridge.h) by number.
const MODES: &[&str] = &["veb", "vepa"];

/// The attributes of a port, in the order in which they are sent.
const ORDER: &[u16] = &[
    port::GUARD.id,
    port::HAIRPIN.id,
    port::FASTLEAVE.id,
    port::ROOT_BLOCK.id,
    port::FLOOD.id,
    brport::MULTICAST_ROUTER,
    port::MCAST_FLOOD.id,
    port::BCAST_FLOOD.id,
    port::MCAST_TO_UNICAST.id,
    brport::MCAST_MAX_GROUPS,
    port::LEARNING.id,
    LEARNING_SYNC.id,
    brport::COST,
    brport::PRIORITY,
    brport::STATE,
    port::NEIGH_SUPPRESS.id,
    port::NEIGH_VLAN_SUPPRESS.id,
    port::NEIGH_FORWARD_GRAT.id,
    port::VLAN_TUNNEL.id,
    port::ISOLATED.id,
    port::LOCKED.id,
    port::MAB.id,
    brport::BACKUP_PORT,
    brport::BACKUP_NHID,
];

/// What the line asks for.
#[derive(Default)]
pub(in crate::bridge) struct Set {
    dev: Option<String>,
    port: NlaBuf,
    mode: Option<u16>,
    flags: u16,
}

/// The keywords that are more than on or off.
static KEYS: &Keys<Set> = &Keys::new(&[
    key(
        exact!["dev"],
        Value::BridgePort,
        "DEV",
        "bridge port to change",
        |c: &mut Set, args, _| keep(&mut c.dev, args),
    )
    .required(),
    key(exact!["cost"], Value::Any, "COST", "spanning tree path cost, 1 to 65535", |c, args, _| {
        let cost = atoi(args.value()?);
        c.put(brport::COST, cost != 0, &cost.to_ne_bytes())
    }),
    key(
        exact!["priority"],
        Value::Any,
        "PRIO",
        "spanning tree port priority, 0 to 63 (default 32)",
        |c, args, _| {
            let priority = atoi(args.value()?) as i16;
            c.put(brport::PRIORITY, priority >= 0, &priority.to_ne_bytes())
        },
    ),
    key(
        exact!["state"],
        Value::OneOf(port::STATES),
        "STATE",
        "spanning tree state, by name or by number 0 to 4",
        |c, args, _| {
            let state = state(args.value()?)?;
            c.put(brport::STATE, state >= 0, &state.to_ne_bytes())
        },
    ),
    key(
        exact!["mcast_router"],
        Value::Any,
        "MULTICAST_ROUTER",
        "multicast router behind the port: 0 never, 1 detect (default), 2 always, 3 temporary",
        |c, args, _| {
            let router = atoi(args.value()?) as i8;
            c.put(brport::MULTICAST_ROUTER, router >= 0, &router.to_ne_bytes())
        },
    ),
    key(exact!["mcast_max_groups"], Value::Any, "MAX_GROUPS", MAX_GROUPS, |c, args, _| {
        let most: i32 = value::integer(args.value()?, "invalid mcast_max_groups")?;
        c.put(brport::MCAST_MAX_GROUPS, most >= 0, &most.to_ne_bytes())
    }),
    key(
        exact!["hwmode"],
        Value::OneOf(MODES),
        "MODE",
        "bridging mode of hardware: forward between virtual ports (veb) or in the external switch (vepa)",
        |c, args, _| {
            let text = args.value()?;
            let known = MODES.iter().position(|mode| *mode == text).map(|mode| mode as u16);
            let wrong = || refused("Mode argument must be \"vepa\" or \"veb\".");
            c.mode = Some(known.ok_or_else(wrong)?);
            c.flags |= bridge_flags::SELF;
            Ok(())
        },
    ),
    flag(exact!["self"], "apply the settings to the interface itself (its driver)", |c, _, _| {
        c.flags |= bridge_flags::SELF;
        Ok(())
    }),
    flag(exact!["master"], "apply the settings to the bridge port (default)", |c, _, _| {
        c.flags |= bridge_flags::MASTER;
        Ok(())
    }),
    key(exact!["backup_port"], Value::BridgePort, "DEVICE", BACKUP, |c, args, s| {
        let name = args.value()?;
        let wrong = || refused(format!("Error: device {name} does not exist")).about(name);
        let index = s.links.index(name).ok_or_else(wrong)?;
        c.put(brport::BACKUP_PORT, true, &index.to_ne_bytes())
    }),
    flag(exact!["nobackup_port"], "remove the backup port", |c, _, _| {
        c.put(brport::BACKUP_PORT, true, &[0; 4])
    }),
    key(exact!["backup_nhid"], Value::Any, "NHID", BACKUP_NHID, |c, args, _| {
        let id: u32 = value::number(args.value()?, "invalid backup_nhid")?;
        c.put(brport::BACKUP_NHID, true, &id.to_ne_bytes())
    }),
]);

const MAX_GROUPS: &str = "most multicast groups, 0 for no limit";
const BACKUP: &str = "port that takes over when this port loses its carrier";
const BACKUP_NHID: &str =
    "next hop object for packets sent to the backup port, which must be VXLAN";

/// All keywords.
pub fn specs() -> Vec<&'static Spec> {
    grammar::specs(KEYS).into_iter().chain(SWITCHES.iter().map(|row| &row.spec)).collect()
}

/// A state by name or number; below 0 it is none. Errors: `Error: invalid STP port state`.
pub fn state(text: &str) -> Result<i8> {
    let number = signed_in::<i64>(text, 10).map(|n| n as i8);
    let named = || port::STATES.iter().position(|state| *state == text).map(|state| state as i8);
    number.or_else(named).ok_or_else(|| refused("Error: invalid STP port state").about(text))
}

/// Runs `bridge link set`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut set = Set::default();
    grammar::read(KEYS, &mut set, args, s, switch)?;
    s.request(set.request(s)?)
}

/// What is on or off; any other word is none of ours.
fn switch(c: &mut Set, args: &mut Args, _: &Session) -> Result {
    let Some(row) = SWITCHES.iter().find(|row| row.name() == args.word()) else {
        return Err(super::LINK.usage());
    };
    let on = on_off_of(row.name(), args.value()?)?;
    c.put(row.id, true, &[on.into()])
}

/// `on` or `off`, as newer commands refuse others. The exit code is that of EINVAL.
pub(in crate::bridge) fn on_off_of(key: &str, text: &str) -> Result<bool> {
    let read = value::one_of(key, &["off", "on"], text);
    read.map(|n| n == 1).map_err(|error| error.with_code(234).passing())
}

impl Set {
    /// Notes an attribute of the port, or that it is not to be sent.
    fn put(&mut self, id: u16, is_told: bool, value: &[u8]) -> Result {
        self.port.drop(id);
        if is_told {
            self.port.put(id, value);
        }
        Ok(())
    }

    fn request(&self, s: &Session) -> Result<Request> {
        let Some(dev) = &self.dev else {
            return Err(refused("Device is a required argument."));
        };
        let header = LinkHeader { index: index(BRIDGE, dev, s)?, ..LinkHeader::of(family::BRIDGE) };
        let mut request = Request::new(RTM_SETLINK, 0, &header.to_bytes());
        request.nest(ifla::PROTINFO | NESTED, |nest| {
            for id in ORDER {
                if let Some(value) = self.port.get(*id) {
                    nest.put(*id, value);
                }
            }
        });
        if self.flags != 0 {
            request.nest(ifla::AF_SPEC, |request| {
                request.put_u16(af_spec::FLAGS, self.flags);
                if let Some(mode) = self.mode {
                    request.put_u16(af_spec::MODE, mode);
                }
            });
        }
        Ok(request)
    }
}
