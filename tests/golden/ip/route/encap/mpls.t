#! needs vm
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ modprobe mpls_iptunnel
$ ip route add 10.1.0.0/16 encap mpls 100 via 10.0.0.2 dev d0
$ ip route add 10.2.0.0/16 encap mpls 100/200 ttl 10 via 10.0.0.2 dev d0
$ ip route
$ ip -j route show 10.2.0.0/16
$ ip -d route show 10.1.0.0/16
