$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add 10.1.0.0/16 via inet6 fd00::1
$ ip route add 10.1.0.0/16 via inet6 10.0.0.1
$ ip route add 10.1.0.0/16 via inet6
$ ip route add 10.1.0.0/16 via mpls 100
$ ip route add 10.1.0.0/16 via link 02:00:00:00:00:09
$ ip route add 10.1.0.0/16 via bridge 1
$ ip route add 10.1.0.0/16 via nosuch 1
$ ip route add fd01::/64 via inet 10.0.0.2
$ ip route add fd01::/64 via 10.0.0.2
