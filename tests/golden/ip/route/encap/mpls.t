#! needs vm
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ modprobe mpls_iptunnel
$ ip route add 10.1.0.0/16 encap mpls 100 via 10.0.0.2 dev d0
$ ip route add 10.2.0.0/16 encap mpls 100/200 ttl 10 via 10.0.0.2 dev d0
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16  encap mpls  100 via 10.0.0.2 dev d0·
10.2.0.0/16  encap mpls  100/200 ttl 10 via 10.0.0.2 dev d0·
$ ip -j route show 10.2.0.0/16
[{"dst":"10.2.0.0/16","encap":{"encap_type":"mpls","dst":"100/200","ttl":10},"gateway":"10.0.0.2","dev":"d0","flags":[]}]
$ ip -d route show 10.1.0.0/16
unicast 10.1.0.0/16  encap mpls  100 via 10.0.0.2 dev d0 proto boot scope global·
