#! needs vm
# Ethernet over GRE.
$ ip link add g0 address 02:00:00:00:00:01 type gretap remote 10.0.0.2 local 10.0.0.1 key 5
$ ip -d link show g0
$ ip -j -d link show g0
$ ip link set g0 type gretap ttl 7 tos 4
$ ip -d link show g0
$ ip link set g0 type gretap remote 10.0.0.3 remote 10.0.0.4
$ ip -d link show g0
$ ip link add g1 type gretap
$ ip link add g1 type gretap remote x
$ ip link add g1 type gretap what
$ ip link add g1 type gretap help
$ ip link add g1 address 02:00:00:00:00:02 type gretap external
$ ip -d link show g1
