$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ printf 'head\ngarbage\n' >/proc/net/udp
$ netstat -uan
$ rm /proc/net/udp
$ printf 'head\n\n' >/proc/net/udp
$ netstat -uan
$ rm /proc/net/udp
$ printf 'head\n  0: 0100007F:0050 00000000:0000 01\n' >/proc/net/udp
$ netstat -uan
$ rm /proc/net/udp
$ printf 'head\ngarbage\n' >/proc/net/raw
$ netstat -wan
$ rm /proc/net/raw
$ printf 'head\n\n' >/proc/net/raw
$ netstat -wan
$ rm /proc/net/raw
$ printf 'head\n  0: 0100007F:0050 00000000:0000 01\n' >/proc/net/raw
$ netstat -wan
$ rm /proc/net/raw
$ printf 'head\ngarbage\n' >/proc/net/udplite
$ netstat -Uan
$ rm /proc/net/udplite
$ printf 'head\n\n' >/proc/net/udplite
$ netstat -Uan
$ rm /proc/net/udplite
$ printf 'head\n  0: 0100007F:0050 00000000:0000 01\n' >/proc/net/udplite
$ netstat -Uan
$ rm /proc/net/udplite
$ printf 'head\ngarbage\n' >/proc/net/udp6
$ netstat -6uan
$ rm /proc/net/udp6
$ printf 'head\n\n' >/proc/net/udp6
$ netstat -6uan
$ rm /proc/net/udp6
$ printf 'head\n  0: 0100007F:0050 00000000:0000 01\n' >/proc/net/udp6
$ netstat -6uan
$ rm /proc/net/udp6
