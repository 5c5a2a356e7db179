# What is set can be changed.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789
$ ip link set v0 type vxlan id 5 remote 10.0.0.7
$ ip -d link show v0 | sed -n 3p
    vxlan id 5 remote 10.0.0.7 srcport 0 0 dstport 4789 ttl auto ageing 300 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v0 type vxlan id 5 dstport 4789 learning
! Error: Cannot change port.
? 2
$ ip -d link show v0 | sed -n 3p
    vxlan id 5 remote 10.0.0.7 srcport 0 0 dstport 4789 ttl auto ageing 300 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v0 type vxlan ageing 5
$ ip -d link show v0 | sed -n 3p
    vxlan id 5 remote 10.0.0.7 srcport 0 0 dstport 4789 ttl auto ageing 5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v0 type vxlan maxaddress 7
! Error: Cannot change limit.
? 2
$ ip -d link show v0 | sed -n 3p
    vxlan id 5 remote 10.0.0.7 srcport 0 0 dstport 4789 ttl auto ageing 5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v0 type vxlan id 6
! Error: Cannot change VNI.
? 2
$ ip -d link show v0 | sed -n 3p
    vxlan id 5 remote 10.0.0.7 srcport 0 0 dstport 4789 ttl auto ageing 5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v0 type vxlan ttl 9
$ ip -d link show v0 | sed -n 3p
    vxlan id 5 remote 10.0.0.7 srcport 0 0 dstport 4789 ttl 9 ageing 5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v0 type vxlan nolearning
$ ip -d link show v0 | sed -n 3p
    vxlan id 5 remote 10.0.0.7 srcport 0 0 dstport 4789 ttl 9 ageing 5 nolearning addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v0 type vxlan remote 10.0.0.8
$ ip -d link show v0 | sed -n 3p
    vxlan id 5 remote 10.0.0.8 srcport 0 0 dstport 4789 ttl 9 ageing 5 nolearning addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v0 type vxlan local 10.0.0.3
$ ip -d link show v0 | sed -n 3p
    vxlan id 5 remote 10.0.0.8 local 10.0.0.3 srcport 0 0 dstport 4789 ttl 9 ageing 5 nolearning addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v0 type vxlan dev e0
$ ip -d link show v0 | sed -n 3p
    vxlan id 5 remote 10.0.0.8 local 10.0.0.3 dev e0 srcport 0 0 dstport 4789 ttl 9 ageing 5 nolearning addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link change v0 type vxlan
! Error: Required attributes not provided to perform the operation.
? 2
