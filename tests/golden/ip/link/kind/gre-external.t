#! needs vm
# With external the route says where to.
$ ip link add g0 type gre external
$ ip -d link show g0
$ ip -j -d link show g0
$ ip link set g0 type gre remote 10.0.0.2
$ ip -d link show g0
$ ip link add g1 type gre remote 10.0.0.2 local 10.0.0.1 external
$ ip -d link show g1
