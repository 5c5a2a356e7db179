#! mask permaddr
# Options given more than once.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 address 02:00:00:00:00:20 type ip6erspan seq key 5 remote 2001:db8::9 local 2001:db8::1 erspan 1 erspan 2 erspan_ver 1
$ ip -d link show t0 | sed -n 3p
    ip6erspan remote 2001:db8::9 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 ikey 0.0.0.5 okey 0.0.0.5 iseq oseq erspan_index 2 erspan_ver 1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t1 address 02:00:00:00:00:21 type ip6erspan seq key 5 remote 2001:db8::9 local 2001:db8::1 erspan_ver 1 erspan_ver 2
! RTNETLINK answers: File exists
? 2
$ ip -d link show t1 | sed -n 3p
! Device "t1" does not exist.
$ ip link add t2 address 02:00:00:00:00:22 type ip6erspan seq key 5 remote 2001:db8::9 local 2001:db8::1 erspan_dir ingress erspan_dir egress erspan_ver 2
! RTNETLINK answers: File exists
? 2
$ ip -d link show t2 | sed -n 3p
! Device "t2" does not exist.
$ ip link add t3 address 02:00:00:00:00:23 type ip6erspan seq key 5 remote 2001:db8::9 local 2001:db8::1 key 1 key 2
$ ip -d link show t3 | sed -n 3p
    ip6erspan remote 2001:db8::9 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 ikey 0.0.0.2 okey 0.0.0.2 iseq oseq erspan_index 0 erspan_ver 1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
