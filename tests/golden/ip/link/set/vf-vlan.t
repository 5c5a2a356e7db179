$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 vf 0 vlan
$ ip link set v0 vf 0 vlan x
$ ip link set v0 vf 0 vlan 1 qos x
$ ip link set v0 vf 0 vlan 1 qos 2 proto x
$ ip link set v0 vf 0 vlan 1 qos 2 proto 802.1Q
$ ip link set v0 vf 0 vlan 1 qos 2 proto 802.1ad vlan 2 proto 802.1Q
$ ip link set v0 vf 0 vlan 5000
