$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/udp <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    10: 00000000:0044 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1020 2 0000000000000000 0
>    11: 0100007F:0035 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1021 2 0000000000000000 0
>    12: 0100007F:9C40 0100007F:0035 01 00000000:00000000 00:00000000 00000000  1000        0 1022 2 0000000000000000 0
>    13: 0100007F:9C41 0100007F:0035 05 00000000:00000000 00:00000000 00000000     0        0 1023 2 0000000000000000 0
>    14: 00000000:0000 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1024 2 0000000000000000 0
>    15: 0100007F:0050 0100007F:0000 07 00000000:00000000 00:00000000 00000000     0        0 1025 2 0000000000000000 0
> EOF
$ netstat -u
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udp        0      0 localhost:40000         localhost:domain        ESTABLISHED
udp        0      0 localhost:40001         localhost:domain        UNKNOWN   ·
udp        0      0 localhost:80            localhost:*                       ·
$ netstat -ua
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udp        0      0 0.0.0.0:68              0.0.0.0:*                         ·
udp        0      0 localhost:domain        0.0.0.0:*                         ·
udp        0      0 localhost:40000         localhost:domain        ESTABLISHED
udp        0      0 localhost:40001         localhost:domain        UNKNOWN   ·
udp        0      0 0.0.0.0:*               0.0.0.0:*                         ·
udp        0      0 localhost:80            localhost:*                       ·
$ netstat -ul
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udp        0      0 0.0.0.0:68              0.0.0.0:*                         ·
udp        0      0 localhost:domain        0.0.0.0:*                         ·
udp        0      0 0.0.0.0:*               0.0.0.0:*                         ·
$ netstat -un
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udp        0      0 127.0.0.1:40000         127.0.0.1:53            ESTABLISHED
udp        0      0 127.0.0.1:40001         127.0.0.1:53            UNKNOWN   ·
udp        0      0 127.0.0.1:80            127.0.0.1:*                       ·
$ netstat -uan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udp        0      0 0.0.0.0:68              0.0.0.0:*                         ·
udp        0      0 127.0.0.1:53            0.0.0.0:*                         ·
udp        0      0 127.0.0.1:40000         127.0.0.1:53            ESTABLISHED
udp        0      0 127.0.0.1:40001         127.0.0.1:53            UNKNOWN   ·
udp        0      0 0.0.0.0:*               0.0.0.0:*                         ·
udp        0      0 127.0.0.1:80            127.0.0.1:*                       ·
$ netstat -uln
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udp        0      0 0.0.0.0:68              0.0.0.0:*                         ·
udp        0      0 127.0.0.1:53            0.0.0.0:*                         ·
udp        0      0 0.0.0.0:*               0.0.0.0:*                         ·
