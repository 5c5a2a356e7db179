$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ printf 'Idx\tDevice    : Count Querier\tGroup    Users Timer\tReporter\n1\tlo        :     1      V3\n\t\t\t\t010000E0     1 0:00000000\t\t0\n2\tv0        :     2      V3\n\t\t\t\tFB0000E0     2 0:00000000\t\t0\n\t\t\t\t010200C0     77777777 0:00000000\t\t0\n' >/proc/net/igmp
$ printf '1    lo              ff020000000000000000000000000001     1 0000000C 0\n2    v0              ff0200000000000000000001ff000001     2 00000004 0\n' >/proc/net/igmp6
$ netstat -g
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      224.0.0.1
v0              2      224.0.0.251
v0              77777777 router.example
lo              1      ff02::1
v0              2      ff02::1:ff00:1
$ netstat -gn
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      224.0.0.1
v0              2      224.0.0.251
v0              77777777 192.0.2.1
lo              1      ff02::1
v0              2      ff02::1:ff00:1
$ netstat -g4n
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      224.0.0.1
v0              2      224.0.0.251
v0              77777777 192.0.2.1
$ netstat -g6n
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      ff02::1
v0              2      ff02::1:ff00:1
$ netstat -gx
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      224.0.0.1
v0              2      224.0.0.251
v0              77777777 router.example
lo              1      ff02::1
v0              2      ff02::1:ff00:1
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
! netstat: no support for `AF UNIX' on this system.
? 1
$ netstat -gt
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! netstat: no support for `AF INET (tcp)' on this system.
? 1
$ netstat -g -A inet
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      224.0.0.1
v0              2      224.0.0.251
v0              77777777 router.example
$ netstat -g -A unix
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      224.0.0.1
v0              2      224.0.0.251
v0              77777777 router.example
lo              1      ff02::1
v0              2      ff02::1:ff00:1
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
! netstat: no support for `AF UNIX' on this system.
? 1
$ netstat -g --inet6 -n
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      ff02::1
v0              2      ff02::1:ff00:1
