//! Executes a command as a dry run: the tool parses the command and builds its requests and system calls, but nothing
//! is changed.
//!
//! Queries are sent to the kernel, or answered without it. Answers include the effect of earlier changes in the dry
//! run: a batch line can use an interface that an earlier line adds.

use crate::applet;
use crate::error::{Error, Kind, Result};
use crate::netlink::generic::{CONTROL, FAMILY_ID, FAMILY_NAME, GET_FAMILY, HEADER};
use crate::netlink::message::{Message, Messages, Nlas};
use crate::netlink::script::{self, Script};
use crate::netlink::transport::{Setting, Transport};
use crate::netlink::uapi::addr::{RTM_DELADDR, RTM_GETADDR, RTM_NEWADDR, ifa};
use crate::netlink::uapi::hardware::ETHER;
use crate::netlink::uapi::link::{RTM_DELLINK, RTM_GETLINK, RTM_NEWLINK, RTM_SETLINK, ifla, info};
use crate::netlink::uapi::nlm;
use crate::netlink::{Kernel, Request};
use crate::print::stdout;
use crate::rt::header::{AddrHeader, LinkHeader};
use crate::session::Caller;
use crate::sys::dry::{self, Recorded};
use crate::text::Ifname;
use nix::libc::ENODEV;
use std::rc::Rc;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The first ID for generic netlink families that the kernel does not have.
const FAMILY: u16 = 0x7f00;

/// An interface that a dry run assumes to exist.
#[derive(Clone, Debug)]
pub struct Link {
    /// The name.
    pub name: Ifname,
    /// The index.
    pub index: u32,
    /// The kind, such as `bridge`; empty if the interface has none.
    pub kind: String,
}

/// A sequence of commands in a dry run.
pub struct DryRun {
    answers: Answers,
    asks_kernel: bool,
}

/// The result of a command in a dry run.
pub struct Outcome {
    /// The changes and queries of the command.
    pub recorded: Vec<Recorded>,
    /// The result of the command.
    pub done: Result,
    /// The output of the command on stdout.
    pub printed: Vec<u8>,
    /// The state after the command.
    pub after: Answers,
}

impl DryRun {
    /// Starts with the state of the kernel. With `assumed`, starts with only these interfaces, and sends no queries to
    /// the kernel.
    pub fn new(assumed: Option<&[Link]>) -> Self {
        let families = vec![(CONTROL, "nlctrl".to_string())];
        let links = assumed.unwrap_or_default().to_vec();
        let answers = Answers { links, families, ..Answers::default() };
        DryRun { answers, asks_kernel: assumed.is_none() }
    }

    /// Runs a command line, which begins with the name of a tool.
    pub fn run(&self, argv: &[String], report: fn(&Error)) -> Outcome {
        let answers = Arc::new(Mutex::new(self.answers.clone()));
        let shared = answers.clone();
        let answer = move |protocol, request: &Message| locked(&shared).to(protocol, request);
        let transport = Rc::new(Script::new(answer));
        let caller = Caller::with_transport(report, transport);
        let mut done = Ok(());
        let mut printed = Vec::new();
        let recorded = dry::record(self.asks_kernel, || {
            printed = stdout::kept(|| done = applet::run(argv, &caller));
        });
        let after = locked(&answers).clone();
        Outcome { recorded, done, printed, after }
    }

    /// Continues with the state after a command.
    pub fn accept(&mut self, after: Answers) {
        self.answers = after;
    }
}

fn locked(answers: &Mutex<Answers>) -> MutexGuard<'_, Answers> {
    answers.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether an error is the kernel's answer to a query, rather than an error of the command line.
pub fn is_answer(error: &Error) -> bool {
    matches!(error.kind, Kind::Kernel(_) | Kind::Dump(..))
}

/// The simulated state from which queries are answered.
#[derive(Clone, Default)]
pub struct Answers {
    /// Interfaces that the dry run has created or assumes to exist.
    links: Vec<Link>,
    /// The indexes of interfaces that the dry run has deleted.
    gone: Vec<u32>,
    /// The dump requests before the last change.
    listed: Vec<Vec<u8>>,
    changed: bool,
    /// Addresses that the dry run has added, as messages; then those that it has deleted.
    addresses: Vec<Vec<u8>>,
    removed: Vec<Address>,
    /// Generic netlink families that have been queried, by ID.
    families: Vec<(u16, String)>,
}

impl Answers {
    /// Records a request and returns the answer.
    fn to(&mut self, protocol: isize, request: &Message) -> Vec<u8> {
        let only_reads = request.only_reads(protocol);
        let (answer, sent) = match only_reads {
            true => self.read(protocol, request),
            false => {
                self.change(protocol, request);
                (Vec::new(), false)
            }
        };
        let families = self.families.iter().filter(|_| protocol == nlm::GENERIC);
        let family = families.rev().find(|family| family.0 == request.kind);
        let family = family.map_or(String::new(), |family| family.1.clone());
        dry::push(Recorded::Request { protocol, family, bytes: request.raw.to_vec(), sent });
        answer
    }

    /// Returns the answer to a query, and whether it comes from the kernel.
    fn read(&mut self, protocol: isize, request: &Message) -> (Vec<u8>, bool) {
        let is_list = request.flags & nlm::DUMP == nlm::DUMP;
        match (protocol, request.kind) {
            (nlm::GENERIC, CONTROL) => (self.family(request), dry::asks_kernel()),
            (nlm::GENERIC, FAMILY..) => (Vec::new(), false),
            (nlm::ROUTE, RTM_GETLINK) if is_list => self.list_links(request),
            (nlm::ROUTE, RTM_GETADDR) if is_list => self.list_addresses(request),
            (nlm::ROUTE, RTM_GETLINK) => self.link(request),
            // A flush repeats its dump until nothing is left: when a dump is repeated after a change, the list is
            // empty.
            _ if is_list && self.is_listed_again(request) => (Vec::new(), false),
            _ if !dry::asks_kernel() && is_list => (Vec::new(), false),
            _ if !dry::asks_kernel() => (script::refusal(nix::libc::ENODATA), false),
            _ => (ask(protocol, request), true),
        }
    }

    /// Whether this dump was already requested before the last change.
    fn is_listed_again(&mut self, request: &Message) -> bool {
        let asked = request.raw.get(16..).unwrap_or_default();
        let is_known = self.listed.iter().any(|listed| listed == asked);
        if !is_known {
            self.listed.push(asked.to_vec());
        }
        is_known && self.changed
    }

    fn list_links(&self, request: &Message) -> (Vec<u8>, bool) {
        let own = self.links.iter().flat_map(|link| link.message()).collect();
        listed(request, own, |message| {
            let index = LinkHeader::parse(message).index;
            !self.gone.contains(&index) && self.links.iter().all(|link| link.index != index)
        })
    }

    fn list_addresses(&self, request: &Message) -> (Vec<u8>, bool) {
        let wanted = AddrHeader::parse(request);
        let is_wanted = |message: &Message| {
            let header = AddrHeader::parse(message);
            [0, header.family].contains(&wanted.family) && [0, header.index].contains(&wanted.index)
        };
        let own = self.addresses.iter().flat_map(|bytes| Messages(bytes)).filter(is_wanted);
        let own = own.flat_map(|message| message.raw.to_vec()).collect();
        listed(request, own, |message| !self.removed.contains(&address(message)))
    }

    fn link(&mut self, request: &Message) -> (Vec<u8>, bool) {
        let (index, name) = (LinkHeader::parse(request).index, name(request));
        let is_it = |link: &&Link| link.index == index || Some(link.name) == name;
        if let Some(link) = self.links.iter().find(is_it) {
            return (link.message(), false);
        }
        if dry::asks_kernel() {
            let answer = ask(nlm::ROUTE, request);
            let is_gone = |message: Message| self.gone.contains(&LinkHeader::parse(&message).index);
            if !Messages(&answer).any(is_gone) {
                return (answer, true);
            }
        } else if let Some(name) = name.filter(|_| dry::is_away()) {
            // The interfaces of other namespaces are unknown.
            return (self.add(name, "").message(), false);
        }
        (script::refusal(ENODEV), false)
    }

    fn add(&mut self, name: Ifname, kind: &str) -> &Link {
        // Indexes of existing interfaces are usually lower than 1000.
        let index = self.links.iter().map(|link| link.index).max().unwrap_or_default().max(1000);
        self.links.push(Link { name, index: index + 1, kind: kind.into() });
        &self.links[self.links.len() - 1]
    }

    /// Records which interfaces a request adds, deletes or renames.
    fn change(&mut self, protocol: isize, request: &Message) {
        self.changed = true;
        let attributes = request.attributes(LinkHeader::SIZE);
        let (index, name) = (LinkHeader::parse(request).index, name(request));
        match (protocol, request.kind) {
            (nlm::ROUTE, RTM_NEWLINK | RTM_SETLINK) => {
                let kind = attributes.nest(ifla::LINKINFO).and_then(|nest| nest.str(info::KIND));
                let kind = kind.unwrap_or_default();
                let is_new = request.flags & nlm::CREATE != 0;
                let known = self.links.iter_mut().find(|link| link.index == index && index != 0);
                match (known, name) {
                    (Some(link), Some(name)) => link.name = name,
                    (None, Some(name)) if is_new => drop(self.add(name, &kind).index),
                    (None, Some(name)) if index != 0 => {
                        self.links.push(Link { name, index, kind: kind.into_owned() });
                    }
                    _ => {}
                }
                if let Some(peer) = peer(&attributes) {
                    self.add(peer, "veth");
                }
            }
            (nlm::ROUTE, RTM_NEWADDR) => {
                self.removed.retain(|removed| *removed != address(request));
                self.addresses.push(request.raw.to_vec());
            }
            (nlm::ROUTE, RTM_DELADDR) => {
                let is_it =
                    |bytes: &[u8]| Messages(bytes).any(|own| address(&own) == address(request));
                self.addresses.retain(|bytes| !is_it(bytes));
                self.removed.push(address(request));
            }
            (nlm::ROUTE, RTM_DELLINK) => {
                let is_it = |link: &Link| link.index == index || Some(link.name) == name;
                self.links.retain(|link| !is_it(link));
                self.gone.push(index);
            }
            _ => {}
        }
    }
    /// Answers a query for a generic netlink family. The kernel is queried for all families, because a query for a
    /// single family may load a module.
    fn family(&mut self, request: &Message) -> Vec<u8> {
        let wanted = request.attributes(HEADER);
        let is_it = |message: &Message| {
            let own = message.attributes(HEADER);
            let ids = [FAMILY_NAME, FAMILY_ID].into_iter();
            ids.filter(|id| wanted.has(*id)).any(|id| wanted.get(id) == own.get(id))
        };
        let mut list = Request::dump(CONTROL, &[GET_FAMILY, 0, 0, 0]);
        let list = Messages(list.finish(request.sequence)).next().filter(|_| dry::asks_kernel());
        let all = list.map_or_else(Vec::new, |list| ask(nlm::GENERIC, &list));
        let answer = Messages(&all).find(is_it).map(|found| found.raw.to_vec());
        let answer = answer.unwrap_or_else(|| {
            let mut made_up = Request::new(CONTROL, 0, &[1, 2, 0, 0]);
            made_up.put_u16(FAMILY_ID, FAMILY + self.families.len() as u16);
            made_up.finish(0).to_vec()
        });
        let number =
            Messages(&answer).next().and_then(|found| found.attributes(HEADER).u16(FAMILY_ID));
        if let (Some(number), Some(name)) = (number, wanted.str(FAMILY_NAME)) {
            self.families.push((number, name.into_owned()));
        }
        answer
    }
}

impl Link {
    /// Returns the RTM_NEWLINK message of the interface, as an Ethernet interface.
    fn message(&self) -> Vec<u8> {
        let header = LinkHeader { hardware: ETHER, index: self.index, ..Default::default() };
        let mut request = Request::new(RTM_NEWLINK, 0, &header.to_bytes());
        request.put_name(ifla::IFNAME, &self.name);
        if !self.kind.is_empty() {
            request.nest(ifla::LINKINFO, |nest| nest.put_str(info::KIND, &self.kind));
        }
        request.finish(0).to_vec()
    }
}

/// Returns the name of the peer of a new pair of interfaces, if given.
fn peer(attributes: &Nlas) -> Option<Ifname> {
    /// VETH_INFO_PEER; the peer attributes of netkit and vxcan have the same number.
    const PEER: u16 = 1;
    let info = attributes.nest(ifla::LINKINFO)?;
    if !["veth", "vxcan"].contains(&&*info.str(info::KIND)?) {
        return None;
    }
    let peer = info.nest(info::DATA)?.get(PEER)?.get(LinkHeader::SIZE..)?;
    Nlas::parse(peer).name(ifla::IFNAME)
}

fn name(message: &Message) -> Option<Ifname> {
    message.attributes(LinkHeader::SIZE).name(ifla::IFNAME)
}

/// An address: interface index, prefix length, and bytes.
type Address = (u32, u8, Vec<u8>);

/// Returns the address in a message.
fn address(message: &Message) -> Address {
    let (header, attributes) = (AddrHeader::parse(message), message.attributes(AddrHeader::SIZE));
    let local = attributes.get(ifa::LOCAL).or_else(|| attributes.get(ifa::ADDRESS));
    (header.index, header.prefix_len, local.unwrap_or_default().to_vec())
}

/// Answers a dump with the simulated objects and those of the kernel. Returns whether the kernel was queried.
fn listed(
    request: &Message,
    mut own: Vec<u8>,
    is_kept: impl Fn(&Message) -> bool,
) -> (Vec<u8>, bool) {
    let is_sent = dry::asks_kernel();
    let kernel = if is_sent { ask(nlm::ROUTE, request) } else { Vec::new() };
    let is_entry = |message: &Message| message.kind != nlm::DONE && is_kept(message);
    for message in Messages(&kernel).filter(is_entry) {
        own.extend(message.raw);
        own.resize(own.len().next_multiple_of(4), 0);
    }
    (own, is_sent)
}

/// Sends a query to the kernel. A dump that the kernel refuses, for lack of privileges, counts as empty.
fn ask(protocol: isize, request: &Message) -> Vec<u8> {
    let is_list = request.flags & nlm::DUMP == nlm::DUMP;
    let mut all = Vec::with_capacity(1 << 20);
    let Ok(socket) = Kernel.open(protocol, 0, 1 << 20) else { return Vec::new() };
    let _ = socket.set(Setting::StrictCheck);
    if socket.send(request.raw).is_err() {
        return Vec::new();
    }
    loop {
        let start = all.len();
        all.reserve(1 << 16);
        if socket.wait(&mut all).is_err() {
            return Vec::new();
        }
        all.resize(all.len().next_multiple_of(4), 0);
        let refused = |message: &Message| message.kind == nlm::ERROR;
        let part = all.get(start..).unwrap_or_default();
        if is_list && Messages(part).any(|message| refused(&message)) {
            return Vec::new();
        }
        let ends = |message: Message| message.kind == nlm::DONE || refused(&message) || !is_list;
        if Messages(part).any(ends) {
            return all;
        }
    }
}
