# Options given more than once.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id 5 id 6 id 7
$ ip -d link show v0 | sed 1,2d
    vlan protocol 802.1Q id 7 <REORDER_HDR> addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 v1 address 02:00:00:00:00:21 type vlan id 5 gvrp on gvrp off
$ ip -d link show v1 | sed 1,2d
    vlan protocol 802.1Q id 5 <REORDER_HDR> addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 v2 address 02:00:00:00:00:22 type vlan id 5 protocol 802.1q protocol 802.1ad
$ ip -d link show v2 | sed 1,2d
    vlan protocol 802.1ad id 5 <REORDER_HDR> addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
