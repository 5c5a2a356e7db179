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
$ netstat -s6
Ip6:
    1 total packets received
Icmp6:
    2 ICMP messages received
    0 input ICMP message failed
    ICMP input histogram:
        destination unreachable: 3
        Icmp6OutRouterAdvertisements: 4
        ICMP output histogram:
        neighbor solicits: 5
        Icmp6OutMLDv2Reports: 6
        Icmp6InType133: 7
Udp6:
    3 packets received
    0 packets to unknown port received
    Udp6RcvbufErrors: 1
UdpLite6:
    UdpLite6InDatagrams: 5
Foo6:
    Foo6Bar: 6
Tcp:
    5 active connection openings
    0 passive connection openings
    3 connections established
$ netstat -6s
Ip6:
    1 total packets received
Icmp6:
    2 ICMP messages received
    0 input ICMP message failed
    ICMP input histogram:
        destination unreachable: 3
        Icmp6OutRouterAdvertisements: 4
        ICMP output histogram:
        neighbor solicits: 5
        Icmp6OutMLDv2Reports: 6
        Icmp6InType133: 7
Udp6:
    3 packets received
    0 packets to unknown port received
    Udp6RcvbufErrors: 1
UdpLite6:
    UdpLite6InDatagrams: 5
Foo6:
    Foo6Bar: 6
Tcp:
    5 active connection openings
    0 passive connection openings
    3 connections established
$ netstat -s6t
UdpLite6:
    UdpLite6InDatagrams: 5
Foo6:
    Foo6Bar: 6
Tcp:
    5 active connection openings
    0 passive connection openings
    3 connections established
$ netstat -s6u
Udp6:
    3 packets received
    0 packets to unknown port received
    Udp6RcvbufErrors: 1
UdpLite6:
    UdpLite6InDatagrams: 5
Foo6:
    Foo6Bar: 6
$ netstat -s6w
Ip6:
    1 total packets received
Icmp6:
    2 ICMP messages received
    0 input ICMP message failed
    ICMP input histogram:
        destination unreachable: 3
        Icmp6OutRouterAdvertisements: 4
        ICMP output histogram:
        neighbor solicits: 5
        Icmp6OutMLDv2Reports: 6
        Icmp6InType133: 7
UdpLite6:
    UdpLite6InDatagrams: 5
Foo6:
    Foo6Bar: 6
$ netstat -s6U
UdpLite6:
    UdpLite6InDatagrams: 5
Foo6:
    Foo6Bar: 6
$ netstat -s -A inet6
Ip6:
    1 total packets received
Icmp6:
    2 ICMP messages received
    0 input ICMP message failed
    ICMP input histogram:
        destination unreachable: 3
        Icmp6OutRouterAdvertisements: 4
        ICMP output histogram:
        neighbor solicits: 5
        Icmp6OutMLDv2Reports: 6
        Icmp6InType133: 7
Udp6:
    3 packets received
    0 packets to unknown port received
    Udp6RcvbufErrors: 1
UdpLite6:
    UdpLite6InDatagrams: 5
Foo6:
    Foo6Bar: 6
Tcp:
    5 active connection openings
    0 passive connection openings
    3 connections established
$ netstat -s6tu
Udp6:
    3 packets received
    0 packets to unknown port received
    Udp6RcvbufErrors: 1
UdpLite6:
    UdpLite6InDatagrams: 5
Foo6:
    Foo6Bar: 6
Tcp:
    5 active connection openings
    0 passive connection openings
    3 connections established
