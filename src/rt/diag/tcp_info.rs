//! `struct tcp_info` (linux/tcp.h); what an older kernel does not tell is 0.

use crate::netlink::message::{u32_at, u64_at};

/// The numbers of one connection. Times are in microseconds unless noted, rates in bytes a second.
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
    /// By how much the retransmission timer backed off.
    backoff: u8 = u8_at(4);
    /// TCPI_OPT_TIMESTAMPS and so on.
    options: u8 = u8_at(5);
    /// Window scale factors: sending in the low four bits, receiving in the high four bits.
    window_scales: u8 = u8_at(6);
    /// Bit 0: the delivery rate is limited by the application.
    flags: u8 = u8_at(7);
    /// Retransmission timeout.
    rto: u32 = u32_at(8);
    /// Timeout of a delayed acknowledgement.
    ato: u32 = u32_at(12);
    /// Bytes of a segment to send.
    snd_mss: u32 = u32_at(16);
    /// Bytes of a segment received.
    rcv_mss: u32 = u32_at(20);
    /// Segments that are not acknowledged; of a listening socket, its connections.
    unacked: u32 = u32_at(24);
    /// Segments that are selectively acknowledged; of a listening socket, its backlog.
    sacked: u32 = u32_at(28);
    /// Segments that are lost.
    lost: u32 = u32_at(32);
    /// Segments that are being retransmitted.
    retrans: u32 = u32_at(36);
    /// Segments that are acknowledged further on.
    fackets: u32 = u32_at(40);
    /// When something was sent last, in milliseconds.
    last_data_sent: u32 = u32_at(44);
    /// When something was received last, in milliseconds.
    last_data_recv: u32 = u32_at(52);
    /// When an acknowledgement was received last, in milliseconds.
    last_ack_recv: u32 = u32_at(56);
    /// Bytes of the longest packet of the path.
    pmtu: u32 = u32_at(60);
    /// Bytes of the window that is announced.
    rcv_ssthresh: u32 = u32_at(64);
    /// Round-trip time.
    rtt: u32 = u32_at(68);
    /// Mean deviation of the round-trip time.
    rttvar: u32 = u32_at(72);
    /// Segments: where slow start ends.
    snd_ssthresh: u32 = u32_at(76);
    /// Segments of the congestion window.
    snd_cwnd: u32 = u32_at(80);
    /// Bytes of a segment as announced.
    advmss: u32 = u32_at(84);
    /// By how many places segments are reordered.
    reordering: u32 = u32_at(88);
    /// Round-trip time as the receiver sees it.
    rcv_rtt: u32 = u32_at(92);
    /// Bytes that the receive buffer is tuned by.
    rcv_space: u32 = u32_at(96);
    /// Segments that were retransmitted.
    total_retrans: u32 = u32_at(100);
    /// Rate of sending.
    pacing_rate: u64 = u64_at(104);
    /// Its limit; all ones for none.
    max_pacing_rate: u64 = u64_at(112);
    /// Bytes acknowledged.
    bytes_acked: u64 = u64_at(120);
    /// Bytes received.
    bytes_received: u64 = u64_at(128);
    /// Segments sent.
    segs_out: u32 = u32_at(136);
    /// Segments received.
    segs_in: u32 = u32_at(140);
    /// Bytes that wait to be sent.
    notsent_bytes: u32 = u32_at(144);
    /// Shortest round-trip time; all ones if it is unknown.
    min_rtt: u32 = u32_at(148);
    /// Segments with data received.
    data_segs_in: u32 = u32_at(152);
    /// Segments with data sent.
    data_segs_out: u32 = u32_at(156);
    /// Rate of delivery.
    delivery_rate: u64 = u64_at(160);
    /// How long something was being sent.
    busy_time: u64 = u64_at(168);
    /// How long of that the peer's window was full.
    rwnd_limited: u64 = u64_at(176);
    /// How long of that the send buffer was too small.
    sndbuf_limited: u64 = u64_at(184);
    /// Segments delivered.
    delivered: u32 = u32_at(192);
    /// Segments delivered with a mark of congestion.
    delivered_ce: u32 = u32_at(196);
    /// Bytes sent, those sent again included.
    bytes_sent: u64 = u64_at(200);
    /// Bytes sent again.
    bytes_retrans: u64 = u64_at(208);
    /// Duplicates that the peer told of.
    dsack_dups: u32 = u32_at(216);
    /// How often segments were reordered.
    reord_seen: u32 = u32_at(220);
    /// Segments received out of order.
    rcv_ooopack: u32 = u32_at(224);
    /// Bytes of the window that the peer announced.
    snd_wnd: u32 = u32_at(228);
    /// Bytes of the window that this end announced.
    rcv_wnd: u32 = u32_at(232);
    /// How often the flow label was changed.
    rehash: u32 = u32_at(236);
}
