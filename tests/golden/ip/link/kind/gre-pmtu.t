#! needs vm
# ttl and nopmtudisc exclude each other.
$ ip link add g0 type gre remote 10.0.0.2 local 10.0.0.1 nopmtudisc
$ ip -d link show g0
$ ip -j -d link show g0
$ ip link set g0 type gre ttl 5
$ ip link set g0 type gre pmtudisc
$ ip -d link show g0
$ ip link set g0 type gre nopmtudisc ignore-df
$ ip -d link show g0
$ ip -j -d link show g0
$ ip link set g0 type gre noignore-df pmtudisc fwmark 0x10
$ ip -d link show g0
$ ip -j -d link show g0
