# Every counter of Linux 6.18.
$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/snmp <<EOF
> Ip: Forwarding DefaultTTL InReceives InHdrErrors InAddrErrors ForwDatagrams InUnknownProtos InDiscards InDelivers OutRequests OutDiscards OutNoRoutes ReasmTimeout ReasmReqds ReasmOKs ReasmFails FragOKs FragFails FragCreates OutTransmits
> Ip: 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> Icmp: InMsgs InErrors InCsumErrors InDestUnreachs InTimeExcds InParmProbs InSrcQuenchs InRedirects InEchos InEchoReps InTimestamps InTimestampReps InAddrMasks InAddrMaskReps OutMsgs OutErrors OutRateLimitGlobal OutRateLimitHost OutDestUnreachs OutTimeExcds OutParmProbs OutSrcQuenchs OutRedirects OutEchos OutEchoReps OutTimestamps OutTimestampReps OutAddrMasks OutAddrMaskReps
> Icmp: 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> Tcp: RtoAlgorithm RtoMin RtoMax MaxConn ActiveOpens PassiveOpens AttemptFails EstabResets CurrEstab InSegs OutSegs RetransSegs InErrs OutRsts InCsumErrors
> Tcp: 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> Udp: InDatagrams NoPorts InErrors OutDatagrams RcvbufErrors SndbufErrors InCsumErrors IgnoredMulti MemErrors
> Udp: 0 0 0 0 0 0 0 0 0
> UdpLite: InDatagrams NoPorts InErrors OutDatagrams RcvbufErrors SndbufErrors InCsumErrors IgnoredMulti MemErrors
> UdpLite: 0 0 0 0 0 0 0 0 0
> EOF
$ cat >/proc/net/netstat <<EOF
> TcpExt: SyncookiesSent SyncookiesRecv SyncookiesFailed EmbryonicRsts PruneCalled RcvPruned OfoPruned OutOfWindowIcmps LockDroppedIcmps ArpFilter TW TWRecycled TWKilled PAWSActive PAWSEstab BeyondWindow TSEcrRejected PAWSOldAck PAWSTimewait DelayedACKs DelayedACKLocked DelayedACKLost ListenOverflows ListenDrops TCPHPHits TCPPureAcks TCPHPAcks TCPRenoRecovery TCPSackRecovery TCPSACKReneging TCPSACKReorder TCPRenoReorder TCPTSReorder TCPFullUndo TCPPartialUndo TCPDSACKUndo TCPLossUndo TCPLostRetransmit TCPRenoFailures TCPSackFailures TCPLossFailures TCPFastRetrans TCPSlowStartRetrans TCPTimeouts TCPLossProbes TCPLossProbeRecovery TCPRenoRecoveryFail TCPSackRecoveryFail TCPRcvCollapsed TCPBacklogCoalesce TCPDSACKOldSent TCPDSACKOfoSent TCPDSACKRecv TCPDSACKOfoRecv TCPAbortOnData TCPAbortOnClose TCPAbortOnMemory TCPAbortOnTimeout TCPAbortOnLinger TCPAbortFailed TCPMemoryPressures TCPMemoryPressuresChrono TCPSACKDiscard TCPDSACKIgnoredOld TCPDSACKIgnoredNoUndo TCPSpuriousRTOs TCPMD5NotFound TCPMD5Unexpected TCPMD5Failure TCPSackShifted TCPSackMerged TCPSackShiftFallback TCPBacklogDrop PFMemallocDrop TCPMinTTLDrop TCPDeferAcceptDrop IPReversePathFilter TCPTimeWaitOverflow TCPReqQFullDoCookies TCPReqQFullDrop TCPRetransFail TCPRcvCoalesce TCPOFOQueue TCPOFODrop TCPOFOMerge TCPChallengeACK TCPSYNChallenge TCPFastOpenActive TCPFastOpenActiveFail TCPFastOpenPassive TCPFastOpenPassiveFail TCPFastOpenListenOverflow TCPFastOpenCookieReqd TCPFastOpenBlackhole TCPSpuriousRtxHostQueues BusyPollRxPackets TCPAutoCorking TCPFromZeroWindowAdv TCPToZeroWindowAdv TCPWantZeroWindowAdv TCPSynRetrans TCPOrigDataSent TCPHystartTrainDetect TCPHystartTrainCwnd TCPHystartDelayDetect TCPHystartDelayCwnd TCPACKSkippedSynRecv TCPACKSkippedPAWS TCPACKSkippedSeq TCPACKSkippedFinWait2 TCPACKSkippedTimeWait TCPACKSkippedChallenge TCPWinProbe TCPKeepAlive TCPMTUPFail TCPMTUPSuccess TCPDelivered TCPDeliveredCE TCPAckCompressed TCPZeroWindowDrop TCPRcvQDrop TCPWqueueTooBig TCPFastOpenPassiveAltKey TcpTimeoutRehash TcpDuplicateDataRehash TCPDSACKRecvSegs TCPDSACKIgnoredDubious TCPMigrateReqSuccess TCPMigrateReqFailure TCPPLBRehash TCPAORequired TCPAOBad TCPAOKeyNotFound TCPAOGood TCPAODroppedIcmps
> TcpExt: 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> IpExt: InNoRoutes InTruncatedPkts InMcastPkts OutMcastPkts InBcastPkts OutBcastPkts InOctets OutOctets InMcastOctets OutMcastOctets InBcastOctets OutBcastOctets InCsumErrors InNoECTPkts InECT1Pkts InECT0Pkts InCEPkts ReasmOverlaps
> IpExt: 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> MPTcpExt: MPCapableSYNRX MPCapableSYNTX MPCapableSYNACKRX MPCapableACKRX MPCapableFallbackACK MPCapableFallbackSYNACK MPCapableSYNTXDrop MPCapableSYNTXDisabled MPCapableEndpAttempt MPFallbackTokenInit MPTCPRetrans MPJoinNoTokenFound MPJoinSynRx MPJoinSynBackupRx MPJoinSynAckRx MPJoinSynAckBackupRx MPJoinSynAckHMacFailure MPJoinAckRx MPJoinAckHMacFailure MPJoinRejected MPJoinSynTx MPJoinSynTxCreatSkErr MPJoinSynTxBindErr MPJoinSynTxConnectErr DSSNotMatching DSSCorruptionFallback DSSCorruptionReset InfiniteMapTx InfiniteMapRx DSSNoMatchTCP DataCsumErr OFOQueueTail OFOQueue OFOMerge NoDSSInWindow DuplicateData AddAddr AddAddrTx AddAddrTxDrop EchoAdd EchoAddTx EchoAddTxDrop PortAdd AddAddrDrop MPJoinPortSynRx MPJoinPortSynAckRx MPJoinPortAckRx MismatchPortSynRx MismatchPortAckRx RmAddr RmAddrDrop RmAddrTx RmAddrTxDrop RmSubflow MPPrioTx MPPrioRx MPFailTx MPFailRx MPFastcloseTx MPFastcloseRx MPRstTx MPRstRx SubflowStale SubflowRecover SndWndShared RcvWndShared RcvWndConflictUpdate RcvWndConflict MPCurrEstab Blackhole MPCapableDataFallback MD5SigFallback DssFallback SimultConnectFallback FallbackFailed WinProbe
> MPTcpExt: 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
> EOF
$ cat >/proc/net/snmp6 <<EOF
> Ip6InReceives 0
> Ip6InHdrErrors 0
> Ip6InTooBigErrors 0
> Ip6InNoRoutes 0
> Ip6InAddrErrors 0
> Ip6InUnknownProtos 0
> Ip6InTruncatedPkts 0
> Ip6InDiscards 0
> Ip6InDelivers 0
> Ip6OutForwDatagrams 0
> Ip6OutRequests 0
> Ip6OutDiscards 0
> Ip6OutNoRoutes 0
> Ip6ReasmTimeout 0
> Ip6ReasmReqds 0
> Ip6ReasmOKs 0
> Ip6ReasmFails 0
> Ip6FragOKs 0
> Ip6FragFails 0
> Ip6FragCreates 0
> Ip6InMcastPkts 0
> Ip6OutMcastPkts 0
> Ip6InOctets 0
> Ip6OutOctets 0
> Ip6InMcastOctets 0
> Ip6OutMcastOctets 0
> Ip6InBcastOctets 0
> Ip6OutBcastOctets 0
> Ip6InNoECTPkts 0
> Ip6InECT1Pkts 0
> Ip6InECT0Pkts 0
> Ip6InCEPkts 0
> Ip6OutTransmits 0
> Icmp6InMsgs 0
> Icmp6InErrors 0
> Icmp6OutMsgs 0
> Icmp6OutErrors 0
> Icmp6InCsumErrors 0
> Icmp6OutRateLimitHost 0
> Icmp6InDestUnreachs 0
> Icmp6InPktTooBigs 0
> Icmp6InTimeExcds 0
> Icmp6InParmProblems 0
> Icmp6InEchos 0
> Icmp6InEchoReplies 0
> Icmp6InGroupMembQueries 0
> Icmp6InGroupMembResponses 0
> Icmp6InGroupMembReductions 0
> Icmp6InRouterSolicits 0
> Icmp6InRouterAdvertisements 0
> Icmp6InNeighborSolicits 0
> Icmp6InNeighborAdvertisements 0
> Icmp6InRedirects 0
> Icmp6InMLDv2Reports 0
> Icmp6OutDestUnreachs 0
> Icmp6OutPktTooBigs 0
> Icmp6OutTimeExcds 0
> Icmp6OutParmProblems 0
> Icmp6OutEchos 0
> Icmp6OutEchoReplies 0
> Icmp6OutGroupMembQueries 0
> Icmp6OutGroupMembResponses 0
> Icmp6OutGroupMembReductions 0
> Icmp6OutRouterSolicits 0
> Icmp6OutRouterAdvertisements 0
> Icmp6OutNeighborSolicits 0
> Icmp6OutNeighborAdvertisements 0
> Icmp6OutRedirects 0
> Icmp6OutMLDv2Reports 0
> Udp6InDatagrams 0
> Udp6NoPorts 0
> Udp6InErrors 0
> Udp6OutDatagrams 0
> Udp6RcvbufErrors 0
> Udp6SndbufErrors 0
> Udp6InCsumErrors 0
> Udp6IgnoredMulti 0
> Udp6MemErrors 0
> UdpLite6InDatagrams 0
> UdpLite6NoPorts 0
> UdpLite6InErrors 0
> UdpLite6OutDatagrams 0
> UdpLite6RcvbufErrors 0
> UdpLite6SndbufErrors 0
> UdpLite6InCsumErrors 0
> UdpLite6MemErrors 0
> EOF
$ netstat -s
Ip:
    0 total packets received
    0 forwarded
    0 incoming packets discarded
    0 incoming packets delivered
    0 requests sent out
Icmp:
    0 ICMP messages received
    0 input ICMP message failed
    ICMP input histogram:
    0 ICMP messages sent
    0 ICMP messages failed
    ICMP output histogram:
Tcp:
    0 active connection openings
    0 passive connection openings
    0 failed connection attempts
    0 connection resets received
    0 connections established
    0 segments received
    0 segments sent out
    0 segments retransmitted
    0 bad segments received
    0 resets sent
Udp:
    0 packets received
    0 packets to unknown port received
    0 packet receive errors
    0 packets sent
    0 receive buffer errors
    0 send buffer errors
UdpLite:
TcpExt:
    0 packet headers predicted
IpExt:
MPTcpExt:
$ netstat -s6
Ip6:
    0 total packets received
    0 incoming packets discarded
    0 incoming packets delivered
    0 forwarded
    0 requests sent out
Icmp6:
    0 ICMP messages received
    0 input ICMP message failed
    0 ICMP messages sent
    ICMP input histogram:
        ICMP output histogram:
Udp6:
    0 packets received
    0 packets to unknown port received
    0 packet receive errors
    0 packets sent
UdpLite6:
Tcp:
    0 active connection openings
    0 passive connection openings
    0 failed connection attempts
    0 connection resets received
    0 connections established
    0 segments received
    0 segments sent out
    0 segments retransmitted
    0 bad segments received
    0 resets sent
