//! Settings and counters of a CAN controller, in separate lines.

use super::can::{MODES, id};
use crate::attr::{Attr, flags};
use crate::netlink::Nlas;
use crate::netlink::message::{u16_at, u32_at};
use crate::print::Printer;
use crate::session::Session;

/// States of a controller, by number (`enum can_state`).
const STATES: &[&str] =
    &["ERROR-ACTIVE", "ERROR-WARNING", "ERROR-PASSIVE", "BUS-OFF", "STOPPED", "SLEEPING"];

/// The fields of `struct can_bittiming` after the first two: JSON key and label.
const SEGMENTS: &[(&str, &str)] = &[
    ("tq", "tq"),
    ("prop_seg", "prop-seg"),
    ("phase_seg1", "phase-seg1"),
    ("phase_seg2", "phase-seg2"),
    ("sjw", "sjw"),
    ("brp", "brp"),
];

/// The attributes of one phase of a frame: arbitration, CAN FD data, or CAN XL data.
struct Phase {
    /// The prefix of labels.
    prefix: &'static str,
    timing: u16,
    timing_const: u16,
    /// The attribute with the list of bit rates. If it is present, only the bit rate and this list are printed.
    rates: u16,
    /// The JSON key of the bit rate in this case.
    rate_key: &'static str,
    /// The nested attributes: transmitter delay compensation, pulse width modulation.
    nests: &'static [Nest],
}

/// A nested attribute with three numbers and the limits of each.
struct Nest {
    id: u16,
    key: &'static str,
    /// The JSON key and the label of each number.
    parts: [(&'static str, &'static str); 3],
}

const TDC: Nest =
    Nest { id: id::TDC, key: "tdc", parts: [("tdcv", "tdcv"), ("tdco", "tdco"), ("tdcf", "tdcf")] };
const XL_TDC: Nest = Nest {
    id: id::XL_TDC,
    key: "xtdc",
    parts: [("tdcv", "xtdcv"), ("tdco", "xtdco"), ("tdcf", "xtdcf")],
};
/// As in the reference, the JSON keys of the values begin with a space; those of the limits do not.
const XL_PWM: Nest = Nest {
    id: id::XL_PWM,
    key: "pwm",
    parts: [(" pwms", "pwms"), (" pwml", "pwml"), (" pwmo", "pwmo")],
};

const PHASES: &[Phase] = &[
    Phase {
        prefix: "",
        timing: id::BITTIMING,
        timing_const: id::BITTIMING_CONST,
        rates: id::BITRATE_CONST,
        rate_key: "bittiming_bitrate",
        nests: &[],
    },
    Phase {
        prefix: "d",
        timing: id::DATA_BITTIMING,
        timing_const: id::DATA_BITTIMING_CONST,
        rates: id::DATA_BITRATE_CONST,
        rate_key: "data_bittiming_bitrate",
        nests: &[TDC],
    },
    Phase {
        prefix: "x",
        timing: id::XL_DATA_BITTIMING,
        timing_const: id::XL_DATA_BITTIMING_CONST,
        rates: id::XL_DATA_BITRATE_CONST,
        rate_key: "xl_data_bittiming_bitrate",
        nests: &[XL_TDC, XL_PWM],
    },
];

/// Returns the phase that an attribute belongs to.
fn phase(a: &Attr) -> Option<&'static Phase> {
    PHASES.iter().find(|phase| [phase.timing, phase.timing_const, phase.rates].contains(&a.id))
}

/// Begins an indented line.
fn line(p: &mut Printer) {
    p.line();
    p.text("\t  ");
}

/// Prints the modes that are on.
pub(super) fn ctrlmode(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(mode) = nlas.get(a.id).map(|pair| u32_at(pair, 4)).filter(|mode| *mode != 0) {
        flags::show(a.key, MODES, mode.into(), p);
    }
}

/// Prints, in JSON only, the modes that can be set and those that cannot be changed.
pub(super) fn ctrlmode_supported(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let supported = nlas.nest(a.id).and_then(|nest| nest.u32(id::CTRLMODE_SUPPORTED));
    let on = nlas.get(id::CTRLMODE).map(|pair| u32_at(pair, 4));
    let (Some(supported), Some(on), true) = (supported, on, p.is_json()) else { return };
    for (key, modes) in [("ctrlmode_supported", supported), ("ctrlmode_static", on & !supported)] {
        if modes != 0 {
            flags::show(key, MODES, modes.into(), p);
        }
    }
}

/// Prints the state of the controller.
pub fn state(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(state) = nlas.u32(a.id) {
        p.field(a.key, a.label, STATES.get(state as usize).copied().unwrap_or("UNKNOWN"));
    }
}

/// Prints the error counters of both directions.
pub(super) fn berr_counter(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(counter) = nlas.get(a.id) else { return };
    p.object(Some(a.key), |p| {
        p.put("tx", "(berr-counter tx ", u16_at(counter, 0), "");
        p.put("rx", " rx ", u16_at(counter, 2), ") ");
    });
}

/// Prints a bit timing with the nested attributes.
pub(super) fn bittiming(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(phase) = phase(a).filter(|phase| !nlas.has(phase.rates)) else { return };
    let Some(timing) = nlas.get(a.id) else { return };
    let prefix = phase.prefix;
    p.object(Some(a.key), |p| {
        line(p);
        p.text(prefix);
        p.put("bitrate", "bitrate ", u32_at(timing, 0), "");
        let point = thousandths(u32_at(timing, 4));
        p.format(format_args!(" {prefix}sample-point "));
        p.put("sample_point", "", &point, "");
        for (i, (key, label)) in SEGMENTS.iter().enumerate() {
            if i == 0 {
                line(p);
            }
            let blank = if i == 0 { "" } else { " " };
            p.format(format_args!("{blank}{prefix}{label} "));
            p.put(key, "", u32_at(timing, 8 + 4 * i), "");
        }
        for nest in phase.nests {
            if let Some(all) = nlas.nest(nest.id) {
                values(&all, nest, p);
            }
        }
    });
}

/// Returns `n` thousandths as a decimal fraction, cut off after five characters.
fn thousandths(n: u32) -> String {
    let mut text = format!("{}.{:03}", n / 1000, n % 1000);
    text.truncate(5);
    text
}

/// Prints the values that are present.
fn values(all: &Nlas, nest: &Nest, p: &mut Printer) {
    let there: Vec<_> = nest.parts.iter().zip(7..).filter(|(_, id)| all.has(*id)).collect();
    if there.is_empty() {
        return;
    }
    p.object(Some(nest.key), |p| {
        line(p);
        for (i, ((key, label), id)) in there.into_iter().enumerate() {
            let blank = if i == 0 { "" } else { " " };
            p.format(format_args!("{blank}{label} "));
            p.put(key, "", all.u32(id).unwrap_or_default(), "");
        }
    });
}

/// Prints the limits of the bit timing: `struct can_bittiming_const`, a name of 16 bytes and eight numbers.
pub(super) fn bittiming_const(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(phase) = phase(a).filter(|phase| !nlas.has(phase.rates)) else { return };
    let Some(limits) = nlas.get(a.id) else { return };
    let prefix = phase.prefix;
    let n = |i: usize| u32_at(limits, 16 + 4 * i);
    p.object(Some(a.key), |p| {
        line(p);
        let name = crate::text::from_c(limits.get(..16).unwrap_or(limits));
        p.put("name", "", &name, ":");
        range("tseg1", &format!(" {prefix}tseg1 "), n(0), n(1), p);
        range("tseg2", &format!(" {prefix}tseg2 "), n(2), n(3), p);
        range("sjw", &format!(" {prefix}sjw "), 1, n(4), p);
        range("brp", &format!(" {prefix}brp "), n(5), n(6), p);
        p.format(format_args!(" {prefix}brp_inc "));
        p.put("brp_inc", "", n(7), "");
        for nest in phase.nests {
            if let Some(all) = nlas.nest(nest.id) {
                ranges(&all, nest, p);
            }
        }
    });
}

/// Prints the limits of those numbers that have a minimum and a maximum. The line is printed even if none has both.
fn ranges(all: &Nlas, nest: &Nest, p: &mut Printer) {
    if !(1..=9).any(|id| all.has(id)) {
        return;
    }
    p.object(Some(nest.key), |p| {
        p.line();
        p.text("\t ");
        for ((key, label), id) in nest.parts.iter().zip([1, 3, 5]) {
            if let (Some(min), Some(max)) = (all.u32(id), all.u32(id + 1)) {
                range(key.trim_start(), &format!(" {label} "), min, max, p);
            }
        }
    });
}

/// Prints a range. As in the reference, text interprets the numbers as signed.
fn range(key: &str, before: &str, min: u32, max: u32, p: &mut Printer) {
    p.object(Some(key), |p| {
        p.both("min", min, &format!("{before}{}", min as i32));
        p.both("max", max, &format!("..{}", max as i32));
    });
}

/// The number of bit rates per line.
const RATES_A_LINE: usize = 6;

/// Prints the bit rate that is set and the list of possible bit rates.
pub(super) fn bitrates(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let (Some(list), Some(phase)) = (nlas.get(a.id), phase(a)) else { return };
    let rate = nlas.get(phase.timing).map_or(0, |timing| u32_at(timing, 0));
    line(p);
    p.text(phase.prefix);
    p.put(phase.rate_key, "bitrate ", rate, "");
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

fn element(rate: u32, after: &'static str, p: &mut Printer) {
    p.blanks(blanks(rate));
    p.element("", rate, after);
}

/// Returns the number of spaces that align a rate to the right in a column of eight characters.
fn blanks(rate: u32) -> usize {
    8usize.saturating_sub(rate.to_string().len())
}

/// Prints the termination resistance that is set and the possible values, in ohms.
pub(super) fn termination(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
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

/// Prints the frequency of the controller's clock in hertz.
pub(super) fn clock(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(hz) = nlas.u32(a.id) {
        line(p);
        p.put(a.key, "clock ", hz, " ");
    }
}

/// The columns of `struct can_device_stats`: JSON key, heading, and index of the field.
const COUNTERS: &[(&str, &str, usize)] = &[
    ("restarts", "re-started", 5),
    ("bus_error", "bus-errors", 0),
    ("arbitration_lost", "arbit-lost", 4),
    ("error_warning", "error-warn", 1),
    ("error_passive", "error-pass", 2),
    ("bus_off", "bus-off", 3),
];

/// Prints the counters below a heading.
pub fn counters(stats: &[u8], p: &mut Printer) {
    line(p);
    let headings: Vec<_> = COUNTERS.iter().map(|column| column.1).collect();
    p.text_value(&headings.join(" "));
    line(p);
    for (i, (key, _, place)) in COUNTERS.iter().enumerate() {
        let n = u32_at(stats, 4 * place);
        let width = if i == 0 { 0 } else { 1 };
        let text = format!("{}{n:<10}", " ".repeat(width));
        p.both(key, n, &text);
    }
}
