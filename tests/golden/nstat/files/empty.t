$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ : >p/net/snmp
$ PROC_ROOT=p nstat -as
| #kernel
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ : >p/net/snmp6
$ PROC_ROOT=p nstat -as
| #kernel
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ rm p/net/netstat; mkdir p/net/netstat
$ PROC_ROOT=p nstat -as
| #kernel
