//! The names of messages and attributes, from `names.txt`. That file documents its notation.

use std::collections::BTreeMap;

/// The whole text.
const TEXT: &str = include_str!("names.txt");

/// The lines of `names.txt`.
pub struct Tables {
    messages: Vec<(&'static str, &'static str, &'static str, &'static str)>,
    /// The rest of each line of `names.txt`, by the first two words of the line.
    lines: BTreeMap<(&'static str, &'static str), &'static str>,
}

/// A named number.
#[derive(Clone, Copy)]
pub struct Name {
    /// The number.
    pub number: u32,
    /// The name, without the prefix of its set.
    pub text: &'static str,
    /// The type of the value.
    pub value: &'static str,
}

/// The description of a message type.
pub struct MessageType {
    /// The name, without a prefix.
    pub name: &'static str,
    /// The structure that is the header of the message.
    pub header: &'static str,
    /// The set of attributes.
    pub set: &'static str,
}

impl Tables {
    /// Parses `names.txt`.
    pub fn new() -> Self {
        let mut all = Tables { messages: Vec::new(), lines: BTreeMap::new() };
        for line in TEXT.lines().filter(|line| !line.starts_with('#')) {
            let (sort, rest) = line.split_once(' ').unwrap_or_default();
            let (name, rest) = rest.split_once(' ').unwrap_or_default();
            match sort {
                "message" => {
                    let (header, rest) = rest.split_once(' ').unwrap_or_default();
                    let (set, names) = rest.split_once(' ').unwrap_or_default();
                    all.messages.push((name, header, set, names));
                }
                "same" => {
                    let other = all.lines.get(&("set", rest)).copied().unwrap_or_default();
                    all.lines.insert(("set", name), other);
                }
                _ => drop(all.lines.insert((sort, name), rest)),
            }
        }
        all
    }

    /// Returns the description of a message type. `protocol` is for example `ROUTE` or `XFRM`.
    pub fn message(&self, protocol: &str, kind: u16) -> Option<MessageType> {
        let of_protocol = self.messages.iter().filter(|message| message.0 == protocol);
        of_protocol.into_iter().find_map(|(_, header, set, text)| {
            let name = names(text, 1).find(|name| name.number == kind.into())?.text;
            Some(MessageType { name, header, set })
        })
    }

    /// Returns the prefix and the names of a `set`, of the commands of a `family`, of `flags` or of an `enum`.
    pub fn named(&self, sort: &str, name: &str) -> Option<(&'static str, Vec<Name>)> {
        let text: &'static str = self.lines.get(&(sort, name))?;
        let (prefix, text) = text.split_once(' ').unwrap_or((text, ""));
        Some((prefix, names(text, u32::from(sort == "set")).collect()))
    }

    /// The members of a structure.
    pub fn members(&self, name: &str) -> impl Iterator<Item = Name> + use<> {
        let of_i386 = self.lines.get(&("i386", name)).filter(|_| cfg!(target_arch = "x86"));
        let text: Option<&&'static str> = of_i386.or_else(|| self.lines.get(&("struct", name)));
        names(text.copied().unwrap_or_default(), 0)
    }
}

/// Parses `BROADCAST:l 5=MTU …`; the first name without a number has the number `first`.
fn names(text: &'static str, first: u32) -> impl Iterator<Item = Name> {
    let mut next = first;
    text.split_whitespace().map(move |item| {
        let told =
            item.split_once('=').and_then(|(number, item)| Some((number.parse().ok()?, item)));
        let (number, item) = told.unwrap_or((next, item));
        next = number + 1;
        let (text, value) = item.split_once(':').unwrap_or((item, ""));
        Name { number, text, value }
    })
}
