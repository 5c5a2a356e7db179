$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ PROC_ROOT=p nstat -a 'Ip*'
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
Ip6InReceives                   1                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_ROOT=p nstat -as 'ip*'
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
Ip6InReceives                   1                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_ROOT=p nstat -as 'IP?nreceives'
| #kernel
IpInReceives                    5                  0.0
$ PROC_ROOT=p nstat -as IpInReceives TcpExtFoo
| #kernel
IpInReceives                    5                  0.0
TcpExtFoo                       2                  0.0
$ PROC_ROOT=p nstat -as 'Ip' 'Tcp'
| #kernel
$ PROC_ROOT=p nstat -as '*receives*'
| #kernel
IpInReceives                    5                  0.0
Ip6InReceives                   1                  0.0
$ PROC_ROOT=p nstat -as '[TI]*Foo'
| #kernel
TcpExtFoo                       2                  0.0
$ PROC_ROOT=p nstat -azs 'Tcp*'
| #kernel
TcpActiveOpens                  7                  0.0
TcpExtSyncookiesSent            0                  0.0
TcpExtFoo                       2                  0.0
$ PROC_ROOT=p nstat -as ''
| #kernel
$ PROC_ROOT=p nstat -as -- -x
| #kernel
$ PROC_ROOT=p nstat -js Nothing
{"kernel":{}}
