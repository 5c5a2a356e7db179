# A counter that has decreased.
$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ PROC_ROOT=p nstat -n
$ sed -i 's/5 6/3 6/' p/net/snmp
$ PROC_ROOT=p nstat -s
| #kernel
$ PROC_ROOT=p nstat -sz
| #kernel
IpInReceives                    0                  0.0 (overflow)
IpOutRequests                   0                  0.0
TcpActiveOpens                  0                  0.0
Ip6InReceives                   0                  0.0
Ip6OutRequests                  0                  0.0
TcpExtSyncookiesSent            0                  0.0
TcpExtFoo                       0                  0.0
IpExtInOctets                   0                  0.0
$ PROC_ROOT=p nstat -szj
{"kernel":{"IpInReceives":0,"IpOutRequests":0,"TcpActiveOpens":0,"Ip6InReceives":0,"Ip6OutRequests":0,"TcpExtSyncookiesSent":0,"TcpExtFoo":0,"IpExtInOctets":0}}
$ PROC_ROOT=p nstat
| #kernel
$ cat .nstat.u0
| #kernel
IpInReceives                    3                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ sed -i 's/3 6/9 6/' p/net/snmp
$ PROC_ROOT=p nstat
| #kernel
IpInReceives                    6                  0.0
