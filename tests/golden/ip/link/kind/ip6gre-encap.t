#! needs vm
#! mask permaddr
# GRE in UDP over IPv6, and the route says where to.
$ ip link add g0 type ip6gre remote 2001:db8::2 local 2001:db8::1 encap fou encap-sport auto encap-dport 5555 encap-udp6-csum
$ ip -d link show g0
$ ip -j -d link show g0
$ ip link set g0 type ip6gre encap-sport 7 noencap-udp6-csum encap-csum
$ ip -d link show g0
$ ip link add g1 type ip6gre external
$ ip -d link show g1
$ ip -j -d link show g1
$ ip link set g0 type ip6gre noencap
$ ip -d link show g0
