# A socket listens if its peer has no port.
$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/tcp <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>   0: 0100007F:0050 00000000:0000 07 00000000:00000005 00:00000000 00000000     0        0 1001 1 0 100
>   1: 0100007F:0051 00000000:0001 0A 00000000:00000005 00:00000000 00000000     0        0 1001 1 0 100
>   2: 0100007F:0052 00000000:0000 01 00000000:00000005 00:00000000 00000000     0        0 1001 1 0 100
>   3: 0100007F:0053 0100007F:0000 0A 00000000:00000005 00:00000000 00000000     0        0 1001 1 0 100
> EOF
$ netstat -tn
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 127.0.0.1:81            0.0.0.0:1               LISTEN    ·
$ netstat -tln
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               CLOSE     ·
tcp        5      0 127.0.0.1:82            0.0.0.0:*               ESTABLISHED
tcp        5      0 127.0.0.1:83            127.0.0.1:*             LISTEN    ·
$ netstat -tan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               CLOSE     ·
tcp        5      0 127.0.0.1:81            0.0.0.0:1               LISTEN    ·
tcp        5      0 127.0.0.1:82            0.0.0.0:*               ESTABLISHED
tcp        5      0 127.0.0.1:83            127.0.0.1:*             LISTEN    ·
