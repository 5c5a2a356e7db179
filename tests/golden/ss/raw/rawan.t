#! mask sockets
# Raw sockets.
$ ip link set lo up
$ sockets <<EOF
> raw=89 a bind 127.0.0.1:0
> raw6=58 b bind [::1]:0
> EOF
$ ss -w -an | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0              [::1]:58              *:*  ·
UNCONN 0      0          127.0.0.1:89        0.0.0.0:*  ·
