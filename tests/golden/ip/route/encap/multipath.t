#! needs vm
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ modprobe mpls_iptunnel
$ ip route add 10.1.0.0/16 nexthop encap mpls 100 via 10.0.0.2 dev d0 nexthop via 10.0.0.3 dev d0 encap mpls 200/300 ttl 9 weight 5
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16·
	nexthop  encap mpls  100 via 10.0.0.2 dev d0 weight 1·
	nexthop  encap mpls  200/300 ttl 9 via 10.0.0.3 dev d0 weight 5·
$ ip -j route show 10.1.0.0/16
[{"dst":"10.1.0.0/16","flags":[],"nexthops":[{"encap":{"encap_type":"mpls","dst":"100"},"gateway":"10.0.0.2","dev":"d0","weight":1,"flags":[]},{"encap":{"encap_type":"mpls","dst":"200/300","ttl":9},"gateway":"10.0.0.3","dev":"d0","weight":5,"flags":[]}]}]
$ ip route del 10.1.0.0/16
$ ip -6 route add fd01::/64 nexthop via fe80::1 dev d0 encap ip6 id 5 dst fd00::9 nexthop via fe80::2 dev d0 encap ip id 6 dst 10.0.0.9 csum
$ ip -6 route
fd01::/64 metric 1024 pref medium
	nexthop  encap ip6 id 5 src :: dst fd00::9 hoplimit 0 tc 0 via fe80::1 dev d0 weight 1·
	nexthop  encap ip id 6 src 0.0.0.0 dst 10.0.0.9 ttl 0 tos 0 csum via fe80::2 dev d0 weight 1·
$ ip route add 10.2.0.0/16 nexthop encap mpls via 10.0.0.2 dev d0
! Error: mpls address is expected rather than "via".
? 1
$ ip route add 10.2.0.0/16 nexthop via 10.0.0.2 dev d0 encap foo 5
! Error: argument "foo" is wrong: "encap type" value is invalid
! ␤
? 255
$ ip route add 10.2.0.0/16 nexthop via 10.0.0.2 dev d0 encap mpls 100 ttl 256
! Error: argument "256" is wrong: "ttl" value is invalid
! ␤
? 255
