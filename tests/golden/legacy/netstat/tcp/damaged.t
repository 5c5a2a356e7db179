$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ printf 'head\ngarbage\n' >/proc/net/tcp
$ netstat -tane
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
! warning, got bogus tcp line.
$ printf 'head\n\n' >/proc/net/tcp
$ netstat -tane
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
! warning, got bogus tcp line.
$ printf 'head\n  0: 0100007F:0050 00000000:0000 01\n' >/proc/net/tcp
$ netstat -tane
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
! warning, got bogus tcp line.
$ printf 'head\n  0: 0100007F:0050 0100007F:0001 01 00000000:00000005 00:00000000 00000000     0        0\n' >/proc/net/tcp
$ netstat -tane
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
tcp        5      0 127.0.0.1:80            127.0.0.1:1             ESTABLISHED 0          0        ·
$ printf 'head\n  0: 0100007F:0050 0100007F:0001 01 00000000:00000005 00:00000000 00000000\n' >/proc/net/tcp
$ netstat -tane
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
tcp        5      0 127.0.0.1:80            127.0.0.1:1             ESTABLISHED 0          0        ·
$ printf 'head\n  0: 0100007F:0050 0100007F:0001 01 00000000:00000005 00:00000000\n' >/proc/net/tcp
$ netstat -tane
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
! warning, got bogus tcp line.
$ printf 'head\n  0: 0100007F0:0050 0100007F:0001 01 0:5 00:0 0 0 0 1001\n' >/proc/net/tcp
$ netstat -tane
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
tcp        5      0 7f00:1:::80             7f00:1:::1              ESTABLISHED 0          1001     ·
$ printf 'head\n  0: 01007F:0050 0100007F:0001 01 0:5 00:0 0 0 0 1001\n' >/proc/net/tcp
$ netstat -tane
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
tcp        5      0 127.0.1.0:80            127.0.0.1:1             ESTABLISHED 0          1001     ·
$ printf 'head\n  0: 0100007F:00501 0100007F:0001 01 0:5 00:0 0 0 0 1001\n' >/proc/net/tcp
$ netstat -tane
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
tcp        5      0 127.0.0.1:1281          127.0.0.1:1             ESTABLISHED 0          1001     ·
$ printf 'head\n  0: ZZ00007F:0050 0100007F:0001 01 0:5 00:0 0 0 0 1001\n' >/proc/net/tcp
$ netstat -tane
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
! warning, got bogus tcp line.
$ printf 'head\n  0: 0100007F:0050 0100007F:0001 01 FFFFFFFF:FFFFFFFF 00:0 0 -1 -1 -1\n' >/proc/net/tcp
$ netstat -tane
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
tcp   4294967295 4294967295 127.0.0.1:80            127.0.0.1:1             ESTABLISHED -1         18446744073709551615
$ printf 'head\n x: 0100007F:0050 0100007F:0001 01 0:5 00:0 0 0 0 1001\n' >/proc/net/tcp
$ netstat -tane
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
! warning, got bogus tcp line.
$ printf 'head\n0: 0100007F:0050 0100007F:0001 01 0:5 00:0 0 0 0 1001\ngarbage\n1: 0100007F:0051 0100007F:0001 01 0:5 00:0 0 0 0 1002' >/proc/net/tcp
$ netstat -tan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 127.0.0.1:80            127.0.0.1:1             ESTABLISHED
tcp        5      0 127.0.0.1:81            127.0.0.1:1             ESTABLISHED
! warning, got bogus tcp line.
$ printf 'head' >/proc/net/tcp
$ netstat -tan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ printf '' >/proc/net/tcp
$ netstat -tan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
