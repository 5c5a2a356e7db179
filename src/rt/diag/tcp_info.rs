//! `struct tcp_info` (linux/tcp.h). Fields that an older kernel does not report are 0.

use crate::netlink::message::{u32_at, u64_at};

/// The state of a connection. Unless noted, times are in microseconds, rates in bytes per second.
pub struct TcpInfo<'a>(pub &'a [u8]);

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident: $type:ty = $read:ident($at:literal);)*) => {
        impl TcpInfo<'_> {
            $($(#[$doc])* pub fn $name(&self) -> $type { $read(self.0, $at) })*
        }
    };
}

fn u8_at(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).copied().unwrap_or(0)
}

fields! {
    /// The number of times that the retransmission timer has been doubled.
    backoff: u8 = u8_at(4);
    /// The options (TCPI_OPT_TIMESTAMPS etc.).
    options: u8 = u8_at(5);
    /// The window scale factors: low four bits for sending, high four bits for receiving.
    window_scales: u8 = u8_at(6);
    /// Bit 0: the delivery rate is limited by the application.
    flags: u8 = u8_at(7);
    /// The retransmission timeout.
    rto: u32 = u32_at(8);
    /// The timeout of delayed acknowledgements.
    ato: u32 = u32_at(12);
    /// The maximum segment size for sending, in bytes.
    snd_mss: u32 = u32_at(16);
    /// The maximum segment size of received segments, in bytes.
    rcv_mss: u32 = u32_at(20);
    /// The number of unacknowledged segments; for a listening socket, of connections to be accepted.
    unacked: u32 = u32_at(24);
    /// The number of selectively acknowledged segments; for a listening socket, the backlog.
    sacked: u32 = u32_at(28);
    /// The number of lost segments.
    lost: u32 = u32_at(32);
    /// The number of retransmitted segments that are not acknowledged.
    retrans: u32 = u32_at(36);
    /// The number of segments up to the last selectively acknowledged one (FACK).
    fackets: u32 = u32_at(40);
    /// The time since the last data was sent, in milliseconds.
    last_data_sent: u32 = u32_at(44);
    /// The time since the last data was received, in milliseconds.
    last_data_recv: u32 = u32_at(52);
    /// The time since the last acknowledgement was received, in milliseconds.
    last_ack_recv: u32 = u32_at(56);
    /// The path MTU in bytes.
    pmtu: u32 = u32_at(60);
    /// The receive slow start threshold in bytes.
    rcv_ssthresh: u32 = u32_at(64);
    /// The smoothed round-trip time.
    rtt: u32 = u32_at(68);
    /// The mean deviation of the round-trip time.
    rttvar: u32 = u32_at(72);
    /// The slow start threshold in segments.
    snd_ssthresh: u32 = u32_at(76);
    /// The congestion window in segments.
    snd_cwnd: u32 = u32_at(80);
    /// The advertised maximum segment size in bytes.
    advmss: u32 = u32_at(84);
    /// The reordering metric in segments.
    reordering: u32 = u32_at(88);
    /// The round-trip time estimated by the receiver.
    rcv_rtt: u32 = u32_at(92);
    /// The receive buffer space for auto-tuning, in bytes.
    rcv_space: u32 = u32_at(96);
    /// The total number of retransmitted segments.
    total_retrans: u32 = u32_at(100);
    /// The pacing rate.
    pacing_rate: u64 = u64_at(104);
    /// The maximum pacing rate; all bits set for no limit.
    max_pacing_rate: u64 = u64_at(112);
    /// The number of acknowledged bytes.
    bytes_acked: u64 = u64_at(120);
    /// The number of received bytes.
    bytes_received: u64 = u64_at(128);
    /// The number of sent segments.
    segs_out: u32 = u32_at(136);
    /// The number of received segments.
    segs_in: u32 = u32_at(140);
    /// The number of bytes in the send queue that have not been sent.
    notsent_bytes: u32 = u32_at(144);
    /// The minimum round-trip time; all bits set if unknown.
    min_rtt: u32 = u32_at(148);
    /// The number of received segments with data.
    data_segs_in: u32 = u32_at(152);
    /// The number of sent segments with data.
    data_segs_out: u32 = u32_at(156);
    /// The delivery rate.
    delivery_rate: u64 = u64_at(160);
    /// The time during which data was in flight or to be sent.
    busy_time: u64 = u64_at(168);
    /// The part of this time limited by the receive window.
    rwnd_limited: u64 = u64_at(176);
    /// The part of this time limited by the send buffer.
    sndbuf_limited: u64 = u64_at(184);
    /// The number of delivered segments.
    delivered: u32 = u32_at(192);
    /// The number of delivered segments with a congestion mark (ECN CE).
    delivered_ce: u32 = u32_at(196);
    /// The number of sent bytes, including retransmissions.
    bytes_sent: u64 = u64_at(200);
    /// The number of retransmitted bytes.
    bytes_retrans: u64 = u64_at(208);
    /// The number of duplicates reported by the peer (DSACK).
    dsack_dups: u32 = u32_at(216);
    /// The number of reordering events.
    reord_seen: u32 = u32_at(220);
    /// The number of segments received out of order.
    rcv_ooopack: u32 = u32_at(224);
    /// The send window advertised by the peer, in bytes.
    snd_wnd: u32 = u32_at(228);
    /// The receive window advertised to the peer, in bytes.
    rcv_wnd: u32 = u32_at(232);
    /// The number of changes of the IPv6 flow label or transmit hash.
    rehash: u32 = u32_at(236);
}
