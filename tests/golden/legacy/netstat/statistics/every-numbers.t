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
Ip:
    Forwarding: 10
    12 total packets received
    13 with invalid headers
    14 with invalid addresses
    15 forwarded
    16 with unknown protocol
    17 incoming packets discarded
    18 incoming packets delivered
    19 requests sent out
    20 outgoing packets dropped
    21 dropped because of missing route
    22 fragments dropped after timeout
    23 reassemblies required
    24 packets reassembled ok
    25 packet reassemblies failed
    26 outgoing packets fragmented ok
    27 outgoing packets failed fragmentation
    28 fragments created
    OutTransmits: 29
Icmp:
    30 ICMP messages received
    31 input ICMP message failed
    InCsumErrors: 32
    ICMP input histogram:
        destination unreachable: 33
        timeout in transit: 34
        wrong parameters: 35
        source quenches: 36
        redirects: 37
        echo requests: 38
        echo replies: 39
        timestamp request: 40
        timestamp reply: 41
        address mask request: 42
        address mask replies: 43
    44 ICMP messages sent
    45 ICMP messages failed
    OutRateLimitGlobal: 46
    OutRateLimitHost: 47
    ICMP output histogram:
        destination unreachable: 48
        time exceeded: 49
        wrong parameters: 50
        source quench: 51
        redirect: 52
        echo requests: 53
        echo replies: 54
        timestamp requests: 55
        timestamp replies: 56
        address mask requests: 57
        address mask replies: 58
Tcp:
    63 active connection openings
    64 passive connection openings
    65 failed connection attempts
    66 connection resets received
    67 connections established
    68 segments received
    69 segments sent out
    70 segments retransmitted
    71 bad segments received
    72 resets sent
    InCsumErrors: 73
Udp:
    74 packets received
    75 packets to unknown port received
    76 packet receive errors
    77 packets sent
    78 receive buffer errors
    79 send buffer errors
    InCsumErrors: 80
    IgnoredMulti: 81
    MemErrors: 82
UdpLite:
    InDatagrams: 83
    NoPorts: 84
    InErrors: 85
    OutDatagrams: 86
    RcvbufErrors: 87
    SndbufErrors: 88
    InCsumErrors: 89
    IgnoredMulti: 90
    MemErrors: 91
TcpExt:
    92 SYN cookies sent
    93 SYN cookies received
    94 invalid SYN cookies received
    95 resets received for embryonic SYN_RECV sockets
    96 packets pruned from receive queue because of socket buffer overrun
    97 packets pruned from receive queue
    98 packets dropped from out-of-order queue because of socket buffer overrun
    99 ICMP packets dropped because they were out-of-window
    100 ICMP packets dropped because socket was locked
    ArpFilter: 101
    102 TCP sockets finished time wait in fast timer
    103 time wait sockets recycled by time stamp
    TWKilled: 104
    105 active connections rejected because of time stamp
    106 packets rejected in established connections because of timestamp
    BeyondWindow: 107
    TSEcrRejected: 108
    PAWSOldAck: 109
    PAWSTimewait: 110
    111 delayed acks sent
    112 delayed acks further delayed because of locked socket
    Quick ack mode was activated 113 times
    114 times the listen queue of a socket overflowed
    115 SYNs to LISTEN sockets dropped
    116 packet headers predicted
    117 acknowledgments not containing data payload received
    118 predicted acknowledgments
    119 times recovered from packet loss due to fast retransmit
    TCPSackRecovery: 120
    TCPSACKReneging: 121
    Detected reordering 122 times using SACK
    Detected reordering 123 times using reno fast retransmit
    Detected reordering 124 times using time stamp
    125 congestion windows fully recovered without slow start
    126 congestion windows partially recovered using Hoe heuristic
    TCPDSACKUndo: 127
    128 congestion windows recovered without slow start after partial ack
    TCPLostRetransmit: 129
    130 timeouts after reno fast retransmit
    TCPSackFailures: 131
    132 timeouts in loss state
    133 fast retransmits
    134 retransmits in slow start
    TCPTimeouts: 135
    TCPLossProbes: 136
    TCPLossProbeRecovery: 137
    TCPRenoRecoveryFail: 138
    TCPSackRecoveryFail: 139
    140 packets collapsed in receive queue due to low socket buffer
    TCPBacklogCoalesce: 141
    TCPDSACKOldSent: 142
    TCPDSACKOfoSent: 143
    TCPDSACKRecv: 144
    TCPDSACKOfoRecv: 145
    146 connections reset due to unexpected data
    147 connections reset due to early user close
    148 connections aborted due to memory pressure
    149 connections aborted due to timeout
    150 connections aborted after user close in linger timeout
    151 times unable to send RST due to no memory
    TCP ran low on memory 152 times
    TCPMemoryPressuresChrono: 153
    TCPSACKDiscard: 154
    TCPDSACKIgnoredOld: 155
    TCPDSACKIgnoredNoUndo: 156
    TCPSpuriousRTOs: 157
    TCPMD5NotFound: 158
    TCPMD5Unexpected: 159
    TCPMD5Failure: 160
    TCPSackShifted: 161
    TCPSackMerged: 162
    TCPSackShiftFallback: 163
    TCPBacklogDrop: 164
    PFMemallocDrop: 165
    TCPMinTTLDrop: 166
    TCPDeferAcceptDrop: 167
    IPReversePathFilter: 168
    TCPTimeWaitOverflow: 169
    TCPReqQFullDoCookies: 170
    TCPReqQFullDrop: 171
    TCPRetransFail: 172
    TCPRcvCoalesce: 173
    TCPOFOQueue: 174
    TCPOFODrop: 175
    TCPOFOMerge: 176
    TCPChallengeACK: 177
    TCPSYNChallenge: 178
    TCPFastOpenActive: 179
    TCPFastOpenActiveFail: 180
    TCPFastOpenPassive: 181
    TCPFastOpenPassiveFail: 182
    TCPFastOpenListenOverflow: 183
    TCPFastOpenCookieReqd: 184
    TCPFastOpenBlackhole: 185
    TCPSpuriousRtxHostQueues: 186
    BusyPollRxPackets: 187
    TCPAutoCorking: 188
    TCPFromZeroWindowAdv: 189
    TCPToZeroWindowAdv: 190
    TCPWantZeroWindowAdv: 191
    TCPSynRetrans: 192
    TCPOrigDataSent: 193
    TCPHystartTrainDetect: 194
    TCPHystartTrainCwnd: 195
    TCPHystartDelayDetect: 196
    TCPHystartDelayCwnd: 197
    TCPACKSkippedSynRecv: 198
    TCPACKSkippedPAWS: 199
    TCPACKSkippedSeq: 200
    TCPACKSkippedFinWait2: 201
    TCPACKSkippedTimeWait: 202
    TCPACKSkippedChallenge: 203
    TCPWinProbe: 204
    TCPKeepAlive: 205
    TCPMTUPFail: 206
    TCPMTUPSuccess: 207
    TCPDelivered: 208
    TCPDeliveredCE: 209
    TCPAckCompressed: 210
    TCPZeroWindowDrop: 211
    TCPRcvQDrop: 212
    TCPWqueueTooBig: 213
    TCPFastOpenPassiveAltKey: 214
    TcpTimeoutRehash: 215
    TcpDuplicateDataRehash: 216
    TCPDSACKRecvSegs: 217
    TCPDSACKIgnoredDubious: 218
    TCPMigrateReqSuccess: 219
    TCPMigrateReqFailure: 220
    TCPPLBRehash: 221
    TCPAORequired: 222
    TCPAOBad: 223
    TCPAOKeyNotFound: 224
    TCPAOGood: 225
    TCPAODroppedIcmps: 226
IpExt:
    InNoRoutes: 227
    InTruncatedPkts: 228
    InMcastPkts: 229
    OutMcastPkts: 230
    InBcastPkts: 231
    OutBcastPkts: 232
    InOctets: 233
    OutOctets: 234
    InMcastOctets: 235
    OutMcastOctets: 236
    InBcastOctets: 237
    OutBcastOctets: 238
    InCsumErrors: 239
    InNoECTPkts: 240
    InECT1Pkts: 241
    InECT0Pkts: 242
    InCEPkts: 243
    ReasmOverlaps: 244
MPTcpExt:
    MPCapableSYNRX: 245
    MPCapableSYNTX: 246
    MPCapableSYNACKRX: 247
    MPCapableACKRX: 248
    MPCapableFallbackACK: 249
    MPCapableFallbackSYNACK: 250
    MPCapableSYNTXDrop: 251
    MPCapableSYNTXDisabled: 252
    MPCapableEndpAttempt: 253
    MPFallbackTokenInit: 254
    MPTCPRetrans: 255
    MPJoinNoTokenFound: 256
    MPJoinSynRx: 257
    MPJoinSynBackupRx: 258
    MPJoinSynAckRx: 259
    MPJoinSynAckBackupRx: 260
    MPJoinSynAckHMacFailure: 261
    MPJoinAckRx: 262
    MPJoinAckHMacFailure: 263
    MPJoinRejected: 264
    MPJoinSynTx: 265
    MPJoinSynTxCreatSkErr: 266
    MPJoinSynTxBindErr: 267
    MPJoinSynTxConnectErr: 268
    DSSNotMatching: 269
    DSSCorruptionFallback: 270
    DSSCorruptionReset: 271
    InfiniteMapTx: 272
    InfiniteMapRx: 273
    DSSNoMatchTCP: 274
    DataCsumErr: 275
    OFOQueueTail: 276
    OFOQueue: 277
    OFOMerge: 278
    NoDSSInWindow: 279
    DuplicateData: 280
    AddAddr: 281
    AddAddrTx: 282
    AddAddrTxDrop: 283
    EchoAdd: 284
    EchoAddTx: 285
    EchoAddTxDrop: 286
    PortAdd: 287
    AddAddrDrop: 288
    MPJoinPortSynRx: 289
    MPJoinPortSynAckRx: 290
    MPJoinPortAckRx: 291
    MismatchPortSynRx: 292
    MismatchPortAckRx: 293
    RmAddr: 294
    RmAddrDrop: 295
    RmAddrTx: 296
    RmAddrTxDrop: 297
    RmSubflow: 298
    MPPrioTx: 299
    MPPrioRx: 300
    MPFailTx: 301
    MPFailRx: 302
    MPFastcloseTx: 303
    MPFastcloseRx: 304
    MPRstTx: 305
    MPRstRx: 306
    SubflowStale: 307
    SubflowRecover: 308
    SndWndShared: 309
    RcvWndShared: 310
    RcvWndConflictUpdate: 311
    RcvWndConflict: 312
    MPCurrEstab: 313
    Blackhole: 314
    MPCapableDataFallback: 315
    MD5SigFallback: 316
    DssFallback: 317
    SimultConnectFallback: 318
    FallbackFailed: 319
    WinProbe: 320
$ netstat -s6
Ip6:
    10 total packets received
    11 with invalid headers
    12 with packets too big
    13 incoming packets with no route
    14 with invalid addresses
    15 with unknown protocol
    16 with truncated packets
    17 incoming packets discarded
    18 incoming packets delivered
    19 forwarded
    20 requests sent out
    21 outgoing packets dropped
    22 dropped because of missing route
    23 fragments dropped after timeout
    24 reassemblies required
    25 packets reassembled ok
    26 packet reassemblies failed
    27 outgoing packets fragmented ok
    28 outgoing packets failed fragmentation
    29 fragments created
    30 incoming multicast packets
    31 outgoing multicast packets
    Ip6InOctets: 32
    Ip6OutOctets: 33
    Ip6InMcastOctets: 34
    Ip6OutMcastOctets: 35
    Ip6InBcastOctets: 36
    Ip6OutBcastOctets: 37
    Ip6InNoECTPkts: 38
    Ip6InECT1Pkts: 39
    Ip6InECT0Pkts: 40
    Ip6InCEPkts: 41
    Ip6OutTransmits: 42
Icmp6:
    43 ICMP messages received
    44 input ICMP message failed
    45 ICMP messages sent
    Icmp6OutErrors: 46
    Icmp6InCsumErrors: 47
    Icmp6OutRateLimitHost: 48
    ICMP input histogram:
        destination unreachable: 49
        packets too big: 50
        received ICMPv6 time exceeded: 51
        parameter problem: 52
        echo requests: 53
        echo replies: 54
        group member queries: 55
        group member responses: 56
        group member reductions: 57
        router solicits: 58
        router advertisement: 59
        neighbour solicits: 60
        neighbour advertisement: 61
        redirects: 62
        Icmp6InMLDv2Reports: 63
        ICMP output histogram:
        destination unreachable: 64
        packets too big: 65
        sent ICMPv6 time exceeded: 66
        parameter problem: 67
        echo requests: 68
        echo replies: 69
        group member queries: 70
        group member responses: 71
        group member reductions: 72
        router solicits: 73
        Icmp6OutRouterAdvertisements: 74
        neighbor solicits: 75
        neighbor advertisements: 76
        redirects: 77
        Icmp6OutMLDv2Reports: 78
Udp6:
    79 packets received
    80 packets to unknown port received
    81 packet receive errors
    82 packets sent
    Udp6RcvbufErrors: 83
    Udp6SndbufErrors: 84
    Udp6InCsumErrors: 85
    Udp6IgnoredMulti: 86
    Udp6MemErrors: 87
UdpLite6:
    UdpLite6InDatagrams: 88
    UdpLite6NoPorts: 89
    UdpLite6InErrors: 90
    UdpLite6OutDatagrams: 91
    UdpLite6RcvbufErrors: 92
    UdpLite6SndbufErrors: 93
    UdpLite6InCsumErrors: 94
    UdpLite6MemErrors: 95
Tcp:
    63 active connection openings
    64 passive connection openings
    65 failed connection attempts
    66 connection resets received
    67 connections established
    68 segments received
    69 segments sent out
    70 segments retransmitted
    71 bad segments received
    72 resets sent
    InCsumErrors: 73
