$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 1 numrxqueues 1
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 master br0
$ ip link set v0 type bridge_slave neigh_suppress on neigh_vlan_suppress on vlan_tunnel on mcast_flood off bcast_flood off mcast_to_unicast on
$ ip link set v0 type bridge_slave mcast_fast_leave on proxy_arp on proxy_arp_wifi on isolated on locked on
$ ip -d link show v0
$ ip -d -j link show v0
$ ip link set v0 type bridge_slave proxy_arp_wifi x
$ ip link set v0 type bridge_slave neigh_vlan on
$ ip link set v0 type bridge_slave locked 0
