# Each option, and how it is shown.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id 5
$ ip -d link show v0 | sed 1,2d
    vlan protocol 802.1Q id 5 <REORDER_HDR> addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 v1 address 02:00:00:00:00:21 type vlan id 5 protocol 802.1ad
$ ip -d link show v1 | sed 1,2d
    vlan protocol 802.1ad id 5 <REORDER_HDR> addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 v2 address 02:00:00:00:00:22 type vlan id 5 reorder_hdr off
! Error: 8021q: VLAN device already exists.
? 2
$ ip -d link show v2 | sed 1,2d
! Device "v2" does not exist.
$ ip link add link e0 v3 address 02:00:00:00:00:23 type vlan id 5 gvrp on
! Error: 8021q: VLAN device already exists.
? 2
$ ip -d link show v3 | sed 1,2d
! Device "v3" does not exist.
$ ip link add link e0 v4 address 02:00:00:00:00:24 type vlan id 5 mvrp on loose_binding on
! Error: 8021q: VLAN device already exists.
? 2
$ ip -d link show v4 | sed 1,2d
! Device "v4" does not exist.
$ ip link add link e0 v5 address 02:00:00:00:00:25 type vlan id 5 bridge_binding on
! Error: 8021q: VLAN device already exists.
? 2
$ ip -d link show v5 | sed 1,2d
! Device "v5" does not exist.
$ ip link add link e0 v6 address 02:00:00:00:00:26 type vlan id 5 ingress-qos-map 1:2 3:4
! Error: 8021q: VLAN device already exists.
? 2
$ ip -d link show v6 | sed 1,2d
! Device "v6" does not exist.
$ ip link add link e0 v7 address 02:00:00:00:00:27 type vlan id 5 egress-qos-map 1:2 3:4
! Error: 8021q: VLAN device already exists.
? 2
$ ip -d link show v7 | sed 1,2d
! Device "v7" does not exist.
