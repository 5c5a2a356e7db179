#! mask permaddr
# Each option, and how it is shown.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type ip6tnl remote 2001:db8::9 local 2001:db8::1 mode ip6ip6
$ ip -d link show t0 | sed -n 3p
    ip6tnl ip6ip6 remote 2001:db8::9 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t1 type ip6tnl remote 2001:db8::9 local 2001:db8::1 mode ipip6
! RTNETLINK answers: File exists
? 2
$ ip -d link show t1 | sed -n 3p
! Device "t1" does not exist.
$ ip link add t2 type ip6tnl remote 2001:db8::9 local 2001:db8::1 mode any
! RTNETLINK answers: File exists
? 2
$ ip -d link show t2 | sed -n 3p
! Device "t2" does not exist.
$ ip link add t3 type ip6tnl remote 2001:db8::9 local 2001:db8::1 ttl 64 encaplimit 3
! RTNETLINK answers: File exists
? 2
$ ip -d link show t3 | sed -n 3p
! Device "t3" does not exist.
$ ip link add t4 type ip6tnl remote 2001:db8::9 local 2001:db8::1 hoplimit 7 encaplimit none
! RTNETLINK answers: File exists
? 2
$ ip -d link show t4 | sed -n 3p
! Device "t4" does not exist.
$ ip link add t5 type ip6tnl remote 2001:db8::9 local 2001:db8::1 tclass 0x10 flowlabel 0x12345
! RTNETLINK answers: File exists
? 2
$ ip -d link show t5 | sed -n 3p
! Device "t5" does not exist.
$ ip link add t6 type ip6tnl remote 2001:db8::9 local 2001:db8::1 tclass inherit flowlabel inherit dscp inherit
! RTNETLINK answers: File exists
? 2
$ ip -d link show t6 | sed -n 3p
! Device "t6" does not exist.
$ ip link add t7 type ip6tnl remote 2001:db8::9 local 2001:db8::1 allow-localremote
! RTNETLINK answers: File exists
? 2
$ ip -d link show t7 | sed -n 3p
! Device "t7" does not exist.
$ ip link add t8 type ip6tnl remote 2001:db8::9 local 2001:db8::1 dev e0 fwmark 0x42
$ ip -d link show t8 | sed -n 3p
    ip6tnl any remote 2001:db8::9 local 2001:db8::1 dev e0 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 fwmark 0x42 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t9 type ip6tnl remote 2001:db8::9 local 2001:db8::1 external
$ ip -d link show t9 | sed -n 3p
    ip6tnl external any remote any local any hoplimit inherit encaplimit 0 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t10 type ip6tnl remote 2001:db8::9 local 2001:db8::1 encap gue encap-sport auto encap-dport 5555
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show t10 | sed -n 3p
! Device "t10" does not exist.
