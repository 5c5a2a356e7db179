#! mask permaddr
# Each option, and how it is shown.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 address 02:00:00:00:00:20 type ip6gretap remote 2001:db8::9 local 2001:db8::1 key 5
$ ip -d link show t0 | sed -n 3p
    ip6gretap remote 2001:db8::9 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 ikey 0.0.0.5 okey 0.0.0.5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t1 address 02:00:00:00:00:21 type ip6gretap remote 2001:db8::9 local 2001:db8::1 ikey 1 okey 10.0.0.2
$ ip -d link show t1 | sed -n 3p
    ip6gretap remote 2001:db8::9 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 ikey 0.0.0.1 okey 10.0.0.2 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t2 address 02:00:00:00:00:22 type ip6gretap remote 2001:db8::9 local 2001:db8::1 iseq ocsum
$ ip -d link show t2 | sed -n 3p
    ip6gretap remote 2001:db8::9 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 iseq ocsum addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t3 address 02:00:00:00:00:23 type ip6gretap remote 2001:db8::9 local 2001:db8::1 seq csum
! RTNETLINK answers: File exists
? 2
$ ip -d link show t3 | sed -n 3p
! Device "t3" does not exist.
$ ip link add t4 address 02:00:00:00:00:24 type ip6gretap remote 2001:db8::9 local 2001:db8::1 ttl 64 encaplimit 3
! RTNETLINK answers: File exists
? 2
$ ip -d link show t4 | sed -n 3p
! Device "t4" does not exist.
$ ip link add t5 address 02:00:00:00:00:25 type ip6gretap remote 2001:db8::9 local 2001:db8::1 hoplimit 7 encaplimit none
! RTNETLINK answers: File exists
? 2
$ ip -d link show t5 | sed -n 3p
! Device "t5" does not exist.
$ ip link add t6 address 02:00:00:00:00:26 type ip6gretap remote 2001:db8::9 local 2001:db8::1 tclass 0x10 flowlabel 0x12345
! RTNETLINK answers: File exists
? 2
$ ip -d link show t6 | sed -n 3p
! Device "t6" does not exist.
$ ip link add t7 address 02:00:00:00:00:27 type ip6gretap remote 2001:db8::9 local 2001:db8::1 tclass inherit flowlabel inherit
! RTNETLINK answers: File exists
? 2
$ ip -d link show t7 | sed -n 3p
! Device "t7" does not exist.
$ ip link add t8 address 02:00:00:00:00:28 type ip6gretap remote 2001:db8::9 local 2001:db8::1 dscp inherit
! RTNETLINK answers: File exists
? 2
$ ip -d link show t8 | sed -n 3p
! Device "t8" does not exist.
$ ip link add t9 address 02:00:00:00:00:29 type ip6gretap remote 2001:db8::9 local 2001:db8::1 allow-localremote
! RTNETLINK answers: File exists
? 2
$ ip -d link show t9 | sed -n 3p
! Device "t9" does not exist.
$ ip link add t10 address 02:00:00:00:00:2a type ip6gretap remote 2001:db8::9 local 2001:db8::1 dev e0
$ ip -d link show t10 | sed -n 3p
    ip6gretap remote 2001:db8::9 local 2001:db8::1 dev e0 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t11 address 02:00:00:00:00:2b type ip6gretap remote 2001:db8::9 local 2001:db8::1 fwmark 0x42
! RTNETLINK answers: File exists
? 2
$ ip -d link show t11 | sed -n 3p
! Device "t11" does not exist.
$ ip link add t12 address 02:00:00:00:00:2c type ip6gretap remote 2001:db8::9 local 2001:db8::1 external
$ ip -d link show t12 | sed -n 3p
    ip6gretap external remote any local any hoplimit inherit encaplimit 0 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t13 address 02:00:00:00:00:2d type ip6gretap remote 2001:db8::9 local 2001:db8::1 encap fou encap-sport auto encap-dport 5555
! RTNETLINK answers: File exists
? 2
$ ip -d link show t13 | sed -n 3p
! Device "t13" does not exist.
