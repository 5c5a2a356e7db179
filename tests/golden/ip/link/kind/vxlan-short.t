# Words cut short.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 rem 10.0.0.9
$ ip -d link show v0 | sed -n 3p
    vxlan id 5 remote 10.0.0.9 srcport 0 0 dstport 4789 ttl auto ageing 300 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add v1 address 02:00:00:00:00:21 type vxlan id 5 dstport 4789 l 10.0.0.1
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v1 | sed -n 3p
! Device "v1" does not exist.
$ ip link add v2 address 02:00:00:00:00:22 type vxlan id 5 dstport 4789 n
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v2 | sed -n 3p
! Device "v2" does not exist.
$ ip link add v3 address 02:00:00:00:00:23 type vxlan id 5 dstport 4789 p
! Command line is not complete. Try option "help"
? 255
$ ip -d link show v3 | sed -n 3p
! Device "v3" does not exist.
$ ip link add v4 address 02:00:00:00:00:24 type vxlan id 5 dstport 4789 tt 5
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v4 | sed -n 3p
! Device "v4" does not exist.
$ ip link add v5 address 02:00:00:00:00:25 type vxlan id 5 dstport 4789 to 16
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v5 | sed -n 3p
! Device "v5" does not exist.
$ ip link add v6 address 02:00:00:00:00:26 type vxlan id 5 dstport 4789 age 7
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v6 | sed -n 3p
! Device "v6" does not exist.
$ ip link add v7 address 02:00:00:00:00:27 type vxlan id 5 dstport 4789 max 8
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v7 | sed -n 3p
! Device "v7" does not exist.
$ ip link add v8 address 02:00:00:00:00:28 type vxlan id 5 dstport 4789 src 1 2
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v8 | sed -n 3p
! Device "v8" does not exist.
$ ip link add v9 address 02:00:00:00:00:29 type vxlan id 5 dstport 4789 d e0
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v9 | sed -n 3p
! Device "v9" does not exist.
$ ip link add v10 address 02:00:00:00:00:2a type vxlan id 5 dstport 4789 ext
! vxlan: both 'external' and vni cannot be specified
? 1
$ ip -d link show v10 | sed -n 3p
! Device "v10" does not exist.
$ ip link add v11 address 02:00:00:00:00:2b type vxlan id 5 dstport 4789 udp6zerocsumt
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d link show v11 | sed -n 3p
! Device "v11" does not exist.
