$ printf 'alice:x:1000:1000::/:/bin/sh\nalongusername:x:1001:1001::/:/bin/sh\n' >>/etc/passwd
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
$ mkdir -p /proc/100/fd /proc/200/fd /proc/300/fd /proc/self
$ ln -s 'socket:[1003]' /proc/100/fd/3; ln -s 'socket:[1001]' /proc/100/fd/4; ln -s 'socket:[2001]' /proc/100/fd/5
$ ln -s 'socket:[1002]' /proc/200/fd/7; ln -s 'socket:[1020]' /proc/200/fd/8; ln -s 'pipe:[1005]' /proc/200/fd/9
$ ln -s 'socket:[1004]' /proc/300/fd/0
$ printf '/usr/bin/server\0-x\0' >/proc/100/cmdline; printf 'a-very-long-program-name: worker\0' >/proc/200/cmdline
$ echo '100 (server) S' >/proc/100/stat; echo '200 (longname) S' >/proc/200/stat; echo '300 (gone) S' >/proc/300/stat
$ netstat -uao
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       Timer
udp        0      0 0.0.0.0:68              0.0.0.0:*                           off (0.00/0/0)
udp        0      0 localhost:domain        0.0.0.0:*                           off (0.00/0/0)
udp        0      0 localhost:40000         localhost:domain        ESTABLISHED off (0.00/0/0)
udp        0      0 localhost:40001         localhost:domain        UNKNOWN     off (0.00/0/0)
udp        0      0 0.0.0.0:*               0.0.0.0:*                           off (0.00/0/0)
udp        0      0 localhost:80            localhost:*                         off (0.00/0/0)
$ netstat -uae
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
udp        0      0 0.0.0.0:68              0.0.0.0:*                           root       1020     ·
udp        0      0 localhost:domain        0.0.0.0:*                           root       1021     ·
udp        0      0 localhost:40000         localhost:domain        ESTABLISHED alice      1022     ·
udp        0      0 localhost:40001         localhost:domain        UNKNOWN     root       1023     ·
udp        0      0 0.0.0.0:*               0.0.0.0:*                           root       1024     ·
udp        0      0 localhost:80            localhost:*                         root       1025     ·
$ netstat -uanep
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode      PID/Program name   ·
udp        0      0 0.0.0.0:68              0.0.0.0:*                           0          1020       200/a-very-long-pro·
udp        0      0 127.0.0.1:53            0.0.0.0:*                           0          1021       -                  ·
udp        0      0 127.0.0.1:40000         127.0.0.1:53            ESTABLISHED 1000       1022       -                  ·
udp        0      0 127.0.0.1:40001         127.0.0.1:53            UNKNOWN     0          1023       -                  ·
udp        0      0 0.0.0.0:*               0.0.0.0:*                           0          1024       -                  ·
udp        0      0 127.0.0.1:80            127.0.0.1:*                         0          1025       -                  ·
$ netstat -uanpo
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name     Timer
udp        0      0 0.0.0.0:68              0.0.0.0:*                           200/a-very-long-pro  off (0.00/0/0)
udp        0      0 127.0.0.1:53            0.0.0.0:*                           -                    off (0.00/0/0)
udp        0      0 127.0.0.1:40000         127.0.0.1:53            ESTABLISHED -                    off (0.00/0/0)
udp        0      0 127.0.0.1:40001         127.0.0.1:53            UNKNOWN     -                    off (0.00/0/0)
udp        0      0 0.0.0.0:*               0.0.0.0:*                           -                    off (0.00/0/0)
udp        0      0 127.0.0.1:80            127.0.0.1:*                         -                    off (0.00/0/0)
$ netstat -uaeo --numeric-users
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode      Timer
udp        0      0 0.0.0.0:68              0.0.0.0:*                           0          1020       off (0.00/0/0)
udp        0      0 localhost:domain        0.0.0.0:*                           0          1021       off (0.00/0/0)
udp        0      0 localhost:40000         localhost:domain        ESTABLISHED 1000       1022       off (0.00/0/0)
udp        0      0 localhost:40001         localhost:domain        UNKNOWN     0          1023       off (0.00/0/0)
udp        0      0 0.0.0.0:*               0.0.0.0:*                           0          1024       off (0.00/0/0)
udp        0      0 localhost:80            localhost:*                         0          1025       off (0.00/0/0)
