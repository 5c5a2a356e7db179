#! needs vm
# A plain GRE tunnel over IPv4.
$ ip link add g0 type gre remote 10.0.0.2 local 10.0.0.1
$ ip -d link show g0
$ ip -j -d link show g0
$ ip link add g1 type gre remote 10.0.0.3 local 10.0.0.1 ttl 5 tos 0x10 key 7 seq csum
$ ip -d link show g1
$ ip -j -d link show g1
$ ip link set g1 type gre ttl inherit
$ ip -d link show g1
$ ip link set g1 type gre tos inherit nokey noseq nocsum
$ ip -d link show g1
$ ip -j -d link show g1
$ ip link add g2 type gre help
