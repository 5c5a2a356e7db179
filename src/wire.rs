//! Tests without root and without a kernel: command lines give request bytes, and recorded replies give text and JSON.
//! The expected values are in `tests/wire`, recorded from the reference by `tests/wire.rs`.

#[path = "../tests/support/dissect.rs"]
mod dissect;
#[path = "../tests/support/wire.rs"]
#[allow(dead_code)]
mod record;
#[path = "../tests/support/render.rs"]
#[allow(dead_code)]
mod render;

/// Stub of the module that `dissect` and `record` use.
mod trace {
    /// A sent message and its replies.
    pub struct Sent {
        pub protocol: String,
        pub bytes: Vec<u8>,
        pub answer: Vec<u8>,
    }
}

use crate::applet;
use crate::attr::Attr;
use crate::cli::object::{self, Verb};
use crate::netlink::message::Messages;
use crate::netlink::script::{self, Script};
use crate::netlink::uapi::hardware::ETHER;
use crate::netlink::uapi::link::{RTM_GETLINK, RTM_NEWLINK, ifla};
use crate::netlink::uapi::nlm;
use crate::netlink::{Message, Request};
use crate::rt::header::LinkHeader;
use crate::session::Caller;
use record::Step;
use std::collections::VecDeque;
use std::path::Path;
use std::rc::Rc;
use trace::Sent;

/// The ID that all generic netlink families have here.
const FAMILY: u16 = 0x40;
/// The ID of the generic netlink controller, and its attribute CTRL_ATTR_FAMILY_ID.
const CONTROL: u16 = 16;
const FAMILY_ID: u16 = 1;

/// The files of tests/wire, as name and content.
fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire");
    let mut all: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.display().to_string(), std::fs::read_to_string(path).unwrap()))
        .collect();
    all.sort();
    all
}

fn protocol_name(protocol: isize) -> String {
    match protocol {
        nlm::ROUTE => "ROUTE".into(),
        nlm::GENERIC => "GENERIC".into(),
        nlm::XFRM => "XFRM".into(),
        other => other.to_string(),
    }
}

/// Builds the message of an interface that is up and has this index and name, and an Ethernet address.
fn link(index: u32, name: &str) -> Vec<u8> {
    let header = LinkHeader { hardware: ETHER, index, ..Default::default() };
    let mut request = Request::new(RTM_NEWLINK, 0, &header.to_bytes());
    request.put_str(ifla::IFNAME, name);
    request.finish(0).to_vec()
}

/// Answers a query for an interface by index or name, with an error if there is none.
fn look_up(request: &Message, links: &[String]) -> Vec<u8> {
    let index = LinkHeader::parse(request).index;
    let name = request.attributes(LinkHeader::SIZE).str(ifla::IFNAME);
    let found =
        links.iter().zip(1..).find(|(link, at)| *at == index || name.as_deref() == Some(link));
    found.map_or_else(|| script::refusal(nix::libc::ENODEV), |(name, index)| link(index, name))
}

/// Answers a query for a generic netlink family.
fn family_found() -> Vec<u8> {
    let mut request = Request::new(CONTROL, 0, &[1, 2, 0, 0]);
    request.put_u16(FAMILY_ID, FAMILY);
    request.finish(0).to_vec()
}

/// Runs a command with its recorded replies. Returns its requests and its output.
fn run(step: &Step, links: &[String]) -> (Vec<String>, String) {
    let links = links.to_vec();
    let mut family = String::new();
    let mut recorded: VecDeque<(String, Vec<u8>)> = step.exchanges.iter().cloned().collect();
    let script = Script::new(move |protocol, request| {
        let sent = Sent {
            protocol: protocol_name(protocol),
            bytes: request.raw.to_vec(),
            answer: Vec::new(),
        };
        if protocol == nlm::GENERIC && request.kind == CONTROL {
            family = record::family_name(request.raw).unwrap_or_default();
            return family_found();
        }
        let line = dissect::line(&sent).replacen(&format!("GENERIC {FAMILY:x}"), &family, 1);
        let wanted = |entry: &(String, Vec<u8>)| entry.0 == line.trim_end();
        match recorded.iter().position(wanted).and_then(|place| recorded.remove(place)) {
            Some((_, answer)) => of_family(answer, protocol),
            None if request.kind == RTM_GETLINK && protocol == nlm::ROUTE => match request.flags
                & nlm::DUMP
            {
                0 => look_up(request, &links),
                _ => links.iter().zip(1..).flat_map(|(name, index)| link(index, name)).collect(),
            },
            None => Vec::new(),
        }
    });
    let words = crate::cli::batch::words_typed(&step.command);
    let transport = Rc::new(script.clone());
    let caller = Caller::with_transport(|_| {}, transport);
    let printed = crate::print::stdout::kept(|| {
        let _ = applet::run(&words, &caller);
    });
    let sent: Vec<Sent> = script
        .sent()
        .into_iter()
        .map(|sent| Sent {
            protocol: protocol_name(sent.protocol),
            bytes: sent.bytes,
            answer: Vec::new(),
        })
        .collect();
    let mut text = String::new();
    render::stdout(&mut text, &printed);
    (record::exchanges(&sent).into_iter().map(|(line, _)| line).collect(), text)
}

/// Replaces the family's ID in the messages by [`FAMILY`].
fn of_family(mut answer: Vec<u8>, protocol: isize) -> Vec<u8> {
    let mut at = 0;
    while let Some(message) = Messages(&answer[at..]).next() {
        let (len, is_own) = (message.raw.len(), message.kind > CONTROL);
        if protocol == nlm::GENERIC && is_own {
            answer[at + 4..at + 6].copy_from_slice(&FAMILY.to_ne_bytes());
        }
        at = (at + len.next_multiple_of(4)).min(answer.len());
    }
    answer
}

fn without_names(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().filter(|line| !record::asks_for_name(line)).collect()
}

/// The expected stdout of a step. stderr and the exit code are the responsibility of `main`.
fn expected(step: &Step) -> String {
    let is_stdout = |line: &&str| !line.starts_with("! ") && !line.starts_with("? ");
    step.printed.lines().filter(is_stdout).map(|line| format!("{line}\n")).collect()
}

#[cfg_attr(target_endian = "big", ignore = "the records are little-endian")]
#[test]
fn requests_and_replies_are_the_references() {
    let mut wrong = String::new();
    // Structures of IPsec have another padding on 32-bit x86, so the records do not match there.
    let served = |file: &str| !(cfg!(target_arch = "x86") && file.ends_with("xfrm.txt"));
    for (file, text) in files().into_iter().filter(|(file, _)| served(file)) {
        let links: Vec<String> = record::links(&text).into_iter().map(String::from).collect();
        for step in record::steps(&text) {
            let (requests, printed) = run(&step, &links);
            let recorded = step.exchanges.iter().map(|(line, _)| line.clone()).collect();
            let [requests, recorded] = [requests, recorded].map(without_names);
            if requests != recorded {
                wrong += &format!(
                    "{file}\n$ {}\n  recorded {recorded:#?}\n  sent {requests:#?}\n",
                    step.command
                );
            }
            if printed != expected(&step) {
                wrong += &format!(
                    "{file}\n$ {}\n  recorded\n{}  printed\n{printed}",
                    step.command,
                    expected(&step)
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// The commands of all files.
fn commands() -> Vec<String> {
    let steps = files().into_iter().flat_map(|(_, text)| record::steps(&text));
    steps.map(|step| step.command).collect()
}

/// The verb of a command: `ip -j link show d0` has the verb `ip link show`.
fn verb_of(command: &str) -> Option<String> {
    let mut words = command.split_whitespace().filter(|word| !word.starts_with('-'));
    let tool = words.next()?;
    let objects = if tool == "ip" { &crate::ip::OBJECTS } else { &crate::bridge::OBJECTS };
    let object = objects.find(words.next()?)?;
    let (mut path, mut verbs) = (format!("{tool} {}", object.words[0].text), object.verbs);
    while let Some(verb) = words.next().and_then(|word| object::dispatch(verbs, word)) {
        path += &format!(" {}", verb.words[0].text);
        verbs = verb.verbs;
    }
    Some(path)
}

/// All verbs after `path`.
fn leaves(path: &str, verbs: &'static [Verb]) -> Vec<String> {
    let below = verbs.iter().flat_map(|verb| {
        let path = format!("{path} {}", verb.words[0].text);
        if verb.verbs.is_empty() { vec![path] } else { leaves(&path, verb.verbs) }
    });
    below.collect()
}

/// Verbs that cannot be recorded: they wait for events, execute programs, use files or a terminal, or use other system
/// calls than netlink.
const NO_REQUESTS: &[&str] = &[
    "bridge monitor",
    "ip address restore",
    "ip address save",
    "ip address showdump",
    "ip ioam help",
    "ip ioam monitor",
    "ip link help",
    "ip maddress list",
    "ip monitor",
    "ip mptcp monitor",
    "ip mrule restore",
    "ip mrule save",
    "ip netns add",
    "ip netns attach",
    "ip netns delete",
    "ip netns exec",
    "ip netns identify",
    "ip netns list",
    "ip netns monitor",
    "ip netns pids",
    "ip netns set",
    "ip route restore",
    "ip route save",
    "ip route showdump",
    "ip rule restore",
    "ip rule save",
    "ip sr help",
    "ip sr hmac set",
    "ip tunnel",
    "ip tuntap",
    "ip vrf exec",
    "ip vrf identify",
    "ip vrf pids",
    "ip xfrm monitor",
];

/// Options that iproute2 6.15, the reference, does not have.
const SINCE_7: &[&str] = &[
    "vxlan: mcroute",
    "bridge: stp_mode",
    "bridge: mdb_offload_fail_notification",
    "bridge: fdb_local_vlan_0",
    "bond: lacp_strict",
    "bond: broadcast_neighbor",
];

#[test]
fn every_verb_is_recorded() {
    let recorded: Vec<_> = commands().iter().filter_map(|command| verb_of(command)).collect();
    let tools = [("ip", &crate::ip::OBJECTS), ("bridge", &crate::bridge::OBJECTS)];
    let all = tools.into_iter().flat_map(|(tool, objects)| {
        objects.iter().flat_map(move |object| {
            leaves(&format!("{tool} {}", object.words[0].text), object.verbs)
        })
    });
    // A row stands for a verb or for all verbs of an object.
    let is_told = |verb: &str| {
        NO_REQUESTS
            .iter()
            .any(|told| verb.strip_prefix(told).is_some_and(|rest| !rest.starts_with(|c| c != ' ')))
    };
    let missing: Vec<_> = all.filter(|verb| !recorded.contains(verb) && !is_told(verb)).collect();
    assert!(missing.is_empty(), "not in tests/wire: {missing:#?}");
}

#[test]
fn every_option_of_some_kinds_is_recorded() {
    let commands = commands();
    let mut missing = Vec::new();
    for name in ["vxlan", "bridge", "bond", "gre", "macsec"] {
        let kind = crate::ip::link::kind::find(name).unwrap();
        let of_kind: Vec<Vec<&str>> = commands
            .iter()
            .filter_map(|command| Some(command.split_once(&format!(" type {name} "))?.1))
            .map(|options| options.split_whitespace().collect())
            .collect();
        let is_there =
            |row: &&&Attr| of_kind.iter().flatten().any(|word| row.takes(word).is_some());
        let rows = kind.set.iter().filter(|row| !is_there(row));
        missing.extend(rows.map(|row| format!("{name}: {}", row.name())));
    }
    missing.retain(|option| !SINCE_7.contains(&option.as_str()));
    assert!(missing.is_empty(), "not in tests/wire: {missing:#?}");
}
