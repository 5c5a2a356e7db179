#! mask permaddr
# What is set can be changed.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type vti6 remote 2001:db8::9 local 2001:db8::1
$ ip link set t0 type vti6 key 7
$ ip -d link show t0 | sed -n 3p
    vti6 remote 2001:db8::9 local 2001:db8::1 ikey 0.0.0.7 okey 0.0.0.7 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type vti6 ikey 8
$ ip -d link show t0 | sed -n 3p
    vti6 remote 2001:db8::9 local 2001:db8::1 ikey 0.0.0.8 okey 0.0.0.7 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type vti6 remote 2001:db8::7
$ ip -d link show t0 | sed -n 3p
    vti6 remote 2001:db8::7 local 2001:db8::1 ikey 0.0.0.8 okey 0.0.0.7 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type vti6 fwmark 1
$ ip -d link show t0 | sed -n 3p
    vti6 remote 2001:db8::7 local 2001:db8::1 ikey 0.0.0.8 okey 0.0.0.7 fwmark 0x1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type vti6 dev e0
$ ip -d link show t0 | sed -n 3p
    vti6 remote 2001:db8::7 local 2001:db8::1 dev e0 ikey 0.0.0.8 okey 0.0.0.7 fwmark 0x1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link change t0 type vti6
