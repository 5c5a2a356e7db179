//! `ip ntable show`

use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::cli::value::keep;
use crate::error::{Result, invalid};
use crate::netlink::message::{u16_at, u32_at, u64_at};
use crate::netlink::uapi::family;
use crate::netlink::uapi::neigh::{RTM_GETNEIGHTBL, ndta, ndtpa};
use crate::netlink::{Message, Nlas, Request};
use crate::print::{Color, Printer, Val};
use crate::query::links;
use crate::query::local_time::local_time;
use crate::session::Session;
use crate::text::word::exact;

/// The size of `struct ndtmsg` in bytes.
const HEADER: usize = 4;

/// The filter of neighbour tables.
#[derive(Default)]
pub(super) struct NtableFilter {
    /// Only the parameters of this interface; 0 selects the defaults, which belong to no interface.
    dev: Option<u32>,
    name: Option<String>,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<NtableFilter> = &Keys::new(&[
    key(
        exact!["dev"],
        Value::Dev,
        "DEV",
        "show only parameters of this interface",
        |f, args, s| {
            let name = args.value()?;
            f.dev = match name {
                "none" => Some(0),
                _ => s.links.index(name),
            };
            if f.dev.is_none() { invalid(name, "\"DEV\" is invalid") } else { Ok(()) }
        },
    ),
    key(
        exact!["name"],
        Value::OneOf(&["arp_cache", "ndisc_cache"]),
        "NAME",
        "show only this neighbour table",
        |f, args, _| keep(&mut f.name, args),
    ),
]);

/// Runs `ip ntable show`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut filter = NtableFilter::default();
    grammar::read(KEYS, &mut filter, args, s, |_, args, _| invalid(args.word(), "unknown"))?;
    // The kernel repeats the limits of a table in each datagram. Its size depends on earlier datagrams of the socket,
    // so the same requests as the reference's are sent before.
    links::learn_all(s)?;
    let request = Request::dump(RTM_GETNEIGHTBL, &[s.options.family, 0, 0, 0]);
    s.printer().document(|p| {
        s.conn()?.dump(request, |message| {
            let nlas = message.attributes(HEADER);
            if filter.lets(message, &nlas, s) {
                p.entry(|p| show(message, &nlas, p, s));
            }
            Ok(())
        })
    })
}

impl NtableFilter {
    fn lets(&self, message: &Message, nlas: &Nlas, s: &Session) -> bool {
        let [family, ..] = message.header::<HEADER>();
        let index = nlas.nest(ndta::PARMS).and_then(|nest| nest.u32(ndtpa::IFINDEX)).unwrap_or(0);
        let name = nlas.str(ndta::NAME).unwrap_or_default();
        (s.options.family == family::UNSPEC || family == s.options.family)
            && self.dev.is_none_or(|dev| index == dev)
            && self.name.as_ref().is_none_or(|wanted| name == *wanted)
    }
}

fn show(message: &Message, nlas: &Nlas, p: &mut Printer, s: &Session) {
    let [family, ..] = message.header::<HEADER>();
    p.put("family", "", family::name(family), " ");
    if let Some(name) = nlas.str(ndta::NAME) {
        p.put("name", "", &name, " ");
    }
    p.line();
    limits(nlas, p);
    if let Some(config) = nlas.get(ndta::CONFIG).filter(|_| s.options.stats > 0) {
        self::config(config, p);
    }
    if let Some(nest) = nlas.nest(ndta::PARMS) {
        parameters(&nest, p, s);
    }
    if let Some(stats) = nlas.get(ndta::STATS).filter(|_| s.options.stats > 0) {
        statistics(stats, p);
    }
    p.end();
}

/// Prints `key value ` for each attribute that is present.
fn numbers(nlas: &Nlas, keys: &[(&str, &'static str, u16)], p: &mut Printer) {
    for (key, label, id) in keys {
        // iproute2 6.15 does not know this attribute, so it is printed only if it is not 0.
        let told = nlas.uint(*id).filter(|n| *n != 0 || *key != "mcast_reprobes");
        if let Some(n) = told {
            p.field(key, label, n);
        }
    }
}

fn limits(nlas: &Nlas, p: &mut Printer) {
    const KEYS: [(&str, &str, u16); 4] = [
        ("thresh1", "thresh1", ndta::THRESH1),
        ("thresh2", "thresh2", ndta::THRESH2),
        ("thresh3", "thresh3", ndta::THRESH3),
        ("gc_interval", "gc_int", ndta::GC_INTERVAL),
    ];
    if KEYS.iter().any(|key| nlas.has(key.2)) {
        p.text("    ");
        numbers(nlas, &KEYS, p);
        p.line();
    }
}

/// The lines of the parameters of an interface.
const PARAMETERS: [&[(&str, &str, u16)]; 4] = [
    &[
        ("refcnt", "refcnt", ndtpa::REFCNT),
        ("reachable", "reachable", ndtpa::REACHABLE_TIME),
        ("base_reachable", "base_reachable", ndtpa::BASE_REACHABLE_TIME),
        ("retrans", "retrans", ndtpa::RETRANS_TIME),
    ],
    &[
        ("gc_stale", "gc_stale", ndtpa::GC_STALETIME),
        ("delay_probe", "delay_probe", ndtpa::DELAY_PROBE_TIME),
        ("queue", "queue", ndtpa::QUEUE_LEN),
    ],
    &[
        ("app_probes", "app_probes", ndtpa::APP_PROBES),
        ("ucast_probes", "ucast_probes", ndtpa::UCAST_PROBES),
        ("mcast_probes", "mcast_probes", ndtpa::MCAST_PROBES),
        ("mcast_reprobes", "mcast_reprobes", ndtpa::MCAST_REPROBES),
    ],
    &[
        ("anycast_delay", "anycast_delay", ndtpa::ANYCAST_DELAY),
        ("proxy_delay", "proxy_delay", ndtpa::PROXY_DELAY),
        ("proxy_queue", "proxy_queue", ndtpa::PROXY_QLEN),
        ("locktime", "locktime", ndtpa::LOCKTIME),
    ],
];

fn parameters(nlas: &Nlas, p: &mut Printer, s: &Session) {
    if let Some(index) = nlas.u32(ndtpa::IFINDEX) {
        p.text("    dev ");
        p.put_in(Color::Ifname, "dev", "", &s.links.name(index), " ");
        p.line();
    }
    for keys in PARAMETERS {
        p.text("    ");
        numbers(nlas, keys, p);
        p.line();
    }
}

/// Prints a `struct ndt_config`.
fn config(config: &[u8], p: &mut Printer) {
    p.put("key_length", "    config key_len ", u16_at(config, 0), " ");
    p.put("entry_size", "entry_size ", u16_at(config, 2), " ");
    p.put("entries", "entries ", u32_at(config, 4), " ");
    p.line();
    for (key, before, at) in
        [("last_flush", "        last_flush ", 8), ("last_rand", "last_rand ", 12)]
    {
        p.put(key, before, &ago(u32_at(config, at)), " ");
    }
    p.line();
    p.put("hash_rnd", "        hash_rnd ", u32_at(config, 16), " ");
    let mask = u32_at(config, 20);
    p.both("hash_mask", Val::Hex(mask.into()), &format!("hash_mask {mask:08x} "));
    p.put("hash_chain_gc", "hash_chain_gc ", u32_at(config, 24), " ");
    p.put("proxy_qlen", "proxy_qlen ", u32_at(config, 28), " ");
    p.line();
}

/// The lines of `struct ndt_stats`, in the order of its members.
const STATISTICS: [&[&str]; 5] = [
    &["allocs", "destroys", "hash_grows"],
    &["res_failed", "lookups", "hits"],
    &["rcv_probes_mcast", "rcv_probes_ucast"],
    &["periodic_gc_runs", "forced_gc_runs"],
    &["table_fulls"],
];

fn statistics(stats: &[u8], p: &mut Printer) {
    let mut at = 0;
    for (i, keys) in STATISTICS.iter().enumerate() {
        p.text(if i == 0 { "    stats " } else { "    " });
        for key in *keys {
            p.field(key, key, u64_at(stats, at));
            at += 8;
        }
        p.line();
    }
}

/// Formats the local time `milliseconds` ago.
fn ago(milliseconds: u32) -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let then = now.unwrap_or_default().as_secs() as i64 - i64::from(milliseconds / 1000);
    let [year, month, day, hour, minute, second] = local_time(then);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
}
