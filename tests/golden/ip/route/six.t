$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add fd01::/64 via fd00::2
$ ip route add fd02::/64 dev d0
$ ip route add default via fd00::fe
$ ip -6 route add fd03::1 dev d0
$ ip -6 route
$ ip -6 route show default
$ ip -6 -j route
$ ip -6 -d route
