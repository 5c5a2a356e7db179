//! -i: the state of a TCP connection, its congestion control, and its upper-layer protocol (ULP).

use super::sheet::Line;
use super::show::Context;
use crate::netlink::message::{Nlas, u16_at, u32_at, u64_at};
use crate::netlink::uapi::sock_diag::{inet_diag, mptcp_subflow, tls, ulp};
use crate::print::{Val, format};
use crate::query::sockets::ProcTimes;
use crate::rt::diag::inet::InetSocket;
use crate::rt::diag::tcp_info::TcpInfo;
use std::fmt::Write;

/// Options of a connection (TCPI_OPT_*), shown with -o or -e.
const OPTIONS: [(u8, &str, &str); 6] = [
    (1, "ts", " ts"),
    (64, "usec_ts", " usec_ts"),
    (2, "sack", " sack"),
    (8, "ecn", " ecn"),
    (16, "ecnseen", " ecnseen"),
    (32, "fastopen", " fastopen"),
];
/// TCPI_OPT_WSCALE
const WINDOW_SCALES: u8 = 4;
/// A retransmission timeout that was never set, in microseconds.
const NO_RTO: u32 = 3_000_000;
/// Values from this one on mean an infinite slow start threshold.
const NO_SSTHRESH: u32 = 0xffff;
/// The initial reordering metric (TCP_FASTRETRANS_THRESH); this value is not printed.
const USUAL_REORDERING: u32 = 3;

/// Prints all properties of a connection.
pub fn show(c: &Context, line: &mut Line, socket: &InetSocket, nlas: &Nlas) {
    if let Some(bytes) = nlas.get(inet_diag::INFO) {
        let info = TcpInfo(bytes);
        if c.wanted.timers {
            for (_, key, text) in OPTIONS.iter().filter(|row| info.options() & row.0 != 0) {
                line.both(key, true, text);
            }
        }
        if let Some(name) = nlas.str(inet_diag::CONG) {
            line.field("cong_alg", " ", &name);
        }
        stats(c, line, socket, &info, nlas);
    }
    keys(line, nlas);
    if let Some(nest) = nlas.nest(inet_diag::ULP_INFO) {
        upper_layer(line, &nest);
    }
}

/// Prints a number, which the reference treats as signed; nothing if it is 0.
fn signed(line: &mut Line, key: &str, label: &str, value: u32) {
    if value != 0 {
        line.field(key, label, value as i32);
    }
}

/// Prints a number of thousandths in the format of C's `%g`.
fn thousandths(line: &mut Line, key: &str, label: &str, value: u32) {
    let text = format::general(f64::from(value) / 1000.0);
    line.field(key, label, Val::Raw(&text));
}

/// Prints a rate, given in bytes per second, in bits per second: exact with -n, else with a unit suffix.
fn rate(c: &Context, line: &mut Line, key: &str, label: &str, bytes_per_second: f64) {
    let bits = bytes_per_second * 8.0;
    let whole = format!("{bits:.0}");
    line.json(key, Val::Raw(&whole));
    line.text(label);
    if c.wanted.numeric {
        line.text(&whole);
    } else {
        const UNITS: [(f64, &str); 4] = [(1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k")];
        match UNITS.iter().find(|unit| bits >= unit.0) {
            Some((unit, name)) => {
                line.text(&format::general_to(bits / unit, 3));
                line.text(name);
            }
            None => line.text(&whole),
        }
    }
    line.text("bps");
}

fn stats(c: &Context, line: &mut Line, socket: &InetSocket, info: &TcpInfo, nlas: &Nlas) {
    if info.options() & WINDOW_SCALES != 0 {
        let scales = info.window_scales();
        line.field("snd_wscale", " wscale:", scales & 15);
        line.field("rcv_wscale", ",", scales >> 4);
    }
    if info.rto() != 0 && info.rto() != NO_RTO {
        thousandths(line, "rto", " rto:", info.rto());
    }
    line.nonzero("backoff", " backoff:", info.backoff());
    if info.rtt() != 0 {
        thousandths(line, "rtt", " rtt:", info.rtt());
        thousandths(line, "rttvar", "/", info.rttvar());
    }
    if info.ato() != 0 {
        thousandths(line, "ato", " ato:", info.ato());
    }
    signed(line, "mss", " mss:", info.snd_mss());
    line.nonzero("pmtu", " pmtu:", info.pmtu());
    signed(line, "rcvmss", " rcvmss:", info.rcv_mss());
    signed(line, "advmss", " advmss:", info.advmss());
    line.nonzero("cwnd", " cwnd:", info.snd_cwnd());
    if info.snd_ssthresh() < NO_SSTHRESH {
        line.nonzero("ssthresh", " ssthresh:", info.snd_ssthresh());
    }
    counters(line, info);
    congestion(c, line, nlas);
    let rtt = vegas_rtt(nlas).unwrap_or(info.rtt());
    if rtt > 0 && info.snd_mss() > 0 && info.snd_cwnd() > 0 {
        let window = f64::from(info.snd_cwnd()) * f64::from(info.snd_mss());
        rate(c, line, "send", " send ", window * 1_000_000.0 / f64::from(rtt));
    }
    line.nonzero("lastsnd", " lastsnd:", info.last_data_sent());
    line.nonzero("lastrcv", " lastrcv:", info.last_data_recv());
    line.nonzero("lastack", " lastack:", info.last_ack_recv());
    rates(c, line, info);
    limits(line, info);
    segments(line, socket, info);
    windows(line, info);
}

/// Returns the round-trip time of the last window in microseconds, as TCP Vegas reports it.
fn vegas_rtt(nlas: &Nlas) -> Option<u32> {
    /// The value before the first measurement.
    const UNKNOWN: u32 = 0x7fff_ffff;
    let vegas = nlas.get(inet_diag::VEGASINFO)?;
    let (is_enabled, rtt) = (u32_at(vegas, 0) != 0, u32_at(vegas, 8));
    (is_enabled && rtt != 0 && rtt != UNKNOWN).then_some(rtt)
}

fn counters(line: &mut Line, info: &TcpInfo) {
    line.nonzero("bytes_sent", " bytes_sent:", info.bytes_sent());
    line.nonzero("bytes_retrans", " bytes_retrans:", info.bytes_retrans());
    line.nonzero("bytes_acked", " bytes_acked:", info.bytes_acked());
    line.nonzero("bytes_received", " bytes_received:", info.bytes_received());
    line.nonzero("segs_out", " segs_out:", info.segs_out());
    line.nonzero("segs_in", " segs_in:", info.segs_in());
    line.nonzero("data_segs_out", " data_segs_out:", info.data_segs_out());
    line.nonzero("data_segs_in", " data_segs_in:", info.data_segs_in());
}

/// Prints the properties of DCTCP or BBR congestion control.
fn congestion(c: &Context, line: &mut Line, nlas: &Nlas) {
    if let Some(dctcp) = nlas.get(inet_diag::DCTCPINFO) {
        line.object("dctcp", |line| match u16_at(dctcp, 0) {
            0 => line.both("fallback_mode", true, " dctcp:fallback_mode"),
            _ => {
                line.field("ce_state", " dctcp:(ce_state:", u16_at(dctcp, 2));
                line.field("alpha", ",alpha:", u32_at(dctcp, 4));
                line.field("ab_ecn", ",ab_ecn:", u32_at(dctcp, 8));
                line.put("ab_tot", ",ab_tot:", u32_at(dctcp, 12), ")");
            }
        });
    }
    if let Some(bbr) = nlas.get(inet_diag::BBRINFO) {
        line.object("bbr", |line| {
            rate(c, line, "bw", " bbr:(bw:", u64_at(bbr, 0) as f64);
            thousandths(line, "mrtt", ",mrtt:", u32_at(bbr, 8));
            let gains = [("pacing_gain", ",pacing_gain:", 12), ("cwnd_gain", ",cwnd_gain:", 16)];
            for (key, label, at) in gains {
                let gain = u32_at(bbr, at);
                if gain != 0 {
                    let text = format::general(f64::from(gain) / 256.0);
                    line.field(key, label, Val::Raw(&text));
                }
            }
            line.text(")");
        });
    }
}

fn rates(c: &Context, line: &mut Line, info: &TcpInfo) {
    if info.pacing_rate() != 0 && info.pacing_rate() != u64::MAX {
        rate(c, line, "pacing_rate", " pacing_rate ", info.pacing_rate() as f64);
        let most = info.max_pacing_rate();
        if most != 0 && most != u64::MAX {
            rate(c, line, "max_pacing_rate", "/", most as f64);
        }
    }
    if info.delivery_rate() != 0 {
        rate(c, line, "delivery_rate", " delivery_rate ", info.delivery_rate() as f64);
    }
    line.nonzero("delivered", " delivered:", info.delivered());
    line.nonzero("delivered_ce", " delivered_ce:", info.delivered_ce());
    if info.flags() & 1 != 0 {
        line.both("app_limited", true, " app_limited");
    }
}

/// Prints for how long sending was limited, in milliseconds.
fn limits(line: &mut Line, info: &TcpInfo) {
    let busy = info.busy_time();
    if busy == 0 {
        return;
    }
    line.put("busy", " busy:", busy / 1000, "ms");
    let fields = [
        ("rwnd_limited", " rwnd_limited:", info.rwnd_limited()),
        ("sndbuf_limited", " sndbuf_limited:", info.sndbuf_limited()),
    ];
    for (key, label, time) in fields {
        if time != 0 {
            line.put(key, label, time / 1000, "ms");
            line.text(&format!("({:.1}%)", 100.0 * time as f64 / busy as f64));
        }
    }
}

fn segments(line: &mut Line, socket: &InetSocket, info: &TcpInfo) {
    line.nonzero("unacked", " unacked:", info.unacked());
    if info.retrans() != 0 || info.total_retrans() != 0 {
        line.field("retrans", " retrans:", info.retrans());
        line.field("retrans_total", "/", info.total_retrans());
    }
    line.nonzero("lost", " lost:", info.lost());
    // For a listening socket, these fields are the backlog.
    if socket.state != crate::netlink::uapi::sock_diag::tcp::LISTEN {
        line.nonzero("sacked", " sacked:", info.sacked());
    }
    line.nonzero("dsack_dups", " dsack_dups:", info.dsack_dups());
    line.nonzero("fackets", " fackets:", info.fackets());
    if info.reordering() != USUAL_REORDERING {
        line.field("reordering", " reordering:", info.reordering() as i32);
    }
    signed(line, "reord_seen", " reord_seen:", info.reord_seen());
}

fn windows(line: &mut Line, info: &TcpInfo) {
    if info.rcv_rtt() != 0 {
        thousandths(line, "rcv_rtt", " rcv_rtt:", info.rcv_rtt());
    }
    signed(line, "rcv_space", " rcv_space:", info.rcv_space());
    line.nonzero("rcv_ssthresh", " rcv_ssthresh:", info.rcv_ssthresh());
    line.nonzero("notsent", " notsent:", info.notsent_bytes());
    if info.min_rtt() != 0 && info.min_rtt() != u32::MAX {
        thousandths(line, "minrtt", " minrtt:", info.min_rtt());
    }
    line.nonzero("rcv_ooopack", " rcv_ooopack:", info.rcv_ooopack());
    line.nonzero("snd_wnd", " snd_wnd:", info.snd_wnd());
    line.nonzero("rcv_wnd", " rcv_wnd:", info.rcv_wnd());
    line.nonzero("rehash", " rehash:", info.rehash());
}

/// The size of `struct tcp_diag_md5sig` in bytes, and offsets of its members.
const KEY: usize = 100;
const KEY_TEXT: std::ops::Range<usize> = 20..100;

/// Prints the keys of the TCP MD5 signature option: ` md5keys:10.0.0.1/24=key`.
fn keys(line: &mut Line, nlas: &Nlas) {
    let Some(bytes) = nlas.get(inet_diag::MD5SIG) else { return };
    line.text(" md5keys:");
    line.list("md5keys", ",", bytes.chunks_exact(KEY), |line, key| {
        let (family, bits, len) = (key[0], key[1], usize::from(u16_at(key, 2)));
        let address = crate::netlink::message::ip_of(family, &key[4..20]);
        match address {
            Some(ip) => line.field("address", "", ip),
            None => line.field("address", "", "???"),
        }
        line.put("prefixlen", "/", bits, "=");
        let text = key.get(KEY_TEXT).unwrap_or_default();
        let text = &text[..len.min(text.len())];
        line.field("key", "", &escaped(text));
    });
}

/// Replaces blanks, backslashes and unprintable characters by three octal digits.
fn escaped(bytes: &[u8]) -> String {
    let mut out = String::new();
    for byte in bytes {
        match byte {
            b'\\' => out.push_str("\\134"),
            b'!'..=b'~' => out.push(char::from(*byte)),
            _ => {
                let _ = write!(out, "\\{byte:03o}");
            }
        }
    }
    out
}

/// Prints the upper-layer protocol: ` tcp-ulp-tls …`.
fn upper_layer(line: &mut Line, nest: &Nlas) {
    let Some(name) = nest.str(ulp::NAME) else { return };
    line.field("ulp", " tcp-ulp-", &name);
    if let Some(info) = nest.nest(ulp::TLS) {
        transport_security(line, &info);
    }
    if let Some(info) = nest.get(ulp::MPTCP) {
        subflow(line, info);
    }
}

fn transport_security(line: &mut Line, info: &Nlas) {
    if let Some(version) = info.u16(tls::VERSION) {
        let known = match version {
            0x303 => Some("1.2"),
            0x304 => Some("1.3"),
            _ => None,
        };
        let unknown = format!("unknown({version})");
        line.field("version", " version: ", known.unwrap_or(&unknown));
    }
    if let Some(cipher) = info.u16(tls::CIPHER) {
        match cipher {
            51 => line.field("cipher", " cipher: ", "aes-gcm-128"),
            52 => line.field("cipher", " cipher: ", "aes-gcm-256"),
            other => line.json("cipher", other),
        }
    }
    for (id, key, label) in
        [(tls::RXCONF, "rxconf", " rxconf: "), (tls::TXCONF, "txconf", " txconf: ")]
    {
        if let Some(conf) = info.u16(id) {
            const NAMES: [&str; 4] = ["none", "sw", "hw", "hw-record"];
            let known = usize::from(conf).checked_sub(1).and_then(|at| NAMES.get(at));
            let unknown = format!("unknown({conf})");
            line.field(key, label, known.copied().unwrap_or(&unknown));
        }
    }
    if info.has(tls::ZC_RO_TX) {
        line.both("zc_ro_tx", true, " zc_ro_tx");
    }
    if info.has(tls::RX_NO_PAD) {
        line.both("no_pad_rx", true, " no_pad_rx");
    }
}

/// The letters of subflow flags, from bit 0.
const SUBFLOW_FLAGS: &[u8] = b"MmJjBbecv";

/// Prints a Multipath TCP subflow.
fn subflow(line: &mut Line, bytes: &[u8]) {
    let info = Nlas::parse(bytes);
    if let Some(flags) = info.u32(mptcp_subflow::FLAGS).filter(|flags| *flags != 0) {
        let is_set = |(at, _): &(usize, &u8)| flags >> at & 1 != 0;
        let set = SUBFLOW_FLAGS.iter().enumerate().filter(is_set);
        let letters: String = set.map(|(_, letter)| char::from(*letter)).collect();
        line.field("flags", " flags:", &letters);
    }
    let ids = [
        info.u32(mptcp_subflow::TOKEN_REM),
        info.u32(mptcp_subflow::ID_REM),
        info.u32(mptcp_subflow::TOKEN_LOC),
        info.u32(mptcp_subflow::ID_LOC),
    ];
    if let [Some(remote), Some(remote_id), Some(local), Some(local_id)] = ids {
        line.field("token_rem", " token:", &format!("{remote:04x}"));
        line.put("id_rem", "(id:", remote_id as u8, ")");
        line.field("token_loc", "/", &format!("{local:04x}"));
        line.put("id_loc", "(id:", local_id as u8, ")");
    }
    for (id, key, label) in [
        (mptcp_subflow::MAP_SEQ, "seq", " seq:"),
        (mptcp_subflow::MAP_SFSEQ, "sfseq", " sfseq:"),
        (mptcp_subflow::SSN_OFFSET, "ssnoff", " ssnoff:"),
        (mptcp_subflow::MAP_DATALEN, "maplen", " maplen:"),
    ] {
        if let Some(value) = info.uint(id) {
            line.field(key, label, value);
        }
    }
}

/// Prints a Multipath TCP socket: `struct mptcp_info`.
pub fn show_mptcp(line: &mut Line, nlas: &Nlas) {
    let Some(info) = nlas.get(inet_diag::INFO) else { return };
    let byte = |at: usize| info.get(at).copied().unwrap_or(0);
    for (at, key, label) in [
        (0, "subflows", " subflows:"),
        (1, "add_addr_signal", " add_addr_signal:"),
        (2, "add_addr_accepted", " add_addr_accepted:"),
        (3, "subflows_max", " subflows_max:"),
        (4, "add_addr_signal_max", " add_addr_signal_max:"),
        (5, "add_addr_accepted_max", " add_addr_accepted_max:"),
    ] {
        line.nonzero(key, label, byte(at));
    }
    let flags = u32_at(info, 8);
    if flags & 1 != 0 {
        line.both("fallback", true, " fallback");
    }
    if flags & 2 != 0 {
        line.both("remote_key", true, " remote_key");
    }
    let token = u32_at(info, 12);
    if token != 0 {
        line.field("token", " token:", &format!("{token:x}"));
    }
    line.nonzero("write_seq", " write_seq:", u64_at(info, 16));
    line.nonzero("snd_una", " snd_una:", u64_at(info, 24));
    line.nonzero("rcv_nxt", " rcv_nxt:", u64_at(info, 32));
    line.nonzero("local_addr_used", " local_addr_used:", byte(40));
    line.nonzero("local_addr_max", " local_addr_max:", byte(41));
    line.nonzero("csum_enabled", " csum_enabled:", byte(42));
    line.nonzero("retransmits", " retransmits:", u32_at(info, 44));
    line.nonzero("bytes_retrans", " bytes_retrans:", u64_at(info, 48));
    line.nonzero("bytes_sent", " bytes_sent:", u64_at(info, 56));
    line.nonzero("bytes_received", " bytes_received:", u64_at(info, 64));
    line.nonzero("bytes_acked", " bytes_acked:", u64_at(info, 72));
    line.nonzero("subflows_total", " subflows_total:", byte(80));
    for (at, key, label) in [
        (84, "last_data_sent", " last_data_sent:"),
        (88, "last_data_recv", " last_data_recv:"),
        (92, "last_ack_recv", " last_ack_recv:"),
    ] {
        line.nonzero(key, label, u32_at(info, at));
    }
}

/// Prints the values from a line of /proc/net/tcp; times are in seconds.
pub fn show_proc(line: &mut Line, times: &ProcTimes) {
    let seconds = |line: &mut Line, key: &str, label: &str, hundredths: u32| {
        if hundredths != 0 {
            let text = format::general(f64::from(hundredths) / 100.0);
            line.field(key, label, Val::Raw(&text));
        }
    };
    seconds(line, "rto", " rto:", times.rto);
    seconds(line, "ato", " ato:", times.ato);
    if times.qack / 2 != 0 {
        line.field("qack", " qack:", times.qack / 2);
        if (times.qack / 2) & 1 != 0 {
            line.both("bidir", true, " bidir");
        }
    }
    line.nonzero("cwnd", " cwnd:", times.cwnd);
    if times.ssthresh > 0 {
        line.nonzero("ssthresh", " ssthresh:", times.ssthresh as u32);
    }
    line.field("reordering", " reordering:", 0u32);
}
