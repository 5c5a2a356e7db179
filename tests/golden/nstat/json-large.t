# JSON has only 32 bits of a counter, text has all 64.
$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ printf 'Ip: A B C\nIp: 4294967295 4294967296 18446744073709551615\n' >p/net/snmp
$ PROC_ROOT=p nstat -aj 'IpA' 'IpB' 'IpC'
{"kernel":{"IpA":4294967295,"IpB":0,"IpC":4294967295}}
$ PROC_ROOT=p nstat -a 'IpA' 'IpB' 'IpC'
| #kernel
IpA                             4294967295         0.0
IpB                             4294967296         0.0
IpC                             18446744073709551615   0.0
