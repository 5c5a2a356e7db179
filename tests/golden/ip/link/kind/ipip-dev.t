#! needs vm
# The device below is known by its index.
$ ip link add d0 type dummy
$ ip link add t0 type ipip remote 10.0.0.2 local 10.0.0.1 dev d0
$ ip -d link show t0
$ ip -j -d link show t0
$ ip link set t0 type ipip de d0 ttl 9
$ ip -d link show t0
$ ip link set t0 type ipip remote any
$ ip -d link show t0
$ ip link set t0 type ipip remote 10.0.0.4 remote 10.0.0.5
$ ip -d link show t0
