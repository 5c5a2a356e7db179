$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/tcp6 <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    0: 00000000000000000000000000000000:01BB 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1010 1 0000000000000000 100 0 0 10 0
>    1: 00000000000000000000000001000000:0FA1 00000000000000000000000001000000:01BB 01 00000000:00000000 00:00000000 00000000     0        0 1011 1 0000000000000000 20 0 0 10 -1
>    2: B80D0120000000000000000001000000:C350 B80D0120341278563412785634127856:D431 01 00000000:00000000 00:00000000 00000000     0        0 1012 1 0000000000000000 20 0 0 10 -1
>    3: 0000000000000000FFFF00000100007F:0050 0000000000000000FFFF00000100007F:D431 01 00000000:00000000 00:00000000 00000000     0        0 1013 1 0000000000000000 20 0 0 10 -1
> EOF
$ cat >/proc/net/tcp <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    0: 0100007F:0050 00000000:0000 0A 00000000:00000005 00:00000000 00000000     0        0 1001 1 0000000000000000 100 0 0 10 0
>    1: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1002 1 0000000000000000 100 0 0 10 0
>    2: 0100007F:0FA0 0100007F:0050 01 00000000:00000000 02:0000A1B2 00000000  1000        0 1003 1 0000000000000000 100 0 0 10 0
>    3: 0100007F:0050 0100007F:0FA0 01 00000010:00000020 01:00000064 00000003  1001        0 1004 1 0000000000000000 100 0 0 10 0
>    4: 010200C0:C350 010200C0:01BB 02 00000001:00000000 01:00000064 00000001  1234        0 1005 1 0000000000000000 100 0 0 10 0
> EOF
$ printf '192.0.2.1 a-very-long-name-of-a-host.example.org\n' >/etc/hosts
$ netstat -t
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:http          ESTABLISHED
tcp       32     16 127.0.0.1:http          127.0.0.1:4000          ESTABLISHED
tcp        0      1 a-very-long-name-:50000 a-very-long-name-:https SYN_SENT  ·
tcp6       0      0 ::1:4001                ::1:https               ESTABLISHED
tcp6       0      0 2001:db8::1:50000       2001:db8:5678:123:54321 ESTABLISHED
tcp6       0      0 127.0.0.1:http          127.0.0.1:54321         ESTABLISHED
$ netstat -tW
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:http          ESTABLISHED
tcp       32     16 127.0.0.1:http          127.0.0.1:4000          ESTABLISHED
tcp        0      1 a-very-long-name-of-a-host.example.org:50000 a-very-long-name-of-a-host.example.org:https SYN_SENT  ·
tcp6       0      0 ::1:4001                ::1:https               ESTABLISHED
tcp6       0      0 2001:db8::1:50000       2001:db8:5678:1234:5678:1234:5678:1234:54321 ESTABLISHED
tcp6       0      0 127.0.0.1:http          127.0.0.1:54321         ESTABLISHED
$ netstat -taW
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 127.0.0.1:http          0.0.0.0:*               LISTEN    ·
tcp        0      0 0.0.0.0:ssh             0.0.0.0:*               LISTEN    ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:http          ESTABLISHED
tcp       32     16 127.0.0.1:http          127.0.0.1:4000          ESTABLISHED
tcp        0      1 a-very-long-name-of-a-host.example.org:50000 a-very-long-name-of-a-host.example.org:https SYN_SENT  ·
tcp6       0      0 [::]:https              [::]:*                  LISTEN    ·
tcp6       0      0 ::1:4001                ::1:https               ESTABLISHED
tcp6       0      0 2001:db8::1:50000       2001:db8:5678:1234:5678:1234:5678:1234:54321 ESTABLISHED
tcp6       0      0 127.0.0.1:http          127.0.0.1:54321         ESTABLISHED
$ netstat -tanW
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN    ·
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN    ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT  ·
tcp6       0      0 :::443                  :::*                    LISTEN    ·
tcp6       0      0 ::1:4001                ::1:443                 ESTABLISHED
tcp6       0      0 2001:db8::1:50000       2001:db8:5678:1234:5678:1234:5678:1234:54321 ESTABLISHED
tcp6       0      0 127.0.0.1:80            127.0.0.1:54321         ESTABLISHED
