# Every counter of Linux 6.18.
$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/snmp <<EOF
> Ip: Forwarding DefaultTTL InReceives InHdrErrors InAddrErrors ForwDatagrams InUnknownProtos InDiscards InDelivers OutRequests OutDiscards OutNoRoutes ReasmTimeout ReasmReqds ReasmOKs ReasmFails FragOKs FragFails FragCreates OutTransmits
> Ip: 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
> Icmp: InMsgs InErrors InCsumErrors InDestUnreachs InTimeExcds InParmProbs InSrcQuenchs InRedirects InEchos InEchoReps InTimestamps InTimestampReps InAddrMasks InAddrMaskReps OutMsgs OutErrors OutRateLimitGlobal OutRateLimitHost OutDestUnreachs OutTimeExcds OutParmProbs OutSrcQuenchs OutRedirects OutEchos OutEchoReps OutTimestamps OutTimestampReps OutAddrMasks OutAddrMaskReps
> Icmp: 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
> Tcp: RtoAlgorithm RtoMin RtoMax MaxConn ActiveOpens PassiveOpens AttemptFails EstabResets CurrEstab InSegs OutSegs RetransSegs InErrs OutRsts InCsumErrors
> Tcp: 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
> Udp: InDatagrams NoPorts InErrors OutDatagrams RcvbufErrors SndbufErrors InCsumErrors IgnoredMulti MemErrors
> Udp: 1 1 1 1 1 1 1 1 1
> UdpLite: InDatagrams NoPorts InErrors OutDatagrams RcvbufErrors SndbufErrors InCsumErrors IgnoredMulti MemErrors
> UdpLite: 1 1 1 1 1 1 1 1 1
> EOF
$ cat >/proc/net/netstat <<EOF
> TcpExt: SyncookiesSent SyncookiesRecv SyncookiesFailed EmbryonicRsts PruneCalled RcvPruned OfoPruned OutOfWindowIcmps LockDroppedIcmps ArpFilter TW TWRecycled TWKilled PAWSActive PAWSEstab BeyondWindow TSEcrRejected PAWSOldAck PAWSTimewait DelayedACKs DelayedACKLocked DelayedACKLost ListenOverflows ListenDrops TCPHPHits TCPPureAcks TCPHPAcks TCPRenoRecovery TCPSackRecovery TCPSACKReneging TCPSACKReorder TCPRenoReorder TCPTSReorder TCPFullUndo TCPPartialUndo TCPDSACKUndo TCPLossUndo TCPLostRetransmit TCPRenoFailures TCPSackFailures TCPLossFailures TCPFastRetrans TCPSlowStartRetrans TCPTimeouts TCPLossProbes TCPLossProbeRecovery TCPRenoRecoveryFail TCPSackRecoveryFail TCPRcvCollapsed TCPBacklogCoalesce TCPDSACKOldSent TCPDSACKOfoSent TCPDSACKRecv TCPDSACKOfoRecv TCPAbortOnData TCPAbortOnClose TCPAbortOnMemory TCPAbortOnTimeout TCPAbortOnLinger TCPAbortFailed TCPMemoryPressures TCPMemoryPressuresChrono TCPSACKDiscard TCPDSACKIgnoredOld TCPDSACKIgnoredNoUndo TCPSpuriousRTOs TCPMD5NotFound TCPMD5Unexpected TCPMD5Failure TCPSackShifted TCPSackMerged TCPSackShiftFallback TCPBacklogDrop PFMemallocDrop TCPMinTTLDrop TCPDeferAcceptDrop IPReversePathFilter TCPTimeWaitOverflow TCPReqQFullDoCookies TCPReqQFullDrop TCPRetransFail TCPRcvCoalesce TCPOFOQueue TCPOFODrop TCPOFOMerge TCPChallengeACK TCPSYNChallenge TCPFastOpenActive TCPFastOpenActiveFail TCPFastOpenPassive TCPFastOpenPassiveFail TCPFastOpenListenOverflow TCPFastOpenCookieReqd TCPFastOpenBlackhole TCPSpuriousRtxHostQueues BusyPollRxPackets TCPAutoCorking TCPFromZeroWindowAdv TCPToZeroWindowAdv TCPWantZeroWindowAdv TCPSynRetrans TCPOrigDataSent TCPHystartTrainDetect TCPHystartTrainCwnd TCPHystartDelayDetect TCPHystartDelayCwnd TCPACKSkippedSynRecv TCPACKSkippedPAWS TCPACKSkippedSeq TCPACKSkippedFinWait2 TCPACKSkippedTimeWait TCPACKSkippedChallenge TCPWinProbe TCPKeepAlive TCPMTUPFail TCPMTUPSuccess TCPDelivered TCPDeliveredCE TCPAckCompressed TCPZeroWindowDrop TCPRcvQDrop TCPWqueueTooBig TCPFastOpenPassiveAltKey TcpTimeoutRehash TcpDuplicateDataRehash TCPDSACKRecvSegs TCPDSACKIgnoredDubious TCPMigrateReqSuccess TCPMigrateReqFailure TCPPLBRehash TCPAORequired TCPAOBad TCPAOKeyNotFound TCPAOGood TCPAODroppedIcmps
> TcpExt: 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
> IpExt: InNoRoutes InTruncatedPkts InMcastPkts OutMcastPkts InBcastPkts OutBcastPkts InOctets OutOctets InMcastOctets OutMcastOctets InBcastOctets OutBcastOctets InCsumErrors InNoECTPkts InECT1Pkts InECT0Pkts InCEPkts ReasmOverlaps
> IpExt: 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
> MPTcpExt: MPCapableSYNRX MPCapableSYNTX MPCapableSYNACKRX MPCapableACKRX MPCapableFallbackACK MPCapableFallbackSYNACK MPCapableSYNTXDrop MPCapableSYNTXDisabled MPCapableEndpAttempt MPFallbackTokenInit MPTCPRetrans MPJoinNoTokenFound MPJoinSynRx MPJoinSynBackupRx MPJoinSynAckRx MPJoinSynAckBackupRx MPJoinSynAckHMacFailure MPJoinAckRx MPJoinAckHMacFailure MPJoinRejected MPJoinSynTx MPJoinSynTxCreatSkErr MPJoinSynTxBindErr MPJoinSynTxConnectErr DSSNotMatching DSSCorruptionFallback DSSCorruptionReset InfiniteMapTx InfiniteMapRx DSSNoMatchTCP DataCsumErr OFOQueueTail OFOQueue OFOMerge NoDSSInWindow DuplicateData AddAddr AddAddrTx AddAddrTxDrop EchoAdd EchoAddTx EchoAddTxDrop PortAdd AddAddrDrop MPJoinPortSynRx MPJoinPortSynAckRx MPJoinPortAckRx MismatchPortSynRx MismatchPortAckRx RmAddr RmAddrDrop RmAddrTx RmAddrTxDrop RmSubflow MPPrioTx MPPrioRx MPFailTx MPFailRx MPFastcloseTx MPFastcloseRx MPRstTx MPRstRx SubflowStale SubflowRecover SndWndShared RcvWndShared RcvWndConflictUpdate RcvWndConflict MPCurrEstab Blackhole MPCapableDataFallback MD5SigFallback DssFallback SimultConnectFallback FallbackFailed WinProbe
> MPTcpExt: 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
> EOF
$ cat >/proc/net/snmp6 <<EOF
> Ip6InReceives 1
> Ip6InHdrErrors 1
> Ip6InTooBigErrors 1
> Ip6InNoRoutes 1
> Ip6InAddrErrors 1
> Ip6InUnknownProtos 1
> Ip6InTruncatedPkts 1
> Ip6InDiscards 1
> Ip6InDelivers 1
> Ip6OutForwDatagrams 1
> Ip6OutRequests 1
> Ip6OutDiscards 1
> Ip6OutNoRoutes 1
> Ip6ReasmTimeout 1
> Ip6ReasmReqds 1
> Ip6ReasmOKs 1
> Ip6ReasmFails 1
> Ip6FragOKs 1
> Ip6FragFails 1
> Ip6FragCreates 1
> Ip6InMcastPkts 1
> Ip6OutMcastPkts 1
> Ip6InOctets 1
> Ip6OutOctets 1
> Ip6InMcastOctets 1
> Ip6OutMcastOctets 1
> Ip6InBcastOctets 1
> Ip6OutBcastOctets 1
> Ip6InNoECTPkts 1
> Ip6InECT1Pkts 1
> Ip6InECT0Pkts 1
> Ip6InCEPkts 1
> Ip6OutTransmits 1
> Icmp6InMsgs 1
> Icmp6InErrors 1
> Icmp6OutMsgs 1
> Icmp6OutErrors 1
> Icmp6InCsumErrors 1
> Icmp6OutRateLimitHost 1
> Icmp6InDestUnreachs 1
> Icmp6InPktTooBigs 1
> Icmp6InTimeExcds 1
> Icmp6InParmProblems 1
> Icmp6InEchos 1
> Icmp6InEchoReplies 1
> Icmp6InGroupMembQueries 1
> Icmp6InGroupMembResponses 1
> Icmp6InGroupMembReductions 1
> Icmp6InRouterSolicits 1
> Icmp6InRouterAdvertisements 1
> Icmp6InNeighborSolicits 1
> Icmp6InNeighborAdvertisements 1
> Icmp6InRedirects 1
> Icmp6InMLDv2Reports 1
> Icmp6OutDestUnreachs 1
> Icmp6OutPktTooBigs 1
> Icmp6OutTimeExcds 1
> Icmp6OutParmProblems 1
> Icmp6OutEchos 1
> Icmp6OutEchoReplies 1
> Icmp6OutGroupMembQueries 1
> Icmp6OutGroupMembResponses 1
> Icmp6OutGroupMembReductions 1
> Icmp6OutRouterSolicits 1
> Icmp6OutRouterAdvertisements 1
> Icmp6OutNeighborSolicits 1
> Icmp6OutNeighborAdvertisements 1
> Icmp6OutRedirects 1
> Icmp6OutMLDv2Reports 1
> Udp6InDatagrams 1
> Udp6NoPorts 1
> Udp6InErrors 1
> Udp6OutDatagrams 1
> Udp6RcvbufErrors 1
> Udp6SndbufErrors 1
> Udp6InCsumErrors 1
> Udp6IgnoredMulti 1
> Udp6MemErrors 1
> UdpLite6InDatagrams 1
> UdpLite6NoPorts 1
> UdpLite6InErrors 1
> UdpLite6OutDatagrams 1
> UdpLite6RcvbufErrors 1
> UdpLite6SndbufErrors 1
> UdpLite6InCsumErrors 1
> UdpLite6MemErrors 1
> EOF
$ netstat -s
Ip:
    Forwarding: 1
    1 total packets received
    1 with invalid headers
    1 with invalid addresses
    1 forwarded
    1 with unknown protocol
    1 incoming packets discarded
    1 incoming packets delivered
    1 requests sent out
    1 outgoing packets dropped
    1 dropped because of missing route
    1 fragments dropped after timeout
    1 reassemblies required
    1 packets reassembled ok
    1 packet reassemblies failed
    1 outgoing packets fragmented ok
    1 outgoing packets failed fragmentation
    1 fragments created
    OutTransmits: 1
Icmp:
    1 ICMP messages received
    1 input ICMP message failed
    InCsumErrors: 1
    ICMP input histogram:
        destination unreachable: 1
        timeout in transit: 1
        wrong parameters: 1
        source quenches: 1
        redirects: 1
        echo requests: 1
        echo replies: 1
        timestamp request: 1
        timestamp reply: 1
        address mask request: 1
        address mask replies: 1
    1 ICMP messages sent
    1 ICMP messages failed
    OutRateLimitGlobal: 1
    OutRateLimitHost: 1
    ICMP output histogram:
        destination unreachable: 1
        time exceeded: 1
        wrong parameters: 1
        source quench: 1
        redirect: 1
        echo requests: 1
        echo replies: 1
        timestamp requests: 1
        timestamp replies: 1
        address mask requests: 1
        address mask replies: 1
Tcp:
    1 active connection openings
    1 passive connection openings
    1 failed connection attempts
    1 connection resets received
    1 connections established
    1 segments received
    1 segments sent out
    1 segments retransmitted
    1 bad segments received
    1 resets sent
    InCsumErrors: 1
Udp:
    1 packets received
    1 packets to unknown port received
    1 packet receive errors
    1 packets sent
    1 receive buffer errors
    1 send buffer errors
    InCsumErrors: 1
    IgnoredMulti: 1
    MemErrors: 1
UdpLite:
    InDatagrams: 1
    NoPorts: 1
    InErrors: 1
    OutDatagrams: 1
    RcvbufErrors: 1
    SndbufErrors: 1
    InCsumErrors: 1
    IgnoredMulti: 1
    MemErrors: 1
TcpExt:
    1 SYN cookies sent
    1 SYN cookies received
    1 invalid SYN cookies received
    1 resets received for embryonic SYN_RECV sockets
    1 packets pruned from receive queue because of socket buffer overrun
    1 packets pruned from receive queue
    1 packets dropped from out-of-order queue because of socket buffer overrun
    1 ICMP packets dropped because they were out-of-window
    1 ICMP packets dropped because socket was locked
    ArpFilter: 1
    1 TCP sockets finished time wait in fast timer
    1 time wait sockets recycled by time stamp
    TWKilled: 1
    1 active connections rejected because of time stamp
    1 packets rejected in established connections because of timestamp
    BeyondWindow: 1
    TSEcrRejected: 1
    PAWSOldAck: 1
    PAWSTimewait: 1
    1 delayed acks sent
    1 delayed acks further delayed because of locked socket
    Quick ack mode was activated 1 times
    1 times the listen queue of a socket overflowed
    1 SYNs to LISTEN sockets dropped
    1 packet headers predicted
    1 acknowledgments not containing data payload received
    1 predicted acknowledgments
    1 times recovered from packet loss due to fast retransmit
    TCPSackRecovery: 1
    TCPSACKReneging: 1
    Detected reordering 1 times using SACK
    Detected reordering 1 times using reno fast retransmit
    Detected reordering 1 times using time stamp
    1 congestion windows fully recovered without slow start
    1 congestion windows partially recovered using Hoe heuristic
    TCPDSACKUndo: 1
    1 congestion windows recovered without slow start after partial ack
    TCPLostRetransmit: 1
    1 timeouts after reno fast retransmit
    TCPSackFailures: 1
    1 timeouts in loss state
    1 fast retransmits
    1 retransmits in slow start
    TCPTimeouts: 1
    TCPLossProbes: 1
    TCPLossProbeRecovery: 1
    TCPRenoRecoveryFail: 1
    TCPSackRecoveryFail: 1
    1 packets collapsed in receive queue due to low socket buffer
    TCPBacklogCoalesce: 1
    TCPDSACKOldSent: 1
    TCPDSACKOfoSent: 1
    TCPDSACKRecv: 1
    TCPDSACKOfoRecv: 1
    1 connections reset due to unexpected data
    1 connections reset due to early user close
    1 connections aborted due to memory pressure
    1 connections aborted due to timeout
    1 connections aborted after user close in linger timeout
    1 times unable to send RST due to no memory
    TCP ran low on memory 1 times
    TCPMemoryPressuresChrono: 1
    TCPSACKDiscard: 1
    TCPDSACKIgnoredOld: 1
    TCPDSACKIgnoredNoUndo: 1
    TCPSpuriousRTOs: 1
    TCPMD5NotFound: 1
    TCPMD5Unexpected: 1
    TCPMD5Failure: 1
    TCPSackShifted: 1
    TCPSackMerged: 1
    TCPSackShiftFallback: 1
    TCPBacklogDrop: 1
    PFMemallocDrop: 1
    TCPMinTTLDrop: 1
    TCPDeferAcceptDrop: 1
    IPReversePathFilter: 1
    TCPTimeWaitOverflow: 1
    TCPReqQFullDoCookies: 1
    TCPReqQFullDrop: 1
    TCPRetransFail: 1
    TCPRcvCoalesce: 1
    TCPOFOQueue: 1
    TCPOFODrop: 1
    TCPOFOMerge: 1
    TCPChallengeACK: 1
    TCPSYNChallenge: 1
    TCPFastOpenActive: 1
    TCPFastOpenActiveFail: 1
    TCPFastOpenPassive: 1
    TCPFastOpenPassiveFail: 1
    TCPFastOpenListenOverflow: 1
    TCPFastOpenCookieReqd: 1
    TCPFastOpenBlackhole: 1
    TCPSpuriousRtxHostQueues: 1
    BusyPollRxPackets: 1
    TCPAutoCorking: 1
    TCPFromZeroWindowAdv: 1
    TCPToZeroWindowAdv: 1
    TCPWantZeroWindowAdv: 1
    TCPSynRetrans: 1
    TCPOrigDataSent: 1
    TCPHystartTrainDetect: 1
    TCPHystartTrainCwnd: 1
    TCPHystartDelayDetect: 1
    TCPHystartDelayCwnd: 1
    TCPACKSkippedSynRecv: 1
    TCPACKSkippedPAWS: 1
    TCPACKSkippedSeq: 1
    TCPACKSkippedFinWait2: 1
    TCPACKSkippedTimeWait: 1
    TCPACKSkippedChallenge: 1
    TCPWinProbe: 1
    TCPKeepAlive: 1
    TCPMTUPFail: 1
    TCPMTUPSuccess: 1
    TCPDelivered: 1
    TCPDeliveredCE: 1
    TCPAckCompressed: 1
    TCPZeroWindowDrop: 1
    TCPRcvQDrop: 1
    TCPWqueueTooBig: 1
    TCPFastOpenPassiveAltKey: 1
    TcpTimeoutRehash: 1
    TcpDuplicateDataRehash: 1
    TCPDSACKRecvSegs: 1
    TCPDSACKIgnoredDubious: 1
    TCPMigrateReqSuccess: 1
    TCPMigrateReqFailure: 1
    TCPPLBRehash: 1
    TCPAORequired: 1
    TCPAOBad: 1
    TCPAOKeyNotFound: 1
    TCPAOGood: 1
    TCPAODroppedIcmps: 1
IpExt:
    InNoRoutes: 1
    InTruncatedPkts: 1
    InMcastPkts: 1
    OutMcastPkts: 1
    InBcastPkts: 1
    OutBcastPkts: 1
    InOctets: 1
    OutOctets: 1
    InMcastOctets: 1
    OutMcastOctets: 1
    InBcastOctets: 1
    OutBcastOctets: 1
    InCsumErrors: 1
    InNoECTPkts: 1
    InECT1Pkts: 1
    InECT0Pkts: 1
    InCEPkts: 1
    ReasmOverlaps: 1
MPTcpExt:
    MPCapableSYNRX: 1
    MPCapableSYNTX: 1
    MPCapableSYNACKRX: 1
    MPCapableACKRX: 1
    MPCapableFallbackACK: 1
    MPCapableFallbackSYNACK: 1
    MPCapableSYNTXDrop: 1
    MPCapableSYNTXDisabled: 1
    MPCapableEndpAttempt: 1
    MPFallbackTokenInit: 1
    MPTCPRetrans: 1
    MPJoinNoTokenFound: 1
    MPJoinSynRx: 1
    MPJoinSynBackupRx: 1
    MPJoinSynAckRx: 1
    MPJoinSynAckBackupRx: 1
    MPJoinSynAckHMacFailure: 1
    MPJoinAckRx: 1
    MPJoinAckHMacFailure: 1
    MPJoinRejected: 1
    MPJoinSynTx: 1
    MPJoinSynTxCreatSkErr: 1
    MPJoinSynTxBindErr: 1
    MPJoinSynTxConnectErr: 1
    DSSNotMatching: 1
    DSSCorruptionFallback: 1
    DSSCorruptionReset: 1
    InfiniteMapTx: 1
    InfiniteMapRx: 1
    DSSNoMatchTCP: 1
    DataCsumErr: 1
    OFOQueueTail: 1
    OFOQueue: 1
    OFOMerge: 1
    NoDSSInWindow: 1
    DuplicateData: 1
    AddAddr: 1
    AddAddrTx: 1
    AddAddrTxDrop: 1
    EchoAdd: 1
    EchoAddTx: 1
    EchoAddTxDrop: 1
    PortAdd: 1
    AddAddrDrop: 1
    MPJoinPortSynRx: 1
    MPJoinPortSynAckRx: 1
    MPJoinPortAckRx: 1
    MismatchPortSynRx: 1
    MismatchPortAckRx: 1
    RmAddr: 1
    RmAddrDrop: 1
    RmAddrTx: 1
    RmAddrTxDrop: 1
    RmSubflow: 1
    MPPrioTx: 1
    MPPrioRx: 1
    MPFailTx: 1
    MPFailRx: 1
    MPFastcloseTx: 1
    MPFastcloseRx: 1
    MPRstTx: 1
    MPRstRx: 1
    SubflowStale: 1
    SubflowRecover: 1
    SndWndShared: 1
    RcvWndShared: 1
    RcvWndConflictUpdate: 1
    RcvWndConflict: 1
    MPCurrEstab: 1
    Blackhole: 1
    MPCapableDataFallback: 1
    MD5SigFallback: 1
    DssFallback: 1
    SimultConnectFallback: 1
    FallbackFailed: 1
    WinProbe: 1
$ netstat -s6
Ip6:
    1 total packets received
    1 with invalid headers
    1 with packets too big
    1 incoming packets with no route
    1 with invalid addresses
    1 with unknown protocol
    1 with truncated packets
    1 incoming packets discarded
    1 incoming packets delivered
    1 forwarded
    1 requests sent out
    1 outgoing packets dropped
    1 dropped because of missing route
    1 fragments dropped after timeout
    1 reassemblies required
    1 packets reassembled ok
    1 packet reassemblies failed
    1 outgoing packets fragmented ok
    1 outgoing packets failed fragmentation
    1 fragments created
    1 incoming multicast packets
    1 outgoing multicast packets
    Ip6InOctets: 1
    Ip6OutOctets: 1
    Ip6InMcastOctets: 1
    Ip6OutMcastOctets: 1
    Ip6InBcastOctets: 1
    Ip6OutBcastOctets: 1
    Ip6InNoECTPkts: 1
    Ip6InECT1Pkts: 1
    Ip6InECT0Pkts: 1
    Ip6InCEPkts: 1
    Ip6OutTransmits: 1
Icmp6:
    1 ICMP messages received
    1 input ICMP message failed
    1 ICMP messages sent
    Icmp6OutErrors: 1
    Icmp6InCsumErrors: 1
    Icmp6OutRateLimitHost: 1
    ICMP input histogram:
        destination unreachable: 1
        packets too big: 1
        received ICMPv6 time exceeded: 1
        parameter problem: 1
        echo requests: 1
        echo replies: 1
        group member queries: 1
        group member responses: 1
        group member reductions: 1
        router solicits: 1
        router advertisement: 1
        neighbour solicits: 1
        neighbour advertisement: 1
        redirects: 1
        Icmp6InMLDv2Reports: 1
        ICMP output histogram:
        destination unreachable: 1
        packets too big: 1
        sent ICMPv6 time exceeded: 1
        parameter problem: 1
        echo requests: 1
        echo replies: 1
        group member queries: 1
        group member responses: 1
        group member reductions: 1
        router solicits: 1
        Icmp6OutRouterAdvertisements: 1
        neighbor solicits: 1
        neighbor advertisements: 1
        redirects: 1
        Icmp6OutMLDv2Reports: 1
Udp6:
    1 packets received
    1 packets to unknown port received
    1 packet receive errors
    1 packets sent
    Udp6RcvbufErrors: 1
    Udp6SndbufErrors: 1
    Udp6InCsumErrors: 1
    Udp6IgnoredMulti: 1
    Udp6MemErrors: 1
UdpLite6:
    UdpLite6InDatagrams: 1
    UdpLite6NoPorts: 1
    UdpLite6InErrors: 1
    UdpLite6OutDatagrams: 1
    UdpLite6RcvbufErrors: 1
    UdpLite6SndbufErrors: 1
    UdpLite6InCsumErrors: 1
    UdpLite6MemErrors: 1
Tcp:
    1 active connection openings
    1 passive connection openings
    1 failed connection attempts
    1 connection resets received
    1 connections established
    1 segments received
    1 segments sent out
    1 segments retransmitted
    1 bad segments received
    1 resets sent
    InCsumErrors: 1
