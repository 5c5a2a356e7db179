$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/tcp <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    0: 0100007F:0050 00000000:0000 0A 00000000:00000005 00:00000000 00000000     0        0 1001 1 0000000000000000 100 0 0 10 0
>    1: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1002 1 0000000000000000 100 0 0 10 0
>    2: 0100007F:0FA0 0100007F:0050 01 00000000:00000000 02:0000A1B2 00000000  1000        0 1003 1 0000000000000000 100 0 0 10 0
>    3: 0100007F:0050 0100007F:0FA0 01 00000010:00000020 01:00000064 00000003  1001        0 1004 1 0000000000000000 100 0 0 10 0
>    4: 010200C0:C350 010200C0:01BB 02 00000001:00000000 01:00000064 00000001  1234        0 1005 1 0000000000000000 100 0 0 10 0
> EOF
$ mkdir -p /proc/100/fd /proc/200/fd /proc/300/fd /proc/self
$ ln -s 'socket:[1003]' /proc/100/fd/3; ln -s 'socket:[1001]' /proc/100/fd/4; ln -s 'socket:[2001]' /proc/100/fd/5
$ ln -s 'socket:[1002]' /proc/200/fd/7; ln -s 'socket:[1020]' /proc/200/fd/8; ln -s 'pipe:[1005]' /proc/200/fd/9
$ ln -s 'socket:[1004]' /proc/300/fd/0
$ printf '/usr/bin/server\0-x\0' >/proc/100/cmdline; printf 'a-very-long-program-name: worker\0' >/proc/200/cmdline
$ echo '100 (server) S' >/proc/100/stat; echo '200 (longname) S' >/proc/200/stat; echo '300 (gone) S' >/proc/300/stat
$ netstat -tnp
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name   ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED 100/server         ·
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED -                  ·
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT    -                  ·
$ netstat -tanp
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name   ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN      100/server         ·
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN      200/a-very-long-pro·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED 100/server         ·
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED -                  ·
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT    -                  ·
$ netstat -tlnp
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name   ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN      100/server         ·
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN      200/a-very-long-pro·
$ netstat -tanpe
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode      PID/Program name   ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN      0          1001       100/server         ·
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN      0          1002       200/a-very-long-pro·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED 1000       1003       100/server         ·
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED 1001       1004       -                  ·
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT    1234       1005       -                  ·
$ netstat -tanpo
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name     Timer
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN      100/server           off (0.00/0/0)
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN      200/a-very-long-pro  off (0.00/0/0)
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED 100/server           keepalive (413.94/0/0)
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED -                    on (1.00/3/0)
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT    -                    on (1.00/1/0)
$ netstat -tanpeo
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode      PID/Program name     Timer
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN      0          1001       100/server           off (0.00/0/0)
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN      0          1002       200/a-very-long-pro  off (0.00/0/0)
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED 1000       1003       100/server           keepalive (413.94/0/0)
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED 1001       1004       -                    on (1.00/3/0)
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT    1234       1005       -                    on (1.00/1/0)
$ netstat -tan --programs
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name   ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN      100/server         ·
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN      200/a-very-long-pro·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED 100/server         ·
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED -                  ·
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT    -                  ·
$ netstat -tan --program
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name   ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN      100/server         ·
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN      200/a-very-long-pro·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED 100/server         ·
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED -                  ·
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT    -                  ·
