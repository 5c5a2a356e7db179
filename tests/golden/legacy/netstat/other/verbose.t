# -v prints the families that the kernel does not support.
$ netstat -v
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
! netstat: no support for `AF INET (sctp)' on this system.
! netstat: no support for `AF IPX' on this system.
! netstat: no support for `AF AX25' on this system.
! netstat: no support for `AF X25' on this system.
! netstat: no support for `AF NETROM' on this system.
! netstat: no support for `AF ROSE' on this system.
$ netstat -tv
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat -av
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
Active UNIX domain sockets (servers and established)
Proto RefCnt Flags       Type       State         I-Node   Path
! netstat: no support for `AF INET (sctp)' on this system.
! netstat: no support for `AF INET (sctp)' on this system.
! netstat: no support for `AF IPX' on this system.
! netstat: no support for `AF AX25' on this system.
! netstat: no support for `AF X25' on this system.
! netstat: no support for `AF NETROM' on this system.
! netstat: no support for `AF ROSE' on this system.
$ netstat -xv
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
$ netstat -v --inet
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
