# A client prints the samples of the daemon.
$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ NSTAT_HISTORY=$PWD/h PROC_ROOT=$PWD/p nstat -d 60 -t 90
$ PROC_ROOT=p nstat -d 1
! nstat: bind: Address already in use
? 255
$ PROC_ROOT=p nstat -s | sed 's/#[0-9.]*/#N/'
| #N sampling_interval=60 time_const=90
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_ROOT=p nstat -as | sed 's/#[0-9.]*/#N/'
| #N sampling_interval=60 time_const=90
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_ROOT=p nstat -zs | sed 1d
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_ROOT=p nstat -j | sed 's/[0-9]*[.][0-9]* samp/N samp/'
{"N sampling_interval=60 time_const=90":{"IpInReceives":5,"IpOutRequests":6,"TcpActiveOpens":7,"Ip6InReceives":1,"TcpExtFoo":2,"IpExtInOctets":0}}
$ sed -i 's/5 6/25 6/' p/net/snmp
$ PROC_ROOT=p nstat | sed 's/#[0-9.]*/#N/'
| #N sampling_interval=60 time_const=90
$ sed 1d .nstat.u0
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ rm .nstat.u0
$ chmod 777 .
$ PROC_ROOT=p setpriv --reuid 65534 --clear-groups nstat | sed 's/#[0-9.]*/#N/'
| #N sampling_interval=60 time_const=90
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ ls -A h
! ls: cannot access 'h': No such file or directory
? 2
