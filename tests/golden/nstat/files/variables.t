$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ printf 'A 5\n' >a
$ PROC_NET_SNMP=/dev/null PROC_ROOT=p nstat -as
| #kernel
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_NET_SNMP6=a PROC_ROOT=p nstat -as
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
A                               5                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_NET_NETSTAT=/dev/null PROC_ROOT=p nstat -as
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
$ PROC_NET_SCTP_SNMP=a PROC_ROOT=p nstat -as
| #kernel
A                               5                  0.0
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_ROOT=/nowhere nstat -as
| #kernel
