//! `ip tcp_metrics`: TCP metrics that the kernel caches per destination.

use crate::cli::address::{Prefix, prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key, specs};
use crate::cli::object::{Bare, Object, verb};
use crate::error::{Error, Result, refuse, warn};
use crate::netlink::generic::{Generic, HEADER};
use crate::netlink::uapi::family::{INET, INET6, UNSPEC};
use crate::netlink::{Message, Nlas, Request};
use crate::print::{Color, Printer, Val, format};
use crate::session::Session;
use crate::text::word::{exact, is_prefix, words};

/// The name of the generic netlink family.
const FAMILY: &str = "tcp_metrics";

const GET: u8 = 1;
const DEL: u8 = 2;

mod id {
    //! Attributes of an entry (linux/tcp_metrics.h).
    pub const ADDR_IPV4: u16 = 1;
    pub const ADDR_IPV6: u16 = 2;
    pub const AGE: u16 = 3;
    pub const VALS: u16 = 6;
    pub const FOPEN_MSS: u16 = 7;
    pub const FOPEN_SYN_DROPS: u16 = 8;
    pub const FOPEN_SYN_DROP_TS: u16 = 9;
    pub const FOPEN_COOKIE: u16 = 10;
    pub const SADDR_IPV4: u16 = 11;
    pub const SADDR_IPV6: u16 = 12;
    // Attributes nested in TCP_METRICS_ATTR_VALS.
    pub const RTT: u16 = 1;
    pub const RTTVAR: u16 = 2;
    pub const SSTHRESH: u16 = 3;
    pub const CWND: u16 = 4;
    pub const REORDERING: u16 = 5;
    pub const RTT_US: u16 = 6;
    pub const RTTVAR_US: u16 = 7;
}

/// The object `ip tcp_metrics`.
pub(super) static TCP_METRICS: Object = Object {
    words: words!["tcpmetrics", "tcp_metrics"],
    title: "ip tcp_metrics",
    doc: "show and delete TCP metrics that the kernel keeps for remote hosts",
    bare: Bare::Run(show),
    verbs: &[
        verb(words!["list", "lst", "show"], show)
            .keys(|| specs(KEYS))
            .operand("[ [ address ] PREFIX ]", &[Value::Address])
            .syntax("SELECTOR", &[&[("SELECTOR", "[ [ { address | addr } ] PREFIX ]")]])
            .doc("list TCP metrics of hosts"),
        verb(words!["delete", "remove"], delete)
            .keys(|| specs(KEYS))
            .operand("[ address ] ADDRESS", &[Value::Address])
            .doc("delete the TCP metrics of a host"),
        verb(words!["flush"], flush)
            .keys(|| specs(KEYS))
            .operand("[ [ address ] PREFIX ]", &[Value::Address])
            .syntax("SELECTOR", &[&[("SELECTOR", "[ [ { address | addr } ] PREFIX ]")]])
            .doc("delete the TCP metrics of all hosts in a prefix"),
    ],
    ..Object::PLAIN
};

/// The parsed command line.
#[derive(Default)]
struct Asked {
    address: Option<Prefix>,
    source: Option<Prefix>,
    /// Whether the command requires a single address instead of a prefix.
    one: bool,
}

static KEYS: &Keys<Asked> = &Keys::new(&[
    key(
        exact!["src", "source"],
        Value::Address,
        "ADDRESS",
        "select entries by this source address",
        |a, args, s| {
            let who = if args.word() == "src" { "src" } else { "source" };
            let text = args.value()?;
            a.source = Some(read(text, who, a.source.is_some(), true, s)?);
            Ok(())
        },
    ),
    key(
        exact!["address", "addr"],
        Value::Address,
        "PREFIX",
        "select entries by the address of the remote host",
        |a, args, s| {
            let who = if args.word() == "addr" { "addr" } else { "address" };
            args.value()?;
            set_address(a, args.word(), who, s)
        },
    ),
]);

fn set_address(a: &mut Asked, text: &str, who: &'static str, s: &Session) -> Result {
    a.address = Some(read(text, who, a.address.is_some(), a.one, s)?);
    Ok(())
}

fn read(text: &str, who: &'static str, again: bool, one: bool, s: &Session) -> Result<Prefix> {
    if is_prefix(text, "help") {
        return Err(TCP_METRICS.usage());
    }
    if again {
        return Err(Error::duplicate(who, text));
    }
    let found = prefix(text, s.options.family)?;
    if one && !is_host(&found) {
        let why = format!("Error: a specific IP address is expected rather than \"{text}\"");
        return Err(Error::refused(why).about(text));
    }
    Ok(found)
}

/// Whether a prefix is a single address.
fn is_host(prefix: &Prefix) -> bool {
    prefix.bits > 0 && prefix.bits == prefix.address.all_bits()
}

impl Asked {
    /// Reads the rest of the command line. As in the reference, the word after each value is ignored. Errors:
    /// `Unsupported protocol family: 7`
    fn read(one: bool, args: &mut Args, s: &Session) -> Result<Asked> {
        if !matches!(s.options.family, UNSPEC | INET | INET6) {
            return refuse(format!("Unsupported protocol family: {}", s.options.family));
        }
        let mut asked = Asked { one, ..Asked::default() };
        while let Some(typed) = args.next() {
            match grammar::find(KEYS, typed) {
                Some(key) => (key.read)(&mut asked, args, s)?,
                None => set_address(&mut asked, typed, "address", s)?,
            }
            args.next();
        }
        Ok(asked)
    }

    /// Returns the destination if it is a single address.
    fn host(&self) -> Option<&Prefix> {
        self.address.as_ref().filter(|prefix| is_host(prefix))
    }

    /// Appends the addresses of an entry to a request.
    fn put(&self, host: &Prefix, request: &mut Request) {
        put(request, id::ADDR_IPV4, id::ADDR_IPV6, host.address.bytes());
        if let Some(source) = &self.source {
            put(request, id::SADDR_IPV4, id::SADDR_IPV6, source.address.bytes());
        }
    }

    fn lets(&self, entry: &Nlas, family: u8) -> bool {
        let fits = |wanted: &Option<Prefix>, found: Option<&[u8]>| {
            wanted.as_ref().is_none_or(|prefix| {
                prefix.bits == 0
                    || found.is_some_and(|found| {
                        found.len() == prefix.address.bytes().len()
                            && prefix.address.shares(found, prefix.bits)
                    })
            })
        };
        let address = either(entry, id::ADDR_IPV4, id::ADDR_IPV6);
        let of_family = match family {
            INET => entry.has(id::ADDR_IPV4),
            INET6 => entry.has(id::ADDR_IPV6),
            _ => true,
        };
        of_family
            && fits(&self.address, address)
            && fits(&self.source, either(entry, id::SADDR_IPV4, id::SADDR_IPV6))
    }
}

fn put(request: &mut Request, v4: u16, v6: u16, address: &[u8]) {
    request.put(if address.len() == 4 { v4 } else { v6 }, address);
}

fn either<'a>(entry: &Nlas<'a>, v4: u16, v6: u16) -> Option<&'a [u8]> {
    entry.get(v4).or_else(|| entry.get(v6))
}

/// Runs `ip tcp_metrics show`. A single destination is queried; otherwise all entries are dumped and filtered.
fn show(s: &Session, args: &mut Args) -> Result {
    let asked = Asked::read(false, args, s)?;
    let mut generic = s.family(FAMILY)?;
    if let Some(host) = asked.host() {
        let mut request = generic.new_request(GET);
        asked.put(host, &mut request);
        return generic.conn.get(request, |message| {
            s.printer().document(|p| {
                p.object(None, |p| entry(message, p));
                Ok(())
            })
        });
    }
    let list = generic.list(GET);
    s.printer().document(|p| {
        generic.conn.dump(list, |message| {
            if asked.lets(&message.attributes(HEADER), s.options.family) {
                p.object(None, |p| entry(message, p));
            }
            Ok(())
        })
    })
}

/// Runs `ip tcp_metrics delete`.
fn delete(s: &Session, args: &mut Args) -> Result {
    let asked = Asked::read(true, args, s)?;
    let Some(host) = asked.host() else { return Err(Error::missing("address")) };
    let mut generic = s.family(FAMILY)?;
    let mut request = generic.new_request(DEL);
    asked.put(host, &mut request);
    generic.conn.request(request)
}

/// Runs `ip tcp_metrics flush`. Without a filter one request deletes all entries; otherwise each entry of the list is
/// deleted.
fn flush(s: &Session, args: &mut Args) -> Result {
    let asked = Asked::read(false, args, s)?;
    let mut generic = s.family(FAMILY)?;
    let everything = asked.address.as_ref().is_none_or(|prefix| prefix.bits == 0)
        && asked.source.is_none()
        && s.options.family == UNSPEC;
    if everything || asked.host().is_some() {
        let mut request = generic.new_request(DEL);
        if let Some(host) = asked.host() {
            asked.put(host, &mut request);
        }
        return generic.conn.request(request);
    }
    for round in 0..s.options.loops.max(1) {
        let batch = listed(&mut generic, &asked, s)?;
        if batch.is_empty() {
            if round == 0 {
                warn("Nothing to flush.");
            }
            break;
        }
        for mut request in batch {
            generic.conn.post(request.finish(0))?;
        }
    }
    Ok(())
}

/// Builds a request to delete each entry that the filter accepts.
fn listed(generic: &mut Generic, asked: &Asked, s: &Session) -> Result<Vec<Request>> {
    let mut batch = Vec::new();
    let (list, empty) = (generic.list(GET), generic.new_request(DEL));
    generic.conn.dump(list, |message| {
        let entry = message.attributes(HEADER);
        if asked.lets(&entry, s.options.family) {
            let mut request = empty.clone();
            for wanted in [id::ADDR_IPV4, id::ADDR_IPV6, id::SADDR_IPV4, id::SADDR_IPV6] {
                if let Some(address) = entry.get(wanted) {
                    request.put(wanted, address);
                }
            }
            batch.push(request);
        }
        Ok(())
    })?;
    Ok(batch)
}

/// Prints an entry.
fn entry(message: &Message, p: &mut Printer) {
    let nlas = message.attributes(HEADER);
    if let Some(ip) =
        either(&nlas, id::ADDR_IPV4, id::ADDR_IPV6).and_then(crate::netlink::message::ip)
    {
        let color = Color::of_ip(ip);
        p.put_in(color, "dst", "", ip, "");
    }
    if let Some(age) = nlas.uint(id::AGE) {
        seconds("age", " age ", age as f64 / 1e3, "sec", p);
    }
    if let Some(values) = nlas.nest(id::VALS) {
        metrics(&values, p);
    }
    p.put_some("fopen_miss", " fo_mss ", nlas.u16(id::FOPEN_MSS), "");
    if let Some(drops) = nlas.u16(id::FOPEN_SYN_DROPS) {
        p.put("fopen_syn_drops", " fo_syn_drops ", drops, "");
        if let Some(ago) = nlas.uint(id::FOPEN_SYN_DROP_TS) {
            seconds("fopen_syn_drop_ts", "/", ago as f64 / 1e3, "sec ago", p);
        }
    }
    if let Some(cookie) = nlas.get(id::FOPEN_COOKIE) {
        p.put("fo_cookie", " fo_cookie ", &format::hex_bytes(cookie, ""), "");
    }
    let source = either(&nlas, id::SADDR_IPV4, id::SADDR_IPV6);
    p.put_some("source", " source ", source.and_then(crate::netlink::message::ip), "");
    p.end();
}

fn metrics(values: &Nlas, p: &mut Printer) {
    let there = |id: u16| values.u32(id).filter(|value| *value != 0);
    p.put_some("ssthresh", " ssthresh ", there(id::SSTHRESH), "");
    p.put_some("cwnd", " cwnd ", there(id::CWND), "");
    p.put_some("reordering", " reordering ", there(id::REORDERING), "");
    // The values are scaled by 8 and 4. If the kernel does not report microseconds, milliseconds are used.
    let time = |fine: u16, coarse: u16, shift: u32| {
        let coarse = || there(coarse).map(|time| u64::from(time) * 1000);
        there(fine).map(u64::from).or_else(coarse).map(|time| time >> shift)
    };
    for (key, time) in
        [("rtt", time(id::RTT_US, id::RTT, 3)), ("rttvar", time(id::RTTVAR_US, id::RTTVAR, 2))]
    {
        if let Some(time) = time {
            let json = short_float(time as f64 / 1e6);
            p.both(key, Val::Raw(&json), &format!(" {key} {time}us"));
        }
    }
}

fn seconds(key: &str, before: &str, time: f64, after: &str, p: &mut Printer) {
    let json = short_float(time);
    p.both(key, Val::Raw(&json), &format!("{before}{time:.3}{after}"));
}

/// Formats a number as `%g` of printf(3): six significant digits, without trailing zeros.
fn short_float(value: f64) -> String {
    let text = format!("{value:.5e}");
    let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if !(-4..6).contains(&exponent) {
        let digits = digits.trim_end_matches('0').trim_end_matches('.');
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{digits}e{sign}{:02}", exponent.unsigned_abs());
    }
    let text = format!("{value:.*}", usize::try_from(5 - exponent).unwrap_or(0));
    match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').into(),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    use super::short_float;

    #[test]
    fn floats_as_printf_writes_them() {
        for (value, text) in
            [(1.64, "1.64"), (3.3e-5, "3.3e-05"), (0.0, "0"), (123456.7, "123457"), (2.0, "2")]
        {
            assert_eq!(short_float(value), text);
        }
    }
}
