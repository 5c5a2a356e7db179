#! needs vm
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ modprobe mpls_iptunnel
$ ip nexthop add id 50 encap mpls 100 via 10.0.0.2 dev d0
$ ip nexthop add id 51 encap mpls 100/200 ttl 4 via 10.0.0.3 dev d0
$ ip nexthop
id 50  encap mpls  100 via 10.0.0.2 dev d0 scope link·
id 51  encap mpls  100/200 ttl 4 via 10.0.0.3 dev d0 scope link·
$ ip -j nexthop
[{"id":50,"encap":{"encap_type":"mpls","dst":"100"},"gateway":"10.0.0.2","dev":"d0","scope":"link","flags":[]},{"id":51,"encap":{"encap_type":"mpls","dst":"100/200","ttl":4},"gateway":"10.0.0.3","dev":"d0","scope":"link","flags":[]}]
