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
$ netstat -tnN
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT  ·
$ netstat -tn --symbolic
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT  ·
$ netstat -tnF
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT  ·
$ netstat -tnC
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT  ·
$ netstat -tn --fib
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT  ·
$ netstat -tn --cache
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT  ·
