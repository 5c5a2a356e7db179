$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip nexthop add id 5 via 10.0.0.9 dev d0
$ ip nexthop add id 6 via fd00::9 dev d0
$ ip route add 10.1.0.0/16 nhid 5
$ ip route add 10.2.0.0/16 nhid 6
$ ip route add fd01::/64 nhid 6
$ ip route
$ ip -d route show 10.1.0.0/16
$ ip -6 -d route
$ ip -j route
$ ip -j -d route show 10.2.0.0/16
