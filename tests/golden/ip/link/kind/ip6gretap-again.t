#! mask permaddr
# Options given more than once.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 address 02:00:00:00:00:20 type ip6gretap remote 2001:db8::9 local 2001:db8::1 key 5 key 6
$ ip -d link show t0 | sed -n 3p
    ip6gretap remote 2001:db8::9 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 ikey 0.0.0.6 okey 0.0.0.6 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t1 address 02:00:00:00:00:21 type ip6gretap remote 2001:db8::9 local 2001:db8::1 ttl 1 ttl 2
$ ip -d link show t1 | sed -n 3p
    ip6gretap remote 2001:db8::9 local 2001:db8::1 hoplimit 2 encaplimit 4 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t2 address 02:00:00:00:00:22 type ip6gretap remote 2001:db8::9 local 2001:db8::1 tclass 1 tclass 2
! RTNETLINK answers: File exists
? 2
$ ip -d link show t2 | sed -n 3p
! Device "t2" does not exist.
$ ip link add t3 address 02:00:00:00:00:23 type ip6gretap remote 2001:db8::9 local 2001:db8::1 flowlabel 1 flowlabel 2
! RTNETLINK answers: File exists
? 2
$ ip -d link show t3 | sed -n 3p
! Device "t3" does not exist.
$ ip link add t4 address 02:00:00:00:00:24 type ip6gretap remote 2001:db8::9 local 2001:db8::1 encaplimit 1 encaplimit none
! RTNETLINK answers: File exists
? 2
$ ip -d link show t4 | sed -n 3p
! Device "t4" does not exist.
$ ip link add t5 address 02:00:00:00:00:25 type ip6gretap remote 2001:db8::9 local 2001:db8::1 encaplimit none encaplimit 2
! RTNETLINK answers: File exists
? 2
$ ip -d link show t5 | sed -n 3p
! Device "t5" does not exist.
$ ip link add t6 address 02:00:00:00:00:26 type ip6gretap remote 2001:db8::9 local 2001:db8::1 remote 2001:db8::7 remote 2001:db8::8
$ ip -d link show t6 | sed -n 3p
    ip6gretap remote 2001:db8::8 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t7 address 02:00:00:00:00:27 type ip6gretap remote 2001:db8::9 local 2001:db8::1 fwmark 1 fwmark 2
! RTNETLINK answers: File exists
? 2
$ ip -d link show t7 | sed -n 3p
! Device "t7" does not exist.
