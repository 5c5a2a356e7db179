$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/udp6 <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    10: 00000000000000000000000000000000:0222 00000000000000000000000000000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1030 2 0000000000000000 0
> EOF
$ netstat -6ua
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udp6       0      0 [::]:546                [::]:*                            ·
$ netstat -6uan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udp6       0      0 :::546                  :::*                              ·
$ netstat -6u
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat -6ul
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udp6       0      0 [::]:546                [::]:*                            ·
