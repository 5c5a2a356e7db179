# Lines of files in place of /proc.
$ printf "h\n  0: 0100007F:0050 00000000:0000 0A 00000000:00000002 00:00000000 00000000     0        0 9 3 00000000dcd5d999 100 0 0 10 0\n  1: 0100007F:0050 0100007F:0FA0 01 00000001:00000003 02:00000064 00000004  1000 0 12 1 5b 20 4 31 10 7\n" >t | sort
$ PROC_NET_TCP=t ss -tan4
State  Recv-Q Send-Q Local Address:Port Peer Address:Port
LISTEN 2      0          127.0.0.1:80        0.0.0.0:*  ·
ESTAB  3      1          127.0.0.1:80      127.0.0.1:4000
$ PROC_NET_TCP=t ss -tan4oe
State  Recv-Q Send-Q Local Address:Port Peer Address:Port                 ·
LISTEN 2      0          127.0.0.1:80        0.0.0.0:*    ino:9 sk:dcd5d999
ESTAB  3      1          127.0.0.1:80      127.0.0.1:4000 timer:(keepalive,1sec,0) uid:1000 ino:12 sk:5b
$ PROC_NET_TCP=t ss -tan4i
State  Recv-Q Send-Q Local Address:Port Peer Address:Port                          ·
LISTEN 2      0          127.0.0.1:80        0.0.0.0:*    rto:1 cwnd:10 reordering:0
ESTAB  3      1          127.0.0.1:80      127.0.0.1:4000 rto:0.2 ato:0.04 qack:15 bidir cwnd:10 ssthresh:7 reordering:0
$ PROC_NET_TCP=t ss -tan4eimo
State  Recv-Q Send-Q Local Address:Port Peer Address:Port                                            ·
LISTEN 2      0          127.0.0.1:80        0.0.0.0:*    ino:9 sk:dcd5d999 rto:1 cwnd:10 reordering:0
ESTAB  3      1          127.0.0.1:80      127.0.0.1:4000 timer:(keepalive,1sec,0) uid:1000 ino:12 sk:5b rto:0.2 ato:0.04 qack:15 bidir cwnd:10 ssthresh:7 reordering:0
$ PROC_NET_TCP=t ss -tan4 sport = 80 and dport != 0
State Recv-Q Send-Q Local Address:Port Peer Address:Port
ESTAB 3      1          127.0.0.1:80      127.0.0.1:4000
