# What is set can be changed.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id 5
$ ip link set v0 type vlan reorder_hdr off
$ ip -d link show v0 | sed 1,2d
    vlan protocol 802.1Q id 5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v0 type vlan gvrp on mvrp on
$ ip -d link show v0 | sed 1,2d
    vlan protocol 802.1Q id 5 <GVRP,MVRP> addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v0 type vlan gvrp off
$ ip -d link show v0 | sed 1,2d
    vlan protocol 802.1Q id 5 <MVRP> addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v0 type vlan ingress-qos-map 5:6
$ ip -d link show v0 | sed 1,2d
    vlan protocol 802.1Q id 5 <MVRP>·
      ingress-qos-map { 5:6 } addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v0 type vlan egress-qos-map 1:7
$ ip -d link show v0 | sed 1,2d
    vlan protocol 802.1Q id 5 <MVRP>·
      ingress-qos-map { 5:6 }·
      egress-qos-map { 1:7 } addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link change v0 type vlan
! Error: 8021q: VLAN properties not specified.
? 2
