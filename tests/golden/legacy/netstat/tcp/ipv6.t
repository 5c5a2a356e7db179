$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/tcp6 <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    0: 00000000000000000000000000000000:01BB 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1010 1 0000000000000000 100 0 0 10 0
>    1: 00000000000000000000000001000000:0FA1 00000000000000000000000001000000:01BB 01 00000000:00000000 00:00000000 00000000     0        0 1011 1 0000000000000000 20 0 0 10 -1
>    2: B80D0120000000000000000001000000:C350 B80D0120341278563412785634127856:D431 01 00000000:00000000 00:00000000 00000000     0        0 1012 1 0000000000000000 20 0 0 10 -1
>    3: 0000000000000000FFFF00000100007F:0050 0000000000000000FFFF00000100007F:D431 01 00000000:00000000 00:00000000 00000000     0        0 1013 1 0000000000000000 20 0 0 10 -1
> EOF
$ netstat -6tan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp6       0      0 :::443                  :::*                    LISTEN    ·
tcp6       0      0 ::1:4001                ::1:443                 ESTABLISHED
tcp6       0      0 2001:db8::1:50000       2001:db8:5678:123:54321 ESTABLISHED
tcp6       0      0 127.0.0.1:80            127.0.0.1:54321         ESTABLISHED
$ netstat -6ta
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp6       0      0 [::]:https              [::]:*                  LISTEN    ·
tcp6       0      0 localhost:4001          localhost:https         ESTABLISHED
tcp6       0      0 2001:db8::1:50000       2001:db8:5678:123:54321 ESTABLISHED
tcp6       0      0 localhost:http          localhost:54321         ESTABLISHED
$ netstat -6tanW
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp6       0      0 :::443                  :::*                    LISTEN    ·
tcp6       0      0 ::1:4001                ::1:443                 ESTABLISHED
tcp6       0      0 2001:db8::1:50000       2001:db8:5678:1234:5678:1234:5678:1234:54321 ESTABLISHED
tcp6       0      0 127.0.0.1:80            127.0.0.1:54321         ESTABLISHED
$ netstat -6ta --wide
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp6       0      0 [::]:https              [::]:*                  LISTEN    ·
tcp6       0      0 localhost:4001          localhost:https         ESTABLISHED
tcp6       0      0 2001:db8::1:50000       2001:db8:5678:1234:5678:1234:5678:1234:54321 ESTABLISHED
tcp6       0      0 localhost:http          localhost:54321         ESTABLISHED
$ netstat -6tn
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp6       0      0 ::1:4001                ::1:443                 ESTABLISHED
tcp6       0      0 2001:db8::1:50000       2001:db8:5678:123:54321 ESTABLISHED
tcp6       0      0 127.0.0.1:80            127.0.0.1:54321         ESTABLISHED
$ netstat -6tln
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp6       0      0 :::443                  :::*                    LISTEN    ·
