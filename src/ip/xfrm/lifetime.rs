//! `limit LIMIT NUMBER`: the lifetime of a state or a policy.

use super::out::Out;
use super::set;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Value};
use crate::cli::value::number;
use crate::error::{Result, invalid};
use crate::netlink::message::u64_at;
use crate::print::Val;
use crate::session::Session;
use crate::text::word::exact;

/// The limits, in the order of `struct xfrm_lifetime_cfg`.
pub(super) static LIMITS: &[&str] = &[
    "byte-soft",
    "byte-hard",
    "packet-soft",
    "packet-hard",
    "time-soft",
    "time-hard",
    "time-use-soft",
    "time-use-hard",
];

/// The keyword `limit`.
pub const fn key<T>(doc: &'static str, read: fn(&mut T, &mut Args, &Session) -> Result) -> Key<T> {
    grammar::key(exact!["limit"], Value::OneOf(LIMITS), "LIMIT NUMBER", doc, read)
}

/// Sets the defaults: no limit of bytes and packets (XFRM_INF), and times of 0.
pub(in crate::ip) fn unlimited(into: &mut [u8], at: usize) {
    set(into, at, &[0xff; 32]);
}

/// Reads one limit into the `struct xfrm_lifetime_cfg` at offset `at`.
pub fn read(into: &mut [u8], at: usize, args: &mut Args) -> Result {
    let name = args.value()?;
    let Some(place) = super::place(LIMITS, name) else {
        return invalid(name, "LIMIT value is invalid");
    };
    let limit: u64 = number(args.value()?, format!("value after \"{name}\" is invalid"))?;
    set(into, at + 8 * usize::from(place), &limit.to_ne_bytes());
    Ok(())
}

/// Prints the limits and the current usage: `struct xfrm_lifetime_cfg` and `struct xfrm_lifetime_cur` at offset `at`.
pub fn show(info: &[u8], at: usize, out: &mut Out) {
    let field = |place: usize| u64_at(info, at + 8 * place);
    out.begin("\tlifetime config:").line();
    out.object(Some("limits"), |out| {
        for (place, [soft, hard], unit) in BY_AMOUNT {
            show_limit(out.begin("\t  limit: soft "), soft, field(*place)).text(unit);
            show_limit(out.text(", hard "), hard, field(place + 1)).text(unit).line();
        }
        for (before, place, [soft, hard]) in BY_TIME {
            out.begin(before).number(soft, field(*place)).text("(sec), hard ");
            out.number(hard, field(place + 1)).text("(sec)").line();
        }
    });
    out.begin("\tlifetime current:").line();
    out.object(Some("current"), |out| {
        out.begin("\t  ").number("bytes", field(8)).text("(bytes), ");
        out.number("packets", field(9)).text("(packets)").line();
        out.begin("\t  add ").time("add_time", field(10)).text(" use ");
        out.time("use_time", field(11)).line();
    });
}

/// The limits of bytes and packets: index of the soft limit, JSON keys, and unit.
const BY_AMOUNT: &[(usize, [&str; 2], &str)] =
    &[(0, ["byte_soft", "byte_hard"], "(bytes)"), (2, ["packet_soft", "packet_hard"], "(packets)")];

/// The limits of time: the beginning of the line, index of the soft limit, and JSON keys.
const BY_TIME: &[(&str, usize, [&str; 2])] = &[
    ("\t  expire add: soft ", 4, ["time_soft", "time_hard"]),
    ("\t  expire use: soft ", 6, ["time_use_soft", "time_use_hard"]),
];

/// Prints a limit. No limit is null in JSON.
fn show_limit<'o, 's>(out: &'o mut Out<'s>, key: &str, limit: u64) -> &'o mut Out<'s> {
    match limit {
        u64::MAX => out.both(key, Val::Null, "(INF)"),
        limit => out.number(key, limit),
    }
}
