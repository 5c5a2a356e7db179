#! mask timers
#! needs vm
$ ip link add br0 address 02:00:00:00:00:03 type bridge vlan_filtering 1 vlan_protocol 802.1ad vlan_default_pvid 5 vlan_stats_enabled 1 vlan_stats_per_port 1 mcast_vlan_snooping 1
$ ip -d link show br0
$ ip -d -j link show br0
$ ip link set br0 type bridge vlan_filtering x
$ ip link set br0 type bridge vlan_filtering 2
$ ip link set br0 type bridge vlan_protocol x
$ ip link set br0 type bridge vlan_protocol 802.1Q
$ ip link set br0 type bridge vlan_default_pvid 5000
