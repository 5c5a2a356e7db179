#! needs vm
# A multicast remote is the key of the packets that come in.
$ ip link add g0 type gre remote 224.0.0.5 local 10.0.0.1
$ ip -d link show g0
$ ip link add g1 type gre remote 224.0.0.6
$ ip link add g1 type gre local 10.0.0.1 key 9
$ ip -d link show g1
$ ip link set g1 type gre remote 10.0.0.9
$ ip -d link show g1
