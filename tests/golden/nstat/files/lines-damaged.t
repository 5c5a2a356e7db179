$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ printf 'A\nB 2\n' >p/net/snmp6
$ PROC_ROOT=p nstat -as
! nstat.c:129: error parsing history file
? 254
$ printf 'A x\n' >p/net/snmp6
$ PROC_ROOT=p nstat -as
! nstat.c:129: error parsing history file
? 254
$ printf '\nB 2\n' >p/net/snmp6
$ PROC_ROOT=p nstat -as
! nstat.c:129: error parsing history file
? 254
$ printf 'A 1\n\n' >p/net/snmp6
$ PROC_ROOT=p nstat -as
! nstat.c:129: error parsing history file
? 254
