$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link add v1 address 02:00:00:00:00:11 type ifb
$ ip link set v0 up addrgenmode none
$ ip link set v1 up addrgenmode none
$ ip addr add fd00::1/64 dev v0 nodad
$ route -6 add default gw fd00::5
$ route -6 add default gw fd00::5
! SIOCADDRT: File exists
? 7
$ route -6 add default gw fd00::6
$ route -6 add default v0
$ ip -6 route show
fd00::/64 dev v0 proto kernel metric 256 pref medium
fe80::/64 dev v0 proto kernel metric 256 pref medium
fe80::/64 dev v1 proto kernel metric 256 pref medium
default metric 1 pref medium
	nexthop via fd00::5 dev v0 weight 1·
	nexthop via fd00::6 dev v0 weight 1·
default dev v0 metric 1 pref medium
