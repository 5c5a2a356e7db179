$ netstat --ax25
! netstat: no support for `AF AX25' on this system.
? 1
$ netstat --x25
! netstat: no support for `AF X25' on this system.
? 1
$ netstat --ipx
! netstat: no support for `AF IPX' on this system.
? 1
$ netstat --netrom
! netstat: no support for `AF NETROM' on this system.
? 1
$ netstat --rose
! netstat: no support for `AF ROSE' on this system.
? 1
$ netstat --ddp
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
$ netstat --appletalk
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
$ netstat -A ddp
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
$ netstat -A econet
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
$ netstat -A ash
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
$ netstat --bluetooth
! netstat: feature `AF BLUETOOTH' not supported.
! Please recompile `net-tools' with newer kernel source or full configuration.
? 1
$ netstat --l2cap
! netstat: feature `AF BLUETOOTH' not supported.
! Please recompile `net-tools' with newer kernel source or full configuration.
? 1
$ netstat --rfcomm
! netstat: feature `AF BLUETOOTH' not supported.
! Please recompile `net-tools' with newer kernel source or full configuration.
? 1
$ netstat -2
! netstat: feature `AF BLUETOOTH' not supported.
! Please recompile `net-tools' with newer kernel source or full configuration.
? 1
$ netstat -f
! netstat: feature `AF BLUETOOTH' not supported.
! Please recompile `net-tools' with newer kernel source or full configuration.
? 1
$ netstat -t --bluetooth
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! netstat: feature `AF BLUETOOTH' not supported.
! Please recompile `net-tools' with newer kernel source or full configuration.
? 1
$ netstat -t --ax25
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! netstat: no support for `AF AX25' on this system.
? 1
$ netstat -x --ipx
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
! netstat: no support for `AF IPX' on this system.
? 1
$ netstat --tcpip
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
! netstat.c: Internal Error `longopts 1 range'.
$ netstat -t --tcpip
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! netstat.c: Internal Error `longopts 1 range'.
