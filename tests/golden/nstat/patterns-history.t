# A counter that matches no pattern keeps its value in the history.
$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ PROC_ROOT=p nstat -n
$ sed -i 's/5 6/25 6/' p/net/snmp
$ PROC_ROOT=p nstat 'Tcp*'
| #kernel
$ cat .nstat.u0
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_ROOT=p nstat
| #kernel
IpInReceives                    20                 0.0
$ PROC_ROOT=p nstat -a 'Tcp*'
| #kernel
TcpActiveOpens                  7                  0.0
TcpExtFoo                       2                  0.0
$ sed -i 's/25 6/45 6/' p/net/snmp
$ PROC_ROOT=p nstat -a 'Tcp*'
| #kernel
TcpActiveOpens                  7                  0.0
TcpExtFoo                       2                  0.0
$ cat .nstat.u0
| #kernel
IpInReceives                    25                 0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_ROOT=p nstat -r 'Tcp*'
| #kernel
TcpActiveOpens                  7                  0.0
TcpExtFoo                       2                  0.0
$ cat .nstat.u0
| #kernel
IpInReceives                    45                 0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
