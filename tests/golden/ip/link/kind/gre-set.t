# Each option, and how it is shown.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 key 5
$ ip -d link show t0 | sed -n 3p
    gre remote 10.0.0.9 local 10.0.0.1 ttl inherit ikey 0.0.0.5 okey 0.0.0.5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t1 type gre remote 10.0.0.9 local 10.0.0.1 ikey 1 okey 10.0.0.2
$ ip -d link show t1 | sed -n 3p
    gre remote 10.0.0.9 local 10.0.0.1 ttl inherit ikey 0.0.0.1 okey 10.0.0.2 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t2 type gre remote 10.0.0.9 local 10.0.0.1 iseq ocsum
$ ip -d link show t2 | sed -n 3p
    gre remote 10.0.0.9 local 10.0.0.1 ttl inherit iseq ocsum addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t3 type gre remote 10.0.0.9 local 10.0.0.1 seq csum
! RTNETLINK answers: File exists
? 2
$ ip -d link show t3 | sed -n 3p
! Device "t3" does not exist.
$ ip link add t4 type gre remote 10.0.0.9 local 10.0.0.1 ttl 64 tos 0x10
! RTNETLINK answers: File exists
? 2
$ ip -d link show t4 | sed -n 3p
! Device "t4" does not exist.
$ ip link add t5 type gre remote 10.0.0.9 local 10.0.0.1 tos inherit ttl inherit
! RTNETLINK answers: File exists
? 2
$ ip -d link show t5 | sed -n 3p
! Device "t5" does not exist.
$ ip link add t6 type gre remote 10.0.0.9 local 10.0.0.1 ttl 0 nopmtudisc
! RTNETLINK answers: File exists
? 2
$ ip -d link show t6 | sed -n 3p
! Device "t6" does not exist.
$ ip link add t7 type gre remote 10.0.0.9 local 10.0.0.1 ttl 7 pmtudisc ignore-df
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show t7 | sed -n 3p
! Device "t7" does not exist.
$ ip link add t8 type gre remote 10.0.0.9 local 10.0.0.1 dev e0
$ ip -d link show t8 | sed -n 3p
    gre remote 10.0.0.9 local 10.0.0.1 dev e0 ttl inherit addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t9 type gre remote 10.0.0.9 local 10.0.0.1 fwmark 0x42
! RTNETLINK answers: File exists
? 2
$ ip -d link show t9 | sed -n 3p
! Device "t9" does not exist.
$ ip link add t10 type gre remote 10.0.0.9 local 10.0.0.1 external
$ ip -d link show t10 | sed -n 3p
    gre external remote any local any ttl inherit addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t11 type gre remote 10.0.0.9 local 10.0.0.1 encap fou encap-sport auto encap-dport 5555 encap-csum
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show t11 | sed -n 3p
! Device "t11" does not exist.
$ ip link add t12 type gre remote 10.0.0.9 local 10.0.0.1 encap gue encap-sport 7 encap-dport 8 encap-remcsum
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show t12 | sed -n 3p
! Device "t12" does not exist.
