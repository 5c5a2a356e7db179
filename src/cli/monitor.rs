//! Tables of `monitor`: a row is a keyword with the multicast groups that it joins and the messages of these groups.

use super::grammar::{Key, Spec};
use super::object::{Verb, verb};
use crate::netlink::uapi::family::UNSPEC;
use crate::text::word;

/// A row: a keyword, which changes the options `W`, and events, whose messages `S` prints.
pub struct Source<W: 'static, S: 'static> {
    /// The keyword and its reader.
    pub key: Key<W>,
    /// The multicast groups (RTNLGRP_LINK etc.), each with the address family of its events; AF_UNSPEC for several
    /// families.
    pub groups: &'static [(u8, u32)],
    /// The events.
    pub events: &'static [Event<S>],
}

/// Messages that are printed by the same function.
pub struct Event<S: 'static> {
    /// The message types, such as RTM_NEWLINK and RTM_DELLINK.
    pub types: &'static [u16],
    /// The size of the header in bytes. Shorter messages are not printed.
    pub header: usize,
    /// Prints a message.
    pub shown: S,
}

impl<W, S> Source<W, S> {
    /// A keyword that selects events.
    pub const fn new(
        key: Key<W>,
        groups: &'static [(u8, u32)],
        events: &'static [Event<S>],
    ) -> Self {
        Source { key, groups, events }
    }

    /// A keyword that selects no events, such as `file` or `label`.
    pub const fn option(key: Key<W>) -> Self {
        Source::new(key, &[], &[])
    }

    /// The keyword.
    pub fn name(&self) -> &'static str {
        self.key.spec.words[0].text
    }

    /// Returns the groups with events of an address family; AF_UNSPEC selects all.
    pub fn groups_of(&self, family: u8) -> impl Iterator<Item = u32> {
        let wanted = move |of: u8| family == UNSPEC || of == UNSPEC || of == family;
        self.groups.iter().filter(move |group| wanted(group.0)).map(|group| group.1)
    }
}

/// Returns the keywords of a table in order.
pub const fn keys<W, S, const N: usize>(table: &'static [Source<W, S>; N]) -> [Key<W>; N] {
    let mut keys = [const { Key { spec: Spec::EMPTY, read: |_, _, _| Ok(()) } }; N];
    let mut i = 0;
    while i < N {
        keys[i] = Key { spec: table[i].key.spec, read: table[i].key.read };
        i += 1;
    }
    keys
}

/// Returns verbs for an object whose keywords may be in any order: one verb per keyword, otherwise like `like`.
pub const fn verbs<W, const N: usize>(
    keys: &'static [Key<W>; N],
    like: &'static Verb,
) -> [Verb; N] {
    let mut verbs = [const { verb(&[], |_, _| Ok(())) }; N];
    let mut i = 0;
    while i < N {
        verbs[i] = Verb { words: keys[i].spec.words, doc: keys[i].spec.doc, ..*like };
        i += 1;
    }
    verbs
}

/// Returns the row that a word selects.
pub fn selected<W, S>(
    table: &'static [Source<W, S>],
    typed: &str,
) -> Option<&'static Source<W, S>> {
    table.iter().find(|source| word::any(source.key.spec.words, typed))
}

/// The upper limit of message types. RTM_MAX (linux/rtnetlink.h) is 123.
const TYPES: usize = 256;

/// An index of events by message type.
pub struct ByType<W: 'static, S: 'static> {
    table: &'static [Source<W, S>],
    /// For each message type, the index of the first row; the number of rows if there is none.
    first: [u8; TYPES],
}

impl<W, S> ByType<W, S> {
    /// Builds the index of a table.
    pub const fn new(table: &'static [Source<W, S>]) -> Self {
        let mut first = [table.len() as u8; TYPES];
        let mut row = table.len();
        while row > 0 {
            row -= 1;
            let mut event = 0;
            while event < table[row].events.len() {
                let types = table[row].events[event].types;
                let mut i = 0;
                while i < types.len() {
                    first[types[i] as usize] = row as u8;
                    i += 1;
                }
                event += 1;
            }
        }
        ByType { table, first }
    }

    /// Returns the first event for a message type for which `fits` is true.
    pub fn find(&self, kind: u16, fits: impl Fn(&S) -> bool) -> Option<&'static Event<S>> {
        let first = usize::from(*self.first.get(usize::from(kind))?);
        let mut events = self.table.get(first..)?.iter().flat_map(|source| source.events);
        events.find(|event| event.types.contains(&kind) && fits(&event.shown))
    }
}
