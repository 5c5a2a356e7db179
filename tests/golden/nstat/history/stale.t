# A history with other counters is ignored.
$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ printf '#other\nIpInReceives 3 0.0\n' >.nstat.u0
$ PROC_ROOT=p nstat -s
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
! nstat: history is stale, ignoring it.
$ PROC_ROOT=p nstat -a
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
! nstat: history is stale, ignoring it.
$ cat .nstat.u0
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ printf '#12.34 sampling_interval=1 time_const=60\nIpInReceives 3 0.0\n' >.nstat.u0
$ PROC_ROOT=p nstat 'Tcp*'
| #kernel
TcpActiveOpens                  7                  0.0
TcpExtFoo                       2                  0.0
! nstat: history is stale, ignoring it.
$ cat .nstat.u0
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
