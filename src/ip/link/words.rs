//! The keywords of `ip link add|set|delete`, also used for the peer of a pair of interfaces.

use super::details::ADDRGENMODES;
use super::show::MODES;
use super::{LINK, inet, kind, list, vf, xdp};
use crate::attr::nla_buf::{NlaBuf, Room};
use crate::cli::address::{OF_LINK, link_address};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Behind, Keys, Value, flag, key, specs};
use crate::cli::value::{either_name, interface_name};
use crate::cli::value::{integer, number, on_off, one_of};
use crate::error::{Error, Result, invalid, refuse};
use crate::names::{Table, netns};
use crate::netlink::uapi::family::INET6;
use crate::netlink::uapi::link::{RTM_NEWLINK, iff, ifla, inet6, proto_down_reason};
use crate::netlink::uapi::nlm::NESTED;
use crate::netlink::{Request, message};
use crate::query::link_line::STATES;
use crate::query::links;
use crate::rt::header::LinkHeader;
use crate::session::Session;
use crate::text::Ifname;
use crate::text::number::atoi;
use crate::text::word::{self, exact, short, whole, words};
use smol_str::SmolStr;
use std::os::fd::AsRawFd;

/// The maximum number of GSO segments of a packet that can be requested.
const GSO_MAX_SEGS: u32 = 65535;

/// The number of bytes of an alias that the reference reads; the kernel's limit (IFALIASZ) is lower.
const ALIAS_ROOM: usize = 256;

/// The parsed words before the options of a kind.
#[derive(Default)]
pub struct Words {
    /// Whether an interface is created.
    pub(super) creating: bool,
    /// The name of the interface.
    pub dev: Option<SmolStr>,
    /// The new name.
    pub name: Option<Ifname>,
    /// The group: without an interface name, the group of interfaces to change; otherwise the new group of the
    /// interface.
    pub group: Option<u32>,
    /// The kind. Its options are not read yet.
    pub kind: Option<SmolStr>,
    /// The requested index.
    pub index: Option<u32>,
    /// The interface flags (IFF_UP etc.) to set.
    pub flags: u32,
    /// The mask of the flags to change.
    pub changed: u32,
    /// The attributes in the order of the command line.
    pub values: NlaBuf,
    link: Option<SmolStr>,
    /// The namespace of `link`, by name.
    link_netns: Option<SmolStr>,
    netns: Option<()>,
    /// The length of the given link-layer address in bytes.
    address: Option<usize>,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<Words> = &Keys::new(&[
    flag(exact!["up"], "bring the interface up", |w, _, _| w.flag(iff::UP, true)),
    flag(exact!["down"], "take the interface down", |w, _, _| w.flag(iff::UP, false)),
    key(
        exact!["name"],
        Value::Any,
        "NEWNAME",
        "name of the interface, at most 15 bytes",
        |w, args, _| {
            let name = args.value()?;
            once(&w.name, "name", name)?;
            set(&mut w.name, interface_name("\"name\"", name)?)
        },
    ),
    key(
        exact!["index"],
        Value::Any,
        "IDX",
        "interface index of the new interface",
        |w, args, _| {
            let text = args.value()?;
            once(&w.index, "index", text)?;
            match atoi(text) {
                index @ 1.. => set(&mut w.index, index as u32),
                _ => invalid(text, "Invalid \"index\" value"),
            }
        },
    ),
    key(words!["link"], Value::Dev, "DEV", "lower interface of the new interface", |w, args, _| {
        set(&mut w.link, args.value()?.into())
    }),
    key(
        words!["address"],
        Value::LinkAddress,
        "LLADDR",
        "link-layer (MAC) address of the interface",
        |w, args, _| {
            let address = link_address(args.value()?, OF_LINK)?;
            w.values.put(ifla::ADDRESS, &address);
            set(&mut w.address, address.len())
        },
    ),
    key(
        &[short("broadcast"), whole("brd")],
        Value::LinkAddress,
        "LLADDR",
        "link-layer broadcast address of the interface",
        |w, args, _| {
            let address = link_address(args.value()?, OF_LINK)?;
            w.put(ifla::BROADCAST, &address)
        },
    ),
    key(
        &[short("txqueuelen"), whole("qlen"), short("txqlen")],
        Value::Any,
        "PACKETS",
        "length of the transmit queue in packets",
        |w, args, _| {
            let text = args.value()?;
            w.once(ifla::TXQLEN, "txqueuelen", text)?;
            let length: i32 = integer(text, "Invalid \"txqueuelen\" value\n")?;
            w.put(ifla::TXQLEN, &length.to_ne_bytes())
        },
    ),
    key(exact!["mtu"], Value::Any, "MTU", "maximum transmission unit in bytes", |w, args, _| {
        let text = args.value()?;
        w.once(ifla::MTU, "mtu", text)?;
        let mtu: i32 = integer(text, "Invalid \"mtu\" value\n")?;
        w.put(ifla::MTU, &mtu.to_ne_bytes())
    }),
    key(
        exact!["xdpgeneric"],
        Value::Any,
        xdp::PROGRAM,
        "attach an XDP program to the generic hook, without driver support",
        xdp::set,
    )
    .behind(Behind::These(xdp::words)),
    key(
        exact!["xdpdrv"],
        Value::Any,
        xdp::PROGRAM,
        "attach an XDP program to the driver hook",
        xdp::set,
    )
    .behind(Behind::These(xdp::words)),
    key(
        exact!["xdpoffload"],
        Value::Any,
        xdp::PROGRAM,
        "attach an XDP program to the network hardware",
        xdp::set,
    )
    .behind(Behind::These(xdp::words)),
    key(
        exact!["xdp"],
        Value::Any,
        xdp::PROGRAM,
        "attach an XDP program, to the driver hook if the driver has one",
        xdp::set,
    )
    .behind(Behind::These(xdp::words)),
    key(
        exact!["netns"],
        Value::Netns,
        "{ PID | NETNSNAME | NETNSFILE }",
        "move the interface to a network namespace, given by name, file or process",
        |w, args, _| {
            let text = args.value()?;
            once(&w.netns, "netns", text)?;
            match netns::open(text) {
                Some(file) => {
                    w.values.put(ifla::NET_NS_FD, &file.as_raw_fd().to_ne_bytes());
                    w.values.hold(file.into());
                    set(&mut w.netns, ())
                }
                None => invalid(text, "Invalid \"netns\" value\n"),
            }
        },
    ),
    key(
        exact!["multicast"],
        Value::OnOff,
        "{ on | off }",
        "set the MULTICAST flag of the interface",
        |w, args, _| w.switch(iff::MULTICAST, "multicast", true, args),
    ),
    key(
        exact!["allmulticast"],
        Value::OnOff,
        "{ on | off }",
        "receive all multicast packets",
        |w, args, _| w.switch(iff::ALLMULTI, "allmulticast", true, args),
    ),
    key(
        exact!["promisc"],
        Value::OnOff,
        "{ on | off }",
        "receive all packets (promiscuous mode)",
        |w, args, _| w.switch(iff::PROMISC, "promisc", true, args),
    ),
    key(
        exact!["trailers"],
        Value::OnOff,
        "{ on | off }",
        "set the NOTRAILERS flag: off sets it (not used by the kernel)",
        |w, args, _| w.switch(iff::NOTRAILERS, "trailers", false, args),
    ),
    key(exact!["arp"], Value::OnOff, "{ on | off }", "use ARP on the interface", |w, args, _| {
        w.switch(iff::NOARP, "arp", false, args)
    }),
    key(
        exact!["carrier"],
        Value::OnOff,
        "{ on | off }",
        "set the carrier state, for drivers that allow it",
        |w, args, _| {
            let on = on_or_off("carrier", args.value()?, 22)?;
            w.put(ifla::CARRIER, &[on])
        },
    ),
    key(exact!["vf"], Value::Any, "NUM", "change settings of an SR-IOV virtual function", vf::set)
        .behind(Behind::These(|| specs(vf::KEYS))),
    key(exact!["inet"], Value::None, "", "change IPv4 settings of the interface", inet::set)
        .behind(Behind::These(inet::specs)),
    key(
        words!["master"],
        Value::Master,
        "DEVICE",
        "make the interface a port of a bridge, bond, team or VRF",
        |w, args, s| {
            let text = args.value()?;
            match s.links.index(text) {
                Some(index) => w.put(ifla::MASTER, &index.to_ne_bytes()),
                None => invalid(text, "Device does not exist\n"),
            }
        },
    ),
    key(
        exact!["vrf"],
        Value::Vrf,
        "NAME",
        "make the interface a member of this VRF",
        |w, args, s| {
            let index = list::vrf_index(args.value()?, s.options.family, s)?;
            w.put(ifla::MASTER, &index.to_ne_bytes())
        },
    ),
    flag(words!["nomaster"], "release the interface from its master", |w, _, _| {
        w.put(ifla::MASTER, &[0; 4])
    }),
    key(
        words!["dynamic"],
        Value::OnOff,
        "{ on | off }",
        "set the DYNAMIC flag: addresses are lost when the interface goes down",
        |w, args, _| w.switch(iff::DYNAMIC, "dynamic", true, args),
    ),
    key(
        words!["type"],
        Value::Kind(kind::all),
        "TYPE",
        "link kind, followed by its options",
        |w: &mut Words, args, _| set(&mut w.kind, args.value()?.into()),
    )
    .behind(Behind::Rest(kind::options)),
    key(
        words!["alias"],
        Value::Any,
        "NAME",
        "free-form description of the interface, at most 255 bytes",
        |w, args, _| {
            let text = args.value()?;
            let bytes = crate::text::to_bytes(text);
            match bytes.len() < ALIAS_ROOM {
                true => w.put(ifla::IFALIAS, &bytes),
                false => invalid(text, "alias too long\n"),
            }
        },
    ),
    key(
        exact!["group"],
        Value::Named(Table::Groups),
        "DEVGROUP",
        "group of the interface; without an interface, change all of the group",
        |w, args, s| {
            let text = args.value()?;
            once(&w.group, "group", text)?;
            match s.names.number(Table::Groups, text) {
                Some(group) => set(&mut w.group, group),
                None => invalid(text, "Invalid \"group\" value\n"),
            }
        },
    ),
    key(
        exact!["mode"],
        Value::OneOf(&["default", "dormant"]),
        "MODE",
        "operational mode of the link (RFC 2863)",
        |w, args, _| {
            let mode = any_case(MODES, args.value()?, "Invalid link mode\n")?;
            w.put(ifla::LINKMODE, &[mode])
        },
    ),
    key(
        exact!["state"],
        Value::OneOf(STATES),
        "STATE",
        "operational state of the link (RFC 2863)",
        |w, args, _| {
            let state = any_case(STATES, args.value()?, "Invalid operstate\n")?;
            w.put(ifla::OPERSTATE, &[state])
        },
    ),
    key(
        words!["numtxqueues"],
        Value::Any,
        "QUEUE_COUNT",
        "number of transmit queues of the new interface",
        |w, args, _| {
            w.count_once(
                ifla::NUM_TX_QUEUES,
                "numtxqueues",
                "Invalid \"numtxqueues\" value\n",
                args,
            )
        },
    ),
    key(
        words!["numrxqueues"],
        Value::Any,
        "QUEUE_COUNT",
        "number of receive queues of the new interface",
        |w, args, _| {
            w.count_once(
                ifla::NUM_RX_QUEUES,
                "numrxqueues",
                "Invalid \"numrxqueues\" value\n",
                args,
            )
        },
    ),
    key(
        words!["addrgenmode"],
        Value::OneOf(ADDRGENMODES),
        "",
        "generation mode of IPv6 link-local addresses",
        |w, args, _| {
            let mode = any_case(ADDRGENMODES, args.value()?, "Invalid address generation mode\n")?;
            w.values.put_nest(ifla::AF_SPEC, |families| {
                families.nest(INET6.into(), |family| family.put_u8(inet6::ADDR_GEN_MODE, mode));
            });
            Ok(())
        },
    ),
    key(
        words!["link-netns"],
        Value::Netns,
        "NAME",
        "network namespace of the lower or peer interface",
        |w, args, _| {
            let text = args.value()?;
            w.once(ifla::LINK_NETNSID, LINK_NETNS, text)?;
            set(&mut w.link_netns, text.into())
        },
    ),
    key(
        words!["link-netnsid"],
        Value::Any,
        "ID",
        "network namespace of the lower or peer interface, by its number",
        |w, args, _| {
            let text = args.value()?;
            w.once(ifla::LINK_NETNSID, LINK_NETNS, text)?;
            let number: i32 = integer(text, "Invalid \"link-netnsid\" value\n")?;
            w.put(ifla::LINK_NETNSID, &number.to_ne_bytes())
        },
    ),
    key(
        exact!["protodown"],
        Value::OnOff,
        "{ on | off }",
        "set the protocol-down state, which keeps the link down",
        |w, args, _| {
            let on = on_or_off("protodown", args.value()?, 22)?;
            w.put(ifla::PROTO_DOWN, &[on])
        },
    ),
    key(
        exact!["protodown_reason"],
        Value::Named(Table::ProtodownReasons),
        "PREASON { on | off }",
        "set or clear one of 32 reasons for the protocol-down state",
        |w, args, s| {
            let text = args.value()?;
            let Some(reason) = s.names.number(Table::ProtodownReasons, text) else {
                return invalid(text, "invalid protodown reason\n");
            };
            let on = match args.value()? {
                "" => on_off("protodown_reason", "")?,
                text if word::is_prefix(text, "on") => true,
                text if word::is_prefix(text, "off") => false,
                text => on_off("protodown_reason", text)?,
            };
            w.values.put_nest(ifla::PROTO_DOWN_REASON | NESTED, |nest| {
                nest.put_u32(proto_down_reason::MASK, 1 << reason);
                nest.put_u32(proto_down_reason::VALUE, u32::from(on) << reason);
            });
            Ok(())
        },
    ),
    key(
        exact!["gso_max_size"],
        Value::Any,
        "BYTES",
        "maximum size in bytes of packets for segmentation offload (GSO), IPv6",
        |w, args, _| w.count(ifla::GSO_MAX_SIZE, "Invalid \"gso_max_size\" value\n", args),
    ),
    key(
        exact!["gso_max_segs"],
        Value::Any,
        "PACKETS",
        "maximum number of segments of a packet for segmentation offload (GSO)",
        |w, args, _| {
            let text = args.value()?;
            let why = "Invalid \"gso_max_segs\" value\n";
            match number(text, why)? {
                count @ 0..=GSO_MAX_SEGS => w.put(ifla::GSO_MAX_SEGS, &count.to_ne_bytes()),
                _ => invalid(text, why),
            }
        },
    ),
    key(
        exact!["gro_max_size"],
        Value::Any,
        "BYTES",
        "maximum size in bytes of aggregated packets (GRO), IPv6",
        |w, args, _| w.count(ifla::GRO_MAX_SIZE, "Invalid \"gro_max_size\" value\n", args),
    ),
    key(
        exact!["gso_ipv4_max_size"],
        Value::Any,
        "BYTES",
        "maximum size in bytes of packets for segmentation offload (GSO), IPv4",
        |w, args, _| {
            w.count(ifla::GSO_IPV4_MAX_SIZE, "Invalid \"gso_ipv4_max_size\" value\n", args)
        },
    ),
    key(
        exact!["gro_ipv4_max_size"],
        Value::Any,
        "BYTES",
        "maximum size in bytes of aggregated packets (GRO), IPv4",
        |w, args, _| {
            w.count(ifla::GRO_IPV4_MAX_SIZE, "Invalid \"gro_ipv4_max_size\" value\n", args)
        },
    ),
    key(
        exact!["parentdev"],
        Value::Any,
        "NAME",
        "parent device, such as the PCI device",
        |w, args, _| {
            w.values.put_str(ifla::PARENT_DEV_NAME, args.value()?);
            Ok(())
        },
    ),
    key(
        exact!["dev"],
        Value::Dev,
        "DEVICE",
        "interface that the command works on",
        |w, args, _| {
            args.value()?;
            dev(w, args.word())
        },
    ),
]);

const LINK_NETNS: &str = "link-netns/link-netnsid";

/// The maximum length of a request about a link in bytes.
pub const LONGEST: usize = Request::bound_of(RTM_NEWLINK);
/// The space of a request that consists of these words only.
pub const ALONE: Room = Room { before: message::HEADER + LinkHeader::SIZE, bound: LONGEST };

/// Reads the words up to the kind, without the kind's options, and checks them. A command line can have several errors;
/// the one that the reference reports is returned.
///
/// `w` is created by [`Words::new`]. It is filled in place, because copying it takes as long as reading a keyword.
pub fn read(w: &mut Words, args: &mut Args, s: &Session) -> Result {
    while let Some(typed) = args.next() {
        match grammar::find(KEYS, typed) {
            Some(key) => (key.read)(w, args, s)?,
            None if word::is_prefix(typed, "help") => return Err(LINK.usage()),
            None => dev(w, typed)?,
        }
        if w.kind.is_some() {
            break;
        }
    }
    w.check(args, s)?;
    w.complete(s)
}

/// Reads the name of the interface, with or without the keyword `dev`.
pub fn dev(w: &mut Words, name: &str) -> Result {
    if w.dev.is_some() {
        return Err(Error::duplicate("dev", name));
    }
    set(&mut w.dev, either_name("\"dev\"", name)?.into())
}

fn set<T>(place: &mut Option<T>, value: T) -> Result {
    *place = Some(value);
    Ok(())
}

fn once<T>(place: &Option<T>, key: &'static str, value: &str) -> Result {
    match place {
        Some(_) => Err(Error::second(key, value)),
        None => Ok(()),
    }
}

/// Parses `on` or `off` to 1 or 0. The error has this exit code.
pub(super) fn on_or_off(key: &str, typed: &str, code: u8) -> Result<u8> {
    one_of(key, &["off", "on"], typed).map(|on| on as u8).map_err(|error| error.with_code(code))
}

fn any_case(names: &[&str], typed: &str, why: &'static str) -> Result<u8> {
    match names.iter().position(|name| name.eq_ignore_ascii_case(typed)) {
        Some(number) => Ok(number as u8),
        None => invalid(typed, why),
    }
}

impl Words {
    /// Creates the state before the first word of a line. `creating` is whether the line creates an interface; `room` is the
    /// free space in the request.
    pub fn new(creating: bool, room: Room) -> Self {
        let mut words = Words { creating, ..Words::default() };
        words.values.room = Some(room);
        words
    }
    fn flag(&mut self, flag: u32, on: bool) -> Result {
        self.changed |= flag;
        self.flags = if on { self.flags | flag } else { self.flags & !flag };
        Ok(())
    }
    /// Reads `on` or `off` for a flag. `on` sets the flag if `sets` is true, and clears it otherwise.
    fn switch(&mut self, flag: u32, key: &str, sets: bool, args: &mut Args) -> Result {
        let on = on_off(key, args.value()?)?;
        self.flag(flag, on == sets)
    }
    /// Appends an attribute.
    pub fn put(&mut self, id: u16, value: &[u8]) -> Result {
        self.values.put(id, value);
        Ok(())
    }
    fn once(&mut self, id: u16, key: &'static str, value: &str) -> Result {
        let second = || Error::second(key, value);
        self.values.once(id, key, value).map_err(|_| second())
    }
    fn count(&mut self, id: u16, why: &'static str, args: &mut Args) -> Result {
        let count: u32 = number(args.value()?, why)?;
        self.put(id, &count.to_ne_bytes())
    }
    fn count_once(
        &mut self,
        id: u16,
        key: &'static str,
        why: &'static str,
        args: &mut Args,
    ) -> Result {
        let text = args.value()?;
        self.once(id, key, text)?;
        let count: i32 = integer(text, why)?;
        self.put(id, &count.to_ne_bytes())
    }

    /// Checks the combination of words.
    fn check(&mut self, args: &Args, s: &Session) -> Result {
        if let (Some(len), Some(dev), false) = (self.address, &self.dev, self.creating) {
            check_address(len, dev, s)?;
        }
        if self.index.is_some() && !self.creating && self.netns.is_none() {
            return Err(Error::fatal(
                "index can be used only when creating devices or when moving device to another netns.",
            ));
        }
        self.number_netns(args, s)?;
        if self.creating && self.name.is_some() && self.dev.is_some() && !self.is_name_of_dev() {
            return Err(Error::fatal(
                "both \"name\" and \"dev\" cannot be used when creating devices.",
            ));
        }
        Ok(())
    }

    /// Appends the ID of the namespace of `link`.
    fn number_netns(&mut self, args: &Args, s: &Session) -> Result {
        let Some(name) = &self.link_netns else { return Ok(()) };
        let file = netns::open_file(name);
        match file.and_then(|file| netns::numbered(&mut *s.conn().ok()?, &file)) {
            Some(number) => self.put(ifla::LINK_NETNSID, &number.to_ne_bytes()),
            // As in the reference, the message quotes the word after the value.
            None => invalid(args.peek().unwrap_or("(null)"), "Invalid \"link-netns\" value\n"),
        }
    }

    /// Returns the index of the underlying interface, which may be in another namespace.
    fn link_index(&self, link: &str, s: &Session) -> Result<u32> {
        let Some(number) = self.values.get(ifla::LINK_NETNSID) else {
            return s.links.required(link);
        };
        links::index_elsewhere(s, link, number).map_err(|error| {
            error.report();
            Error::no_device(link)
        })
    }

    /// Looks up the interfaces that the words refer to, and appends the attributes with their names.
    fn complete(&mut self, s: &Session) -> Result {
        if let (Some(index), false) = (self.index, self.creating) {
            self.put(ifla::NEW_IFINDEX, &index.to_ne_bytes())?;
        }
        if let Some(group) = self.group {
            if self.dev.is_none() && self.name.is_none() && self.creating {
                return Err(Error::fatal("group cannot be used when creating devices."));
            }
            self.put(ifla::GROUP, &group.to_ne_bytes())?;
        }
        if !self.creating {
            self.name_instead_of_dev();
            if let Some(dev) = &self.dev {
                self.index = Some(s.links.required(dev)?);
            } else if self.group.is_none() {
                return Err(Error::fatal("Not enough information: \"dev\" argument is required."));
            } else {
                self.index = None;
            }
        } else if let Some(link) = &self.link {
            let link = self.link_index(link, s)?;
            self.put(ifla::LINK, &link.to_ne_bytes())?;
        }
        match (&self.name, &self.dev) {
            // `name` may be the current name, given by an alternative name in `dev`. A name cannot be changed to an
            // alternative name, so it is not sent.
            (Some(_), _) if !self.creating && self.is_name_of_dev() => {}
            (Some(name), _) => self.values.put(ifla::IFNAME, name.with_nul()),
            (None, Some(dev)) if self.creating => self.values.put_str(ifla::IFNAME, dev),
            (None, _) => {}
        }
        Ok(())
    }

    /// Whether `name` and `dev` are the same.
    fn is_name_of_dev(&self) -> bool {
        self.name.zip(self.dev.as_ref()).is_some_and(|(name, dev)| name == **dev)
    }

    /// If `dev` is not given, `name` is the name of the interface.
    pub(super) fn name_instead_of_dev(&mut self) {
        if let (None, Some(name)) = (&self.dev, &self.name) {
            self.dev = Some((&*crate::text::from_bytes(name.as_bytes())).into());
        }
    }

    /// Whether the request is for all interfaces of a group.
    pub(super) fn is_for_group(&self) -> bool {
        !self.creating && self.dev.is_none()
    }

    /// The header of the request. `family` is AF_UNSPEC, or the family whose settings are changed.
    pub fn header(&self, family: u8) -> LinkHeader {
        let Words { flags, changed, .. } = *self;
        LinkHeader { family, hardware: 0, index: self.index.unwrap_or(0), flags, changed }
    }
}

/// Checks that an address has the length of the interface's address. Errors: `Invalid address length …`
fn check_address(len: usize, dev: &str, s: &Session) -> Result {
    check_length(len, s.links.index(dev).and_then(|index| links::address_length(s, index)))
}

/// Checks that an address has the length `own`, if known. Errors: `Invalid address length …`
pub(super) fn check_length(len: usize, own: Option<usize>) -> Result {
    match own.filter(|own| *own != len) {
        Some(own) => refuse(format!("Invalid address length {len} - must be {own} bytes")),
        None => Ok(()),
    }
}
