$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ printf 'Ip: A B\nIp: 1\n' >p/net/snmp
$ PROC_ROOT=p nstat -as 'Ip[A-Z]*' 'Foo*'
| #kernel
IpB                             1                  0.0
IpExtInOctets                   4294967296         0.0
$ printf 'Ip: A\nIp: 1 2\n' >p/net/snmp
$ PROC_ROOT=p nstat -as 'Ip[A-Z]*' 'Foo*'
| #kernel
IpA                             1                  0.0
IpExtInOctets                   4294967296         0.0
$ printf 'Ip: A B C D\nIp: 1 2 3\n' >p/net/snmp
$ PROC_ROOT=p nstat -as 'Ip[A-Z]*' 'Foo*'
| #kernel
IpB                             1                  0.0
IpC                             2                  0.0
IpD                             3                  0.0
IpExtInOctets                   4294967296         0.0
$ printf 'Ip: A B\nTcp: 1 2\n' >p/net/snmp
$ PROC_ROOT=p nstat -as 'Ip[A-Z]*' 'Foo*'
| #kernel
IpA                             1                  0.0
IpB                             2                  0.0
IpExtInOctets                   4294967296         0.0
$ printf 'Ip: A B\nIp: 1 2' >p/net/snmp
$ PROC_ROOT=p nstat -as 'Ip[A-Z]*' 'Foo*'
| #kernel
IpA                             1                  0.0
IpB                             2                  0.0
IpExtInOctets                   4294967296         0.0
$ printf 'Ip: A B\nIp: 1 -2\n' >p/net/snmp
$ PROC_ROOT=p nstat -as 'Ip[A-Z]*' 'Foo*'
| #kernel
IpA                             1                  0.0
IpB                             18446744073709551614   0.0
IpExtInOctets                   4294967296         0.0
$ printf 'Ip: A A\nIp: 1 2\n' >p/net/snmp
$ PROC_ROOT=p nstat -as 'Ip[A-Z]*' 'Foo*'
| #kernel
IpA                             1                  0.0
IpA                             2                  0.0
IpExtInOctets                   4294967296         0.0
$ printf 'Ip: A B\nIp: 1 2\nFoo: Forwarding\nFoo: 3\n' >p/net/snmp
$ PROC_ROOT=p nstat -as 'Ip[A-Z]*' 'Foo*'
| #kernel
IpA                             1                  0.0
IpB                             2                  0.0
FooForwarding                   3                  0.0
IpExtInOctets                   4294967296         0.0
$ printf 'Ip: A B C D\nIp: 1x +2 0x3 08\n' >p/net/snmp
$ PROC_ROOT=p nstat -as 'Ip[A-Z]*' 'Foo*'
| #kernel
IpA                             1                  0.0
IpB                             2                  0.0
IpD                             8                  0.0
IpExtInOctets                   4294967296         0.0
$ printf 'Ip: A\nIp: 99999999999999999999999\n' >p/net/snmp
$ PROC_ROOT=p nstat -as 'Ip[A-Z]*' 'Foo*'
| #kernel
IpA                             18446744073709551615   0.0
IpExtInOctets                   4294967296         0.0
