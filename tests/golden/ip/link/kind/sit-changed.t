# What is set can be changed.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type sit remote 10.0.0.9 local 10.0.0.1
$ ip link set t0 type sit mode any
$ ip -d link show t0 | sed -n 3p
    sit any remote 10.0.0.9 local 10.0.0.1 ttl inherit pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type sit ttl 9
$ ip -d link show t0 | sed -n 3p
    sit any remote 10.0.0.9 local 10.0.0.1 ttl 9 pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type sit tos 8
$ ip -d link show t0 | sed -n 3p
    sit any remote 10.0.0.9 local 10.0.0.1 ttl 9 tos 0x8 pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type sit remote 10.0.0.7
$ ip -d link show t0 | sed -n 3p
    sit any remote 10.0.0.7 local 10.0.0.1 ttl 9 tos 0x8 pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type sit 6rd-prefix 2001:db8:1::/48
$ ip -d link show t0 | sed -n 3p
    sit any remote 10.0.0.7 local 10.0.0.1 ttl 9 tos 0x8 pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -d link show t0 | sed -n 3p
    sit any remote 10.0.0.7 local 10.0.0.1 ttl 9 tos 0x8 pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type sit fwmark 1
$ ip -d link show t0 | sed -n 3p
    sit any remote 10.0.0.7 local 10.0.0.1 ttl 9 tos 0x8 pmtudisc fwmark 0x1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link change t0 type sit
