# White space before a number of a pair is skipped.
$ mkdir -p p/net
$ printf 'Ip: A B\nIp: 5 \t1\nTcp: C\nTcp: \v7\n' >p/net/snmp
$ PROC_ROOT=p nstat -as
| #kernel
IpA                             5                  0.0
IpB                             1                  0.0
TcpC                            7                  0.0
$ printf 'Ip: A B\nIp: 5\t1 3\n' >p/net/snmp
$ PROC_ROOT=p nstat -as
| #kernel
IpA                             5                  0.0
IpB                             3                  0.0
