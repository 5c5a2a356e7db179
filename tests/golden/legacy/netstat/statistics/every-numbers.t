# Every counter of Linux 6.18.
$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/snmp <<EOF
> Ip: Forwarding DefaultTTL InReceives InHdrErrors InAddrErrors ForwDatagrams InUnknownProtos InDiscards InDelivers OutRequests OutDiscards OutNoRoutes ReasmTimeout ReasmReqds ReasmOKs ReasmFails FragOKs FragFails FragCreates OutTransmits
> Ip: 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29
> Icmp: InMsgs InErrors InCsumErrors InDestUnreachs InTimeExcds InParmProbs InSrcQuenchs InRedirects InEchos InEchoReps InTimestamps InTimestampReps InAddrMasks InAddrMaskReps OutMsgs OutErrors OutRateLimitGlobal OutRateLimitHost OutDestUnreachs OutTimeExcds OutParmProbs OutSrcQuenchs OutRedirects OutEchos OutEchoReps OutTimestamps OutTimestampReps OutAddrMasks OutAddrMaskReps
> Icmp: 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58
> Tcp: RtoAlgorithm RtoMin RtoMax MaxConn ActiveOpens PassiveOpens AttemptFails EstabResets CurrEstab InSegs OutSegs RetransSegs InErrs OutRsts InCsumErrors
> Tcp: 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73
> Udp: InDatagrams NoPorts InErrors OutDatagrams RcvbufErrors SndbufErrors InCsumErrors IgnoredMulti MemErrors
> Udp: 74 75 76 77 78 79 80 81 82
> UdpLite: InDatagrams NoPorts InErrors OutDatagrams RcvbufErrors SndbufErrors InCsumErrors IgnoredMulti MemErrors
> UdpLite: 83 84 85 86 87 88 89 90 91
> EOF
$ cat >/proc/net/netstat <<EOF
> TcpExt: SyncookiesSent SyncookiesRecv SyncookiesFailed EmbryonicRsts PruneCalled RcvPruned OfoPruned OutOfWindowIcmps LockDroppedIcmps ArpFilter TW TWRecycled TWKilled PAWSActive PAWSEstab BeyondWindow TSEcrRejected PAWSOldAck PAWSTimewait DelayedACKs DelayedACKLocked DelayedACKLost ListenOverflows ListenDrops TCPHPHits TCPPureAcks TCPHPAcks TCPRenoRecovery TCPSackRecovery TCPSACKReneging TCPSACKReorder TCPRenoReorder TCPTSReorder TCPFullUndo TCPPartialUndo TCPDSACKUndo TCPLossUndo TCPLostRetransmit TCPRenoFailures TCPSackFailures TCPLossFailures TCPFastRetrans TCPSlowStartRetrans TCPTimeouts TCPLossProbes TCPLossProbeRecovery TCPRenoRecoveryFail TCPSackRecoveryFail TCPRcvCollapsed TCPBacklogCoalesce TCPDSACKOldSent TCPDSACKOfoSent TCPDSACKRecv TCPDSACKOfoRecv TCPAbortOnData TCPAbortOnClose TCPAbortOnMemory TCPAbortOnTimeout TCPAbortOnLinger TCPAbortFailed TCPMemoryPressures TCPMemoryPressuresChrono TCPSACKDiscard TCPDSACKIgnoredOld TCPDSACKIgnoredNoUndo TCPSpuriousRTOs TCPMD5NotFound TCPMD5Unexpected TCPMD5Failure TCPSackShifted TCPSackMerged TCPSackShiftFallback TCPBacklogDrop PFMemallocDrop TCPMinTTLDrop TCPDeferAcceptDrop IPReversePathFilter TCPTimeWaitOverflow TCPReqQFullDoCookies TCPReqQFullDrop TCPRetransFail TCPRcvCoalesce TCPOFOQueue TCPOFODrop TCPOFOMerge TCPChallengeACK TCPSYNChallenge TCPFastOpenActive TCPFastOpenActiveFail TCPFastOpenPassive TCPFastOpenPassiveFail TCPFastOpenListenOverflow TCPFastOpenCookieReqd TCPFastOpenBlackhole TCPSpuriousRtxHostQueues BusyPollRxPackets TCPAutoCorking TCPFromZeroWindowAdv TCPToZeroWindowAdv TCPWantZeroWindowAdv TCPSynRetrans TCPOrigDataSent TCPHystartTrainDetect TCPHystartTrainCwnd TCPHystartDelayDetect TCPHystartDelayCwnd TCPACKSkippedSynRecv TCPACKSkippedPAWS TCPACKSkippedSeq TCPACKSkippedFinWait2 TCPACKSkippedTimeWait TCPACKSkippedChallenge TCPWinProbe TCPKeepAlive TCPMTUPFail TCPMTUPSuccess TCPDelivered TCPDeliveredCE TCPAckCompressed TCPZeroWindowDrop TCPRcvQDrop TCPWqueueTooBig TCPFastOpenPassiveAltKey TcpTimeoutRehash TcpDuplicateDataRehash TCPDSACKRecvSegs TCPDSACKIgnoredDubious TCPMigrateReqSuccess TCPMigrateReqFailure TCPPLBRehash TCPAORequired TCPAOBad TCPAOKeyNotFound TCPAOGood TCPAODroppedIcmps
> TcpExt: 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226
> IpExt: InNoRoutes InTruncatedPkts InMcastPkts OutMcastPkts InBcastPkts OutBcastPkts InOctets OutOctets InMcastOctets OutMcastOctets InBcastOctets OutBcastOctets InCsumErrors InNoECTPkts InECT1Pkts InECT0Pkts InCEPkts ReasmOverlaps
> IpExt: 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244
> MPTcpExt: MPCapableSYNRX MPCapableSYNTX MPCapableSYNACKRX MPCapableACKRX MPCapableFallbackACK MPCapableFallbackSYNACK MPCapableSYNTXDrop MPCapableSYNTXDisabled MPCapableEndpAttempt MPFallbackTokenInit MPTCPRetrans MPJoinNoTokenFound MPJoinSynRx MPJoinSynBackupRx MPJoinSynAckRx MPJoinSynAckBackupRx MPJoinSynAckHMacFailure MPJoinAckRx MPJoinAckHMacFailure MPJoinRejected MPJoinSynTx MPJoinSynTxCreatSkErr MPJoinSynTxBindErr MPJoinSynTxConnectErr DSSNotMatching DSSCorruptionFallback DSSCorruptionReset InfiniteMapTx InfiniteMapRx DSSNoMatchTCP DataCsumErr OFOQueueTail OFOQueue OFOMerge NoDSSInWindow DuplicateData AddAddr AddAddrTx AddAddrTxDrop EchoAdd EchoAddTx EchoAddTxDrop PortAdd AddAddrDrop MPJoinPortSynRx MPJoinPortSynAckRx MPJoinPortAckRx MismatchPortSynRx MismatchPortAckRx RmAddr RmAddrDrop RmAddrTx RmAddrTxDrop RmSubflow MPPrioTx MPPrioRx MPFailTx MPFailRx MPFastcloseTx MPFastcloseRx MPRstTx MPRstRx SubflowStale SubflowRecover SndWndShared RcvWndShared RcvWndConflictUpdate RcvWndConflict MPCurrEstab Blackhole MPCapableDataFallback MD5SigFallback DssFallback SimultConnectFallback FallbackFailed WinProbe
> MPTcpExt: 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320
> EOF
$ cat >/proc/net/snmp6 <<EOF
> Ip6InReceives 10
> Ip6InHdrErrors 11
> Ip6InTooBigErrors 12
> Ip6InNoRoutes 13
> Ip6InAddrErrors 14
> Ip6InUnknownProtos 15
> Ip6InTruncatedPkts 16
> Ip6InDiscards 17
> Ip6InDelivers 18
> Ip6OutForwDatagrams 19
> Ip6OutRequests 20
> Ip6OutDiscards 21
> Ip6OutNoRoutes 22
> Ip6ReasmTimeout 23
> Ip6ReasmReqds 24
> Ip6ReasmOKs 25
> Ip6ReasmFails 26
> Ip6FragOKs 27
> Ip6FragFails 28
> Ip6FragCreates 29
> Ip6InMcastPkts 30
> Ip6OutMcastPkts 31
> Ip6InOctets 32
> Ip6OutOctets 33
> Ip6InMcastOctets 34
> Ip6OutMcastOctets 35
> Ip6InBcastOctets 36
> Ip6OutBcastOctets 37
> Ip6InNoECTPkts 38
> Ip6InECT1Pkts 39
> Ip6InECT0Pkts 40
> Ip6InCEPkts 41
> Ip6OutTransmits 42
> Icmp6InMsgs 43
> Icmp6InErrors 44
> Icmp6OutMsgs 45
> Icmp6OutErrors 46
> Icmp6InCsumErrors 47
> Icmp6OutRateLimitHost 48
> Icmp6InDestUnreachs 49
> Icmp6InPktTooBigs 50
> Icmp6InTimeExcds 51
> Icmp6InParmProblems 52
> Icmp6InEchos 53
> Icmp6InEchoReplies 54
> Icmp6InGroupMembQueries 55
> Icmp6InGroupMembResponses 56
> Icmp6InGroupMembReductions 57
> Icmp6InRouterSolicits 58
> Icmp6InRouterAdvertisements 59
> Icmp6InNeighborSolicits 60
> Icmp6InNeighborAdvertisements 61
> Icmp6InRedirects 62
> Icmp6InMLDv2Reports 63
> Icmp6OutDestUnreachs 64
> Icmp6OutPktTooBigs 65
> Icmp6OutTimeExcds 66
> Icmp6OutParmProblems 67
> Icmp6OutEchos 68
> Icmp6OutEchoReplies 69
> Icmp6OutGroupMembQueries 70
> Icmp6OutGroupMembResponses 71
> Icmp6OutGroupMembReductions 72
> Icmp6OutRouterSolicits 73
> Icmp6OutRouterAdvertisements 74
> Icmp6OutNeighborSolicits 75
> Icmp6OutNeighborAdvertisements 76
> Icmp6OutRedirects 77
> Icmp6OutMLDv2Reports 78
> Udp6InDatagrams 79
> Udp6NoPorts 80
> Udp6InErrors 81
> Udp6OutDatagrams 82
> Udp6RcvbufErrors 83
> Udp6SndbufErrors 84
> Udp6InCsumErrors 85
> Udp6IgnoredMulti 86
> Udp6MemErrors 87
> UdpLite6InDatagrams 88
> UdpLite6NoPorts 89
> UdpLite6InErrors 90
> UdpLite6OutDatagrams 91
> UdpLite6RcvbufErrors 92
> UdpLite6SndbufErrors 93
> UdpLite6InCsumErrors 94
> UdpLite6MemErrors 95
> EOF
$ netstat -s
$ netstat -s6
