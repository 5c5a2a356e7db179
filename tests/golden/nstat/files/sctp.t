$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ mkdir p/net/sctp
$ printf 'SctpCurrEstab\t3\nSctpOutCtrlChunks 7\n' >p/net/sctp/snmp
$ PROC_ROOT=p nstat -a
| #kernel
SctpCurrEstab                   3                  0.0
SctpOutCtrlChunks               7                  0.0
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_ROOT=p nstat
| #kernel
$ printf 'garbage\n' >p/net/sctp/snmp
$ PROC_ROOT=p nstat -as
! nstat.c:129: error parsing history file
? 254
