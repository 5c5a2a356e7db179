# Each option, and how it is shown.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type ipip remote 10.0.0.9 local 10.0.0.1 mode ipip
$ ip -d link show t0 | sed -n 3p
    ipip ipip remote 10.0.0.9 local 10.0.0.1 ttl inherit pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t1 type ipip remote 10.0.0.9 local 10.0.0.1 mode mplsip
! RTNETLINK answers: File exists
? 2
$ ip -d link show t1 | sed -n 3p
! Device "t1" does not exist.
$ ip link add t2 type ipip remote 10.0.0.9 local 10.0.0.1 mode any
! RTNETLINK answers: File exists
? 2
$ ip -d link show t2 | sed -n 3p
! Device "t2" does not exist.
$ ip link add t3 type ipip remote 10.0.0.9 local 10.0.0.1 ttl 64 tos 0x10
! RTNETLINK answers: File exists
? 2
$ ip -d link show t3 | sed -n 3p
! Device "t3" does not exist.
$ ip link add t4 type ipip remote 10.0.0.9 local 10.0.0.1 ttl 0 nopmtudisc
! RTNETLINK answers: File exists
? 2
$ ip -d link show t4 | sed -n 3p
! Device "t4" does not exist.
$ ip link add t5 type ipip remote 10.0.0.9 local 10.0.0.1 tos inherit ttl inherit
! RTNETLINK answers: File exists
? 2
$ ip -d link show t5 | sed -n 3p
! Device "t5" does not exist.
$ ip link add t6 type ipip remote 10.0.0.9 local 10.0.0.1 dev e0 fwmark 0x42
$ ip -d link show t6 | sed -n 3p
    ipip any remote 10.0.0.9 local 10.0.0.1 dev e0 ttl inherit pmtudisc fwmark 0x42 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t7 type ipip remote 10.0.0.9 local 10.0.0.1 external
$ ip -d link show t7 | sed -n 3p
    ipip external any remote any local any ttl inherit pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t8 type ipip remote 10.0.0.9 local 10.0.0.1 encap fou encap-sport auto encap-dport 5555
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show t8 | sed -n 3p
! Device "t8" does not exist.
