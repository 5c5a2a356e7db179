$ ip link set lo up
$ ip -4 -br addr
lo               UNKNOWN        127.0.0.1/8·
$ ip -6 -br addr
lo               UNKNOWN        ::1/128·
$ ip -0 -br addr
lo               UNKNOWN        00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP>·
$ ip --4 -br addr
lo               UNKNOWN        127.0.0.1/8·
$ ip -4 -6 -br addr
lo               UNKNOWN        ::1/128·
$ ip -6 -4 -br addr
lo               UNKNOWN        127.0.0.1/8·
$ ip -4 -f inet6 -br addr
lo               UNKNOWN        ::1/128·
$ ip -46 -br addr
! Option "-46" is unknown, try "ip -help".
? 255
