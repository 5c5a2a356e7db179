//! The tables of sockets, the address families, and how options select both.

use super::states::{self, States};
use crate::netlink::uapi::family::{INET, INET6, NETLINK, PACKET, TIPC, UNIX, VSOCK, XDP};
use crate::text::word::texts_of;

/// A table of sockets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// TCP.
    Tcp,
    /// Multipath TCP.
    Mptcp,
    /// UDP.
    Udp,
    /// Raw IP.
    Raw,
    /// DCCP.
    Dccp,
    /// SCTP.
    Sctp,
    /// Unix stream sockets.
    UnixStream,
    /// Unix datagram sockets.
    UnixDgram,
    /// Unix seqpacket sockets.
    UnixSeqpacket,
    /// Packet sockets of type SOCK_RAW.
    PacketRaw,
    /// Packet sockets of type SOCK_DGRAM.
    PacketDgram,
    /// Netlink sockets.
    Netlink,
    /// vsock stream sockets.
    VsockStream,
    /// vsock datagram sockets.
    VsockDgram,
    /// TIPC.
    Tipc,
    /// XDP.
    Xdp,
}

/// A set of tables, as a bit mask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tables(u32);

impl Tables {
    /// The empty set.
    pub const NONE: Tables = Tables(0);

    const fn of(tables: &[Table]) -> Tables {
        let (mut bits, mut at) = (0, 0);
        while at < tables.len() {
            bits |= 1 << tables[at] as u32;
            at += 1;
        }
        Tables(bits)
    }
    /// Whether the sets have a common table.
    pub fn intersects(self, others: Tables) -> bool {
        self.0 & others.0 != 0
    }
    /// Whether a table is in the set.
    pub fn has(self, table: Table) -> bool {
        self.intersects(Tables::of(&[table]))
    }
    /// Adds tables.
    pub fn add(&mut self, others: Tables) {
        self.0 |= others.0;
    }
    /// Removes tables.
    pub fn remove(&mut self, others: Tables) {
        self.0 &= !others.0;
    }
    /// The number of tables in the set.
    pub fn count(self) -> u32 {
        self.0.count_ones()
    }
}

/// A set of address families, as a bit mask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Families(u64);

impl Families {
    /// The set of one family.
    pub const fn one(family: u8) -> Families {
        Families(1 << family)
    }
    /// Whether a family is in the set.
    pub fn has(self, family: u8) -> bool {
        self.0 & Families::one(family).0 != 0
    }
    /// Adds families.
    pub fn add(&mut self, others: Families) {
        self.0 |= others.0;
    }
}

const UNIX_TABLES: Tables =
    Tables::of(&[Table::UnixStream, Table::UnixDgram, Table::UnixSeqpacket]);
const PACKET_TABLES: Tables = Tables::of(&[Table::PacketRaw, Table::PacketDgram]);
const VSOCK_TABLES: Tables = Tables::of(&[Table::VsockStream, Table::VsockDgram]);
const INET_TABLES: Tables =
    Tables::of(&[Table::Tcp, Table::Mptcp, Table::Udp, Table::Raw, Table::Dccp, Table::Sctp]);
const WITHOUT_CONNECTIONS: Tables =
    Tables(PACKET_TABLES.0 | Tables::of(&[Table::Netlink, Table::Xdp, Table::UnixDgram]).0);
const CONNECTED_TABLES: Tables = Tables(
    VSOCK_TABLES.0
        | Tables::of(&[
            Table::Tcp,
            Table::Mptcp,
            Table::Dccp,
            Table::Sctp,
            Table::UnixStream,
            Table::UnixSeqpacket,
        ])
        .0,
);
/// All tables except TIPC. As in the reference, TIPC sockets are shown only on request.
const ALL: Tables = Tables(
    INET_TABLES.0
        | UNIX_TABLES.0
        | PACKET_TABLES.0
        | VSOCK_TABLES.0
        | Tables::of(&[Table::Netlink, Table::Xdp]).0,
);

/// A family of -f: its number, its word, its tables, and the states that are shown by default.
struct Family {
    number: u8,
    word: &'static str,
    tables: Tables,
    states: States,
}

/// The families of -f.
const FAMILIES: &[Family] = &[
    Family { number: INET, word: "inet", tables: INET_TABLES, states: states::CONNECTED },
    Family { number: INET6, word: "inet6", tables: INET_TABLES, states: states::CONNECTED },
    Family { number: PACKET, word: "link", tables: PACKET_TABLES, states: states::CLOSED },
    Family { number: UNIX, word: "unix", tables: UNIX_TABLES, states: states::CONNECTED },
    Family {
        number: NETLINK,
        word: "netlink",
        tables: Tables::of(&[Table::Netlink]),
        states: states::CLOSED,
    },
    Family { number: VSOCK, word: "vsock", tables: VSOCK_TABLES, states: states::CONNECTED },
    Family { number: TIPC, word: "tipc", tables: Tables::of(&[Table::Tipc]), states: states::TIPC },
    Family { number: XDP, word: "xdp", tables: Tables::of(&[Table::Xdp]), states: states::CLOSED },
];

/// The words of -f.
pub const FAMILY_WORDS: &[&str] = &texts_of!(FAMILIES, word);

/// The words of -A that the manual names, and their tables.
const WORDS: [(&str, Tables); 20] = [
    ("all", ALL),
    ("inet", INET_TABLES),
    ("tcp", Tables::of(&[Table::Tcp])),
    ("mptcp", Tables::of(&[Table::Mptcp])),
    ("udp", Tables::of(&[Table::Udp])),
    ("raw", Tables::of(&[Table::Raw])),
    ("unix", UNIX_TABLES),
    ("unix_dgram", Tables::of(&[Table::UnixDgram])),
    ("unix_stream", Tables::of(&[Table::UnixStream])),
    ("unix_seqpacket", Tables::of(&[Table::UnixSeqpacket])),
    ("packet", PACKET_TABLES),
    ("packet_raw", Tables::of(&[Table::PacketRaw])),
    ("packet_dgram", Tables::of(&[Table::PacketDgram])),
    ("netlink", Tables::of(&[Table::Netlink])),
    ("dccp", Tables::of(&[Table::Dccp])),
    ("sctp", Tables::of(&[Table::Sctp])),
    ("vsock_stream", Tables::of(&[Table::VsockStream])),
    ("vsock_dgram", Tables::of(&[Table::VsockDgram])),
    ("tipc", Tables::of(&[Table::Tipc])),
    ("xdp", Tables::of(&[Table::Xdp])),
];

/// Further words of -A that the reference accepts.
const ALIASES: &[(&str, Tables)] = &[
    ("vsock", VSOCK_TABLES),
    ("u_str", Tables::of(&[Table::UnixStream])),
    ("u_dgr", Tables::of(&[Table::UnixDgram])),
    ("u_seq", Tables::of(&[Table::UnixSeqpacket])),
    ("p_raw", Tables::of(&[Table::PacketRaw])),
    ("p_dgr", Tables::of(&[Table::PacketDgram])),
    ("v_str", Tables::of(&[Table::VsockStream])),
    ("v_dgr", Tables::of(&[Table::VsockDgram])),
];

/// The words of [`WORDS`], for completions.
pub const TABLE_WORDS: &[&str] = &texts_of!(WORDS, 0);

/// Returns the tables of a word of -A.
pub fn of_word(word: &str) -> Option<Tables> {
    WORDS.iter().chain(ALIASES).find(|row| row.0 == word).map(|row| row.1)
}

/// Returns the number of a word of -f.
pub fn family(word: &str) -> Option<u8> {
    FAMILIES.iter().find(|family| family.word == word).map(|family| family.number)
}

/// Returns the families that the sockets of `tables` may have.
fn families_of(tables: Tables) -> Families {
    let mut all = Families::default();
    for family in FAMILIES.iter().filter(|family| family.tables.intersects(tables)) {
        all.add(Families::one(family.number));
    }
    all
}

/// The selected sockets.
#[derive(Clone, Copy, Debug, Default)]
pub struct Choice {
    /// The tables.
    pub tables: Tables,
    /// The families.
    pub families: Families,
    /// The states.
    pub states: States,
    /// The default family of addresses in the filter.
    pub preferred: u8,
    /// Whether an option selected a table or a family.
    is_made: bool,
    /// Whether -A selected tables.
    is_queried: bool,
}

impl Choice {
    /// Applies an option such as -t: selects a table and its default states.
    pub fn add_table(&mut self, table: Table) {
        self.add_tables(Tables::of(&[table]));
    }

    /// Starts the value of a -A. The first -A discards the tables selected so far.
    pub fn begin_query(&mut self) {
        if !std::mem::replace(&mut self.is_queried, true) {
            self.tables = Tables::NONE;
        }
        self.is_made = true;
    }

    /// Selects tables and their default states.
    pub fn add_tables(&mut self, tables: Tables) {
        self.tables.add(tables);
        self.is_made = true;
        for (of, states) in [
            (Tables::of(&[Table::Udp, Table::Raw]), states::ESTABLISHED),
            (WITHOUT_CONNECTIONS, states::CLOSED),
            (Tables::of(&[Table::Tipc]), states::TIPC),
            (CONNECTED_TABLES, states::CONNECTED),
        ] {
            if tables.intersects(of) {
                self.states.add(states);
            }
        }
    }

    /// Removes the tables of a word of -A that begins with `!`.
    pub fn remove_tables(&mut self, tables: Tables) {
        self.tables.remove(tables);
    }

    /// Applies an option such as -4 or -f: selects a family and its default states.
    pub fn add_family(&mut self, number: u8) {
        if let Some(family) = FAMILIES.iter().find(|family| family.number == number) {
            self.states.add(family.states);
        }
        self.families.add(Families::one(number));
        self.preferred = number;
        self.is_made = true;
    }

    /// Restricts the selection to a family, for an address in the filter that states its family.
    pub fn restrict_to(&mut self, number: u8) {
        self.families = Families::default();
        self.add_family(number);
    }

    /// Whether the selection includes any of these tables, and this family.
    pub fn lists(&self, tables: &[Table], family: u8) -> bool {
        self.tables.intersects(Tables::of(tables)) && self.families.has(family)
    }

    /// The selected families of inet sockets: the last selected family if
    /// that is AF_INET or AF_INET6, else both.
    pub fn inet_families(&self) -> impl Iterator<Item = u8> {
        let preferred = self.preferred;
        let is_wanted =
            move |family: &u8| !matches!(preferred, INET | INET6) || *family == preferred;
        [INET, INET6].into_iter().filter(is_wanted)
    }

    /// Whether the selection includes inet sockets.
    pub fn has_inet(&self) -> bool {
        self.families.has(INET) || self.families.has(INET6)
    }

    /// Completes the selection: adds `states` if given, the defaults of everything that no option selected, the
    /// families of the selected tables, and the tables of the selected families.
    pub fn complete(&mut self, states: States) {
        if states != States::NONE {
            self.states = states;
        } else if self.states == States::NONE {
            self.states = states::CONNECTED;
        }
        if !self.is_made {
            self.tables = ALL;
            self.families = families_of(ALL);
            return;
        }
        for (_, tables) in WORDS.iter().filter(|row| row.1.count() == 1) {
            let families = families_of(*tables);
            if self.tables.intersects(*tables) && self.families.0 & families.0 == 0 {
                self.families.add(families);
            }
        }
        for family in FAMILIES {
            let is_wanted = self.families.has(family.number);
            if is_wanted && !self.tables.intersects(family.tables) {
                self.tables.add(family.tables);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_and_tables_complete_each_other() {
        let mut choice = Choice::default();
        choice.add_table(Table::Tcp);
        choice.add_family(UNIX);
        choice.complete(States::NONE);
        assert!(choice.tables.has(Table::Tcp) && choice.tables.has(Table::UnixDgram));
        assert!(!choice.tables.has(Table::Udp));
        assert!(choice.families.has(INET) && choice.families.has(INET6));
        let mut choice = Choice::default();
        choice.add_family(INET);
        choice.complete(States::NONE);
        assert!(choice.tables.has(Table::Udp) && !choice.families.has(INET6));
        for word in FAMILY_WORDS {
            assert!(family(word).is_some(), "{word}");
        }
        assert!(TABLE_WORDS.iter().all(|word| of_word(word).is_some()));
    }
}
