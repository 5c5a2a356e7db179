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
> EOF
$ netstat -tn
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            SYN_RECV  ·
tcp        0      0 127.0.0.1:4001          127.0.0.1:80            FIN_WAIT1 ·
tcp        0      0 127.0.0.1:4002          127.0.0.1:80            FIN_WAIT2 ·
tcp        0      0 127.0.0.1:4003          127.0.0.1:80            TIME_WAIT ·
tcp        0      0 127.0.0.1:4004          127.0.0.1:80            CLOSE     ·
tcp        0      0 127.0.0.1:4005          127.0.0.1:80            CLOSE_WAIT·
tcp        0      0 127.0.0.1:4006          127.0.0.1:80            LAST_ACK  ·
tcp        0      0 127.0.0.1:4009          127.0.0.1:80            CLOSING   ·
$ netstat -tan
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            SYN_RECV  ·
tcp        0      0 127.0.0.1:4001          127.0.0.1:80            FIN_WAIT1 ·
tcp        0      0 127.0.0.1:4002          127.0.0.1:80            FIN_WAIT2 ·
tcp        0      0 127.0.0.1:4003          127.0.0.1:80            TIME_WAIT ·
tcp        0      0 127.0.0.1:4004          127.0.0.1:80            CLOSE     ·
tcp        0      0 127.0.0.1:4005          127.0.0.1:80            CLOSE_WAIT·
tcp        0      0 127.0.0.1:4006          127.0.0.1:80            LAST_ACK  ·
tcp        0      0 127.0.0.1:4009          127.0.0.1:80            CLOSING   ·
$ netstat -tln
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
