#! mask sockets
# Protocol and port.
$ ip link set lo up
$ sockets <<EOF
> netlink=0 a bind 77:1
> netlink=15 b bind 78:2
> EOF
$ ss -f netlink -an 'src :77' | grep -e 77 -e 78 -e 0:0 -e Recv | sort
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0      0                  0:77               *   ·
UNCONN 0      0                  0:77               *   ·
