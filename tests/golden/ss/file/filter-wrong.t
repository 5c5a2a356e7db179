#! mask sockets
# A filter in a file that is none.
$ ip link set lo up
$ sockets <<EOF
> tcp a bind 127.0.0.1:80 listen 5
> tcp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept c
> b send 100
> tcp6 d bind [::1]:443 listen 7
> tcp6 e bind [::1]:4001 connect [::1]:443
> d accept f
> e shutdown 1
> EOF
$ printf "sport = 80 and\n" >f | sort
$ ss -tan -F f
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
$ echo sport = 80 >g | sort
$ ss -tan -F g dport = 4000 | sort
ESTAB 100    0          127.0.0.1:80      127.0.0.1:4000
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -tan -F g state established | sort
100    0          127.0.0.1:80      127.0.0.1:4000
Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -tan -F g or
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
