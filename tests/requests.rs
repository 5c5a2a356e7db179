//! Every request that rip sends in the golden cases, read by an independent reader: netlink-packet-route.

mod support;

use std::io::{Write, stderr};
use std::path::Path;
use std::process::ExitCode;

use netlink_packet_core::NetlinkMessage;
use netlink_packet_route::RouteNetlinkMessage;
use support::Result;
use support::case::Case;
use support::job::Want;
use support::suite::{self, Suite};
use support::tools::Tool;
use support::trace::{self, Sent};

/// Message types that netlink-packet-route does not know.
const UNKNOWN: &[(u16, &str)] = &[];

/// What the crate says of requests that are wrong on purpose: the reference sends them as they are, and the kernel refuses.
const WRONG: &[(&str, &str)] = &[
    ("Invalid IFA_LOCAL", "an address of no length, `any`"),
    ("Invalid IFA_BROADCAST", "a broadcast address of the other family"),
    ("Invalid IFA_ANYCAST", "an anycast address of the other family"),
    ("Invalid MAC address", "a link address of another length"),
];

const REQUESTS: Suite = Suite { tools: &[Tool::Rip], want: Want::Requests };

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|_| {}));
    let run = || suite::requirements().map(|()| REQUESTS.run(check));
    match suite::errand().unwrap_or_else(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            let _ = writeln!(stderr(), "{e}");
            ExitCode::FAILURE
        }
    }
}

/// The case's file if each of its requests decodes and is written back as it was.
fn check(suite: &Suite, path: &Path) -> Result<String> {
    let case = Case::read(path)?;
    let seen = suite.result(&case, path, Tool::Rip)?;
    let wrong: Vec<String> = trace::messages(&seen)?.iter().filter_map(complaint).collect();
    match wrong.is_empty() {
        true => Ok(std::fs::read_to_string(path)?),
        false => Err(wrong.join("\n").into()),
    }
}

/// What is wrong with a request, if something is.
fn complaint(sent: &Sent) -> Option<String> {
    let kind = u16::from_ne_bytes([sent.bytes[4], sent.bytes[5]]);
    if sent.protocol != "ROUTE" || UNKNOWN.iter().any(|(unknown, _)| *unknown == kind) {
        return None;
    }
    let message = match NetlinkMessage::<RouteNetlinkMessage>::deserialize(&sent.bytes) {
        Ok(message) => message,
        Err(e) if WRONG.iter().any(|(why, _)| format!("{e:?}").contains(why)) => return None,
        Err(e) => {
            return Some(format!("type {kind} is not understood: {e:?}\n{:02x?}", sent.bytes));
        }
    };
    // Some kinds the crate reads well and cannot write: it counts their name's NUL once too few.
    let again = std::panic::catch_unwind(|| emitted(&message)).ok()?;
    if again == sent.bytes {
        return None;
    }
    // The crate ends names with a NUL where rip (as the reference) does not, and writes 2 as 1 where it is a truth: what is read must be the same.
    match NetlinkMessage::deserialize(&again) {
        Ok(second) if second.payload == message.payload => None,
        _ => Some(format!(
            "type {kind} is written back otherwise\n{:02x?}\n{again:02x?}\n{message:?}",
            sent.bytes
        )),
    }
}

fn emitted(message: &NetlinkMessage<RouteNetlinkMessage>) -> Vec<u8> {
    let mut bytes = vec![0; message.buffer_len()];
    message.serialize(&mut bytes);
    bytes
}
