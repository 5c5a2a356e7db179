#! needs vm
# The last of two values counts.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name v0 type vlan id 5 id 6 gvrp on gvrp off protocol 802.1ad protocol 802.1Q
$ ip -d link show v0
3: v0@d0: <BROADCAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 65535·
    vlan protocol 802.1Q id 6 <REORDER_HDR> addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link d0 name v1 type vlan id 6
! Error: 8021q: VLAN device already exists.
? 2
$ ip link set v0 type vlan id 9
$ ip link set v0 type vlan frobnicate
! vlan: unknown command "frobnicate"?
! Usage: …
? 1
$ ip link set v0 type vlan bridge_binding off
$ ip -d link show v0
3: v0@d0: <BROADCAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 65535·
    vlan protocol 802.1Q id 6 <REORDER_HDR> addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
