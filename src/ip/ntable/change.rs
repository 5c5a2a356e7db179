//! `ip ntable change name NAME`

use crate::attr::nla_buf::NlaBuf;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Value, key};
use crate::cli::value::number;
use crate::error::{Error, Result, invalid};
use crate::netlink::Request;
use crate::netlink::uapi::neigh::{RTM_SETNEIGHTBL, ndta, ndtpa};
use crate::netlink::uapi::nlm::REPLACE;
use crate::session::Session;
use crate::text::word::exact;

/// What the line asks for.
#[derive(Default)]
pub struct Change {
    name: Option<String>,
    dev: Option<u32>,
    table: NlaBuf,
    parameters: NlaBuf,
}

/// A row that reads a number of 32 bits into an attribute of the table or of its parameters.
macro_rules! count {
    ($place:ident, $id:expr, $word:literal, $doc:literal) => {
        key(exact![$word], Value::Any, "NUMBER", $doc, |c, args, _| {
            let n: u32 = read(args, $word)?;
            c.$place.put($id, &n.to_ne_bytes());
            Ok(())
        })
    };
}

/// A row that reads milliseconds, a number of 64 bits.
macro_rules! time {
    ($place:ident, $id:expr, $word:literal, $doc:literal) => {
        key(exact![$word], Value::Any, "MSEC", $doc, |c, args, _| {
            let n: u64 = read(args, $word)?;
            c.$place.put($id, &n.to_ne_bytes());
            Ok(())
        })
    };
}

/// The keywords, in the order they are tried.
pub static KEYS: &[Key<Change>] = &[
    key(
        exact!["name"],
        Value::OneOf(&["arp_cache", "ndisc_cache"]),
        "NAME",
        "the table",
        |c, args, _| {
            let name = args.value()?;
            if c.name.is_some() {
                return Err(Error::Second { key: "NAME", value: name.into() });
            }
            c.name = Some(name.into());
            Ok(())
        },
    ),
    count!(table, ndta::THRESH1, "thresh1", "entries that are never cleaned up"),
    count!(table, ndta::THRESH2, "thresh2", "entries that are cleaned up after five seconds"),
    count!(table, ndta::THRESH3, "thresh3", "most entries"),
    time!(table, ndta::GC_INTERVAL, "gc_int", "between two cleanings"),
    key(exact!["dev"], Value::Dev, "IFNAME", "the parameters of this interface", |c, args, s| {
        c.dev = Some(s.links.required(args.value()?)?);
        Ok(())
    }),
    time!(
        parameters,
        ndtpa::BASE_REACHABLE_TIME,
        "base_reachable",
        "how long a neighbour stays reachable, about"
    ),
    time!(parameters, ndtpa::RETRANS_TIME, "retrans", "between two questions"),
    time!(parameters, ndtpa::GC_STALETIME, "gc_stale", "until a stale one is looked at"),
    time!(parameters, ndtpa::DELAY_PROBE_TIME, "delay_probe", "until a used stale one is asked"),
    count!(parameters, ndtpa::QUEUE_LEN, "queue", "packets that wait for an answer"),
    count!(parameters, ndtpa::APP_PROBES, "app_probes", "questions that a daemon asks"),
    count!(parameters, ndtpa::UCAST_PROBES, "ucast_probes", "questions to the neighbour"),
    count!(parameters, ndtpa::MCAST_PROBES, "mcast_probes", "questions to all"),
    count!(parameters, ndtpa::MCAST_REPROBES, "mcast_reprobes", "questions to all after those"),
    time!(parameters, ndtpa::ANYCAST_DELAY, "anycast_delay", "most delay for anycast addresses"),
    time!(parameters, ndtpa::PROXY_DELAY, "proxy_delay", "most delay of a proxy's answer"),
    count!(parameters, ndtpa::PROXY_QLEN, "proxy_queue", "questions that a proxy keeps"),
    time!(parameters, ndtpa::LOCKTIME, "locktime", "how long an entry stays as it is"),
];

fn read<T: TryFrom<u64>>(args: &mut Args, word: &str) -> Result<T> {
    number(args.value()?, format!("\"{word}\" value is invalid"))
}

/// Runs `ip ntable change`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut change = Change::default();
    grammar::read(KEYS, &mut change, args, s, |_, args, _| invalid(args.word(), "unknown"))?;
    let Some(name) = &change.name else { return Err(Error::Missing { key: "NAME" }) };
    if change.table.is_empty() && change.parameters.is_empty() {
        return Err(Error::fatal("Not enough information: changeable attributes required."));
    }
    let mut request = Request::new(RTM_SETNEIGHTBL, REPLACE, &[s.options.family, 0, 0, 0]);
    request.put_str(ndta::NAME, name);
    change.table.write(&mut request);
    if change.dev.is_some() || !change.parameters.is_empty() {
        request.nest(ndta::PARMS, |nest| {
            if let Some(index) = change.dev {
                nest.put_u32(ndtpa::IFINDEX, index);
            }
            change.parameters.write(nest);
        });
    }
    // In a batch the kernel's refusal ends all, even with -force.
    s.conn()?.request(request).map_err(Error::ending)
}
