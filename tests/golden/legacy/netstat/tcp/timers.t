$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/tcp <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    3: 0100007F:0FA0 0100007F:0050 03 00000000:00000000 00:000003E8 00000003     0        0 0 1 0000000000000000
>    4: 0100007F:0FA1 0100007F:0050 04 00000000:00000000 01:000003E8 00000000     0        1 0 1 0000000000000000
>    5: 0100007F:0FA2 0100007F:0050 05 00000000:00000000 02:000003E8 00000001     0        2 0 1 0000000000000000
>    6: 0100007F:0FA3 0100007F:0050 06 00000000:00000000 03:000003E8 00000002     0        0 0 1 0000000000000000
>    7: 0100007F:0FA4 0100007F:0050 07 00000000:00000000 00:000003E8 00000003     0        1 0 1 0000000000000000
>    8: 0100007F:0FA5 0100007F:0050 08 00000000:00000000 04:000003E8 00000000     0        2 0 1 0000000000000000
>    9: 0100007F:0FA6 0100007F:0050 09 00000000:00000000 05:000003E8 00000001     0        0 0 1 0000000000000000
>    9: 0100007F:0FA9 0100007F:0050 0B 00000000:00000000 00:00000000 00000000     0        0 0 1 0000000000000000
>    0: 0100007F:0050 00000000:0000 0A 00000000:00000005 00:00000000 00000000     0        0 1001 1 0000000000000000 100 0 0 10 0
>    1: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1002 1 0000000000000000 100 0 0 10 0
>    2: 0100007F:0FA0 0100007F:0050 01 00000000:00000000 02:0000A1B2 00000000  1000        0 1003 1 0000000000000000 100 0 0 10 0
>    3: 0100007F:0050 0100007F:0FA0 01 00000010:00000020 01:00000064 00000003  1001        0 1004 1 0000000000000000 100 0 0 10 0
>    4: 010200C0:C350 010200C0:01BB 02 00000001:00000000 01:00000064 00000001  1234        0 1005 1 0000000000000000 100 0 0 10 0
> EOF
$ netstat -tno
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       Timer
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            SYN_RECV    off (0.00/3/0)
tcp        0      0 127.0.0.1:4001          127.0.0.1:80            FIN_WAIT1   on (10.00/0/1)
tcp        0      0 127.0.0.1:4002          127.0.0.1:80            FIN_WAIT2   keepalive (10.00/1/2)
tcp        0      0 127.0.0.1:4003          127.0.0.1:80            TIME_WAIT   timewait (10.00/2/0)
tcp        0      0 127.0.0.1:4004          127.0.0.1:80            CLOSE       off (0.00/3/1)
tcp        0      0 127.0.0.1:4005          127.0.0.1:80            CLOSE_WAIT  probe (10.00/0/2)
tcp        0      0 127.0.0.1:4006          127.0.0.1:80            LAST_ACK    unkn-5 (10.00/1/0)
tcp        0      0 127.0.0.1:4009          127.0.0.1:80            CLOSING     off (0.00/0/0)
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED keepalive (413.94/0/0)
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED on (1.00/3/0)
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT    on (1.00/1/0)
$ netstat -tano
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       Timer
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            SYN_RECV    off (0.00/3/0)
tcp        0      0 127.0.0.1:4001          127.0.0.1:80            FIN_WAIT1   on (10.00/0/1)
tcp        0      0 127.0.0.1:4002          127.0.0.1:80            FIN_WAIT2   keepalive (10.00/1/2)
tcp        0      0 127.0.0.1:4003          127.0.0.1:80            TIME_WAIT   timewait (10.00/2/0)
tcp        0      0 127.0.0.1:4004          127.0.0.1:80            CLOSE       off (0.00/3/1)
tcp        0      0 127.0.0.1:4005          127.0.0.1:80            CLOSE_WAIT  probe (10.00/0/2)
tcp        0      0 127.0.0.1:4006          127.0.0.1:80            LAST_ACK    unkn-5 (10.00/1/0)
tcp        0      0 127.0.0.1:4009          127.0.0.1:80            CLOSING     off (0.00/0/0)
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN      off (0.00/0/0)
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN      off (0.00/0/0)
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED keepalive (413.94/0/0)
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED on (1.00/3/0)
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT    on (1.00/1/0)
$ netstat -tlno
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       Timer
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN      off (0.00/0/0)
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN      off (0.00/0/0)
$ netstat -tn --timers
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       Timer
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            SYN_RECV    off (0.00/3/0)
tcp        0      0 127.0.0.1:4001          127.0.0.1:80            FIN_WAIT1   on (10.00/0/1)
tcp        0      0 127.0.0.1:4002          127.0.0.1:80            FIN_WAIT2   keepalive (10.00/1/2)
tcp        0      0 127.0.0.1:4003          127.0.0.1:80            TIME_WAIT   timewait (10.00/2/0)
tcp        0      0 127.0.0.1:4004          127.0.0.1:80            CLOSE       off (0.00/3/1)
tcp        0      0 127.0.0.1:4005          127.0.0.1:80            CLOSE_WAIT  probe (10.00/0/2)
tcp        0      0 127.0.0.1:4006          127.0.0.1:80            LAST_ACK    unkn-5 (10.00/1/0)
tcp        0      0 127.0.0.1:4009          127.0.0.1:80            CLOSING     off (0.00/0/0)
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED keepalive (413.94/0/0)
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED on (1.00/3/0)
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT    on (1.00/1/0)
