#! mask sockets
# Connections of UDP.
$ ip link set lo up
$ sockets <<EOF
> udp a bind 127.0.0.1:53
> udp b bind 127.0.0.1:5353 connect 127.0.0.1:53
> udp6 c bind [::1]:53
> EOF
$ ss -u | sort
0      0          127.0.0.1:5353    127.0.0.1:domain
Recv-Q Send-Q Local Address:Port Peer Address:Port ·
