//! Socket states: their words in filters, and their names in the output.

use crate::netlink::uapi::sock_diag::tcp;
use crate::text::word::texts_of;

/// A set of states, as a bit mask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct States(pub u32);

impl States {
    /// The empty set.
    pub const NONE: States = States(0);

    const fn one(state: u8) -> States {
        States(1 << state)
    }
    const fn with(self, other: States) -> States {
        States(self.0 | other.0)
    }
    const fn without(self, other: States) -> States {
        States(self.0 & !other.0)
    }
    /// Whether a state is in the set.
    pub fn has(self, state: u8) -> bool {
        1u32.checked_shl(state.into()).is_some_and(|bit| self.0 & bit != 0)
    }
    /// Adds states.
    pub fn add(&mut self, others: States) {
        *self = self.with(others);
    }
    /// Removes states.
    pub fn remove(&mut self, others: States) {
        *self = self.without(others);
    }
    /// Whether the set contains exactly one state. Then the column State is omitted.
    pub fn is_single(self) -> bool {
        self.0.count_ones() == 1
    }
}

/// All states.
pub const ALL: States = States(0x3fff);
/// -l: listening and unconnected sockets.
pub const LISTENING: States = LISTEN.with(CLOSED);
/// Sockets of connectionless tables.
pub const CLOSED: States = States::one(tcp::CLOSE);
/// Connected UDP and raw sockets.
pub const ESTABLISHED: States = States::one(tcp::ESTABLISHED);
/// -B
pub const BOUND_INACTIVE: States = States::one(tcp::BOUND_INACTIVE);
/// The default states of TIPC sockets.
pub const TIPC: States = LISTENING.with(ESTABLISHED);
/// The default states.
pub const CONNECTED: States = ALL.without(LISTENING).without(BUCKET);

const LISTEN: States = States::one(tcp::LISTEN);
const BUCKET: States = States::one(tcp::SYN_RECV).with(States::one(tcp::TIME_WAIT));

/// The operands of `state` and `exclude` that the manual names.
const WORDS: [(&str, States); 17] = [
    ("all", ALL),
    ("connected", ALL.without(LISTENING)),
    ("synchronized", ALL.without(LISTENING).without(States::one(tcp::SYN_SENT))),
    ("bucket", BUCKET),
    ("big", ALL.without(BUCKET)),
    ("established", ESTABLISHED),
    ("syn-sent", States::one(tcp::SYN_SENT)),
    ("syn-recv", States::one(tcp::SYN_RECV)),
    ("fin-wait-1", States::one(tcp::FIN_WAIT1)),
    ("fin-wait-2", States::one(tcp::FIN_WAIT2)),
    ("time-wait", States::one(tcp::TIME_WAIT)),
    ("closed", CLOSED),
    ("close-wait", States::one(tcp::CLOSE_WAIT)),
    ("last-ack", States::one(tcp::LAST_ACK)),
    ("listening", LISTEN),
    ("closing", States::one(tcp::CLOSING)),
    ("bound-inactive", BOUND_INACTIVE),
];

/// Further operands that the reference accepts.
const ALIASES: &[(&str, States)] = &[
    ("syn-rcv", States::one(tcp::SYN_RECV)),
    ("close", CLOSED),
    ("unconnected", CLOSED),
    ("unknown", States::one(0)),
];

/// The words of [`WORDS`], for completions.
pub const OFFERED: &[&str] = &texts_of!(WORDS, 0);

/// Returns the states for a word; upper and lower case are equal.
pub fn of_word(word: &str) -> Option<States> {
    let mut all = WORDS.iter().chain(ALIASES);
    all.find(|row| row.0.eq_ignore_ascii_case(word)).map(|row| row.1)
}

/// The names of states in the output, by number.
const NAMES: [&str; 14] = [
    "UNKNOWN",
    "ESTAB",
    "SYN-SENT",
    "SYN-RECV",
    "FIN-WAIT-1",
    "FIN-WAIT-2",
    "TIME-WAIT",
    "UNCONN",
    "CLOSE-WAIT",
    "LAST-ACK",
    "LISTEN",
    "CLOSING",
    "UNDEF",
    "UNDEF",
];

/// Returns the name of a state in the output.
pub fn name(state: u8) -> &'static str {
    NAMES.get(usize::from(state)).copied().unwrap_or("UNDEF")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups() {
        assert_eq!(CONNECTED, States(0x3b37));
        assert_eq!(LISTENING, States(0x480));
        assert_eq!(of_word("Synchronized"), Some(States(0x3b7b)));
        assert_eq!(of_word("big"), Some(States(0x3fb7)));
        assert!(!ALL.has(40));
        assert_eq!(of_word("unconnected"), Some(CLOSED));
        assert!(OFFERED.iter().all(|word| of_word(word).is_some()));
    }
}
