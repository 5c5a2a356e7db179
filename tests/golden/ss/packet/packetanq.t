#! mask sockets
# Packet sockets.
$ ip link set lo up
$ sockets <<EOF
> packet a bind 0003:0
> packet_dgram b bind 0800:1
> EOF
$ ss -0 -anQ | sort
Netid State Local Address:Port Peer Address:Port
p_dgr UNCONN        [2048]:lo               *   ·
p_raw UNCONN             *:*                *   ·
