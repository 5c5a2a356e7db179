//! Decodes a request into names and values.

use super::tables::{Name, Tables};
use crate::netlink::message::{self, Message, Messages, uint};
use crate::netlink::uapi::{family, nlm};
use crate::print::format::{hex, hex_bytes, ip};
use std::net::{IpAddr, Ipv6Addr};

/// A decoded value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number.
    Number(i64),
    /// An address, a hexadecimal number or the name of a constant.
    Word(String),
    /// A string.
    Text(String),
    /// An attribute without a value.
    Flag,
    /// A bit mask, as the names of its bits.
    Flags(Vec<String>),
    /// A structure.
    Fields(Vec<Member>),
    /// Nested attributes.
    Nest(Vec<Member>),
    /// Several values.
    List(Vec<Value>),
}

/// A value with its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The name of a member or of an attribute: `index`, `IFLA_MTU`.
    pub name: String,
    /// The value.
    pub value: Value,
}

/// A decoded request.
pub struct Decoded {
    /// The protocol, or the generic netlink family: `NETLINK_ROUTE`, `macsec`.
    pub protocol: String,
    /// The message type: `RTM_NEWLINK`.
    pub kind: String,
    /// The flags: `NLM_F_CREATE` etc.
    pub flags: Vec<String>,
    /// The name of the header structure; empty if there is none.
    pub head: &'static str,
    /// The members of the header.
    pub header: Vec<Member>,
    /// The attributes.
    pub attributes: Vec<Member>,
}

/// The context in which attributes are decoded.
struct Place<'a> {
    /// The set of attributes in `names.txt`.
    set: &'a str,
    /// The address family of the message (AF_INET etc.).
    family: u8,
}

/// Decodes a request of a netlink protocol, or of the generic netlink family `of_family`.
pub fn decode(tables: &Tables, protocol: isize, of_family: &str, bytes: &[u8]) -> Option<Decoded> {
    let request = Messages(bytes).next()?;
    if protocol == nlm::GENERIC {
        return Some(generic(tables, of_family, &request));
    }
    let (short, name, prefix) = match protocol {
        nlm::ROUTE => ("ROUTE", "NETLINK_ROUTE", "RTM_"),
        nlm::XFRM => ("XFRM", "NETLINK_XFRM", "XFRM_MSG_"),
        _ => ("SOCK", "NETLINK_SOCK_DIAG", "SOCK_"),
    };
    let known = tables.message(short, request.kind);
    let (head, set) = known.as_ref().map_or(("", ""), |known| (known.header, known.set));
    let head = if head == "-" { "" } else { head };
    let (header, len) = tables.fields(head, request.body);
    let family = if protocol == nlm::ROUTE { request.body.first().copied() } else { None };
    let place = Place { set, family: family.unwrap_or_default() };
    let rest = request.body.get(len.next_multiple_of(4)..).unwrap_or_default();
    Some(Decoded {
        protocol: name.into(),
        kind: known.map_or(request.kind.to_string(), |known| format!("{prefix}{}", known.name)),
        flags: flags(protocol, &request),
        head,
        header,
        attributes: tables.attributes(rest, &place),
    })
}

fn generic(tables: &Tables, of_family: &str, request: &Message) -> Decoded {
    let [command, version, ..]: [u8; 4] = request.header();
    let named = tables.named("family", of_family).and_then(|(prefix, names)| {
        let found = names.into_iter().find(|name| name.number == command.into())?;
        Some(format!("{prefix}{}", found.text))
    });
    let set = if of_family == "nlctrl" { "ctrl" } else { of_family };
    let rest = request.body.get(4..).unwrap_or_default();
    Decoded {
        protocol: of_family.into(),
        kind: named.unwrap_or_else(|| command.to_string()),
        flags: flags(nlm::GENERIC, request),
        head: "genlmsghdr",
        header: vec![
            Member { name: "cmd".into(), value: Value::Number(command.into()) },
            Member { name: "version".into(), value: Value::Number(version.into()) },
        ],
        attributes: tables.attributes(rest, &Place { set, family: 0 }),
    }
}

/// Returns the names of a request's flags. The meaning of the upper flags depends on the message type.
fn flags(protocol: isize, request: &Message) -> Vec<String> {
    let is_list = request.flags & nlm::DUMP == nlm::DUMP;
    let deletes = protocol == nlm::ROUTE && request.kind % 4 == 1;
    let upper: &[(u16, &str)] = match () {
        () if request.only_reads(protocol) && is_list => &[(nlm::DUMP, "DUMP")],
        () if request.only_reads(protocol) => &[(0x100, "ROOT"), (nlm::MATCH, "MATCH")],
        () if deletes => &[(0x100, "NONREC"), (nlm::BULK, "BULK")],
        () => &[(nlm::REPLACE, "REPLACE"), (nlm::EXCL, "EXCL")],
    };
    let lower = [(nlm::REQUEST, "REQUEST"), (nlm::ACK, "ACK"), (nlm::ECHO, "ECHO")];
    let rest = [(nlm::CREATE, "CREATE"), (nlm::APPEND, "APPEND")];
    let all = lower.iter().chain(upper).chain(&rest);
    let set = all.filter(|(bits, _)| request.flags & bits == *bits);
    set.map(|(_, name)| format!("NLM_F_{name}")).collect()
}

impl Tables {
    /// Decodes the attributes in `bytes`.
    fn attributes(&self, bytes: &[u8], place: &Place) -> Vec<Member> {
        let special = format!("{}.bridge", place.set);
        let of_bridge = (place.family == family::BRIDGE).then(|| self.named("set", &special));
        let known = of_bridge.flatten().or_else(|| self.named("set", place.set));
        let (prefix, names) = known.unwrap_or_default();
        // Returns another attribute as text. It selects the set of nested attributes.
        let beside = |name: &str| {
            let name = names.iter().find(|known| known.text == name)?;
            let payload = message::find(bytes, name.number as u16)?;
            Some(match self.value(payload, name.value, place.family) {
                Value::Text(text) => text,
                other => super::show::inline(&other),
            })
        };
        let member = |(number, payload): (u16, &[u8])| {
            let Some(name) = names.iter().find(|name| name.number == number.into()) else {
                return Member { name: number.to_string(), value: plain(payload) };
            };
            let value = match within(name.value, '{', '}') {
                Some(set) => {
                    let (stem, other) = set.split_once('@').unwrap_or((set, ""));
                    let set = format!("{stem}{}", beside(other).unwrap_or_default());
                    Value::Nest(self.attributes(payload, &Place { set: &set, ..*place }))
                }
                None => self.attribute(payload, name.value, place),
            };
            Member { name: format!("{prefix}{}", name.text), value }
        };
        message::iter(bytes).map(member).collect()
    }

    /// Decodes an attribute that is not a plain nest.
    fn attribute(&self, payload: &[u8], sort: &str, place: &Place) -> Value {
        if let Some((head, set)) = sort.strip_prefix('%').and_then(|sort| sort.split_once('+')) {
            let (header, len) = self.fields(head, payload);
            let rest = payload.get(len..).unwrap_or_default();
            let header = Member { name: head.into(), value: Value::Fields(header) };
            let rest = self.attributes(rest, &Place { set, ..*place });
            return Value::Nest([vec![header], rest].concat());
        }
        if let Some(inner) = within(sort, '[', ']') {
            let value = |(_, payload)| self.value(payload, inner, place.family);
            return Value::List(message::iter(payload).map(value).collect());
        }
        match sort {
            "m" => self.nexthops(payload, place),
            _ => self.value(payload, sort, place.family),
        }
    }

    /// Decodes an array of `struct rtnexthop`, each followed by attributes.
    fn nexthops(&self, mut bytes: &[u8], place: &Place) -> Value {
        let mut all = Vec::new();
        while let Some(one) = bytes.get(..usize::from(message::u16_at(bytes, 0)).max(8)) {
            let (fields, len) = self.fields("rtnexthop", one);
            let head = Member { name: "rtnexthop".into(), value: Value::Fields(fields) };
            let rest = self.attributes(one.get(len..).unwrap_or_default(), place);
            all.push(Value::Nest([vec![head], rest].concat()));
            bytes = bytes.get(one.len().next_multiple_of(4)..).unwrap_or_default();
        }
        Value::List(all)
    }

    /// Decodes a value that contains no attributes.
    fn value(&self, bytes: &[u8], sort: &str, family: u8) -> Value {
        if let Some(name) = sort.strip_prefix('=') {
            let (fields, len) = self.fields(name, bytes);
            return match bytes.chunks(len.max(1)) {
                all if all.len() < 2 => Value::Fields(fields),
                all => {
                    Value::List(all.map(|one| Value::Fields(self.fields(name, one).0)).collect())
                }
            };
        }
        if let Some(name) = sort.strip_prefix("f.") {
            return Value::Flags(self.flag_names(name, uint(bytes)));
        }
        if let Some(name) = sort.strip_prefix("e.") {
            let (prefix, names) = self.named("enum", name).unwrap_or_default();
            let found = names.iter().find(|name| u64::from(name.number) == uint(bytes));
            return found
                .map_or(plain(bytes), |name| Value::Word(format!("{prefix}{}", name.text)));
        }
        match (sort, bytes.len()) {
            ("s", _) => Value::Text(crate::text::from_c(bytes).into_owned()),
            ("a", 4) if family == family::MPLS => labels(bytes),
            ("a", _) => message::ip(bytes).map_or(plain(bytes), |found| Value::Word(ip(found))),
            ("A", 16) => either(bytes),
            ("L", _) => labels(bytes),
            ("l", _) => Value::Word(hex_bytes(bytes, ":")),
            ("v", _) => {
                let of = bytes.get(..2).map_or(0, |family| uint(family) as u8);
                let rest = bytes.get(2..).unwrap_or_default();
                let gateway = message::ip(rest).map_or_else(|| hex_bytes(rest, ":"), ip);
                Value::Word(format!("{} {gateway}", family::name(of)))
            }
            ("i", 1..=8) => {
                let unused = 64 - 8 * bytes.len();
                Value::Number((uint(bytes) << unused) as i64 >> unused)
            }
            ("b", 1..=8) => plain(&reversed(bytes)),
            ("x", 1 | 2 | 4 | 8) => Value::Word(hex(uint(bytes))),
            ("bx", 1 | 2 | 4 | 8) => Value::Word(hex(uint(&reversed(bytes)))),
            _ => plain(bytes),
        }
    }

    /// Decodes a structure by its name. Returns `None` if the name is unknown or the length differs.
    pub fn structure(&self, name: &str, bytes: &[u8]) -> Option<Value> {
        let (fields, len) = self.fields(name, bytes);
        (len == bytes.len() && !fields.is_empty()).then_some(Value::Fields(fields))
    }

    /// Decodes a structure at the start of `bytes`; missing bytes are 0. Returns its members and its length.
    fn fields(&self, name: &str, bytes: &[u8]) -> (Vec<Member>, usize) {
        let (mut all, mut at) = (Vec::new(), 0);
        for Name { text, value, .. } in self.members(name) {
            let digits = value.find(|c: char| !c.is_ascii_digit()).unwrap_or(value.len());
            let (size, sort) = value.split_at(digits);
            let end = size.parse().map_or(bytes.len().max(at), |size: usize| at + size);
            let mut field = bytes.get(at..end.min(bytes.len())).unwrap_or_default().to_vec();
            field.resize(end - at, 0);
            at = end;
            if !text.is_empty() {
                all.push(Member { name: text.into(), value: self.value(&field, sort, 0) });
            }
        }
        (all, at)
    }

    /// Returns the names of bits: `IFF_UP`, `IFF_NOARP`; unnamed bits as a number.
    fn flag_names(&self, name: &str, mut bits: u64) -> Vec<String> {
        let (prefix, names) = self.named("flags", name).unwrap_or_default();
        let mut all = Vec::new();
        for name in names.iter().filter(|name| name.number < 64) {
            if bits & 1 << name.number != 0 {
                all.push(format!("{prefix}{}", name.text));
                bits &= !(1 << name.number);
            }
        }
        all.extend((bits != 0).then(|| hex(bits)));
        all
    }
}

/// Returns the text between two brackets.
fn within(text: &str, left: char, right: char) -> Option<&str> {
    text.strip_prefix(left)?.strip_suffix(right)
}

/// Decodes a native-endian number; of an unusual length, the bytes in hexadecimal.
fn plain(bytes: &[u8]) -> Value {
    match bytes.len() {
        0 => Value::Flag,
        1 | 2 | 4 => Value::Number(uint(bytes) as i64),
        8 => {
            i64::try_from(uint(bytes)).map_or_else(|_| Value::Word(hex(uint(bytes))), Value::Number)
        }
        _ => Value::Word(format!("0x{}", hex_bytes(bytes, ""))),
    }
}

/// Converts a big-endian number to native byte order.
fn reversed(bytes: &[u8]) -> Vec<u8> {
    match cfg!(target_endian = "little") {
        true => bytes.iter().rev().copied().collect(),
        false => bytes.to_vec(),
    }
}

/// Decodes an IPv4 or IPv6 address in a field of 16 bytes without a family.
fn either(bytes: &[u8]) -> Value {
    let (v4, rest) = bytes.split_at(4);
    let is_v4 = rest.iter().all(|byte| *byte == 0) && v4 != [0; 4];
    let short = if is_v4 { message::ip(v4) } else { message::ip(bytes) };
    Value::Word(ip(short.unwrap_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED))))
}

/// Decodes MPLS labels up to the one with the bottom-of-stack bit.
fn labels(bytes: &[u8]) -> Value {
    let label = |entry: &[u8; 4]| (u32::from_be_bytes(*entry) >> 12).to_string();
    Value::Word(bytes.as_chunks().0.iter().map(label).collect::<Vec<_>>().join("/"))
}
