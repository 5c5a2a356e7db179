# Without a table it depends on whether it was asked for.
$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ netstat
$ netstat -a
$ netstat -t
$ netstat -u
$ netstat -U
$ netstat -w
$ netstat -x
$ netstat -S
$ netstat -v
$ netstat -tv
$ netstat -tu
$ netstat -xt
$ netstat -tx
$ netstat -p
$ netstat -tp
$ netstat -M
$ netstat -4
$ netstat -6
$ netstat -6t
$ netstat -4t
$ netstat -6g
$ netstat -g
