//! `ip ntable change name NAME`

use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::cli::value::number;
use crate::error::{Error, Result, invalid};
use crate::netlink::Request;
use crate::netlink::uapi::neigh::{RTM_SETNEIGHTBL, ndta, ndtpa};
use crate::netlink::uapi::nlm::REPLACE;
use crate::session::Session;
use crate::text::word::exact;

/// The size of `struct ndtmsg` in bytes.
const HEADER: usize = 4;
/// The maximum length of NDTA_PARMS in bytes: the size of the reference's buffer.
const LONGEST: usize = 1024;

/// The parsed command line.
pub(super) struct NtableChange {
    has_name: bool,
    /// Whether the command line changes anything.
    changes: bool,
    /// The attributes of the table, in the order of the command line.
    table: Request,
    /// The attributes nested in NDTA_PARMS.
    parameters: Request,
}

/// A keyword with a 32-bit number, an attribute of the table or of its parameters.
macro_rules! count {
    ($place:ident, $id:expr, $word:literal, $name:literal, $doc:literal) => {
        key(exact![$word], Value::Any, $name, $doc, |c, args, _| {
            let n: u32 = read(args, $word)?;
            c.$place.put_u32($id, n);
            c.changes = true;
            Ok(())
        })
    };
}

/// A keyword with a time in milliseconds, a 64-bit number.
macro_rules! time {
    ($place:ident, $id:expr, $word:literal, $doc:literal) => {
        key(exact![$word], Value::Any, "MSEC", $doc, |c, args, _| {
            let n: u64 = read(args, $word)?;
            c.$place.put($id, &n.to_ne_bytes());
            c.changes = true;
            Ok(())
        })
    };
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<NtableChange> = &Keys::new(&[
    key(
        exact!["name"],
        Value::OneOf(&["arp_cache", "ndisc_cache"]),
        "NAME",
        "neighbour table to change: ARP (arp_cache) or IPv6 neighbour discovery (ndisc_cache)",
        |c, args, _| {
            let name = args.value()?;
            if c.has_name {
                return Err(Error::second("NAME", name));
            }
            c.has_name = true;
            c.table.put_str(ndta::NAME, name);
            Ok(())
        },
    ),
    count!(
        table,
        ndta::THRESH1,
        "thresh1",
        "VAL",
        "number of entries below which nothing is cleaned up (default 128)"
    ),
    count!(
        table,
        ndta::THRESH2,
        "thresh2",
        "VAL",
        "number of entries above which old entries are cleaned up (default 512)"
    ),
    count!(
        table,
        ndta::THRESH3,
        "thresh3",
        "VAL",
        "maximum number of entries in the table (default 1024)"
    ),
    time!(
        table,
        ndta::GC_INTERVAL,
        "gc_int",
        "interval between clean-ups in milliseconds (default 30000)"
    ),
    key(
        exact!["dev"],
        Value::Dev,
        "DEV",
        "interface whose parameters change; without one, the default for new interfaces",
        |c, args, s| {
            let index = s.links.required(args.value()?)?;
            c.parameters.put_u32(ndtpa::IFINDEX, index);
            Ok(())
        },
    ),
    time!(
        parameters,
        ndtpa::BASE_REACHABLE_TIME,
        "base_reachable",
        "base of the time in milliseconds that a neighbour counts as reachable (default 30000)"
    ),
    time!(
        parameters,
        ndtpa::RETRANS_TIME,
        "retrans",
        "interval between probes in milliseconds (default 1000)"
    ),
    time!(
        parameters,
        ndtpa::GC_STALETIME,
        "gc_stale",
        "time in milliseconds until a stale entry may be deleted (default 60000)"
    ),
    time!(
        parameters,
        ndtpa::DELAY_PROBE_TIME,
        "delay_probe",
        "delay in milliseconds before a stale entry in use is probed (default 5000)"
    ),
    count!(
        parameters,
        ndtpa::QUEUE_LEN,
        "queue",
        "LEN",
        "maximum number of packets that wait for a neighbour entry (default 101)"
    ),
    count!(
        parameters,
        ndtpa::APP_PROBES,
        "app_probes",
        "VAL",
        "number of probes that are left to a user space daemon (default 0)"
    ),
    count!(
        parameters,
        ndtpa::UCAST_PROBES,
        "ucast_probes",
        "VAL",
        "number of unicast probes before an entry fails (default 3)"
    ),
    count!(
        parameters,
        ndtpa::MCAST_PROBES,
        "mcast_probes",
        "VAL",
        "number of multicast probes before an entry fails (default 3)"
    ),
    count!(
        parameters,
        ndtpa::MCAST_REPROBES,
        "mcast_reprobes",
        "VAL",
        "number of multicast probes after unicast probes failed (default 0)"
    ),
    time!(
        parameters,
        ndtpa::ANYCAST_DELAY,
        "anycast_delay",
        "maximum delay of answers for anycast addresses in milliseconds (default 1000)"
    ),
    time!(
        parameters,
        ndtpa::PROXY_DELAY,
        "proxy_delay",
        "maximum delay of proxy answers in milliseconds (default 800)"
    ),
    count!(
        parameters,
        ndtpa::PROXY_QLEN,
        "proxy_queue",
        "LEN",
        "maximum number of requests that wait for a proxy answer (default 64)"
    ),
    time!(
        parameters,
        ndtpa::LOCKTIME,
        "locktime",
        "minimum time in milliseconds between changes of an entry (default 1000 for ARP, 0 for IPv6)"
    ),
]);

fn read<T: TryFrom<u64>>(args: &mut Args, word: &str) -> Result<T> {
    number(args.value()?, format!("\"{word}\" value is invalid"))
}

/// Runs `ip ntable change`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut change = NtableChange {
        has_name: false,
        changes: false,
        table: Request::attributes_of(RTM_SETNEIGHTBL, HEADER),
        parameters: Request::nested(LONGEST, 0),
    };
    grammar::read(KEYS, &mut change, args, s, |_, args, _| invalid(args.word(), "unknown"))?;
    if !change.has_name {
        return Err(Error::missing("NAME"));
    }
    if !change.changes {
        return Err(Error::fatal("Not enough information: changeable attributes required."));
    }
    let mut request = Request::new(RTM_SETNEIGHTBL, REPLACE, &[s.options.family, 0, 0, 0]);
    request.append(change.table.bytes());
    if !change.parameters.bytes().is_empty() {
        request.put(ndta::PARMS, change.parameters.bytes());
    }
    // The kernel's refusal ends a batch, even with -force.
    s.conn()?.request(request).map_err(Error::ending)
}
