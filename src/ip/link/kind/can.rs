//! `ip link ... type can`

use super::can_show as show;
use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, Type, bit, field, flag, shown, types, u16, u32};
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::message::u32_at;
use crate::netlink::uapi::nlm::NESTED;
use crate::session::Session;
use crate::text::number::{float, unsigned};
use crate::text::word::{Word, exact, words};

/// The kind `can`.
pub(super) static CAN: LinkKind = LinkKind {
    set: &[
        &BITRATE,
        &SAMPLE_POINT,
        &TQ,
        &PROP_SEG,
        &PHASE_SEG1,
        &PHASE_SEG2,
        &SJW,
        &DBITRATE,
        &DSAMPLE_POINT,
        &DTQ,
        &DPROP_SEG,
        &DPHASE_SEG1,
        &DPHASE_SEG2,
        &DSJW,
        &TDCV,
        &TDCO,
        &TDCF,
        &XBITRATE,
        &XSAMPLE_POINT,
        &XTQ,
        &XPROP_SEG,
        &XPHASE_SEG1,
        &XPHASE_SEG2,
        &XSJW,
        &XTDCV,
        &XTDCO,
        &XTDCF,
        &PWMS,
        &PWML,
        &PWMO,
        &LOOPBACK,
        &LISTEN_ONLY,
        &TRIPLE_SAMPLING,
        &ONE_SHOT,
        &BERR_REPORTING,
        &FD,
        &FD_NON_ISO,
        &PRESUME_ACK,
        &CC_LEN8_DLC,
        &TDC_MODE,
        &RESTRICTED,
        &XL,
        &XTDC_MODE,
        &TMS,
        &RESTART,
        &RESTART_MS,
        &TERMINATION,
    ],
    show: &[
        &CTRLMODE,
        &CTRLMODE_EXT,
        &STATE,
        &BERR_COUNTER,
        &RESTART_MS,
        &BITTIMING,
        &BITTIMING_CONST,
        &BITRATE_CONST,
        &DATA_BITTIMING,
        &DATA_BITTIMING_CONST,
        &DATA_BITRATE_CONST,
        &XL_DATA_BITTIMING,
        &XL_DATA_BITTIMING_CONST,
        &XL_DATA_BITRATE_CONST,
        &TERMINATION,
        &CLOCK,
    ],
    unknown: Some("unknown option \"{}\""),
    counters: Some(show::counters),
    finish,
    last: &[
        id::BITTIMING,
        id::DATA_BITTIMING,
        id::XL_DATA_BITTIMING,
        id::CTRLMODE,
        id::TDC,
        id::XL_TDC,
        id::XL_PWM,
    ],
    can_add: false,
    ..LinkKind::new(
        "can",
        "Controller Area Network (CAN) interface: bit timing and controller modes",
    )
};

const BITTIMING: Attr = shown(id::BITTIMING, 32, "bittiming").show(show::bittiming);
const DATA_BITTIMING: Attr = shown(id::DATA_BITTIMING, 32, "data_bittiming").show(show::bittiming);
const XL_DATA_BITTIMING: Attr =
    shown(id::XL_DATA_BITTIMING, 32, "xl_data_bittiming").show(show::bittiming);
const BITTIMING_CONST: Attr =
    shown(id::BITTIMING_CONST, 48, "bittiming_const").show(show::bittiming_const);
const DATA_BITTIMING_CONST: Attr =
    shown(id::DATA_BITTIMING_CONST, 48, "data_bittiming_const").show(show::bittiming_const);
const XL_DATA_BITTIMING_CONST: Attr =
    shown(id::XL_DATA_BITTIMING_CONST, 48, "xl_data_bittiming_const").show(show::bittiming_const);
const BITRATE_CONST: Attr = shown(id::BITRATE_CONST, 0, "bitrate_const").show(show::bitrates);
const DATA_BITRATE_CONST: Attr =
    shown(id::DATA_BITRATE_CONST, 0, "data_bitrate_const").show(show::bitrates);
/// The JSON key is that of CAN FD, as in the reference.
const XL_DATA_BITRATE_CONST: Attr =
    shown(id::XL_DATA_BITRATE_CONST, 0, "data_bitrate_const").show(show::bitrates);
const CLOCK: Attr = shown(id::CLOCK, 4, "clock").show(show::clock);
const STATE: Attr = shown(id::STATE, 4, "state").show(show::state);
const BERR_COUNTER: Attr = shown(id::BERR_COUNTER, 4, "berr_counter").show(show::berr_counter);
const CTRLMODE: Attr = shown(id::CTRLMODE, 8, "ctrlmode").show(show::ctrlmode);
const CTRLMODE_EXT: Attr = shown(id::CTRLMODE_EXT, 0, "ctrlmode").show(show::ctrlmode_supported);

const BITRATE: Attr =
    timing(0, words!["bitrate"]).doc("BITRATE := { NUMBER in bps }", "bit rate in bits per second");
const SAMPLE_POINT: Attr = point(id::BITTIMING, words!["sample-point"]).doc(
    "SAMPLE-POINT := { 0.000..0.999 }",
    "position of the sample point within a bit, as a fraction of the bit time",
);
const TQ: Attr = timing(2, words!["tq"])
    .doc("TQ := { NUMBER in ns }", "length of a time quantum in nanoseconds");
const PROP_SEG: Attr = timing(3, words!["prop-seg"]).doc(
    "PROP_SEG; PROP-SEG := { NUMBER in tq }",
    "length of the propagation segment in time quanta",
);
const PHASE_SEG1: Attr = timing(4, words!["phase-seg1"])
    .doc("PHASE-SEG1 := { NUMBER in tq }", "length of phase segment 1 in time quanta");
const PHASE_SEG2: Attr = timing(5, words!["phase-seg2"])
    .doc("PHASE-SEG2 := { NUMBER in tq }", "length of phase segment 2 in time quanta");
const SJW: Attr = timing(6, words!["sjw"])
    .doc("SJW := { NUMBER in tq }", "synchronisation jump width in time quanta");
const DBITRATE: Attr = data_timing(0, words!["dbitrate"])
    .doc("BITRATE := { NUMBER in bps }", "bit rate of the CAN FD data phase in bits per second");
const DSAMPLE_POINT: Attr = point(id::DATA_BITTIMING, words!["dsample-point"]).doc(
    "SAMPLE-POINT := { 0.000..0.999 }",
    "sample point of the CAN FD data phase, as a fraction of the bit time",
);
const DTQ: Attr = data_timing(2, words!["dtq"])
    .doc("TQ := { NUMBER in ns }", "time quantum of the CAN FD data phase in nanoseconds");
const DPROP_SEG: Attr = data_timing(3, words!["dprop-seg"]).doc(
    "PROP_SEG; PROP-SEG := { NUMBER in tq }",
    "propagation segment of the CAN FD data phase in time quanta",
);
const DPHASE_SEG1: Attr = data_timing(4, words!["dphase-seg1"]).doc(
    "PHASE-SEG1 := { NUMBER in tq }",
    "phase segment 1 of the CAN FD data phase in time quanta",
);
const DPHASE_SEG2: Attr = data_timing(5, words!["dphase-seg2"]).doc(
    "PHASE-SEG2 := { NUMBER in tq }",
    "phase segment 2 of the CAN FD data phase in time quanta",
);
const DSJW: Attr = data_timing(6, words!["dsjw"]).doc(
    "SJW := { NUMBER in tq }",
    "synchronisation jump width of the CAN FD data phase in time quanta",
);
const TDCV: Attr = nested(id::TDC, 7, words!["tdcv"]).doc(
    "TDCV := { NUMBER in tc }",
    "transmitter delay compensation value of CAN FD in clock periods",
);
const TDCO: Attr = nested(id::TDC, 8, words!["tdco"]).doc(
    "TDCO := { NUMBER in tc }",
    "transmitter delay compensation offset of CAN FD in clock periods",
);
const TDCF: Attr = nested(id::TDC, 9, words!["tdcf"]).doc(
    "TDCF := { NUMBER in tc }",
    "transmitter delay compensation filter window of CAN FD in clock periods",
);
// CAN XL, since iproute2 7.0. These words cannot be abbreviated.
const XBITRATE: Attr = xl_timing(0, exact!["xbitrate"])
    .doc("BITRATE := { NUMBER in bps }", "bit rate of the CAN XL data phase in bits per second");
const XSAMPLE_POINT: Attr = point(id::XL_DATA_BITTIMING, exact!["xsample-point"]).doc(
    "SAMPLE-POINT := { 0.000..0.999 }",
    "sample point of the CAN XL data phase, as a fraction of the bit time",
);
const XTQ: Attr = xl_timing(2, exact!["xtq"])
    .doc("TQ := { NUMBER in ns }", "time quantum of the CAN XL data phase in nanoseconds");
const XPROP_SEG: Attr = xl_timing(3, exact!["xprop-seg"]).doc(
    "PROP_SEG; PROP-SEG := { NUMBER in tq }",
    "propagation segment of the CAN XL data phase in time quanta",
);
const XPHASE_SEG1: Attr = xl_timing(4, exact!["xphase-seg1"]).doc(
    "PHASE-SEG1 := { NUMBER in tq }",
    "phase segment 1 of the CAN XL data phase in time quanta",
);
const XPHASE_SEG2: Attr = xl_timing(5, exact!["xphase-seg2"]).doc(
    "PHASE-SEG2 := { NUMBER in tq }",
    "phase segment 2 of the CAN XL data phase in time quanta",
);
const XSJW: Attr = xl_timing(6, exact!["xsjw"]).doc(
    "SJW := { NUMBER in tq }",
    "synchronisation jump width of the CAN XL data phase in time quanta",
);
const XTDCV: Attr = nested(id::XL_TDC, 7, exact!["xtdcv"]).doc(
    "XTDCV := { NUMBER in mtq }",
    "transmitter delay compensation value of CAN XL in minimum time quanta",
);
const XTDCO: Attr = nested(id::XL_TDC, 8, exact!["xtdco"]).doc(
    "XTDCO := { NUMBER in mtq }",
    "transmitter delay compensation offset of CAN XL in minimum time quanta",
);
const XTDCF: Attr = nested(id::XL_TDC, 9, exact!["xtdcf"]).doc(
    "XTDCF := { NUMBER in mtq }",
    "transmitter delay compensation filter window of CAN XL in minimum time quanta",
);
const PWMS: Attr = nested(id::XL_PWM, 7, exact!["pwms"]).doc(
    "PWMS := { NUMBER in mtq }",
    "short phase of pulse width modulation in minimum time quanta",
);
const PWML: Attr = nested(id::XL_PWM, 8, exact!["pwml"]).doc(
    "PWML := { NUMBER in mtq }",
    "long phase of pulse width modulation in minimum time quanta",
);
const PWMO: Attr = nested(id::XL_PWM, 9, exact!["pwmo"])
    .doc("PWMO := { NUMBER in mtq }", "offset of pulse width modulation in minimum time quanta");
const LOOPBACK: Attr =
    mode(0, words!["loopback"]).doc("{ on | off }", "receive the frames that the interface sends");
const LISTEN_ONLY: Attr = mode(1, words!["listen-only"])
    .doc("{ on | off }", "only listen: send neither frames nor acknowledgements");
const TRIPLE_SAMPLING: Attr =
    mode(2, words!["triple-sampling"]).doc("{ on | off }", "sample each bit three times");
const ONE_SHOT: Attr =
    mode(3, words!["one-shot"]).doc("{ on | off }", "do not retransmit a frame after an error");
const BERR_REPORTING: Attr =
    mode(4, words!["berr-reporting"]).doc("{ on | off }", "report bus errors as error frames");
const FD: Attr = mode(5, words!["fd"])
    .doc("{ on | off }", "use CAN FD, with up to 64 bytes of data and a faster data phase");
const FD_NON_ISO: Attr = mode(7, words!["fd-non-iso"])
    .doc("{ on | off }", "use the CAN FD format of before ISO 11898-1:2015");
const PRESUME_ACK: Attr = mode(6, words!["presume-ack"])
    .doc("{ on | off }", "send frames even if no other node acknowledges them");
const CC_LEN8_DLC: Attr = mode(8, words!["cc-len8-dlc"])
    .doc("{ on | off }", "allow raw data length codes above 8 in classic CAN frames");
const TDC_MODE: Attr = tdc_mode(9, words!["tdc-mode"])
    .doc(TDC_MODES, "mode of transmitter delay compensation of CAN FD");
const RESTRICTED: Attr = mode(11, exact!["restricted"])
    .doc("{ on | off }", "restricted mode: receive and acknowledge, but send no frames");
const XL: Attr =
    mode(12, exact!["xl"]).doc("{ on | off }", "use CAN XL, with up to 2048 bytes of data");
const XTDC_MODE: Attr = tdc_mode(13, exact!["xtdc-mode"])
    .doc(TDC_MODES, "mode of transmitter delay compensation of CAN XL");
const TMS: Attr = mode(15, exact!["tms"])
    .doc("{ on | off }", "switch the mode of the transceiver for CAN XL frames");
const RESTART: Attr = flag(id::RESTART, words!["restart"])
    .set(set_restart)
    .doc("", "restart the controller now if it is bus-off");
const RESTART_MS: Attr =
    u32(id::RESTART_MS, words!["restart-ms"]).key("restart_ms").says(WRONG, 255).doc(
        "TIME-MS; RESTART-MS := { 0 | NUMBER in ms }",
        "delay in milliseconds before an automatic restart after bus-off; 0 turns it off",
    );
const TERMINATION: Attr = u16(id::TERMINATION, words!["termination"])
    .show(show::termination)
    .says(WRONG, 255)
    .doc("{ 0..65535 }", "termination resistance of the bus in ohm; 0 turns it off");

pub mod id {
    //! Attributes of the kind (linux/can/netlink.h).
    pub const BITTIMING: u16 = 1;
    pub const BITTIMING_CONST: u16 = 2;
    pub const CLOCK: u16 = 3;
    pub const STATE: u16 = 4;
    pub const CTRLMODE: u16 = 5;
    pub const RESTART_MS: u16 = 6;
    pub const RESTART: u16 = 7;
    pub const BERR_COUNTER: u16 = 8;
    pub const DATA_BITTIMING: u16 = 9;
    pub const DATA_BITTIMING_CONST: u16 = 10;
    pub const TERMINATION: u16 = 11;
    pub const TERMINATION_CONST: u16 = 12;
    pub const BITRATE_CONST: u16 = 13;
    pub const DATA_BITRATE_CONST: u16 = 14;
    pub const TDC: u16 = 16;
    pub const CTRLMODE_EXT: u16 = 17;
    /// Nested in CTRLMODE_EXT.
    pub const CTRLMODE_SUPPORTED: u16 = 1;
    pub const XL_DATA_BITTIMING: u16 = 18;
    pub const XL_DATA_BITTIMING_CONST: u16 = 19;
    pub const XL_DATA_BITRATE_CONST: u16 = 20;
    pub const XL_TDC: u16 = 21;
    pub const XL_PWM: u16 = 22;
}

/// The flags of the controller mode (CAN_CTRLMODE_…).
pub const MODES: &[(&str, u64)] = &[
    ("LOOPBACK", 1),
    ("LISTEN-ONLY", 1 << 1),
    ("TRIPLE-SAMPLING", 1 << 2),
    ("ONE-SHOT", 1 << 3),
    ("BERR-REPORTING", 1 << 4),
    ("FD", 1 << 5),
    ("FD-NON-ISO", 1 << 7),
    ("PRESUME-ACK", 1 << 6),
    ("CC-LEN8-DLC", 1 << 8),
    ("TDC-AUTO", 1 << 9),
    ("TDC-MANUAL", 1 << 10),
    ("RESTRICTED", 1 << 11),
    ("XL", 1 << 12),
    ("XL-TDC-AUTO", 1 << 13),
    ("XL-TDC-MANUAL", 1 << 14),
    ("TMS", 1 << 15),
];

/// Field number `at` of the eight 32-bit fields of `struct can_bittiming`.
const fn timing(at: usize, words: &'static [Word]) -> Attr {
    field(id::BITTIMING, at, 8, words).says(WRONG, 255)
}
const fn data_timing(at: usize, words: &'static [Word]) -> Attr {
    field(id::DATA_BITTIMING, at, 8, words).says(WRONG, 255)
}
const fn xl_timing(at: usize, words: &'static [Word]) -> Attr {
    field(id::XL_DATA_BITTIMING, at, 8, words).says(WRONG, 255)
}
const WRONG: &str = "Error: argument \"{}\" is wrong: invalid \"{key}\" value";
const fn point(id: u16, words: &'static [Word]) -> Attr {
    u32(id, words).set(set_point).says(WRONG, 255)
}
/// A number in the attribute `nest`. It is stored as `nest << 8 | n` until [`finish`] builds the nested attribute.
const fn nested(nest: u16, n: u16, words: &'static [Word]) -> Attr {
    u32(nest << 8 | n, words).set(set_nested).says(WRONG, 255)
}
/// The attributes that [`finish`] builds from the numbers 7 to 9 of [`nested`].
const NESTS: &[u16] = &[id::TDC, id::XL_TDC, id::XL_PWM];
const fn mode(n: u32, words: &'static [Word]) -> Attr {
    bit(id::CTRLMODE, n, words).set(set_mode).follows(Value::OnOff)
}
/// A mode of transmitter delay compensation. `n` is the bit of `auto`; `n + 1` is the bit of `manual`.
const fn tdc_mode(n: u32, words: &'static [Word]) -> Attr {
    bit(id::CTRLMODE, n, words).set(set_tdc_mode).follows(Value::OneOf(&["auto", "manual", "off"]))
}
const TDC_MODES: &str = "{ auto | manual | off }";

/// Reads a sample point as a fraction. The request contains it in thousandths.
fn set_point(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    let point = float(value).ok_or_else(|| a.wrong(value))? * 1000.0;
    // As the reference's conversion on the processor: the number is converted to 64 bits and truncated to 32 bits; a
    // number outside the range of 64 bits becomes 0.
    let whole = if point.abs() < (1u64 << 63) as f32 { point as i64 } else { 0 };
    types::put_field(a.id, 1, 8, whole as u32, into);
    Ok(())
}

/// The last occurrence of the option is used.
fn set_nested(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    let n: u32 = unsigned(value).ok_or_else(|| a.wrong(value))?;
    into.set(a.id, &n.to_ne_bytes());
    Ok(())
}

/// Adds bits to the mask and the flags. Bits set by earlier options stay set.
fn put_mode(mask: u32, flags: u32, into: &mut NlaBuf) {
    let before = into.get(id::CTRLMODE).unwrap_or_default();
    let (old_mask, old_flags) = (u32_at(before, 0), u32_at(before, 4));
    let pair = [old_mask | mask, old_flags | flags];
    into.set(id::CTRLMODE, &pair.map(u32::to_ne_bytes).concat());
}

fn set_mode(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let on =
        crate::cli::value::on_off(a.name(), args.value()?).map_err(|error| error.with_code(255))?;
    let Type::Bit(n) = a.ty else { return Ok(()) };
    put_mode(1 << n, u32::from(on) << n, into);
    Ok(())
}

fn set_tdc_mode(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    let Type::Bit(n) = a.ty else { return Ok(()) };
    let (auto, manual) = (1 << n, 2 << n);
    match value {
        "auto" => put_mode(auto, auto, into),
        "manual" => put_mode(manual, manual, into),
        "off" => put_mode(auto | manual, 0, into),
        _ => {
            let name = a.name();
            let why = format!("\"{name}\" must be either of \"auto\", \"manual\" or \"off\"");
            return Err(Error::invalid(value, why));
        }
    }
    Ok(())
}

fn set_restart(a: &Attr, _: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    into.put(a.id, &1u32.to_ne_bytes());
    Ok(())
}

/// Removes bit timings without a bit rate and a time quantum, and builds the nested attributes.
fn finish(_: &LinkKind, v: &mut NlaBuf, _: bool) -> Result {
    for id in [id::BITTIMING, id::DATA_BITTIMING, id::XL_DATA_BITTIMING] {
        let empty =
            v.get(id).is_some_and(|timing| u32_at(timing, 0) == 0 && u32_at(timing, 8) == 0);
        if empty {
            v.drop(id);
        }
    }
    for id in NESTS {
        let mut nest = Request::attributes();
        for n in 7..=9 {
            if let Some(value) = v.take(id << 8 | n) {
                nest.put(n, &value);
            }
        }
        let nest = nest.into_attributes();
        if !nest.is_empty() {
            v.put(id | NESTED, &nest);
        }
    }
    Ok(())
}
