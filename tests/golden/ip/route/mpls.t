#! needs vm
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ modprobe mpls_router
$ sysctl -qw net.mpls.platform_labels=1000
$ sysctl -qw net.mpls.conf.d0.input=1
$ ip -f mpls route add 100 via inet 10.0.0.2 dev d0
$ ip -f mpls route add 101 as 200/300 via inet6 fd00::2
$ ip -f mpls route add 102 dev d0
$ ip -f mpls route add 103 nexthop as 200 via inet 10.0.0.2 dev d0 nexthop as 300 via inet 10.0.0.3 dev d0
$ ip -f mpls route add 104 ttl-propagate disabled via inet 10.0.0.2
$ ip -f mpls route add 105 ttl-propagate enabled via inet 10.0.0.2 proto static
$ ip -f mpls route add 2000 via inet 10.0.0.2
! Error: Label >= configured maximum in platform_labels.
? 2
$ ip -f mpls route
100 via inet 10.0.0.2 dev d0·
101 as to 200/300 via inet6 fd00::2 dev d0·
102 dev d0·
103·
	nexthop as to 200 via inet 10.0.0.2 dev d0·
	nexthop as to 300 via inet 10.0.0.3 dev d0·
104 via inet 10.0.0.2 dev d0 ttl-propogate disabled
105 via inet 10.0.0.2 dev d0 proto static ttl-propogate enabled
$ ip -M -j route
[{"dst":"100","via":{"family":"inet","host":"10.0.0.2"},"dev":"d0","flags":[]},{"dst":"101","to":"200/300","via":{"family":"inet6","host":"fd00::2"},"dev":"d0","flags":[]},{"dst":"102","dev":"d0","flags":[]},{"dst":"103","flags":[],"nexthops":[{"to":"200","via":{"family":"inet","host":"10.0.0.2"},"dev":"d0","flags":[]},{"to":"300","via":{"family":"inet","host":"10.0.0.3"},"dev":"d0","flags":[]}]},{"dst":"104","via":{"family":"inet","host":"10.0.0.2"},"dev":"d0","flags":[],"ttl-propogate":false},{"dst":"105","via":{"family":"inet","host":"10.0.0.2"},"dev":"d0","protocol":"static","flags":[],"ttl-propogate":true}]
$ ip -M -d route show 101
unicast 101 as to 200/300 via inet6 fd00::2 dev d0 proto boot scope global·
$ ip -M route get 100
100 via inet 10.0.0.2 dev d0·
$ ip -M route del 100
$ ip -M route flush dev d0
