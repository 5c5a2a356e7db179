//! `ip mptcp monitor`: events of MPTCP connections and subflows.

use super::{FAMILY, MPTCP};
use crate::cli::args::Args;
use crate::error::{Error, Result};
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::query::generic;
use crate::query::moment::Moment;
use crate::session::Session;

/// The names of events, by generic netlink command (MPTCP_EVENT_*).
const EVENTS: &[(u8, &str)] = &[
    (1, "CREATED"),
    (2, "ESTABLISHED"),
    (3, "CLOSED"),
    (6, "ANNOUNCED"),
    (7, "REMOVED"),
    (10, "SF_ESTABLISHED"),
    (11, "SF_CLOSED"),
    (13, "SF_PRIO"),
    (15, "LISTENER_CREATED"),
    (16, "LISTENER_CLOSED"),
];

/// The format of an attribute.
enum How {
    Number,
    /// A signed 32-bit number.
    Signed,
    /// A big-endian port number.
    Port,
    Address,
    /// A number; in text, hexadecimal with at least this number of digits.
    Hex(usize),
}

/// The attributes (linux/mptcp.h) in the order of the output.
const ATTRIBUTES: &[(u16, &str, How)] = &[
    (1, " token=", How::Hex(8)),
    (4, " remid=", How::Number),
    (3, " locid=", How::Number),
    (5, " saddr4=", How::Address),
    (7, " daddr4=", How::Address),
    (6, " saddr6=", How::Address),
    (8, " daddr6=", How::Address),
    (9, " sport=", How::Port),
    (10, " dport=", How::Port),
    (11, " backup=", How::Number),
    (12, " error=", How::Number),
    (13, " flags=", How::Hex(0)),
    (14, " timeout=", How::Number),
    (15, " ifindex=", How::Signed),
    (16, " reset_reason=", How::Number),
    (17, " reset_flags=0x", How::Hex(0)),
];

/// Runs `ip mptcp monitor`. Returns when the reader of stdout exits.
pub fn run(s: &Session, args: &mut Args) -> Result {
    if let Some(typed) = args.next() {
        return Err(MPTCP.refuse(s, typed));
    }
    let mut p = s.printer();
    let done = generic::listen(s, FAMILY, "mptcp_pm_events", "mptcp", &mut |command, nlas| {
        p.infallible_event(|p| {
            Moment::show(&s.options, p);
            tell(command, nlas, p);
        });
        p.flush();
    });
    done.map_err(|error: Error| error.with_code(255))
}

/// Prints an event. Of an unknown event only the number is printed.
fn tell(command: u8, nlas: &Nlas, p: &mut Printer) {
    let Some((_, name)) = EVENTS.iter().find(|event| event.0 == command) else {
        return p.both("event", command, &format!("[UNKNOWN {command}]\n"));
    };
    p.both("event", &name.to_ascii_lowercase(), &format!("[{name:>16}]"));
    for (id, label, how) in ATTRIBUTES.iter().filter(|row| nlas.has(row.0)) {
        let number = nlas.uint(*id).unwrap_or_default();
        let key = label.trim_matches([' ', '=']).trim_end_matches("=0x");
        p.text(label);
        match how {
            How::Number => p.put(key, "", number, ""),
            How::Signed => p.put(key, "", number as i32, ""),
            How::Port => p.put(key, "", nlas.be16(*id).unwrap_or_default(), ""),
            How::Address => p.put_some(key, "", nlas.ip(*id), ""),
            How::Hex(digits) => p.both(key, number, &format!("{number:0digits$x}")),
        }
    }
    p.end();
}
