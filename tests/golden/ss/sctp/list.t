#! mask sockets
#! needs vm
# Endpoints and associations.
$ modprobe sctp; ip link set lo up
$ sockets <<EOF
> sctp a bind 127.0.0.1:80 listen 3
> sctp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept c
> b send 100
> sctp6 d bind [::1]:443 listen 2
> EOF
$ ss -S | sort
ESTAB    0      0          127.0.0.1:4000    127.0.0.1:http
ESTAB    0      0          127.0.0.1:http    127.0.0.1:4000
State Recv-Q Send-Q Local Address:Port Peer Address:Port
`- ESTAB 0      0       127.0.0.1%lo:4000    127.0.0.1:http
`- ESTAB 332    0       127.0.0.1%lo:http    127.0.0.1:4000
$ ss -Sa | sort
ESTAB    0      0          127.0.0.1:4000     127.0.0.1:http
ESTAB    0      0          127.0.0.1:http     127.0.0.1:4000
LISTEN   0      2              [::1]:https            *:*  ·
LISTEN   0      3          127.0.0.1:http       0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
`- ESTAB 0      0       127.0.0.1%lo:4000     127.0.0.1:http
`- ESTAB 332    0       127.0.0.1%lo:http     127.0.0.1:4000
$ ss -San | sort
ESTAB    0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB    0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN   0      2              [::1]:443             *:*  ·
LISTEN   0      3          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
`- ESTAB 0      0       127.0.0.1%lo:4000    127.0.0.1:80 ·
`- ESTAB 332    0       127.0.0.1%lo:80      127.0.0.1:4000
$ ss -Sl | sort
LISTEN 0      2              [::1]:https            *:*  ·
LISTEN 0      3          127.0.0.1:http       0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss --sctp -an | sort
ESTAB    0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB    0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN   0      2              [::1]:443             *:*  ·
LISTEN   0      3          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
`- ESTAB 0      0       127.0.0.1%lo:4000    127.0.0.1:80 ·
`- ESTAB 332    0       127.0.0.1%lo:80      127.0.0.1:4000
$ ss -A sctp -an | sort
ESTAB    0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB    0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN   0      2              [::1]:443             *:*  ·
LISTEN   0      3          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
`- ESTAB 0      0       127.0.0.1%lo:4000    127.0.0.1:80 ·
`- ESTAB 332    0       127.0.0.1%lo:80      127.0.0.1:4000
$ ss -4San | sort
ESTAB    0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB    0      0          127.0.0.1:80      127.0.0.1:4000
LISTEN   0      3          127.0.0.1:80        0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
`- ESTAB 0      0       127.0.0.1%lo:4000    127.0.0.1:80 ·
`- ESTAB 332    0       127.0.0.1%lo:80      127.0.0.1:4000
$ ss -6San | sort
LISTEN 0      2              [::1]:443             *:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
