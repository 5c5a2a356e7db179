#! mask permaddr
# What is set can be changed.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 address 02:00:00:00:00:20 type ip6erspan seq key 5 remote 2001:db8::9 local 2001:db8::1
$ ip link set t0 type ip6erspan erspan_ver 1 erspan 9
$ ip -d link show t0 | sed -n 3p
    ip6erspan remote 2001:db8::9 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 ikey 0.0.0.5 okey 0.0.0.5 iseq oseq erspan_index 9 erspan_ver 1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type ip6erspan erspan_ver 2 erspan_hwid 7 erspan_dir ingress
$ ip -d link show t0 | sed -n 3p
    ip6erspan remote 2001:db8::9 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 ikey 0.0.0.5 okey 0.0.0.5 iseq oseq erspan_ver 2 erspan_dir ingress erspan_hwid 0x7 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type ip6erspan ttl 9
$ ip -d link show t0 | sed -n 3p
    ip6erspan remote 2001:db8::9 local 2001:db8::1 hoplimit 9 encaplimit 4 tclass 0x00 flowlabel 0x00000 ikey 0.0.0.5 okey 0.0.0.5 iseq oseq erspan_ver 2 erspan_dir ingress erspan_hwid 0x7 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type ip6erspan erspan_ver 0
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show t0 | sed -n 3p
    ip6erspan remote 2001:db8::9 local 2001:db8::1 hoplimit 9 encaplimit 4 tclass 0x00 flowlabel 0x00000 ikey 0.0.0.5 okey 0.0.0.5 iseq oseq erspan_ver 2 erspan_dir ingress erspan_hwid 0x7 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link change t0 type ip6erspan
