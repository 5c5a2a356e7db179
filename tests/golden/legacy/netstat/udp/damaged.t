$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ printf 'head\ngarbage\n' >/proc/net/udp
$ netstat -uan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! warning, got bogus udp line.
$ rm /proc/net/udp
$ printf 'head\n\n' >/proc/net/udp
$ netstat -uan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! warning, got bogus udp line.
$ rm /proc/net/udp
$ printf 'head\n  0: 0100007F:0050 00000000:0000 01\n' >/proc/net/udp
$ netstat -uan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! warning, got bogus udp line.
$ rm /proc/net/udp
$ printf 'head\ngarbage\n' >/proc/net/raw
$ netstat -wan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! warning, got bogus raw line.
$ rm /proc/net/raw
$ printf 'head\n\n' >/proc/net/raw
$ netstat -wan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! warning, got bogus raw line.
$ rm /proc/net/raw
$ printf 'head\n  0: 0100007F:0050 00000000:0000 01\n' >/proc/net/raw
$ netstat -wan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! warning, got bogus raw line.
$ rm /proc/net/raw
$ printf 'head\ngarbage\n' >/proc/net/udplite
$ netstat -Uan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! warning, got bogus udp line.
$ rm /proc/net/udplite
$ printf 'head\n\n' >/proc/net/udplite
$ netstat -Uan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! warning, got bogus udp line.
$ rm /proc/net/udplite
$ printf 'head\n  0: 0100007F:0050 00000000:0000 01\n' >/proc/net/udplite
$ netstat -Uan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! warning, got bogus udp line.
$ rm /proc/net/udplite
$ printf 'head\ngarbage\n' >/proc/net/udp6
$ netstat -6uan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! warning, got bogus udp line.
$ rm /proc/net/udp6
$ printf 'head\n\n' >/proc/net/udp6
$ netstat -6uan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! warning, got bogus udp line.
$ rm /proc/net/udp6
$ printf 'head\n  0: 0100007F:0050 00000000:0000 01\n' >/proc/net/udp6
$ netstat -6uan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
! warning, got bogus udp line.
$ rm /proc/net/udp6
