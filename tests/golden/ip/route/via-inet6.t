# An IPv4 route through an IPv6 neighbour.
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add 10.1.0.0/16 via inet6 fd00::2
$ ip route add 10.2.0.0/16 via inet 10.0.0.2
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 via inet6 fd00::2 dev d0·
10.2.0.0/16 via 10.0.0.2 dev d0·
$ ip -j route show 10.1.0.0/16
[{"dst":"10.1.0.0/16","via":{"family":"inet6","host":"fd00::2"},"dev":"d0","flags":[]}]
