//! Descriptions of the counters that `netstat -s` shows.

/// How a counter is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// With its description.
    Always,
    /// With its description, if the value is not 0.
    Nonzero,
    /// In the histogram of received ICMP messages, if the value is not 0.
    Input,
    /// In the histogram of sent ICMP messages, if the value is not 0.
    Output,
    /// Not shown: a setting, not a counter.
    Hidden,
}

/// A counter: the kernel's name, form, and description, in which `{}` is the value.
pub type Text = (&'static str, Form, &'static str);

const fn always(name: &'static str, text: &'static str) -> Text {
    (name, Form::Always, text)
}

const fn nonzero(name: &'static str, text: &'static str) -> Text {
    (name, Form::Nonzero, text)
}

const fn input(name: &'static str, text: &'static str) -> Text {
    (name, Form::Input, text)
}

const fn output(name: &'static str, text: &'static str) -> Text {
    (name, Form::Output, text)
}

const fn hidden(name: &'static str) -> Text {
    (name, Form::Hidden, "")
}

/// Counters of IPv4.
pub static IP: &[Text] = &[
    hidden("DefaultTTL"),
    always("InReceives", "{} total packets received"),
    nonzero("InHdrErrors", "{} with invalid headers"),
    nonzero("InAddrErrors", "{} with invalid addresses"),
    always("ForwDatagrams", "{} forwarded"),
    nonzero("InUnknownProtos", "{} with unknown protocol"),
    always("InDiscards", "{} incoming packets discarded"),
    always("InDelivers", "{} incoming packets delivered"),
    always("OutRequests", "{} requests sent out"),
    nonzero("OutDiscards", "{} outgoing packets dropped"),
    nonzero("OutNoRoutes", "{} dropped because of missing route"),
    nonzero("ReasmTimeout", "{} fragments dropped after timeout"),
    nonzero("ReasmReqds", "{} reassemblies required"),
    nonzero("ReasmOKs", "{} packets reassembled ok"),
    nonzero("ReasmFails", "{} packet reassemblies failed"),
    nonzero("FragOKs", "{} outgoing packets fragmented ok"),
    nonzero("FragFails", "{} outgoing packets failed fragmentation"),
    nonzero("FragCreates", "{} fragments created"),
];

/// Counters of ICMP.
pub static ICMP: &[Text] = &[
    always("InMsgs", "{} ICMP messages received"),
    always("InErrors", "{} input ICMP message failed"),
    input("InDestUnreachs", "destination unreachable"),
    input("InTimeExcds", "timeout in transit"),
    input("InParmProbs", "wrong parameters"),
    input("InSrcQuenchs", "source quenches"),
    input("InRedirects", "redirects"),
    input("InEchos", "echo requests"),
    input("InEchoReps", "echo replies"),
    input("InTimestamps", "timestamp request"),
    input("InTimestampReps", "timestamp reply"),
    input("InAddrMasks", "address mask request"),
    input("InAddrMaskReps", "address mask replies"),
    always("OutMsgs", "{} ICMP messages sent"),
    always("OutErrors", "{} ICMP messages failed"),
    output("OutDestUnreachs", "destination unreachable"),
    output("OutTimeExcds", "time exceeded"),
    output("OutParmProbs", "wrong parameters"),
    output("OutSrcQuenchs", "source quench"),
    output("OutRedirects", "redirect"),
    output("OutEchos", "echo requests"),
    output("OutEchoReps", "echo replies"),
    output("OutTimestamps", "timestamp requests"),
    output("OutTimestampReps", "timestamp replies"),
    output("OutAddrMasks", "address mask requests"),
    output("OutAddrMaskReps", "address mask replies"),
];

/// Counters of TCP.
pub static TCP: &[Text] = &[
    hidden("RtoAlgorithm"),
    hidden("RtoMin"),
    hidden("RtoMax"),
    hidden("MaxConn"),
    always("ActiveOpens", "{} active connection openings"),
    always("PassiveOpens", "{} passive connection openings"),
    always("AttemptFails", "{} failed connection attempts"),
    always("EstabResets", "{} connection resets received"),
    always("CurrEstab", "{} connections established"),
    always("InSegs", "{} segments received"),
    always("OutSegs", "{} segments sent out"),
    always("RetransSegs", "{} segments retransmitted"),
    always("InErrs", "{} bad segments received"),
    always("OutRsts", "{} resets sent"),
];

/// Counters of UDP.
pub static UDP: &[Text] = &[
    always("InDatagrams", "{} packets received"),
    always("NoPorts", "{} packets to unknown port received"),
    always("InErrors", "{} packet receive errors"),
    always("OutDatagrams", "{} packets sent"),
    always("RcvbufErrors", "{} receive buffer errors"),
    always("SndbufErrors", "{} send buffer errors"),
];

/// Counters of TCP in /proc/net/netstat.
pub static TCP_EXT: &[Text] = &[
    nonzero("SyncookiesSent", "{} SYN cookies sent"),
    nonzero("SyncookiesRecv", "{} SYN cookies received"),
    nonzero("SyncookiesFailed", "{} invalid SYN cookies received"),
    nonzero("EmbryonicRsts", "{} resets received for embryonic SYN_RECV sockets"),
    nonzero("PruneCalled", "{} packets pruned from receive queue because of socket buffer overrun"),
    nonzero("RcvPruned", "{} packets pruned from receive queue"),
    nonzero(
        "OfoPruned",
        "{} packets dropped from out-of-order queue because of socket buffer overrun",
    ),
    nonzero("OutOfWindowIcmps", "{} ICMP packets dropped because they were out-of-window"),
    nonzero("LockDroppedIcmps", "{} ICMP packets dropped because socket was locked"),
    nonzero("TW", "{} TCP sockets finished time wait in fast timer"),
    nonzero("TWRecycled", "{} time wait sockets recycled by time stamp"),
    nonzero("PAWSActive", "{} active connections rejected because of time stamp"),
    nonzero("PAWSEstab", "{} packets rejected in established connections because of timestamp"),
    nonzero("DelayedACKs", "{} delayed acks sent"),
    nonzero("DelayedACKLocked", "{} delayed acks further delayed because of locked socket"),
    nonzero("DelayedACKLost", "Quick ack mode was activated {} times"),
    nonzero("ListenOverflows", "{} times the listen queue of a socket overflowed"),
    nonzero("ListenDrops", "{} SYNs to LISTEN sockets dropped"),
    always("TCPHPHits", "{} packet headers predicted"),
    nonzero("TCPPureAcks", "{} acknowledgments not containing data payload received"),
    nonzero("TCPHPAcks", "{} predicted acknowledgments"),
    nonzero("TCPRenoRecovery", "{} times recovered from packet loss due to fast retransmit"),
    nonzero("TCPSACKReorder", "Detected reordering {} times using SACK"),
    nonzero("TCPRenoReorder", "Detected reordering {} times using reno fast retransmit"),
    nonzero("TCPTSReorder", "Detected reordering {} times using time stamp"),
    nonzero("TCPFullUndo", "{} congestion windows fully recovered without slow start"),
    nonzero("TCPPartialUndo", "{} congestion windows partially recovered using Hoe heuristic"),
    nonzero("TCPLossUndo", "{} congestion windows recovered without slow start after partial ack"),
    nonzero("TCPRenoFailures", "{} timeouts after reno fast retransmit"),
    nonzero("TCPLossFailures", "{} timeouts in loss state"),
    nonzero("TCPFastRetrans", "{} fast retransmits"),
    nonzero("TCPSlowStartRetrans", "{} retransmits in slow start"),
    nonzero("TCPRcvCollapsed", "{} packets collapsed in receive queue due to low socket buffer"),
    nonzero("TCPAbortOnData", "{} connections reset due to unexpected data"),
    nonzero("TCPAbortOnClose", "{} connections reset due to early user close"),
    nonzero("TCPAbortOnMemory", "{} connections aborted due to memory pressure"),
    nonzero("TCPAbortOnTimeout", "{} connections aborted due to timeout"),
    nonzero("TCPAbortOnLinger", "{} connections aborted after user close in linger timeout"),
    nonzero("TCPAbortFailed", "{} times unable to send RST due to no memory"),
    nonzero("TCPMemoryPressures", "TCP ran low on memory {} times"),
    nonzero("TCPPrequeued", "{} packets directly queued to recvmsg prequeue"),
    nonzero("TCPDirectCopyFromBacklog", "{} bytes directly in process context from backlog"),
    nonzero("TCPHPHitsToUser", "{} packet headers predicted and directly queued to user"),
    nonzero("TCPFACKReorder", "Detected reordering {} times using FACK"),
    nonzero("TCPForwardRetrans", "{} forward retransmits"),
    nonzero("TCPSchedulerFailed", "{} times receiver scheduled too late for direct processing"),
    nonzero("TCPAbortOnSyn", "{} connections reset due to unexpected SYN"),
    nonzero("PAWSPassive", "{} passive connections rejected because of time stamp"),
];

/// Counters of IPv6.
pub static IP6: &[Text] = &[
    always("Ip6InReceives", "{} total packets received"),
    nonzero("Ip6InHdrErrors", "{} with invalid headers"),
    nonzero("Ip6InTooBigErrors", "{} with packets too big"),
    nonzero("Ip6InNoRoutes", "{} incoming packets with no route"),
    nonzero("Ip6InAddrErrors", "{} with invalid addresses"),
    nonzero("Ip6InUnknownProtos", "{} with unknown protocol"),
    nonzero("Ip6InTruncatedPkts", "{} with truncated packets"),
    always("Ip6InDiscards", "{} incoming packets discarded"),
    always("Ip6InDelivers", "{} incoming packets delivered"),
    always("Ip6OutForwDatagrams", "{} forwarded"),
    always("Ip6OutRequests", "{} requests sent out"),
    nonzero("Ip6OutDiscards", "{} outgoing packets dropped"),
    nonzero("Ip6OutNoRoutes", "{} dropped because of missing route"),
    nonzero("Ip6ReasmTimeout", "{} fragments dropped after timeout"),
    nonzero("Ip6ReasmReqds", "{} reassemblies required"),
    nonzero("Ip6ReasmOKs", "{} packets reassembled ok"),
    nonzero("Ip6ReasmFails", "{} packet reassemblies failed"),
    nonzero("Ip6FragOKs", "{} outgoing packets fragmented ok"),
    nonzero("Ip6FragFails", "{} outgoing packets failed fragmentation"),
    nonzero("Ip6FragCreates", "{} fragments created"),
    nonzero("Ip6InMcastPkts", "{} incoming multicast packets"),
    nonzero("Ip6OutMcastPkts", "{} outgoing multicast packets"),
];

/// Counters of ICMPv6.
pub static ICMP6: &[Text] = &[
    always("Icmp6InMsgs", "{} ICMP messages received"),
    always("Icmp6InErrors", "{} input ICMP message failed"),
    always("Icmp6OutMsgs", "{} ICMP messages sent"),
    input("Icmp6InDestUnreachs", "destination unreachable"),
    input("Icmp6InPktTooBigs", "packets too big"),
    input("Icmp6InTimeExcds", "received ICMPv6 time exceeded"),
    input("Icmp6InParmProblems", "parameter problem"),
    input("Icmp6InEchos", "echo requests"),
    input("Icmp6InEchoReplies", "echo replies"),
    input("Icmp6InGroupMembQueries", "group member queries"),
    input("Icmp6InGroupMembResponses", "group member responses"),
    input("Icmp6InGroupMembReductions", "group member reductions"),
    input("Icmp6InRouterSolicits", "router solicits"),
    input("Icmp6InRouterAdvertisements", "router advertisement"),
    input("Icmp6InNeighborSolicits", "neighbour solicits"),
    input("Icmp6InNeighborAdvertisements", "neighbour advertisement"),
    input("Icmp6InRedirects", "redirects"),
    output("Icmp6OutDestUnreachs", "destination unreachable"),
    output("Icmp6OutPktTooBigs", "packets too big"),
    output("Icmp6OutTimeExcds", "sent ICMPv6 time exceeded"),
    output("Icmp6OutParmProblems", "parameter problem"),
    output("Icmp6OutEchos", "echo requests"),
    output("Icmp6OutEchoReplies", "echo replies"),
    output("Icmp6OutGroupMembQueries", "group member queries"),
    output("Icmp6OutGroupMembResponses", "group member responses"),
    output("Icmp6OutGroupMembReductions", "group member reductions"),
    output("Icmp6OutRouterSolicits", "router solicits"),
    output("Icmp6OutNeighborSolicits", "neighbor solicits"),
    output("Icmp6OutNeighborAdvertisements", "neighbor advertisements"),
    output("Icmp6OutRedirects", "redirects"),
];

/// Counters of UDP over IPv6.
pub static UDP6: &[Text] = &[
    always("Udp6InDatagrams", "{} packets received"),
    always("Udp6NoPorts", "{} packets to unknown port received"),
    always("Udp6InErrors", "{} packet receive errors"),
    always("Udp6OutDatagrams", "{} packets sent"),
];

/// Counters of SCTP.
pub static SCTP: &[Text] = &[
    always("SctpCurrEstab", "{} Current Associations"),
    always("SctpActiveEstabs", "{} Active Associations"),
    always("SctpPassiveEstabs", "{} Passive Associations"),
    always("SctpAborteds", "{} Number of Aborteds "),
    always("SctpShutdowns", "{} Number of Graceful Terminations"),
    always("SctpOutOfBlues", "{} Number of Out of Blue packets"),
    always("SctpChecksumErrors", "{} Number of Packets with invalid Checksum"),
    always("SctpOutCtrlChunks", "{} Number of control chunks sent"),
    always("SctpOutOrderChunks", "{} Number of ordered chunks sent"),
    always("SctpOutUnorderChunks", "{} Number of Unordered chunks sent"),
    always("SctpInCtrlChunks", "{} Number of control chunks received"),
    always("SctpInOrderChunks", "{} Number of ordered chunks received"),
    always("SctpInUnorderChunks", "{} Number of Unordered chunks received"),
    always("SctpFragUsrMsgs", "{} Number of messages fragmented"),
    always("SctpReasmUsrMsgs", "{} Number of messages reassembled "),
    always("SctpOutSCTPPacks", "{} Number of SCTP packets sent"),
    always("SctpInSCTPPacks", "{} Number of SCTP packets received"),
];
