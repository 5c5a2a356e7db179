#! mask sockets
# Protocol and interface.
$ ip link set lo up
$ sockets <<EOF
> packet a bind 0003:0
> packet_dgram b bind 0800:1
> EOF
$ ss -0an 'not src ip' | sort
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
p_raw UNCONN 0      0                  *:*                *   ·
