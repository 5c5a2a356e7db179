//! What -o, -e, -m, -i, --tos, --cgroup and --inet-sockopt show of an inet socket.

use super::sheet::Line;
use super::show::{self, Context};
use super::tables::Table;
use super::{sctp, storage, tcp_info};
use crate::netlink::message::{Nlas, u32_at};
use crate::netlink::uapi::family::INET6;
use crate::netlink::uapi::sock_diag::inet_diag;
use crate::query::sockets::ProcTimes;
use crate::rt::diag::Memory;
use crate::rt::diag::inet::InetSocket;

/// Shows the details of a socket in the reference's order. `times` is the timer from /proc, for sockets without netlink
/// attributes.
pub fn show(
    c: &Context,
    line: &mut Line,
    table: Table,
    socket: &InetSocket,
    times: Option<ProcTimes>,
) {
    let wanted = &c.wanted;
    // The reference shows the timer from /proc only for TCP.
    if times.is_some() && table != Table::Tcp {
        return;
    }
    if wanted.timers {
        timer(line, table, socket);
    }
    if wanted.details {
        c.identity(line, socket.uid, socket.inode, socket.cookie);
    }
    if let Some(times) = times {
        if wanted.info {
            tcp_info::show_proc(line, &times);
        }
        return;
    }
    let has_lines = wanted.memory || wanted.info && table != Table::Udp;
    let asks = wanted.details
        || has_lines
        || wanted.tos
        || wanted.cgroup
        || wanted.socket_options
        || wanted.storages.is_some();
    if !asks {
        return;
    }
    let nlas = socket.nlas.get();
    if wanted.details {
        details(c, line, socket, nlas);
    }
    if wanted.tos {
        type_of_service(line, nlas);
    }
    if wanted.cgroup
        && let Some(id) = nlas.uint(inet_diag::CGROUP_ID)
    {
        c.cgroup(line, id);
    }
    if wanted.socket_options
        && let Some(&[first, second]) = nlas.get(inet_diag::SOCKOPT).and_then(|b| b.first_chunk())
    {
        line.text(c.line_break());
        socket_options(line, [first, second]);
    }
    if has_lines {
        if !wanted.oneline {
            line.text("\n\t");
        }
        memory(line, nlas);
        match table {
            Table::Mptcp => tcp_info::show_mptcp(line, nlas),
            Table::Sctp => sctp::show(line, nlas),
            _ => tcp_info::show(c, line, socket, nlas),
        }
    }
    if wanted.storages.is_some() {
        storage::show(c, line, nlas);
    }
}

/// The names of timers, indexed by `idiag_timer`.
const TIMERS: [&str; 6] = ["off", "on", "keepalive", "timewait", "persist", "unknown"];

/// ` timer:(keepalive,1min,0)`
fn timer(line: &mut Line, table: Table, socket: &InetSocket) {
    if socket.timer == 0 {
        return;
    }
    let name = match table {
        Table::Sctp => "T3_RTX",
        _ => TIMERS[usize::from(socket.timer).min(TIMERS.len() - 1)],
    };
    line.object("timer", |line| {
        line.field("name", " timer:(", name);
        line.both("expires_ms", socket.expires, &format!(",{}", time(socket.expires)));
        line.put("retransmits", ",", socket.retransmits, ")");
    });
}

/// Formats a time in milliseconds: `1min59sec`, `1.234sec`, `005ms`. 0 gives an empty text.
fn time(milliseconds: u32) -> String {
    let (minutes, seconds, rest) =
        (milliseconds / 60_000, milliseconds / 1000 % 60, milliseconds % 1000);
    let mut out = String::new();
    if minutes > 0 {
        out += &format!("{minutes}min");
    }
    // The reference omits seconds and milliseconds of long times.
    if seconds > 0 && minutes <= MANY {
        out += &format!(
            "{seconds}{}",
            if rest > 0 && minutes == 0 && seconds <= MANY { "." } else { "sec" }
        );
    }
    if rest > 0 && minutes == 0 && seconds <= MANY {
        let unit = if seconds > 0 { "sec" } else { "ms" };
        out += &format!("{rest:03}{unit}");
    }
    out
}

/// Above this number of minutes no seconds are shown; above this number of seconds no milliseconds.
const MANY: u32 = 9;

fn details(c: &Context, line: &mut Line, socket: &InetSocket, nlas: &Nlas) {
    if let Some(mark) = nlas.u32(inet_diag::MARK).filter(|mark| *mark != 0) {
        line.field("fwmark", " fwmark:", crate::print::Val::Hex(mark.into()));
    }
    if let Some(id) = nlas.uint(inet_diag::CGROUP_ID) {
        c.cgroup(line, id);
    }
    if let Some(only) = nlas.u8(inet_diag::SKV6ONLY).filter(|_| socket.family == INET6) {
        line.field("v6only", " v6only:", only);
    }
    if let Some(directions) = nlas.u8(inet_diag::SHUTDOWN) {
        show::shutdown(line, directions);
    }
}

fn type_of_service(line: &mut Line, nlas: &Nlas) {
    let fields = [
        (inet_diag::TOS, "tos", " tos:"),
        (inet_diag::TCLASS, "tclass", " tclass:"),
        (inet_diag::CLASS_ID, "class_id", " class_id:"),
    ];
    for (id, key, label) in fields {
        if let Some(value) = nlas.uint(id) {
            line.field(key, label, crate::print::Val::Hex(value));
        }
    }
}

/// The options of INET_DIAG_SOCKOPT: name, and the byte and bit that holds the option.
const OPTIONS: [(&str, u8, usize); 11] = [
    ("recverr", 0x01, 0),
    ("is_icsk", 0x02, 0),
    ("freebind", 0x04, 0),
    ("hdrincl", 0x08, 0),
    ("mc_loop", 0x10, 0),
    ("transparent", 0x20, 0),
    ("mc_all", 0x40, 0),
    ("nodefrag", 0x80, 0),
    ("bind_addr_no_port", 0x01, 1),
    ("recverr_rfc4884", 0x02, 1),
    ("defer_connect", 0x04, 1),
];

/// `inet-sockopt: ( is_icsk mc_loop)`
fn socket_options(line: &mut Line, bytes: [u8; 2]) {
    let set = OPTIONS.iter().filter(|(_, bit, at)| bytes[*at] & bit != 0);
    line.text("inet-sockopt: (");
    let set: Vec<&str> = set.map(|row| row.0).collect();
    if !set.is_empty() {
        line.text(" ");
    }
    line.values("inet_sockopt", " ", set);
    line.text(")");
}

fn memory(line: &mut Line, nlas: &Nlas) {
    if let Some(bytes) = nlas.get(inet_diag::SKMEMINFO) {
        show::memory(line, &Memory::parse(bytes));
    } else if let Some(bytes) = nlas.get(inet_diag::MEMINFO) {
        line.object("mem", |line| {
            for (at, (key, label)) in
                [("rmem", " mem:(r"), ("wmem", ",w"), ("fmem", ",f"), ("tmem", ",t")]
                    .iter()
                    .enumerate()
            {
                line.field(key, label, u32_at(bytes, 4 * at));
            }
        });
        line.text(")");
    }
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn times() {
        for (ms, text) in [
            (0, ""),
            (9, "009ms"),
            (1001, "1.001sec"),
            (10_100, "10sec"),
            (60_500, "1min"),
            (61_000, "1min1sec"),
            (3_661_001, "61min"),
        ] {
            assert_eq!(time(ms), text, "{ms}");
        }
    }
}
