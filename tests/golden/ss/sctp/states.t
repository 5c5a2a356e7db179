#! mask sockets
#! needs vm
# An endpoint has a TCP state, an association an SCTP state.
$ modprobe sctp; ip link set lo up
$ sockets <<EOF
> sctp a bind 127.0.0.1:80 listen 3
> sctp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept c
> b send 100
> sctp6 d bind [::1]:443 listen 2
> EOF
$ ss -Sn state established | sort
0      0          127.0.0.1:4000    127.0.0.1:80 ·
0      0          127.0.0.1:80      127.0.0.1:4000
0      0       127.0.0.1%lo:4000    127.0.0.1:80 ·
332    0       127.0.0.1%lo:80      127.0.0.1:4000
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Sn state listening | sort
0      2              [::1]:443             *:*  ·
0      3          127.0.0.1:80        0.0.0.0:*  ·
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Sn state syn-recv | sort
0      0          127.0.0.1:4000    127.0.0.1:80 ·
0      0          127.0.0.1:80      127.0.0.1:4000
0      0       127.0.0.1%lo:4000    127.0.0.1:80 ·
332    0       127.0.0.1%lo:80      127.0.0.1:4000
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Sn state closed | sort
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -San exclude established | sort
ESTAB    0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB    0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN   0      2              [::1]:443             *:*  ·
LISTEN   0      3          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
`- ESTAB 0      0       127.0.0.1%lo:4000    127.0.0.1:80 ·
`- ESTAB 332    0       127.0.0.1%lo:80      127.0.0.1:4000
