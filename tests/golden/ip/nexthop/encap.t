#! needs vm
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 encap ip id 5 dst 10.0.0.9 key via 10.0.0.2 dev d0
$ ip nexthop add id 2 via fd00::2 dev d0 onlink encap ip6 id 6 dst fd00::9 hoplimit 9
$ ip nexthop
id 1  encap ip id 5 src 0.0.0.0 dst 10.0.0.9 ttl 0 tos 0 key via 10.0.0.2 dev d0 scope link·
id 2  encap ip6 id 6 src :: dst fd00::9 hoplimit 9 tc 0 via fd00::2 dev d0 scope link onlink·
$ ip -j nexthop
[{"id":1,"encap":{"encap_type":"ip","id":5,"src":"0.0.0.0","dst":"10.0.0.9","ttl":0,"tos":0,"key":true},"gateway":"10.0.0.2","dev":"d0","scope":"link","flags":[]},{"id":2,"encap":{"encap_type":"ip6","id":6,"src":"::","dst":"fd00::9","hoplimit":9,"tc":0},"gateway":"fd00::2","dev":"d0","scope":"link","flags":["onlink"]}]
$ ip -d nexthop show id 1
id 1  encap ip id 5 src 0.0.0.0 dst 10.0.0.9 ttl 0 tos 0 key via 10.0.0.2 dev d0 scope link proto unspec·
$ ip route add 10.1.0.0/16 nhid 1
$ ip -d route show 10.1.0.0/16
unicast 10.1.0.0/16 nhid 1  encap ip id 5 src 0.0.0.0 dst 10.0.0.9 ttl 0 tos 0 key via 10.0.0.2 dev d0 proto boot scope global·
	nh_info id 1  encap ip id 5 src 0.0.0.0 dst 10.0.0.9 ttl 0 tos 0 key via 10.0.0.2 dev d0 scope link proto unspec·
$ ip nexthop add id 3 via 10.0.0.2 dev d0 encap mpls 100
! Error: argument "encap type" is required
? 255
$ ip nexthop add id 3 via 10.0.0.2 dev d0 encap foo 5
! Error: argument "foo" is wrong: "encap type" value is invalid
! ␤
? 255
$ ip nexthop add id 3 via 10.0.0.2 dev d0 encap
! Command line is not complete. Try option "help"
? 255
$ ip nexthop add id 3 via 10.0.0.2 dev d0 encap ip id foo
! Error: argument "foo" is wrong: "id" value is invalid
! ␤
? 255
$ ip nexthop add id 3 via 10.0.0.2 dev d0 encap ip id 5 foo
! Error: argument "foo" is wrong:·
? 255
$ ip nexthop add id 3 encap help
! Usage: …
? 255
