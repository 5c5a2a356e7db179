$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ PROC_ROOT=p nstat
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_ROOT=p nstat -r
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_ROOT=p nstat
| #kernel
$ PROC_ROOT=p nstat -rs
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ cat .nstat.u0
$ PROC_ROOT=p nstat -rn
$ PROC_ROOT=p nstat
| #kernel
$ PROC_ROOT=p nstat --reset
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_ROOT=p nstat -ra
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_ROOT=p nstat -ras
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ ls -A .nstat.u0
! ls: cannot access '.nstat.u0': No such file or directory
? 2
