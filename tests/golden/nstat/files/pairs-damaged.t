$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ printf 'Ip: A B\n' >p/net/snmp
$ PROC_ROOT=p nstat -as
! nstat.c:228: error parsing history file
? 254
$ printf 'Ip A B\nIp 1 2\n' >p/net/snmp
$ PROC_ROOT=p nstat -as
! nstat.c:182: error parsing history file
? 254
$ printf 'Ip:\nIp:\n' >p/net/snmp
$ PROC_ROOT=p nstat -as
! Error: Invalid input – line has ':' but no entries. Add values after ':'.
? 254
$ printf 'Ip: A\nIp: x\n' >p/net/snmp
$ PROC_ROOT=p nstat -as
! nstat.c:244: error parsing history file
? 254
$ printf 'Ip: A  B\nIp: 1  2\n' >p/net/snmp
$ PROC_ROOT=p nstat -as
! nstat.c:244: error parsing history file
? 254
$ printf 'garbage\n' >p/net/snmp
$ PROC_ROOT=p nstat -as
! nstat.c:182: error parsing history file
? 254
$ printf '\n' >p/net/snmp
$ PROC_ROOT=p nstat -as
! nstat.c:182: error parsing history file
? 254
$ printf 'Ip: A B\nIp: 1 2\n\n' >p/net/snmp
$ PROC_ROOT=p nstat -as
! nstat.c:182: error parsing history file
? 254
$ printf 'Ip: A B \nIp: 1 2 \n' >p/net/snmp
$ PROC_ROOT=p nstat -as
! nstat.c:244: error parsing history file
? 254
$ printf 'Ip: A B\nIp:\n' >p/net/snmp
$ PROC_ROOT=p nstat -as
! nstat.c:238: error parsing history file
? 254
$ printf 'Ip: A B\nIp: \n' >p/net/snmp
$ PROC_ROOT=p nstat -as
! nstat.c:244: error parsing history file
? 254
$ printf 'garbage\n' >p/net/netstat
$ PROC_ROOT=p nstat
! nstat.c:182: error parsing history file
? 254
$ ls -A
.nstat.u0
p
