#! mask sockets
# Packet sockets.
$ ip link set lo up
$ sockets <<EOF
> packet a bind 0003:0
> packet_dgram b bind 0800:1
> EOF
$ ss -A p_dgr -an | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                  *:*                *   ·
UNCONN 0      0             [2048]:lo               *   ·
