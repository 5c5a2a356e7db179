//! What a CAN controller is set to and counts, on lines of their own.

use super::can::{DATA_BITTIMING, MODES, id};
use crate::attr::{Attr, flags};
use crate::netlink::Nlas;
use crate::netlink::message::{u16_at, u32_at};
use crate::print::Printer;
use crate::session::Session;

/// States of a controller by number.
const STATES: &[&str] =
    &["ERROR-ACTIVE", "ERROR-WARNING", "ERROR-PASSIVE", "BUS-OFF", "STOPPED", "SLEEPING"];

/// The fields of `struct can_bittiming` behind the first two.
const SEGMENTS: &[(&str, &str)] = &[
    ("tq", "tq"),
    ("prop_seg", "prop-seg"),
    ("phase_seg1", "phase-seg1"),
    ("phase_seg2", "phase-seg2"),
    ("sjw", "sjw"),
    ("brp", "brp"),
];

/// Begins a line below the kind.
fn line(p: &mut Printer) {
    p.line();
    p.text("\t  ");
}

/// The modes that are on.
pub fn ctrlmode(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(mode) = nlas.get(a.id).map(|pair| u32_at(pair, 4)).filter(|mode| *mode != 0) {
        flags::show(a.key, MODES, mode.into(), p);
    }
}

/// In JSON only: the modes that can be set, and those that cannot be changed.
pub fn ctrlmode_supported(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let supported = nlas.nest(a.id).and_then(|nest| nest.u32(1));
    let on = nlas.get(id::CTRLMODE).map(|pair| u32_at(pair, 4));
    let (Some(supported), Some(on), true) = (supported, on, p.is_json()) else { return };
    for (key, modes) in [("ctrlmode_supported", supported), ("ctrlmode_static", on & !supported)] {
        if modes != 0 {
            flags::show(key, MODES, modes.into(), p);
        }
    }
}

/// By name.
pub fn state(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(state) = nlas.u32(a.id) {
        p.field(a.key, a.label, STATES.get(state as usize).copied().unwrap_or("UNKNOWN"));
    }
}

/// Errors sent and received.
pub fn berr_counter(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(counter) = nlas.get(a.id) else { return };
    p.object(Some(a.key), |p| {
        p.put("tx", "(berr-counter tx ", u16_at(counter, 0), "");
        p.put("rx", " rx ", u16_at(counter, 2), ") ");
    });
}

/// The bit timing of arbitration.
pub fn bittiming(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    timing(a, id::BITRATE_CONST, "", nlas, p);
}

/// That of the data, with the transmitter delay.
pub fn data_bittiming(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    timing(a, id::DATA_BITRATE_CONST, "d", nlas, p);
}

/// Only the bit rate is told where the controller has a list of them, which follows it.
fn timing(a: &Attr, rates: u16, d: &str, nlas: &Nlas, p: &mut Printer) {
    let Some(timing) = nlas.get(a.id).filter(|_| !nlas.has(rates)) else { return };
    p.object(Some(a.key), |p| {
        line(p);
        p.put("bitrate", &format!("{d}bitrate "), u32_at(timing, 0), "");
        p.put("sample_point", &format!(" {d}sample-point "), &thousandths(u32_at(timing, 4)), "");
        for (i, (key, label)) in SEGMENTS.iter().enumerate() {
            if i == 0 {
                line(p);
            }
            let blank = if i == 0 { "" } else { " " };
            p.put(key, &format!("{blank}{d}{label} "), u32_at(timing, 8 + 4 * i), "");
        }
        if a.id == DATA_BITTIMING.id {
            tdc(nlas, p);
        }
    });
}

/// With a point, in five places: those behind are cut off.
fn thousandths(n: u32) -> String {
    let mut text = format!("{}.{:03}", n / 1000, n % 1000);
    text.truncate(5);
    text
}

/// The transmitter delay, if there is any of it.
fn tdc(nlas: &Nlas, p: &mut Printer) {
    let Some(nest) = nlas.nest(id::TDC) else { return };
    let parts = [("tdcv", 7), ("tdco", 8), ("tdcf", 9)];
    let there: Vec<_> = parts.iter().filter(|(_, id)| nest.has(*id)).collect();
    if there.is_empty() {
        return;
    }
    p.object(Some("tdc"), |p| {
        line(p);
        for (i, (key, id)) in there.into_iter().enumerate() {
            let blank = if i == 0 { "" } else { " " };
            p.put(key, &format!("{blank}{key} "), nest.u32(*id).unwrap_or_default(), "");
        }
    });
}

/// What the controller can be set to.
pub fn bittiming_const(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    limits(a, "", nlas, p);
}

/// The same of the data, with the limits of the transmitter delay.
pub fn data_bittiming_const(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    limits(a, "d", nlas, p);
}

/// `struct can_bittiming_const`: a name of 16 bytes and eight numbers.
fn limits(a: &Attr, d: &str, nlas: &Nlas, p: &mut Printer) {
    let rates = if d.is_empty() { id::BITRATE_CONST } else { id::DATA_BITRATE_CONST };
    let Some(limits) = nlas.get(a.id).filter(|_| !nlas.has(rates)) else { return };
    let n = |i: usize| u32_at(limits, 16 + 4 * i);
    p.object(Some(a.key), |p| {
        line(p);
        let name = crate::text::from_c(limits.get(..16).unwrap_or(limits));
        p.put("name", "", &name, ":");
        range("tseg1", &format!(" {d}tseg1 "), n(0), n(1), p);
        range("tseg2", &format!(" {d}tseg2 "), n(2), n(3), p);
        range("sjw", &format!(" {d}sjw "), 1, n(4), p);
        range("brp", &format!(" {d}brp "), n(5), n(6), p);
        p.put("brp_inc", &format!(" {d}brp_inc "), n(7), "");
        if d == "d" {
            tdc_limits(nlas, p);
        }
    });
}

/// Text takes the numbers for signed.
fn range(key: &str, before: &str, min: u32, max: u32, p: &mut Printer) {
    p.object(Some(key), |p| {
        p.both("min", min, &format!("{before}{}", min as i32));
        p.both("max", max, &format!("..{}", max as i32));
    });
}

/// The limits of the transmitter delay, each with both ends; a line even without any.
fn tdc_limits(nlas: &Nlas, p: &mut Printer) {
    let Some(nest) = nlas.nest(id::TDC).filter(|nest| (1..=9).any(|id| nest.has(id))) else {
        return;
    };
    p.object(Some("tdc"), |p| {
        p.line();
        p.text("\t ");
        for (key, id) in [("tdcv", 1), ("tdco", 3), ("tdcf", 5)] {
            if let (Some(min), Some(max)) = (nest.u32(id), nest.u32(id + 1)) {
                range(key, &format!(" {key} "), min, max, p);
            }
        }
    });
}

/// How many bit rates stand on a line.
const RATES_A_LINE: usize = 6;

/// The bit rates there are, behind the one that is set.
pub fn bitrates(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(list) = nlas.get(a.id) else { return };
    let (d, timing, key) = match a.id {
        id::BITRATE_CONST => ("", id::BITTIMING, "bittiming_bitrate"),
        _ => ("d", id::DATA_BITTIMING, "data_bittiming_bitrate"),
    };
    let rate = nlas.get(timing).map_or(0, |timing| u32_at(timing, 0));
    line(p);
    p.put(key, &format!("{d}bitrate "), rate, "");
    line(p);
    p.text("   [");
    p.array(Some(a.key), |p| {
        let count = list.len() / 4;
        for i in 0..count {
            let last = i + 1 == count;
            element(u32_at(list, 4 * i), if last { "" } else { ", " }, p);
            if !last && (i + 1) % RATES_A_LINE == 0 {
                line(p);
                p.text("    ");
            }
        }
    });
    p.text(" ]");
}

fn element(rate: u32, after: &str, p: &mut Printer) {
    let before = if p.is_json() { String::new() } else { " ".repeat(blanks(rate)) };
    p.element(&before, rate, after);
}

/// What stands before a rate so that it ends in the eighth column.
fn blanks(rate: u32) -> usize {
    8usize.saturating_sub(rate.to_string().len())
}

/// The resistance that is set, and those that can be.
pub fn termination(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let (Some(ohm), Some(list)) = (nlas.u16(a.id), nlas.get(id::TERMINATION_CONST)) else { return };
    line(p);
    p.put("termination", "termination ", ohm, " [ ");
    p.array(Some("termination_const"), |p| {
        let count = list.len() / 2;
        for i in 0..count {
            let after = if i + 1 == count { "" } else { ", " };
            p.element("", u16_at(list, 2 * i), after);
        }
    });
    p.text(" ]");
}

/// The controller's clock.
pub fn clock(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(hz) = nlas.u32(a.id) {
        line(p);
        p.put(a.key, "clock ", hz, " ");
    }
}

/// The columns of `struct can_device_stats`: key, heading, its place among the numbers.
const COUNTERS: &[(&str, &str, usize)] = &[
    ("restarts", "re-started", 5),
    ("bus_error", "bus-errors", 0),
    ("arbitration_lost", "arbit-lost", 4),
    ("error_warning", "error-warn", 1),
    ("error_passive", "error-pass", 2),
    ("bus_off", "bus-off", 3),
];

/// What it has counted: a heading, then the numbers below it.
pub fn counters(stats: &[u8], p: &mut Printer) {
    line(p);
    let headings: Vec<_> = COUNTERS.iter().map(|column| column.1).collect();
    p.text(&headings.join(" "));
    line(p);
    for (i, (key, _, place)) in COUNTERS.iter().enumerate() {
        let n = u32_at(stats, 4 * place);
        let width = if i == 0 { 0 } else { 1 };
        let text = format!("{}{n:<10}", " ".repeat(width));
        p.both(key, n, &text);
    }
}
