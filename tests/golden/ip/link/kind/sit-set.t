# Each option, and how it is shown.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type sit remote 10.0.0.9 local 10.0.0.1 mode ip6ip
$ ip -d link show t0 | sed -n 3p
    sit ip6ip remote 10.0.0.9 local 10.0.0.1 ttl inherit pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t1 type sit remote 10.0.0.9 local 10.0.0.1 mode mplsip
! RTNETLINK answers: File exists
? 2
$ ip -d link show t1 | sed -n 3p
! Device "t1" does not exist.
$ ip link add t2 type sit remote 10.0.0.9 local 10.0.0.1 mode any
! RTNETLINK answers: File exists
? 2
$ ip -d link show t2 | sed -n 3p
! Device "t2" does not exist.
$ ip link add t3 type sit remote 10.0.0.9 local 10.0.0.1 isatap
! RTNETLINK answers: File exists
? 2
$ ip -d link show t3 | sed -n 3p
! Device "t3" does not exist.
$ ip link add t4 type sit remote 10.0.0.9 local 10.0.0.1 6rd-prefix 2001:db8::/32
! RTNETLINK answers: File exists
? 2
$ ip -d link show t4 | sed -n 3p
! Device "t4" does not exist.
$ ip link add t5 type sit remote 10.0.0.9 local 10.0.0.1 6rd-prefix 2001:db8::/32 6rd-relay_prefix 10.0.0.0/8
! RTNETLINK answers: File exists
? 2
$ ip -d link show t5 | sed -n 3p
! Device "t5" does not exist.
$ ip link add t6 type sit remote 10.0.0.9 local 10.0.0.1 ttl 64 tos 0x10
! RTNETLINK answers: File exists
? 2
$ ip -d link show t6 | sed -n 3p
! Device "t6" does not exist.
$ ip link add t7 type sit remote 10.0.0.9 local 10.0.0.1 ttl 0 nopmtudisc
! RTNETLINK answers: File exists
? 2
$ ip -d link show t7 | sed -n 3p
! Device "t7" does not exist.
$ ip link add t8 type sit remote 10.0.0.9 local 10.0.0.1 dev e0 fwmark 0x42
$ ip -d link show t8 | sed -n 3p
    sit any remote 10.0.0.9 local 10.0.0.1 dev e0 ttl inherit pmtudisc fwmark 0x42 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t9 type sit remote 10.0.0.9 local 10.0.0.1 encap gue encap-sport auto encap-dport 5555
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show t9 | sed -n 3p
! Device "t9" does not exist.
