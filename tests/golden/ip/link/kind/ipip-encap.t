#! needs vm
# IPv4 in IPv4 in UDP.
$ ip link add t0 type ipip remote 10.0.0.2 local 10.0.0.1 encap fou encap-sport auto encap-dport 5555
$ ip -d link show t0
$ ip -j -d link show t0
$ ip link set t0 type ipip encap gue encap-csum
$ ip -d link show t0
$ ip link set t0 type ipip noencap
$ ip -d link show t0
$ ip link add t1 type ipip external
$ ip -d link show t1
$ ip -j -d link show t1
$ ip link add t2 type ipip remote 10.0.0.9 encap x
$ ip link add t2 type ipip remote 10.0.0.9 encap-sport x
