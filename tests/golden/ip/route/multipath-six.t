$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add fd01::/64 nexthop via fd00::2 nexthop via fd00::3 weight 3
$ ip route append fd01::/64 via fd00::4
$ ip route add fd02::/64 nexthop via fd00::2 nexthop via 10.0.0.2
! Error: inet6 address is expected rather than "10.0.0.2".
? 1
$ ip -6 route
fd00::/64 dev d0 proto kernel metric 256 pref medium
fd01::/64 metric 1024 pref medium
	nexthop via fd00::2 dev d0 weight 1·
	nexthop via fd00::3 dev d0 weight 3·
	nexthop via fd00::4 dev d0 weight 1·
$ ip -6 -j route show fd01::/64
[{"dst":"fd01::/64","metric":1024,"flags":[],"pref":"medium","nexthops":[{"gateway":"fd00::2","dev":"d0","weight":1,"flags":[]},{"gateway":"fd00::3","dev":"d0","weight":3,"flags":[]},{"gateway":"fd00::4","dev":"d0","weight":1,"flags":[]}]}]
$ ip route del fd01::/64 via fd00::3
$ ip -6 route
fd00::/64 dev d0 proto kernel metric 256 pref medium
fd01::/64 metric 1024 pref medium
	nexthop via fd00::2 dev d0 weight 1·
	nexthop via fd00::4 dev d0 weight 1·
