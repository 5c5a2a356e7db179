# Each option, and how it is shown.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 remote 10.0.0.9 local 10.0.0.1
$ ip -d link show v0 | sed -n 3p
    vxlan id 5 remote 10.0.0.9 local 10.0.0.1 srcport 0 0 dstport 4789 ttl auto ageing 300 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add v1 address 02:00:00:00:00:21 type vxlan id 5 dstport 4789 group 239.0.0.1 dev e0
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v1 | sed -n 3p
! Device "v1" does not exist.
$ ip link add v2 address 02:00:00:00:00:22 type vxlan id 5 dstport 4789 ttl 64 tos 0x10 remote 10.0.0.9
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v2 | sed -n 3p
! Device "v2" does not exist.
$ ip link add v3 address 02:00:00:00:00:23 type vxlan id 5 dstport 4789 ttl inherit tos inherit
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v3 | sed -n 3p
! Device "v3" does not exist.
$ ip link add v4 address 02:00:00:00:00:24 type vxlan id 5 dstport 4789 ttl auto df set
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v4 | sed -n 3p
! Device "v4" does not exist.
$ ip link add v5 address 02:00:00:00:00:25 type vxlan id 5 dstport 4789 df inherit flowlabel 0x12345
! Error: Label attribute only applies to IPv6 VXLAN devices.
? 2
$ ip -d link show v5 | sed -n 3p
! Device "v5" does not exist.
$ ip link add v6 address 02:00:00:00:00:26 type vxlan id 5 dstport 4789 ageing 60 maxaddress 100
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v6 | sed -n 3p
! Device "v6" does not exist.
$ ip link add v7 address 02:00:00:00:00:27 type vxlan id 5 dstport 4789 ageing none maxaddress unlimited
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v7 | sed -n 3p
! Device "v7" does not exist.
$ ip link add v8 address 02:00:00:00:00:28 type vxlan id 5 dstport 4789 nolearning proxy rsc l2miss l3miss
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v8 | sed -n 3p
! Device "v8" does not exist.
$ ip link add v9 address 02:00:00:00:00:29 type vxlan id 5 dstport 4789 noudpcsum udp6zerocsumtx udp6zerocsumrx
$ ip -d link show v9 | sed -n 3p
    vxlan id 5 srcport 0 0 dstport 4789 ttl auto ageing 300 noudp_csum udp_zero_csum6_tx udp_zero_csum6_rx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add v10 address 02:00:00:00:00:2a type vxlan id 5 dstport 4789 remcsumtx remcsumrx gbp
$ ip -d link show v10 | sed -n 3p
    vxlan id 5 srcport 0 0 dstport 4789 ttl auto ageing 300 gbp remcsum_tx remcsum_rx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add v11 address 02:00:00:00:00:2b type vxlan id 5 dstport 4789 srcport 1000 2000
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v11 | sed -n 3p
! Device "v11" does not exist.
$ ip link add v12 address 02:00:00:00:00:2c type vxlan id 5 dstport 4789 port 5 6
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v12 | sed -n 3p
! Device "v12" does not exist.
$ ip link add v13 address 02:00:00:00:00:2d type vxlan id 5 dstport 4789 localbypass
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v13 | sed -n 3p
! Device "v13" does not exist.
$ ip link add v14 address 02:00:00:00:00:2e type vxlan id 5 dstport 4789 nolocalbypass
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v14 | sed -n 3p
! Device "v14" does not exist.
$ ip link add v15 address 02:00:00:00:00:2f type vxlan id 5 dstport 4789 remote 2001:db8::9 local 2001:db8::1
$ ip -d link show v15 | sed -n 3p
    vxlan id 5 remote 2001:db8::9 local 2001:db8::1 srcport 0 0 dstport 4789 ttl auto ageing 300 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
