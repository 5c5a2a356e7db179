#! mask sockets
# Packet sockets.
$ ip link set lo up
$ sockets <<EOF
> packet a bind 0003:0
> packet_dgram b bind 0800:1
> EOF
$ ss -0 -anp | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess ·
p_dgr UNCONN 0      0             [2048]:lo               *     users:(("sockets",pid=N,fd=4))
p_raw UNCONN 0      0                  *:*                *     users:(("sockets",pid=N,fd=3))
