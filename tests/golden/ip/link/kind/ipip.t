#! needs vm
# IPv4 in IPv4.
$ ip link add t0 type ipip remote 10.0.0.2 local 10.0.0.1
$ ip -d link show t0
$ ip -j -d link show t0
$ ip link add t1 type ipip remote 10.0.0.3 local 10.0.0.1 ttl 5 tos 0x10 mode any fwmark 3
$ ip -d link show t1
$ ip -j -d link show t1
$ ip link set t1 type ipip ttl inherit tos inherit mode ipip fwmark 0
$ ip -d link show t1
$ ip link set t0 type ipip nopmtudisc
$ ip -d link show t0
$ ip link set t1 type ipip mode mplsip
$ ip -d link show t1
$ ip link add t2 type ipip help
