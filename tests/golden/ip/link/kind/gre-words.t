#! needs vm
# Words are matched by what they begin with, in the table's order.
$ ip link add g0 type gre r 10.0.0.2 l 10.0.0.1 t 4 d lo k 5
$ ip -d link show g0
$ ip link add g1 type gre remote any local any hoplimit 9 dsfield 0x20
$ ip -d link show g1
$ ip -j -d link show g1
$ ip link set g1 type gre n
$ ip link set g1 type gre s
$ ip link set g1 type gre c
$ ip -d link show g1
$ ip link set g1 type gre hlim 3 tclass 0x4
$ ip -d link show g1
