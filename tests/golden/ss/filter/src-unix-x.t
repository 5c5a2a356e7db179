#! mask sockets
# Filter: src unix:x.
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
$ ss -tan 'src unix:x' | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
