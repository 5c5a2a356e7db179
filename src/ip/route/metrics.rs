//! The metrics of a route: `mtu 1400 rtt lock 30ms`. One table defines parsing and output.

use super::values::{Time, time};
use crate::cli::args::Args;
use crate::cli::value::number;
use crate::error::{Error, Result, invalid};
use crate::netlink::Request;
use crate::netlink::message::{Nlas, u32_at};
use crate::netlink::uapi::route::{rta, rtax};
use crate::print::format::general;
use crate::print::{Printer, Val};
use crate::text::number::unsigned;
use crate::text::word::{Word, exact, words};

/// The type of a metric.
#[derive(Clone, Copy)]
enum Kind {
    /// A number up to this maximum.
    Number(u32),
    /// 0 or 1.
    Switch,
    /// A time in units of 1/N milliseconds, where N is this number.
    Time(u32),
    /// A bit mask, as names of bits.
    Features,
    /// The name of a congestion control algorithm.
    Algorithm,
}

/// A metric.
#[derive(Clone, Copy)]
pub struct Metric {
    id: u16,
    /// The keyword.
    pub words: &'static [Word],
    /// The value in the notation of the usage. `[lock]` means that the metric can be locked.
    pub value_name: &'static str,
    /// A one-line description.
    pub doc: &'static str,
    /// The key in JSON.
    key: &'static str,
    /// The name in error messages.
    said: &'static str,
    kind: Kind,
}

/// A metric with the same name in all places.
const fn metric(
    id: u16,
    words: &'static [Word],
    kind: Kind,
    value_name: &'static str,
    doc: &'static str,
) -> Metric {
    let name = words[0].text;
    Metric { id, words, value_name, doc, key: name, said: name, kind }
}

impl Metric {
    /// The name in text output.
    fn label(&self) -> &'static str {
        self.words[0].text
    }

    /// Whether `lock` can precede the value.
    fn may_be_locked(&self) -> bool {
        self.value_name.starts_with("[lock]")
    }
}

const ANY: Kind = Kind::Number(u32::MAX);

/// The metrics in the order of their numbers, which is the order of the output.
const METRICS: &[Metric] = &[
    metric(
        rtax::MTU,
        exact!["mtu"],
        ANY,
        "[lock] NUMBER",
        "path MTU in bytes; lock turns off path MTU discovery",
    ),
    metric(
        rtax::WINDOW,
        words!["window"],
        ANY,
        "[lock] NUMBER",
        "maximum TCP window that is announced, in bytes",
    ),
    metric(
        rtax::RTT,
        exact!["rtt"],
        Kind::Time(8),
        "[lock] TIME; TIME := NUMBER[s|ms]",
        "initial estimate of the round trip time; a number without a unit counts 1/8 ms",
    ),
    metric(
        rtax::RTTVAR,
        words!["rttvar"],
        Kind::Time(4),
        "[lock] TIME; TIME := NUMBER[s|ms]",
        "initial variance of the round trip time; a number without a unit counts 1/4 ms",
    ),
    metric(
        rtax::SSTHRESH,
        words!["ssthresh"],
        ANY,
        "[lock] NUMBER",
        "initial slow start threshold of TCP, in segments",
    ),
    metric(
        rtax::CWND,
        words!["cwnd"],
        ANY,
        "[lock] NUMBER",
        "maximum congestion window of TCP, in segments; needs lock",
    ),
    Metric {
        said: "mss",
        ..metric(
            rtax::ADVMSS,
            exact!["advmss"],
            ANY,
            "[lock] NUMBER",
            "maximum segment size (MSS) that TCP announces, in bytes",
        )
    },
    metric(
        rtax::REORDERING,
        words!["reordering"],
        ANY,
        "[lock] NUMBER",
        "maximum reordering that TCP expects, in packets",
    ),
    metric(
        rtax::HOPLIMIT,
        exact!["hoplimit"],
        Kind::Number(255),
        "[lock] NUMBER",
        "hop limit of packets to the destination",
    ),
    metric(
        rtax::INITCWND,
        words!["initcwnd"],
        ANY,
        "[lock] NUMBER",
        "initial congestion window of TCP, in segments",
    ),
    metric(
        rtax::FEATURES,
        words!["features"],
        Kind::Features,
        "FEATURES := { ecn | tcp_usec_ts }",
        "features of connections: explicit congestion notification, microsecond timestamps",
    ),
    metric(
        rtax::RTO_MIN,
        exact!["rto_min"],
        Kind::Time(1),
        "TIME",
        "minimum retransmission timeout of TCP, in milliseconds unless a unit follows",
    ),
    metric(
        rtax::INITRWND,
        words!["initrwnd"],
        ANY,
        "[lock] NUMBER",
        "initial receive window of TCP, in segments",
    ),
    metric(
        rtax::QUICKACK,
        words!["quickack"],
        Kind::Switch,
        "BOOL := { 1 | 0 }",
        "acknowledge TCP segments at once (1) or with the usual delay (0)",
    ),
    Metric {
        key: "congestion",
        ..metric(
            rtax::CC_ALGO,
            words!["congctl"],
            Kind::Algorithm,
            "[lock] NAME",
            "TCP congestion control algorithm of connections",
        )
    },
    metric(
        rtax::FASTOPEN_NO_COOKIE,
        words!["fastopen_no_cookie"],
        Kind::Switch,
        "BOOL := { 1 | 0 }",
        "accept TCP Fast Open without a cookie (1) or not (0)",
    ),
];

/// Returns the metric with this number (RTAX_MTU etc.).
pub const fn of(id: u16) -> Metric {
    let mut at = 0;
    while METRICS[at].id != id {
        at += 1;
    }
    METRICS[at]
}

/// The names of features.
const FEATURE_NAMES: &[(&str, u32)] = &[("ecn", 1), ("tcp_usec_ts", 1 << 4)];

/// The maximum length of RTA_METRICS in bytes: the size of the reference's buffer.
const LONGEST: usize = 256;

/// The metrics of a command line.
pub(super) struct Metrics {
    /// The values in the order of the command line.
    values: Request,
    /// The metrics that the kernel must not change, as a bit mask by number.
    locked: u32,
}

impl Default for Metrics {
    fn default() -> Self {
        Metrics { values: Request::nested(LONGEST, 0), locked: 0 }
    }
}

impl Metrics {
    /// Appends RTA_METRICS to a request if there are metrics.
    pub fn write(mut self, request: &mut Request) {
        if self.values.bytes().is_empty() {
            return;
        }
        if self.locked != 0 {
            self.values.put_u32(rtax::LOCK, self.locked);
        }
        request.put(rta::METRICS, self.values.bytes());
    }

    /// Reads the value of a metric; the keyword has already been consumed.
    pub fn read(&mut self, metric: &Metric, args: &mut Args) -> Result {
        let mut text = args.value()?;
        if metric.may_be_locked() && text == "lock" {
            self.locked |= 1 << metric.id;
            text = args.value()?;
        }
        let wrong = || Error::invalid(text, format!("\"{}\" value is invalid\n", metric.said));
        let value: u32 = match metric.kind {
            Kind::Number(max) => unsigned(text).filter(|n| *n <= max).ok_or_else(wrong)?,
            Kind::Switch => switch(metric, text)?,
            Kind::Time(scale) => self.time(metric, text, scale).ok_or_else(wrong)?,
            Kind::Features => feature(text)?,
            Kind::Algorithm => {
                // As in the reference, the name has no terminating NUL byte.
                self.values.put(metric.id, &crate::text::to_bytes(text));
                return Ok(());
            }
        };
        self.values.put_u32(metric.id, value);
        Ok(())
    }

    /// The minimum retransmission timeout is always locked. Without a lock the kernel need not obey it.
    fn time(&mut self, metric: &Metric, text: &str, scale: u32) -> Option<u32> {
        if metric.id == rtax::RTO_MIN {
            self.locked |= 1 << metric.id;
        }
        match time(text)? {
            Time::Bare(n) => Some(n),
            Time::Milliseconds(n) => Some(n.wrapping_mul(scale)),
        }
    }
}

fn switch(metric: &Metric, text: &str) -> Result<u32> {
    match number(text, format!("\"{}\" value is invalid\n", metric.said))? {
        on @ (0 | 1) => Ok(on),
        _ => invalid(text, format!("\"{}\" value should be 0 or 1\n", metric.said)),
    }
}

fn feature(text: &str) -> Result<u32> {
    let known = FEATURE_NAMES.iter().find(|row| row.0 == text).map(|row| row.1);
    known.ok_or_else(|| Error::invalid(text, "\"features\" value not valid\n"))
}

/// Prints RTA_METRICS. A locked metric is printed even without a value.
pub fn show(nlas: &Nlas, p: &mut Printer) {
    let locked = nlas.u32(rtax::LOCK).unwrap_or(0);
    p.array(Some("metrics"), |p| {
        p.object(None, |p| {
            for metric in METRICS {
                let locked = locked & 1 << metric.id != 0;
                if nlas.has(metric.id) || locked {
                    one(metric, nlas.get(metric.id).unwrap_or_default(), locked, p);
                }
            }
        });
    });
}

fn one(metric: &Metric, value: &[u8], locked: bool, p: &mut Printer) {
    let n = u32_at(value, 0);
    if metric.id == rtax::HOPLIMIT && n == u32::MAX {
        // The default is not printed.
        return;
    }
    p.text(metric.label());
    p.text(if locked { " lock " } else { " " });
    match metric.kind {
        Kind::Algorithm => p.put(metric.key, "", &crate::text::from_c(value), " "),
        Kind::Features => features(n, p),
        Kind::Time(scale) => {
            let n = n / scale;
            let text = match n {
                1000.. => format!("{}s ", general(f64::from(n) / 1e3)),
                _ => format!("{n}ms "),
            };
            p.both(metric.key, n, &text);
        }
        Kind::Number(_) | Kind::Switch => p.put(metric.key, "", n, " "),
    }
}

/// As in the reference, all bits are printed as a number if any bit has no name.
fn features(bits: u32, p: &mut Printer) {
    for (name, _) in FEATURE_NAMES.iter().filter(|row| bits & row.1 != 0) {
        p.both(name, Val::Null, &format!("{name} "));
    }
    if FEATURE_NAMES.iter().fold(bits, |rest, row| rest & !row.1) != 0 {
        p.put("features", "", Val::Hex(bits.into()), " ");
    }
}
