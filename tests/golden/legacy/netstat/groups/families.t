$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ printf 'Idx\tDevice    : Count Querier\tGroup    Users Timer\tReporter\n1\tlo        :     1      V3\n\t\t\t\t010000E0     1 0:00000000\t\t0\n2\tv0        :     2      V3\n\t\t\t\tFB0000E0     2 0:00000000\t\t0\n\t\t\t\t010200C0     77777777 0:00000000\t\t0\n' >/proc/net/igmp
$ printf '1    lo              ff020000000000000000000000000001     1 0000000C 0\n2    v0              ff0200000000000000000001ff000001     2 00000004 0\n' >/proc/net/igmp6
$ netstat -g
$ netstat -gn
$ netstat -g4n
$ netstat -g6n
$ netstat -gx
$ netstat -gt
$ netstat -g -A inet
$ netstat -g -A unix
$ netstat -g --inet6 -n
