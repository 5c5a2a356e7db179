//! Finds the existing object that corresponds to a request.

use super::objects::{self, Object};
use super::{compare, vlans};
use crate::error::{Error, Result};
use crate::ip::tunnel::ask;
use crate::names::netns;
use crate::netlink::message::{Message, Messages};
use crate::netlink::uapi::family::{BRIDGE, INET, INET6};
use crate::netlink::uapi::link::{RTM_GETLINK, RTM_NEWLINK, RTM_SETLINK, ext_mask, ifla};
use crate::netlink::uapi::neigh::{RTM_GETNEIGH, RTM_NEWNEIGH, ntf};
use crate::netlink::uapi::nlm;
use crate::netlink::{Conn, Kernel, Netlink, Request};
use crate::rip::explain::decode::{Decoded, Member, Value, decode};
use crate::rip::explain::tables::Tables;
use crate::rt::header::{LinkHeader, NeighHeader};
use crate::sys::dry::Recorded;
use crate::text::{Ifname, number};
use nix::errno::Errno;
use std::rc::Rc;

/// The size of `struct ip_tunnel_parm` in bytes.
const OF_IPV4: usize = 52;

/// The state of the requested object.
pub enum State {
    /// The object does not exist.
    Absent,
    /// The object exists with the requested settings.
    Same,
    /// The object exists with other settings. The text states one difference.
    Differs(String),
}

/// Compares the requests that a dry run of the command `words` has recorded with the state of the kernel. Errors: the
/// error of the dry run; exit code 255 if the command is not an `add` of a supported object.
pub fn of(words: &[&str], recorded: &[Recorded], done: Result) -> Result<State> {
    if let Some(state) = namespace(words, recorded) {
        return Ok(state);
    }
    done?;
    let is_change = |one: &&Recorded| match one {
        Recorded::Request { protocol, bytes, .. } => {
            Messages(bytes).any(|message| !message.only_reads(*protocol))
        }
        Recorded::Call { .. } => true,
    };
    let mut all = Compare { tables: Tables::new(), conn: None };
    let mut state = None;
    for one in recorded.iter().filter(is_change) {
        match all.one(one)?.ok_or_else(unsupported)? {
            State::Same => state = state.or(Some(State::Same)),
            State::Absent => state = Some(State::Absent),
            differs => return Ok(differs),
        }
    }
    state.ok_or_else(unsupported)
}

fn unsupported() -> Error {
    let objects =
        "address, link, neigh, netns, nexthop, route, rule, tunnel, bridge fdb, bridge vlan";
    let text = "rip ensure: only the add of one object that is in this namespace and has a name";
    Error::refused(format!("{text}: {objects}")).with_code(255).passing()
}

/// `ip netns add NAME`: whether the namespace exists.
fn namespace(words: &[&str], recorded: &[Recorded]) -> Option<State> {
    let makes_file = |one: &Recorded| matches!(one, Recorded::Call { name: "open", .. });
    let [_, _, name] = words else { return None };
    let first =
        recorded.first().filter(|first| matches!(first, Recorded::Call { name: "mkdir", .. }));
    first.filter(|_| recorded.iter().any(makes_file))?;
    if netns::path(name).symlink_metadata().is_err() {
        return Some(State::Absent);
    }
    Some(match netns::is_namespace(name) {
        Ok(true) => State::Same,
        _ => {
            State::Differs("the file of the name is not a namespace, asked for a namespace".into())
        }
    })
}

/// Compares requests with the state of the kernel.
struct Compare {
    tables: Tables,
    conn: Option<Conn>,
}

impl Compare {
    /// Compares one request or system call. Returns `None` if it is not supported.
    fn one(&mut self, one: &Recorded) -> Result<Option<State>> {
        let bytes = match one {
            Recorded::Request { protocol: nlm::ROUTE, bytes, .. } => bytes,
            Recorded::Request { .. } => return Ok(None),
            Recorded::Call { name, arguments } => return Ok(self.tunnel(name, arguments)),
        };
        let Some(asked) = Messages(bytes).next() else { return Ok(None) };
        let makes = asked.flags & (nlm::CREATE | nlm::REPLACE) == nlm::CREATE;
        match asked.kind {
            RTM_SETLINK if asked.body.first() == Some(&BRIDGE) => self.vlans(&asked),
            RTM_NEWLINK if makes => self.link(&asked),
            kind if makes => match objects::OBJECTS.iter().find(|object| object.new == kind) {
                Some(object) => self.listed(object, &asked).map(Some),
                None => Ok(None),
            },
            _ => Ok(None),
        }
    }

    fn conn(&mut self) -> Result<&mut Conn> {
        if self.conn.is_none() {
            self.conn = Some(Conn::open(&Netlink::new(Rc::new(Kernel), 1 << 20), nlm::ROUTE)?);
        }
        self.conn.as_mut().ok_or_else(|| Error::refused("Cannot open netlink socket"))
    }

    /// Compares an object of a type that the kernel can dump.
    fn listed(&mut self, object: &Object, asked: &Message) -> Result<State> {
        let family = asked.body.first().copied().unwrap_or_default();
        let list = if object.get == RTM_GETNEIGH {
            let flags = NeighHeader::parse(asked).flags & ntf::PROXY;
            let header = NeighHeader { family, flags, ..NeighHeader::default() };
            Request::dump(object.get, &header.to_bytes())
        } else {
            // The first byte of every header is the family. The other bytes of a dump request select nothing.
            let mut header = vec![family];
            header.resize(object.header, 0);
            Request::dump(object.get, &header)
        };
        // Only matching messages are kept; a list of routes may be long.
        let all = self.conn()?.collect_by(list, |message, all| {
            if (object.is_it)(asked, message) {
                all.extend_from_slice(message.raw);
            }
        })?;
        let Some(asked_names) = self.decode(asked) else { return Ok(State::Absent) };
        let mut state = State::Absent;
        for is in Messages(&all) {
            let Some(is_names) = self.decode(&is) else { continue };
            match difference(object, (asked, &asked_names), (&is, &is_names)) {
                None => return Ok(State::Same),
                Some(_) if object.is_whole => {}
                Some(how) => state = State::Differs(how),
            }
        }
        Ok(state)
    }

    fn decode(&self, message: &Message) -> Option<Decoded> {
        decode(&self.tables, nlm::ROUTE, "", message.raw)
    }

    /// Returns the message of an interface by index or name, or `None` if it does not exist.
    fn ask_link(&mut self, index: u32, name: Option<&[u8]>) -> Result<Option<Vec<u8>>> {
        let header = LinkHeader { index, ..LinkHeader::default() };
        let mut request = Request::new(RTM_GETLINK, 0, &header.to_bytes());
        request.put_u32(ifla::EXT_MASK, ext_mask::SKIP_STATS);
        if let Some(name) = name {
            request.put(ifla::IFNAME, name);
        }
        match self.conn()?.get(request, |message| Ok(message.raw.to_vec())) {
            Ok(found) => Ok(Some(found)),
            Err(error) if error.refusal() == Some(nix::libc::ENODEV) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn link(&mut self, asked: &Message) -> Result<Option<State>> {
        let attributes = asked.attributes(LinkHeader::SIZE);
        let elsewhere = attributes.has(ifla::NET_NS_FD);
        let Some(name) = attributes.get(ifla::IFNAME).filter(|_| !elsewhere) else {
            return Ok(None);
        };
        let Some(found) = self.ask_link(0, Some(name))? else { return Ok(Some(State::Absent)) };
        let Some(is) = Messages(&found).next() else { return Ok(None) };
        let names = (self.decode(asked), self.decode(&is));
        let (Some(asked_names), Some(is_names)) = names else { return Ok(None) };
        let (wanted, has) = (LinkHeader::parse(asked), LinkHeader::parse(&is));
        let mut how = compare::members(&asked_names.attributes, &is_names.attributes);
        if (wanted.flags ^ has.flags) & wanted.changed != 0 {
            let flags =
                |of: &Decoded| of.header.iter().find(|member| member.name == "flags").cloned();
            let flags = flags(&is_names).zip(flags(&asked_names));
            how = how.or(flags
                .map(|(is, asked)| compare::difference("flags", Some(&is.value), &asked.value)));
        }
        let how = match how {
            None => self.peer(&asked_names, &is)?,
            how => how,
        };
        Ok(Some(how.map_or(State::Same, State::Differs)))
    }

    /// Returns the difference in the peer of a pair of interfaces. A peer in another namespace is not compared.
    fn peer(&mut self, asked: &Decoded, is: &Message) -> Result<Option<String>> {
        let inner = |members: &[Member], name: &str| {
            let found = members.iter().find(|member| member.name.ends_with(name))?;
            if let Value::Nest(inner) = &found.value { Some(inner.clone()) } else { None }
        };
        let info = inner(&asked.attributes, "IFLA_LINKINFO");
        let data = info.and_then(|info| inner(&info, "IFLA_INFO_DATA"));
        let peer =
            data.and_then(|data| inner(&data, "_PEER").or_else(|| inner(&data, "_PEER_INFO")));
        let attributes = is.attributes(LinkHeader::SIZE);
        let index = attributes.u32(ifla::LINK).filter(|_| !attributes.has(ifla::LINK_NETNSID));
        let (Some(mut peer), Some(index)) = (peer, index) else { return Ok(None) };
        peer.retain(|member| member.name != "ifinfomsg");
        let found = self.ask_link(index, None)?.unwrap_or_default();
        let found = Messages(&found).next().and_then(|found| self.decode(&found));
        let how = compare::members(&peer, &found.map_or_else(Vec::new, |found| found.attributes));
        Ok(how.map(|how| format!("peer: {how}")))
    }

    /// Compares the VLANs or tunnel mappings of `bridge vlan add`.
    fn vlans(&mut self, asked: &Message) -> Result<Option<State>> {
        let index = LinkHeader::parse(asked).index;
        let header = LinkHeader { family: BRIDGE, ..LinkHeader::default() };
        let mut list = Request::dump(RTM_GETLINK, &header.to_bytes());
        list.put_u32(ifla::EXT_MASK, ext_mask::BRVLAN);
        let mut there = Vec::new();
        self.conn()?.dump(list, |message| {
            if LinkHeader::parse(message).index == index {
                there.extend(vlans::of(message));
            }
            Ok(())
        })?;
        Ok(vlans::compare(&vlans::of(asked), &there))
    }

    /// Compares a tunnel that is created by ioctl.
    fn tunnel(&self, call: &str, arguments: &[String]) -> Option<State> {
        let (Some(digits), true) = (arguments.get(2)?.strip_prefix("0x"), call == "ioctl") else {
            return None;
        };
        let asked = number::hex(digits.as_bytes()).filter(|_| arguments[0] == "SIOCADDTUNNEL")?;
        let name = Ifname::from_c(asked.get(..16)?);
        let structure = format!("TUNNEL{}", asked.len());
        let mut is = vec![0; asked.len()];
        let family = if asked.len() == OF_IPV4 { INET } else { INET6 };
        match ask::ask(family, ask::GET, &name, &mut is) {
            Err(Errno::ENODEV) => return Some(State::Absent),
            Err(_) => {
                let how = format!("{name} is no tunnel of that mode, asked for one");
                return Some(State::Differs(how));
            }
            Ok(()) => {}
        }
        let both =
            (self.tables.structure(&structure, &asked)?, self.tables.structure(&structure, &is)?);
        let (Value::Fields(mut wanted), Value::Fields(found)) = both else { return None };
        // The kernel fills in these members of the outer IP header.
        wanted.retain(|member| {
            !["version", "frag_off", "len", "id", "check"].contains(&member.name.as_str())
        });
        Some(compare::members(&wanted, &found).map_or(State::Same, State::Differs))
    }
}

/// The difference between a request and an object, both as a message and decoded.
fn difference(
    object: &Object,
    (asked, asked_names): (&Message, &Decoded),
    (is, is_names): (&Message, &Decoded),
) -> Option<String> {
    let members = (object.members)(asked);
    let counts = |member: &&Member| members.contains(&member.name.as_str());
    let header: Vec<_> = asked_names.header.iter().filter(counts).cloned().collect();
    let mut how = compare::members(&header, &is_names.header);
    if object.new == RTM_NEWNEIGH && NeighHeader::parse(asked).flags & ntf::PROXY == 0 {
        let (wanted, has) = (objects::lasting(asked), objects::lasting(is));
        how = how.or((wanted != has).then(|| format!("the entry is {has}, asked for {wanted}")));
    }
    how = how.or_else(|| compare::members(&asked_names.attributes, &is_names.attributes));
    let more = || {
        let named = |name: &str| asked_names.attributes.iter().any(|member| member.name == name);
        let more =
            is_names.attributes.iter().find(|member| !named(&member.name) && selects(member))?;
        Some(compare::difference(&more.name, Some(&more.value), &Value::Word("none".into())))
    };
    how.or_else(|| if object.is_whole { more() } else { None })
}

/// Whether an attribute that the request does not have makes the rule a different one.
fn selects(member: &Member) -> bool {
    let is_all_ones = match &member.value {
        Value::Number(number) => [0xff, 0xffff, 0xffff_ffff].contains(number),
        Value::Word(word) => word.trim_start_matches("0x").bytes().all(|byte| byte == b'f'),
        _ => false,
    };
    let is_of_rule = ["FRA_TABLE", "FRA_PRIORITY", "FRA_PROTOCOL"].contains(&member.name.as_str());
    !is_of_rule && !is_all_ones && !compare::says_nothing(&member.value)
}
