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
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
raw        0      0 localhost:tcp           localhost:*             1         ·
$ netstat -wa
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
raw        0      0 0.0.0.0:icmp            0.0.0.0:*               7         ·
raw        0      0 localhost:tcp           localhost:*             1         ·
raw6       0      0 [::]:ipv6-icmp          [::]:*                  7         ·
$ netstat -wn
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
raw        0      0 127.0.0.1:6             127.0.0.1:*             1         ·
$ netstat -wan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
raw        0      0 0.0.0.0:1               0.0.0.0:*               7         ·
raw        0      0 127.0.0.1:6             127.0.0.1:*             1         ·
raw6       0      0 :::58                   :::*                    7         ·
$ netstat -wl
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
raw        0      0 0.0.0.0:icmp            0.0.0.0:*               7         ·
raw6       0      0 [::]:ipv6-icmp          [::]:*                  7         ·
$ netstat -wano
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       Timer
raw        0      0 0.0.0.0:1               0.0.0.0:*               7           off (0.00/0/0)
raw        0      0 127.0.0.1:6             127.0.0.1:*             1           off (0.00/0/0)
raw6       0      0 :::58                   :::*                    7           off (0.00/0/0)
$ netstat -wane
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
raw        0      0 0.0.0.0:1               0.0.0.0:*               7           0          1050     ·
raw        0      0 127.0.0.1:6             127.0.0.1:*             1           0          1051     ·
raw6       0      0 :::58                   :::*                    7           0          1060     ·
