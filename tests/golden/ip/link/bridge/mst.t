#! mask timers
#! needs vm
$ ip link add br0 address 02:00:00:00:00:03 type bridge mst_enabled 1 vlan_filtering 1
$ ip -d link show br0
$ ip link set br0 type bridge mst 0
$ ip link set br0 type bridge mst_enabled x
