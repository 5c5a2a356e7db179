# Words cut short.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 tt 5
$ ip -d link show t0 | sed -n 3p
    gre remote 10.0.0.9 local 10.0.0.1 ttl 5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t1 type gre remote 10.0.0.9 local 10.0.0.1 to 16
! RTNETLINK answers: File exists
? 2
$ ip -d link show t1 | sed -n 3p
! Device "t1" does not exist.
$ ip link add t2 type gre remote 10.0.0.9 local 10.0.0.1 ik 1 ok 2
$ ip -d link show t2 | sed -n 3p
    gre remote 10.0.0.9 local 10.0.0.1 ttl inherit ikey 0.0.0.1 okey 0.0.0.2 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t3 type gre remote 10.0.0.9 local 10.0.0.1 rem 10.0.0.7
$ ip -d link show t3 | sed -n 3p
    gre remote 10.0.0.7 local 10.0.0.1 ttl inherit addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t4 type gre remote 10.0.0.9 local 10.0.0.1 loc 10.0.0.7
$ ip -d link show t4 | sed -n 3p
    gre remote 10.0.0.9 local 10.0.0.7 ttl inherit addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t5 type gre remote 10.0.0.9 local 10.0.0.1 fwm 1
! Usage: …
? 1
$ ip -d link show t5 | sed -n 3p
! Device "t5" does not exist.
$ ip link add t6 type gre remote 10.0.0.9 local 10.0.0.1 ext
! Usage: …
? 1
$ ip -d link show t6 | sed -n 3p
! Device "t6" does not exist.
$ ip link add t7 type gre remote 10.0.0.9 local 10.0.0.1 pmtu
! RTNETLINK answers: File exists
? 2
$ ip -d link show t7 | sed -n 3p
! Device "t7" does not exist.
$ ip link add t8 type gre remote 10.0.0.9 local 10.0.0.1 nopmtu
! RTNETLINK answers: File exists
? 2
$ ip -d link show t8 | sed -n 3p
! Device "t8" does not exist.
$ ip link add t9 type gre remote 10.0.0.9 local 10.0.0.1 hop 5
! RTNETLINK answers: File exists
? 2
$ ip -d link show t9 | sed -n 3p
! Device "t9" does not exist.
$ ip link add t10 type gre remote 10.0.0.9 local 10.0.0.1 dsf 16
! RTNETLINK answers: File exists
? 2
$ ip -d link show t10 | sed -n 3p
! Device "t10" does not exist.
