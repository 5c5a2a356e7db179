$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/udp6 <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    10: 00000000000000000000000000000000:0222 00000000000000000000000000000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1030 2 0000000000000000 0
> EOF
$ netstat -6ua
$ netstat -6uan
$ netstat -6u
$ netstat -6ul
