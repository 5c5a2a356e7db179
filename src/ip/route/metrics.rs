//! The metrics of a route: `mtu 1400 rtt lock 30ms`, set and shown from one table.

use super::values::{Time, time};
use crate::attr::nla_buf::NlaBuf;
use crate::cli::args::Args;
use crate::cli::value::number;
use crate::error::{Error, Result, invalid};
use crate::netlink::message::{Nlas, uint};
use crate::netlink::uapi::route::rtax;
use crate::print::format::general;
use crate::print::{Printer, Val};
use crate::text::number::unsigned;

/// How a metric is read and shown.
#[derive(Clone, Copy)]
enum Kind {
    /// A number up to this one.
    Number(u32),
    /// 0 or 1.
    Switch,
    /// A time in units of so many a millisecond.
    Time(u32),
    /// Names of bits.
    Features,
    /// The name of a congestion control algorithm.
    Algorithm,
}

/// One metric.
pub struct Metric {
    id: u16,
    /// Its name in text.
    label: &'static str,
    /// Its name in JSON.
    key: &'static str,
    /// Its name in a refusal.
    said: &'static str,
    kind: Kind,
    /// Whether `lock` may stand before its value.
    locks: bool,
}

const fn metric(id: u16, label: &'static str, kind: Kind, locks: bool) -> Metric {
    Metric { id, label, key: label, said: label, kind, locks }
}

const ANY: Kind = Kind::Number(u32::MAX);

pub const MTU: Metric = metric(rtax::MTU, "mtu", ANY, true);
pub const WINDOW: Metric = metric(rtax::WINDOW, "window", ANY, true);
pub const RTT: Metric = metric(rtax::RTT, "rtt", Kind::Time(8), true);
pub const RTTVAR: Metric = metric(rtax::RTTVAR, "rttvar", Kind::Time(4), true);
pub const SSTHRESH: Metric = metric(rtax::SSTHRESH, "ssthresh", ANY, true);
pub const CWND: Metric = metric(rtax::CWND, "cwnd", ANY, true);
pub const ADVMSS: Metric = Metric { said: "mss", ..metric(rtax::ADVMSS, "advmss", ANY, true) };
pub const REORDERING: Metric = metric(rtax::REORDERING, "reordering", ANY, true);
pub const HOPLIMIT: Metric = metric(rtax::HOPLIMIT, "hoplimit", Kind::Number(255), true);
pub const INITCWND: Metric = metric(rtax::INITCWND, "initcwnd", ANY, true);
pub const FEATURES: Metric = metric(rtax::FEATURES, "features", Kind::Features, false);
pub const RTO_MIN: Metric = metric(rtax::RTO_MIN, "rto_min", Kind::Time(1), false);
pub const INITRWND: Metric = metric(rtax::INITRWND, "initrwnd", ANY, true);
pub const QUICKACK: Metric = metric(rtax::QUICKACK, "quickack", Kind::Switch, false);
pub const CONGCTL: Metric =
    Metric { key: "congestion", ..metric(rtax::CC_ALGO, "congctl", Kind::Algorithm, true) };
pub const FASTOPEN_NO_COOKIE: Metric =
    metric(rtax::FASTOPEN_NO_COOKIE, "fastopen_no_cookie", Kind::Switch, false);

/// In the order shown, which is that of their numbers.
const ALL: &[&Metric] = &[
    &MTU,
    &WINDOW,
    &RTT,
    &RTTVAR,
    &SSTHRESH,
    &CWND,
    &ADVMSS,
    &REORDERING,
    &HOPLIMIT,
    &INITCWND,
    &FEATURES,
    &RTO_MIN,
    &INITRWND,
    &QUICKACK,
    &CONGCTL,
    &FASTOPEN_NO_COOKIE,
];

/// The features that have a name.
const FEATURE_NAMES: &[(&str, u32)] = &[("ecn", 1), ("tcp_usec_ts", 1 << 4)];

/// The metrics that a line gives.
#[derive(Default)]
pub struct Metrics {
    /// Their values; the last one given counts.
    pub values: NlaBuf,
    /// The bits of those that the kernel must not change.
    pub locked: u32,
}

impl Metrics {
    /// Whether none is given.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Reads the value of a metric, the cursor standing behind its keyword.
    pub fn read(&mut self, metric: &Metric, args: &mut Args) -> Result {
        let mut text = args.value()?;
        if metric.locks && text == "lock" {
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
                // Without the NUL that ends text, as the reference sends it.
                self.values.set(metric.id, &crate::text::to_bytes(text));
                return Ok(());
            }
        };
        self.values.set(metric.id, &value.to_ne_bytes());
        Ok(())
    }

    /// The smallest timeout is always locked: the kernel takes it for a wish otherwise.
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

/// Writes RTA_METRICS; one that is locked is shown though it has no value.
pub fn show(nlas: &Nlas, p: &mut Printer) {
    let locked = nlas.u32(rtax::LOCK).unwrap_or(0);
    p.array(Some("metrics"), |p| {
        p.object(None, |p| {
            for metric in ALL {
                let locked = locked & 1 << metric.id != 0;
                if nlas.has(metric.id) || locked {
                    one(metric, nlas.get(metric.id).unwrap_or_default(), locked, p);
                }
            }
        });
    });
}

fn one(metric: &Metric, value: &[u8], locked: bool, p: &mut Printer) {
    let n = uint(value) as u32;
    if metric.id == rtax::HOPLIMIT && n == u32::MAX {
        // The usual one.
        return;
    }
    p.text(metric.label);
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

/// As in the reference all bits are written where one has no name.
fn features(bits: u32, p: &mut Printer) {
    for (name, _) in FEATURE_NAMES.iter().filter(|row| bits & row.1 != 0) {
        p.both(name, Val::Null, &format!("{name} "));
    }
    if FEATURE_NAMES.iter().fold(bits, |rest, row| rest & !row.1) != 0 {
        p.put("features", "", Val::Hex(bits.into()), " ");
    }
}
