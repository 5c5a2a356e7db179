$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ printf 'garbage\n' >.nstat.u0
$ PROC_ROOT=p nstat -s
! nstat.c:129: error parsing history file
? 254
$ printf '#kernel\nfoo\n' >.nstat.u0
$ PROC_ROOT=p nstat -s
! nstat.c:129: error parsing history file
? 254
$ printf '#kernel\nIpInReceives\n' >.nstat.u0
$ PROC_ROOT=p nstat -s
! nstat.c:129: error parsing history file
? 254
$ printf '#kernel\nIpInReceives x 0.0\n' >.nstat.u0
$ PROC_ROOT=p nstat -s
! nstat.c:129: error parsing history file
? 254
$ printf '#kernel\n\nIpInReceives 3 0.0\n' >.nstat.u0
$ PROC_ROOT=p nstat -s
! nstat.c:129: error parsing history file
? 254
$ PROC_ROOT=p nstat -a
! nstat.c:129: error parsing history file
? 254
$ PROC_ROOT=p nstat -as
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_ROOT=p nstat -j
! nstat.c:129: error parsing history file
? 254
$ PROC_ROOT=p nstat -n
! nstat.c:129: error parsing history file
? 254
$ PROC_ROOT=p nstat -r
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
