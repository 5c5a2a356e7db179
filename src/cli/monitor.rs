//! Tables of `monitor`: a row is a keyword with the multicast groups that it joins and the messages that arrive on them.

use super::grammar::{Key, Spec};
use super::object::{Verb, verb};
use crate::netlink::uapi::family::UNSPEC;
use crate::text::word;

/// A row: a keyword that builds up a `W`, and messages that an `S` shows.
pub struct Source<W: 'static, S: 'static> {
    /// The keyword and what reading it does.
    pub key: Key<W>,
    /// Multicast groups (RTNLGRP_LINK and so on), each with the address family of its events; AF_UNSPEC if it has events of
    /// several families.
    pub groups: &'static [(u8, u32)],
    /// The messages.
    pub events: &'static [Event<S>],
}

/// Messages that are shown alike.
pub struct Event<S: 'static> {
    /// Message types: RTM_NEWLINK, RTM_DELLINK.
    pub types: &'static [u16],
    /// The length in bytes of the structure that such a message begins with; shorter messages are not shown.
    pub header: usize,
    /// What shows them.
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

    /// A keyword that selects no events of its own: `file`, `label`.
    pub const fn option(key: Key<W>) -> Self {
        Source::new(key, &[], &[])
    }

    /// The keyword.
    pub fn name(&self) -> &'static str {
        self.key.spec.words[0].text
    }

    /// The groups whose events may be of an address family; AF_UNSPEC means all.
    pub fn groups_of(&self, family: u8) -> impl Iterator<Item = u32> {
        let wanted = move |of: u8| family == UNSPEC || of == UNSPEC || of == family;
        self.groups.iter().filter(move |group| wanted(group.0)).map(|group| group.1)
    }
}

/// The keywords of a table, in its order.
pub const fn keys<W, S, const N: usize>(table: &'static [Source<W, S>; N]) -> [Key<W>; N] {
    let mut keys = [const { Key { spec: Spec::EMPTY, read: |_, _, _| Ok(()) } }; N];
    let mut i = 0;
    while i < N {
        keys[i] = Key { spec: table[i].key.spec, read: table[i].key.read };
        i += 1;
    }
    keys
}

/// The verbs of an object whose keywords may stand in any order: one for each keyword, otherwise as `like`.
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

/// The row that a word of the command line selects.
pub fn selected<W, S>(
    table: &'static [Source<W, S>],
    typed: &str,
) -> Option<&'static Source<W, S>> {
    table.iter().find(|source| word::any(source.key.spec.words, typed))
}

/// Message types are smaller than this: RTM_MAX (linux/rtnetlink.h) has grown to 123.
const TYPES: usize = 256;

/// A table of events by message type.
pub struct ByType<W: 'static, S: 'static> {
    table: &'static [Source<W, S>],
    /// The row of the first event of a type; behind the table for a type that has none.
    first: [u8; TYPES],
}

impl<W, S> ByType<W, S> {
    /// An index of a table.
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

    /// What the table says of a message type, in its order; `fits` decides between events of the same type.
    pub fn find(&self, kind: u16, fits: impl Fn(&S) -> bool) -> Option<&'static Event<S>> {
        let first = usize::from(*self.first.get(usize::from(kind))?);
        let mut events = self.table.get(first..)?.iter().flat_map(|source| source.events);
        events.find(|event| event.types.contains(&kind) && fits(&event.shown))
    }
}
