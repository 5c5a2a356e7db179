$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ PROC_ROOT=p nstat -d
! nstat: option requires an argument -- 'd'
! Usage: …
? 255
$ PROC_ROOT=p nstat -t
! nstat: option requires an argument -- 't'
! Usage: …
? 255
$ PROC_ROOT=p nstat -t 0
! nstat: invalid time constant divisor
? 255
$ PROC_ROOT=p nstat -t x
! nstat: invalid time constant divisor
? 255
$ PROC_ROOT=p nstat -t -1
! nstat: invalid time constant divisor
? 255
$ PROC_ROOT=p nstat -t 1.5 -as 'IpIn*'
| #kernel
IpInReceives                    5                  0.0
$ PROC_ROOT=p nstat -d 0 -as 'IpIn*'
| #kernel
IpInReceives                    5                  0.0
$ PROC_ROOT=p nstat -d x -as 'IpIn*'
| #kernel
IpInReceives                    5                  0.0
$ PROC_ROOT=p nstat -d -1 -as 'IpIn*'
| #kernel
IpInReceives                    5                  0.0
$ PROC_ROOT=p nstat --scan
! nstat: option '--scan' requires an argument
! Usage: …
? 255
$ PROC_ROOT=p nstat --interval=0
! nstat: invalid time constant divisor
? 255
$ PROC_ROOT=p nstat --scan=0 -as 'IpIn*'
| #kernel
IpInReceives                    5                  0.0
