# Options given more than once.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type ipip remote 10.0.0.9 local 10.0.0.1 mode any mode ipip
$ ip -d link show t0 | sed -n 3p
    ipip ipip remote 10.0.0.9 local 10.0.0.1 ttl inherit pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t1 type ipip remote 10.0.0.9 local 10.0.0.1 ttl 1 ttl 2
! RTNETLINK answers: File exists
? 2
$ ip -d link show t1 | sed -n 3p
! Device "t1" does not exist.
$ ip link add t2 type ipip remote 10.0.0.9 local 10.0.0.1 tos 1 tos 2
! RTNETLINK answers: File exists
? 2
$ ip -d link show t2 | sed -n 3p
! Device "t2" does not exist.
$ ip link add t3 type ipip remote 10.0.0.9 local 10.0.0.1 remote 10.0.0.7 remote 10.0.0.8
$ ip -d link show t3 | sed -n 3p
    ipip any remote 10.0.0.8 local 10.0.0.1 ttl inherit pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t4 type ipip remote 10.0.0.9 local 10.0.0.1 fwmark 1 fwmark 2
! RTNETLINK answers: File exists
? 2
$ ip -d link show t4 | sed -n 3p
! Device "t4" does not exist.
