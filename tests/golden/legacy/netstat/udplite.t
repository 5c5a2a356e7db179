$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/udplite <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    10: 0100007F:0035 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1040 2 0000000000000000 0
>    11: 0100007F:0045 0100007F:0035 01 00000000:00000000 00:00000000 00000000     0        0 1041 2 0000000000000000 0
> EOF
$ netstat -Ua
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udpl       0      0 localhost:domain        0.0.0.0:*                         ·
udpl       0      0 localhost:69            localhost:domain        ESTABLISHED
$ netstat -Uan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udpl       0      0 127.0.0.1:53            0.0.0.0:*                         ·
udpl       0      0 127.0.0.1:69            127.0.0.1:53            ESTABLISHED
$ netstat -U
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udpl       0      0 localhost:69            localhost:domain        ESTABLISHED
$ netstat -Ul
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
udpl       0      0 localhost:domain        0.0.0.0:*                         ·
$ netstat -U --all --extend
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
udpl       0      0 localhost:domain        0.0.0.0:*                           root       1040     ·
udpl       0      0 localhost:69            localhost:domain        ESTABLISHED root       1041     ·
