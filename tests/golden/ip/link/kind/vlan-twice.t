#! needs vm
# The last of two values counts.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name v0 type vlan id 5 id 6 gvrp on gvrp off protocol 802.1ad protocol 802.1Q
$ ip -d link show v0
$ ip link add link d0 name v1 type vlan id 6
$ ip link set v0 type vlan id 9
$ ip link set v0 type vlan frobnicate
$ ip link set v0 type vlan bridge_binding off
$ ip -d link show v0
