# What is set can be changed.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1
$ ip link set t0 type gre ttl 9
$ ip -d link show t0 | sed -n 3p
    gre remote 10.0.0.9 local 10.0.0.1 ttl 9 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type gre key 7
$ ip -d link show t0 | sed -n 3p
    gre remote 10.0.0.9 local 10.0.0.1 ttl 9 ikey 0.0.0.7 okey 0.0.0.7 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type gre nokey
$ ip -d link show t0 | sed -n 3p
    gre remote 10.0.0.9 local 10.0.0.1 ttl 9 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type gre csum
$ ip -d link show t0 | sed -n 3p
    gre remote 10.0.0.9 local 10.0.0.1 ttl 9 icsum ocsum addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type gre nocsum noseq
$ ip -d link show t0 | sed -n 3p
    gre remote 10.0.0.9 local 10.0.0.1 ttl 9 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type gre tos 8
$ ip -d link show t0 | sed -n 3p
    gre remote 10.0.0.9 local 10.0.0.1 ttl 9 tos 0x8 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type gre remote 10.0.0.7
$ ip -d link show t0 | sed -n 3p
    gre remote 10.0.0.7 local 10.0.0.1 ttl 9 tos 0x8 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type gre fwmark 1
$ ip -d link show t0 | sed -n 3p
    gre remote 10.0.0.7 local 10.0.0.1 ttl 9 tos 0x8 fwmark 0x1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type gre encap gue
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show t0 | sed -n 3p
    gre remote 10.0.0.7 local 10.0.0.1 ttl 9 tos 0x8 fwmark 0x1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type gre encap none
$ ip -d link show t0 | sed -n 3p
    gre remote 10.0.0.7 local 10.0.0.1 ttl 9 tos 0x8 fwmark 0x1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link change t0 type gre
