#! mask sockets
# Options of sockets.
$ ip link set lo up
$ sockets <<EOF
> udp a bind 127.0.0.1:53
> udp b bind 127.0.0.1:5353 connect 127.0.0.1:53
> udp6 c bind [::1]:53
> EOF
$ ss -u -an --inet-sockopt | sort
	inet-sockopt: ( mc_loop mc_all)
	inet-sockopt: ( mc_loop mc_all)
	inet-sockopt: ( mc_loop) ·
ESTAB  0      0          127.0.0.1:5353    127.0.0.1:53 ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
UNCONN 0      0              [::1]:53           [::]:*  ·
UNCONN 0      0          127.0.0.1:53        0.0.0.0:*  ·
