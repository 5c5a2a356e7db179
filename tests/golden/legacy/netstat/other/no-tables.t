# The message about a missing table depends on whether the table was requested.
$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ netstat
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
$ netstat -a
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
Active UNIX domain sockets (servers and established)
Proto RefCnt Flags       Type       State         I-Node   Path
$ netstat -t
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! netstat: no support for `AF INET (tcp)' on this system.
? 1
$ netstat -u
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! netstat: no support for `AF INET (udp)' on this system.
? 1
$ netstat -U
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! netstat: no support for `AF INET (udplite)' on this system.
? 1
$ netstat -w
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! netstat: no support for `AF INET (raw)' on this system.
? 1
$ netstat -x
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
! netstat: no support for `AF UNIX' on this system.
? 1
$ netstat -S
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! netstat: no support for `AF INET (sctp)' on this system.
? 1
$ netstat -v
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
! netstat: no support for `AF INET (tcp)' on this system.
! netstat: no support for `AF INET (sctp)' on this system.
! netstat: no support for `AF INET (udp)' on this system.
! netstat: no support for `AF INET (udplite)' on this system.
! netstat: no support for `AF INET (raw)' on this system.
! netstat: no support for `AF UNIX' on this system.
! netstat: no support for `AF IPX' on this system.
! netstat: no support for `AF AX25' on this system.
! netstat: no support for `AF X25' on this system.
! netstat: no support for `AF NETROM' on this system.
! netstat: no support for `AF ROSE' on this system.
$ netstat -tv
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! netstat: no support for `AF INET (tcp)' on this system.
? 1
$ netstat -tu
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! netstat: no support for `AF INET (tcp)' on this system.
? 1
$ netstat -xt
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! netstat: no support for `AF INET (tcp)' on this system.
? 1
$ netstat -tx
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! netstat: no support for `AF INET (tcp)' on this system.
? 1
$ netstat -p
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name   ·
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   PID/Program name     Path
$ netstat -tp
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name   ·
! netstat: no support for `AF INET (tcp)' on this system.
? 1
$ netstat -M
! netstat: no support for `ip_masquerade' on this system.
? 1
$ netstat -4
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat -6
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat -6t
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat -4t
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! netstat: no support for `AF INET (tcp)' on this system.
? 1
$ netstat -6g
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
$ netstat -g
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
! netstat: no support for `AF INET (igmp)' on this system.
? 1
