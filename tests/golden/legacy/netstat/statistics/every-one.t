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
$ netstat -s6
