$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ printf 'Num       RefCount Protocol Flags    Type St Inode Path\n0000000000000000: 00000002 00000000 00010000 0001 01\n' >/proc/net/unix
$ netstat -xa
Active UNIX domain sockets (servers and established)
Proto RefCnt Flags       Type       State         I-Node   Path
unix  2      [ ACC ]     STREAM     LISTENING     0       ·
$ printf 'Num       RefCount Protocol Flags    Type St Inode Path\ngarbage\n' >/proc/net/unix
$ netstat -xa
Active UNIX domain sockets (servers and established)
Proto RefCnt Flags       Type       State         I-Node   Path
! warning, got bogus unix line.
$ printf 'Num       RefCount Protocol Flags    Type St Inode Path\n\n' >/proc/net/unix
$ netstat -xa
Active UNIX domain sockets (servers and established)
Proto RefCnt Flags       Type       State         I-Node   Path
! warning, got bogus unix line.
$ printf 'Num       RefCount Protocol Flags    Type St Inode Path\nzz: 00000002 00000000 00010000 0001 01  2001 /x\n' >/proc/net/unix
$ netstat -xa
Active UNIX domain sockets (servers and established)
Proto RefCnt Flags       Type       State         I-Node   Path
! warning, got bogus unix line.
$ printf 'Num       RefCount Protocol Flags    Type St Inode Path\n0000000000000000: 00000002 00000000 00010000\n' >/proc/net/unix
$ netstat -xa
Active UNIX domain sockets (servers and established)
Proto RefCnt Flags       Type       State         I-Node   Path
! warning, got bogus unix line.
$ printf 'Num       RefCount Protocol Flags    Type St Inode Path\n0000000000000000: 2 0 10000 1 1 5 /a\377b\n' >/proc/net/unix
$ netstat -xa
Active UNIX domain sockets (servers and established)
Proto RefCnt Flags       Type       State         I-Node   Path
unix  2      [ ACC ]     STREAM     LISTENING     5        /a⟨ff⟩b
