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
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 nhid 5 via 10.0.0.9 dev d0·
10.2.0.0/16 nhid 6 via inet6 fd00::9 dev d0·
$ ip -d route show 10.1.0.0/16
unicast 10.1.0.0/16 nhid 5 via 10.0.0.9 dev d0 proto boot scope global·
	nh_info id 5 via 10.0.0.9 dev d0 scope link proto unspec·
$ ip -6 -d route
unicast fd00::/64 dev d0 proto kernel scope global metric 256 pref medium
unicast fd01::/64 nhid 6 via fd00::9 dev d0 proto boot scope global metric 1024 pref medium
	nh_info id 6 via fd00::9 dev d0 scope link proto unspec·
$ ip -j route
[{"dst":"10.0.0.0/24","dev":"d0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]},{"dst":"10.1.0.0/16","nhid":5,"gateway":"10.0.0.9","dev":"d0","flags":[]},{"dst":"10.2.0.0/16","nhid":6,"via":{"family":"inet6","host":"fd00::9"},"dev":"d0","flags":[]}]
$ ip -j -d route show 10.2.0.0/16
[{"type":"unicast","dst":"10.2.0.0/16","nhid":6,"via":{"family":"inet6","host":"fd00::9"},"dev":"d0","protocol":"boot","scope":"global","flags":[],"nh_info":{"id":6,"gateway":"fd00::9","dev":"d0","scope":"link","protocol":"unspec","flags":[]}}]
