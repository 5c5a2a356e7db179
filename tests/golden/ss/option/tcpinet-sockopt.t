#! mask sockets
# Options of sockets.
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
$ ss -t --inet-sockopt | sort
	inet-sockopt: ( is_icsk mc_loop mc_all)
	inet-sockopt: ( is_icsk mc_loop mc_all)
	inet-sockopt: ( is_icsk mc_loop) ·
	inet-sockopt: ( is_icsk mc_loop) ·
CLOSE-WAIT 1      0              [::1]:https        [::1]:4001·
ESTAB      0      0          127.0.0.1:4000     127.0.0.1:http·
ESTAB      100    0          127.0.0.1:http     127.0.0.1:4000·
FIN-WAIT-2 0      0              [::1]:4001         [::1]:https
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
$ ss -tan --inet-sockopt | sort
	inet-sockopt: ( is_icsk mc_loop mc_all)
	inet-sockopt: ( is_icsk mc_loop mc_all)
	inet-sockopt: ( is_icsk mc_loop mc_all)
	inet-sockopt: ( is_icsk mc_loop) ·
	inet-sockopt: ( is_icsk mc_loop) ·
	inet-sockopt: ( is_icsk mc_loop) ·
CLOSE-WAIT 1      0              [::1]:443         [::1]:4001
ESTAB      0      0          127.0.0.1:4000    127.0.0.1:80 ·
ESTAB      100    0          127.0.0.1:80      127.0.0.1:4000
FIN-WAIT-2 0      0              [::1]:4001        [::1]:443·
LISTEN     0      5          127.0.0.1:80        0.0.0.0:*  ·
LISTEN     0      7              [::1]:443          [::]:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
