#! mask sockets
# Packet sockets.
$ ip link set lo up
$ sockets <<EOF
> packet a bind 0003:0
> packet_dgram b bind 0800:1
> EOF
$ ss -0 -ane | sort
	ver:0 cpy_thresh:0 flags( running )
	ver:0 cpy_thresh:0 flags( running )
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port ·
p_dgr UNCONN 0      0             [2048]:lo               *     ino:N sk:N
p_raw UNCONN 0      0                  *:*                *     ino:N sk:N
