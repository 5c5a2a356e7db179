$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ mkdir /proc/net/sctp
$ cat >/proc/net/snmp <<EOF
> Ip: Forwarding DefaultTTL InReceives InHdrErrors FooBar
> Ip: 1 64 5 0 6
> Icmp: InMsgs InErrors InCsumErrors InDestUnreachs InRedirects OutMsgs OutErrors OutRateLimitHost OutDestUnreachs OutEchos
> Icmp: 5 0 2 3 0 4 0 1 7 0
> IcmpMsg: InType3 OutType8
> IcmpMsg: 7 0
> Tcp: RtoAlgorithm RtoMin RtoMax MaxConn ActiveOpens PassiveOpens CurrEstab InCsumErrors
> Tcp: 1 200 120000 -1 5 0 3 0
> Udp: InDatagrams NoPorts InErrors OutDatagrams RcvbufErrors
> Udp: 5 6 7 8 0
> UdpLite: InDatagrams NoPorts
> UdpLite: 5 0
> Foo: A B
> Foo: 1 0
> EOF
$ cat >/proc/net/netstat <<EOF
> TcpExt: SyncookiesSent TCPPrequeued DelayedACKLost TCPSACKReorder TCPPureAcks TCPTimeouts TCPHPHits
> TcpExt: 11 12 13 14 0 16 0
> IpExt: InOctets OutOctets
> IpExt: 4294967296 0
> MPTcpExt: MPCapableSYNRX
> MPTcpExt: 9
> EOF
$ cat >/proc/net/snmp6 <<EOF
> Ip6InReceives                   	1
> Ip6InHdrErrors                  	0
> Icmp6InMsgs                     	2
> Icmp6InErrors                   	0
> Icmp6InDestUnreachs             	3
> Icmp6OutRouterAdvertisements    	4
> Icmp6OutNeighborSolicits        	5
> Icmp6OutMLDv2Reports            	6
> Icmp6InType133                  	7
> Udp6InDatagrams                 	3
> Udp6NoPorts                     	0
> Udp6RcvbufErrors                	1
> UdpLite6InDatagrams             	5
> Foo6Bar                         	6
> EOF
$ netstat -s foo
Ip:
    Forwarding: 1
    5 total packets received
    FooBar: 6
Icmp:
    5 ICMP messages received
    0 input ICMP message failed
    InCsumErrors: 2
    ICMP input histogram:
        destination unreachable: 3
    4 ICMP messages sent
    0 ICMP messages failed
    OutRateLimitHost: 1
    ICMP output histogram:
        destination unreachable: 7
IcmpMsg:
        InType3: 7
Tcp:
    5 active connection openings
    0 passive connection openings
    3 connections established
Udp:
    5 packets received
    6 packets to unknown port received
    7 packet receive errors
    8 packets sent
    0 receive buffer errors
UdpLite:
    InDatagrams: 5
Foo:
    A: 1
TcpExt:
    11 SYN cookies sent
    12 packets directly queued to recvmsg prequeue
    Quick ack mode was activated 13 times
    Detected reordering 14 times using SACK
    TCPTimeouts: 16
    0 packet headers predicted
IpExt:
    InOctets: 4294967296
MPTcpExt:
    MPCapableSYNRX: 9
$ netstat -sl
Ip:
    Forwarding: 1
    5 total packets received
    FooBar: 6
Icmp:
    5 ICMP messages received
    0 input ICMP message failed
    InCsumErrors: 2
    ICMP input histogram:
        destination unreachable: 3
    4 ICMP messages sent
    0 ICMP messages failed
    OutRateLimitHost: 1
    ICMP output histogram:
        destination unreachable: 7
IcmpMsg:
        InType3: 7
Tcp:
    5 active connection openings
    0 passive connection openings
    3 connections established
Udp:
    5 packets received
    6 packets to unknown port received
    7 packet receive errors
    8 packets sent
    0 receive buffer errors
UdpLite:
    InDatagrams: 5
Foo:
    A: 1
TcpExt:
    11 SYN cookies sent
    12 packets directly queued to recvmsg prequeue
    Quick ack mode was activated 13 times
    Detected reordering 14 times using SACK
    TCPTimeouts: 16
    0 packet headers predicted
IpExt:
    InOctets: 4294967296
MPTcpExt:
    MPCapableSYNRX: 9
$ netstat -so
Ip:
    Forwarding: 1
    5 total packets received
    FooBar: 6
Icmp:
    5 ICMP messages received
    0 input ICMP message failed
    InCsumErrors: 2
    ICMP input histogram:
        destination unreachable: 3
    4 ICMP messages sent
    0 ICMP messages failed
    OutRateLimitHost: 1
    ICMP output histogram:
        destination unreachable: 7
IcmpMsg:
        InType3: 7
Tcp:
    5 active connection openings
    0 passive connection openings
    3 connections established
Udp:
    5 packets received
    6 packets to unknown port received
    7 packet receive errors
    8 packets sent
    0 receive buffer errors
UdpLite:
    InDatagrams: 5
Foo:
    A: 1
TcpExt:
    11 SYN cookies sent
    12 packets directly queued to recvmsg prequeue
    Quick ack mode was activated 13 times
    Detected reordering 14 times using SACK
    TCPTimeouts: 16
    0 packet headers predicted
IpExt:
    InOctets: 4294967296
MPTcpExt:
    MPCapableSYNRX: 9
$ netstat -sp
Ip:
    Forwarding: 1
    5 total packets received
    FooBar: 6
Icmp:
    5 ICMP messages received
    0 input ICMP message failed
    InCsumErrors: 2
    ICMP input histogram:
        destination unreachable: 3
    4 ICMP messages sent
    0 ICMP messages failed
    OutRateLimitHost: 1
    ICMP output histogram:
        destination unreachable: 7
IcmpMsg:
        InType3: 7
Tcp:
    5 active connection openings
    0 passive connection openings
    3 connections established
Udp:
    5 packets received
    6 packets to unknown port received
    7 packet receive errors
    8 packets sent
    0 receive buffer errors
UdpLite:
    InDatagrams: 5
Foo:
    A: 1
TcpExt:
    11 SYN cookies sent
    12 packets directly queued to recvmsg prequeue
    Quick ack mode was activated 13 times
    Detected reordering 14 times using SACK
    TCPTimeouts: 16
    0 packet headers predicted
IpExt:
    InOctets: 4294967296
MPTcpExt:
    MPCapableSYNRX: 9
$ netstat -seW
Ip:
    Forwarding: 1
    5 total packets received
    FooBar: 6
Icmp:
    5 ICMP messages received
    0 input ICMP message failed
    InCsumErrors: 2
    ICMP input histogram:
        destination unreachable: 3
    4 ICMP messages sent
    0 ICMP messages failed
    OutRateLimitHost: 1
    ICMP output histogram:
        destination unreachable: 7
IcmpMsg:
        InType3: 7
Tcp:
    5 active connection openings
    0 passive connection openings
    3 connections established
Udp:
    5 packets received
    6 packets to unknown port received
    7 packet receive errors
    8 packets sent
    0 receive buffer errors
UdpLite:
    InDatagrams: 5
Foo:
    A: 1
TcpExt:
    11 SYN cookies sent
    12 packets directly queued to recvmsg prequeue
    Quick ack mode was activated 13 times
    Detected reordering 14 times using SACK
    TCPTimeouts: 16
    0 packet headers predicted
IpExt:
    InOctets: 4294967296
MPTcpExt:
    MPCapableSYNRX: 9
$ netstat -sN -t
IcmpMsg:
    InType3: 7
Tcp:
    5 active connection openings
    0 passive connection openings
    3 connections established
UdpLite:
    InDatagrams: 5
Foo:
    A: 1
TcpExt:
    11 SYN cookies sent
    12 packets directly queued to recvmsg prequeue
    Quick ack mode was activated 13 times
    Detected reordering 14 times using SACK
    TCPTimeouts: 16
    0 packet headers predicted
IpExt:
    InOctets: 4294967296
MPTcpExt:
    MPCapableSYNRX: 9
$ netstat -s -n -u
IcmpMsg:
    InType3: 7
Udp:
    5 packets received
    6 packets to unknown port received
    7 packet receive errors
    8 packets sent
    0 receive buffer errors
UdpLite:
    InDatagrams: 5
Foo:
    A: 1
IpExt:
    InOctets: 4294967296
MPTcpExt:
    MPCapableSYNRX: 9
$ netstat -st --numeric-hosts
IcmpMsg:
    InType3: 7
Tcp:
    5 active connection openings
    0 passive connection openings
    3 connections established
UdpLite:
    InDatagrams: 5
Foo:
    A: 1
TcpExt:
    11 SYN cookies sent
    12 packets directly queued to recvmsg prequeue
    Quick ack mode was activated 13 times
    Detected reordering 14 times using SACK
    TCPTimeouts: 16
    0 packet headers predicted
IpExt:
    InOctets: 4294967296
MPTcpExt:
    MPCapableSYNRX: 9
$ netstat -sc
Ip:
    Forwarding: 1
    5 total packets received
    FooBar: 6
Icmp:
    5 ICMP messages received
    0 input ICMP message failed
    InCsumErrors: 2
    ICMP input histogram:
        destination unreachable: 3
    4 ICMP messages sent
    0 ICMP messages failed
    OutRateLimitHost: 1
    ICMP output histogram:
        destination unreachable: 7
IcmpMsg:
        InType3: 7
Tcp:
    5 active connection openings
    0 passive connection openings
    3 connections established
Udp:
    5 packets received
    6 packets to unknown port received
    7 packet receive errors
    8 packets sent
    0 receive buffer errors
UdpLite:
    InDatagrams: 5
Foo:
    A: 1
TcpExt:
    11 SYN cookies sent
    12 packets directly queued to recvmsg prequeue
    Quick ack mode was activated 13 times
    Detected reordering 14 times using SACK
    TCPTimeouts: 16
    0 packet headers predicted
IpExt:
    InOctets: 4294967296
MPTcpExt:
    MPCapableSYNRX: 9
