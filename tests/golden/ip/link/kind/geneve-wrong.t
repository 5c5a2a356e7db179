#! needs vm
# What is wrong is named, and nothing is made.
$ ip link add g0 type geneve
$ ip link add g0 type geneve id 5
$ ip link add g0 type geneve remote 10.0.0.2
$ ip link add g0 type geneve id x remote 10.0.0.2
$ ip link add g0 type geneve id 16777216 remote 10.0.0.2
$ ip link add g0 type geneve id 5 remote x
$ ip link add g0 type geneve id 5 remote 224.0.0.1
$ ip link add g0 type geneve id 5 remote 10.0.0.2 ttl x
$ ip link add g0 type geneve id 5 remote 10.0.0.2 ttl 256
$ ip link add g0 type geneve id 5 remote 10.0.0.2 tos x
$ ip link add g0 type geneve id 5 remote 10.0.0.2 df x
$ ip link add g0 type geneve id 5 remote 10.0.0.2 flowlabel x
$ ip link add g0 type geneve id 5 remote 10.0.0.2 flowlabel 0x100000
$ ip link add g0 type geneve id 5 remote 10.0.0.2 dstport x
$ ip link add g0 type geneve id 5 remote 10.0.0.2 dstport 65536
$ ip link add g0 type geneve id 5 remote 10.0.0.2 what
$ ip link add g0 type geneve id 5 id 6 remote 10.0.0.2
$ ip link add g0 type geneve id 5 remote 10.0.0.2 remote 10.0.0.3
$ ip link add g0 type geneve id 5 remote 10.0.0.2 ttl 1 ttl 2
$ ip link add g0 type geneve id 5 remote 10.0.0.2 udpcsum udpcsum
$ ip link add g0 type geneve id
$ ip link add g0 type geneve help
$ ip link show type geneve
