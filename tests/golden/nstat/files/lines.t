$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ printf 'A 1 2\nB 2\n' >p/net/snmp6
$ PROC_ROOT=p nstat -as 'A' 'B'
| #kernel
A                               1                  2.0
B                               2                  0.0
$ printf ' A 1\nB 2' >p/net/snmp6
$ PROC_ROOT=p nstat -as 'A' 'B'
| #kernel
A                               1                  0.0
B                               2                  0.0
$ printf 'A 1 1e3\n' >p/net/snmp6
$ PROC_ROOT=p nstat -as 'A' 'B'
| #kernel
A                               1               1000.0
$ printf 'A 1 -2.55\n' >p/net/snmp6
$ PROC_ROOT=p nstat -as 'A' 'B'
| #kernel
A                               1                 -2.5
$ printf 'A 1 x\n' >p/net/snmp6
$ PROC_ROOT=p nstat -as 'A' 'B'
| #kernel
A                               1                  0.0
$ printf 'A 1x 2\n' >p/net/snmp6
$ PROC_ROOT=p nstat -as 'A' 'B'
| #kernel
A                               1                  0.0
$ printf 'A -1\n' >p/net/snmp6
$ PROC_ROOT=p nstat -as 'A' 'B'
| #kernel
A                               18446744073709551615   0.0
$ printf 'A 99999999999999999999999\n' >p/net/snmp6
$ PROC_ROOT=p nstat -as 'A' 'B'
| #kernel
A                               18446744073709551615   0.0
$ printf '# foo\nA 1\n' >p/net/snmp6
$ PROC_ROOT=p nstat -as 'A' 'B'
| # foo
A                               1                  0.0
