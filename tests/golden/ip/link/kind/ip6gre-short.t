#! mask permaddr
# Words cut short.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type ip6gre remote 2001:db8::9 local 2001:db8::1 tt 5
$ ip -d link show t0 | sed -n 3p
    ip6gre remote 2001:db8::9 local 2001:db8::1 hoplimit 5 encaplimit 4 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t1 type ip6gre remote 2001:db8::9 local 2001:db8::1 tc 16
! RTNETLINK answers: File exists
? 2
$ ip -d link show t1 | sed -n 3p
! Device "t1" does not exist.
$ ip link add t2 type ip6gre remote 2001:db8::9 local 2001:db8::1 flow 5
! Usage: …
? 1
$ ip -d link show t2 | sed -n 3p
! Device "t2" does not exist.
$ ip link add t3 type ip6gre remote 2001:db8::9 local 2001:db8::1 encapl 2
! Usage: …
? 1
$ ip -d link show t3 | sed -n 3p
! Device "t3" does not exist.
$ ip link add t4 type ip6gre remote 2001:db8::9 local 2001:db8::1 rem 2001:db8::7
$ ip -d link show t4 | sed -n 3p
    ip6gre remote 2001:db8::7 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t5 type ip6gre remote 2001:db8::9 local 2001:db8::1 loc 2001:db8::7
$ ip -d link show t5 | sed -n 3p
    ip6gre remote 2001:db8::9 local 2001:db8::7 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t6 type ip6gre remote 2001:db8::9 local 2001:db8::1 fwm 1
! Usage: …
? 1
$ ip -d link show t6 | sed -n 3p
! Device "t6" does not exist.
$ ip link add t7 type ip6gre remote 2001:db8::9 local 2001:db8::1 ext
! Usage: …
? 1
$ ip -d link show t7 | sed -n 3p
! Device "t7" does not exist.
$ ip link add t8 type ip6gre remote 2001:db8::9 local 2001:db8::1 dsc inherit
! Usage: …
? 1
$ ip -d link show t8 | sed -n 3p
! Device "t8" does not exist.
$ ip link add t9 type ip6gre remote 2001:db8::9 local 2001:db8::1 hop 5
! RTNETLINK answers: File exists
? 2
$ ip -d link show t9 | sed -n 3p
! Device "t9" does not exist.
