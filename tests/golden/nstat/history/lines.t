# Counters are matched in the order of the file.
$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ printf '#kernel\nIpInReceives 3\n' >.nstat.u0
$ PROC_ROOT=p nstat -s 'Ip*' 'TcpExt*'
| #kernel
IpInReceives                    2                  0.0
IpOutRequests                   6                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ printf '#kernel\nIpInReceives 3 0.0\nExtra 5 0.0\n' >.nstat.u0
$ PROC_ROOT=p nstat -s 'Ip*' 'TcpExt*'
| #kernel
IpInReceives                    2                  0.0
IpOutRequests                   6                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ printf '#kernel\nGone 3 1.5\nIpInReceives 3 7.5 x\n' >.nstat.u0
$ PROC_ROOT=p nstat -s 'Ip*' 'TcpExt*'
| #kernel
IpInReceives                    2                  0.0
IpOutRequests                   6                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ printf 'IpInReceives 3 0.0\n' >.nstat.u0
$ PROC_ROOT=p nstat -s 'Ip*' 'TcpExt*'
| #kernel
IpInReceives                    2                  0.0
IpOutRequests                   6                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ printf '#kernel\nIpInReceives -3 0.0\n' >.nstat.u0
$ PROC_ROOT=p nstat -s 'Ip*' 'TcpExt*'
| #kernel
IpOutRequests                   6                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ printf '#kernel\nIpInReceives 99 0.0\n' >.nstat.u0
$ PROC_ROOT=p nstat -s 'Ip*' 'TcpExt*'
| #kernel
IpOutRequests                   6                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ printf '#kernel\nTcpExtFoo 1 0.0\nIpInReceives 3 0.0\n' >.nstat.u0
$ PROC_ROOT=p nstat -s 'Ip*' 'TcpExt*'
| #kernel
IpInReceives                    2                  0.0
IpOutRequests                   6                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ printf '#kernel\n  IpInReceives\t3x\n' >.nstat.u0
$ PROC_ROOT=p nstat -s 'Ip*' 'TcpExt*'
| #kernel
IpInReceives                    2                  0.0
IpOutRequests                   6                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
