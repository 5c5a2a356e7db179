$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ chmod 777 .; chmod -R a+rX p
$ PROC_ROOT=p setpriv --reuid 65534 --clear-groups nstat 'IpIn*'
| #kernel
IpInReceives                    5                  0.0
$ ls -A .nstat*
.nstat.u65534
$ NSTAT_HISTORY=h PROC_ROOT=p nstat -n
$ NSTAT_HISTORY=h PROC_ROOT=p setpriv --reuid 65534 --clear-groups nstat
! nstat: open history file: Permission denied
? 255
$ NSTAT_HISTORY=h PROC_ROOT=p setpriv --reuid 65534 --clear-groups nstat -as 'IpIn*'
| #kernel
IpInReceives                    5                  0.0
