#! mask sockets
#! needs vm
# SCTP sockets together with other tables.
$ modprobe sctp; ip link set lo up
$ sockets <<EOF
> sctp a bind 127.0.0.1:80 listen 3
> sctp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept c
> b send 100
> sctp6 d bind [::1]:443 listen 2
> EOF
$ ss -Sta | sort
      `- ESTAB 0      0       127.0.0.1%lo:4000     127.0.0.1:http
      `- ESTAB 332    0       127.0.0.1%lo:http     127.0.0.1:4000
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
sctp  ESTAB    0      0          127.0.0.1:4000     127.0.0.1:http
sctp  ESTAB    0      0          127.0.0.1:http     127.0.0.1:4000
sctp  LISTEN   0      2              [::1]:https            *:*  ·
sctp  LISTEN   0      3          127.0.0.1:http       0.0.0.0:*  ·
$ ss -StanH | sort
     `- ESTAB 0      0      127.0.0.1%lo:4000 127.0.0.1:80 ·
     `- ESTAB 332    0      127.0.0.1%lo:80   127.0.0.1:4000
sctp ESTAB    0      0         127.0.0.1:4000 127.0.0.1:80 ·
sctp ESTAB    0      0         127.0.0.1:80   127.0.0.1:4000
sctp LISTEN   0      2             [::1]:443          *:*  ·
sctp LISTEN   0      3         127.0.0.1:80     0.0.0.0:*  ·
$ ss -SanQ | sort
ESTAB        127.0.0.1:4000    127.0.0.1:80 ·
ESTAB        127.0.0.1:80      127.0.0.1:4000
LISTEN           [::1]:443             *:*  ·
LISTEN       127.0.0.1:80        0.0.0.0:*  ·
State Local Address:Port Peer Address:Port
`- ESTAB  127.0.0.1%lo:4000    127.0.0.1:80 ·
`- ESTAB  127.0.0.1%lo:80      127.0.0.1:4000
$ ss -San -H | sort
ESTAB    0      0         127.0.0.1:4000 127.0.0.1:80 ·
ESTAB    0      0         127.0.0.1:80   127.0.0.1:4000
LISTEN   0      2             [::1]:443          *:*  ·
LISTEN   0      3         127.0.0.1:80     0.0.0.0:*  ·
`- ESTAB 0      0      127.0.0.1%lo:4000 127.0.0.1:80 ·
`- ESTAB 332    0      127.0.0.1%lo:80   127.0.0.1:4000
