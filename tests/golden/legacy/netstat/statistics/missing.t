$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ netstat -s
$ netstat -st
$ netstat -s6
$ netstat -sS
$ : >/proc/net/snmp
$ netstat -s
$ netstat -s6
$ printf 'garbage\nmore\n' >/proc/net/netstat
$ netstat -s
$ printf 'TcpExt: A\n' >/proc/net/netstat
$ netstat -s
