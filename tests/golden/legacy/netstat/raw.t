$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/raw <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    1: 00000000:0001 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1050 2 0000000000000000 0
>    6: 0100007F:0006 0100007F:0000 01 00000000:00000000 00:00000000 00000000     0        0 1051 2 0000000000000000 0
> EOF
$ cat >/proc/net/raw6 <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    58: 00000000000000000000000000000000:003A 00000000000000000000000000000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1060 2 0000000000000000 0
> EOF
$ netstat -w
$ netstat -wa
$ netstat -wn
$ netstat -wan
$ netstat -wl
$ netstat -wano
$ netstat -wane
