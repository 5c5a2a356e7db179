$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ printf 'head\ngarbage\n' >/proc/net/tcp
$ netstat -tane
$ printf 'head\n\n' >/proc/net/tcp
$ netstat -tane
$ printf 'head\n  0: 0100007F:0050 00000000:0000 01\n' >/proc/net/tcp
$ netstat -tane
$ printf 'head\n  0: 0100007F:0050 0100007F:0001 01 00000000:00000005 00:00000000 00000000     0        0\n' >/proc/net/tcp
$ netstat -tane
$ printf 'head\n  0: 0100007F:0050 0100007F:0001 01 00000000:00000005 00:00000000 00000000\n' >/proc/net/tcp
$ netstat -tane
$ printf 'head\n  0: 0100007F:0050 0100007F:0001 01 00000000:00000005 00:00000000\n' >/proc/net/tcp
$ netstat -tane
$ printf 'head\n  0: 0100007F0:0050 0100007F:0001 01 0:5 00:0 0 0 0 1001\n' >/proc/net/tcp
$ netstat -tane
$ printf 'head\n  0: 01007F:0050 0100007F:0001 01 0:5 00:0 0 0 0 1001\n' >/proc/net/tcp
$ netstat -tane
$ printf 'head\n  0: 0100007F:00501 0100007F:0001 01 0:5 00:0 0 0 0 1001\n' >/proc/net/tcp
$ netstat -tane
$ printf 'head\n  0: ZZ00007F:0050 0100007F:0001 01 0:5 00:0 0 0 0 1001\n' >/proc/net/tcp
$ netstat -tane
$ printf 'head\n  0: 0100007F:0050 0100007F:0001 01 FFFFFFFF:FFFFFFFF 00:0 0 -1 -1 -1\n' >/proc/net/tcp
$ netstat -tane
$ printf 'head\n x: 0100007F:0050 0100007F:0001 01 0:5 00:0 0 0 0 1001\n' >/proc/net/tcp
$ netstat -tane
$ printf 'head\n0: 0100007F:0050 0100007F:0001 01 0:5 00:0 0 0 0 1001\ngarbage\n1: 0100007F:0051 0100007F:0001 01 0:5 00:0 0 0 0 1002' >/proc/net/tcp
$ netstat -tan
$ printf 'head' >/proc/net/tcp
$ netstat -tan
$ printf '' >/proc/net/tcp
$ netstat -tan
