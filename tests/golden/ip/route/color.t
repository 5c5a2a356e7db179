$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add 10.1.0.0/16 via 10.0.0.2
$ ip route add 10.2.0.0/16 via inet6 fd00::2
$ ip route add 10.3.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.0.3
$ ip -c route
⟨1b⟩[35m10.0.0.0/24 ⟨1b⟩[0mdev ⟨1b⟩[36md0 ⟨1b⟩[0mproto kernel scope link src ⟨1b⟩[35m10.0.0.1 ⟨1b⟩[0m
⟨1b⟩[35m10.1.0.0/16 ⟨1b⟩[0mvia ⟨1b⟩[35m10.0.0.2 ⟨1b⟩[0mdev ⟨1b⟩[36md0 ⟨1b⟩[0m
⟨1b⟩[35m10.2.0.0/16 ⟨1b⟩[0mvia inet6 ⟨1b⟩[34mfd00::2 ⟨1b⟩[0mdev ⟨1b⟩[36md0 ⟨1b⟩[0m
⟨1b⟩[35m10.3.0.0/16 ⟨1b⟩[0m
	nexthop via ⟨1b⟩[35m10.0.0.2 ⟨1b⟩[0mdev d0 weight 1·
	nexthop via ⟨1b⟩[35m10.0.0.3 ⟨1b⟩[0mdev d0 weight 1·
$ ip -c -d route
unicast ⟨1b⟩[35m10.0.0.0/24 ⟨1b⟩[0mdev ⟨1b⟩[36md0 ⟨1b⟩[0mproto kernel scope link src ⟨1b⟩[35m10.0.0.1 ⟨1b⟩[0m
unicast ⟨1b⟩[35m10.1.0.0/16 ⟨1b⟩[0mvia ⟨1b⟩[35m10.0.0.2 ⟨1b⟩[0mdev ⟨1b⟩[36md0 ⟨1b⟩[0mproto boot scope global·
unicast ⟨1b⟩[35m10.2.0.0/16 ⟨1b⟩[0mvia inet6 ⟨1b⟩[34mfd00::2 ⟨1b⟩[0mdev ⟨1b⟩[36md0 ⟨1b⟩[0mproto boot scope global·
unicast ⟨1b⟩[35m10.3.0.0/16 ⟨1b⟩[0mproto boot scope global·
	nexthop via ⟨1b⟩[35m10.0.0.2 ⟨1b⟩[0mdev d0 weight 1·
	nexthop via ⟨1b⟩[35m10.0.0.3 ⟨1b⟩[0mdev d0 weight 1·
$ ip -c -6 route
⟨1b⟩[34mfd00::/64 ⟨1b⟩[0mdev ⟨1b⟩[36md0 ⟨1b⟩[0mproto kernel metric 256 pref medium
$ ip -c=never route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 via 10.0.0.2 dev d0·
10.2.0.0/16 via inet6 fd00::2 dev d0·
10.3.0.0/16·
	nexthop via 10.0.0.2 dev d0 weight 1·
	nexthop via 10.0.0.3 dev d0 weight 1·
$ ip -c -j route show 10.1.0.0/16
[{"dst":"10.1.0.0/16","gateway":"10.0.0.2","dev":"d0","flags":[]}]
$ ip -c route get 10.1.0.1
⟨1b⟩[35m10.1.0.1 ⟨1b⟩[0mvia ⟨1b⟩[35m10.0.0.2 ⟨1b⟩[0mdev ⟨1b⟩[36md0 ⟨1b⟩[0msrc ⟨1b⟩[35m10.0.0.1 ⟨1b⟩[0muid 0·
    cache·
