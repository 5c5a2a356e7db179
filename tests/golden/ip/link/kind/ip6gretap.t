#! needs vm
#! mask permaddr
# Ethernet over GRE over IPv6.
$ ip link add g0 address 02:00:00:00:00:01 type ip6gretap remote 2001:db8::2 local 2001:db8::1 key 5
$ ip -d link show g0
$ ip -j -d link show g0
$ ip link set g0 type ip6gretap hoplimit 7 ikey 6
$ ip -d link show g0
$ ip link set g0 type ip6gretap remote x
$ ip link set g0 type ip6gretap what
$ ip link add g1 address 02:00:00:00:00:02 type ip6gretap external
$ ip -d link show g1
$ ip link add g2 type ip6gretap help
