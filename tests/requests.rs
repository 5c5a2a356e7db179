//! Every request that rip sends in the golden cases, read by an independent reader: netlink-packet-route.

mod support;

use std::path::Path;
use std::process::ExitCode;

use support::case::Case;
use support::job::Want;
use support::suite::{self, Suite};
use support::trace::{self, Sent};
use support::{Result, compare, dissect, reader};

/// What the crate does not read, or reads wrongly, by a part of its own words.
const EXCUSED: &[(&str, &str)] = &[
    (
        "Invalid IFA_LOCAL",
        "an address of no length, `any`: the reference sends it, and the kernel refuses",
    ),
    ("Invalid IFLA_VXLAN_LOCAL6", "likewise, behind a remote address of IPv6"),
    ("Invalid IFLA_IPTUN_6RD_PREFIX", "likewise"),
    ("Invalid IFA_BROADCAST", "a broadcast address of the other family, likewise"),
    ("Invalid IFA_ANYCAST", "an anycast address of the other family, likewise"),
    ("Invalid IP address. Expected 4 or 16 bytes", "`any` as the end of a tunnel, likewise"),
    ("Invalid IFAL_ADDRESS", "a label for `any`, likewise"),
    ("invalid NDA_DST value []", "a neighbour `any`, likewise"),
    ("Invalid FRA_SRC value []", "`from all`: an address of no length, likewise"),
    ("Invalid FRA_DST value []", "`to all`, likewise"),
    ("IPv6 address payload []", "a tunnel's end `any`, likewise"),
    ("expecting 4 for IPv4 address", "`via any`, likewise"),
    (
        "failed to parse link message NLAs caused by buffer has length 0",
        "a port of a bridge with no option, which the kernel takes",
    ),
    ("Invalid UTF-8 sequence", "a name may be any bytes"),
    ("Invalid MAC address", "a link address of another length, likewise"),
    (
        "not preceded by an IFLA_INFO_PORT_KIND",
        "it wants the port's kind, as the kernel tells it; a request has the kind's name",
    ),
    (
        "range end index",
        "it writes the name of a kind without the NUL that it has counted, or the other way round",
    ),
];

/// Types of messages that the crate does not know.
const UNKNOWN: &[(u16, &str)] = &[
    (82, "RTM_GETNETCONF"),
    (84, "RTM_NEWMDB"),
    (85, "RTM_DELMDB"),
    (86, "RTM_GETMDB"),
    (95, "RTM_SETSTATS"),
    (104, "RTM_NEWNEXTHOP"),
    (105, "RTM_DELNEXTHOP"),
    (106, "RTM_GETNEXTHOP"),
    (108, "RTM_NEWLINKPROP"),
    (109, "RTM_DELLINKPROP"),
    (112, "RTM_NEWVLAN"),
    (114, "RTM_GETVLAN"),
    (118, "RTM_GETNEXTHOPBUCKET"),
    (120, "RTM_NEWTUNNEL"),
    (121, "RTM_DELTUNNEL"),
    (122, "RTM_GETTUNNEL"),
];

/// Other protocols than route netlink, which the crate is not for.
const OTHERS: &[(&str, &str)] = &[
    ("GENERIC", "`ip tcp_metrics`, `mptcp`, `sr` …"),
    ("XFRM", "`ip xfrm`"),
    ("SOCK_DIAG", "`ss`"),
];

const REQUESTS: Suite = Suite { tools: &suite::BOTH, want: Want::Requests };

fn main() -> ExitCode {
    support::main(|| REQUESTS.run(check))
}

/// The case's file if rip sends what the reference sends, and each of its requests decodes and is written back as it was.
fn check(suite: &Suite, path: &Path) -> Result<String> {
    let file = std::fs::read_to_string(path)?;
    // One that is known to differ sends other requests, too.
    let case = Case::read(path)?;
    if case.todo {
        return Ok(file);
    }
    let wrong = suite.beside(path, |reference, rip| {
        let [reference, rip] = [trace::runs(reference)?, trace::runs(rip)?];
        let mut wrong: Vec<String> =
            rip.iter().flat_map(|run| &run.sent).filter_map(complaint).collect();
        wrong.extend(compare::differences(&reference, &rip, case.since_7));
        Ok((!wrong.is_empty()).then(|| wrong.join("\n")))
    })?;
    match wrong {
        None => Ok(file),
        Some(wrong) => Err(wrong.into()),
    }
}

/// What is wrong with a request, if something is.
fn complaint(sent: &Sent) -> Option<String> {
    if sent.protocol != "ROUTE" {
        let known = OTHERS.iter().any(|(protocol, _)| *protocol == sent.protocol);
        return (!known).then(|| format!("a request to {}", sent.protocol));
    }
    let kind = u16::from_ne_bytes([sent.bytes[4], sent.bytes[5]]);
    if UNKNOWN.iter().any(|(unknown, _)| *unknown == kind) {
        return None;
    }
    let told = |what: &str, why: &str| {
        let excused = EXCUSED.iter().any(|(words, _)| why.contains(words));
        (!excused).then(|| format!("{what}: {why}\n  {}", dissect::line(sent)))
    };
    let message = match reader::read(sent) {
        Ok(message) => message,
        Err(why) => return told("not read", &why),
    };
    let again = match reader::write(&message) {
        Ok(again) if again == sent.bytes => return None,
        Ok(again) => again,
        Err(why) => return told("not written", &why),
    };
    // The crate ends names with a NUL where rip (as the reference) does not, and writes 2 as 1 where it is a truth: what is read must be the same.
    match reader::read(&Sent { bytes: again, ..sent.clone() }) {
        Ok(second) if second.payload == message.payload => None,
        other => told("written otherwise", &format!("{other:?}\n  {message:?}")),
    }
}
