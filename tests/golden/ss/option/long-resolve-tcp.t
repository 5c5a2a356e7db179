#! mask sockets
# Long and short.
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
$ ss --resolve --tcp | sort
CLOSE-WAIT 1      0          localhost:https    localhost:4001·
ESTAB      0      0          localhost:4000     localhost:http·
ESTAB      100    0          localhost:http     localhost:4000·
FIN-WAIT-2 0      0          localhost:4001     localhost:https
State Recv-Q Send-Q Local Address:Port Peer Address:Port·
$ ss -rt | sort
CLOSE-WAIT 1      0          localhost:https    localhost:4001·
ESTAB      0      0          localhost:4000     localhost:http·
ESTAB      100    0          localhost:http     localhost:4000·
FIN-WAIT-2 0      0          localhost:4001     localhost:https
State Recv-Q Send-Q Local Address:Port Peer Address:Port·
