#! mask sockets
# Packet sockets.
$ ip link set lo up
$ sockets <<EOF
> packet a bind 0003:0
> packet_dgram b bind 0800:1
> EOF
$ ss -0 -aH | sort
p_dgr UNCONN 0      0      ip:lo *
p_raw UNCONN 0      0       *:*  *
