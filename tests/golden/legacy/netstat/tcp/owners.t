$ printf 'alice:x:1000:1000::/:/bin/sh\nalongusername:x:1001:1001::/:/bin/sh\n' >>/etc/passwd
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
$ netstat -te
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
tcp        0      0 localhost:4000          localhost:http          ESTABLISHED alice      1003     ·
tcp       32     16 localhost:http          localhost:4000          ESTABLISHED alongusername 1004     ·
tcp        0      1 router.example:50000    router.example:https    SYN_SENT    1234       1005     ·
$ netstat -tae
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
tcp        5      0 localhost:http          0.0.0.0:*               LISTEN      root       1001     ·
tcp        0      0 0.0.0.0:ssh             0.0.0.0:*               LISTEN      root       1002     ·
tcp        0      0 localhost:4000          localhost:http          ESTABLISHED alice      1003     ·
tcp       32     16 localhost:http          localhost:4000          ESTABLISHED alongusername 1004     ·
tcp        0      1 router.example:50000    router.example:https    SYN_SENT    1234       1005     ·
$ netstat -tane
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN      0          1001     ·
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN      0          1002     ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED 1000       1003     ·
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED 1001       1004     ·
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT    1234       1005     ·
$ netstat -tae --numeric-users
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
tcp        5      0 localhost:http          0.0.0.0:*               LISTEN      0          1001     ·
tcp        0      0 0.0.0.0:ssh             0.0.0.0:*               LISTEN      0          1002     ·
tcp        0      0 localhost:4000          localhost:http          ESTABLISHED 1000       1003     ·
tcp       32     16 localhost:http          localhost:4000          ESTABLISHED 1001       1004     ·
tcp        0      1 router.example:50000    router.example:https    SYN_SENT    1234       1005     ·
$ netstat -taee
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
tcp        5      0 localhost:http          0.0.0.0:*               LISTEN      root       1001     ·
tcp        0      0 0.0.0.0:ssh             0.0.0.0:*               LISTEN      root       1002     ·
tcp        0      0 localhost:4000          localhost:http          ESTABLISHED alice      1003     ·
tcp       32     16 localhost:http          localhost:4000          ESTABLISHED alongusername 1004     ·
tcp        0      1 router.example:50000    router.example:https    SYN_SENT    1234       1005     ·
$ netstat -tn --extend
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED 1000       1003     ·
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED 1001       1004     ·
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT    1234       1005     ·
$ netstat -taeo
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode      Timer
tcp        5      0 localhost:http          0.0.0.0:*               LISTEN      root       1001       off (0.00/0/0)
tcp        0      0 0.0.0.0:ssh             0.0.0.0:*               LISTEN      root       1002       off (0.00/0/0)
tcp        0      0 localhost:4000          localhost:http          ESTABLISHED alice      1003       keepalive (413.94/0/0)
tcp       32     16 localhost:http          localhost:4000          ESTABLISHED alongusername 1004       on (1.00/3/0)
tcp        0      1 router.example:50000    router.example:https    SYN_SENT    1234       1005       on (1.00/1/0)
