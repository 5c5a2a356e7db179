# Options given more than once.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 key 5 key 6
$ ip -d link show t0 | sed -n 3p
    gre remote 10.0.0.9 local 10.0.0.1 ttl inherit ikey 0.0.0.6 okey 0.0.0.6 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t1 type gre remote 10.0.0.9 local 10.0.0.1 ttl 1 ttl 2
$ ip -d link show t1 | sed -n 3p
    gre remote 10.0.0.9 local 10.0.0.1 ttl 2 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t2 type gre remote 10.0.0.9 local 10.0.0.1 tos 1 tos 2
! RTNETLINK answers: File exists
? 2
$ ip -d link show t2 | sed -n 3p
! Device "t2" does not exist.
$ ip link add t3 type gre remote 10.0.0.9 local 10.0.0.1 remote 10.0.0.7 remote 10.0.0.8
$ ip -d link show t3 | sed -n 3p
    gre remote 10.0.0.8 local 10.0.0.1 ttl inherit addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t4 type gre remote 10.0.0.9 local 10.0.0.1 csum nocsum
! RTNETLINK answers: File exists
? 2
$ ip -d link show t4 | sed -n 3p
! Device "t4" does not exist.
$ ip link add t5 type gre remote 10.0.0.9 local 10.0.0.1 seq noseq seq
! RTNETLINK answers: File exists
? 2
$ ip -d link show t5 | sed -n 3p
! Device "t5" does not exist.
$ ip link add t6 type gre remote 10.0.0.9 local 10.0.0.1 pmtudisc nopmtudisc pmtudisc
! RTNETLINK answers: File exists
? 2
$ ip -d link show t6 | sed -n 3p
! Device "t6" does not exist.
$ ip link add t7 type gre remote 10.0.0.9 local 10.0.0.1 fwmark 1 fwmark 2
! RTNETLINK answers: File exists
? 2
$ ip -d link show t7 | sed -n 3p
! Device "t7" does not exist.
$ ip link add t8 type gre remote 10.0.0.9 local 10.0.0.1 encap fou encap gue
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show t8 | sed -n 3p
! Device "t8" does not exist.
