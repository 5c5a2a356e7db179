$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ netstat -s
! cannot open /proc/net/snmp: No such file or directory
$ netstat -st
! cannot open /proc/net/snmp: No such file or directory
$ netstat -s6
! cannot open /proc/net/snmp6: No such file or directory
$ netstat -sS
! cannot open /proc/net/snmp: No such file or directory
$ : >/proc/net/snmp
$ netstat -s
$ netstat -s6
! cannot open /proc/net/snmp6: No such file or directory
$ printf 'garbage\nmore\n' >/proc/net/netstat
$ netstat -s
! Problem while parsing /proc/net/netstat
$ printf 'TcpExt: A\n' >/proc/net/netstat
$ netstat -s
